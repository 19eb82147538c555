#pragma once

#include "ui/picture/style.h"

class QApplication;

namespace ui {

/// What the user chose; the numbers are kept in the settings.
enum class Theme { System, Light, Dark, ContrastLight, ContrastDark };

/// The style of a theme. System: by the lightness of the desktop's palette, and high contrast if its letters are
/// (nearly) black on white or white on black.
Style styleOf(Theme theme, const QPalette& system);

/// Fusion, our colours and DejaVu Sans with the text at `textPercent` (100 to 250) of its plain size, at once in all
/// widgets. System goes on following the desktop: Qt tells when its palette changes.
void applyTheme(QApplication& application, Theme theme, int textPercent = 100);

/// How often colours and letters were set since the start, by applyTheme() or by a change of the desktop.
int timesThemeApplied(const QApplication& application);

}  // namespace ui
