#pragma once

class QWidget;

namespace ui {

/// Sets the minimum width of `widget` in pixels at a text size of 100 %. The width follows the text size.
void setMinimumTextWidth(QWidget* widget, int pixels);

}  // namespace ui
