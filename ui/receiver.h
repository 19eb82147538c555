#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace ui {

/// Runs messages of a job on the thread that made the receiver, also if the job outlives it: a member of the object
/// that the messages change. The messages of one receiver run in the order of tell(), one for each turn of the event
/// loop.
class Receiver : public QObject {
    struct Box;

public:
    Receiver();
    ~Receiver() override;

    /// The end that a job holds.
    class Line {
    public:
        explicit Line(std::shared_ptr<Box> box) : m_box(std::move(box)) {}

        /// Hands over a message, unless the receiver is gone. Call it on any thread.
        void tell(std::function<void()> message) const;

    private:
        std::shared_ptr<Box> m_box;
    };
    Line line() const { return Line(m_box); }

protected:
    bool event(QEvent* event) override;

private:
    std::shared_ptr<Box> m_box;
};

}  // namespace ui
