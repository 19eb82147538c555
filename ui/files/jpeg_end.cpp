#include "ui/files/jpeg_end.h"

namespace ui {

namespace {

constexpr int startOfImage = 0xD8, endOfImage = 0xD9, startOfScan = 0xDA;

bool standsAlone(int marker)
{
    return marker == 0x01 || (marker >= 0xD0 && marker <= startOfImage);
}

}  // namespace

bool jpegEndsWell(const QByteArray& jpeg)
{
    const auto byte = [&jpeg](qsizetype at) { return at < jpeg.size() ? static_cast<unsigned char>(jpeg[at]) : 0; };
    qsizetype at = 0;
    while (at < jpeg.size()) {
        if (byte(at) != 0xFF) {  // decoders also skip bytes that are not a marker
            ++at;
            continue;
        }
        while (at < jpeg.size() && byte(at) == 0xFF)  // fill bytes
            ++at;
        const int marker = byte(at++);
        if (marker == endOfImage)
            return true;
        if (marker == 0 || standsAlone(marker))
            continue;
        at += byte(at) << 8 | byte(at + 1);
        if (marker == startOfScan)  // compressed data: a marker in it is FF and neither 0 nor a restart
            while (at < jpeg.size()
                   && (byte(at) != 0xFF || byte(at + 1) == 0 || (byte(at + 1) >= 0xD0 && byte(at + 1) <= 0xD7)))
                ++at;
    }
    return false;
}

}  // namespace ui
