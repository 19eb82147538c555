#pragma once

#include "core/report/table.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace ui {

/// The results table of an experiment: one row per share, setting and strategy. The columns depend on the experiment.
class ResultsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit ResultsModel(QObject* parent = nullptr);

    void setTable(const core::Table& table);
    void clear();
    const core::Table& table() const { return m_table; }
    QString text() const;  ///< the table with its header, separated by tabs

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Column {
        QString title;
        QString tip;
        std::function<QString(const core::TableRow&)> text;
        bool number = true;
    };
    void makeColumns();
    void addNames();
    void addMeasure();
    void addComparison();
    void addExtras();
    void addCost();

    core::Table m_table;
    std::vector<Column> m_columns;
};

}  // namespace ui
