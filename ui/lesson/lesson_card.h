#pragma once

#include "core/lesson/lessons.h"

#include <QAbstractButton>

namespace ui {

/// A button with the title, the summary and the duration of a lesson, or with the reason why it cannot be opened.
class LessonCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit LessonCard(const core::LessonEntry& lesson, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_title, m_summary, m_facts;
};

}  // namespace ui
