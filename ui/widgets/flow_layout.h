#pragma once

#include <QLayout>
#include <QList>

namespace ui {

/// A layout that places items side by side and wraps to a new row at the right edge. Items after addStretch() are
/// aligned to the right.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget* parent, int gap);
    ~FlowLayout() override;

    void addStretch() { m_stretch = static_cast<int>(m_items.size()); }
    /// Lets the last added item shrink to its minimum width before its row wraps.
    void shrinkLast() { m_shrinks = static_cast<int>(m_items.size()) - 1; }

    void addItem(QLayoutItem* item) override { m_items << item; }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int place) const override { return m_items.value(place); }
    QLayoutItem* takeAt(int place) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;  ///< size of the widest item
    QSize sizeHint() const override;     ///< all items in one row
    void setGeometry(const QRect& area) override;

private:
    struct Row {
        QList<QLayoutItem*> items;
        int stretch = -1;  ///< index of the first right-aligned item in the row
        int width = 0;
        int height = 0;
        int spare = 0;  ///< pixels by which its items can shrink
    };
    int spareOf(int place) const;
    QList<Row> rows(int width) const;

    QList<QLayoutItem*> m_items;
    int m_stretch = -1;
    int m_shrinks = -1;
    int m_gap;
};

}  // namespace ui
