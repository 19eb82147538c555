#pragma once

#include "core/strategy/classifier.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace ui {

/// "At a price": parameters, passes, time and accuracy of each strategy, and what is often confused.
class PriceView : public QWidget {
    Q_OBJECT

public:
    explicit PriceView(QWidget* parent = nullptr);
    void setClassifier(std::shared_ptr<const core::Classifier> classifier);
    void setVerdicts(const std::vector<core::Verdict>& verdicts);

    QSize sizeHint() const override { return {333, 358}; }
    QSize minimumSizeHint() const override { return {240, 210}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::shared_ptr<const core::Classifier> m_classifier;
    std::vector<core::Verdict> m_verdicts;
};

}  // namespace ui
