#pragma once

#include "ui/picture/reliability.h"

#include <QWidget>

#include <vector>

namespace ui {

/// A grid of reliability diagrams. Its width determines the number of columns. The arrow keys select a diagram.
class ReliabilityGrid : public QWidget {
    Q_OBJECT

public:
    explicit ReliabilityGrid(QWidget* parent = nullptr);

    void show(std::vector<ReliabilityPicture> pictures);
    using QWidget::show;
    const std::vector<ReliabilityPicture>& pictures() const { return m_pictures; }
    int current() const { return m_current; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {700, heightForWidth(700)}; }
    QSize minimumSizeHint() const override;

signals:
    void currentMoved(const QRect& place);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    int columns(int width) const;
    QRect place(int picture) const;
    QSize cell() const;
    void moveTo(int picture);

    std::vector<ReliabilityPicture> m_pictures;
    int m_current = 0;
};

}  // namespace ui
