#include "ui/files/picture_file.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "ui/files/bmp_end.h"
#include "ui/files/jpeg_end.h"
#include "ui/files/quiet_libraries.h"
#include "ui/picture/convert.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <filesystem>
#include <mutex>

namespace ui {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t largestFile = std::uintmax_t{256} << 20;
constexpr int largestSide = 60000;
/// Limit for a decoded picture; a 16-bit scan of an A3 page at 600 dpi has 140
constexpr qint64 mostMegabytes = 1024;
constexpr int mostFrames = 100;  ///< number of frames of an animation that are examined

/// A format that is read if its Qt plug-in is installed, with its usual suffixes. The first suffix is the most common.
struct PictureFormat {
    const char* name;
    QByteArrayList formats;  ///< names in Qt
    QStringList endings;
};

const std::vector<PictureFormat>& allowedFormats()
{
    static const std::vector<PictureFormat> all{{"PNG", {"png"}, {"png"}},
                                                {"JPEG", {"jpeg", "jpg"}, {"jpg", "jpeg", "jpe", "jfif"}},
                                                {"BMP", {"bmp"}, {"bmp"}},
                                                {"GIF", {"gif"}, {"gif"}},
                                                {"WebP", {"webp"}, {"webp"}},
                                                {"TIFF", {"tiff", "tif"}, {"tif", "tiff"}},
                                                {"PNM", {"pbm", "pgm", "ppm"}, {"pbm", "pgm", "ppm", "pnm"}}};
    return all;
}

/// The allowed formats that the installed Qt reads.
const std::vector<PictureFormat>& readableFormats()
{
    static const std::vector<PictureFormat> readable = [] {
        const QByteArrayList supported = QImageReader::supportedImageFormats();
        std::vector<PictureFormat> formats = allowedFormats();
        std::erase_if(formats, [&](const PictureFormat& format) {
            return std::ranges::none_of(format.formats,
                                        [&](const QByteArray& name) { return supported.contains(name); });
        });
        return formats;
    }();
    return readable;
}

bool isReadable(const QByteArray& format)
{
    return std::ranges::any_of(readableFormats(),
                               [&](const PictureFormat& known) { return known.formats.contains(format); });
}

/// The name of a format by its first bytes. Qt does not detect a format whose plug-in is missing.
QString nameByContent(const QByteArray& content)
{
    if (content.startsWith("RIFF") && content.mid(8, 4) == "WEBP")
        return QStringLiteral("WebP, whose Qt plug-in is missing (Debian: qt6-image-formats-plugins)");
    if (content.startsWith("II*") || content.startsWith("MM"))
        return QStringLiteral("TIFF, whose Qt plug-in is missing (Debian: qt6-image-formats-plugins)");
    if (content.mid(4, 4) == "ftyp")
        return QStringLiteral("HEIC, AVIF or a video; export it as JPEG");
    return QStringLiteral("an unknown format");
}

[[noreturn]] void failPicture(const fs::path& path, const QString& what)
{
    throw core::Error(path.string() + ": " + what.toStdString());
}

QByteArray contentOf(const fs::path& path)
{
    std::error_code problem;
    const fs::file_status status = fs::status(path, problem);
    if (status.type() == fs::file_type::not_found)
        failPicture(path, QStringLiteral("expected a picture, found no such file"));
    if (!fs::exists(status))
        failPicture(path, QStringLiteral("cannot be read: %1").arg(QString::fromStdString(problem.message())));
    if (!fs::is_regular_file(status))
        failPicture(path, QStringLiteral("expected a picture, found a folder or a device"));
    if (const std::uintmax_t size = fs::file_size(path, problem); !problem && size > largestFile)
        failPicture(path, QStringLiteral("expected at most 256 MB, found %1 MB").arg(size >> 20));
    // Qt cannot open a path that is not UTF-8
    const core::Bytes bytes = core::readFile(path, largestFile);
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

constexpr auto crcTable = [] {
    std::array<quint32, 256> table{};
    for (quint32 byte = 0; byte < 256; ++byte) {
        quint32 value = byte;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? 0xEDB88320U ^ (value >> 1U) : value >> 1U;
        table[byte] = value;
    }
    return table;
}();

quint32 crcOf(const QByteArray& bytes, qsizetype from, qsizetype count)
{
    quint32 crc = 0xFFFFFFFFU;
    for (qsizetype i = from; i < from + count; ++i)
        crc = crcTable[(crc ^ static_cast<unsigned char>(bytes[i])) & 0xFFU] ^ (crc >> 8U);
    return ~crc;
}

/// The error in the chunks of a PNG; empty if there is none. Checked here because libpng prints its own message.
QString pngProblem(const QByteArray& png)
{
    QString cutOff = QStringLiteral("a truncated one");
    const auto number = [&png](qsizetype at) { return qFromBigEndian<quint32>(png.constData() + at); };
    for (qsizetype at = 8; at + 12 <= png.size();) {
        const auto length = static_cast<qsizetype>(number(at));
        if (length > png.size() - at - 12)
            return cutOff;
        const bool needed = (png[at + 4] & 0x20) == 0;  // a capital letter
        if (needed && crcOf(png, at + 4, length + 4) != number(at + 8 + length))
            return QStringLiteral("a damaged one");
        if (png.mid(at + 4, 4) == "IEND")
            return {};
        at += 12 + length;
    }
    return cutOff;
}

bool isPlain(const QImage& picture)
{
    const QImage small =
        flattened(picture).scaled(picture.size().boundedTo({256, 256})).convertToFormat(QImage::Format_RGB32);
    const auto* first = reinterpret_cast<const QRgb*>(small.constScanLine(0));
    for (int y = 0; y < small.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(small.constScanLine(y));
        if (std::any_of(line, line + small.width(), [first](QRgb pixel) { return pixel != *first; }))
            return false;
    }
    return true;
}

/// The first frame that is not blank, because an animation may begin with blank frames.
QImage firstFrame(QImageReader& reader)
{
    QImage first = reader.read();
    if (first.isNull() || !reader.supportsAnimation() || !isPlain(first))
        return first;
    for (int frame = 1; frame < mostFrames; ++frame) {
        QImage next = reader.read();
        if (next.isNull())
            break;
        if (!isPlain(next))
            return next;
    }
    return first;
}

void checkSize(const fs::path& path, const QSize& size)
{
    if (size.width() > largestSide || size.height() > largestSide)
        failPicture(path, QStringLiteral("expected at most %1 pixels a side, found %2 x %3")
                              .arg(QString::number(largestSide), QString::number(size.width()),
                                   QString::number(size.height())));
}

[[noreturn]] void failReading(const fs::path& path, const QByteArray& format, const QSize& size, const QString& reason)
{
    const qint64 megabytes = (qint64{size.width()} * size.height() * 4) >> 20;
    if (megabytes > mostMegabytes)
        failPicture(path, QStringLiteral("is too large: expected at most %1 megapixels, found %2 x %3 pixels")
                              .arg(QString::number(mostMegabytes / 4), QString::number(size.width()),
                                   QString::number(size.height())));
    failPicture(
        path,
        QStringLiteral("expected a complete %1 picture, found: %2").arg(QString::fromLatin1(format.toUpper()), reason));
}

}  // namespace

QImage readPicture(const fs::path& path, const PictureLimits& limits)
{
    static std::once_flag once;
    std::call_once(once, [] { QImageReader::setAllocationLimit(static_cast<int>(mostMegabytes)); });
    QByteArray content = contentOf(path);
    if (content.isEmpty())
        failPicture(path, QStringLiteral("expected a picture, found an empty file"));
    if (content.startsWith("\x89PNG"))
        if (const QString problem = pngProblem(content); !problem.isEmpty())
            failPicture(path, QStringLiteral("expected a complete PNG, found ") + problem);
    const QuietLibraries quiet;
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.canRead() ? reader.format() : QByteArray();
    if (format.isEmpty() || !isReadable(format))
        failPicture(path, QStringLiteral("expected a %1 picture, found %2")
                              .arg(pictureFormatNames(),
                                   format.isEmpty() ? nameByContent(content) : QString::fromLatin1(format.toUpper())));
    if ((format == "jpeg" || format == "jpg") && !jpegEndsWell(content))
        failPicture(path, QStringLiteral("expected a complete JPEG, found a truncated one"));
    if (format == "bmp" && !bmpEndsWell(content))
        failPicture(path, QStringLiteral("expected a complete BMP, found a truncated one"));

    const QSize size = reader.size();
    checkSize(path, size);
    const int side = limits.longestSide;
    if (std::max(size.width(), size.height()) > side)
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio).expandedTo({1, 1}));
    const QImage picture = firstFrame(reader);
    if (picture.isNull())
        failReading(path, format, size, reader.errorString());
    return flattened(picture);
}

QImage readPicture(const QString& path)
{
    return readPicture(fs::path(QFile::encodeName(path).toStdString()));
}

QStringList pictureEndings()
{
    QStringList endings;
    for (const PictureFormat& format : readableFormats())
        endings << format.endings;
    return endings;
}

QString pictureFormatNames()
{
    QStringList names;
    for (const PictureFormat& format : readableFormats())
        names << QString::fromLatin1(format.name);
    const QString last = names.takeLast();
    return names.isEmpty() ? last : QStringLiteral("%1 or %2").arg(names.join(QStringLiteral(", ")), last);
}

QString pictureFilePatterns()
{
    QStringList patterns;
    for (const QString& ending : pictureEndings())
        patterns << QStringLiteral("*.") + ending;
    return patterns.join(QLatin1Char(' '));
}

}  // namespace ui
