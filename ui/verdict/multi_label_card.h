#pragma once

#include "ui/verdict/panel_card.h"

#include <vector>

class QPushButton;

namespace ui {

class Choice;

/// The multi-label panel, whose thresholds can be dragged: one for all, or each class its own.
class MultiLabelCard : public PanelCard {
    Q_OBJECT

public:
    explicit MultiLabelCard(QWidget* parent = nullptr);

    void setClassifier(const core::Classifier& classifier) override;
    void addTo(core::DecisionRules& rules) const override;

    const std::vector<float>& thresholds() const { return m_thresholds; }
    bool perClass() const;
    void setPerClass(bool own);
    void setThreshold(float value);  ///< of the chosen class, or of all; kept in [0.01, 0.99]
    void reset();                    ///< to the model's

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    VerdictPicture picture() const override;

private:
    /// The class whose threshold is at the point (0 where one is for all).
    std::optional<int> thresholdAt(const QPointF& point) const;
    void change(std::vector<float> thresholds);

    Choice* m_choice;
    QPushButton* m_reset;
    std::vector<float> m_model;       ///< as the model has them
    std::vector<float> m_thresholds;  ///< as chosen
    int m_row = 0;
    bool m_dragging = false;
};

}  // namespace ui
