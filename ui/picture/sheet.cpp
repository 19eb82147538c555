#include "ui/picture/sheet.h"

#include "core/base/error.h"
#include "ui/canvas/stroke_painter.h"
#include "ui/picture/ballots.h"
#include "ui/picture/card.h"
#include "ui/picture/price.h"
#include "ui/picture/seen.h"
#include "ui/picture/verdict_picture.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

QString tr(const char* words) { return QCoreApplication::translate("ui::Sheet", words); }

void paintLeft(QPainter& painter, const QRectF& area, const Sheet& sheet, const Style& style)
{
    const QRectF drawing(area.left(), area.top(), area.width(), area.width());
    paintDrawing(painter, drawing, {sheet.ink, sheet.picture}, style);
    const QRectF seen(area.left(), drawing.bottom() + 14.0, 128.0, 128.0);
    paintSeen(painter, seen, sheet.seen, style);
    const double left = seen.right() + 14.0;
    const double width = area.right() - left;
    paintText(painter, {left, seen.top(), width, 20.0}, tr("What the networks see"), {13.0, true, style.ink}, style);
    const core::Preprocessing& rule = sheet.classifier->preprocessing;
    paintText(painter, {left, seen.top() + 24.0, width, 18.0}, QStringLiteral("%1 × %2 × %3").arg(rule.channels).arg(rule.height).arg(rule.width),
              {11.5, false, style.muted}, style);
    const QStringList names = Words::classNames(*sheet.classifier);
    paintBallots(painter, {area.left(), seen.bottom() + 14.0, area.width(), 150.0},
                 {sheet.classifier->strategies(), sheet.verdicts, names, sheet.microseconds}, style);
}

void paintPanels(QPainter& painter, const QRectF& area, const Sheet& sheet, const Style& style)
{
    const double gap = 12.0;
    const QSizeF size((area.width() - 2.0 * gap) / 3.0, (area.height() - gap) / 2.0);
    const QStringList names = Words::classNames(*sheet.classifier);
    const auto place = [&](int index) {
        return QRectF(QPointF(area.left() + (index % 3) * (size.width() + gap), area.top() + (index / 3) * (size.height() + gap)), size);
    };
    int index = 0;
    for (const core::StrategyId strategy : sheet.classifier->strategies()) {
        const auto found = std::find_if(sheet.verdicts.begin(), sheet.verdicts.end(),
                                        [&](const core::Verdict& verdict) { return verdict.strategy == strategy; });
        const core::Verdict* verdict = found == sheet.verdicts.end() ? nullptr : &*found;
        const QRectF inside = paintCard(painter, place(index++), verdictCard(strategy, verdict, names, style), style);
        if (verdict)
            paintVerdict(painter, inside, {*verdict, names}, style);
        else
            paintNothing(painter, inside, sheet.seen ? tr("not asked") : Words::nothingDrawn(), style);
    }
    const Card price{.title = tr("At a price"), .subtitle = tr("measured on this machine and on the test set"), .answer = {}, .facts = {}, .colour = {}};
    paintPrice(painter, paintCard(painter, place(index), price, style), *sheet.classifier, sheet.verdicts, style);
}

}  // namespace

void paintSheet(QPainter& painter, const Sheet& sheet)
{
    core::expects(sheet.classifier != nullptr, "a sheet with a classifier");
    const Style style = Style::light();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF page(QPointF(0.0, 0.0), QSizeF(sheetSize));
    painter.fillRect(page, style.ground);
    const QString title = sheet.caption.isEmpty() ? tr("Five ways to answer") : sheet.caption;
    paintText(painter, {16.0, 12.0, 900.0, 36.0}, title, {20.0, true, style.ink}, style);
    const QString training = Words::training(*sheet.classifier);
    QStringList from{QString::fromStdString(sheet.classifier->title)};
    if (!training.isEmpty())
        from << training;
    from << sheet.date.toString(Qt::ISODate) << QStringLiteral("Runoff %1").arg(QStringLiteral(RUNOFF_VERSION));
    paintText(painter, {page.right() - 700.0 - 16.0, 12.0, 700.0, 36.0}, from.join(QStringLiteral(" · ")),
              {12.0, false, style.muted, Qt::AlignRight | Qt::AlignVCenter}, style);
    paintLeft(painter, {16.0, 58.0, 336.0, 826.0}, sheet, style);
    paintPanels(painter, {368.0, 58.0, page.right() - 368.0 - 16.0, 826.0}, sheet, style);
}

}  // namespace ui
