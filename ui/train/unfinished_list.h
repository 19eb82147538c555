#pragma once

#include "ui/train/section.h"
#include "ui/train/training_folder.h"

namespace ui {

/// Trainings that were stopped, each with buttons to go on and to throw it away. Hidden if there are none.
class UnfinishedList : public Section {
    Q_OBJECT

public:
    explicit UnfinishedList(QWidget* parent = nullptr);
    void show(const std::vector<UnfinishedTraining>& trainings);
    void leaveOut(const QString& folder);  ///< of the training that goes on: it is not unfinished; empty: none
    using QWidget::show;
    /// "NAME, stopped in trunk, epoch 5 of 12".
    static QString words(const UnfinishedTraining& training);

signals:
    void resumeWanted(const ui::UnfinishedTraining& training);
    void dropWanted(const ui::UnfinishedTraining& training);

private:
    void addRow(const UnfinishedTraining& training);
    void fill();

    QWidget* m_rows = nullptr;
    std::vector<UnfinishedTraining> m_trainings;
    QString m_leftOut;
};

}  // namespace ui
