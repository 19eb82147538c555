#include "ui/picture/bars.h"
#include "ui/words/words.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double noteLetters = 10.5;
constexpr double leastBarLetters = 11.0;
constexpr double smallestName = 6.0;  ///< the smallest size of a long name before it is cut

}  // namespace

double nameColumn(const QStringList& names, const QFont& font, double most)
{
    QFont bold = font;
    bold.setBold(true);
    double width = 0.0;
    for (const QString& name : names)
        width = std::max(width, textWidth(name, bold));
    return std::min(width + 2.0, most);
}

int rowsPerWord(double rowHeight, double pixels)
{
    return rowHeight <= 0.0 ? 1 : std::max(1, static_cast<int>(std::ceil(pixels / rowHeight - 1e-6)));
}

bool hasWords(int row, int step, const std::vector<int>& strong)
{
    if (step <= 1 || std::ranges::find(strong, row) != strong.end())
        return true;
    return row % step == 0 && std::ranges::none_of(strong, [&](int other) { return std::abs(other - row) < step; });
}

std::optional<int> BarsPlace::rowAt(const QPointF& point) const
{
    if (rowHeight <= 0.0 || point.y() < track.top() || point.y() >= track.bottom())
        return std::nullopt;
    return static_cast<int>((point.y() - track.top()) / rowHeight);
}

double BarsPlace::shareAt(double x) const
{
    return std::clamp((x - track.left()) / track.width(), 0.0, 1.0);
}

double BarsPlace::xOf(double share) const
{
    return track.left() + track.width() * std::clamp(share, 0.0, 1.0);
}

BarsPlace placeBars(const QRectF& area, const Bars& bars, const Style& style)
{
    const double s = style.scale;
    BarsPlace place;
    place.note = bars.thresholds.empty() || !style.canWrite(noteLetters) ? 0.0 : 18.0 * s;
    place.rowHeight = (area.height() - place.note) / static_cast<double>(std::max<std::size_t>(1, bars.values.size()));
    place.letters = std::clamp(place.rowHeight / s * 0.62, leastBarLetters, 13.0);
    place.written = style.canWrite(place.letters);
    place.step = rowsPerWord(place.rowHeight, place.letters * s);
    if (!place.written) {
        place.track = {area.left(), area.top(), area.width(), area.height() - place.note};
        return place;
    }
    place.names = std::max(14.0 * s, nameColumn(bars.names, style.font(place.letters), area.width() * 0.34));
    place.numbers = textWidth(QStringLiteral("0.000"), style.font(place.letters - 1.0, true)) + 2.0 * s;
    place.track = {area.left() + place.names + 8.0 * s, area.top(),
                   area.width() - place.names - place.numbers - 20.0 * s, area.height() - place.note};
    return place;
}

namespace {

void paintHandle(QPainter& painter, const QPointF& tip, bool chosen, const Style& style)
{
    const double arm = (chosen ? 5.5 : 4.5) * style.scale;
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.ink);
    painter.drawPolygon(QPolygonF({tip, tip + QPointF(-arm, arm * 1.4), tip + QPointF(arm, arm * 1.4)}));
}

void paintThresholds(QPainter& painter, const BarsPlace& place, const Bars& content, const Style& style)
{
    const double s = style.scale;
    const QRectF bars = place.track.adjusted(0.0, -2.0 * s, 0.0, 2.0 * s);
    QPen pen(style.ink, 1.2 * s, Qt::DashLine);
    pen.setDashPattern({3.0, 2.5});
    const auto [low, high] = std::minmax_element(content.thresholds.begin(), content.thresholds.end());
    if (*high - *low < 0.005F && !content.row) {
        const double x = place.xOf(static_cast<double>(*low));
        painter.setPen(pen);
        painter.drawLine(QPointF(x, bars.top()), QPointF(x, bars.bottom()));
        if (content.handles)
            paintHandle(painter, {x, bars.bottom()}, true, style);
        return;
    }
    for (std::size_t row = 0; row < content.thresholds.size(); ++row) {
        const bool chosen = content.row == static_cast<int>(row);
        const double top = place.track.top() + place.rowHeight * static_cast<double>(row);
        const double x = place.xOf(static_cast<double>(content.thresholds[row]));
        painter.setPen(QPen(style.ink, (chosen ? 2.6 : 1.4) * s));
        painter.drawLine(QPointF(x, top + 1.0), QPointF(x, top + place.rowHeight - 1.0));
        if (chosen && content.handles)
            paintHandle(painter, {x, top + place.rowHeight - 3.0 * s}, true, style);
    }
}

