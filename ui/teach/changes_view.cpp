#include "ui/teach/changes_view.h"

#include "ui/strategies/verdict_words.h"

#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {

constexpr double changeHead = 46.0, changeRow = 33.0, changeMargin = 11.0;  // at a text size of 100 %

}  // namespace

ChangesView::ChangesView(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChangesView::show(const std::vector<TeachChange>& rows, const QString& className)
{
    m_rows = rows;
    m_className = className;
    setAccessibleName(title());
    QStringList lines{subtitle()};
    for (const TeachChange& row : rows)
        lines << tr("%1: %2, %3, %4").arg(VerdictWords::shortName(row.strategy), row.answer, row.accuracy, row.note);
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
    setToolTip(tr("Left: the answer for the last example, before and after it was learned.\n"
                  "Right: how many examples a strategy gets right when it has not learned from them. Each example is "
                  "left out once.\nThe range contains the true share with 95 % confidence."));
    setVisible(!rows.empty());
    updateGeometry();
    update();
}

QString ChangesView::title() const
{
    return m_className.isEmpty() ? tr("Right when left out") : tr("What the last example changed");
}

QString ChangesView::subtitle() const
{
    return m_className.isEmpty() ? tr("each example is left out once")
                                 : tr("answer for the last %1 · right when left out").arg(m_className);
}

QSize ChangesView::sizeHint() const
{
    const double scale = textScale(font());
    return {static_cast<int>(240 * scale),
            static_cast<int>((changeHead + changeRow * static_cast<double>(m_rows.size()) + 6.0) * scale)};
}

void ChangesView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = textScale(font());
    const Style style = Style::of(palette()).scaled(scale);
    painter.setPen(style.line);
    painter.setBrush(style.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6 * scale, 6 * scale);
    const double left = changeMargin * scale, wide = width() - 2 * left;
    paintText(painter, {left, 7 * scale, wide, 18 * scale}, title(),
              {13.0, true, style.ink, Qt::AlignLeft | Qt::AlignVCenter, true}, style);
    paintText(painter, {left, 25 * scale, wide, 16 * scale}, subtitle(),
              {11.0, false, style.muted, Qt::AlignLeft | Qt::AlignVCenter, true}, style);
    const double indent = 14 * scale;
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const TeachChange& row = m_rows[at];
        const double top = (changeHead + changeRow * static_cast<double>(at)) * scale;
        painter.setPen(style.hairline);
        painter.drawLine(QPointF(left, top), QPointF(left + wide, top));
        const QRectF first(left + indent, top + 2 * scale, wide - indent, 15 * scale);
        const QRectF second = first.translated(0, 14 * scale);
        painter.fillRect(QRectF(left, top + 6 * scale, 7 * scale, 7 * scale), style.colour(row.strategy));
        paintText(painter, first.adjusted(0, 0, -wide * 0.5, 0), VerdictWords::shortName(row.strategy),
                  {12.0, false, style.ink, Qt::AlignLeft | Qt::AlignVCenter, true}, style);
        paintText(painter, first.adjusted(wide * 0.4, 0, 0, 0), row.accuracy,
                  {12.0, false, style.ink, Qt::AlignRight | Qt::AlignVCenter, true}, style);
        paintText(painter, second.adjusted(0, 0, -wide * 0.42, 0), row.answer,
                  {11.0, false, style.muted, Qt::AlignLeft | Qt::AlignVCenter, true}, style);
        paintText(painter, second.adjusted(wide * 0.4, 0, 0, 0), row.note,
                  {11.0, false, style.muted, Qt::AlignRight | Qt::AlignVCenter, true}, style);
    }
}

}  // namespace ui
