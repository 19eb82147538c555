#include "ui/dataset/image_grid.h"

#include "ui/dataset/thumbnail_delegate.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace ui {

ImageGrid::ImageGrid(QWidget* parent)
    : QListView(parent),
      m_images(new ImageListModel(this)),
      m_delegate(new ThumbnailDelegate(*m_images, this))
{
    setAccessibleName(tr("Images"));
    setModel(m_images);
    setItemDelegate(m_delegate);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);  // showing and hiding it would change the number of columns
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex& index) { emit opened(m_images->imageAt(index)); });
}

void ImageGrid::show(ImageList list, Scroll scroll)
{
    const bool other = list.dataset != m_images->list().dataset;
    const int before = other ? -1 : current();
    m_filling = true;
    m_images->show(std::move(list));
    m_delegate->prepare(palette(), font());
    doItemsLayout();
    QModelIndex next = m_images->indexOf(before);
    if (!next.isValid() && m_images->rowCount() > 0)
        next = m_images->index(0);
    setCurrentIndex(next);
    m_filling = false;
    if (other || scroll == Scroll::ToTop)
        scrollToTop();
    else if (next.isValid())
        scrollTo(next);
    if (other || current() != before || current() < 0)
        emit currentImageChanged(current());
}

int ImageGrid::current() const
{
    return m_images->imageAt(currentIndex());
}

bool ImageGrid::jumpTo(int image)
{
    const QModelIndex index = m_images->indexOf(image);
    if (!index.isValid())
        return false;
    setCurrentIndex(index);
    scrollTo(index, PositionAtCenter);
    return true;
}

QSize ImageGrid::cell() const
{
    return m_delegate->cell().expandedTo({8, 8});
}

QRect ImageGrid::contentRect(int row) const
{
    return {QPoint(row % m_columns * cell().width(), row / m_columns * cell().height()), cell()};
}

QRect ImageGrid::visualRect(const QModelIndex& index) const
{
    return index.isValid() ? contentRect(index.row()).translated(0, -verticalOffset()) : QRect();
}

QModelIndex ImageGrid::indexAt(const QPoint& position) const
{
    const int column = position.x() / cell().width(), line = (position.y() + verticalOffset()) / cell().height();
    const bool inside = position.x() >= 0 && column < m_columns && position.y() + verticalOffset() >= 0;
    return inside ? m_images->index(line * m_columns + column) : QModelIndex();
}

void ImageGrid::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const QRect place = contentRect(index.row());
    const int height = viewport()->height(), top = verticalOffset();
    if (hint == PositionAtCenter)
        verticalScrollBar()->setValue(place.center().y() - height / 2);
    else if (hint == PositionAtTop || place.top() < top)
        verticalScrollBar()->setValue(place.top());
    else if (hint == PositionAtBottom || place.bottom() >= top + height)
        verticalScrollBar()->setValue(place.bottom() + 1 - height);
}

int ImageGrid::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void ImageGrid::doItemsLayout()
{
    // QListView visits every row.
    QAbstractItemView::doItemsLayout();  // NOLINT(bugprone-parent-virtual-call)
}

void ImageGrid::updateGeometries()
{
    m_columns = std::max(1, viewport()->width() / cell().width());
    const int lines = (m_images->rowCount() + m_columns - 1) / m_columns;
    verticalScrollBar()->setSingleStep(cell().height() / 2);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, lines * cell().height() - viewport()->height()));
    QAbstractItemView::updateGeometries();  // NOLINT(bugprone-parent-virtual-call): QListView sets other ranges
}

void ImageGrid::scrollContentsBy(int dx, int dy)
{
    scrollDirtyRegion(dx, dy);
    viewport()->scroll(dx, dy);
}

QModelIndex ImageGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = m_images->rowCount() - 1, row = currentIndex().isValid() ? currentIndex().row() : 0;
    const int page = m_columns * std::max(1, viewport()->height() / cell().height());
    const auto down = [&](int step) {
        const bool lastLine = row / m_columns == last / m_columns;
        return lastLine ? row : std::min(last, row + step);
    };
    const auto up = [&](int step) { return row < step ? row % m_columns : row - step; };
    switch (action) {
    case MoveLeft:
    case MovePrevious:
        return m_images->index(std::max(0, row - 1));
    case MoveRight:
    case MoveNext:
        return m_images->index(std::min(last, row + 1));
    case MoveUp:
        return m_images->index(up(m_columns));
    case MoveDown:
        return m_images->index(down(m_columns));
    case MovePageUp:
        return m_images->index(up(page));
    case MovePageDown:
        return m_images->index(down(page));
    case MoveHome:
        return m_images->index(0);
    case MoveEnd:
        return m_images->index(last);
    }
    return {};
}

void ImageGrid::setSelection(const QRect& area, QItemSelectionModel::SelectionFlags command)
{
    if (const QModelIndex index = indexAt(area.center()); index.isValid())
        selectionModel()->select(index, command);
}

QRegion ImageGrid::visualRegionForSelection(const QItemSelection& selection) const
{
    QRegion region;
    for (const QModelIndex& index : selection.indexes())
        region += visualRect(index);
    return region;
}

void ImageGrid::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State state = option.state & ~(QStyle::State_HasFocus | QStyle::State_Selected);
    const int firstLine = (event->rect().top() + verticalOffset()) / cell().height();
    const int lastLine = (event->rect().bottom() + verticalOffset()) / cell().height();
    const int end = std::min(m_images->rowCount(), (lastLine + 1) * m_columns);
    for (int row = std::max(0, firstLine * m_columns); row < end; ++row) {
        const QModelIndex index = m_images->index(row);
        option.rect = visualRect(index);
        option.state = state;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        m_delegate->paint(&painter, option, index);
    }
}

void ImageGrid::resizeEvent(QResizeEvent* event)
{
    const int first = verticalOffset() / cell().height() * m_columns, before = m_columns;
    // QListView visits every row.
    QAbstractItemView::resizeEvent(event);  // NOLINT(bugprone-parent-virtual-call)
    if (m_columns != before)
        verticalScrollBar()->setValue(contentRect(first).top());
    viewport()->update();
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
        doItemsLayout();
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
