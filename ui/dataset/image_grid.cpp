#include "ui/dataset/image_grid.h"

#include "ui/dataset/thumbnail_delegate.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace ui {

ImageGrid::ImageGrid(QWidget* parent)
    : QListView(parent), m_images(new ImageListModel(this)), m_delegate(new ThumbnailDelegate(*m_images, this))
{
    setAccessibleName(tr("Images"));
    setModel(m_images);
    setItemDelegate(m_delegate);
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);  // or each layout would be done twice
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) { emit opened(m_images->imageAt(index)); });
}

void ImageGrid::show(ImageList list)
{
    const int before = current();
    m_filling = true;
    m_images->show(std::move(list));
    m_delegate->prepare(palette(), font());
    scheduleDelayedItemsLayout();
    verticalScrollBar()->setSingleStep(std::max(1, m_delegate->cell().height() / 2));
    QModelIndex next = m_images->indexOf(before);
    if (!next.isValid() && m_images->rowCount() > 0)
        next = m_images->index(0);
    setCurrentIndex(next);
    m_filling = false;
    if (next.isValid())
        scrollTo(next);
    if (current() != before || current() < 0)
        emit currentImageChanged(current());
}

int ImageGrid::current() const { return m_images->imageAt(currentIndex()); }

bool ImageGrid::jumpTo(int image)
{
    const QModelIndex index = m_images->indexOf(image);
    if (!index.isValid())
        return false;
    setCurrentIndex(index);
    scrollTo(index, PositionAtCenter);
    return true;
}

void ImageGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (!m_filling)
        emit currentImageChanged(m_images->imageAt(current));
}

void ImageGrid::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_delegate->prepare(palette(), font());
        scheduleDelayedItemsLayout();
    }
}

void ImageGrid::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && current() >= 0)
        emit opened(current());
    else
        QListView::keyPressEvent(event);
}

}  // namespace ui
