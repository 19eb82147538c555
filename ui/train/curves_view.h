#pragma once

#include "core/training/train_classifier.h"
#include "ui/train/section.h"

#include <vector>

class QComboBox;

namespace ui {

/// The epochs of a training, grouped by stage in the order of the training.
class TrainingCurves {
public:
    void clear() { m_curves.clear(); }
    void add(const core::StageEpoch& epoch);
    std::vector<core::StageId> stages() const;
    /// The epochs of a stage in ascending order; empty before its first epoch.
    const std::vector<core::EpochReport>& reports(core::StageId stage) const;

private:
    struct Curve {
        core::StageId stage;
        std::vector<core::EpochReport> reports;
    };
    std::vector<Curve> m_curves;
};

class LineChart;

/// Shows loss and accuracy per epoch of one stage: the current stage, or a stage that the user selects.
class CurvesView : public Section {
    Q_OBJECT

public:
    explicit CurvesView(QWidget* parent = nullptr);

    void clear();
    void add(const core::StageEpoch& epoch);
    void showFirst();  ///< shows the trunk, which has held-out images
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
