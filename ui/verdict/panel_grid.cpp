#include "ui/verdict/panel_grid.h"

#include "ui/verdict/elimination_card.h"
#include "ui/verdict/price_view.h"
#include "ui/words.h"

#include <QGridLayout>

#include <algorithm>

namespace ui {

PanelGrid::PanelGrid(QWidget* parent) : QWidget(parent), m_price(new PriceView(this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    for (const core::StrategyId strategy : core::allStrategies) {
        PanelCard* card = strategy == core::StrategyId::Elimination ? new EliminationCard(this) : new PanelCard(strategy, this);
        const int place = static_cast<int>(m_cards.size());
        grid->addWidget(card, place / 3, place % 3);
        m_cards.push_back(card);
    }
    grid->addWidget(m_price, 1, 2);
    for (const int column : {0, 1, 2})
        grid->setColumnStretch(column, 1);
    for (const int row : {0, 1})
        grid->setRowStretch(row, 1);
}

void PanelGrid::setClassifier(const std::shared_ptr<const core::Classifier>& classifier)
{
    const std::vector<core::StrategyId> strategies = classifier->strategies();
    const QStringList names = Words::classNames(*classifier);
    for (PanelCard* card : m_cards) {
        card->setVisible(std::find(strategies.begin(), strategies.end(), card->strategy()) != strategies.end());
        card->setVerdict({}, names);
    }
    m_price->setClassifier(classifier);
}

void PanelGrid::setRecognition(const Recognition& recognition)
{
    const QStringList names = Words::classNames(*recognition.classifier);
    for (PanelCard* card : m_cards) {
        std::optional<core::Verdict> verdict;
        for (const core::Verdict& candidate : recognition.verdicts)
            if (candidate.strategy == card->strategy())
                verdict = candidate;
        card->setVerdict(verdict, names);
    }
    m_price->setVerdicts(recognition.verdicts);
}

}  // namespace ui
