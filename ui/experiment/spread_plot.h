#pragma once

#include "core/report/table.h"

#include <QWidget>

class QChartView;
class QLabel;

namespace ui {

/// The measure by share or setting for each strategy: a marker of its own shape for the mean, a bar of one standard
/// deviation to each side, hollow markers for references. The one place that knows Qt Charts.
class SpreadPlot : public QWidget {
    Q_OBJECT

public:
    explicit SpreadPlot(QWidget* parent = nullptr);
    ~SpreadPlot() override;

    void show(const core::Table& table);
    using QWidget::show;
    void clear() { show(core::Table{}); }

    QSize sizeHint() const override { return {640, 320}; }
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    class Drawing;
    void draw();

    core::Table m_table;
    QChartView* m_view;
    QLabel* m_caption;  ///< what marks and bars are
};

}  // namespace ui
