#include "ui/experiment/roc_plot.h"

#include "core/report/plot.h"
#include "ui/experiment/experiment_words.h"
#include "ui/experiment/plot_colours.h"
#include "ui/words/words.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace ui {

RocPlot::RocPlot(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("ROC curves"));
    setMouseTracking(true);
}

Style RocPlot::look() const
{
    return Style::of(palette()).scaled(textScale(font()));
}

RocPlace RocPlot::place() const
{
    return placeRoc(rect(), m_picture, look());
}

QSize RocPlot::minimumSizeHint() const
{
    const double scale = textScale(font());
    return {static_cast<int>(300 * scale), static_cast<int>(180 * scale)};
}

void RocPlot::show(const core::Table& table, const std::string& group)
{
    m_picture = {};
    m_strategies.clear();
    m_found.reset();
    const std::vector<std::string> all = core::strategiesOf(table);
    QStringList areas;
    for (const core::TableRow& row : table.rows) {
        if (row.roc.empty() || core::groupName(table, row.fraction, row.setting) != group)
            continue;
        const QString name = ExperimentWords::strategy(row.strategy);
        m_picture.lines.push_back({.name = row.reference ? QStringLiteral("(%1)").arg(name) : name,
                                   .colour = {},
                                   .points = row.roc,
                                   .area = {},
                                   .reference = row.reference});
        if (const auto area = row.extra.find("roc_area"); area != row.extra.end()) {
            m_picture.lines.back().area = area->second;
            areas << tr("%1: area %2").arg(name, Words::decimal(area->second, 4));
        }
        m_strategies.emplace_back(row.strategy,
                                  static_cast<std::size_t>(std::ranges::find(all, row.strategy) - all.begin()));
    }
    m_picture.across = tr("%1 accepted").arg(QString::fromStdString(group));
    setAccessibleDescription(areas.join(QStringLiteral("; ")));
    colour();
}

void RocPlot::colour()
{
    const Style style = look();
    for (std::size_t i = 0; i < m_strategies.size(); ++i)
        m_picture.lines[i].colour = m_picture.lines[i].reference ? style.ink : plotColour(m_strategies[i].first, style);
    update();
}

std::optional<RocFound> RocPlot::foundAt(const QPointF& where) const
{
    return place().pointNear(m_picture, where, 14.0 * look().scale);
}

QString RocPlot::wordsAt(const QPointF& where) const
{
    if (const auto found = foundAt(where)) {
        const RocLine& line = m_picture.lines[found->line];
        const core::RocPoint& point = line.points[found->point];
        return tr("%1: where %2 % of the test images are kept, %3 % of these pictures are accepted")
            .arg(line.name, QString::number(100.0 * point.kept, 'g', 4), Words::decimal(100.0 * point.accepted, 2));
    }
    if (const auto line = place().lineInLegend(m_picture, where); line && m_picture.lines[*line].area)
        return tr("%1: a test image is surer than such a picture %2 % of the time")
            .arg(m_picture.lines[*line].name, Words::decimal(100.0 * *m_picture.lines[*line].area, 2));
    return {};
}

void RocPlot::point(const std::optional<RocFound>& found)
{
    const bool same = found.has_value() == m_found.has_value()
                   && (!found || (found->line == m_found->line && found->point == m_found->point));
    m_found = found;
    if (!same)
        update();
}

bool RocPlot::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), wordsAt(help->pos()), this);
    return true;
}

void RocPlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        updateGeometry();
        colour();
    }
}

void RocPlot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Style style = look();
    painter.fillRect(rect(), style.card);
    if (!m_picture.lines.empty())
        paintRoc(painter, rect(), m_picture, m_found, style);
}

void RocPlot::mouseMoveEvent(QMouseEvent* event)
{
    QWidget::mouseMoveEvent(event);
    point(foundAt(event->position()));
}

void RocPlot::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    point(std::nullopt);
}

}  // namespace ui
