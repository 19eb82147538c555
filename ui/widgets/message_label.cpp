#include "ui/widgets/message_label.h"

namespace ui {

MessageLabel::MessageLabel(QWidget* parent) : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void MessageLabel::say(const QString& message, bool wrong)
{
    setText(wrong ? QStringLiteral("⚠ ") + message : message);
    setAccessibleName(message);
}

}  // namespace ui
