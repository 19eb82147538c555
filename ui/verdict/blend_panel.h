#pragma once

#include "core/lesson/blend_sweep.h"
#include "core/strategy/rules.h"
#include "ui/lane.h"
#include "ui/verdict/further_panel.h"

#include <optional>

class QLabel;
class QSlider;

namespace ui {

/// The panel "Between two drawings": a slider from one drawing to another, and the answer and margin of every strategy
/// at 101 positions. A worker thread computes the positions again when the drawings, the model or the network input
/// change. Computes only while it is visible.
class BlendPanel : public FurtherPanel {
    Q_OBJECT

public:
    explicit BlendPanel(QWidget* parent = nullptr);
    ~BlendPanel() override;

    void setClassifier(std::shared_ptr<const core::Classifier> classifier) override;
    void setRecognition(const Recognition& recognition) override;
    void setVerdicts(const std::vector<core::Verdict>&) override {}
    bool isListed() const override { return false; }

    /// The two drawings and the position; nullopt: the drawing is not between two drawings.
    void setBlend(const std::optional<core::Blend>& blend);
    void setRules(const core::DecisionRules& rules);
    void setPreparation(const core::NormalizeOptions& preparation);
    void setCovered(bool covered) override;
    const std::vector<core::BlendTrack>& tracks() const { return m_tracks; }
    bool isComplete() const { return !m_isOld && !m_isRunning; }
    QString title() const override;
    QString tipAt(const QPointF& point) const override;

signals:
    void moved(double position);  ///< by the user

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Bench;

    void refresh();  ///< starts to compute what has changed, if the panel is visible
    void decide();
    void describe();
    void place();
    void drag(const QPointF& point);
    QRectF plotArea() const;

    QSlider* m_slider;
    std::shared_ptr<const core::Classifier> m_classifier;
    std::vector<core::StrategyId> m_strategies;
    std::optional<core::Blend> m_blend;
    core::DecisionRules m_rules;
    core::NormalizeOptions m_preparation;
    QStringList m_names;
    std::vector<std::vector<core::Verdict>> m_verdicts;  ///< by the default rules
    std::vector<core::BlendTrack> m_tracks;
    bool m_isOld = false;
    bool m_isRunning = false;
    std::stop_source m_stop;
    std::shared_ptr<Bench> m_bench;
    Lane m_lane;
};

}  // namespace ui
