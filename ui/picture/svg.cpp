#include "ui/picture/svg.h"

#include "core/base/visible.h"

namespace ui {

QByteArray readableSvg(const QByteArray& written)
{
    QByteArray readable;
    readable.reserve(written.size());
    for (const char letter : written)
        if (core::isStrayControl(letter))
            readable += "\xef\xbf\xbd";  // U+FFFD
        else
            readable += letter;
    return readable;
}

}  // namespace ui
