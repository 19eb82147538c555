#pragma once

#include "ui/dataset/image_list_model.h"
#include "ui/picture/style.h"

#include <QRgb>
#include <QStyledItemDelegate>

#include <array>

namespace ui {

/// An image at twice its size with its class below; a wrong answer beside or below it behind a cross.
class ThumbnailDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    ThumbnailDelegate(const ImageListModel& images, QObject* parent);

    /// For other images, another palette or another font.
    void prepare(const QPalette& palette, const QFont& font);
    QSize cell() const { return m_cell; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintWords(QPainter& painter, const QRect& area, int image) const;

    const ImageListModel& m_images;
    Style m_style;
    std::array<QRgb, 256> m_greys{};
    QSize m_cell;
    QSize m_picture;
    bool m_twoLines = false;  ///< class names too long to stand side by side
};

}  // namespace ui
