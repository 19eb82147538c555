#pragma once

#include <QByteArray>

namespace ui {

/// An SVG document as QSvgGenerator wrote it, with a replacement character for each control character. XML permits
/// none, so that one name with a control character makes the whole file unreadable. Runs on any thread.
QByteArray readableSvg(const QByteArray& written);

}  // namespace ui
