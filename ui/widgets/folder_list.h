#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;
class QPushButton;

namespace ui {

/// A list of folders in search order, with buttons to add and remove folders.
class FolderList : public QWidget {
    Q_OBJECT

public:
    /// `name` is the accessible name: "Folders with data sets".
    FolderList(const QString& name, QWidget* parent = nullptr);
    QStringList folders() const;
    void setFolders(const QStringList& folders);

signals:
    void changed();

private:
    void ask();
    void remove();

    QListWidget* m_list;
    QPushButton* m_remove;
};

}  // namespace ui
