#pragma once

#include <QString>

class QWidget;

namespace ui {

/// The style sheet of a strip above the panels or below a slide: a widget named "strip" with labels, of which
/// "stripTitle" is smaller and "stripStatus" is bold. `pixels` is the font size of the text; 0: by the text size of the
/// window. A style sheet, because the one of the theme would replace fonts.
QString stripSheet(const QWidget& strip, int pixels);

}  // namespace ui
