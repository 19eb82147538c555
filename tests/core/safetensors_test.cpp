#include "core/model/safetensors.h"

#include "tests/support/errors.h"
#include "tests/support/processor_time.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>

#include <cstring>
#include <limits>
#include <sys/stat.h>

using namespace core;

class SafetensorsTest : public QObject {
    Q_OBJECT

private slots:
    void makesARoundTrip_data();
    void makesARoundTrip();
    void readsWhatOthersWrite_data();
    void readsWhatOthersWrite();
    void refuses_data();
    void refuses();
    void namesTheTypesItDoesNotRead();
    void readsManyTensorsInLinearTime();
    void refusesAFileOfGigabytes();
    void refusesAPipe();
    void refusesWhatIsNotFinite_data();
    void refusesWhatIsNotFinite();
    void readsMetadataAlone();
    void refusesAFileThatIsMissing();
    void refusesToWrite_data();
    void refusesToWrite();

private:
    std::filesystem::path path() const { return m_folder.filePath("a.safetensors").toStdString(); }
    void write(const QByteArray& content) const
    {
        writeFile(path(), std::string_view(content.constData(), static_cast<std::size_t>(content.size())));
    }

    QTemporaryDir m_folder;
};

namespace {

QByteArray lengthOf(quint64 length)
{
    QByteArray bytes(8, '\0');
    std::memcpy(bytes.data(), &length, 8);
    return bytes;
}

QByteArray fileOf(const QByteArray& header, const QByteArray& buffer = {})
{
    return lengthOf(static_cast<quint64>(header.size())) + header + buffer;
}

QByteArray entry(const QByteArray& name, const QByteArray& type, const QByteArray& shape, const QByteArray& offsets)
{
    return QByteArray("\"") + name + R"(":{"dtype":")" + type + R"(","shape":)" + shape + R"(,"data_offsets":)"
         + offsets + "}";
}

/// Two tensors of two float32 each with these ranges, and so many bytes.
QByteArray twoTensors(const char* first, const char* second, int bytes)
{
    return fileOf("{" + entry("a", "F32", "[2]", first) + "," + entry("b", "F32", "[2]", second) + "}",
                  QByteArray(bytes, '\0'));
}

/// One tensor so described, and so many bytes.
QByteArray oneTensor(const QByteArray& type, const QByteArray& shape, const QByteArray& offsets, int bytes)
{
    return fileOf("{" + entry("a", type, shape, offsets) + "}", QByteArray(bytes, '\0'));
}

QByteArray oneFloat(float value)
{
    QByteArray bytes(4, '\0');
    std::memcpy(bytes.data(), &value, 4);
    return fileOf("{" + entry("a", "F32", "[1]", "[0,4]") + "}", bytes);
}

}  // namespace

void SafetensorsTest::makesARoundTrip_data()
{
    QTest::addColumn<int>("precision");
    QTest::newRow("float16") << static_cast<int>(StoredPrecision::Float16);
    QTest::newRow("float32") << static_cast<int>(StoredPrecision::Float32);
}

void SafetensorsTest::makesARoundTrip()
{
    QFETCH(int, precision);
    TensorFile file;
    file.metadata = {{"title", "MNIST \"digits\" · four"}, {"empty", ""}, {"lines", "a\nb"}};
    file.tensors.emplace("odd", Tensor({3}, {1.0F, -0.5F, 0.0F}));
    file.tensors.emplace("matrix", Tensor({2, 2}, {65504.0F, 0.25F, -2.0F, 0x1.0p-24F}));
    file.tensors.emplace("none", Tensor({0, 4}));
    file.tensors.emplace("number", Tensor(Shape{}, 3.0F));
    writeTensorFile(file, path(), static_cast<StoredPrecision>(precision));
    const TensorFile read = readTensorFile(path());
    QVERIFY(read.tensors == file.tensors);
    QVERIFY(read.metadata == file.metadata);
    QCOMPARE(readFile(path())[0] % 8, 0);  // the buffer is aligned
}

void SafetensorsTest::readsWhatOthersWrite_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("tensors");
    QTest::newRow("nothing") << fileOf("{}") << 0;
    QTest::newRow("spaces at the end") << fileOf("{}      ") << 0;
    QTest::newRow("metadata only") << fileOf(R"({"__metadata__":{"format":"pt"}})") << 0;
    QTest::newRow("in another order") << twoTensors("[8,16]", "[0,8]", 16) << 2;
    QTest::newRow("an empty tensor between")
        << fileOf("{" + entry("b", "F32", "[1]", "[0,4]") + "," + entry("a", "F32", "[0]", "[4,4]") + ","
                      + entry("c", "F16", "[2]", "[4,8]") + "}",
                  QByteArray(8, '\0'))
        << 3;
}

