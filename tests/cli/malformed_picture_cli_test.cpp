#include "tests/support/bars.h"
#include "tests/support/malformed_test.h"
#include "tests/support/test_main.h"

#include <QBuffer>
#include <QImageReader>
#include <QtEndian>

#include <zlib.h>

using namespace tests;

/// Pictures of every format that the program reads, damaged in the fields of their headers and cut off.
class MalformedPictureCliTest : public MalformedTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void png_data();
    void png() { check(); }
    void others_data();
    void others() { check(); }
};

namespace {

MalformedKind pictureKind(const QString& format, const std::set<std::string>& accepted = {})
{
    return {format, "compare FILE --model bars --strategies softmax", "broken." + format, accepted};
}

std::string pictureAs(const char* format)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    barPicture().save(&buffer, format);
    return content.toStdString();
}

/// A PNG whose first chunk, which has 13 bytes, is changed; its checksum is right.
std::string pngWith(std::string whole, std::size_t at, const std::string& bytes)
{
    constexpr std::size_t header = 12, length = 4 + 13;
    whole.replace(header + 4 + at, bytes.size(), bytes);
    const auto sum = crc32(0, reinterpret_cast<const Bytef*>(whole.data() + header), length);
    qToBigEndian(static_cast<quint32>(sum), whole.data() + header + length);
    return whole;
}

std::string asBigEndian(quint32 number)
{
    std::string bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

}  // namespace

void MalformedPictureCliTest::initTestCase()
{
    const ProgramResult training = prepareBars(m_program, QDir(m_folder.path()));
    QVERIFY2(training.status == 0, training.err.constData());
}

void MalformedPictureCliTest::png_data()
{
    columns();
    const std::string whole = pictureAs("PNG");
    const std::size_t data = whole.find("IDAT");
    std::vector<Damage> damages = cutOff(whole, 16);
    for (const auto& [field, at] : {std::pair("width", 0U), {"height", 4U}})
        for (const quint32 value : {0U, 81U, 60'000U, 60'001U, 0x7FFFFFFFU, 0x80000000U, 0xFFFFFFFFU})
            damages.push_back({field + (" " + std::to_string(value)), pngWith(whole, at, asBigEndian(value)), {}});
    for (const auto& [field, at] :
         {std::pair("depth", 8U), {"colour", 9U}, {"packing", 10U}, {"filter", 11U}, {"order", 12U}})
        for (const char value : {'\x03', '\x7F', '\xFF'})
            damages.push_back({field + (" " + std::to_string(static_cast<unsigned char>(value))),
                               pngWith(whole, at, std::string(1, value)),
                               {}});
    for (const std::size_t at : {std::size_t{0}, std::size_t{1}, std::size_t{9}, std::size_t{12}, std::size_t{29},
                                 data - 4, data, data + 4, data + 9, whole.size() - 20}) {
        std::string copy = whole;
        copy[at] = static_cast<char>(copy[at] ^ 0x55);
        damages.push_back({"byte " + std::to_string(at) + " changed", copy, {}});
    }
    addRows(pictureKind("png"), damages);
}

void MalformedPictureCliTest::others_data()
{
    columns();
    for (const char* format : {"jpg", "bmp", "ppm", "gif", "webp", "tif"}) {
        const std::string whole = pictureAs(format);
        if (whole.empty() || !QImageReader::supportedImageFormats().contains(format))
            continue;
        // Without the tags at its end, a TIFF has all pixels.
        const bool isTiff = QByteArray(format) == "tif";
        std::vector<Damage> damages = cutOff(whole, 8);
        if (isTiff)
            damages.pop_back();
        addRows(pictureKind(format), damages);
    }
    std::vector<Damage> portable;
    for (const char* text :
         {"P5", "P5 1", "P5 1 1", "P5 -1 1 255 a", "P5 1 -1 255 a", "P5 0 0 255 ", "P5 1 1 0 a", "P5 1 1 70000 a",
          "P5 99999999999999999999 1 255 a", "P5 60000 60000 255 a", "P5 60001 1 255 a", "P6 4 4 255 abc",
          "P3 2 2 255 1 2 x", "P2 2 2 255 NaN", "P4 9 9 ", "P9 1 1 255 a"})
        portable.push_back({text, text, {}});
    addRows(pictureKind("pgm"), portable);
    const std::string bitmap = pictureAs("BMP");
    std::vector<Damage> bitmaps;
    for (const auto& [field, at] :
         {std::pair("offset", 10U), {"header", 14U}, {"width", 18U}, {"height", 22U}, {"depth", 28U}, {"packing", 30U}})
        for (const quint32 value : {0U, 0x7FFFFFFFU, 0x80000000U, 0xFFFFFFFFU}) {
            std::string copy = bitmap;
            qToLittleEndian(value, copy.data() + at);
            if (copy == bitmap)
                continue;
            bitmaps.push_back({field + (" " + std::to_string(value)), copy, {}});
        }
    // Without an offset, the pixels follow the header; a negative height is that of lines from top to bottom.
    addRows(pictureKind("bmp", {"offset 0", "height 4294967295"}), bitmaps);
}

RUNOFF_TEST(MalformedPictureCliTest)
#include "malformed_picture_cli_test.moc"
