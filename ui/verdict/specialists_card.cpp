#include "ui/verdict/specialists_card.h"

#include "ui/verdict/choice.h"

#include <QHBoxLayout>
#include <QLabel>

namespace ui {

SpecialistsCard::SpecialistsCard(QWidget* parent)
    : PanelCard(core::StrategyId::Specialists, parent), m_choice(new Choice(tr("Scores"), {tr("raw"), tr("calibrated")}, this)),
      m_legend(new QLabel(this))
{
    m_choice->setTip(0, tr("What each network says by itself"));
    m_choice->setTip(1, tr("Brought to one scale by Platt's method, on training images that were held out"));
    m_legend->setObjectName(QStringLiteral("muted"));
    controls().addWidget(m_choice);
    controls().addStretch();
    controls().addWidget(m_legend);
    addOptional(m_legend);
    const auto describe = [this] { m_legend->setText(m_choice->index() == 0 ? tr("line: calibrated") : tr("line: raw")); };
    connect(m_choice, &Choice::chosen, this, [this, describe] {
        describe();
        emit rulesChanged();
    });
    describe();
}

void SpecialistsCard::addTo(core::DecisionRules& rules) const { rules.calibrated = m_choice->index() == 1; }

void SpecialistsCard::setCalibrated(bool calibrated) { m_choice->setIndex(calibrated ? 1 : 0); }

}  // namespace ui
