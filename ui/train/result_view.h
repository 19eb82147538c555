#pragma once

#include "ui/train/result_model.h"
#include "ui/train/section.h"

class QTableView;

namespace ui {

/// The test accuracies of the model that was trained last.
class ResultView : public Section {
    Q_OBJECT

public:
    explicit ResultView(QWidget* parent = nullptr);
    void setClassifier(const std::shared_ptr<const core::Classifier>& classifier);  ///< nullptr: none yet
    ResultModel& model() { return m_model; }

private:
    ResultModel m_model;
    QTableView* m_table;
};

}  // namespace ui
