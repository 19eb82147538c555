#include "ui/train/architecture_view.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace ui {

ArchitectureView::ArchitectureView(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Layers of the network"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ArchitectureView::setPicture(const ArchitecturePicture& picture)
{
    m_picture = picture;
    setAccessibleDescription(architectureLines(picture).join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

Style ArchitectureView::look() const
{
    return Style::of(palette()).scaled(textScale(font()));
}

QSize ArchitectureView::sizeHint() const
{
    const Style style = look();
    return {static_cast<int>(250.0 * style.scale), static_cast<int>(std::ceil(architectureHeight(m_picture, style)))};
}

void ArchitectureView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintArchitecture(painter, rect(), m_picture, look());
}

void ArchitectureView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        updateGeometry();
        update();
    }
}

}  // namespace ui
