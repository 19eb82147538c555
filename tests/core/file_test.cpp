#include "core/base/file.h"

#include "core/base/input_file.h"
#include "tests/support/errors.h"
#include "tests/support/folder_content.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace core;

class FileTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void readsWhatItWrote_data();
    void readsWhatItWrote();
    void replaces();
    void writesToTheRunningFolder();
    void givesUsualPermissions();
    void refusesToRead_data();
    void refusesToRead();
    void readsUpToTheLimit();
    void refusesToWrite_data();
    void refusesToWrite();
    void keepsTheOldFileOnAFullDisk();

private:
    std::filesystem::path in(const char* name) const { return m_folder->filePath(name).toStdString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

/// No file of this process may grow beyond `bytes` while this lives: a disk that is full.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

Bytes bytesOf(const QByteArray& content)
{
    return {content.begin(), content.end()};
}

}  // namespace

void FileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void FileTest::readsWhatItWrote_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("four\n");
    QTest::newRow("zeros") << QByteArray(17, '\0');
    QTest::newRow("megabytes") << QByteArray(5'000'000, 'x');
}

void FileTest::readsWhatItWrote()
{
    QFETCH(QByteArray, content);
    writeFile(in("a"), std::string_view(content.constData(), static_cast<std::size_t>(content.size())));
    QVERIFY(readFile(in("a")) == bytesOf(content));
    QCOMPARE(tests::namesIn(m_folder->path()), QStringList{"a"});
}

void FileTest::replaces()
{
    writeFile(in("a"), std::string_view("a long old text"));
    writeFile(in("a"), std::string_view("new"));
    QVERIFY(readFile(in("a")) == bytesOf("new"));
    QCOMPARE(tests::namesIn(m_folder->path()), QStringList{"a"});
}

void FileTest::writesToTheRunningFolder()
{
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    writeFile("here", std::string_view("x"));
    QDir::setCurrent(before);
    QCOMPARE(tests::namesIn(m_folder->path()), QStringList{"here"});
}

void FileTest::givesUsualPermissions()
{
    const mode_t mask = ::umask(022);
    writeFile(in("a"), std::string_view("x"));
    ::umask(mask);
    struct stat status {};
    QCOMPARE(::stat(in("a").c_str(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0644U);
}

void FileTest::refusesToRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("says");
    QTest::newRow("missing") << "missing"
                             << "no such file";
    QTest::newRow("in a folder that is missing") << "no/file"
                                                 << "no such file";
    QTest::newRow("a folder") << "folder"
                              << "found a folder";
    QTest::newRow("a pipe that nobody writes to") << "pipe"
                                                  << "expected a file, found a pipe";
    QTest::newRow("a link to a pipe") << "link"
                                      << "expected a file, found a pipe";
    QTest::newRow("a device") << "device"
                              << "expected a file, found a device";
    QTest::newRow("a link to itself") << "loop"
                                      << "cannot be read";
    QTest::newRow("a name that is too long") << QString(300, 'x') << "cannot be read";
    QTest::newRow("larger than the limit") << "large"
                                           << "at most 10 bytes, found 11";
}

void FileTest::refusesToRead()
{
    QFETCH(QString, name);
    QFETCH(QString, says);
    std::filesystem::create_directory(in("folder"));
    QCOMPARE(::mkfifo(in("pipe").c_str(), 0600), 0);
    std::filesystem::create_symlink("pipe", in("link"));
    std::filesystem::create_symlink("/dev/zero", in("device"));
    std::filesystem::create_symlink("loop", in("loop"));
    writeFile(in("large"), std::string_view("12345678901"));
    const auto path = in(qPrintable(name));
    QStringList errors{tests::errorOf([&] { readFile(path, 10); })};
    if (name != "large")
        errors << tests::errorOf([&] { readBeginning(path, 10); });
    for (const QString& error : errors) {
        QVERIFY2(tests::isOneLineWith(error, says), qPrintable(error));
        QVERIFY(error.startsWith(QString::fromStdString(path.string())));
    }
}

void FileTest::readsUpToTheLimit()
{
    writeFile(in("a"), std::string_view("1234567890"));
    QCOMPARE(readFile(in("a"), 10).size(), std::size_t{10});
}

void FileTest::refusesToWrite_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("no such folder") << "no/file";
    QTest::newRow("onto a folder") << "folder";
    QTest::newRow("onto a pipe") << "pipe";
    QTest::newRow("below a file") << "file/below";
    QTest::newRow("a name that is too long") << QString(300, 'x');
}

void FileTest::refusesToWrite()
{
    QFETCH(QString, name);
    std::filesystem::create_directory(in("folder"));
    QCOMPARE(::mkfifo(in("pipe").c_str(), 0600), 0);
    writeFile(in("file"), std::string_view("old"));
    const auto path = in(qPrintable(name));
    const QString error = tests::errorOf([&] { writeFile(path, std::string_view("new")); });
    QVERIFY2(tests::isOneLineWith(error, "cannot be written"), qPrintable(error));
    QVERIFY(error.startsWith(QString::fromStdString(path.string())));
    QCOMPARE(tests::namesIn(m_folder->path()), (QStringList{"file", "folder", "pipe"}));
}

void FileTest::keepsTheOldFileOnAFullDisk()
{
    writeFile(in("a"), std::string_view("old"));
    const Bytes large(200'000, 7);
    QString error;
    {
        const FullDisk disk(65536);
        error = tests::errorOf([&] { writeFile(in("a"), large); });
    }
    QVERIFY2(tests::isOneLineWith(error, "cannot be written"), qPrintable(error));
    QVERIFY(readFile(in("a")) == bytesOf("old"));
    QCOMPARE(tests::namesIn(m_folder->path()), QStringList{"a"});
}

RUNOFF_TEST(FileTest)
#include "file_test.moc"
