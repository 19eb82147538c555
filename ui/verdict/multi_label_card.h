#pragma once

#include "ui/verdict/panel_card.h"

#include <vector>

class QPushButton;

namespace ui {

class Choice;

/// The panel of multi-label. The user drags one common threshold or one per class.
class MultiLabelCard : public PanelCard {
    Q_OBJECT

public:
    explicit MultiLabelCard(QWidget* parent = nullptr);

    void setClassifier(const core::Classifier& classifier) override;
    void addTo(core::DecisionRules& rules) const override;
    void setRules(const core::DecisionRules& rules) override;

    const std::vector<float>& thresholds() const { return m_thresholds; }
    bool perClass() const;
    void setPerClass(bool own);
    void setThreshold(float value);  ///< of the selected class or of all classes; clamped to [0.01, 0.99]
    void reset();                    ///< restores the thresholds of the model

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    VerdictPicture picture() const override;

private:
    /// The class whose threshold is at the point; 0 for the handle of the common threshold.
    std::optional<int> thresholdAt(const QPointF& point) const;
    void change(std::vector<float> thresholds);

    Choice* m_choice;
    QPushButton* m_reset;
    std::vector<float> m_model;       ///< thresholds of the model
    std::vector<float> m_thresholds;  ///< current thresholds
    int m_row = 0;
    bool m_dragging = false;
};

}  // namespace ui
