#pragma once

#include "ui/picture/style.h"

#include <QWidget>

namespace ui {

/// A card in the grid of panels. It can be enlarged and hidden, shows the keyboard focus, and has tooltips for its
/// parts.
class Panel : public QWidget {
    Q_OBJECT

public:
    explicit Panel(const QString& key, QWidget* parent = nullptr);

    QString key() const { return m_key; }  ///< name in the settings: "softmax"
    virtual QString title() const = 0;
    virtual QString tipAt(const QPointF& point) const;  ///< the tool tip at the point, as plain text; may be empty
    /// Hides everything that depends on the answers, so that an audience can guess.
    virtual void setCovered(bool covered);
    bool isCovered() const { return m_covered; }
    /// The largest scale of text and picture; 2.2 by default. A presentation allows more.
    void setLargestScale(double largest) { m_largest = largest; }

    QSize sizeHint() const override { return {333, 358}; }
    QSize minimumSizeHint() const override;

signals:
    void enlargeAsked();
    void menuAsked(const QPoint& globalPoint);

protected:
    bool event(QEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

    double scale() const;                      ///< of text and picture, by the size of the panel
    Style look() const;                        ///< the style of the palette at this scale
    void paintFocus(QPainter& painter) const;  ///< paints a frame if the panel has the focus

private:
    QString m_key;
    bool m_covered = false;
    double m_largest = 2.2;
};

/// The scale of a card of this size, 0.86 to `largest`.
double cardScale(const QSize& size, double largest = 2.2);

}  // namespace ui
