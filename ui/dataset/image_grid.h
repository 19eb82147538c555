#pragma once

#include "ui/dataset/image_list_model.h"

#include <QListView>

namespace ui {

class ThumbnailDelegate;

/// Thumbnails in rows from left to right; sixty thousand of them scroll without a pause. Arrows, Page Up and Down,
/// Home, End move; Enter and a double click open. Screen readers see a QListView; positions are computed here, since
/// its own layout looks at every row (40 ms for 60,000, measured).
class ImageGrid : public QListView {
    Q_OBJECT

public:
    enum class Scroll { ToCurrent, ToTop };

    explicit ImageGrid(QWidget* parent = nullptr);

    /// The current image stays current if it is among them; of other data the first image is.
    void show(ImageList list, Scroll scroll = Scroll::ToCurrent);
    using QListView::show;
    const ImageListModel& images() const { return *m_images; }
    int current() const;     ///< number in the data set; -1: none
    bool jumpTo(int image);  ///< false if it is not among those shown

    QRect visualRect(const QModelIndex& index) const override;
    QModelIndex indexAt(const QPoint& position) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;

signals:
    void currentImageChanged(int image);  ///< -1: none
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
    QRect contentRect(int row) const;  ///< in the coordinates of all, not of the viewport

    ImageListModel* m_images;
    ThumbnailDelegate* m_delegate;
    int m_columns = 1;
    bool m_filling = false;
};

}  // namespace ui
