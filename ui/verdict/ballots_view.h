#pragma once

#include "ui/recognizer.h"

#include <QStringList>
#include <QWidget>

namespace ui {

/// Shows the answers of all strategies side by side.
class BallotsView : public QWidget {
    Q_OBJECT

public:
    explicit BallotsView(QWidget* parent = nullptr);
    void setClassifier(const core::Classifier& classifier);
    void setRecognition(const Recognition& recognition);
    void setCovered(const std::vector<core::StrategyId>& strategies);  ///< covers the answers of these strategies
    void setMarksRefused(bool on);                                     ///< sets whether rejected answers are marked
    void setLarge(bool large) { m_large = large; }                     ///< rows for an audience instead of cards
    std::vector<core::StrategyId> refused() const;                     ///< the strategies with a marked answer

    QSize sizeHint() const override { return {336, 164}; }
    QSize minimumSizeHint() const override { return {240, 140}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();

    std::vector<core::StrategyId> m_strategies;
    QStringList m_names;
    std::vector<core::Verdict> m_verdicts;
    std::vector<core::Verdict> m_open;  ///< those that are not covered
    std::vector<core::StrategyId> m_covered;
    core::RefusalThresholds m_refusal;
    bool m_noInk = false;
    bool m_marksRefused = true;
    bool m_large = false;
    double m_microseconds = 0.0;
};

}  // namespace ui
