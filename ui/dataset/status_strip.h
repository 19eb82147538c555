#pragma once

#include <QEvent>
#include <QPushButton>
#include <QWidget>

#include <algorithm>

namespace ui {

/// The status line. It is always as high as its button or two lines of text, so that the page below does not move.
class StatusStrip : public QWidget {
public:
    StatusStrip(QPushButton& button, QWidget* parent) : QWidget(parent), m_button(button) { fit(); }

protected:
    void changeEvent(QEvent* event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
            fit();
    }

private:
    void fit()
    {
        m_button.ensurePolished();
        setMinimumHeight(std::max(m_button.sizeHint().height(), 2 * fontMetrics().lineSpacing()));
    }

    QPushButton& m_button;
};

}  // namespace ui
