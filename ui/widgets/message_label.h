#pragma once

#include <QLabel>

namespace ui {

/// The line of a dialog that says what it does, has done, or what is wrong. Users can select and copy it.
class MessageLabel : public QLabel {
    Q_OBJECT

public:
    explicit MessageLabel(QWidget* parent = nullptr);
    /// `wrong` adds a warning sign; screen readers get the message alone.
    void say(const QString& message, bool wrong = false);
};

}  // namespace ui
