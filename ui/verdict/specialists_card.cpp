#include "ui/verdict/specialists_card.h"

#include "ui/verdict/choice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace ui {

SpecialistsCard::SpecialistsCard(QWidget* parent)
    : PanelCard(core::StrategyId::Specialists, parent),
      m_choice(new Choice(tr("Scores"), {tr("raw"), tr("calibrated"), tr("exactly one")}, this)),
      m_legend(new QLabel(this))
{
    m_choice->setTip(0, tr("Show the sigmoid output of each specialist"));
    m_choice->setTip(1, tr("Show outputs calibrated by Platt's method on held-out images"));
    m_legend->setForegroundRole(QPalette::PlaceholderText);  // the style sheet would change the font size
    m_choice->setTip(2, tr("Show the probability that exactly this specialist is right, if exactly one of them is"));
    controls().addWidget(m_choice);
    controls().addStretch();
    controls().addWidget(m_legend);
    addOptional(m_legend);
    connect(m_choice, &Choice::chosen, this, [this] {
        describeLine();
        emit rulesChanged();
    });
    describeLine();
}

void SpecialistsCard::setClassifier(const core::Classifier& classifier)
{
    m_isHeads = faceFor(strategy(), classifier).namesHeads();
    describeLine();
    m_choice->setEnabled(!m_isHeads);
    m_choice->setToolTip(m_isHeads ? tr("A few examples leave no images to calibrate with.") : QString());
    PanelCard::setClassifier(classifier);
}

void SpecialistsCard::describeLine()
{
    if (m_isHeads)
        return m_legend->clear();
    const bool raw = m_choice->index() == 0, dark = look().dark;
    m_legend->setText(dark ? (raw ? tr("white line: calibrated") : tr("white line: raw"))
                           : (raw ? tr("black line: calibrated") : tr("black line: raw")));
}

void SpecialistsCard::changeEvent(QEvent* event)
{
    PanelCard::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        describeLine();
}

void SpecialistsCard::addTo(core::DecisionRules& rules) const
{
    rules.specialists = static_cast<core::SpecialistScores>(m_choice->index());
}

void SpecialistsCard::setRules(const core::DecisionRules& rules)
{
    m_choice->showIndex(static_cast<int>(rules.specialists));
    describeLine();
}

void SpecialistsCard::setScores(core::SpecialistScores scores)
{
    m_choice->setIndex(static_cast<int>(scores));
}

}  // namespace ui
