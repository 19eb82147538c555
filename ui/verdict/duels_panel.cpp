#include "ui/verdict/duels_panel.h"

#include "core/lesson/condition.h"
#include "core/strategy/decisions.h"
#include "core/strategy/rules.h"
#include "ui/strategies/card.h"
#include "ui/strategies/matrix.h"
#include "ui/strategies/panel_words.h"
#include "ui/words/words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

core::Verdict duelsOf(const core::Verdict& softmax)
{
    constexpr float smallest = 1e-30F;  // the logarithm of 0 is not finite
    const auto classes = static_cast<int>(softmax.scores.size());
    const auto logit = [&](int label) {
        return std::log(std::max(softmax.scores[static_cast<std::size_t>(label)], smallest));
    };
    std::vector<float> duels;
    for (int low = 0; low < classes; ++low)
        for (int high = low + 1; high < classes; ++high)
            duels.insert(duels.end(), {logit(low), logit(high)});
    return core::decidePairwise(duels, classes);
}

DuelsPanel::DuelsPanel(QWidget* parent) : FurtherPanel(QStringLiteral("duels"), parent)
{
    setAccessibleName(title());
}

QString DuelsPanel::title() const
{
    return tr("Duels of softmax");
}

void DuelsPanel::setClassifier(std::shared_ptr<const core::Classifier> classifier)
{
    m_classifier = std::move(classifier);
    m_names = Words::classNames(*m_classifier);
    setVerdicts({});
}

void DuelsPanel::setRecognition(const Recognition& recognition)
{
    setVerdicts(recognition.verdicts);
}

void DuelsPanel::setVerdicts(const std::vector<core::Verdict>& verdicts)
{
    const core::Verdict* softmax = core::verdictOf(verdicts, core::StrategyId::Softmax);
    m_implied = softmax ? std::optional(duelsOf(*softmax)) : std::nullopt;
    m_trainedCircles = core::circlesAmong(verdicts);
    describe();
    update();
}

void DuelsPanel::setCovered(bool covered)
{
    FurtherPanel::setCovered(covered);
    describe();
}

QString DuelsPanel::facts() const
{
    if (!m_implied)
        return {};
    QStringList parts{tr("circles: %1").arg(*core::circlesAmong({&*m_implied, 1}))};
    if (m_trainedCircles)
        parts << tr("trained duels: %1").arg(*m_trainedCircles);
    return parts.join(QStringLiteral(" · "));
}

void DuelsPanel::describe()
{
    if (isCovered())
        return setAccessibleDescription(PanelWords::covered());
    if (!m_implied)
        return setAccessibleDescription(Words::nothingDrawn());
    setAccessibleDescription(tr("The duels that softmax implies: %1.").arg(facts()));
}

QString DuelsPanel::tipAt(const QPointF&) const
{
    return tr(
        "Each cell compares two probabilities of softmax: the first divided by the sum of both. A circle is three "
        "classes that beat each other in turn. Numbers of one list cannot form a circle; trained duels can.");
}

void DuelsPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Style style = look();
    Card card{.title = title(),
              .subtitle = tr("not trained: p(row) / (p(row) + p(column))"),
              .answer = {},
              .facts = isCovered() ? QString() : facts(),
              .colour = style.colour(core::StrategyId::Softmax)};
    if (m_implied && !isCovered())
        card.answer = Words::answer(*m_implied, m_names);
    const QRectF inside = paintCard(painter, rect(), card, style);
    if (isCovered())
        paintEmpty(painter, rect(), {PanelWords::covered(), {}}, style);
    else if (m_implied)
        paintMatrix(painter, inside, {*m_implied, m_names, std::nullopt, m_implied->winner}, style);
    else
        paintEmpty(painter, rect(),
                   {tr("the duels that the probabilities of softmax imply"), Words::invitation(m_names)}, style);
    paintFocus(painter);
}

}  // namespace ui
