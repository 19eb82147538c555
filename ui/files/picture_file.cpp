#include "ui/files/picture_file.h"

#include "core/base/error.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr std::array formats{"png", "jpeg", "jpg", "bmp", "gif", "webp", "pbm", "pgm", "ppm"};
constexpr qint64 largestFile = qint64{256} << 20;
constexpr int largestSide = 60000;

[[noreturn]] void fail(const QString& path, const QString& what)
{
    throw core::Error((path + QStringLiteral(": ") + what).toStdString());
}

QByteArray contentOf(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        fail(path, QStringLiteral("expected a picture, found no such file"));
    if (!info.isFile())
        fail(path, QStringLiteral("expected a picture, found a folder or a device"));
    if (info.size() > largestFile)
        fail(path, QStringLiteral("expected at most 256 MB, found %1 MB").arg(info.size() >> 20));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        fail(path, QStringLiteral("cannot be read: %1").arg(file.errorString()));
    return file.readAll();
}

/// libpng would print a line of its own about one that was cut off.
bool pngEndsWell(const QByteArray& png)
{
    return png.contains("IEND");
}

/// Qt decodes a JPEG that was cut off without complaint. The end marker must follow the last scan (an embedded
/// thumbnail has an end marker of its own before it).
bool endsWell(const QByteArray& jpeg)
{
    const qsizetype scan = jpeg.lastIndexOf(QByteArrayView("\xFF\xDA", 2));
    return scan >= 0 && jpeg.indexOf(QByteArrayView("\xFF\xD9", 2), scan) >= 0;
}

}  // namespace

QImage readPicture(const QString& path)
{
    QByteArray content = contentOf(path);
    if (content.isEmpty())
        fail(path, QStringLiteral("expected a picture, found an empty file"));
    if (content.startsWith("\x89PNG") && !pngEndsWell(content))
        fail(path, QStringLiteral("expected a whole PNG, found one that is cut off"));
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.canRead() ? reader.format() : QByteArray();
    if (format.isEmpty())
        fail(path, QStringLiteral("expected a PNG, JPEG, BMP, GIF, WebP or PNM picture, found something else"));
    if (std::none_of(formats.begin(), formats.end(), [&](const char* known) { return format == known; }))
        fail(path, QStringLiteral("expected a PNG, JPEG, BMP, GIF, WebP or PNM picture, found %1")
                       .arg(QString::fromLatin1(format.toUpper())));
    if ((format == "jpeg" || format == "jpg") && !endsWell(content))
        fail(path, QStringLiteral("expected a whole JPEG, found one that is cut off"));

    const QSize size = reader.size();
    if (size.width() > largestSide || size.height() > largestSide)
        fail(path, QStringLiteral("expected at most %1 pixels a side, found %2 x %3")
                       .arg(largestSide).arg(size.width()).arg(size.height()));
    if (std::max(size.width(), size.height()) > longestPictureSide)
        reader.setScaledSize(size.scaled(longestPictureSide, longestPictureSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QImage picture = reader.read();
    if (picture.isNull())
        fail(path, QStringLiteral("expected a whole %1 picture, found: %2")
                       .arg(QString::fromLatin1(format.toUpper()), reader.errorString()));
    return picture;
}

QString pictureFilePatterns()
{
    return QStringLiteral("*.png *.jpg *.jpeg *.bmp *.gif *.webp *.pbm *.pgm *.ppm");
}

}  // namespace ui
