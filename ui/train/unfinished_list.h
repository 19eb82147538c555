#pragma once

#include "ui/train/section.h"
#include "ui/train/training_folder.h"

namespace ui {

/// The list of stopped trainings, with buttons to resume and to discard each one. Hidden if the list is empty.
class UnfinishedList : public Section {
    Q_OBJECT

public:
    explicit UnfinishedList(QWidget* parent = nullptr);
    void show(const std::vector<UnfinishedTraining>& trainings);
    void leaveOut(const QString& folder);  ///< hides the running training; an empty path shows all
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
