#pragma once

#include <QByteArray>

namespace ui {

/// Whether a BMP has all bytes of its pixels. Qt reads the missing ones as black. Says yes for compressed ones, whose
/// length follows from their content.
bool bmpEndsWell(const QByteArray& bmp);

}  // namespace ui
