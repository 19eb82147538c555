#include "ui/receiver.h"

#include <QCoreApplication>
#include <QEvent>

#include <deque>
#include <mutex>
#include <utility>

namespace ui {

namespace {

QEvent::Type messageType()
{
    static const int type = QEvent::registerEventType();
    return static_cast<QEvent::Type>(type);
}

}  // namespace

/// What the receiver and its lines share. Messages are here instead of in their events, so that the thread sanitizer
/// sees the mutex between the threads; those of Qt are hidden from it.
struct Receiver::Box {
    std::mutex guard;
    std::deque<std::function<void()>> messages;
    Receiver* receiver = nullptr;
};

Receiver::Receiver() : m_box(std::make_shared<Box>())
{
    m_box->receiver = this;
}

Receiver::~Receiver()
{
    std::deque<std::function<void()>> unread;  // destroyed on this thread, and without the mutex
    const std::lock_guard lock(m_box->guard);
    m_box->receiver = nullptr;
    unread.swap(m_box->messages);
}

void Receiver::Line::tell(std::function<void()> message) const
{
    const std::lock_guard lock(m_box->guard);
    if (!m_box->receiver)
        return;
    m_box->messages.push_back(std::move(message));
    QCoreApplication::postEvent(m_box->receiver, new QEvent(messageType()));
}

bool Receiver::event(QEvent* event)
{
    std::function<void()> message;
    {
        const std::lock_guard lock(m_box->guard);  // of the thread that made the event
        if (event->type() == messageType()) {
            message = std::move(m_box->messages.front());
            m_box->messages.pop_front();
        }
    }
    if (!message)
        return QObject::event(event);
    message();  // may destroy the receiver
    return true;
}

}  // namespace ui
