// Writes the pictures of the documents: packaging/guide_pictures.sh.
#include "tests/guide/guide_desk.h"

#include <QApplication>
#include <QDir>
#include <QLocale>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale::c());
    QApplication::setCursorFlashTime(0);  // a text cursor is always there
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        qCritical("usage: runoff_guide_pictures FOLDER");
        return 2;
    }
    const QString folder = QDir(arguments.at(1)).absolutePath();
    QDir().mkpath(folder);
    const QTemporaryDir home;
    guide::Desk desk(home.path(), folder);
    guide::takeStrategies(desk);
    guide::takeDrawing(desk);
    guide::takeLessons(desk);
    guide::takeData(desk);
    return 0;
}
