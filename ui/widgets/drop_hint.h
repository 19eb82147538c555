#pragma once

#include <QWidget>

namespace ui {

/// A frame over its parent that says that what is dragged there can be dropped. Takes no mouse.
class DropHint : public QWidget {
    Q_OBJECT

public:
    explicit DropHint(QWidget* parent);
    void appear();  ///< over all of its parent

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace ui
