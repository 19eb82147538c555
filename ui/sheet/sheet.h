#pragma once

#include "core/image/ink.h"
#include "core/strategy/classifier.h"
#include "ui/picture/style.h"

#include <QDate>
#include <QImage>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// Everything on one comparison sheet; a value that any thread may paint.
struct Sheet {
    core::Ink ink;                    ///< the drawing, if it was drawn here
    QImage picture;                   ///< the picture, if one was opened; goes before `ink`
    std::optional<core::Image> seen;  ///< none: nothing is drawn
    std::vector<core::Verdict> verdicts;
    std::shared_ptr<const core::Classifier> classifier;
    core::NormalizeOptions preparation;          ///< how the drawing became `seen`
    double microseconds = 0.0;                   ///< of the whole frame; 0: not told
    std::optional<int> truth = {};               ///< the true class, if it is known
    std::vector<core::StrategyId> refused = {};  ///< whose answer is marked as perhaps none of the classes
    QString caption;                             ///< "a 4 that is nearly a 9", a file's name; may be empty
    QDate date = QDate::currentDate();
};

enum class SheetLayout { Slide, Page, Panel };  ///< 16:9, A4 upright, one verdict alone
enum class SheetTheme { Light, Dark, HighContrast };

struct SheetOptions {
    SheetLayout layout = SheetLayout::Slide;
    std::optional<core::StrategyId> panel = {};  ///< the one of SheetLayout::Panel; none: the price
    SheetTheme theme = SheetTheme::Light;
    double textSize = 1.0;  ///< [1, 2.5]; larger letters take more pages, nothing is cut
    int width = 1920;       ///< of a PNG in pixels
    bool operator==(const SheetOptions&) const = default;
};

Style sheetStyle(SheetTheme theme);
/// Those that have a card: as lookedAt() says. Expects a classifier.
std::vector<core::StrategyId> strategiesOn(const Sheet& sheet);
/// "Five ways to answer": what stands where there is no caption.
QString sheetTitle(const Sheet& sheet);
/// Model, what it was trained on, date, program.
QString sheetOrigin(const Sheet& sheet);

struct SheetPage;
/// One page of layoutSheet() in its own units from (0, 0). Pure: needs a QGuiApplication for the letters, no widget;
/// any thread. Expects a classifier.
void paintSheet(QPainter& painter, const SheetPage& page, const Sheet& sheet, const Style& style);

}  // namespace ui
