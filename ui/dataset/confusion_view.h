#pragma once

#include "ui/strategies/confusion.h"

#include <QWidget>

namespace ui {

/// Shows the confusion matrix. The arrow keys, Home and End (with Ctrl: of the whole matrix) select a cell. Enter or a
/// click opens its images. Ctrl+C copies the matrix.
class ConfusionView : public QWidget {
    Q_OBJECT

public:
    explicit ConfusionView(QWidget* parent = nullptr);

    void show(const ConfusionTable& table);
    using QWidget::show;
    const ConfusionTable& table() const { return m_table; }
    QPoint current() const { return m_current; }  ///< x: column, y: row
    QImage render(const QString& title) const;    ///< a picture for documents: light colours, double size

    QSize sizeHint() const override { return {640, 560}; }
    QSize minimumSizeHint() const override { return {360, 320}; }

signals:
    void cellOpened(int truth, int said);
    void copyWanted();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    Style look() const;
    QRectF area() const;
    QString words(QPoint cell) const;
    void moveTo(int column, int row);

    ConfusionTable m_table;
    QPoint m_current;
};

}  // namespace ui
