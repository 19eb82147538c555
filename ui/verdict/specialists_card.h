#pragma once

#include "ui/verdict/panel_card.h"

class QLabel;

namespace ui {

class Choice;

/// The panel of the specialists. The bars show the outputs that decide; a tick on each bar shows the
/// calibrated output beside the raw one, otherwise the raw output.
class SpecialistsCard : public PanelCard {
    Q_OBJECT

public:
    explicit SpecialistsCard(QWidget* parent = nullptr);

    void setClassifier(const core::Classifier& classifier) override;
    void addTo(core::DecisionRules& rules) const override;
    void setRules(const core::DecisionRules& rules) override;
    void setScores(core::SpecialistScores scores);

protected:
    void changeEvent(QEvent* event) override;

private:
    void describeLine();  ///< updates the legend, which names the colour of the ticks in the theme

    Choice* m_choice;
    QLabel* m_legend;
    bool m_isHeads = false;  ///< of a taught model: nothing is calibrated
};

}  // namespace ui
