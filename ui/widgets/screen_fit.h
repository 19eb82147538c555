#pragma once

#include <QMargins>
#include <QSize>

class QScreen;
class QWidget;

namespace ui {

/// The largest size of the inside of a window: the available size of the screen minus the frame.
QSize roomOn(const QScreen& screen, const QMargins& frame);

/// Resizes a window that is not yet shown to `wanted`, or smaller to fit the screen. Uses an estimate of the frame
/// first and adjusts to the real frame once the window is shown, unless the size has changed.
void resizeOnScreen(QWidget& window, const QSize& wanted);

}  // namespace ui
