#pragma once

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace ui {

/// Sets a property of a widget on which the style sheet of the theme depends, for example "wrong", and styles the
/// widget again if the property changes. For the GUI thread.
inline void setState(QWidget& widget, const char* property, bool on)
{
    if (widget.property(property).toBool() == on)
        return;
    widget.setProperty(property, on);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

}  // namespace ui
