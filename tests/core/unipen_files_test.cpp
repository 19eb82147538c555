#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/random.h"
#include "core/data/unipen.h"
#include "tests/support/errors.h"
#include "tests/support/folder_content.h"
#include "tests/support/gzip.h"
#include "tests/support/program.h"
#include "tests/support/test_main.h"
#include "tests/support/unipen.h"

#include <QTemporaryDir>

#include <array>
#include <string_view>

using namespace core;

namespace {

const std::string includedInk = ".COORD X Y\n.PEN_DOWN\n1 1\n2 4\n3 9\n";
const std::string wantedSegment = ".SEGMENT DIGIT 0 ? \"7\"\n";

/// Changes a few bytes, removes, repeats or moves pieces, and inserts what a reader may stumble over.
std::string damaged(std::string text, Random& random)
{
    static const std::array<std::string, 14> pieces{".SEGMENT DIGIT 0-99999999999999999999 ? \"1\"\n",
                                                    ".PEN_DOWN\n",
                                                    ".PEN_UP\n",
                                                    ".COORD Y\n",
                                                    "\"",
                                                    "\\",
                                                    "-",
                                                    ",",
                                                    ".INCLUDE a.dat\n",
                                                    "1e308 ",
                                                    "nan ",
                                                    std::string(1, '\0'),
                                                    ".HIERARCHY\n",
                                                    "\n"};
    for (std::int64_t changes = 1 + random.below(6); changes > 0 && !text.empty(); --changes) {
        const auto at = static_cast<std::size_t>(random.below(static_cast<std::int64_t>(text.size())));
        const auto length = static_cast<std::size_t>(random.below(30));
        switch (random.below(5)) {
        case 0:
            text[at] = static_cast<char>(random.below(256));
            break;
        case 1:
            text.erase(at, length);
            break;
        case 2:
            text.insert(at, text.substr(text.size() / 2, length));
            break;
        case 3:
            text.insert(at, pieces[static_cast<std::size_t>(random.below(pieces.size()))]);
            break;
        default:
            text.resize(at);
            break;
        }
    }
    return text;
}

}  // namespace

/// Files that include others, that are too large, and that are damaged.
class UnipenFilesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path root() const { return m_folder.path().toStdString(); }

    void write(const std::string& name, const auto& content) const { tests::writeBelow(root(), name, content); }
    QString problem(const std::string& name, UnipenLimits limits = {}) const
    {
        return tests::errorOf([&] { readUnipen(root() / name, root(), limits); });
    }

