#pragma once

#include "ui/sheet/sheet.h"

#include <QRectF>
#include <QSizeF>
#include <QStringList>

#include <vector>

namespace ui {

/// One thing on a sheet and where it stands.
struct SheetBlock {
    enum class Kind { Title, Origin, Number, Drawing, Seen, Ballots, Verdict, Price };
    Kind kind = Kind::Title;
    QRectF area;
    core::StrategyId strategy = core::StrategyId::Softmax;  ///< of Kind::Verdict
    QStringList lines = {};                                 ///< of Title, Origin and Number
    double letters = 12.0;                                  ///< of those lines, pixels
};

/// A page in units in which letters have their normal size: twice the text size halves it.
struct SheetPage {
    QSizeF size;
    std::vector<SheetBlock> blocks;
};

/// All on one page where that can be read; otherwise the drawing and the ballots first and the panels after them, on as
/// many pages of the same size as they need. Needs a QGuiApplication for the letters. Expects a classifier.
std::vector<SheetPage> layoutSheet(const Sheet& sheet, const SheetOptions& options);

}  // namespace ui
