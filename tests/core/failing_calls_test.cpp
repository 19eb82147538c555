// Whatever call of the system fails while a file is written: an error of one line, the old file whole, nothing left
// beside it.
#include "core/base/file.h"
#include "core/base/output.h"
#include "tests/support/errors.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QTemporaryDir>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

const char* failing = "";  ///< the call that fails with EIO, once

bool fails(const char* call)
{
    if (std::strcmp(failing, call) != 0)
        return false;
    failing = "";
    errno = EIO;
    return true;
}

template <typename Function>
Function* original(const char* name)
{
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

}  // namespace

// These stand in front of the system's in this program.
extern "C" {
int mkostemp(char* pattern, int flags)
{
    return fails("mkostemp") ? -1 : original<int(char*, int)>("mkostemp")(pattern, flags);
}
int fchmod(int file, mode_t mode) noexcept
{
    return fails("fchmod") ? -1 : original<int(int, mode_t)>("fchmod")(file, mode);
}
int fsync(int file)
{
    return fails("fsync") ? -1 : original<int(int)>("fsync")(file);
}
int rename(const char* from, const char* to) noexcept
{
    return fails("rename") ? -1 : original<int(const char*, const char*)>("rename")(from, to);
}
int unlink(const char* path) noexcept
{
    return fails("unlink") ? -1 : original<int(const char*)>("unlink")(path);
}
ssize_t write(int file, const void* bytes, std::size_t count)
{
    return fails("write") ? -1 : original<ssize_t(int, const void*, std::size_t)>("write")(file, bytes, count);
}
}

class FailingCallsTest : public QObject {
    Q_OBJECT

private slots:
    void keepTheOldFile_data()
    {
        QTest::addColumn<QByteArray>("call");
        QTest::addColumn<bool>("there");
        for (const char* call : {"mkostemp", "fchmod", "write", "fsync", "rename"})
            for (const bool there : {false, true})
                QTest::addRow("%s, %s", call, there ? "a file is there" : "none is there") << QByteArray(call) << there;
    }

    void keepTheOldFile()
    {
        QFETCH(QByteArray, call);
        QFETCH(bool, there);
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("a").toStdString();
        if (there)
            core::writeFile(path, std::string_view("old"));
        failing = call.constData();
        const QString error = tests::errorOf([&] { core::writeFile(path, std::string_view("new")); });
        const bool failed = *failing == '\0';
        failing = "";
        QVERIFY(failed);
        QVERIFY2(tests::isOneLineWith(error, "a: cannot be written: Input/output error"), qPrintable(error));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), there ? QStringList{"a"} : QStringList{});
        if (there)
            QCOMPARE(core::readFile(path), (core::Bytes{'o', 'l', 'd'}));
        core::writeFile(path, std::string_view("new"));
    }

    /// The file is whole; what stays beside it goes with the next write.
    void aSweepThatFailsIsDoneLater()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("a").toStdString(),
                                    left = folder.filePath(".a.runoff-AbC123").toStdString();
        core::writeFile(left, std::string_view("half"));
        failing = "unlink";
        core::writeFile(path, std::string_view("new"));
        failing = "";
        QCOMPARE(core::readFile(path), (core::Bytes{'n', 'e', 'w'}));
        core::writeFile(path, std::string_view("newer"));
        QVERIFY(!core::isThere(left));
    }
};

RUNOFF_TEST(FailingCallsTest)
#include "failing_calls_test.moc"
