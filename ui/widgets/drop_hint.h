#pragma once

#include <QWidget>

namespace ui {

/// A frame over its parent with the message that the dragged object can be dropped. Ignores the mouse.
class DropHint : public QWidget {
    Q_OBJECT

public:
    explicit DropHint(QWidget* parent);
    void appear();  ///< covers the parent

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace ui
