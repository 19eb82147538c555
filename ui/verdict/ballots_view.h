#pragma once

#include "ui/recognizer.h"

#include <QStringList>
#include <QWidget>

namespace ui {

/// What each strategy says, side by side.
class BallotsView : public QWidget {
    Q_OBJECT

public:
    explicit BallotsView(QWidget* parent = nullptr);
    void setClassifier(const core::Classifier& classifier);
    void setRecognition(const Recognition& recognition);

    QSize sizeHint() const override { return {336, 164}; }
    QSize minimumSizeHint() const override { return {240, 140}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<core::StrategyId> m_strategies;
    QStringList m_names;
    std::vector<core::Verdict> m_verdicts;
    double m_microseconds = 0.0;
};

}  // namespace ui
