#include "ui/plot/spread.h"

#include "core/report/table_names.h"
#include "ui/picture/paragraph.h"
#include "ui/plot/marks.h"
#include "ui/plot/table_words.h"
#include "ui/words/tr.h"
#include "ui/words/words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {

namespace {

constexpr double spreadLetters = 11.5, markSize = 11.0;

/// The place of a name in a list, to which it is added where it is not there yet.
template <typename List, typename Same, typename Made>
std::size_t placeIn(List& list, const Same& same, const Made& made)
{
    const auto found = std::ranges::find_if(list, same);
    if (found != list.end())
        return static_cast<std::size_t>(found - list.begin());
    list.push_back(made);
    return static_cast<std::size_t>(list.size()) - 1;
}

double legendWidth(const SpreadPicture& picture, const Style& style)
{
    double names = 0.0;
    for (const SpreadLine& line : picture.lines)
        names = std::max(names, textWidth(line.name, style.font(spreadLetters)));
    return names + 26.0 * style.scale;
}

/// 1, 2 or 5 times a power of ten, so that a range has about five steps.
double niceStep(double range)
{
    const double raw = range / 5.0, power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= raw)
            return factor * power;
    return 10.0 * power;
}

/// Whether no word of the groups is split if each group has this width.
bool wordsFit(const SpreadPicture& picture, const Style& style, double each)
{
    for (const QString& group : picture.groups)
        for (const QString& word : group.split(QLatin1Char(' ')))
            if (textWidth(word, style.font(spreadLetters)) > each - 4.0 * style.scale)
                return false;
    return true;
}

/// The height of the names of the groups: at least two lines.
double labelHeight(const std::vector<QStringList>& labels, const Style& style)
{
    qsizetype lines = 2;
    for (const QStringList& label : labels)
        lines = std::max(lines, label.size());
    return 32.0 * style.scale + static_cast<double>(lines - 2) * lineHeight(spreadLetters, style);
}

/// From a round share to a round share, and half a mark more on both ends, or marks at 0 and 100 % would be cut.
void setScale(SpreadPlace& place, const SpreadPicture& picture)
{
    double low = 1.0, high = 0.0;
    for (const SpreadPoint& point : picture.points) {
        low = std::min(low, point.bar ? point.bar->low : point.mean);
        high = std::max(high, point.bar ? point.bar->high : point.mean);
    }
    if (picture.points.empty())
        std::swap(low, high);
    place.step = niceStep(std::max(0.002, high - low));
    low = std::max(0.0, std::floor(low / place.step) * place.step);
    high = std::min(1.0, std::ceil(high / place.step) * place.step);
    place.first = low;
    const double room = 0.04 * (high - low);
    place.low = low - room;
    place.high = high + room;
}

void paintScale(QPainter& painter, const SpreadPlace& place, const SpreadPicture& picture, const Style& style)
{
    const double s = style.scale;
    const QRectF& box = place.box;
    painter.fillRect(box, style.barGround);
    const int digits = place.step < 0.00095 ? 2 : place.step < 0.0095 ? 1 : 0;
    double above = std::numeric_limits<double>::max();  // the place of the label before
    for (double share = place.first; share <= place.high; share += place.step) {
        const double y = place.y(share);
        painter.setPen(QPen(style.line, 1.0));
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
        if (above - y < 15.0 * s)
            continue;  // the labels would overlap
        above = y;
        paintText(painter, {box.left() - 70.0 * s, y - 8.0 * s, 64.0 * s, 16.0 * s},
                  Words::decimal(100.0 * share, digits) + QStringLiteral(" %"),
                  {spreadLetters, false, style.muted, Qt::AlignRight | Qt::AlignVCenter}, style);
    }
    paintText(painter, {box.left() - 44.0 * s, box.top() - 23.0 * s, box.width() + 44.0 * s, 16.0 * s}, picture.measure,
              {spreadLetters, false, style.muted, Qt::AlignLeft | Qt::AlignVCenter, true}, style);
}

