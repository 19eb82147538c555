#pragma once

#include "core/report/table.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace ui {

class Choice;
class RocPlot;
class SpreadPlot;

/// The plots of one table: the measure by share or setting, and where rows have them ROC curves, of one kind of
/// pictures at a time.
class PlotArea : public QWidget {
    Q_OBJECT

public:
    explicit PlotArea(QWidget* parent = nullptr);

    void show(const core::Table& table);  ///< what was chosen stays, where it is there
    using QWidget::show;
    void clear() { show(core::Table{}); }
    void showRoc(bool on);

private:
    void fillKinds();
    void arrange();

    core::Table m_table;
    QWidget* m_head;
    Choice* m_choice;
    QComboBox* m_kind;
    QStackedWidget* m_stack;
    SpreadPlot* m_spread;
    RocPlot* m_roc;
};

}  // namespace ui
