#pragma once

#include <QPushButton>

namespace ui {

/// The button "Copy as command" beside a result.
class CommandButton : public QPushButton {
    Q_OBJECT

public:
    explicit CommandButton(QWidget* parent = nullptr);
};

}  // namespace ui
