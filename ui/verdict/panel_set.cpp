#include "ui/verdict/panel_set.h"

#include "core/strategy/rules.h"
#include "core/strategy/strategy.h"
#include "ui/verdict/blend_panel.h"
#include "ui/verdict/duels_panel.h"
#include "ui/verdict/elimination_card.h"
#include "ui/verdict/filters_panel.h"
#include "ui/verdict/multi_label_card.h"
#include "ui/verdict/pairwise_card.h"
#include "ui/verdict/price_view.h"
#include "ui/verdict/specialists_card.h"
#include "ui/verdict/table_panel.h"
#include "ui/verdict/why_panel.h"

#include <algorithm>
#include <map>

namespace ui {

namespace {

/// Creates the card of a strategy, with controls if the user can change its rules.
PanelCard* makeCard(core::StrategyId strategy, QWidget* parent)
{
    using Make = PanelCard* (*)(QWidget*);
    static const std::map<core::StrategyId, Make> withControls{
        {core::StrategyId::Pairwise, [](QWidget* owner) -> PanelCard* { return new PairwiseCard(owner); }},
        {core::StrategyId::Elimination, [](QWidget* owner) -> PanelCard* { return new EliminationCard(owner); }},
        {core::StrategyId::MultiLabel, [](QWidget* owner) -> PanelCard* { return new MultiLabelCard(owner); }},
        {core::StrategyId::Specialists, [](QWidget* owner) -> PanelCard* { return new SpecialistsCard(owner); }},
    };
    const auto found = withControls.find(strategy);
    return found == withControls.end() ? new PanelCard(strategy, parent) : found->second(parent);
}

void show(PanelCard& card, const std::vector<core::Verdict>& verdicts)
{
    const core::Verdict* verdict = core::verdictOf(verdicts, card.strategy());
    card.setVerdict(verdict ? std::optional(*verdict) : std::nullopt);
}

}  // namespace

PanelSet::PanelSet(QWidget* owner)
    : QObject(owner),
      m_blend(new BlendPanel(owner)),
      m_table(new TablePanel(owner)),
      m_why(new WhyPanel(owner))
{
    for (const core::StrategyId strategy : core::allStrategies) {
        m_cards.push_back(makeCard(strategy, owner));
        connect(m_cards.back(), &PanelCard::rulesChanged, this, [this, strategy] { emit rulesChanged(strategy); });
    }
    m_elimination = qobject_cast<EliminationCard*>(&card(core::StrategyId::Elimination));
    connect(m_elimination, &EliminationCard::roundChanged, this, &PanelSet::roundChanged);
    m_panels.assign(m_cards.begin(), m_cards.end());
    add(new PriceView(owner));
    add(new FiltersPanel(owner));
    add(new DuelsPanel(owner));
    add(m_why);
    add(m_blend);
    add(m_table);
    connect(m_blend, &BlendPanel::moved, this, &PanelSet::blendMoved);
    connect(m_why, &WhyPanel::chosen, this, &PanelSet::whyChosen);
    connect(m_why, &WhyPanel::inkWanted, this, &PanelSet::inkWanted);
    std::ranges::stable_partition(m_panels, [](const Panel* panel) {
        if (const auto* card = qobject_cast<const PanelCard*>(panel))
            return core::strategy(card->strategy()).shownAtFirst;
        return qobject_cast<const FurtherPanel*>(panel)->isShownAtFirst();
    });
}

Panel* PanelSet::panel(const QString& key) const
{
    const auto found = std::ranges::find(m_panels, key, &Panel::key);
    return found == m_panels.end() ? nullptr : *found;
}

void PanelSet::add(FurtherPanel* panel)
{
    m_further.push_back(panel);
    m_panels.push_back(panel);
}

void PanelSet::setClassifier(const std::shared_ptr<const core::Classifier>& classifier)
{
    for (PanelCard* card : m_cards)
        card->setClassifier(*classifier);
    for (FurtherPanel* panel : m_further)
        panel->setClassifier(classifier);
}

void PanelSet::setRecognition(const Recognition& recognition)
{
    for (PanelCard* card : m_cards) {
        card->setSeen(recognition.image);
        card->setNoInk(recognition.noInk);
        show(*card, recognition.verdicts);
    }
    for (FurtherPanel* panel : m_further)
        panel->setRecognition(recognition);
}

void PanelSet::setVerdicts(const std::vector<core::StrategyId>& strategies, const std::vector<core::Verdict>& verdicts)
{
    for (const core::StrategyId strategy : strategies)
        show(card(strategy), verdicts);
    for (FurtherPanel* panel : m_further)
        panel->setVerdicts(verdicts);
}

void PanelSet::setTruth(std::optional<int> label)
{
    for (PanelCard* card : m_cards)
        card->setTruth(label);
}

void PanelSet::setMarksRefused(bool on)
{
    for (PanelCard* card : m_cards)
        card->setMarksRefused(on);
}

void PanelSet::setRules(const core::DecisionRules& rules)
{
    for (PanelCard* card : m_cards)
        card->setRules(rules);
    m_blend->setRules(rules);
    m_why->setRules(rules);
}

void PanelSet::setPreparation(const core::NormalizeOptions& preparation)
{
    m_blend->setPreparation(preparation);
    m_why->setPreparation(preparation);
}

void PanelSet::setBlend(const std::optional<core::Blend>& blend)
{
    m_blend->setBlend(blend);
}

void PanelSet::setTable(const std::optional<core::SceneTable>& table)
{
    m_table->setTable(table);
}

void PanelSet::setWhy(const WhyChoice& choice)
{
    m_why->setChoice(choice);
}

core::DecisionRules PanelSet::rules() const
{
    core::DecisionRules rules;
    for (const PanelCard* card : m_cards)
        card->addTo(rules);
    return rules;
}

void PanelSet::showRound(int round)
{
    m_elimination->showRound(round);
}

void PanelSet::setCovered(bool covered)
{
    for (Panel* panel : m_panels)
        panel->setCovered(covered);
}

}  // namespace ui
