#pragma once

#include <QLayout>
#include <QList>

namespace ui {

/// Puts items beside each other and starts a new row where the width ends. What comes after addStretch() goes to the
/// right end of its row.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget* parent, int gap);
    ~FlowLayout() override;

    void addStretch() { m_stretch = static_cast<int>(m_items.size()); }
    /// The item that was added last becomes narrower, down to its minimum, before its row wraps.
    void shrinkLast() { m_shrinks = static_cast<int>(m_items.size()) - 1; }

    void addItem(QLayoutItem* item) override { m_items << item; }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int place) const override { return m_items.value(place); }
    QLayoutItem* takeAt(int place) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;  ///< the widest item alone
    QSize sizeHint() const override;     ///< all in one row
    void setGeometry(const QRect& area) override;

private:
    struct Row {
        QList<QLayoutItem*> items;
        int stretch = -1;  ///< the item in the row that goes to the right
        int width = 0;
        int height = 0;
        int spare = 0;  ///< pixels by which its items can become narrower
    };
    int spareOf(int place) const;
    QList<Row> rows(int width) const;

    QList<QLayoutItem*> m_items;
    int m_stretch = -1;
    int m_shrinks = -1;
    int m_gap;
};

}  // namespace ui
