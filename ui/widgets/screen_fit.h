#pragma once

#include <QMargins>
#include <QSize>

class QScreen;
class QWidget;

namespace ui {

/// What the inside of a window may be large: the screen's available size less the frame.
QSize roomOn(const QScreen& screen, const QMargins& frame);

/// Resizes a window that is not shown yet to `wanted`, or to what its screen has room for. Its frame is guessed; once
/// it is shown and still as large, the real frame is kept on the screen as well.
void resizeOnScreen(QWidget& window, const QSize& wanted);

}  // namespace ui
