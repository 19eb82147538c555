#pragma once

#include "ui/verdict/panel_card.h"

class QLabel;

namespace ui {

class Choice;

/// The specialists' panel: raw sigmoids, or calibrated ones that can be compared; the other kind is a tick on each bar.
class SpecialistsCard : public PanelCard {
    Q_OBJECT

public:
    explicit SpecialistsCard(QWidget* parent = nullptr);

    void addTo(core::DecisionRules& rules) const override;
    void setCalibrated(bool calibrated);

protected:
    void changeEvent(QEvent* event) override;

private:
    void describeLine();  ///< its colour is that of the theme's letters

    Choice* m_choice;
    QLabel* m_legend;
};

}  // namespace ui
