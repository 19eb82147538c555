#include "ui/plot/roc.h"

#include "core/report/table_names.h"
#include "ui/plot/marks.h"
#include "ui/plot/table_words.h"
#include "ui/words/tr.h"
#include "ui/words/words.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

constexpr double rocLetters = 11.5, sample = 30.0;

QString areaText(const RocLine& line)
{
    return line.area ? Words::decimal(*line.area, 4) : QString();
}

double legendWidth(const RocPicture& picture, const Style& style)
{
    double names = 0.0;
    for (const RocLine& line : picture.lines)
        names = std::max(names, textWidth(line.name, style.font(rocLetters)));
    return names + textWidth(QStringLiteral("0.0000"), style.font(rocLetters)) + (sample + 24.0) * style.scale;
}

QPen penOf(const RocLine& line, std::size_t place, const Style& style)
{
    static const std::array<QList<qreal>, 5> dashes{{{}, {5, 2}, {1.5, 1.5}, {6, 2, 1.5, 2}, {3, 3}}};
    QPen pen(legible(line.colour, style.barGround, 3.0), (line.reference ? 1.3 : 2.0) * style.scale);
    pen.setCapStyle(Qt::FlatCap);
    if (const QList<qreal>& dash = dashes[place % dashes.size()]; !dash.isEmpty())
        pen.setDashPattern(dash);
    return pen;
}

void paintAxes(QPainter& painter, const RocPlace& place, const RocPicture& picture, const Style& style)
{
    const double s = style.scale;
    const QRectF& box = place.box;
    painter.fillRect(box, style.barGround);
    const Text left{rocLetters, false, style.muted, Qt::AlignRight | Qt::AlignVCenter},
        below{rocLetters, false, style.muted, Qt::AlignCenter};
    for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        const QPointF up = place.at({share, 0.0}), across = place.at({0.0, share});
        painter.setPen(QPen(style.line, 1.0));
        painter.drawLine(up, {box.right(), up.y()});
        painter.drawLine(across, {across.x(), box.top()});
        const QString number = Words::decimal(100.0 * share, 0) + QStringLiteral(" %");
        paintText(painter, {box.left() - 60.0 * s, up.y() - 8.0 * s, 54.0 * s, 16.0 * s}, number, left, style);
        if (share == 0.0 || share == 0.5 || share == 1.0)
            paintText(painter, {across.x() - 30.0 * s, box.bottom() + 3.0 * s, 60.0 * s, 16.0 * s}, number, below,
                      style);
    }
    painter.setPen(QPen(style.muted, 1.0, Qt::DotLine));
    painter.drawLine(place.at({0.0, 0.0}), place.at({1.0, 1.0}));
    paintText(painter, {box.left() - 44.0 * s, box.top() - 23.0 * s, box.width() + 44.0 * s, 16.0 * s},
              tr("test images kept"), {rocLetters, false, style.muted, Qt::AlignLeft | Qt::AlignVCenter, true}, style);
    paintText(painter, {box.left(), box.bottom() + 19.0 * s, box.width(), 16.0 * s}, picture.across,
              {rocLetters, false, style.muted, Qt::AlignCenter, true}, style);
}

void paintLegend(QPainter& painter, const RocPlace& place, const RocPicture& picture, const Style& style)
{
    const double s = style.scale;
    QRectF row(place.legend.left(), place.legend.top(), place.legend.width(), place.row);
    const double fits = std::min(rocLetters, place.row / s * 0.8);
    paintText(painter, row, tr("area"), {fits, false, style.muted, Qt::AlignRight | Qt::AlignVCenter}, style);
    for (std::size_t i = 0; i < picture.lines.size(); ++i) {
        row.translate(0.0, place.row);
        const RocLine& line = picture.lines[i];
        painter.setPen(penOf(line, i, style));
        painter.drawLine(QPointF(row.left(), row.center().y()), QPointF(row.left() + sample * s, row.center().y()));
        const QRectF words = row.adjusted((sample + 8.0) * s, 0.0, 0.0, 0.0);
        const double number = textWidth(QStringLiteral("0.0000"), style.font(rocLetters));
        paintText(painter, words.adjusted(0.0, 0.0, -number - 6.0 * s, 0.0), line.name,
                  {fits, false, style.ink, Qt::AlignLeft | Qt::AlignVCenter, true}, style);
        paintText(painter, words, areaText(line), {fits, false, style.ink, Qt::AlignRight | Qt::AlignVCenter}, style);
    }
}

}  // namespace

