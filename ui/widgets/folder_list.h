#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;
class QPushButton;

namespace ui {

/// A few folders in the order in which they are searched, to add to and take away from.
class FolderList : public QWidget {
    Q_OBJECT

public:
    /// `name` is what it is called aloud: "Folders with data sets".
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
