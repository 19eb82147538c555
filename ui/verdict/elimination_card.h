#pragma once

#include "ui/verdict/panel_card.h"

class QLabel;
class QSlider;
class QToolButton;

namespace ui {

/// The elimination's panel, whose rounds can be gone through one by one. A new verdict shows all of them.
class EliminationCard : public PanelCard {
    Q_OBJECT

public:
    explicit EliminationCard(QWidget* parent = nullptr);

    void setVerdict(const std::optional<core::Verdict>& verdict, const QStringList& names) override;
    void setRound(int round);  ///< 1 .. number of rounds
    int shownRound() const { return m_round; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();

    QToolButton* m_before;
    QLabel* m_words;
    QToolButton* m_after;
    QSlider* m_slider;
};

}  // namespace ui
