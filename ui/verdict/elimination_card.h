#pragma once

#include "ui/strategies/elimination_picture.h"
#include "ui/verdict/panel_card.h"

#include <QTimer>

class QActionGroup;
class QLabel;
class QSlider;
class QToolButton;

namespace ui {

class Choice;

/// The panel of elimination. The user steps through the rounds or plays them, with subset heads or with the duels of
/// the DDAG. Before the last round, the card does not show the answer.
class EliminationCard : public PanelCard {
    Q_OBJECT

public:
    explicit EliminationCard(QWidget* parent = nullptr);

    void setClassifier(const core::Classifier& classifier) override;
    void setVerdict(const std::optional<core::Verdict>& verdict) override;
    void addTo(core::DecisionRules& rules) const override;
    void setRules(const core::DecisionRules& rules) override;
    QString note() const override;
    QString shortNote() const override;
    QString tipAt(const QPointF& point) const override;

    void setRound(int round);  ///< by the user: 1 to the number of rounds
    /// Shows a round without a signal; 0: all rounds, also of later verdicts.
    void showRound(int round);
    int shownRound() const { return m_round; }
    int rounds() const;  ///< 0: nothing drawn
    void setDdag(bool duels);
    void run();  ///< plays the rounds from the first to the last, or stops
    bool isRunning() const { return m_timer.isActive(); }
    void setSpeed(int percent);  ///< 100: one round per 0.8 seconds

signals:
    void roundChanged(int round);  ///< by the user or while the rounds play; 0: all rounds

protected:
    Card card() const override;
    void keyPressEvent(QKeyEvent* event) override;
    VerdictPicture picture() const override;
    QString spoken() const override;

private:
    void makeSpeeds();
    void placeRound(int wanted);
    bool isBeforeTheEnd() const { return m_round < rounds(); }  ///< the answer is not shown yet
    void stop();
    std::vector<EliminationStep> steps() const;

    QToolButton* m_before;
    QToolButton* m_run;
    QToolButton* m_after;
    QToolButton* m_fast;
    QSlider* m_slider;
    QLabel* m_words;
    Choice* m_choice;
    QActionGroup* m_speeds;
    QTimer m_timer;
    int m_wanted = 0;  ///< 0: the last round
    int m_round = 0;
    int m_speed = 100;
};

}  // namespace ui
