#include "ui/lesson/strip_sheet.h"

#include "ui/picture/style.h"

#include <QWidget>

#include <cmath>

namespace ui {

QString stripSheet(const QWidget& strip, int pixels)
{
    constexpr double textPixels = 16.0;  // at a text size of 100 %
    const QWidget* window = strip.parentWidget();
    const double base = pixels > 0 ? pixels : textPixels * textScale(window ? window->font() : strip.font());
    const auto share = [base](double part) { return QString::number(std::lround(base * part)); };
    return QStringLiteral(
               "#strip { background: palette(base); border: 1px solid palette(mid); border-radius: 7px; }"
               "QLabel { font-size: %1px; } #stripTitle { font-size: %2px; color: palette(placeholder-text); }"
               "#stripStatus { font-size: %3px; font-weight: bold; }"
               "QPushButton { font-size: %3px; min-height: %4px; padding: 2px %2px; }"
               "QSpinBox { font-size: %3px; min-height: %4px; min-width: %4px; padding: 0 2px; }")
        .arg(share(1.0), share(0.8), share(0.88), share(1.5));
}

}  // namespace ui
