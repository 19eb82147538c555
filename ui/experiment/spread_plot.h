#pragma once

#include "ui/plot/spread.h"

#include <QWidget>

namespace ui {

/// Plots the measure of a table by share or setting for each strategy. A tooltip shows the numbers of the mark below
/// the pointer.
class SpreadPlot : public QWidget {
    Q_OBJECT

public:
    explicit SpreadPlot(QWidget* parent = nullptr);

    void show(const core::Table& table, SpreadBars bars = SpreadBars::Deviation);
    using QWidget::show;
    void clear() { show(core::Table{}); }
    const SpreadPicture& picture() const { return m_picture; }
    QString wordsAt(const QPointF& where) const;  ///< the tooltip at this point; may be empty
    SpreadPlace place() const;

    QSize sizeHint() const override { return {640, 320}; }
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Style look() const;
    QStringList noteLines() const;

    SpreadPicture m_picture;
};

}  // namespace ui
