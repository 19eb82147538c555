#pragma once

#include "ui/verdict/panel_card.h"

#include <utility>

class QActionGroup;
class QToolButton;

namespace ui {

/// The panel of pairwise. The user chooses the votes that decide and a duel, with the pointer or the arrow keys; the
/// note shows its result.
class PairwiseCard : public PanelCard {
    Q_OBJECT

public:
    explicit PairwiseCard(QWidget* parent = nullptr);

    void setClassifier(const core::Classifier& classifier) override;
    void addTo(core::DecisionRules& rules) const override;
    void setRules(const core::DecisionRules& rules) override;
    void setVotes(core::Votes votes);
    QString note() const override;
    QString aside() const override;
    QString tipAt(const QPointF& point) const override;
    std::optional<std::pair<int, int>> pair() const { return m_pair; }

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    VerdictPicture picture() const override;
    void place() override;

private:
    const core::PairwiseTrace* trace() const;
    void choose(std::optional<std::pair<int, int>> pair);

    QToolButton* m_choice;
    QActionGroup* m_group;
    core::Votes m_votes = core::Votes::Soft;
    std::optional<std::pair<int, int>> m_pair;
};

}  // namespace ui
