#pragma once

#include <QObject>
#include <QStringList>

class QMenu;

namespace ui {

/// The files that were opened or saved last, newest first, remembered in the settings.
class RecentFiles : public QObject {
    Q_OBJECT

public:
    static constexpr int most = 8;

    explicit RecentFiles(QObject* parent = nullptr);
    QStringList paths() const;
    void add(const QString& path);
    void remove(const QString& path);
    /// Keeps `menu` filled with them; it is disabled while there are none.
    void fill(QMenu* menu);

signals:
    void chosen(const QString& path);

private:
    void store(const QStringList& paths);
    void show();

    QMenu* m_menu = nullptr;
};

}  // namespace ui
