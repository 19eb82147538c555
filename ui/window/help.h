#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace ui {

/// A keyboard shortcut and its description, collected from actions, buttons and shortcuts.
struct ShortcutLine {
    QString where;  ///< the menu or the name of the widget that handles the keys
    QString words;
    QString keys;
};
QList<ShortcutLine> shortcutLines(const QWidget& window);

void showAbout(QWidget* parent);
/// Shows the keyboard shortcuts of `window`.
void showShortcuts(QWidget* window);

}  // namespace ui
