#pragma once

#include "ui/dataset/image_list_model.h"

#include <QListView>

namespace ui {

class ThumbnailDelegate;

/// Thumbnails in rows from left to right; sixty thousand of them scroll without a pause. Arrows, Page Up and Down, Home,
/// End move; Enter and a double click open.
class ImageGrid : public QListView {
    Q_OBJECT

public:
    explicit ImageGrid(QWidget* parent = nullptr);

    void show(ImageList list);  ///< keeps the current image current if it is among them
    using QListView::show;
    const ImageListModel& images() const { return *m_images; }
    int current() const;        ///< number in the data set; -1: none
    bool jumpTo(int image);     ///< false if it is not among those shown

signals:
    void currentImageChanged(int image);  ///< -1: none
    void opened(int image);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    ImageListModel* m_images;
    ThumbnailDelegate* m_delegate;
    bool m_filling = false;
};

}  // namespace ui
