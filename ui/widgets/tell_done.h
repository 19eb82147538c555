#pragma once

#include <QPushButton>
#include <QTimer>

namespace ui {

/// The button says for a moment that it was done: "Copied". It keeps its width.
inline void tellDone(QPushButton& button, const QString& done)
{
    if (button.text() == done)
        return;
    const QString before = button.text();
    button.setMinimumWidth(button.width());
    button.setText(done);
    QTimer::singleShot(1500, &button, [&button, before] {
        button.setText(before);
        button.setMinimumWidth(0);
    });
}

}  // namespace ui
