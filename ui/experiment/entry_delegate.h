#pragma once

#include <QStyledItemDelegate>

namespace ui {

constexpr int entryWordsRole = Qt::UserRole;  ///< the muted text of an entry, which may have several lines

/// Paints the entries of a QListWidget: a bold name and, below it, a muted text. The list needs a scroll bar that is
/// always there, because the width changes the heights.
class EntryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The editor covers the name.
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
};

}  // namespace ui
