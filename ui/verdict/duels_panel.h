#pragma once

#include "ui/verdict/further_panel.h"

#include <optional>

namespace ui {

/// The panel "Duels of softmax": the duels that the probabilities of softmax imply, p_i / (p_i + p_j), in the same
/// picture as the trained duels of pairwise. They never form a circle.
class DuelsPanel : public FurtherPanel {
    Q_OBJECT

public:
    explicit DuelsPanel(QWidget* parent = nullptr);

    void setClassifier(std::shared_ptr<const core::Classifier> classifier) override;
    void setRecognition(const Recognition& recognition) override;
    void setVerdicts(const std::vector<core::Verdict>& verdicts) override;
    void setCovered(bool covered) override;
    QString title() const override;
    QString tipAt(const QPointF& point) const override;
    const std::optional<core::Verdict>& implied() const { return m_implied; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();
    QString facts() const;

    std::shared_ptr<const core::Classifier> m_classifier;
    QStringList m_names;
    std::optional<core::Verdict> m_implied;  ///< a verdict of pairwise by the duels of softmax
    std::optional<int> m_trainedCircles;
};

/// The verdict of pairwise if its duels are those that the probabilities of a softmax verdict imply.
core::Verdict duelsOf(const core::Verdict& softmax);

}  // namespace ui
