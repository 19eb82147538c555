#pragma once

#include "core/lesson/scene.h"
#include "core/strategy/rules.h"
#include "ui/recognizer.h"
#include "ui/strategies/why.h"

#include <QObject>

#include <vector>

class QWidget;

namespace ui {

class BlendPanel;
class EliminationCard;
class FurtherPanel;
class Panel;
class PanelCard;
class TablePanel;
class WhyPanel;

/// The panels of one view: a card for each strategy, and the further panels. The view arranges them; this class gives
/// all of them the model, the answers and the rules.
class PanelSet : public QObject {
    Q_OBJECT

public:
    /// Creates the panels as children of `owner`.
    explicit PanelSet(QWidget* owner);

    const std::vector<PanelCard*>& cards() const { return m_cards; }
    PanelCard& card(core::StrategyId strategy) const { return *m_cards.at(static_cast<std::size_t>(strategy)); }
    EliminationCard& elimination() const { return *m_elimination; }
    /// All panels: those that are shown by default first, so that panels that the user adds do not move the others.
    const std::vector<Panel*>& panels() const { return m_panels; }
    Panel* panel(const QString& key) const;  ///< nullptr if there is none
    void add(FurtherPanel* panel);           ///< at the end

    void setClassifier(const std::shared_ptr<const core::Classifier>& classifier);
    void setRecognition(const Recognition& recognition);
    /// Shows other verdicts of these strategies for the same drawing, after a change of rules.
    void setVerdicts(const std::vector<core::StrategyId>& strategies, const std::vector<core::Verdict>& verdicts);
    void setTruth(std::optional<int> label);  ///< the true class of the drawing, if known
    void setMarksRefused(bool on);            ///< sets whether rejected answers are marked
    void setRules(const core::DecisionRules& rules);
    core::DecisionRules rules() const;  ///< the rules that are set in the panels
    void showRound(int round);          ///< see EliminationCard::showRound()
    void setCovered(bool covered);
    void setPreparation(const core::NormalizeOptions& preparation);
    void setBlend(const std::optional<core::Blend>& blend);  ///< the two drawings that the drawing is between
    void setTable(const std::optional<core::SceneTable>& table);
    void setWhy(const WhyChoice& choice);
    WhyPanel& why() const { return *m_why; }

signals:
    void rulesChanged(core::StrategyId strategy);               ///< by the user
    void roundChanged(int round);                               ///< by the user or while the rounds play
    void blendMoved(double position);                           ///< by the user
    void whyChosen(const ui::WhyChoice& choice);                ///< by the user
    void inkWanted(const core::Ink& ink, const QString& what);  ///< the user applies a change of the drawing

private:
    std::vector<PanelCard*> m_cards;
    std::vector<Panel*> m_panels;
    EliminationCard* m_elimination = nullptr;
    std::vector<FurtherPanel*> m_further;
    BlendPanel* m_blend;
    TablePanel* m_table;
    WhyPanel* m_why;
};

}  // namespace ui
