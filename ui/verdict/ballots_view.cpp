#include "ui/verdict/ballots_view.h"

#include "ui/strategies/ballot_list.h"
#include "ui/strategies/face.h"
#include "ui/strategies/panel_words.h"
#include "ui/strategies/verdict_words.h"
#include "ui/words/words.h"

#include <QPainter>

#include <algorithm>

namespace ui {

BallotsView::BallotsView(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Ballots"));
}

void BallotsView::setClassifier(const core::Classifier& classifier)
{
    m_strategies = strategiesToShow(classifier, {});
    m_names = Words::classNames(classifier);
    m_verdicts.clear();
    m_noInk = false;
    m_refusal = classifier.refusal;
    describe();
}

void BallotsView::setRecognition(const Recognition& recognition)
{
    m_verdicts = recognition.verdicts;
    m_noInk = recognition.noInk;
    if (recognition.classifier) {
        m_strategies = strategiesToShow(*recognition.classifier, m_verdicts);
        m_refusal = recognition.classifier->refusal;
    }
    m_microseconds = recognition.microseconds;
    describe();
}

void BallotsView::setCovered(const std::vector<core::StrategyId>& strategies)
{
    m_covered = strategies;
    describe();
}

void BallotsView::setMarksRefused(bool on)
{
    m_marksRefused = on;
    describe();
}

std::vector<core::StrategyId> BallotsView::refused() const
{
    return m_marksRefused ? core::refusedAmong(m_verdicts, m_refusal) : std::vector<core::StrategyId>{};
}

void BallotsView::describe()
{
    m_open = m_verdicts;
    std::erase_if(m_open, [this](const core::Verdict& verdict) {
        return std::ranges::find(m_covered, verdict.strategy) != m_covered.end();
    });
    const QString doubt = m_marksRefused ? PanelWords::refusals(m_open, m_refusal) : QString();
    const QString dispute = VerdictWords::disagreement(m_open, m_names);
    setAccessibleDescription((m_noInk                                 ? PanelWords::noInk()
                              : m_open.empty() && !m_verdicts.empty() ? PanelWords::covered()
                                                                      : VerdictWords::ballotsSummary(m_open, m_names))
                             + (dispute.isEmpty() ? QString() : QStringLiteral(". ") + dispute)
                             + (doubt.isEmpty() ? QString() : QStringLiteral(". ") + doubt));
    QStringList lines{dispute, doubt,
                      tr("Solid frame: the answer differs from the majority. Dashed frame and “?”: the confidence is "
                         "below the rejection threshold.")};
    lines.removeAll(QString());
    setToolTip(m_open.empty() ? QString() : lines.join(QLatin1Char('\n')));
    update();
}

void BallotsView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Ballots ballots{m_strategies, m_open, m_names, m_microseconds, true, refused(), m_covered};
    if (m_large)
        return paintBallotList(painter, rect(), ballots, Style::of(palette()));
    const double scale = std::clamp(std::min(width() / 336.0, height() / 164.0), 0.82, 1.3 * textScale(font()));
    paintBallots(painter, rect(), ballots, Style::of(palette()).scaled(scale));
}

}  // namespace ui
