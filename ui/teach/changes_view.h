#pragma once

#include "ui/teach/teach_words.h"

#include <QWidget>

#include <vector>

namespace ui {

/// The table "What the last example changed": for each strategy its answer for that example, and its leave-one-out
/// accuracy, before and after.
class ChangesView : public QWidget {
    Q_OBJECT

public:
    explicit ChangesView(QWidget* parent = nullptr);
    void show(const std::vector<TeachChange>& rows, const QString& className);
    const std::vector<TeachChange>& rows() const { return m_rows; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString title() const;
    QString subtitle() const;

    std::vector<TeachChange> m_rows;
    QString m_className;
};

}  // namespace ui
