#pragma once

#include <QObject>

#include <functional>

namespace ui {

class MainWindow;

/// How far a start has come, in the order in which it goes.
enum class StartStep {
    WindowMade,
    WindowPainted,
    ModelOpen,
    Answered,      ///< the strategies have said what is on the canvas
    AnswerPainted  ///< and it stands in the window
};

/// Tells once of each step. Watches a window that is not shown yet; belongs to it.
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
