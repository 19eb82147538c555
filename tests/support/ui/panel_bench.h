#pragma once

#include "core/strategy/rules.h"
#include "tests/support/tiny_classifier.h"
#include "tests/support/verdicts.h"
#include "ui/verdict/panel_card.h"
#include "ui/verdict/panel_grid.h"

namespace support {

/// A grid that decides again when rules change, as the workspace does.
struct PanelBench {
    ui::PanelGrid grid;
    ui::Recognition plain;
    ui::Recognition shown;

    PanelBench()
    {
        grid.resize(1000, 720);
        grid.setClassifier(tinyClassifier());
        plain.classifier = tinyClassifier();
        plain.verdicts = verdictsOf(hesitating());
        QObject::connect(&grid.set(), &ui::PanelSet::rulesChanged, &grid, [this](core::StrategyId strategy) {
            decide();
            grid.set().setVerdicts({strategy}, shown.verdicts);
        });
        grid.show();
        show();
    }
    void decide()
    {
        shown = plain;
        core::decideBy(grid.set().rules(), shown.verdicts);
    }
    void show()
    {
        decide();
        grid.set().setRecognition(shown);
    }
    template <typename Card>
    Card& card()
    {
        return *grid.findChild<Card*>();
    }
    ui::PanelCard& card(core::StrategyId strategy) { return *grid.cards().at(static_cast<std::size_t>(strategy)); }
    bool isShown(core::StrategyId strategy) { return card(strategy).isVisible(); }
};

}  // namespace support