void paintRow(QPainter& painter, const QRectF& line, const Bars& bars, std::size_t row, const BarsPlace& place,
              const Style& style)
{
    const double s = style.scale;
    const bool strong = std::find(bars.strong.begin(), bars.strong.end(), static_cast<int>(row)) != bars.strong.end();
    const bool digits = place.names <= 16.0 * s;
    const bool words = place.written && hasWords(static_cast<int>(row), place.step, bars.strong);
    if (words)
        paintText(painter, {line.left(), line.top(), place.names, line.height()},
                  bars.names.value(static_cast<qsizetype>(row)),
                  {place.letters, strong, strong ? style.ink : style.muted,
                   (digits ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter, true,
                   std::min(0.75, smallestName / place.letters)},
                  style);
    const double thickness = std::min(line.height() * 0.7, 24.0 * s);
    const QRectF ground(place.track.left(), line.center().y() - thickness / 2.0, place.track.width(), thickness);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.barGround);
    painter.drawRoundedRect(ground, 3.0 * s, 3.0 * s);
    const float length = row < bars.lengths.size() ? bars.lengths[row] : bars.values[row];
    QRectF bar = ground;
    bar.setWidth(std::max(1.5 * s, ground.width() * std::clamp(static_cast<double>(length), 0.0, 1.0)));
    painter.setBrush(strong ? bars.colour : mixed(style.barGround, bars.colour, 0.47));
    const double round = std::min(3.0 * s, bar.width() / 2.0);
    painter.drawRoundedRect(bar, round, round);
    if (row < bars.marks.size()) {
        const double x = place.xOf(static_cast<double>(bars.marks[row]));
        painter.setPen(QPen(style.ink, 1.4 * s));
        painter.drawLine(QPointF(x, ground.top() + 2.0 * s), QPointF(x, ground.bottom() - 2.0 * s));
    }
    if (words)
        paintText(painter, {line.right() - place.numbers, line.top(), place.numbers, line.height()},
                  Words::decimal(static_cast<double>(bars.values[row]), 3),
                  {place.letters - 1.0, strong, style.ink, Qt::AlignRight | Qt::AlignVCenter}, style);
}

}  // namespace

void paintBars(QPainter& painter, const QRectF& area, const Bars& bars, const Style& style)
{
    if (bars.values.empty())
        return;
    const BarsPlace place = placeBars(area, bars, style);
    for (std::size_t row = 0; row < bars.values.size(); ++row)
        paintRow(painter,
                 {area.left(), area.top() + place.rowHeight * static_cast<double>(row), area.width(), place.rowHeight},
                 bars, row, place, style);
    if (bars.thresholds.empty())
        return;
    paintThresholds(painter, place, bars, style);
    if (place.note <= 0.0)
        return;
    const double below = (bars.handles ? 7.0 : 2.0) * style.scale;
    const auto [low, high] = std::minmax_element(bars.thresholds.begin(), bars.thresholds.end());
    const bool beside = bars.handles && *high - *low < 0.005F && !bars.row;  // the handle is on the line of the note
    const double x = place.xOf(static_cast<double>(*low));
    const double gap = 10.0 * style.scale;
    QRectF note(place.track.left(), place.track.bottom() + (beside ? 1.0 : below / 2.0) * style.scale,
                place.track.width(), place.note);
    Qt::Alignment align = Qt::AlignCenter;
    if (beside && x < place.track.center().x()) {
        note.setLeft(x + gap);
        note.setRight(area.right());
        align = Qt::AlignLeft | Qt::AlignVCenter;
    } else if (beside) {
        note.setRight(x - gap);
        note.setLeft(area.left());
        align = Qt::AlignRight | Qt::AlignVCenter;
    }
    paintText(painter, note, bars.thresholdNote, {noteLetters, false, style.muted, align, true}, style);
}

}  // namespace ui