void paintGroups(QPainter& painter, const SpreadPlace& place, const SpreadPicture& picture, const Style& style)
{
    const double s = style.scale, each = place.box.width() / static_cast<double>(place.groups);
    const Text text{spreadLetters, false, style.ink, Qt::AlignHCenter | Qt::AlignTop};
    const double height = labelHeight(place.labels, style);
    for (std::size_t group = 0; group < place.labels.size(); ++group)
        paintLines(painter,
                   {place.box.left() + each * static_cast<double>(group) + 2.0 * s, place.box.bottom() + 4.0 * s,
                    each - 4.0 * s, height},
                   place.labels[group], text, style);
    paintText(painter, {place.box.left(), place.box.bottom() + height + 4.0 * s, place.box.width(), 16.0 * s},
              picture.groupsTitle, {spreadLetters, false, style.muted, Qt::AlignCenter, true}, style);
}

QColor lineColour(const SpreadLine& line, const Style& style)
{
    return line.reference ? style.ink : plotColour(line.contestant, style);
}

void paintLineMark(QPainter& painter, const QPointF& centre, const SpreadLine& line, const Style& style)
{
    const QColor colour = lineColour(line, style);
    paintMark(painter, centre, markSize * style.scale, core::markOf(line.contestant).shape,
              line.reference ? style.card : colour, colour);
}

void paintBar(QPainter& painter, const SpreadPlace& place, const SpreadPoint& point, const QColor& colour, double s)
{
    if (!point.bar)
        return;
    const double x = place.at(point).x(), half = 3.0 * s;
    const double bottom = std::min(place.y(point.bar->low), place.box.bottom());
    const double top = std::max(place.y(point.bar->high), place.box.top());
    painter.setPen(QPen(colour, 1.6 * s));
    painter.drawLine(QPointF(x, bottom), QPointF(x, top));
    for (const double end : {bottom, top})
        painter.drawLine(QPointF(x - half, end), QPointF(x + half, end));
}

void paintNames(QPainter& painter, const SpreadPlace& place, const SpreadPicture& picture, const Style& style)
{
    const double s = style.scale, fits = std::min(spreadLetters, place.row / s * 0.8);
    const double width = place.legend.width() / static_cast<double>(place.columns);
    for (std::size_t line = 0; line < picture.lines.size(); ++line) {
        const std::size_t column = line % place.columns, down = line / place.columns;
        const QRectF row(place.legend.left() + static_cast<double>(column) * width,
                         place.legend.top() + static_cast<double>(down) * place.row, width, place.row);
        paintLineMark(painter, {row.left() + 8.0 * s, row.center().y()}, picture.lines[line], style);
        paintText(painter, row.adjusted(20.0 * s, 0.0, 0.0, 0.0), picture.lines[line].name,
                  {fits, false, style.ink, Qt::AlignLeft | Qt::AlignVCenter, true}, style);
    }
}

}  // namespace

SpreadPicture spreadOf(const core::Table& table, SpreadBars bars)
{
    SpreadPicture picture;
    picture.bars = bars;
    picture.groupsTitle = QString::fromStdString(core::groupsTitle(table));
    picture.measure = TableWords::measure(table.measure);
    for (const core::TableRow& row : table.rows) {
        const QString group = QString::fromStdString(core::groupName(table, row.fraction, row.setting));
        SpreadPoint point;
        point.group = placeIn(
            picture.groups, [&](const QString& one) { return one == group; }, group);
        point.line = placeIn(
            picture.lines, [&](const SpreadLine& one) { return one.contestant == row.contestant; },
            SpreadLine{row.contestant, TableWords::contestant(row.contestant)});
        picture.lines[point.line].reference = picture.lines[point.line].reference || row.reference;
        point.mean = row.mean;
        point.deviation = row.deviation;
        if (bars == SpreadBars::Deviation && row.deviation)
            point.bar = core::Interval{row.mean - *row.deviation, row.mean + *row.deviation};
        if (bars == SpreadBars::Interval && !row.exact.empty()) {
            point.bar = row.shownInterval();
            picture.ofImages = picture.ofImages || row.intervalKind() == core::IntervalKind::Images;
        }
        picture.points.push_back(point);
    }
    return picture;
}

