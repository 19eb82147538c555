#pragma once

#include "ui/dataset/image_list_model.h"

#include <QListView>

namespace ui {

class ThumbnailDelegate;

/// A grid of thumbnails. The arrow keys, Page Up, Page Down, Home and End select an image; Enter or a double click
/// opens it. Screen readers see a QListView, but this class computes the positions, because the layout of QListView
/// visits every row (measured: 40 ms for 60,000 images).
class ImageGrid : public QListView {
    Q_OBJECT

public:
    enum class Scroll { ToCurrent, ToTop };

    explicit ImageGrid(QWidget* parent = nullptr);

    /// Shows the images. Keeps the current image if it is in the list. For another data set, selects the first image.
    void show(ImageList list, Scroll scroll = Scroll::ToCurrent);
    using QListView::show;
    const ImageListModel& images() const { return *m_images; }
    int current() const;     ///< number in the data set; -1 if there is none
    bool jumpTo(int image);  ///< returns false if the image is hidden

    QRect visualRect(const QModelIndex& index) const override;
    QModelIndex indexAt(const QPoint& position) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;

signals:
    void currentImageChanged(int image);  ///< -1 if there is none
    void opened(int image);

protected:
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect& area, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QSize cell() const;
    QRect contentRect(int row) const;  ///< in coordinates of the content, not of the viewport

    ImageListModel* m_images;
    ThumbnailDelegate* m_delegate;
    int m_columns = 1;
    bool m_filling = false;
};

}  // namespace ui
