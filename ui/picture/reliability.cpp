#include "ui/picture/reliability.h"

#include "ui/words/tr.h"
#include "ui/words/words.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double fewImages = 20.0;  ///< with fewer images, the share of a bin is imprecise

struct Diagram {
    QRectF box;
    const Style& style;
    QPointF at(double stated, double right) const
    {
        return {box.left() + stated * box.width(), box.bottom() - right * box.height()};
    }
};

void paintAxes(QPainter& painter, const Diagram& diagram)
{
    const Style& style = diagram.style;
    const double s = style.scale;
    painter.fillRect(diagram.box, style.barGround);
    painter.setPen(QPen(style.line, 1.0));
    for (const double share : {0.0, 0.5, 1.0}) {
        painter.drawLine(diagram.at(0.0, share), diagram.at(1.0, share));
        painter.drawLine(diagram.at(share, 0.0), diagram.at(share, 1.0));
    }
    painter.setPen(QPen(style.muted, 1.0, Qt::DotLine));
    painter.drawLine(diagram.at(0.0, 0.0), diagram.at(1.0, 1.0));
    const Text left{10.5, false, style.muted, Qt::AlignRight | Qt::AlignVCenter},
        below{10.5, false, style.muted, Qt::AlignCenter};
    paintText(painter, {diagram.box.left() - 22.0 * s, diagram.box.top() - 24.0 * s, 120.0 * s, 14.0 * s},
              tr("share correct"), {10.5, false, style.muted, Qt::AlignLeft | Qt::AlignVCenter}, style);
    paintText(painter, {diagram.box.left(), diagram.box.bottom() + 16.0 * s, diagram.box.width(), 14.0 * s},
              tr("stated probability"), below, style);
    for (const double share : {0.0, 0.5, 1.0}) {
        const QString number = share == 0.5 ? QStringLiteral(".5") : QString::number(share);
        paintText(painter, {diagram.box.left() - 22.0 * s, diagram.at(0.0, share).y() - 8.0 * s, 18.0 * s, 16.0 * s},
                  number, left, style);
        paintText(painter, {diagram.at(share, 0.0).x() - 16.0 * s, diagram.box.bottom() + 2.0 * s, 32.0 * s, 16.0 * s},
                  number, below, style);
    }
}

void paintMarks(QPainter& painter, const Diagram& diagram, const core::Reliability& reliability, const QColor& colour,
                bool after)
{
    const double s = diagram.style.scale;
    std::int64_t most = 1;
    for (const auto& bin : reliability.bins)
        most = std::max(most, bin.images);
    QPainterPath line;
    for (const auto& bin : reliability.bins)
        if (bin.images > 0)
            line.elementCount() == 0 ? line.moveTo(diagram.at(bin.confidence, bin.accuracy))
                                     : line.lineTo(diagram.at(bin.confidence, bin.accuracy));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(mixed(diagram.style.barGround, colour, 0.55), 1.1 * s, after ? Qt::SolidLine : Qt::DashLine));
    painter.drawPath(line);
    for (const auto& bin : reliability.bins) {
        if (bin.images == 0)
            continue;
        // The share of a bin with few images is imprecise, so its mark is pale.
        const QColor strong = mixed(diagram.style.barGround, colour,
                                    std::clamp(0.25 + 0.75 * static_cast<double>(bin.images) / fewImages, 0.0, 1.0));
        painter.setPen(QPen(strong, 1.4 * s));
        painter.setBrush(after ? strong : diagram.style.card);
        const double radius = s * (2.2 + 3.6 * std::sqrt(static_cast<double>(bin.images) / static_cast<double>(most)));
        const QPointF centre = diagram.at(bin.confidence, bin.accuracy);
        if (after)
            painter.drawRect(
                QRectF(centre.x() - 0.85 * radius, centre.y() - 0.85 * radius, 1.7 * radius, 1.7 * radius));
        else
            painter.drawEllipse(centre, radius, radius);
    }
}

QString change(const QString& name, double before, const std::optional<double>& after)
{
    const QString first = Words::decimal(before, 4);
    return after ? QStringLiteral("%1  %2 → %3").arg(name, first, Words::decimal(*after, 4))
                 : QStringLiteral("%1  %2").arg(name, first);
}

std::optional<double> afterOf(const ReliabilityPicture& picture, double core::Reliability::*number)
{
    return picture.after ? std::optional((*picture.after).*number) : std::nullopt;
}

}  // namespace

void paintReliability(QPainter& painter, const QRectF& area, const ReliabilityPicture& picture, const Style& style)
{
    const double s = style.scale, line = 17.0 * s;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.line, 1.0));
    painter.setBrush(style.card);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 6.0 * s, 6.0 * s);
    const QRectF inside = area.adjusted(12.0 * s, 8.0 * s, -12.0 * s, -8.0 * s);
    painter.fillRect(QRectF{inside.left(), inside.top() + 3.0 * s, 4.0 * s, 14.0 * s}, picture.colour);
    paintText(painter, {inside.left() + 10.0 * s, inside.top(), inside.width() - 10.0 * s, 20.0 * s}, picture.title,
              {13.0, true, style.ink}, style);
    const double top = inside.top() + 46.0 * s, bottom = inside.bottom() - 2.0 * line - 36.0 * s;
    const double side = std::min(inside.width() - 26.0 * s, bottom - top);
    const Diagram diagram{
        {inside.left() + 22.0 * s + std::max(0.0, (inside.width() - 26.0 * s - side) / 2.0), top, side, side}, style};
    paintAxes(painter, diagram);
    paintMarks(painter, diagram, picture.before, picture.colour, false);
    if (picture.after)
        paintMarks(painter, diagram, *picture.after, legible(picture.colour, style.barGround, 3.0), true);
    const QRectF first{inside.left(), inside.bottom() - 2.0 * line, inside.width(), line};
    const QString scaled =
        picture.temperature
            ? QStringLiteral("   T = %1").arg(Words::decimal(static_cast<double>(*picture.temperature), 2))
            : QString();
    const Text text{10.5, false, style.ink, Qt::AlignLeft | Qt::AlignVCenter, true};
    paintText(painter, first, change(tr("ECE"), picture.before.ece, afterOf(picture, &core::Reliability::ece)) + scaled,
              text, style);
    paintText(painter, first.translated(0.0, line),
              change(tr("Brier"), picture.before.brier, afterOf(picture, &core::Reliability::brier)), text, style);
    painter.restore();
}

QString reliabilityWords(const ReliabilityPicture& picture)
{
    QString before =
        tr("%1: expected calibration error %2, Brier score %3")
            .arg(picture.title, Words::decimal(picture.before.ece, 4), Words::decimal(picture.before.brier, 4));
    if (!picture.after)
        return before;
    return before
         + tr("; after scaling %1 and %2")
               .arg(Words::decimal(picture.after->ece, 4), Words::decimal(picture.after->brier, 4));
}

}  // namespace ui
