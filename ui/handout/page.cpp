#include "ui/handout/page.h"

#include "core/strategy/rules.h"
#include "core/strategy/strategy.h"
#include "ui/picture/paragraph.h"
#include "ui/picture/seen.h"
#include "ui/sheet/sheet.h"
#include "ui/sheet/sheet_layout.h"
#include "ui/strategies/card.h"
#include "ui/strategies/filter_pairs.h"
#include "ui/words/words.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

using Kind = HandoutBlock::Kind;

constexpr double panelScale = 0.85;  ///< of a panel on paper, relative to the window

/// White paper: the drawing is dark on white to save ink.
Style paperStyle()
{
    Style style = Style::light();
    style.ground = style.card = style.canvas = Qt::white;
    style.canvasInk = style.ink;
    style.canvasNote = style.muted;
    style.line = QColor(0x8b9097);
    return style;
}

/// The drawing with an image of a data set in the colours of the paper.
Drawing onPaper(const Drawing& drawing, const Style& style)
{
    Drawing shown = drawing;
    if (drawing.image)
        shown.picture = pixelPicture(*drawing.image, style);
    return shown;
}

Sheet sheetOfStep(const PlayedStep& step)
{
    Sheet sheet;
    sheet.seen = step.seen;
    sheet.verdicts = step.verdicts;
    sheet.classifier = step.classifier;
    sheet.preparation = step.preparation;
    sheet.refused = step.refused;
    sheet.round = step.state.round.value_or(0);
    const auto& names = step.classifier->classNames;
    if (const auto found = std::ranges::find(names, step.state.truth.value_or(std::string())); found != names.end())
        sheet.truth = static_cast<int>(found - names.begin());
    return sheet;
}

void paintFilterCard(QPainter& painter, const QRectF& area, const PlayedStep& step, const Style& style)
{
    const core::Verdict* verdict = core::verdictOf(step.verdicts, core::StrategyId::Specialists);
    const int label = verdict ? verdict->winner.value_or(0) : 0;
    FilterComparison comparison = compareFilters(*step.classifier, label);
    const bool fits = step.seen && step.seen->shape() == step.classifier->trunk.input;
    setMaps(comparison, *step.classifier, label, fits ? step.seen : std::nullopt);
    const Card card{.title = FilterWords::title(),
                    .subtitle = FilterWords::subtitle(),
                    .answer = {},
                    .facts = FilterWords::facts(comparison, FilterWords::Length::Short),
                    .colour = {},
                    .shortSubtitle = FilterWords::shortSubtitle()};
    paintFilters(painter, paintCard(painter, area, card, style), {comparison}, style);
}

void paintPanelOf(QPainter& painter, const HandoutBlock& block, const PlayedStep& step, const Style& style)
{
    painter.save();
    painter.translate(block.area.topLeft());
    painter.scale(panelScale, panelScale);
    const QRectF area(QPointF(0.0, 0.0), block.area.size() / panelScale);
    if (block.panel == "filters") {
        paintFilterCard(painter, area, step, style);
    } else {
        SheetBlock one{.kind = SheetBlock::Kind::Ballots, .area = area};
        if (const core::Strategy* strategy = core::findStrategy(block.panel)) {
            one.kind = SheetBlock::Kind::Verdict;
            one.strategy = strategy->id;
        } else if (block.panel == "price") {
            one.kind = SheetBlock::Kind::Price;
        }
        paintSheet(painter, {area.size(), {one}}, sheetOfStep(step), style);
    }
    painter.restore();
}

void paintMark(QPainter& painter, const HandoutBlock& block, const Style& style)
{
    painter.setPen(QPen(style.ink, 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(block.area.adjusted(0.5, 0.5, -0.5, -0.5));
    const QRectF inside = block.area.adjusted(2.5, 2.5, -2.5, -2.5);
    painter.setPen(QPen(style.ink, 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (block.kind == Kind::Tick) {
        const QPointF points[] = {{inside.left(), inside.center().y()},
                                  {inside.left() + inside.width() * 0.4, inside.bottom()},
                                  {inside.right() + 2.0, inside.top() - 3.0}};
        painter.drawPolyline(points, 3);
    } else if (block.kind == Kind::Cross) {
        painter.drawLine(inside.topLeft(), inside.bottomRight());
        painter.drawLine(inside.bottomLeft(), inside.topRight());
    }
}

void paintHandoutBlock(QPainter& painter, const HandoutBlock& block, const PlayedStep* step, const Style& style)
{
    switch (block.kind) {
    case Kind::Text:
        return paintLines(painter, block.area, block.lines,
                          {block.letters, block.bold, block.muted ? style.muted : style.ink, block.align}, style);
    case Kind::Line:
        return painter.fillRect(block.area, block.bold ? style.ink : style.line);
    case Kind::WriteLine:
        return painter.fillRect(QRectF(block.area.left(), block.area.bottom() - 1.0, block.area.width(), 1.0),
                                style.muted);
    case Kind::Box:
    case Kind::Tick:
    case Kind::Cross:
        return paintMark(painter, block, style);
    case Kind::Bullet:
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.ink);
        return painter.drawEllipse(block.area.center(), 2.2, 2.2);
    case Kind::Frame:
        painter.setPen(QPen(style.muted, 1.0));
        painter.setBrush(Qt::NoBrush);
        return painter.drawRoundedRect(block.area.adjusted(0.5, 0.5, -0.5, -0.5), 8.0, 8.0);
    case Kind::Drawing:
        paintDrawing(painter, block.area, onPaper(step->drawing, style), style);
        painter.setPen(QPen(style.muted, 1.0));
        painter.setBrush(Qt::NoBrush);
        return painter.drawRoundedRect(block.area.adjusted(0.5, 0.5, -0.5, -0.5), 8.0, 8.0);
    case Kind::Input:
        paintSeen(painter, block.area, step->seen, style);
        painter.setPen(QPen(style.line, 1.0));
        painter.setBrush(Qt::NoBrush);
        return painter.drawRoundedRect(block.area.adjusted(0.5, 0.5, -0.5, -0.5), 6.0, 6.0);
    case Kind::Panel:
        return paintPanelOf(painter, block, *step, style);
    }
}

}  // namespace

void paintHandout(QPainter& painter, const HandoutPage& page)
{
    const Style style = paperStyle();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(0.0, 0.0), handoutPaper), Qt::white);
    for (const HandoutBlock& block : page.blocks)
        paintHandoutBlock(painter, block, page.played ? &page.played->steps.at(block.step) : nullptr, style);
}

QString HandoutWords::program()
{
    return tr("Runoff %1").arg(QStringLiteral(RUNOFF_VERSION));
}

QStringList HandoutWords::models(const PlayedScene& played)
{
    QStringList titles;
    for (const PlayedStep& step : played.steps)
        if (step.classifier)
            titles << QString::fromStdString(step.classifier->title);
    titles.removeDuplicates();
    return titles;
}

QString HandoutWords::minutes(int minutes)
{
    return minutes <= 0 ? QString() : tr("%n minutes", nullptr, minutes);
}

QString HandoutWords::pageNumber(std::size_t number, std::size_t count)
{
    return tr("%1 of %2").arg(QString::number(number), QString::number(count));
}

}  // namespace ui
