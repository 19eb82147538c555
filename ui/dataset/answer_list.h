#pragma once

#include "core/strategy/verdict.h"
#include "ui/picture/style.h"

#include <QStringList>
#include <QWidget>

namespace ui {

/// Shows the answer of each strategy for one image, with a small picture of the verdict.
class AnswerList : public QWidget {
    Q_OBJECT

public:
    explicit AnswerList(QWidget* parent = nullptr);

    /// Shows these verdicts. If `truth` is -1, marks no answer as right or wrong.
    void show(std::vector<core::Verdict> verdicts, const QStringList& names, int truth);
    using QWidget::show;
    const std::vector<core::Verdict>& verdicts() const { return m_verdicts; }

    /// All rows have the same height. The strategies that are shown by default fill the viewport, if their rows stay
    /// readable; the other strategies follow below.
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;
    bool eventFilter(QObject* viewport, QEvent* event) override;  ///< follows the height of the viewport

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double rowStep() const;
    void paintAnswer(QPainter& painter, const QRectF& area, const core::Verdict& verdict, const Style& style) const;

    std::vector<core::Verdict> m_verdicts;
    QStringList m_names;
    int m_truth = -1;
    int m_room = 0;
};

/// "✓ right" or "✗ wrong". If multi-label answers with none or several labels, states whether the highest score is
/// right. Empty if `truth` is -1.
QString outcomeOf(const core::Verdict& verdict, int truth);

}  // namespace ui
