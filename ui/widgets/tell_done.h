#pragma once

#include <QPushButton>
#include <QTimer>

namespace ui {

/// Changes the text of a button for 1.5 seconds to confirm an action, for example "Copied". The button keeps its width.
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
