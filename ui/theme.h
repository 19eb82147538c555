#pragma once

class QApplication;

namespace ui {

enum class Theme { System, Light, Dark };

/// Fusion, our colours and DejaVu Sans. System follows the lightness that the desktop gave windows at start.
void applyTheme(QApplication& application, Theme theme);

}  // namespace ui
