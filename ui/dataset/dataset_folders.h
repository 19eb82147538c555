#pragma once

#include <QObject>
#include <QStringList>

class QWidget;

namespace ui {

/// The recently opened data set folders, newest first. All workspaces share this list, which the settings store. For
/// the ui thread.
class DatasetFolders : public QObject {
    Q_OBJECT

public:
    static constexpr int most = 12;

    static DatasetFolders& shared();
    /// Opens the dialog that asks for a folder with a data set. Returns an empty text if the user cancels it.
    static QString ask(QWidget* parent);

    QStringList paths() const;  ///< absolute, without a slash at the end; may contain deleted folders
    void add(const QString& folder);
    void forget(const QString& folder);

signals:
    void changed();

private:
    DatasetFolders() = default;
    void store(const QStringList& folders);
};

}  // namespace ui
