#pragma once

#include "ui/draw/draw_state.h"
#include "ui/recognizer.h"

#include <QObject>

#include <memory>
#include <vector>

namespace ui {

/// Holds the state of the Draw workspace and the answers for it. Views show the state and change it by setState(): the
/// workspace and the presentation show the same session. Use it on the main thread.
class DrawSession : public QObject {
    Q_OBJECT

public:
    /// `canvas` holds the content of the state and its history; it must outlive the session.
    explicit DrawSession(Canvas& canvas, QObject* parent = nullptr);

    const DrawState& state() const { return m_state; }
    /// Shows a state. A different content becomes a step of the canvas with the name `what`; steps with the same
    /// `merge` become one. If the model differs, emits modelAsked().
    void setState(const DrawState& state, const QString& what = {}, int merge = -1);
    /// Lends the canvas and the state to a lesson or a game. takeBack() restores the drawing and the state of the user.
    void lend();
    void takeBack();
    const std::optional<DrawState>& before() const { return m_before; }  ///< of the user, while the session is lent

    /// Sets the rules or the preparation as a step that can be undone. Steps with the same `merge` become one.
    void setRules(const core::DecisionRules& rules, const QString& what, int merge = -1);
    void setPreparation(const core::NormalizeOptions& preparation, const QString& what);

    void setClassifier(const std::shared_ptr<const core::Classifier>& classifier, const QString& name,
                       const std::vector<core::StrategyId>& strategies);
    const std::shared_ptr<const core::Classifier>& classifier() const { return m_classifier; }
    /// The strategies to compute, see Recognizer::setStrategies().
    void setStrategies(const std::vector<core::StrategyId>& strategies);

    Canvas& canvas() { return m_canvas; }
    Recognizer& recognizer() { return m_recognizer; }
    const Recognition& shown() const { return m_shown; }  ///< decided by the rules of the state
    bool isUpToDate() const;                              ///< shown() is the answer to the present state

signals:
    void stateChanged(const ui::DrawState& now, const ui::DrawState& before);
    void classifierChanged(const std::shared_ptr<const core::Classifier>& classifier);
    void recognized(const ui::Recognition& recognition);                 ///< for a new drawing or model
    void decidedAgain(const std::vector<core::StrategyId>& strategies);  ///< the rules of these have changed
    void modelAsked(const QString& nameOrPath);
    void failed(const QString& message);

private:
    class SettingsStep;

    void takeContent();
    void show(const Recognition& recognition);
    void applySettings(const core::DecisionRules& rules, const core::NormalizeOptions& preparation);
    void update(const DrawState& wanted);

    Canvas& m_canvas;
    DrawState m_state;
    std::optional<DrawState> m_before;
    std::shared_ptr<const core::Classifier> m_classifier;
    std::vector<core::StrategyId> m_strategies;
    Recognition m_plain;  ///< with the default rules of the strategies
    Recognition m_shown;
    bool m_setting = false;
    Recognizer m_recognizer;
};

}  // namespace ui
