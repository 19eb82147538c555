#pragma once

#include <QObject>

#include <functional>

namespace ui {

class MainWindow;

/// The steps of a start, in order.
enum class StartStep {
    WindowMade,
    WindowPainted,
    ModelOpen,
    Answered,      ///< the verdicts of the drawing are available
    AnswerPainted  ///< the window shows the verdicts
};

/// Reports each step of a start once. Create it before the window is shown; the window is its parent.
class StartWatch : public QObject {
    Q_OBJECT

public:
    StartWatch(MainWindow& window, std::function<void(StartStep)> reached);

protected:
    bool eventFilter(QObject* receiver, QEvent* event) override;

private:
    void reach(StartStep step);
    void reachOncePainted(StartStep step);

    MainWindow& m_window;
    std::function<void(StartStep)> m_reached;
    bool m_windowPainted = false, m_answered = false;
};

}  // namespace ui
