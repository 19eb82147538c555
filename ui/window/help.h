#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace ui {

/// Keys and what they do, taken from the actions and buttons that have them.
struct ShortcutLine {
    QString where;  ///< the menu, or the name of the widget that the keys belong to
    QString words;
    QString keys;
};
QList<ShortcutLine> shortcutLines(const QWidget& window);

void showAbout(QWidget* parent);
/// The list of `window`.
void showShortcuts(QWidget* window);

}  // namespace ui
