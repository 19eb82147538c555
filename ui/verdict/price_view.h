#pragma once

#include "core/strategy/classifier.h"
#include "ui/strategies/price.h"
#include "ui/verdict/further_panel.h"

#include <memory>
#include <vector>

namespace ui {

/// The panel "Cost and accuracy": parameters, forward passes, time and accuracy of each strategy, and the classes that
/// are often confused.
class PriceView : public FurtherPanel {
    Q_OBJECT

public:
    explicit PriceView(QWidget* parent = nullptr);
    void setClassifier(std::shared_ptr<const core::Classifier> classifier) override;
    void setRecognition(const Recognition& recognition) override;  ///< adds the times of the verdicts to the medians
    void setVerdicts(const std::vector<core::Verdict>& verdicts) override;
    bool isShownAtFirst() const override { return true; }
    QString title() const override;
    QString tipAt(const QPointF& point) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::shared_ptr<const core::Classifier> m_classifier;
    std::vector<core::Verdict> m_verdicts;  ///< with median times
    AnswerTimes m_times;
};

}  // namespace ui
