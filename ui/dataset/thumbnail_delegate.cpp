#include "ui/dataset/thumbnail_delegate.h"

#include "ui/picture/convert.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int margin = 5;
constexpr double letters = 11.5;
constexpr int lineHeight = 17;

}  // namespace

ThumbnailDelegate::ThumbnailDelegate(const ImageListModel& images, QObject* parent)
    : QStyledItemDelegate(parent),
      m_images(images)
{
}

void ThumbnailDelegate::prepare(const QPalette& palette, const QFont& font)
{
    m_style = Style::of(palette).scaled(textScale(font));
    for (int level = 0; level < 256; ++level)
        m_greys[static_cast<std::size_t>(level)] = mixed(m_style.canvas, m_style.canvasInk, level / 255.0).rgb();
    const ImageList& list = m_images.list();
    if (!list.dataset)
        return;
    const auto height = static_cast<int>(list.dataset->imageShape[1]),
               width = static_cast<int>(list.dataset->imageShape[2]);
    const int factor = std::clamp(64 / std::max(height, width), 1, 8);
    m_picture = QSize(width, height) * factor;
    double longest = 0.0;
    QStringList names = list.saidNames;
    for (const std::string& name : list.dataset->classNames)
        names << QString::fromStdString(name);
    for (const QString& name : names)
        longest = std::max(longest, textWidth(name, m_style.font(letters, true)));
    const double s = m_style.scale;
    m_twoLines = 2.0 * longest + 20.0 * s > m_picture.width() + 2.0 * margin;
    const double words = m_twoLines ? std::min(longest + 16.0 * s, 110.0 * s) : 0.0;
    const double lines = m_twoLines && m_images.hasAnswers() ? 2.0 : 1.0;
    m_cell = QSize(std::max(m_picture.width(), static_cast<int>(words)) + 2 * margin,
                   m_picture.height() + static_cast<int>(lines * lineHeight * s) + 2 * margin);
}

QSize ThumbnailDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return m_cell;
}

void ThumbnailDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int image = m_images.imageAt(index);
    if (image < 0)
        return;
    const bool selected = option.state & QStyle::State_Selected;
    if (selected) {
        painter->setPen(QPen(m_style.strategies[0], option.state & QStyle::State_HasFocus ? 2.0 : 1.0));
        painter->setBrush(m_style.accent);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    const QPoint at(option.rect.left() + (option.rect.width() - m_picture.width()) / 2, option.rect.top() + margin);
    painter->drawImage(QRect(at, m_picture), toQImage(*m_images.list().dataset, image, m_greys));
    painter->setPen(QPen(m_style.line, 1.0));  // separates a white picture from the page
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRect(at, m_picture).adjusted(-1, -1, 0, 0));
    paintWords(*painter, option.rect.adjusted(margin, margin + m_picture.height(), -margin, -margin), image);
}

void ThumbnailDelegate::paintWords(QPainter& painter, const QRect& area, int image) const
{
    const bool wrong = m_images.isWrong(image);
    const QString said = QStringLiteral("✗ ") + m_images.said(image);
    const auto line = static_cast<int>(lineHeight * m_style.scale);
    const QRect first(area.left(), area.top(), area.width(), line);
    const Text truth{letters, false, m_style.ink, Qt::AlignCenter};
    const Text mistake{letters, true, m_style.strategies[1], Qt::AlignCenter};
    if (!wrong)
        return paintText(painter, first, m_images.truth(image), truth, m_style);
    if (m_twoLines) {
        paintText(painter, first, m_images.truth(image), truth, m_style);
        return paintText(painter, first.translated(0, line), said, mistake, m_style);
    }
    const QRect left(first.left(), first.top(), first.width() / 3, first.height());
    paintText(painter, left, m_images.truth(image), truth, m_style);
    paintText(painter, first.adjusted(first.width() / 3, 0, 0, 0), said, mistake, m_style);
}

}  // namespace ui
