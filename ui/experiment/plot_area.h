#pragma once

#include "core/report/table.h"
#include "ui/plot/spread.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace ui {

class Choice;
class RocPlot;
class SpreadPlot;

/// The plots of a table: the measure by share or setting, and the ROC curves for one kind of pictures, if the table has
/// any.
class PlotArea : public QWidget {
    Q_OBJECT

public:
    explicit PlotArea(QWidget* parent = nullptr);

    void show(const core::Table& table);  ///< keeps the selected plot if the table has it
    using QWidget::show;
    void clear() { show(core::Table{}); }
    void showRoc(bool on);
    SpreadBars bars() const;  ///< what the user chose for the bars; remembered

private:
    void fillKinds();
    void arrange();

    core::Table m_table;
    QWidget* m_head;
    Choice* m_choice;
    QComboBox* m_kind;
    QComboBox* m_bars;
    QStackedWidget* m_stack;
    SpreadPlot* m_spread;
    RocPlot* m_roc;
};

}  // namespace ui
