#include "ui/teach/example_list.h"

#include "ui/picture/style.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui {

namespace {

constexpr int thumbnailSide = 38, thumbnailGap = 5, mostThumbnailRows = 3;

std::vector<ExampleRef>& draggedExamples()
{
    static std::vector<ExampleRef> examples;
    return examples;
}

/// Paints only the picture and a frame around the selected and the current one.
class ThumbnailPainter : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QRect place = option.rect.adjusted(0, 0, -thumbnailGap, -thumbnailGap);
        painter->drawPixmap(place, index.data(Qt::DecorationRole).value<QPixmap>());
        const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
        if (!isCurrent && !option.state.testFlag(QStyle::State_Selected))
            return;
        const Style style = Style::of(option.palette);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(style.strategies[0], isCurrent ? 3 : 2));
        painter->drawRect(place.adjusted(1, 1, -1, -1));
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        const int side = static_cast<int>(thumbnailSide * textScale(option.font)) + thumbnailGap;
        return {side, side};
    }
};

}  // namespace

ExampleList::ExampleList(QWidget* parent) : QListWidget(parent)
{
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new ThumbnailPainter(this));
    setTabKeyNavigation(false);
}

QString ExampleList::mimeName()
{
    return QStringLiteral("application/x-runoff-examples");
}

const std::vector<ExampleRef>& ExampleList::dragged()
{
    return draggedExamples();
}

int ExampleList::side() const
{
    return static_cast<int>(thumbnailSide * textScale(font()));
}

void ExampleList::setExamples(const std::vector<ExampleRef>& examples, const QString& className)
{
    setAccessibleName(tr("Examples of %1").arg(className));
    if (examples == m_examples && className == m_className)
        return;
    m_examples = examples;
    m_className = className;
    m_marks.clear();
    fill();
}

void ExampleList::setMarks(const QStringList& marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    fill();
}

void ExampleList::fill()
{
    const int current = currentRow();
    clear();
    for (std::size_t at = 0; at < m_examples.size(); ++at) {
        const QString mark = m_marks.value(static_cast<qsizetype>(at));
        auto* item = new QListWidgetItem(this);
        item->setData(Qt::DecorationRole, thumbnail(m_examples[at], !mark.isEmpty()));
        item->setToolTip(mark);
        const QString name = tr("Example %1 of %2").arg(QString::number(at + 1), m_className);
        item->setData(Qt::AccessibleTextRole, mark.isEmpty() ? name : QStringLiteral("%1. %2").arg(name, mark));
    }
    if (current >= 0 && count() > 0)
        setCurrentRow(std::min(current, count() - 1), QItemSelectionModel::NoUpdate);
    fitHeight();
}

void ExampleList::fitHeight()
{
    const int cell = side() + thumbnailGap;
    const int inRow = std::max(1, width() / cell);
    const int rows = std::clamp((count() + inRow - 1) / inRow, 1, mostThumbnailRows);
    if (const int height = rows * cell; height != minimumHeight())
        setFixedHeight(height);
}

QPixmap ExampleList::thumbnail(const ExampleRef& example, bool isMarked) const
{
    const double ratio = devicePixelRatioF();
    const auto pixels = static_cast<int>(side() * ratio);
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    const Style style = Style::of(palette());
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF area(0, 0, pixels, pixels);
    paintDrawing(painter, area, example->drawing, style);
    if (isMarked) {  // a form as well as a colour
        const double size = pixels * 0.42;
        const QRectF corner(pixels - size, 0, size, size);
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.strategies[1]);
        painter.drawEllipse(corner.adjusted(1, 1, -1, -1));
        painter.setPen(QPen(Qt::white, size * 0.13, Qt::SolidLine, Qt::RoundCap));
        const QRectF cross = corner.adjusted(size * 0.32, size * 0.32, -size * 0.32, -size * 0.32);
        painter.drawLine(cross.topLeft(), cross.bottomRight());
        painter.drawLine(cross.topRight(), cross.bottomLeft());
    }
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

std::vector<ExampleRef> ExampleList::selected() const
{
    std::vector<ExampleRef> examples;
    for (int at = 0; at < count(); ++at)
        if (item(at)->isSelected())
            examples.push_back(m_examples.at(static_cast<std::size_t>(at)));
    return examples;
}

QMimeData* ExampleList::mimeData(const QList<QListWidgetItem*>& items) const
{
    draggedExamples().clear();
    for (const QListWidgetItem* each : items)
        draggedExamples().push_back(m_examples.at(static_cast<std::size_t>(row(each))));
    auto* data = new QMimeData;
    data->setData(mimeName(), QByteArray::number(items.size()));
    return data;
}

void ExampleList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        return emit removeAsked();
    QListWidget::keyPressEvent(event);
}

void ExampleList::contextMenuEvent(QContextMenuEvent* event)
{
    emit menuAsked(event->globalPos());
}

void ExampleList::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    fitHeight();
}

void ExampleList::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        fill();
}

}  // namespace ui
