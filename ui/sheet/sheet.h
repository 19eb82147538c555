#pragma once

#include "core/image/ink.h"
#include "core/strategy/classifier.h"
#include "ui/picture/style.h"
#include "ui/strategies/why.h"

#include <QDate>
#include <QImage>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// The content of one comparison sheet. Any thread may paint it.
struct Sheet {
    core::Ink ink;                    ///< the strokes, if something is drawn
    QImage picture;                   ///< the picture, if one is open; takes precedence over `ink`
    std::optional<core::Image> seen;  ///< the input of the networks; empty: nothing is drawn
    std::vector<core::Verdict> verdicts;
    std::shared_ptr<const core::Classifier> classifier;
    core::NormalizeOptions preparation;          ///< the options that turned the drawing into `seen`
    double microseconds = 0.0;                   ///< time of the whole frame; 0: not shown
    std::optional<int> truth = {};               ///< the true class, if known
    int round = 0;                               ///< number of rounds of elimination shown; 0: all
    std::vector<core::StrategyId> refused = {};  ///< strategies whose answer is marked as rejected
    std::optional<WhyShown> why = {};            ///< evidence or a change, for a card of its own
    QString caption;                             ///< "a 4 that is nearly a 9", a file's name; may be empty
    QDate date = QDate::currentDate();
};

enum class SheetLayout { Slide, Page, Panel };  ///< 16:9, A4 portrait, a single verdict
enum class SheetTheme { Light, Dark, HighContrast };

struct SheetOptions {
    SheetLayout layout = SheetLayout::Slide;
    std::optional<core::StrategyId> panel = {};  ///< for SheetLayout::Panel; empty: cost and accuracy
    SheetTheme theme = SheetTheme::Light;
    double textSize = 1.0;  ///< [1, 2.5]; larger text needs more pages, nothing is cut
    int width = 1920;       ///< width of a PNG in pixels
    bool why = true;        ///< the card "Why this answer?" if Sheet::why is set, except for SheetLayout::Panel
    bool operator==(const SheetOptions&) const = default;
};

Style sheetStyle(SheetTheme theme);
/// The strategies with a card, as in strategiesToShow(). Requires a classifier.
std::vector<core::StrategyId> strategiesOn(const Sheet& sheet);
/// The caption, or "Five strategies compared" if it is empty.
QString sheetTitle(const Sheet& sheet);
/// Model, training data, date, program.
QString sheetOrigin(const Sheet& sheet);

struct SheetPage;
/// Paints one page of layoutSheet() in the units of the page from (0, 0). Needs a QGuiApplication for the fonts but no
/// widget. Runs on any thread. Requires a classifier.
void paintSheet(QPainter& painter, const SheetPage& page, const Sheet& sheet, const Style& style);

}  // namespace ui
