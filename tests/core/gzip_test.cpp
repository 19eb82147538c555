#include "core/base/error.h"
#include "core/data/gzip.h"
#include "tests/support/gzip.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>

using namespace core;

namespace {

/// The whole content, at most `limit` bytes and one.
Bytes contentOf(const std::filesystem::path& path, std::size_t limit)
{
    PackedFile file(path);
    Bytes content(limit + 1);
    content.resize(file.read(content));
    return content;
}

Bytes sample()
{
    Bytes content(100000);
    for (std::size_t i = 0; i < content.size(); ++i)
        content[i] = static_cast<std::uint8_t>(i * i >> 7);
    return content;
}

}  // namespace

class GzipTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::filesystem::path path() const { return m_folder.filePath("file.gz").toStdString(); }

private slots:
    void reads_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("plain") << 0;
        QTest::newRow("gzip") << 1;
        QTest::newRow("two members") << 2;
        QTest::newRow("empty") << 3;
        QTest::newRow("filled up with zeros") << 4;
        QTest::newRow("filled up with many zeros") << 5;
    }
    void reads()
    {
        QFETCH(int, kind);
        Bytes expected = kind == 3 ? Bytes() : sample();
        Bytes file = kind == 0 ? expected : tests::gzipped(expected);
        if (kind == 2) {
            const Bytes second = file;
            file.insert(file.end(), second.begin(), second.end());
            const Bytes twice = sample();
            expected.insert(expected.end(), twice.begin(), twice.end());
        }
        if (kind >= 4)
            file.resize(file.size() + (kind == 4 ? 1 : 200'000));
        writeFile(path(), file);
        QVERIFY(contentOf(path(), 1 << 20) == expected);
    }
    void readsInPieces()
    {
        writeFile(path(), tests::gzipped(sample()));
        PackedFile file(path());
        QVERIFY(file.isPacked() && file.largestContent() >= sample().size());
        Bytes all, piece(777);
        for (std::size_t got = 1; got > 0;) {
            got = file.read(piece);
            all.insert(all.end(), piece.begin(), piece.begin() + static_cast<std::ptrdiff_t>(got));
        }
        QVERIFY(all == sample());
    }
    void refuses_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("cut off") << 0;
        QTest::newRow("cut off in the checksum") << 1;
        QTest::newRow("damaged") << 2;
        QTest::newRow("rubbish behind") << 3;
        QTest::newRow("missing") << 6;
        QTest::newRow("head only") << 7;
        QTest::newRow("rubbish behind zeros") << 8;
        QTest::newRow("a second member cut off") << 9;
        QTest::newRow("half a head behind") << 10;
    }
    void refuses()
    {
        QFETCH(int, kind);
        Bytes file = tests::gzipped(sample());
        switch (kind) {
        case 0:
            file.resize(file.size() / 2);
            break;
        case 1:
            file.resize(file.size() - 3);
            break;
        case 2:
            file[file.size() / 2] ^= 0x55;
            break;
        case 3:
            file.insert(file.end(), {1, 2, 3});
            break;
        case 7:
            file.resize(2);
            break;
        case 8:
            file.resize(file.size() + 100'000), file.push_back(7);
            break;
        case 9: {
            const Bytes second = tests::gzipped(sample());
            file.insert(file.end(), second.begin(), second.begin() + 50);
            break;
        }
        case 10:
            file.push_back(0x1F);
            break;
        default:
            break;
        }
        writeFile(path(), file);
        if (kind == 6)
            std::filesystem::remove(path());
        try {
            contentOf(path(), 1 << 20);
            QFAIL("expected an error");
        } catch (const Error& error) {
            QVERIFY2(QString(error.what()).contains("file.gz"), error.what());
        }
    }
};

RUNOFF_TEST(GzipTest)
#include "gzip_test.moc"
