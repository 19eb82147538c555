#pragma once

#include "ui/plot/roc.h"

#include <QWidget>

namespace ui {

/// The ROC curves of all strategies for one kind of pictures of no class. A tooltip explains the point below the
/// pointer.
class RocPlot : public QWidget {
    Q_OBJECT

public:
    explicit RocPlot(QWidget* parent = nullptr);

    /// Shows the rows of `group` (core::groupName()) that have a curve.
    void show(const core::Table& table, const QString& group);
    using QWidget::show;
    const RocPicture& picture() const { return m_picture; }
    QString wordsAt(const QPointF& where) const;  ///< the tooltip at this point; may be empty

    QSize sizeHint() const override { return {640, 300}; }
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void draw();
    void point(const std::optional<RocFound>& found);
    std::optional<RocFound> foundAt(const QPointF& where) const;
    RocPlace place() const;
    Style look() const;

    RocPicture m_picture;
    core::Table m_table;
    QString m_group;
    std::optional<RocFound> m_found;
};

}  // namespace ui
