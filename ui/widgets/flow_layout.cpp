#include "ui/widgets/flow_layout.h"

#include <algorithm>
#include <limits>

namespace ui {

FlowLayout::FlowLayout(QWidget* parent, int gap) : QLayout(parent), m_gap(gap) {}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem* FlowLayout::takeAt(int place)
{
    return place >= 0 && place < m_items.size() ? m_items.takeAt(place) : nullptr;
}

int FlowLayout::spareOf(int place) const
{
    return place == m_shrinks ? std::max(0, m_items[place]->sizeHint().width() - m_items[place]->minimumSize().width())
                              : 0;
}

QList<FlowLayout::Row> FlowLayout::rows(int width) const
{
    QList<Row> rows{Row{}};
    for (int place = 0; place < m_items.size(); ++place) {
        QLayoutItem* item = m_items[place];
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        const int spare = spareOf(place);
        if (!rows.back().items.isEmpty()
            && rows.back().width + m_gap + size.width() - rows.back().spare - spare > width)
            rows << Row{};
        Row& row = rows.back();
        if (place >= m_stretch && m_stretch >= 0 && row.stretch < 0)
            row.stretch = static_cast<int>(row.items.size());
        row.width += size.width() + (row.items.isEmpty() ? 0 : m_gap);
        row.height = std::max(row.height, size.height());
        row.spare += spare;
        row.items << item;
    }
    return rows;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom() - m_gap;
    for (const Row& row : rows(width - margins.left() - margins.right()))
        height += row.height + m_gap;
    return height;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    const Row row = rows(std::numeric_limits<int>::max() / 2).front();
    return QSize(row.width, row.height).grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& area)
{
    QLayout::setGeometry(area);
    const QRect inside = area.marginsRemoved(contentsMargins());
    int top = inside.top();
    for (const Row& row : rows(inside.width())) {
        int left = inside.left();
        const int excess = std::clamp(row.width - inside.width(), 0, row.spare);
        for (int place = 0; place < row.items.size(); ++place) {
            QLayoutItem* item = row.items[place];
            if (place == row.stretch)
                left += std::max(0, inside.width() - row.width);
            const QSize size = item->sizeHint() - QSize(m_items.indexOf(item) == m_shrinks ? excess : 0, 0);
            item->setGeometry(
                {left, top + (row.height - size.height()) / 2, std::min(size.width(), inside.width()), size.height()});
            left += size.width() + m_gap;
        }
        top += row.height + m_gap;
    }
}

}  // namespace ui
