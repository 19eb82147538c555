#pragma once

class QWidget;

namespace ui {

void showAbout(QWidget* parent);
void showShortcuts(QWidget* parent);

}  // namespace ui
