#pragma once

#include "ui/sheet/sheet.h"

#include <QRectF>
#include <QSizeF>
#include <QStringList>

#include <vector>

namespace ui {

/// One element of a sheet and its area.
struct SheetBlock {
    enum class Kind { Title, Origin, Number, Drawing, Seen, Ballots, Verdict, Price, Why };
    Kind kind = Kind::Title;
    QRectF area;
    core::StrategyId strategy = core::StrategyId::Softmax;  ///< of Kind::Verdict
    QStringList lines = {};                                 ///< of Title, Origin and Number
    double letters = 12.0;                                  ///< font size of the lines in pixels
};

/// A page in units of normal text: at twice the text size, the page is half as large.
struct SheetPage {
    QSizeF size;
    std::vector<SheetBlock> blocks;
};

/// Lays out the sheet on one page if it is readable; otherwise on several pages of the same size, first the drawing and
/// the ballots, then the panels. Needs a QGuiApplication for the fonts. Requires a classifier.
std::vector<SheetPage> layoutSheet(const Sheet& sheet, const SheetOptions& options);

}  // namespace ui
