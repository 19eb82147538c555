#include "ui/widgets/text_width.h"

#include "ui/picture/style.h"

#include <QEvent>
#include <QWidget>

#include <cmath>

namespace ui {

namespace {

class WidthKeeper : public QObject {
public:
    WidthKeeper(QWidget* widget, int pixels) : QObject(widget), m_widget(widget), m_pixels(pixels)
    {
        widget->installEventFilter(this);
        apply();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply() { m_widget->setMinimumWidth(static_cast<int>(std::lround(m_pixels * textScale(m_widget->font())))); }

    QWidget* m_widget;
    int m_pixels;
};

}  // namespace

void setMinimumTextWidth(QWidget* widget, int pixels)
{
    new WidthKeeper(widget, pixels);
}

}  // namespace ui
