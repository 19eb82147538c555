#include "ui/widgets/folder_list.h"

#include "ui/picture/style.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>

namespace ui {

FolderList::FolderList(const QString& name, QWidget* parent)
    : QWidget(parent),
      m_list(new QListWidget(this)),
      m_remove(new QPushButton(tr("Remove"), this))
{
    auto* add = new QPushButton(tr("Add…"), this);
    add->setAccessibleName(tr("Add to: %1").arg(name));
    m_remove->setAccessibleName(tr("Remove from: %1").arg(name));
    m_list->setAccessibleName(name);
    m_list->setFixedHeight(static_cast<int>(66 * textScale(font())));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    m_remove->setEnabled(false);
    connect(add, &QPushButton::clicked, this, &FolderList::ask);
    connect(m_remove, &QPushButton::clicked, this, &FolderList::remove);
    connect(m_list, &QListWidget::currentRowChanged, m_remove,
            [this](int current) { m_remove->setEnabled(current >= 0); });
}

QStringList FolderList::folders() const
{
    QStringList folders;
    for (int row = 0; row < m_list->count(); ++row)
        folders << m_list->item(row)->text();
    return folders;
}

void FolderList::setFolders(const QStringList& folders)
{
    m_list->clear();
    for (const QString& folder : folders)
        (new QListWidgetItem(folder, m_list))->setToolTip(folder);
}

void FolderList::ask()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Choose a folder"));
    if (folder.isEmpty() || folders().contains(folder))
        return;
    setFolders(folders() << folder);
    emit changed();
}

void FolderList::remove()
{
    delete m_list->takeItem(m_list->currentRow());
    emit changed();
}

}  // namespace ui
