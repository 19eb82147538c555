#pragma once

#include "ui/picture/style.h"

#include <QWidget>

namespace ui {

/// A card among others: it can be enlarged and hidden, shows the keyboard's focus and explains what the pointer is on.
class Panel : public QWidget {
    Q_OBJECT

public:
    explicit Panel(const QString& key, QWidget* parent = nullptr);

    QString key() const { return m_key; }  ///< in settings: "softmax"
    virtual QString title() const = 0;
    virtual QString tipAt(const QPointF& point) const;  ///< what a tooltip says there; may be empty

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

    Style look() const;                        ///< of the palette, scaled to the panel's size
    void paintFocus(QPainter& painter) const;  ///< a ring, if it has the focus

private:
    QString m_key;
};

/// Sizes of a card's letters for the room it has.
double cardScale(const QSize& size);

}  // namespace ui
