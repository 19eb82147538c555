#include "ui/dataset/dataset_folders.h"

#include <QDir>
#include <QFileDialog>
#include <QSettings>

namespace ui {

namespace {

QString foldersKey()
{
    return QStringLiteral("datasets/folders");
}
QString wholePath(const QString& folder)
{
    return QDir::cleanPath(QDir(folder).absolutePath());
}

}  // namespace

DatasetFolders& DatasetFolders::shared()
{
    static DatasetFolders folders;
    return folders;
}

QString DatasetFolders::ask(QWidget* parent)
{
    return QFileDialog::getExistingDirectory(parent, tr("Open data set folder"));
}

QStringList DatasetFolders::paths() const
{
    return QSettings().value(foldersKey()).toStringList().mid(0, most);
}

void DatasetFolders::add(const QString& folder)
{
    const QString whole = wholePath(folder);
    QStringList folders = paths();
    if (!folders.isEmpty() && folders.front() == whole)
        return;
    folders.removeAll(whole);
    folders.prepend(whole);
    store(folders.mid(0, most));
}

void DatasetFolders::forget(const QString& folder)
{
    QStringList folders = paths();
    if (folders.removeAll(wholePath(folder)) > 0)
        store(folders);
}

void DatasetFolders::store(const QStringList& folders)
{
    QSettings().setValue(foldersKey(), folders);
    emit changed();
}

}  // namespace ui
