#pragma once

#include "ui/train/section.h"
#include "ui/train/training_curves.h"

class QComboBox;

namespace ui {

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
    QComboBox* m_stages;
    LineChart* m_loss;
    LineChart* m_accuracy;
    bool m_follows = true;
};

}  // namespace ui
