// What a write may touch: the file it names, through links, and temporaries with a mark of our own; nothing else.
#include "core/base/output.h"

#include "core/base/file.h"
#include "tests/support/errors.h"
#include "tests/support/folder_content.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QTemporaryDir>

#include <fcntl.h>
#include <functional>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace core;

namespace {

namespace fs = std::filesystem;
using Arrange = std::function<void(const fs::path& folder)>;

std::string textOf(const fs::path& path)
{
    const Bytes bytes = readFile(path);
    return {bytes.begin(), bytes.end()};
}

mode_t modeOf(const fs::path& path)
{
    struct stat facts {};
    return ::stat(path.c_str(), &facts) == 0 ? facts.st_mode & 0777 : 0;
}

void put(const fs::path& path, const char* text)
{
    writeFile(path, std::string_view(text));
}

}  // namespace

class OutputTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path in(const char* name) const { return m_folder->filePath(name).toStdString(); }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void writesThroughLinks_data()
    {
        QTest::addColumn<Arrange>("arrange");
        QTest::newRow("a link") << Arrange([](const fs::path& d) { fs::create_symlink("real", d / "link"); });
        QTest::newRow("an absolute link")
            << Arrange([](const fs::path& d) { fs::create_symlink(d / "real", d / "link"); });
        QTest::newRow("a link to a link") << Arrange([](const fs::path& d) {
            fs::create_symlink("real", d / "second");
            fs::create_symlink("second", d / "link");
        });
        QTest::newRow("a link in a folder that is a link") << Arrange([](const fs::path& d) {
            fs::create_directory(d / "below");
            fs::create_symlink("../real", d / "below" / "link");
            fs::create_symlink("below", d / "other");
            fs::create_symlink("other/link", d / "link");
        });
    }

    void writesThroughLinks()
    {
        QFETCH(Arrange, arrange);
        arrange(m_folder->path().toStdString());
        for (const bool there : {false, true}) {  // also to a file that is not there yet
            put(in("link"), there ? "second" : "first");
            QVERIFY(fs::is_symlink(in("link")));
            QCOMPARE(textOf(in("real")), std::string(there ? "second" : "first"));
            QVERIFY(!fs::is_symlink(in("real")));
        }
    }

    void keepsTheRights_data()
    {
        QTest::addColumn<int>("mode");
        for (const int mode : {0600, 0640, 0644, 0666, 0755})
            QTest::addRow("%o", static_cast<unsigned>(mode)) << mode;
    }

    void keepsTheRights()
    {
        QFETCH(int, mode);
        put(in("a"), "old");
        QCOMPARE(::chmod(in("a").c_str(), static_cast<mode_t>(mode)), 0);
        put(in("a"), "new");
        QCOMPARE(textOf(in("a")), std::string("new"));
        QCOMPARE(modeOf(in("a")), static_cast<mode_t>(mode));
    }

    void keepsTheOwner()
    {
        if (::geteuid() != 0)
            QSKIP("only root may give files away");
        put(in("a"), "old");
        QCOMPARE(::chown(in("a").c_str(), 65534, 65534), 0);
        put(in("a"), "new");
        struct stat facts {};
        QCOMPARE(::stat(in("a").c_str(), &facts), 0);
        QCOMPARE(facts.st_uid, 65534U);
        QCOMPARE(facts.st_gid, 65534U);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("says");
        QTest::addColumn<Arrange>("arrange");
        const auto row = [](
                             const char* what, const char* name, const char* says,
                             const Arrange& arrange = [](const fs::path&) {}) {
            QTest::newRow(what) << QString(name) << QString(says) << arrange;
        };
        row("what standard output leads to", "link", "cannot be written: expected a regular file",
            [](const fs::path& d) { fs::create_symlink("/proc/self/fd/1", d / "link"); });
        row("a link to such a link", "link", "cannot be written: expected a regular file",
            [](const fs::path& d) { fs::create_symlink("/dev/stdout", d / "link"); });
        row("a device", "link", "found a device",
            [](const fs::path& d) { fs::create_symlink("/dev/full", d / "link"); });
        row("a pipe", "pipe", "found a device, a pipe",
            [](const fs::path& d) { QCOMPARE(::mkfifo((d / "pipe").c_str(), 0600), 0); });
        row("a folder", "folder", "expected a file, found a folder",
            [](const fs::path& d) { fs::create_directory(d / "folder"); });
        row("a link to a folder", "link", "expected a file, found a folder", [](const fs::path& d) {
            fs::create_directory(d / "folder");
            fs::create_symlink("folder", d / "link");
        });
        row("the name of a folder that is not there", "none/", "cannot be written");
        row("no such folder", "no/a", "there is no folder");
        row("links in a ring", "link", "cannot be written: Too many levels", [](const fs::path& d) {
            fs::create_symlink("link", d / "other");
            fs::create_symlink("other", d / "link");
        });
    }

    void refuses()
    {
        QFETCH(QString, name);
        QFETCH(QString, says);
        QFETCH(Arrange, arrange);
        arrange(m_folder->path().toStdString());
        const QStringList before = tests::namesIn(m_folder->path());
        for (const bool writes : {false, true}) {
            const QString error =
                tests::errorOf([&] { writes ? put(in(qPrintable(name)), "x") : checkOutput(in(qPrintable(name))); });
            QVERIFY2(tests::isOneLineWith(error, says), qPrintable(error));
            QVERIFY(error.startsWith(m_folder->filePath(name)));
            QCOMPARE(tests::namesIn(m_folder->path()), before);
        }
    }

    void refusesAnEmptyName()
    {
        QVERIFY(tests::errorOf([] { checkOutput({}); }).contains("expected the name of a file, found an empty name"));
        QVERIFY(tests::errorOf([] { put({}, "x"); }).contains("expected the name of a file, found an empty name"));
    }

    void refusesAWriteProtectedFile()
    {
        if (::geteuid() == 0)
            QVERIFY(::seteuid(65534) == 0);
        const QTemporaryDir folder;
        const fs::path file = folder.filePath("a").toStdString();
        put(file, "old");
        ::chmod(file.c_str(), 0444);
        const QString error = tests::errorOf([&] { put(file, "new"); });
        const std::string left = textOf(file);
        fs::remove(file);
        if (::getuid() == 0)
            QVERIFY(::seteuid(0) == 0);
        QVERIFY2(tests::isOneLineWith(error, "cannot be written: Permission denied"), qPrintable(error));
        QCOMPARE(left, std::string("old"));
    }

    void takesLongNames()
    {
        const QByteArray longest(255, 'n');
        put(in(longest.constData()), "old");
        put(in(longest.constData()), "new");
        QCOMPARE(textOf(in(longest.constData())), std::string("new"));
        QVERIFY(!tests::errorOf([&] { checkOutput(in(QByteArray(256, 'n').constData())); }).isEmpty());
        QCOMPARE(tests::namesIn(m_folder->path()).size(), 1);
    }

    void sweepsOnlyItsOwn()
    {
        const QStringList others{
            ".e.json.swp",         ".e.json.kate-swp",      ".e.json.notes",          ".e.json.AbC123",
            ".e.json.runoff-Ab12", ".e.json.runoff-AbC12!", ".e.json.runoff-AbC1234", ".f.json.runoff-AbC123",
            ".e.json.lock",        "e.json.runoff-AbC123",  ".e.json~.runoff-AbC123"};
        for (const QString& name : others)
            put(in(qPrintable(name)), "mine");
        put(in(".e.json.runoff-AbC123"), "half");
        fs::create_directory(in(".e.json.runoff-folder"));
        fs::create_symlink("elsewhere", in(".e.json.runoff-linked"));
        put(in("e.json"), "whole");
        QStringList expected = others + QStringList{"e.json", ".e.json.runoff-folder", ".e.json.runoff-linked"};
        std::sort(expected.begin(), expected.end());
        QStringList found = tests::namesIn(m_folder->path());
        std::sort(found.begin(), found.end());
        QCOMPARE(found, expected);
    }

    void sweepsNoWriteUnderWay()
    {
        put(in(".a.runoff-AbC123"), "half");
        const int other = ::open(in(".a.runoff-AbC123").c_str(), O_RDWR);
        QCOMPARE(::flock(other, LOCK_SH), 0);
        put(in("a"), "new");
        QVERIFY(isThere(in(".a.runoff-AbC123")));
        ::close(other);
        put(in("a"), "newer");
        QCOMPARE(tests::namesIn(m_folder->path()), QStringList{"a"});
    }

    void keepsEveryBackup()
    {
        QVERIFY(keepBackup(in("a")).empty());
        for (const char* text : {"one", "two", "three"}) {
            put(in("a"), text);
            QCOMPARE(textOf(keepBackup(in("a"))), std::string(text));
            QCOMPARE(textOf(in("a")), std::string(text));
        }
        put(in("a"), "four");
        QCOMPARE(textOf(in("a~")), std::string("one"));
        QCOMPARE(textOf(in("a~2")), std::string("two"));
        QCOMPARE(textOf(in("a~3")), std::string("three"));
    }

    void tellsFilesApart_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("the same text") << "a"
                                       << "a" << true;
        QTest::newRow("a dot") << "a"
                               << "./a" << true;
        QTest::newRow("up and down") << "a"
                                     << "folder/../a" << true;
        QTest::newRow("a link") << "a"
                                << "link" << true;
        QTest::newRow("a second name") << "a"
                                       << "hard" << true;
        QTest::newRow("through a linked folder") << "folder/new"
                                                 << "linked/new" << true;
        QTest::newRow("new, a link to it") << "new"
                                           << "dangling" << true;
        QTest::newRow("two files") << "a"
                                   << "b" << false;
        QTest::newRow("two new files") << "new"
                                       << "newer" << false;
        QTest::newRow("one name in two folders") << "new"
                                                 << "folder/new" << false;
    }

    void tellsFilesApart()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, same);
        put(in("a"), "a");
        put(in("b"), "b");
        fs::create_directory(in("folder"));
        fs::create_symlink("folder", in("linked"));
        fs::create_symlink("a", in("link"));
        fs::create_symlink("new", in("dangling"));
        fs::create_hard_link(in("a"), in("hard"));
        const fs::path first = in(qPrintable(one)), second = in(qPrintable(other));
        QCOMPARE(isSameFile(first, second), same);
        QCOMPARE(tests::errorOf<UsageError>([&] {
                     expectApart({{"--csv", first}, {"--out", second}}, {});
                 }).isEmpty(),
                 !same);
        QCOMPARE(tests::errorOf<UsageError>([&] {
                     expectApart({{"--csv", first}}, {{"the picture", second}});
                 }).isEmpty(),
                 !same);
    }
};

RUNOFF_TEST(OutputTest)
#include "output_test.moc"