void SafetensorsTest::readsWhatOthersWrite()
{
    QFETCH(QByteArray, content);
    QFETCH(int, tensors);
    write(content);
    QCOMPARE(static_cast<int>(readTensorFile(path()).tensors.size()), tensors);
}

void SafetensorsTest::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QByteArray& content, const char* says) {
        QTest::newRow(name) << content << QString(says);
    };
    row("empty", "", "at least 8 bytes");
    row("seven bytes", QByteArray(7, '\0'), "at least 8 bytes");
    row("header beyond the file", lengthOf(3) + "{}", "claims 3 bytes");
    row("header beyond 64 bits", lengthOf(~quint64{0}) + "{}", "claims 18446744073709551615");
    row("header above 100 MB", lengthOf(100'000'001) + "{}", "claims 100000001");
    row("header above 32 MB", fileOf("{}" + QByteArray(32'000'000, ' ')),
        "claims 32000002 bytes, expected at most 32000000");
    row("no header", fileOf(""), "does not start with {");
    row("a space first", fileOf(" {}"), "does not start with {");
    row("an array", fileOf("[]"), "does not start with {");
    row("cut off in the header", fileOf("{" + entry("a", "F32", "[1]", "[0,4]")), "header");
    row("not UTF-8", fileOf("{\"\xFF\":1}"), "header");
    row("something behind the header", fileOf("{}x"), "header");
    row("a tensor twice", twoTensors("[0,8]", "[8,16]", 16).replace("\"b\"", "\"a\""),
        "every name once, found a second \"a\"");
    row("an attribute twice", fileOf(R"({"a":{"dtype":"F32","dtype":"F32","shape":[0],"data_offsets":[0,0]}})"),
        "a second \"dtype\"");
    row("a text twice", fileOf(R"({"__metadata__":{"a":"1","a":"2"}})"), "a second \"a\"");
    row("metadata twice", fileOf(R"({"__metadata__":{},"__metadata__":{}})"), "a second \"__metadata__\"");
    row("a number as text", fileOf(R"({"__metadata__":{"a":1}})"), "header");
    row("metadata is a list", fileOf(R"({"__metadata__":[]})"), "header");
    row("overlap", twoTensors("[0,8]", "[4,12]", 12), "expected to start at byte 8, found 4");
    row("the same bytes twice", twoTensors("[0,8]", "[0,8]", 8), "expected to start at byte 8, found 0");
    row("a hole", twoTensors("[0,8]", "[12,20]", 20), "expected to start at byte 8, found 12");
    row("a hole at the start", oneTensor("F32", "[2]", "[4,12]", 12), "expected to start at byte 0, found 4");
    row("a tail", oneTensor("F32", "[2]", "[0,8]", 9), "expected 8 bytes of tensors, found 9");
    row("cut off in the numbers", oneTensor("F32", "[2]", "[0,8]", 7), "expected 8 bytes of tensors, found 7");
    row("backwards", oneTensor("F32", "[2]", "[8,0]", 8), "ascending");
    row("three offsets", oneTensor("F32", "[2]", "[0,4,8]", 8), "two ascending");
    row("one offset", oneTensor("F32", "[2]", "[8]", 8), "two ascending");
    row("offset below zero", oneTensor("F32", "[2]", "[-8,0]", 8), "found -8");
    row("offset with a fraction", oneTensor("F32", "[2]", "[0.5,8.5]", 8), "whole");
    row("too few bytes for the shape", oneTensor("F32", "[3]", "[0,8]", 8), "does not fit its 8 bytes");
    row("bytes of the other type", oneTensor("F16", "[2]", "[0,8]", 8), "does not fit its 8 bytes");
    row("extent below zero", oneTensor("F32", "[-2]", "[0,8]", 8), "whole numbers of at least 0, found -2");
    row("extent with a fraction", oneTensor("F32", "[2.5]", "[0,8]", 8), "whole");
    row("extent as text", oneTensor("F32", "[\"2\"]", "[0,8]", 8), "whole");
    row("shape that overflows", oneTensor("F32", "[4294967296,4294967296]", "[0,8]", 8), "2^63");
    row("bytes that overflow", oneTensor("F32", "[4611686018427387904]", "[0,0]", 0), "too large");
    row("unknown type", oneTensor("F15", "[4]", "[0,8]", 8), "a type such as F16 or F32, found \"F15\"");
    row("a type of two lines", oneTensor("F\\n16", "[4]", "[0,8]", 8), "found \"F\\n16\"");
    row("a long type", oneTensor(QByteArray(10000, 'F').constData(), "[4]", "[0,8]", 8), "a type such as F16 or F32");
    row("bytes of a type that is not read", oneTensor("F64", "[2]", "[0,8]", 8), "does not fit its 8 bytes");
    row("a deep shape",
        fileOf("{" + entry("a", "F32", QByteArray(100'000, '[') + QByteArray(100'000, ']'), "[0,4]") + "}",
               QByteArray(4, '\0')),
        "more than 64 nested lists");
    row("a deep header", fileOf(QByteArray("{\"a\":").repeated(1'000'000)), "more than 64 nested lists");
    row("a shape of lists", oneTensor("F32", "[[1],[1]]", "[0,4]", 4), "whole numbers of at least 0, found a list");
    row("a shape that is a number", oneTensor("F32", "1", "[0,4]", 4), "lists of at most 8 whole numbers");
    row("a shape of a million extents", oneTensor("F32", "[" + QByteArray("1,").repeated(999'000) + "1]", "[0,4]", 4),
        "lists of at most 8 whole numbers");
    row("millions of values",
        fileOf("{" + entry("a", "F32", "[" + QByteArray("1,").repeated(2'000'000) + "1]", "[0,4]") + "}"),
        "more than 1000000 values");
    row("a long name",
        fileOf("{" + entry(QByteArray(1001, 'n').constData(), "F32", "[1]", "[0,4]") + "}", QByteArray(4, '\0')),
        "at most 1000 bytes");
    row("no type", fileOf(R"({"a":{"shape":[0],"data_offsets":[0,0]}})"), "dtype");
    row("no shape", fileOf(R"({"a":{"dtype":"F32","data_offsets":[0,0]}})"), "shape");
    row("no offsets", fileOf(R"({"a":{"dtype":"F32","shape":[0]}})"), "data_offsets");
    row("a tensor that is a number", fileOf(R"({"a":5})"), "header");
    row("a name of two lines", fileOf("{" + entry("a\\nb", "F64", "[1]", "[0,8]") + "}", QByteArray(8, '\0')),
        "without control characters");
}

void SafetensorsTest::refuses()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    write(content);
    for (const QString& error :
         {tests::errorOf([&] { readTensorFile(path()); }), tests::errorOf([&] { readTensorFileMetadata(path()); })}) {
        QVERIFY2(tests::isOneLineWith(error, says), qPrintable(error));
        QVERIFY(error.startsWith(QString::fromStdString(path().string()) + ": not a valid safetensors file: "));
        QVERIFY2(error.size() < 500, qPrintable(error));
    }
}

/// Such a file is valid; it only is none of ours.
void SafetensorsTest::namesTheTypesItDoesNotRead()
{
    for (const char* type : {"BF16", "F64", "I64", "I32", "U8", "BOOL", "F8_E4M3"}) {
        const bool wide = QByteArray(type).endsWith("64"), narrow = QByteArray(type).endsWith("16");
        write(oneTensor(type,
                        wide                              ? "[1]"
                        : narrow                          ? "[4]"
                        : QByteArray(type).endsWith("32") ? "[2]"
                                                          : "[8]",
                        "[0,8]", 8));
        for (const QString& error : {tests::errorOf([&] { readTensorFile(path()); }),
                                     tests::errorOf([&] { readTensorFileMetadata(path()); })}) {
            QVERIFY2(tests::isOneLineWith(error, QString("tensor a: expected type F16 or F32, found %1").arg(type)),
                     qPrintable(error));
            QVERIFY2(!error.contains("not a valid"), qPrintable(error));
        }
    }
}

/// A header of 60,000 names took minutes.
void SafetensorsTest::readsManyTensorsInLinearTime()
{
    QByteArray header = "{";
    for (int i = 0; i < 60'000; ++i)
        header += (i > 0 ? "," : "") + entry("tensor" + QByteArray::number(i), "F16", "[0]", "[0,0]");
    write(fileOf(header + "}"));
    const tests::ProcessorTime time;
    QCOMPARE(readTensorFile(path()).tensors.size(), std::size_t{60'000});
    QVERIFY2(time.seconds() < 10, qPrintable(QString::number(time.seconds())));
}

/// Nothing is read, and no memory taken, of a sparse file that says it holds gigabytes.
void SafetensorsTest::refusesAFileOfGigabytes()
{
    const quint64 bytes = quint64{3} << 30;
    write(fileOf("{" + entry("a", "F32", "[805306368]", "[0,3221225472]") + "}"));
    const auto header = std::filesystem::file_size(path());
    std::filesystem::resize_file(path(), header + bytes);
    const QString error = tests::errorOf([&] { readTensorFile(path()); });
    QVERIFY2(tests::isOneLineWith(error, "expected at most 1073741824 bytes"), qPrintable(error));
}

void SafetensorsTest::refusesAPipe()
{
    std::filesystem::remove(path());
    QCOMPARE(::mkfifo(path().c_str(), 0600), 0);
    for (const QString& error :
         {tests::errorOf([&] { readTensorFile(path()); }), tests::errorOf([&] { readTensorFileMetadata(path()); })})
        QVERIFY2(tests::isOneLineWith(error, "expected a file, found a pipe"), qPrintable(error));
    std::filesystem::remove(path());
}

void SafetensorsTest::refusesWhatIsNotFinite_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("NaN") << oneFloat(std::numeric_limits<float>::quiet_NaN());
    QTest::newRow("infinity") << oneFloat(std::numeric_limits<float>::infinity());
    QTest::newRow("float16 infinity") << fileOf("{" + entry("a", "F16", "[1]", "[0,2]") + "}",
                                                QByteArray("\x00\xFC", 2));
    QTest::newRow("float16 NaN") << fileOf("{" + entry("a", "F16", "[1]", "[0,2]") + "}", QByteArray("\x00\x7E", 2));
}

void SafetensorsTest::refusesWhatIsNotFinite()
{
    QFETCH(QByteArray, content);
    write(content);
    const QString error = tests::errorOf([&] { readTensorFile(path()); });
    QVERIFY2(tests::isOneLineWith(error, "tensor a: expected finite numbers"), qPrintable(error));
}

void SafetensorsTest::readsMetadataAlone()
{
    write(fileOf(R"({"__metadata__":{"title":"four"},)" + entry("a", "F32", "[1]", "[0,4]") + "}",
                 QByteArray(4, '\xFF')));
    QCOMPARE(readTensorFileMetadata(path()).at("title"), std::string("four"));  // the numbers are NaN, and not read
}

void SafetensorsTest::refusesAFileThatIsMissing()
{
    const std::filesystem::path missing = path().parent_path() / "missing.safetensors";
    for (const QString& error :
         {tests::errorOf([&] { readTensorFile(missing); }), tests::errorOf([&] { readTensorFileMetadata(missing); })})
        QVERIFY2(tests::isOneLineWith(error, QString::fromStdString(missing.string())), qPrintable(error));
}

void SafetensorsTest::refusesToWrite_data()
{
    QTest::addColumn<int>("precision");
    QTest::addColumn<float>("value");
    const auto row = [](const char* name, StoredPrecision precision, float value) {
        QTest::newRow(name) << static_cast<int>(precision) << value;
    };
    row("beyond float16", StoredPrecision::Float16, 65520.0F);
    row("NaN in float16", StoredPrecision::Float16, std::numeric_limits<float>::quiet_NaN());
    row("NaN in float32", StoredPrecision::Float32, std::numeric_limits<float>::quiet_NaN());
    row("infinity in float32", StoredPrecision::Float32, -std::numeric_limits<float>::infinity());
}

void SafetensorsTest::refusesToWrite()
{
    QFETCH(int, precision);
    QFETCH(float, value);
    write("old");
    TensorFile file;
    file.tensors.emplace("a", Tensor({1}, value));
    const QString error =
        tests::errorOf([&] { writeTensorFile(file, path(), static_cast<StoredPrecision>(precision)); });
    QVERIFY2(tests::isOneLineWith(error, "tensor a"), qPrintable(error));
    QCOMPARE(readFile(path()).size(), std::size_t{3});
}

RUNOFF_TEST(SafetensorsTest)
#include "safetensors_test.moc"
