#include "core/data/archive.h"

#include "core/base/error.h"
#include "core/base/temporary_folder.h"
#include "tests/support/errors.h"
#include "tests/support/folder_content.h"
#include "tests/support/gzip.h"
#include "tests/support/tar.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QTemporaryDir>

using namespace core;
using tests::TarMember;

namespace {

/// Archives as they should not be. `unread`: the members cannot even be listed, and not only not unpacked.
struct Hostile {
    const char* name;
    Bytes content;
    const char* says;
    bool unread = false;
};

constexpr ArchiveLimits smallLimits{.members = 3, .bytesOfMember = 5000, .bytes = 8000};

std::vector<Hostile> hostileArchives()
{
    const Bytes good = tests::tarOf({{"a/one", Bytes(700, 'x')}, {"a/two", Bytes(900, 'y')}});
    const Bytes packed = tests::gzipped(good);
    const auto cut = [](const Bytes& whole, std::size_t size) {
        return Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size));
    };
    Bytes changed = good;
    changed[130] ^= 1;
    Bytes broken = packed;
    broken[packed.size() / 2] ^= 0x55;
    const Bytes outside(10, 'o');
    return {
        {"a path with ..", tests::tarOf({{"../outside", outside}}), ".."},
        {"a path with .. inside", tests::tarOf({{"a/../../outside", outside}}), ".."},
        {"an absolute path", tests::tarOf({{"/tmp/runoff-outside", outside}}), "relative paths"},
        {"no name", tests::tarOf({{"", outside}}), "relative paths"},
        {"a symbolic link", tests::tarOf({{"link", {}, '2', 0, "/etc/passwd"}}), "another kind of member: link"},
        {"a file through a link", tests::tarOf({{"link", {}, '2', 0, ".."}, {"link/outside", outside}}),
         "another kind of member: link"},
        {"a hard link", tests::tarOf({{"link", {}, '1', 0, "/etc/passwd"}}), "another kind of member: link"},
        {"a device", tests::tarOf({{"device", {}, '3'}}), "another kind of member: device"},
        {"a pipe", tests::tarOf({{"pipe", {}, '6'}}), "another kind of member: pipe"},
        {"the same file twice", tests::tarOf({{"one", outside}, {"one", Bytes(20, 'x')}}), "one"},
        {"a file that is a folder", tests::tarOf({{"a", outside}, {"a/one", outside}}), "a/one"},
        {"a size beyond the limit", tests::tarOf({{"one", outside, '0', 8'000'000'000}}), "at most 5000 bytes", true},
        {"a size beyond the file", tests::toBytes({"one", outside, '0', 4000}), "damaged"},
        {"too much in all", tests::tarOf({{"one", Bytes(4500)}, {"two", Bytes(4500)}}), "at most 8000 bytes", true},
        {"zeros that pack well", tests::gzipped(tests::tarOf({{"one", Bytes(1'000'000)}})), "at most 5000 bytes", true},
        {"too many members", tests::tarOf({{"1"}, {"2"}, {"3"}, {"4"}}), "at most 3 members", true},
        {"cut off in a header", cut(good, 300), "damaged", true},
        {"cut off in a file", cut(good, 1000), "damaged"},
        {"cut off in the packed file", cut(packed, packed.size() / 2), "damaged", true},
        {"a header that is damaged", changed, "damaged", true},
        {"a packed file that is damaged", broken, "damaged", true},
        {"empty", Bytes(), "damaged", true},
        {"no archive", Bytes(2000, 'x'), "damaged", true},
    };
}

}  // namespace

class ArchiveTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path path(const char* name) const { return m_folder.filePath(name).toStdString(); }

private slots:
    void unpacks_data()
    {
        QTest::addColumn<bool>("packed");
        QTest::newRow("plain") << false;
        QTest::newRow("gzip") << true;
    }
    void unpacks()
    {
        QFETCH(bool, packed);
        const Bytes one(700, 'x'), two(900, 'y');
        const Bytes tar = tests::tarOf({{"a/", {}, '5'}, {"a/one", one}, {"a/b/two", two}});
        writeFile(path("good.tar"), packed ? tests::gzipped(tar) : tar);
        {
            const TemporaryFolder to(path("to"));
            QVERIFY(TarArchive(path("good.tar"), smallLimits).unpackInto(to.path(), {}));
            QVERIFY(readFile(to.path() / "a/one") == one);
            QVERIFY(readFile(to.path() / "a/b/two") == two);
        }
        QCOMPARE(tests::namesIn(m_folder.path()), QStringList{"good.tar"});
        std::filesystem::remove(path("good.tar"));
    }
    void reads()
    {
        const Bytes one(700, 'x'), two(900, 'y');
        writeFile(path("good.tar"), tests::tarOf({{"a/one", one}, {"a/link", {}, '2', 0, "one"}, {"a/two", two}}));
        TarArchive tar(path("good.tar"), smallLimits);
        QCOMPARE(tar.next()->name, std::string("a/one"));  // is skipped
        QVERIFY(!tar.next()->isFile);
        const auto last = tar.next();
        QVERIFY(last->isFile && last->size == 900);
        QVERIFY(tar.content(900) == two);
        QVERIFY(!tar.next());
        std::filesystem::remove(path("good.tar"));
    }
    void takesNoMemoryForAClaim()
    {
        constexpr std::uint64_t claimed = std::uint64_t{1} << 30;
        writeFile(path("claim.tar"), tests::toBytes({"one", Bytes(700, 'x'), '0', claimed}));
        TarArchive tar(path("claim.tar"));
        QCOMPARE(tar.next()->size, static_cast<std::int64_t>(claimed));
        const long before = tests::peakKilobytes();
        const QString error = tests::errorOf<Error>([&] { tar.content(claimed); });
        QVERIFY2(tests::isOneLineWith(error, "claim.tar: expected a tar archive, found a damaged file"),
                 qPrintable(error));
        QVERIFY(tests::peakKilobytes() - before < 50'000);
        std::filesystem::remove(path("claim.tar"));
    }
    void contentHasALimit()
    {
        writeFile(path("good.tar"), tests::tarOf({{"one", Bytes(700)}}));
        TarArchive tar(path("good.tar"));
        tar.next();
        const QString error = tests::errorOf<Error>([&] { tar.content(699); });
        QVERIFY2(tests::isOneLineWith(error, "good.tar: expected a tar archive with at most 699 bytes in a member, "
                                             "found 700"),
                 qPrintable(error));
        std::filesystem::remove(path("good.tar"));
    }
    void refusesHostileOnes_data()
    {
        QTest::addColumn<Bytes>("content");
        QTest::addColumn<QString>("says");
        QTest::addColumn<bool>("unread");
        for (const Hostile& hostile : hostileArchives())
            QTest::newRow(hostile.name) << hostile.content << hostile.says << hostile.unread;
    }
    void refusesHostileOnes()
    {
        QFETCH(Bytes, content);
        QFETCH(QString, says);
        QFETCH(bool, unread);
        const std::filesystem::path file = path("bad.tar");
        writeFile(file, content);
        const QString unpacking = tests::errorOf<Error>([&] {
            const TemporaryFolder to(path("to"));
            TarArchive(file, smallLimits).unpackInto(to.path(), {});
        });
        QVERIFY2(tests::isOneLineWith(unpacking, says), qPrintable(unpacking));
        QVERIFY2(unpacking.contains("bad.tar: "), qPrintable(unpacking));
        QCOMPARE(tests::namesIn(m_folder.path()), QStringList{"bad.tar"});
        QVERIFY(!std::filesystem::exists("/tmp/runoff-outside"));
        QVERIFY(!std::filesystem::exists(path("../outside")));
        const QString listing = tests::errorOf<Error>([&] {
            TarArchive tar(file, smallLimits);
            while (tar.next()) {
            }
        });
        QVERIFY2(!unread || tests::isOneLineWith(listing, says), qPrintable(listing));
    }
    void stops()
    {
        writeFile(path("good.tar"), tests::tarOf({{"one", Bytes(700)}}));
        std::stop_source source;
        source.request_stop();
        const TemporaryFolder to(path("to"));
        QVERIFY(!TarArchive(path("good.tar")).unpackInto(to.path(), source.get_token()));
        QVERIFY(std::filesystem::is_empty(to.path()));
        std::filesystem::remove(path("good.tar"));
    }
    void saysThatThereIsNoFile()
    {
        const QString error = tests::errorOf<Error>([&] { TarArchive tar(path("none.tar")); });
        QVERIFY2(tests::isOneLineWith(error, "none.tar: "), qPrintable(error));
    }
};

RUNOFF_TEST(ArchiveTest)
#include "archive_test.moc"
