#pragma once

#include <QByteArray>

namespace ui {

/// Whether a JPEG has its end marker. Decoders show truncated files without an error. The function goes from segment to
/// segment and so ignores data inside a segment (a thumbnail) or after the end (a video, padding).
bool jpegEndsWell(const QByteArray& jpeg);

}  // namespace ui
