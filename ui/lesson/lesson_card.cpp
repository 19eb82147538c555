#include "ui/lesson/lesson_card.h"

#include "ui/picture/paragraph.h"
#include "ui/picture/style.h"

#include <QPainter>

namespace ui {

namespace {

constexpr double titlePixels = 14.5;
constexpr double summaryPixels = 12.5;
constexpr QSize plainCard{280, 118};

}  // namespace

LessonCard::LessonCard(const core::LessonEntry& lesson, QWidget* parent)
    : QAbstractButton(parent),
      m_title(QString::fromStdString(lesson.problem.empty() ? lesson.scene.title : lesson.name)),
      m_summary(QString::fromStdString(lesson.problem.empty() ? lesson.scene.summary : lesson.problem))
{
    setEnabled(lesson.problem.empty());
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (lesson.problem.empty()) {
        const auto steps = static_cast<int>(lesson.scene.steps.size());
        m_facts = lesson.scene.minutes > 0 ? tr("%1 min · %n steps", nullptr, steps).arg(lesson.scene.minutes)
                                           : tr("%n steps", nullptr, steps);
        if (!lesson.included)
            m_facts += tr(" · your own");
    }
    setAccessibleName(m_title);
    setAccessibleDescription(m_summary);
    setToolTip(lesson.problem.empty() ? QString::fromStdString(lesson.scene.aim) : m_summary);
}

QSize LessonCard::sizeHint() const
{
    return (QSizeF(plainCard) * textScale(font())).toSize();
}

void LessonCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Style style = Style::of(palette()).scaled(textScale(font()));
    const double s = style.scale;
    const bool isLit = underMouse() || hasFocus();
    painter.setBrush(isLit && isEnabled() ? style.accent : style.card);
    painter.setPen(QPen(hasFocus() ? palette().color(QPalette::Highlight) : style.line, hasFocus() ? 2.0 : 1.0));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0), 8.0 * s, 8.0 * s);
    const QRectF inside = QRectF(rect()).adjusted(14.0 * s, 10.0 * s, -14.0 * s, -8.0 * s);
    const double title = lineHeight(titlePixels, style);
    paintText(painter, {inside.left(), inside.top(), inside.width(), title}, m_title,
              {titlePixels, true, isEnabled() ? style.ink : style.muted, Qt::AlignLeft | Qt::AlignVCenter, true},
              style);
    const double facts = lineHeight(11.0, style);
    const double line = lineHeight(summaryPixels, style);
    QStringList lines = brokenLines(m_summary, style.font(summaryPixels), inside.width());
    const auto most = static_cast<qsizetype>((inside.height() - title - facts) / line);
    if (lines.size() > most && most > 0) {
        lines = lines.mid(0, most);
        lines.last() += QStringLiteral(" …");
    }
    paintLines(painter, {inside.left(), inside.top() + title + 2.0 * s, inside.width(), line * double(lines.size())},
               lines, {summaryPixels, false, style.muted}, style);
    paintText(painter, {inside.left(), inside.bottom() - facts, inside.width(), facts}, m_facts,
              {11.0, false, style.muted, Qt::AlignLeft | Qt::AlignVCenter, true}, style);
}

}  // namespace ui
