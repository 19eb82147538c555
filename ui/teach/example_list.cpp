#include "ui/teach/example_list.h"

#include "ui/picture/style.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <set>

namespace ui {

namespace {

constexpr int thumbnailSide = 38, thumbnailGap = 5, mostThumbnailRows = 3;

std::vector<ExampleRef>& draggedExamples()
{
    static std::vector<ExampleRef> examples;
    return examples;
}

/// Paints a cross in the corner: a form as well as a colour.
void paintMark(QPainter& painter, const QRectF& thumbnail, const Style& style)
{
    const double size = thumbnail.width() * 0.42;
    const QRectF corner(thumbnail.right() - size, thumbnail.top(), size, size);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.strategies[1]);
    painter.drawEllipse(corner.adjusted(1, 1, -1, -1));
    painter.setPen(QPen(Qt::white, size * 0.13, Qt::SolidLine, Qt::RoundCap));
    const QRectF cross = corner.adjusted(size * 0.32, size * 0.32, -size * 0.32, -size * 0.32);
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

}  // namespace

/// Paints the picture, its mark, and a frame around the selected and the current one.
class ExampleList::ThumbnailPainter : public QStyledItemDelegate {
public:
    explicit ThumbnailPainter(ExampleList& list) : QStyledItemDelegate(&list), m_list(list) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QRect place = option.rect.adjusted(0, 0, -thumbnailGap, -thumbnailGap);
        const Style style = Style::of(option.palette);
        painter->drawPixmap(place, m_list.thumbnailAt(index.row()));
        if (!index.data(Qt::ToolTipRole).toString().isEmpty())
            paintMark(*painter, place, style);
        const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
        if (!isCurrent && !option.state.testFlag(QStyle::State_Selected))
            return;
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(style.strategies[0], isCurrent ? 3 : 2));
        painter->drawRect(place.adjusted(1, 1, -1, -1));
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        const int side = static_cast<int>(thumbnailSide * textScale(option.font)) + thumbnailGap;
        return {side, side};
    }

private:
    ExampleList& m_list;
};

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
    setItemDelegate(new ThumbnailPainter(*this));
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
    m_className = className;
    m_marks.clear();
    if (examples != m_examples) {
        m_examples = examples;
        fill();
    }
    describe();
}

void ExampleList::setMarks(const QStringList& marks)
{
    m_marks = marks;
    describe();
}

void ExampleList::fill()
{
    const int current = currentRow();
    clear();
    for (std::size_t at = 0; at < m_examples.size(); ++at)
        new QListWidgetItem(this);
    const std::set<ExampleRef> shown(m_examples.begin(), m_examples.end());
    std::erase_if(m_thumbnails, [&shown](const auto& known) { return !shown.contains(known.first); });
    if (current >= 0 && count() > 0)
        setCurrentRow(std::min(current, count() - 1), QItemSelectionModel::NoUpdate);
    fitHeight();
}

/// Paints a thumbnail when it becomes visible: hundreds of them take seconds.
QPixmap ExampleList::thumbnailAt(int row)
{
    const ExampleRef& example = m_examples.at(static_cast<std::size_t>(row));
    const auto known = m_thumbnails.find(example);
    return known != m_thumbnails.end() ? known->second : m_thumbnails[example] = thumbnail(example);
}

/// Tells and shows which examples are marked.
void ExampleList::describe()
{
    for (int at = 0; at < count(); ++at) {
        const QString mark = m_marks.value(at);
        const QString name = tr("Example %1 of %2").arg(QString::number(at + 1), m_className);
        item(at)->setToolTip(mark);
        item(at)->setData(Qt::AccessibleTextRole, mark.isEmpty() ? name : QStringLiteral("%1. %2").arg(name, mark));
    }
}

void ExampleList::fitHeight()
{
    const int cell = side() + thumbnailGap;
    const int inRow = std::max(1, width() / cell);
    const int rows = std::clamp((count() + inRow - 1) / inRow, 1, mostThumbnailRows);
    if (const int height = rows * cell; height != minimumHeight())
        setFixedHeight(height);
}

QPixmap ExampleList::thumbnail(const ExampleRef& example) const
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
    auto* dragged = new QMimeData;
    dragged->setData(mimeName(), QByteArray::number(items.size()));
    return dragged;
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
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    m_thumbnails.clear();
    fill();
    describe();
}

}  // namespace ui
