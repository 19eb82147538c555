#pragma once

#include "ui/draw/panel_binding.h"
#include "ui/presentation/slides.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QScreen;

namespace ui {

class BallotsView;
class DrawingMirror;
class Panel;
class PresentationBar;

/// A full-screen view for an audience: the drawing, the answers of all strategies and the panels, several at a time or
/// one in large type. Everything can be used as in the window. Uses the second screen if there is one. Its keys are
/// actions, so that they appear in the list of shortcuts.
class Presentation : public QWidget {
    Q_OBJECT

public:
    explicit Presentation(DrawSession& session, QWidget* parent = nullptr);

    void setPanels(const QStringList& keys);  ///< the panels to show
    void setMarksRefused(bool on);            ///< sets whether rejected answers are marked
    const Slide& slide() const { return m_slide; }
    void showSlide(const Slide& slide);
    SlideShow slideShow() const;
    /// The largest number of panels on a page: 0 (all), 4, 2 or 1. The settings store it.
    void setTogether(int panels);
    /// Shows a widget below the slides, such as the text of a lesson.
    void setFooter(QWidget* footer);
    /// Lets the keys of a presenter (Page Down: 1, Page Up: -1) change steps instead of slides; empty: slides.
    void setStepper(std::function<void(int direction)> stepper);
    void layOut() { arrange(); }  ///< after a change of the footer
    /// Opens on a screen other than `own` if there is one, otherwise on `own`.
    void start(QScreen* own);
    void leave();
    PresentationBar& bar() { return *m_bar; }
    QWidget* part(const QString& key) const;  ///< the widget of a panel, "canvas" or "answers"; nullptr: not there
    QStringList parts() const;                ///< keys of the visible parts

signals:
    void left();
    void coverAsked();  ///< the user wants to cover or uncover the answers
    void resized(const QSize& size);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    QAction* make(const QString& words, const QList<QKeySequence>& keys, const std::function<void()>& does);
    void makeActions();
    void makeSlideActions();
    void makeToolActions();
    void makeBar();
    void moveToScreen();
    void arrange();
    void follow();  ///< the panels and rounds after a change of the session
    void enlarge(const Panel& panel);
    void showEnlarged();
    void stepTogether(int direction);
    void step(int direction);  ///< by the key of a presenter
    void tell();
    QRectF page() const;

    DrawSession& m_session;
    PanelSet m_panels;
    PanelBinding* m_binding;
    DrawingMirror* m_mirror;
    BallotsView* m_ballots;
    PresentationBar* m_bar;
    QLabel* m_hint;
    QTimer m_hintEnds;
    QWidget* m_footer = nullptr;
    std::function<void(int)> m_stepper;
    QScreen* m_own = nullptr;
    QStringList m_keys;
    std::vector<Panel*> m_shown;  ///< the panels of m_keys that the model supports
    int m_together = 0;
    Slide m_slide;
    bool m_stepping = false;

    QAction* m_pen = nullptr;
    QAction* m_eraser = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_clear = nullptr;
    QAction* m_next = nullptr;
    QAction* m_previous = nullptr;
    QAction* m_cover = nullptr;
    QAction* m_larger = nullptr;
    QAction* m_smaller = nullptr;
    QAction* m_leave = nullptr;
};

/// The first of `screens` that is not `own`; `own` if there is no other.
QScreen* projector(const QList<QScreen*>& screens, QScreen* own);

}  // namespace ui
