#pragma once

#include "core/training/train_classifier.h"
#include "ui/lane.h"
#include "ui/pacer.h"
#include "ui/train/section.h"

#include <vector>

class QComboBox;
class QPushButton;

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
    /// Shows the epoch at once, or with the next ones if the charts have just been drawn.
    void add(const core::StageEpoch& epoch);
    void showFirst();  ///< shows the trunk, which has held-out images
    /// Shows the curves that the file of a model keeps. Without epochs, the view is empty.
    void showModel(const std::vector<core::StageEpoch>& epochs, const QString& title);
    QPushButton& saving() { return *m_save; }
    void saveTo(const QString& path);  ///< CSV, SVG, PDF or PNG by its extension; emits saved() or failed()
    const TrainingCurves& curves() const { return m_curves; }
    QComboBox& stages() { return *m_stages; }
    LineChart& loss() { return *m_loss; }
    LineChart& accuracy() { return *m_accuracy; }

signals:
    void saved(const QString& path);
    void failed(const QString& message);

private:
    void append(const core::StageEpoch& epoch);
    void draw();
    void askSave();

    TrainingCurves m_curves;
    QString m_title;                      ///< of the model whose curves are shown; empty: of a training in this session
    std::vector<core::StageEpoch> m_all;  ///< all epochs in the order in which they were added
    QPushButton* m_save;
    Lane m_files{Ending::Finish};
    QComboBox* m_stages;  ///< in the order of m_curves.stages()
    LineChart* m_loss;
    LineChart* m_accuracy;
    Pacer m_drawing;  ///< of epochs that follow each other
    bool m_follows = true;
};

}  // namespace ui