QStringList curveGroups(const core::Table& table)
{
    QStringList groups;
    for (const core::TableRow& row : table.rows)
        if (!row.roc.empty())
            groups << QString::fromStdString(core::groupName(table, row.fraction, row.setting));
    groups.removeDuplicates();
    return groups;
}

RocPicture rocOf(const core::Table& table, const QString& group, const Style& style)
{
    RocPicture picture;
    picture.across = tr("%1 accepted").arg(group);
    for (const core::TableRow& row : table.rows) {
        if (row.roc.empty() || QString::fromStdString(core::groupName(table, row.fraction, row.setting)) != group)
            continue;
        const QString name = TableWords::contestant(row.contestant);
        const auto area = row.extra.find("roc_area");
        picture.lines.push_back({.name = row.reference ? QStringLiteral("(%1)").arg(name) : name,
                                 .colour = row.reference ? style.ink : plotColour(row.contestant, style),
                                 .points = row.roc,
                                 .area = area == row.extra.end() ? std::nullopt : std::optional(area->second),
                                 .reference = row.reference});
    }
    return picture;
}

RocPlace placeRoc(const QRectF& area, const RocPicture& picture, const Style& style)
{
    const double s = style.scale, legend = std::min(legendWidth(picture, style), area.width() * 0.45);
    RocPlace place;
    place.box = area.adjusted(52.0 * s, 26.0 * s, -legend - 34.0 * s, -38.0 * s);
    place.box.setWidth(std::max(20.0, std::min(place.box.width(), 1.9 * place.box.height())));
    place.box.setHeight(std::max(20.0, place.box.height()));
    place.legend = {place.box.right() + 28.0 * s, area.top() + 6.0 * s, legend, area.height() - 12.0 * s};
    place.row = std::min(19.0 * s, place.legend.height() / static_cast<double>(picture.lines.size() + 1));
    return place;
}

std::optional<RocFound> RocPlace::pointNear(const RocPicture& picture, const QPointF& where, double reach) const
{
    std::optional<RocFound> found;
    for (std::size_t line = 0; line < picture.lines.size(); ++line)
        for (std::size_t point = 0; point < picture.lines[line].points.size(); ++point) {
            const QPointF away = at(picture.lines[line].points[point]) - where;
            if (const double distance = std::hypot(away.x(), away.y()); distance <= reach) {
                reach = distance;
                found = RocFound{line, point};
            }
        }
    return found;
}

std::optional<std::size_t> RocPlace::lineInLegend(const RocPicture& picture, const QPointF& where) const
{
    const double line = std::floor((where.y() - legend.top()) / row) - 1.0;
    if (!legend.contains(where) || line < 0.0 || line >= static_cast<double>(picture.lines.size()))
        return std::nullopt;
    return static_cast<std::size_t>(line);
}

void paintRoc(QPainter& painter, const QRectF& area, const RocPicture& picture, const std::optional<RocFound>& strong,
              const Style& style)
{
    const RocPlace place = placeRoc(area, picture, style);
    paintAxes(painter, place, picture, style);
    painter.setBrush(Qt::NoBrush);
    for (std::size_t i = picture.lines.size(); i-- > 0;) {  // paint the first curve on top
        QPainterPath path(place.at({0.0, 0.0}));
        for (const core::RocPoint& point : picture.lines[i].points)
            path.lineTo(place.at(point));
        path.lineTo(place.at({1.0, 1.0}));
        painter.setPen(penOf(picture.lines[i], i, style));
        painter.drawPath(path);
    }
    if (strong) {
        const RocLine& line = picture.lines.at(strong->line);
        painter.setPen(QPen(style.card, 1.5 * style.scale));
        painter.setBrush(legible(line.colour, style.barGround, 3.0));
        painter.drawEllipse(place.at(line.points.at(strong->point)), 5.0 * style.scale, 5.0 * style.scale);
    }
    paintLegend(painter, place, picture, style);
}

}  // namespace ui
