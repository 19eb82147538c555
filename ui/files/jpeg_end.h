#pragma once

#include <QByteArray>

namespace ui {

/// Whether a JPEG has its end marker: a decoder shows one that was cut off without complaint. Goes from segment to
/// segment from the start, so that what lies inside of one (a thumbnail) or behind the end (a phone's film, padding) is
/// not looked at.
bool jpegEndsWell(const QByteArray& jpeg);

}  // namespace ui
