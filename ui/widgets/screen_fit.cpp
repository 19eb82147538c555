#include "ui/widgets/screen_fit.h"

#include <QEvent>
#include <QPointer>
#include <QScreen>
#include <QTimer>
#include <QWidget>
#include <QWindow>

#include <algorithm>

namespace ui {

namespace {

constexpr QMargins likelyFrame{4, 36, 4, 4};  // slightly larger than in common window managers
constexpr int untilFramed = 250;              // ms: the window manager reports the frame after the window is shown

/// Adjusts the window to its real frame after it is shown, then deletes itself.
class FrameWatch : public QObject {
public:
    explicit FrameWatch(QWidget& window) : QObject(&window), m_window(window) { window.installEventFilter(this); }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Show && !event->spontaneous()) {
            m_shownSize = m_window.size();
            QTimer::singleShot(0, this, [this] { fit(); });
            QTimer::singleShot(untilFramed, this, [this] {
                fit();
                deleteLater();
            });
        }
        return false;
    }

private:
    void fit()
    {
        const bool isFree = !m_window.isMaximized() && !m_window.isFullScreen() && m_window.windowHandle();
        if (!isFree || m_window.size() != m_shownSize)  // the size has changed otherwise
            return;
        const QMargins frame = m_window.windowHandle()->frameMargins();
        const QRect place = m_window.screen()->availableGeometry();
        const QSize bounded = m_shownSize.boundedTo(roomOn(*m_window.screen(), frame));
        if (bounded != m_shownSize)
            m_window.resize(bounded);
        m_shownSize = m_window.size();
        const QRect outer = m_window.frameGeometry();
        const QPoint inside(std::max(place.left(), std::min(outer.left(), place.right() + 1 - outer.width())),
                            std::max(place.top(), std::min(outer.top(), place.bottom() + 1 - outer.height())));
        if (!place.contains(outer) && inside != outer.topLeft())
            m_window.move(inside);
    }

    QWidget& m_window;
    QSize m_shownSize;
};

}  // namespace

QSize roomOn(const QScreen& screen, const QMargins& frame)
{
    return screen.availableSize().shrunkBy(frame);
}

void resizeOnScreen(QWidget& window, const QSize& wanted)
{
    window.resize(wanted.boundedTo(roomOn(*window.screen(), likelyFrame)));
    new FrameWatch(window);
}

}  // namespace ui
