#include "ui/experiment/entry_delegate.h"

#include "ui/picture/style.h"

#include <QListWidget>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double entryMargin = 8.0, nameHeight = 20.0, nameLetters = 13.0, wordsLetters = 11.5;

QRectF boundsOf(const QString& words, const QFont& font, double width)
{
    return QFontMetricsF(font).boundingRect({0.0, 0.0, width, 2000.0}, Qt::TextWordWrap, words);
}

}  // namespace

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Style style = Style().scaled(textScale(option.font));
    const auto* list = static_cast<const QListWidget*>(option.widget);
    const double width = list->viewport()->width() - 2.0 * entryMargin * style.scale;
    const double words = boundsOf(index.data(entryWordsRole).toString(), style.font(wordsLetters), width).height();
    return {10, static_cast<int>(std::ceil((nameHeight + 1.5 * entryMargin) * style.scale + words))};
}

void EntryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Style style = Style::of(option.palette).scaled(textScale(option.font));
    const double s = style.scale;
    const bool selected = option.state & QStyle::State_Selected, enabled = option.state & QStyle::State_Enabled;
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setPen(Qt::NoPen);
    if (selected)
        painter->fillRect(option.rect, style.accent);
    if (selected && option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(style.strategies[0], 2.0));
        painter->drawRect(box.adjusted(1, 1, -1, -1));
    } else if (selected && style.contrast) {
        painter->setPen(style.ink);
        painter->drawRect(box);
    }
    const QRectF inside =
        box.adjusted(entryMargin * s, 0.5 * entryMargin * s, -entryMargin * s, -0.5 * entryMargin * s);
    const QRectF head{inside.left(), inside.top(), inside.width(), nameHeight * s};
    paintText(*painter, head, index.data().toString(), {nameLetters, true, enabled ? style.ink : style.muted}, style);
    painter->setPen(style.muted);
    painter->setFont(style.font(wordsLetters));
    painter->drawText(inside.adjusted(0, nameHeight * s, 0, 0), Qt::TextWordWrap,
                      index.data(entryWordsRole).toString());
    painter->restore();
}

void EntryDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int height = std::min(option.rect.height(), editor->sizeHint().height());
    editor->setGeometry(option.rect.left(), option.rect.top(), option.rect.width(), height);
}

}  // namespace ui
