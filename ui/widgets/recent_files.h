#pragma once

#include <QObject>
#include <QStringList>

class QMenu;

namespace ui {

/// The recently opened or saved files, newest first, stored in the settings.
class RecentFiles : public QObject {
    Q_OBJECT

public:
    static constexpr int most = 8;

    explicit RecentFiles(QObject* parent = nullptr);
    QStringList paths() const;
    void add(const QString& path);
    void remove(const QString& path);
    /// Fills `menu` with the files and keeps it up to date. The menu is disabled while there are none.
    void fill(QMenu* menu);

signals:
    void chosen(const QString& path);

private:
    void store(const QStringList& paths);
    void show();

    QMenu* m_menu = nullptr;
};

}  // namespace ui
