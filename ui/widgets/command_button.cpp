#include "ui/widgets/command_button.h"

namespace ui {

CommandButton::CommandButton(QWidget* parent) : QPushButton(tr("Copy as command"), parent)
{
    setToolTip(tr("Copy the runoff command that computes these numbers in a terminal (Ctrl+Shift+C)"));
    setStatusTip(toolTip());
    setAccessibleDescription(toolTip());
}

}  // namespace ui
