#include "core/base/error.h"
#include "core/data/gzip.h"

#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

using namespace core;

namespace {

Bytes packed(const Bytes& content)
{
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    Bytes result(deflateBound(&stream, content.size()) + 64);
    stream.next_in = const_cast<Bytef*>(content.data());
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = result.data();
    stream.avail_out = static_cast<uInt>(result.size());
    deflate(&stream, Z_FINISH);
    result.resize(stream.total_out);
    deflateEnd(&stream);
    return result;
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
    }
    void reads()
    {
        QFETCH(int, kind);
        Bytes expected = kind == 3 ? Bytes() : sample();
        Bytes file = kind == 0 ? expected : packed(expected);
        if (kind == 2) {
            const Bytes second = file;
            file.insert(file.end(), second.begin(), second.end());
            const Bytes twice = sample();
            expected.insert(expected.end(), twice.begin(), twice.end());
        }
        writeFile(path(), file);
        QVERIFY(readMaybeGzip(path(), 1 << 20) == expected);
    }
    void refuses_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("cut off") << 0;
        QTest::newRow("cut off in the checksum") << 1;
        QTest::newRow("damaged") << 2;
        QTest::newRow("rubbish behind") << 3;
        QTest::newRow("too large") << 4;
        QTest::newRow("plain, too large") << 5;
        QTest::newRow("missing") << 6;
        QTest::newRow("head only") << 7;
    }
    void refuses()
    {
        QFETCH(int, kind);
        Bytes file = packed(sample());
        switch (kind) {
        case 0: file.resize(file.size() / 2); break;
        case 1: file.resize(file.size() - 3); break;
        case 2: file[file.size() / 2] ^= 0x55; break;
        case 3: file.insert(file.end(), {1, 2, 3}); break;
        case 5: file = sample(); break;
        case 7: file.resize(2); break;
        default: break;
        }
        writeFile(path(), file);
        if (kind == 6)
            std::filesystem::remove(path());
        try {
            readMaybeGzip(path(), kind == 4 || kind == 5 ? 99999 : 1 << 20);
            QFAIL("expected an error");
        } catch (const Error& error) {
            QVERIFY2(QString(error.what()).contains("file.gz"), error.what());
        }
    }
};

QTEST_APPLESS_MAIN(GzipTest)
#include "gzip_test.moc"
