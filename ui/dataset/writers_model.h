#pragma once

#include "core/evaluation/by_writer.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui {

/// A table with one row per writer: the images, the right answers and the accuracy of one strategy. Sorts by every
/// column; by accuracy at first, the lowest on top.
class WritersModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Writer, Images, Right, Accuracy, Columns };
    static constexpr int accuracyRole = Qt::UserRole;  ///< a share in [0, 1]

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<core::WriterScore> scores, core::StrategyId strategy);
    const core::WriterScore* at(const QModelIndex& index) const;  ///< nullptr if invalid
    QModelIndex indexOf(int writer) const;                        ///< by WriterScore::index; invalid if not listed
    /// The rows in their order, with a header. The numbers do not depend on the language.
    QString text(char separator) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void arrange();

    std::vector<core::WriterScore> m_scores;
    core::StrategyId m_strategy = core::StrategyId::Softmax;
    int m_column = Accuracy;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

}  // namespace ui
