#include "ui/dataset/answer_list.h"

#include "core/evaluation/answers.h"
#include "core/strategy/strategy.h"
#include "core/tensor/operations.h"
#include "ui/picture/style.h"
#include "ui/strategies/card.h"
#include "ui/strategies/verdict_picture.h"
#include "ui/strategies/verdict_words.h"
#include "ui/words/tr.h"
#include "ui/words/words.h"

#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace ui {

namespace {

constexpr double leastAnswerRow = 78.0;
constexpr double largestRow = 136.0;
constexpr double answerGap = 7.0;

bool isUsual(const core::Verdict& verdict)
{
    return core::strategy(verdict.strategy).shownAtFirst;
}

}  // namespace

QString outcomeOf(const core::Verdict& verdict, int truth)
{
    if (truth < 0)
        return {};
    const std::vector<int> said = Words::said(verdict);
    if (said.size() == 1)
        return said.front() == truth ? tr("✓ right") : tr("✗ wrong");
    return static_cast<int>(core::argmax(verdict.scores)) == truth ? tr("≈ highest is right")
                                                                   : tr("✗ highest is wrong");
}

AnswerList::AnswerList(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Answers"));
}

void AnswerList::show(std::vector<core::Verdict> verdicts, const QStringList& names, int truth)
{
    m_verdicts = std::move(verdicts);
    std::ranges::stable_partition(m_verdicts, isUsual);
    m_names = names;
    m_truth = truth;
    QStringList lines;
    for (const core::Verdict& verdict : m_verdicts) {
        const QString outcome = outcomeOf(verdict, truth);
        lines << QStringLiteral("%1: %2").arg(VerdictWords::shortName(verdict.strategy),
                                              Words::answer(verdict, m_names))
                     + (outcome.isEmpty() ? QString() : QStringLiteral(", ") + outcome);
    }
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

QSize AnswerList::minimumSizeHint() const
{
    return {240, static_cast<int>(static_cast<double>(m_verdicts.size()) * rowStep())};
}

double AnswerList::rowStep() const
{
    const double s = textScale(font());
    const auto usual = static_cast<double>(std::max<std::ptrdiff_t>(1, std::ranges::count_if(m_verdicts, isUsual)));
    return std::clamp(static_cast<double>(m_room) / usual, (leastAnswerRow + answerGap) * s,
                      (largestRow + answerGap) * s);
}

bool AnswerList::eventFilter(QObject* viewport, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        m_room = static_cast<QResizeEvent*>(event)->size().height();
        updateGeometry();
        update();
    }
    return QWidget::eventFilter(viewport, event);
}

void AnswerList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Style style = Style::of(palette()).scaled(textScale(font()));
    const double step = rowStep();
    for (std::size_t place = 0; place < m_verdicts.size(); ++place)
        paintAnswer(
            painter,
            {0.0, static_cast<double>(place) * step, static_cast<double>(width()), step - answerGap * style.scale},
            m_verdicts[place], style);
}

void AnswerList::paintAnswer(QPainter& painter, const QRectF& area, const core::Verdict& verdict,
                             const Style& style) const
{
    const double s = style.scale;
    painter.setPen(QPen(style.line, 1.0));
    painter.setBrush(style.card);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 6.0 * s, 6.0 * s);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.colour(verdict.strategy));
    painter.drawRoundedRect(QRectF(area.left(), area.top(), 4.0 * s, area.height()), 2.0 * s, 2.0 * s);
    const QRectF left(area.left() + 12.0 * s, area.top() + 5.0 * s, std::min(96.0 * s, area.width() * 0.34),
                      area.height() - 10.0 * s);
    const auto line = [&](double top, double height, const QString& words, const Text& text) {
        paintText(painter, {left.left(), left.top() + top * s, left.width(), height * s}, words, text, style);
    };
    line(0.0, 18.0, VerdictWords::shortName(verdict.strategy),
         {11.5, false, style.muted, Qt::AlignLeft | Qt::AlignVCenter, true});
    line(19.0, 30.0, Words::answer(verdict, m_names),
         {24.0, true, style.colour(verdict.strategy), Qt::AlignLeft | Qt::AlignVCenter, true, 0.42});
    line(51.0, 17.0, outcomeOf(verdict, m_truth), {11.0, true, style.ink, Qt::AlignLeft | Qt::AlignVCenter, true, 0.7});
    if (area.height() >= 92.0 * s)
        line(69.0, 17.0, tr("margin %1").arg(Words::decimal(core::marginOf(verdict), 2)),
             {11.0, false, style.muted, Qt::AlignLeft | Qt::AlignVCenter, true});
    const QRectF picture(left.right() + 8.0 * s, area.top() + 6.0 * s, area.right() - left.right() - 18.0 * s,
                         area.height() - 12.0 * s);
    paintVerdict(painter, picture, {verdict, m_names, 0},
                 style.scaled(std::clamp(area.height() / 160.0, 0.55 * s, 0.85 * s)));
}

}  // namespace ui
