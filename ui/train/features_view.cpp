#include "ui/train/features_view.h"

#include "ui/picture/filters.h"
#include "ui/strategies/card.h"

#include <QEvent>
#include <QPainter>

namespace ui {

FeaturesView::FeaturesView(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Filters and features"));
    setLayer(std::nullopt);
}

void FeaturesView::setLayer(const std::optional<WatchedLayer>& layer)
{
    m_layer = layer;
    setAccessibleDescription(layer ? tr("%1 filters of the first convolution and their outputs for one image")
                                         .arg(layer->layer.filters.extent(0))
                                   : tr("No network is trained yet."));
    update();
}

void FeaturesView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Style style = Style::of(palette()).scaled(textScale(font()));
    if (!m_layer)
        return paintNothing(painter, rect(), tr("Filters appear during training"), style);
    const double words = 18.0 * style.scale;
    const double gap = 8.0 * style.scale;
    const double half = (height() - 2.0 * words - gap) * 0.56;
    const Text muted{11.5, false, style.muted, Qt::AlignLeft | Qt::AlignVCenter, true};
    const bool grey = m_layer->layer.filters.extent(1) == 1;
    paintText(painter, QRectF(0.0, 0.0, width(), words),
              grey ? tr("Filters: orange is positive, blue is negative") : tr("Filters as colours"), muted, style);
    paintFilters(painter, QRectF(0.0, words, width(), half), m_layer->layer.filters, style);
    const double below = words + half + gap;
    paintText(painter, QRectF(0.0, below, width(), words), tr("One test image and the output of each filter"), muted,
              style);
    paintMaps(painter, QRectF(0.0, below + words, width(), height() - below - words), m_layer->layer, m_layer->image,
              style);
}

void FeaturesView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        update();
}

}  // namespace ui
