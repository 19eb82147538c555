#pragma once

#include <QObject>
#include <QStringList>

namespace ui {

/// The folders with data sets that were opened last, newest first: one list for all workspaces, kept in the settings.
/// For the ui thread.
class DatasetFolders : public QObject {
    Q_OBJECT

public:
    static constexpr int most = 12;

    static DatasetFolders& shared();

    QStringList paths() const;  ///< absolute, without a slash at the end; folders that are gone among them
    void add(const QString& folder);
    void forget(const QString& folder);

signals:
    void changed();

private:
    DatasetFolders() = default;
    void store(const QStringList& folders);
};

}  // namespace ui
