#include "ui/files/bmp_end.h"

#include <QtEndian>

#include <cstdlib>

namespace ui {

namespace {

constexpr qsizetype fileHeader = 14, shortestHeader = 40;
constexpr quint32 uncompressed = 0, withMasks = 3;

}  // namespace

bool bmpEndsWell(const QByteArray& bmp)
{
    if (bmp.size() < fileHeader + shortestHeader)
        return false;
    const auto number = [&bmp](qsizetype at) { return qFromLittleEndian<quint32>(bmp.constData() + at); };
    if (number(14) < shortestHeader)  // OS/2, with 16 bits for each side
        return true;
    if (const quint32 packing = number(30); packing != uncompressed && packing != withMasks)
        return true;
    const auto width = static_cast<qint64>(static_cast<qint32>(number(18)));
    const auto height = std::llabs(static_cast<qint32>(number(22)));  // negative: the first line comes first
    const qint64 bits = qFromLittleEndian<quint16>(bmp.constData() + 28);
    const qint64 pixels = number(10) > 0 ? number(10) : fileHeader + qint64{number(14)};
    const qint64 line = (width * bits + 31) / 32 * 4;
    return width > 0 && (height == 0 || line <= (bmp.size() - pixels) / height);
}

}  // namespace ui
