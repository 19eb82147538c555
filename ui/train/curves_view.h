#pragma once

#include "core/training/train_classifier.h"
#include "ui/train/section.h"

#include <vector>

class QComboBox;

namespace ui {

/// The epochs of a training, stage by stage in the order they came. A value.
class TrainingCurves {
public:
    void clear() { m_curves.clear(); }
    void add(const core::StageEpoch& epoch);
    std::vector<core::StageId> stages() const;
    /// Ascending epochs; empty for a stage that has none yet.
    const std::vector<core::EpochReport>& reports(core::StageId stage) const;

private:
    struct Curve {
        core::StageId stage;
        std::vector<core::EpochReport> reports;
    };
    std::vector<Curve> m_curves;
};

class LineChart;

/// Loss and accuracy per epoch of one stage; follows the stage that is trained until another one is chosen.
class CurvesView : public Section {
    Q_OBJECT

public:
    explicit CurvesView(QWidget* parent = nullptr);

    void clear();
    void add(const core::StageEpoch& epoch);
    void showFirst();  ///< the trunk, the one with held-out images
    const TrainingCurves& curves() const { return m_curves; }
    QComboBox& stages() { return *m_stages; }
    LineChart& loss() { return *m_loss; }
    LineChart& accuracy() { return *m_accuracy; }

private:
    void draw();

    TrainingCurves m_curves;
    QComboBox* m_stages;  ///< in the order of m_curves.stages()
    LineChart* m_loss;
    LineChart* m_accuracy;
    bool m_follows = true;
};

}  // namespace ui
