#include "core/base/error.h"
#include "tests/support/test_main.h"
#include "ui/files/save_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

class SaveFileTest : public QObject {
    Q_OBJECT

private slots:
    void writesAndReplaces()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("a.txt");
        ui::saveFile(path, "one");
        ui::saveFile(path, "two");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("two"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void saysWhatWentWrong()
    {
        QVERIFY_EXCEPTION_THROWN(ui::saveFile("/nowhere/at/all/a.txt", "x"), core::Error);
        const QTemporaryDir folder;
        QVERIFY_EXCEPTION_THROWN(ui::saveFile(folder.path(), "x"), core::Error);
    }

    void aDeviceIsNotReplaced()
    {
        const QTemporaryDir folder;
        const QString pipe = folder.filePath("pipe");
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QVERIFY_EXCEPTION_THROWN(ui::saveFile(pipe, "x"), core::Error);
        struct stat facts {};
        QCOMPARE(::stat(QFile::encodeName(pipe).constData(), &facts), 0);
        QVERIFY(S_ISFIFO(facts.st_mode));
    }

    /// As core::writeFile does: one manner in the whole program.
    void writesThroughLinksAndKeepsRights()
    {
        const QTemporaryDir folder;
        const QString real = folder.filePath("real.png"), name = folder.filePath("link.png");
        ui::saveFile(real, "old");
        QVERIFY(QFile::setPermissions(real, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(QFile::link(real, name));
        ui::saveFile(name, "new");
        QVERIFY(QFileInfo(name).isSymLink());
        QFile file(real);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("new"));
        struct stat facts {};
        QCOMPARE(::stat(QFile::encodeName(real).constData(), &facts), 0);
        QCOMPARE(facts.st_mode & 0777U, 0600U);
        QVERIFY_THROWS_EXCEPTION(core::Error, ui::saveFile("/dev/stdout", "x"));
    }

    /// A limit on file sizes makes one large write short, as a full disk does.
    void aShortWriteKeepsTheOldFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("a.bin");
        ui::saveFile(path, "old");
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit small = before;
        small.rlim_cur = 65536;
        std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        bool refused = false;
        try {
            ui::saveFile(path, QByteArray(1 << 20, 'x'));
        } catch (const core::Error&) {
            refused = true;
        }
        ::setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(refused);
        QCOMPARE(QFileInfo(path).size(), 3);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }
};

RUNOFF_WIDGET_TEST(SaveFileTest)
#include "save_file_test.moc"
