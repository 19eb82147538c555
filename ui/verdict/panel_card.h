#pragma once

#include "core/strategy/verdict.h"
#include "ui/picture/style.h"

#include <QStringList>
#include <QWidget>

#include <optional>

namespace ui {

/// One strategy: its title, its answer and the picture of how it came to it.
class PanelCard : public QWidget {
    Q_OBJECT

public:
    explicit PanelCard(core::StrategyId strategy, QWidget* parent = nullptr);

    core::StrategyId strategy() const { return m_strategy; }
    const std::optional<core::Verdict>& verdict() const { return m_verdict; }
    /// nullopt: nothing is drawn.
    virtual void setVerdict(const std::optional<core::Verdict>& verdict, const QStringList& names);

    QSize sizeHint() const override { return {333, 358}; }
    QSize minimumSizeHint() const override { return {240, 210}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    Style look() const;  ///< of the palette, scaled to the card's size
    double m_footer = 0.0;  ///< room kept for controls between picture and facts, unscaled
    int m_round = 0;

private:
    core::StrategyId m_strategy;
    std::optional<core::Verdict> m_verdict;
    QStringList m_names;
};

/// Sizes of a card's letters for the room it has.
double cardScale(const QSize& size);

}  // namespace ui
