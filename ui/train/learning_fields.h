#pragma once

#include "ui/train/field_list.h"
#include "ui/train/train_settings.h"

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace ui {

/// How it learns: optimizers, rate, decay, schedule, smoothing, precision, epochs, batches, seed.
class LearningFields : public FieldList {
    Q_OBJECT

public:
    explicit LearningFields(QWidget* parent = nullptr);

    void show(const TrainSettings& settings);
    using QWidget::show;
    void read(TrainSettings& settings) const;
    void showProblem(const QString& heads);  ///< of the heads; empty: none

private:
    QSpinBox* addNumber(const QString& name, int most, const QString& explanation);
    void addOptimizers();
    void addSchedule();
    void addPrecision();
    void addHeads();
    void showUsualRate();

    QComboBox* m_optimizer;
    QDoubleSpinBox* m_rate;
    QDoubleSpinBox* m_decay;
    QComboBox* m_schedule;
    QDoubleSpinBox* m_smoothing;
    QComboBox* m_precision;
    QComboBox* m_heads;
    QComboBox* m_headOptimizer;
    QSpinBox* m_epochs;
    QSpinBox* m_headEpochs;
    QSpinBox* m_multiLabelEpochs;
    QSpinBox* m_specialistEpochs;
    QSpinBox* m_batch;
    QSpinBox* m_headBatch;
    QSpinBox* m_seed;
};

}  // namespace ui
