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

    /// `truth` -1: not known, so nothing is said to be right or wrong.
    void show(std::vector<core::Verdict> verdicts, const QStringList& names, int truth);
    using QWidget::show;
    const std::vector<core::Verdict>& verdicts() const { return m_verdicts; }

    /// The rows of the strategies that have a panel at first share what is seen without scrolling, from the least in
    /// which a row can be read; the others follow below in rows as high.
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;
    bool eventFilter(QObject* viewport, QEvent* event) override;  ///< how high the viewport is that it scrolls in

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

/// "✓ right", "✗ wrong"; for multi-label, that names none or several, whether its highest is right. Empty for a truth
/// of -1.
QString outcomeOf(const core::Verdict& verdict, int truth);

}  // namespace ui
