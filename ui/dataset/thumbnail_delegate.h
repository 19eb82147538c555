#pragma once

#include "ui/dataset/image_list_model.h"
#include "ui/picture/style.h"

#include <QRgb>
#include <QStyledItemDelegate>

#include <array>

namespace ui {

/// Paints an image at double size with its class. A wrong answer follows with a cross, beside or below the class.
class ThumbnailDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    ThumbnailDelegate(const ImageListModel& images, QObject* parent);

    /// Updates sizes and colours. Call it after a change of the images, the palette or the font.
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
    bool m_twoLines = false;  ///< the class names are too long for one line
};

}  // namespace ui