QString spreadNote(const SpreadPicture& picture)
{
    if (picture.points.empty())
        return {};
    const bool repeated =
        std::ranges::any_of(picture.points, [](const SpreadPoint& point) { return point.deviation.has_value(); });
    SpreadPlace place;
    setScale(place, picture);
    QString bars = repeated ? tr("Marks: mean of the trials. Bars: one standard deviation of the trials to each side.")
                            : tr("One trial: the spread is unknown.");
    if (picture.bars == SpreadBars::Interval)
        bars = !picture.ofImages ? tr("Marks: mean of the trials. Bars: 95 % interval of the mean (Student's t).")
             : repeated ? tr("Marks: mean of the trials. Bars: 95 % interval, of the mean (Student's t) or, with a "
                             "single trial, of its images (Clopper and Pearson).")
                        : tr("One trial. Bars: 95 % interval of its images (Clopper and Pearson).");
    return bars + (place.first > 0.0 ? Words::gap() + tr("The axis does not start at 0.") : QString());
}

QPointF SpreadPlace::at(const SpreadPoint& point) const
{
    const double within = (static_cast<double>(point.line) + 1.0) / (static_cast<double>(lines) + 1.0) - 0.5;
    const double group = static_cast<double>(point.group) + 0.5 + 0.8 * within;
    return {box.left() + group * box.width() / static_cast<double>(groups), y(point.mean)};
}

std::optional<std::size_t> SpreadPlace::pointNear(const SpreadPicture& picture, const QPointF& where,
                                                  double reach) const
{
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < picture.points.size(); ++i) {
        const QPointF away = at(picture.points[i]) - where;
        if (const double distance = std::hypot(away.x(), away.y()); distance <= reach) {
            reach = distance;
            found = i;
        }
    }
    return found;
}

SpreadPlace placeSpread(const QRectF& area, const SpreadPicture& picture, const Style& style)
{
    const double s = style.scale, names = legendWidth(picture, style), legend = std::min(names, area.width() * 0.45);
    SpreadPlace place;
    place.groups = std::max<std::size_t>(1, static_cast<std::size_t>(picture.groups.size()));
    place.lines = std::max<std::size_t>(1, picture.lines.size());
    const double across = area.width() - 64.0 * s;
    const bool below = !wordsFit(picture, style, (across - legend - 24.0 * s) / static_cast<double>(place.groups));
    if (below)
        place.columns = std::clamp<std::size_t>(static_cast<std::size_t>(across / names), 1, place.lines);
    const std::size_t rows = (place.lines + place.columns - 1) / place.columns;
    const double right = below ? 8.0 * s : legend + 24.0 * s;
    const double foot = below ? 20.0 * s * static_cast<double>(rows) + 4.0 * s : 0.0;
    place.box = area.adjusted(64.0 * s, 26.0 * s, -right, 0.0);
    place.box.setWidth(std::max(20.0, place.box.width()));
    const double each = place.box.width() / static_cast<double>(place.groups);
    for (const QString& group : picture.groups)
        place.labels.push_back(brokenLines(group, style.font(spreadLetters), each - 4.0 * s));
    place.box.setBottom(area.bottom() - 24.0 * s - foot - labelHeight(place.labels, style));
    place.box.setHeight(std::max(20.0, place.box.height()));
    place.legend = below
                     ? QRectF(place.box.left(), area.bottom() - foot, place.box.width(), foot)
                     : QRectF(place.box.right() + 16.0 * s, area.top() + 26.0 * s, legend, area.height() - 32.0 * s);
    place.row = std::min(20.0 * s, place.legend.height() / static_cast<double>(rows));
    setScale(place, picture);
    return place;
}

void paintSpread(QPainter& painter, const QRectF& area, const SpreadPicture& picture, const Style& style)
{
    const SpreadPlace place = placeSpread(area, picture, style);
    paintScale(painter, place, picture, style);
    paintGroups(painter, place, picture, style);
    for (const SpreadPoint& point : picture.points)
        paintBar(painter, place, point, lineColour(picture.lines[point.line], style), style.scale);
    for (const SpreadPoint& point : picture.points)
        paintLineMark(painter, place.at(point), picture.lines[point.line], style);
    paintNames(painter, place, picture, style);
}

}  // namespace ui
