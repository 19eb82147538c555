#pragma once

#include "ui/picture/style.h"

class QApplication;

namespace ui {

/// The theme that the user chose. The settings store the numbers.
enum class Theme { System, Light, Dark, ContrastLight, ContrastDark };

/// The style of a theme. Theme::System selects light or dark by the palette of the desktop, and high contrast if its
/// text is (nearly) black on white or white on black.
Style styleOf(Theme theme, const QPalette& system);

/// Applies the Fusion style, the colours of the theme and DejaVu Sans at `textPercent` (100 to 250) of its normal size
/// to all widgets. Theme::System also follows later changes of the desktop palette.
void applyTheme(QApplication& application, Theme theme, int textPercent = 100);

/// The number of times that a theme was applied since the start, by applyTheme() or by a change of the desktop.
int timesThemeApplied(const QApplication& application);

}  // namespace ui
