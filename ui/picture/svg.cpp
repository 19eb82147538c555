#include "ui/picture/svg.h"

namespace ui {

QByteArray readableSvg(const QByteArray& written)
{
    const auto isPermitted = [](char letter) {
        const auto code = static_cast<unsigned char>(letter);
        return code >= 0x20 || letter == '\t' || letter == '\n' || letter == '\r';
    };
    QByteArray readable;
    readable.reserve(written.size());
    for (const char letter : written)
        if (isPermitted(letter))
            readable += letter;
        else
            readable += "\xef\xbf\xbd";  // U+FFFD
    return readable;
}

}  // namespace ui
