#include "ui/widgets/recent_files.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>

namespace ui {

namespace {

QString key()
{
    return QStringLiteral("files/recent");
}

}  // namespace

RecentFiles::RecentFiles(QObject* parent) : QObject(parent) {}

QStringList RecentFiles::paths() const
{
    return QSettings().value(key()).toStringList().mid(0, most);
}

void RecentFiles::add(const QString& path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList list = paths();
    list.removeAll(whole);
    list.prepend(whole);
    store(list.mid(0, most));
}

void RecentFiles::remove(const QString& path)
{
    QStringList list = paths();
    list.removeAll(QFileInfo(path).absoluteFilePath());
    store(list);
}

void RecentFiles::store(const QStringList& list)
{
    QSettings().setValue(key(), list);
    show();
}

void RecentFiles::fill(QMenu* menu)
{
    m_menu = menu;
    menu->setToolTipsVisible(true);
    show();
}

void RecentFiles::show()
{
    if (!m_menu)
        return;
    m_menu->clear();
    int number = 0;
    for (const QString& path : paths()) {
        // Escape ampersands, which mark mnemonics. The folder distinguishes files with the same name.
        const QFileInfo file(path);
        const QString folder = m_menu->fontMetrics().elidedText(QDir::toNativeSeparators(file.path()), Qt::ElideMiddle,
                                                                m_menu->fontMetrics().averageCharWidth() * 40);
        const QString words =
            QStringLiteral("%1 — %2").arg(file.fileName(), folder).replace(QLatin1Char('&'), QLatin1String("&&"));
        QAction* action = m_menu->addAction(QStringLiteral("&%1  %2").arg(QString::number(++number), words), this,
                                            [this, path] { emit chosen(path); });
        action->setToolTip(QDir::toNativeSeparators(path));
        action->setStatusTip(action->toolTip());
    }
    if (number > 0) {
        m_menu->addSeparator();
        m_menu->addAction(tr("&Clear list"), this, [this] { store({}); })
            ->setStatusTip(tr("Clear this list. The files are not deleted."));
    }
    m_menu->setEnabled(number > 0);
}

}  // namespace ui
