#pragma once

#include "core/strategy/classifier.h"
#include "ui/train/section.h"

#include <QAbstractTableModel>
#include <memory>
#include <vector>

class QPushButton;
class QTableView;

namespace ui {

/// The test accuracy of a trained model: one row per strategy, and one for the softmax of the trunk.
class ResultModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Accuracy, Interval, columns };

    explicit ResultModel(QObject* parent = nullptr);
    void setClassifier(const std::shared_ptr<const core::Classifier>& classifier);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString name;
        QString note;
        double accuracy = 0.0;  ///< [0, 1]
        std::int64_t images = 0;
    };
    static QString cell(const Row& row, int column);

    std::vector<Row> m_rows;
};

/// Shows the test accuracy of the last trained model.
class ResultView : public Section {
    Q_OBJECT

public:
    explicit ResultView(QWidget* parent = nullptr);
    void setClassifier(const std::shared_ptr<const core::Classifier>& classifier);  ///< nullptr: no model
    ResultModel& model() { return m_model; }
    QPushButton& command() { return *m_command; }

private:
    ResultModel m_model;
    QTableView* m_table;
    QPushButton* m_command;
};

}  // namespace ui
