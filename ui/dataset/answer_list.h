#pragma once

#include "core/strategy/verdict.h"
#include "ui/picture/style.h"

#include <QStringList>
#include <QWidget>

namespace ui {

/// What each strategy says about one image, with a small picture of how it came to it.
class AnswerList : public QWidget {
    Q_OBJECT

public:
    explicit AnswerList(QWidget* parent = nullptr);

    void show(std::vector<core::Verdict> verdicts, const QStringList& names, int truth);
    using QWidget::show;
    const std::vector<core::Verdict>& verdicts() const { return m_verdicts; }

    /// The rows grow with the room they are given, from the least in which they can be read.
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintAnswer(QPainter& painter, const QRectF& area, const core::Verdict& verdict, const Style& style) const;

    std::vector<core::Verdict> m_verdicts;
    QStringList m_names;
    int m_truth = -1;
};

/// "✓ right", "✗ wrong"; for multi-label, that names none or several, whether its highest is right.
QString outcomeOf(const core::Verdict& verdict, int truth);

}  // namespace ui