private slots:
    void cleanup()
    {
        std::filesystem::remove_all(root());
        std::filesystem::create_directory(root());
    }
    void includes_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("at");
        QTest::newRow("beside the file") << QByteArray("ink.dat") << QByteArray("set/ink.dat");
        QTest::newRow("in quotes") << QByteArray("\"my ink.dat\"") << QByteArray("set/my ink.dat");
        QTest::newRow("below the file") << QByteArray("deep/ink.dat") << QByteArray("set/deep/ink.dat");
        QTest::newRow("relative to the folder") << QByteArray("other/ink.dat") << QByteArray("other/ink.dat");
        QTest::newRow("upwards inside the folder") << QByteArray("../other/ink.dat") << QByteArray("other/ink.dat");
        QTest::newRow("as on the CD") << QByteArray("aga/data/ink.dat") << QByteArray("include/aga/data/ink.dat");
        QTest::newRow("packed") << QByteArray("ink.dat.gz") << QByteArray("set/ink.dat.gz");
    }
    void includes()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, at);
        const std::string ink = ".WRITER_ID anna\n" + includedInk;
        if (at.endsWith(".gz"))
            write(at.toStdString(), tests::gzipped(ink));
        else
            write(at.toStdString(), ink);
        write("set/a.dat",
              wantedSegment + ".INCLUDE " + name.toStdString() + "\n" + includedInk + ".SEGMENT DIGIT 0-1 ? \"4\"\n");
        UnipenLimits limits;
        const UnipenFile file = readUnipen(root() / "set/a.dat", root(), limits);
        QCOMPARE(file.included.size(), std::size_t{1});
        QCOMPARE(file.segments.size(), std::size_t{2});
        for (std::size_t i = 0; i < 2; ++i) {  // components are counted across files
            QCOMPARE(file.segments[i].writer, std::string("anna"));
            QCOMPARE(file.segments[i].ink.strokes.size(), i + 1);
        }
    }
    void refusesIncludes_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("says");
        QTest::newRow("not there") << QByteArray("missing.dat") << "a.dat: line 1: expected .INCLUDE of a file inside ";
        QTest::newRow("upwards") << QByteArray("../outside.dat") << "found \"../outside.dat\", which is outside";
        QTest::newRow("through a link") << QByteArray("link.dat") << "found \"link.dat\", which is outside";
        QTest::newRow("through a linked folder") << QByteArray("linked/secret.dat") << ", which is outside";
        QTest::newRow("absolute") << QByteArray("/etc/hostname") << "found \"/etc/hostname\"";
        QTest::newRow("no name") << QByteArray("") << "found none";
        QTest::newRow("a folder") << QByteArray("sub") << "which does not exist";
        QTest::newRow("itself") << QByteArray("a.dat") << "expected a file that does not include itself";
        QTest::newRow("in a circle") << QByteArray("circle.dat") << "circle.dat: line 1: expected a file that does not";
        QTest::newRow("too deep") << QByteArray("1.dat") << "8.dat: line 1: expected at most 8 files included";
        QTest::newRow("a damaged one") << QByteArray("bad.dat") << "bad.dat: line 1: expected X and Y once each";
    }
    void refusesIncludes()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, says);
        const std::filesystem::path data = root() / "data";
        write("outside.dat", std::string_view(".VERSION 1.0\n"));
        write("elsewhere/secret.dat", std::string_view(".VERSION 1.0\n"));
        write("data/circle.dat", std::string_view(".INCLUDE a.dat\n"));
        write("data/bad.dat", std::string_view(".COORD X\n"));
        write("data/sub/some.dat", std::string_view(".VERSION 1.0\n"));
        std::filesystem::create_symlink("../outside.dat", data / "link.dat");
        std::filesystem::create_symlink("../elsewhere", data / "linked");
        for (int depth = 1; depth < 12; ++depth)
            write("data/" + std::to_string(depth) + ".dat", ".INCLUDE " + std::to_string(depth + 1) + ".dat\n");
        write("data/a.dat", ".INCLUDE " + name.toStdString() + "\n");
        UnipenLimits limits;
        const QString error = tests::errorOf([&] { readUnipen(data / "a.dat", data, limits); });
        QVERIFY2(tests::isOneLineWith(error, says), qPrintable(error));
    }

    void hasLimits()
    {
        write("a.dat", includedInk + wantedSegment + wantedSegment);
        UnipenLimits limits;
        readUnipen(root() / "a.dat", root(), limits);
        QCOMPARE(limits.points, UnipenLimits{}.points - 6);  // each segment has ink of its own
        QCOMPARE(limits.segments, UnipenLimits{}.segments - 2);
        QVERIFY(limits.bytes < UnipenLimits{}.bytes);
        QVERIFY(
            tests::isOneLineWith(problem("a.dat", {.points = 2}), "a.dat: line 5: expected at most 20000000 points"));
        QVERIFY(
            tests::isOneLineWith(problem("a.dat", {.points = 5}), "a.dat: line 7: expected at most 20000000 points"));
        QVERIFY(tests::isOneLineWith(problem("a.dat", {.segments = 1}),
                                     "a.dat: line 7: expected at most 1000000 segments"));
        QVERIFY(tests::isOneLineWith(problem("a.dat", {.bytes = 20}), "a.dat: expected at most 512 MB"));
    }
    /// 100 MB of zeros in a small file cost neither memory nor much time.
    void refusesABomb()
    {
        const std::string start = ".VERSION 1.0\n.COMMENT ";
        tests::packWithZeros(root() / "a.dat.gz", Bytes(start.begin(), start.end()), std::size_t{100} << 20);
        const long before = tests::peakKilobytes();
        const QString error = problem("a.dat.gz");
        QVERIFY2(tests::isOneLineWith(error, "a.dat.gz: line 1: expected a next line of at most"), qPrintable(error));
        QVERIFY(tests::peakKilobytes() - before < 50'000);
    }

    void looksAtTheBeginning_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("is");
        QTest::newRow("version") << QByteArray(".VERSION 1.0\n") << true;
        QTest::newRow("comment behind empty lines") << QByteArray("\xEF\xBB\xBF\r\n\n.COMMENT hello\n") << true;
        QTest::newRow("other keyword") << QByteArray(".text\n") << false;
        QTest::newRow("numbers") << QByteArray("1 2 3\n") << false;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("a file of another program") << QByteArray("\x7F"
                                                                 "ELF.VERSION")
                                                   << false;
    }
    void looksAtTheBeginning()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, is);
        write("a.dat", text.toStdString());
        QCOMPARE(looksLikeUnipen(root() / "a.dat"), is);
        write("a.dat.gz", tests::gzipped(text.toStdString()));
        QCOMPARE(looksLikeUnipen(root() / "a.dat.gz"), is);
    }

    /// Whatever happens to a file, it is read or refused in one line.
    void survivesDamage()
    {
        const std::string text = tests::unipenBars({"anna", "ben"}) + ".INCLUDE b.dat\n";
        write("b.dat", includedInk);
        const Bytes bytes = tests::gzipped(text);
        const std::string packed(bytes.begin(), bytes.end());
        Random random(17);
        int read = 0, refused = 0;
        for (int round = 0; round < 1200; ++round) {
            const std::string file = damaged(round % 4 == 0 ? packed : text, random);
            tests::put(m_folder.filePath("a.dat"), QByteArray::fromStdString(file));
            try {
                UnipenLimits limits{.bytes = 1 << 20, .points = 10'000, .segments = 1000};
                for (const UnipenSegment& segment : readUnipen(root() / "a.dat", root(), limits).segments)
                    for (const Stroke& stroke : segment.ink.strokes)
                        for (const InkPoint& point : stroke.points)
                            QVERIFY(point.x >= 0.2 && point.x <= 0.8 && point.y >= 0.2 && point.y <= 0.8);
                ++read;
            } catch (const Error& error) {
                QVERIFY2(tests::isOneLineWith(error.what(), "expected"), error.what());
                ++refused;
            }
        }
        QVERIFY2(read > 40 && refused > 400, qPrintable(QString("%1 read, %2 refused").arg(read).arg(refused)));
    }
};

RUNOFF_TEST(UnipenFilesTest)
#include "unipen_files_test.moc"
