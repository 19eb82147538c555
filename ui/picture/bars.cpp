#include "ui/picture/bars.h"

#include <QPainter>

#include <algorithm>

namespace ui {

double nameColumn(const QStringList& names, const QFont& font, double most)
{
    QFont bold = font;
    bold.setBold(true);
    double width = 0.0;
    for (const QString& name : names)
        width = std::max(width, textWidth(name, bold));
    return std::min(width + 2.0, most);
}

namespace {

void paintThresholds(QPainter& painter, const QRectF& bars, double rowHeight, const Bars& content, const Style& style)
{
    QPen pen(style.ink, 1.2 * style.scale, Qt::DashLine);
    pen.setDashPattern({3.0, 2.5});
    painter.setPen(pen);
    const auto x = [&](float threshold) { return bars.left() + bars.width() * std::clamp(static_cast<double>(threshold), 0.0, 1.0); };
    const auto [low, high] = std::minmax_element(content.thresholds.begin(), content.thresholds.end());
    if (*high - *low < 0.005F) {
        painter.drawLine(QPointF(x(*low), bars.top()), QPointF(x(*low), bars.bottom()));
        return;
    }
    pen.setStyle(Qt::SolidLine);
    painter.setPen(pen);
    for (std::size_t row = 0; row < content.thresholds.size(); ++row) {
        const double top = bars.top() + rowHeight * static_cast<double>(row);
        painter.drawLine(QPointF(x(content.thresholds[row]), top + 1.0), QPointF(x(content.thresholds[row]), top + rowHeight - 1.0));
    }
}

}  // namespace

void paintBars(QPainter& painter, const QRectF& area, const Bars& bars, const Style& style)
{
    if (bars.values.empty())
        return;
    const double s = style.scale;
    const double note = bars.thresholds.empty() ? 0.0 : 16.0 * s;
    const double rowHeight = (area.height() - note) / static_cast<double>(bars.values.size());
    const double letters = std::clamp(rowHeight / s * 0.48, 8.0, 13.0);
    const double names = std::max(14.0 * s, nameColumn(bars.names, style.font(letters), area.width() * 0.34));
    const double numbers = textWidth(QStringLiteral("0.000"), style.font(letters - 1.0, true)) + 2.0 * s;
    const QRectF track(area.left() + names + 8.0 * s, area.top(), area.width() - names - numbers - 20.0 * s, area.height() - note);
    const double thickness = std::min(rowHeight * 0.7, 24.0 * s);
    for (std::size_t row = 0; row < bars.values.size(); ++row) {
        const bool strong = std::find(bars.strong.begin(), bars.strong.end(), static_cast<int>(row)) != bars.strong.end();
        const double top = area.top() + rowHeight * static_cast<double>(row);
        const QRectF line(area.left(), top, area.width(), rowHeight);
        const QString name = bars.names.value(static_cast<qsizetype>(row));
        const bool digits = names <= 16.0 * s;
        paintText(painter, {line.left(), top, names, rowHeight}, name,
                  {letters, strong, strong ? style.ink : style.muted, (digits ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter}, style);
        const QRectF ground(track.left(), top + (rowHeight - thickness) / 2.0, track.width(), thickness);
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.barGround);
        painter.drawRoundedRect(ground, 3.0 * s, 3.0 * s);
        const double share = std::clamp(static_cast<double>(bars.values[row]), 0.0, 1.0);
        QRectF bar = ground;
        bar.setWidth(std::max(1.5 * s, ground.width() * share));
        painter.setBrush(strong ? bars.colour : mixed(style.barGround, bars.colour, 0.47));
        const double round = std::min(3.0 * s, bar.width() / 2.0);
        painter.drawRoundedRect(bar, round, round);
        paintText(painter, {line.right() - numbers, top, numbers, rowHeight}, QString::number(static_cast<double>(bars.values[row]), 'f', 3),
                  {letters - 1.0, strong, style.ink, Qt::AlignRight | Qt::AlignVCenter}, style);
    }
    if (bars.thresholds.empty())
        return;
    paintThresholds(painter, track.adjusted(0.0, -2.0 * s, 0.0, 2.0 * s), rowHeight, bars, style);
    paintText(painter, {track.left(), track.bottom() + 2.0 * s, track.width(), note - 2.0 * s}, bars.thresholdNote,
              {10.5, false, style.muted, Qt::AlignCenter}, style);
}

}  // namespace ui
