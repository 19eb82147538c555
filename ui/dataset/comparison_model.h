#pragma once

#include "core/experiment/model_comparison.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace ui {

/// A table that compares two models, A and B, on the same images: one row per strategy that both have.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Strategy, First, Second, Difference, Both, OnlyFirst, OnlySecond, Neither, P, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(core::ModelComparison comparison);
    const core::ModelComparison& comparison() const { return m_comparison; }
    std::optional<core::StrategyId> strategyOf(const QModelIndex& index) const;  ///< nullopt if invalid
    /// What the models did with the images that a cell counts; nullopt for other cells.
    static std::optional<core::PairOutcome> outcomeOf(const QModelIndex& index);
    /// The rows with a header. The numbers do not depend on the language; accuracies are shares.
    QString text(char separator) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    using Row = core::StrategyComparisons::value_type;

    const Row* rowOf(const QModelIndex& index) const;
    QString shown(const Row& row, int column) const;
    QString tip(const Row& row, int column) const;

    core::ModelComparison m_comparison;
    std::vector<const Row*> m_rows;  ///< of m_comparison, in the order of the strategies
};

/// What the two models did with these images: "Softmax: only A right", and as a sentence with their names.
struct OutcomeWords {
    static QString brief(core::PairOutcome outcome, core::StrategyId strategy);
    static QString whole(core::PairOutcome outcome, core::StrategyId strategy, const core::ModelComparison& models);
};

}  // namespace ui
