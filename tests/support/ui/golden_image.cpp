#include "tests/support/ui/golden_image.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <cstdlib>

namespace support {

namespace {

constexpr int tolerance = 32;
constexpr double allowedShare = 0.001;

int distance(QRgb one, QRgb other)
{
    return std::max({std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
                     std::abs(qBlue(one) - qBlue(other))});
}

QString keep(const QImage& picture, const QString& name)
{
    const QDir folder(QCoreApplication::applicationDirPath() + "/golden");
    folder.mkpath(".");
    const QString path = folder.filePath(name);
    return picture.save(path) ? path : path + " (cannot be written)";
}

/// Pixels that differ in red on a pale copy of the picture; says how many.
QImage difference(const QImage& actual, const QImage& golden, int& count)
{
    QImage shown(actual.size(), QImage::Format_RGB32);
    for (int y = 0; y < actual.height(); ++y) {
        for (int x = 0; x < actual.width(); ++x) {
            const bool differs = distance(actual.pixel(x, y), golden.pixel(x, y)) > tolerance;
            count += differs;
            shown.setPixel(x, y, differs ? qRgb(255, 0, 0) : QColor(actual.pixel(x, y)).lighter(170).rgb());
        }
    }
    return shown;
}

}  // namespace

QString differsFromGolden(const QImage& actual, const QString& name)
{
    const QString path = QStringLiteral(RUNOFF_SOURCE_DIR "/tests/golden/%1.png").arg(name);
    if (qEnvironmentVariableIntValue("RUNOFF_RENEW_GOLDEN") != 0)
        return actual.save(path) ? QString() : path + ": cannot be written";
    const QImage golden(path);
    if (golden.isNull())
        return path + ": is missing; the actual picture is " + keep(actual, name + ".png");
    if (golden.size() != actual.size())
        return QStringLiteral("%1: expected %2 x %3 pixels, found %4 x %5: %6")
            .arg(name)
            .arg(golden.width())
            .arg(golden.height())
            .arg(actual.width())
            .arg(actual.height())
            .arg(keep(actual, name + ".png"));
    int count = 0;
    const QImage shown = difference(actual, golden, count);
    if (count <= allowedShare * actual.width() * actual.height())
        return {};
    return QStringLiteral("%1: %2 pixels differ: %3 and %4")
        .arg(name)
        .arg(count)
        .arg(keep(actual, name + ".png"), keep(shown, name + "-difference.png"));
}

}  // namespace support
