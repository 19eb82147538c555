#pragma once

#include "ui/presentation/slides.h"
#include "ui/recognizer.h"

#include <QWidget>

class QScreen;

namespace ui {

class Canvas;
class DrawingMirror;

/// A full-screen view for an audience: the drawing, which stays editable, with all panels or with one panel in large
/// type. Uses the second screen if there is one. Its keys are actions, so that they appear in the list of shortcuts.
class Presentation : public QWidget {
    Q_OBJECT

public:
    explicit Presentation(Canvas& canvas, QWidget* parent = nullptr);

    void setClassifier(const std::shared_ptr<const core::Classifier>& classifier);
    void setRecognition(const Recognition& recognition);
    void setMarksRefused(bool on);  ///< sets whether rejected answers are marked
    const Slide& slide() const { return m_slide; }
    void showSlide(const Slide& slide);
    /// Opens on a screen other than `own` if there is one, otherwise on `own`.
    void start(QScreen* own);
    void leave();

signals:
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void makeActions();
    void moveToScreen();
    void arrange();
    std::vector<core::StrategyId> refused() const;  ///< the strategies with a marked answer
    bool isMarked(core::StrategyId strategy) const;
    void tell();
    int roundsOf(core::StrategyId strategy) const;
    std::vector<int> rounds() const;
    const core::Verdict* verdictOf(core::StrategyId strategy) const;
    void paintPanel(QPainter& painter, const QRectF& area, core::StrategyId strategy) const;

    Canvas& m_canvas;
    DrawingMirror* m_mirror;
    QScreen* m_own = nullptr;
    std::shared_ptr<const core::Classifier> m_classifier;
    std::vector<core::StrategyId> m_strategies;
    QStringList m_names;
    Recognition m_shown;
    bool m_marksRefused = true;
    Slide m_slide;
    SlidePlan m_plan;
};

/// The first of `screens` that is not `own`; `own` if there is no other.
QScreen* projector(const QList<QScreen*>& screens, QScreen* own);

}  // namespace ui
