#include "tests/support/ui/event_watch.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <unistd.h>

namespace support {

namespace {

using namespace std::chrono_literals;

constexpr auto tickEvery = 20ms;
constexpr auto givesUpAfter = 60s;
constexpr double worthALine = 0.5;  ///< s

}  // namespace

EventWatch::EventWatch() : m_waited(waitedForCore())
{
    m_tick.callOnTimeout([this] { turned("the event loop"); });
    m_tick.start(tickEvery);
    m_thread = std::thread([this] {
        while (!m_ends) {
            std::this_thread::sleep_for(tickEvery);
            look();
        }
    });
}

EventWatch::~EventWatch()
{
    m_ends = true;
    m_thread.join();
}

double EventWatch::waitedForCore()
{
    double ran = 0.0, waited = 0.0;  // nanoseconds
    std::ifstream file("/proc/" + std::to_string(::getpid()) + "/schedstat");
    return file >> ran >> waited ? waited * 1e-9 : 0.0;
}

void EventWatch::turned(const std::string& action)
{
    const double waited = waitedForCore();
    const std::lock_guard lock(m_guard);
    const auto now = Clock::now();
    const double wall = std::chrono::duration<double>(now - m_turned).count();
    const double own = wall - (waited - m_waited);
    if (own > worthALine)
        std::fprintf(stderr, "pause of %.2f s (%.2f s on the clock) with %d widgets in: %s\n", own, wall,
                     static_cast<int>(QApplication::allWidgets().size()), m_action.c_str());
    if (own > m_longest.seconds)
        m_longest = {own, wall, m_action};
    m_turned = now;
    m_waited = waited;
    m_action = action;
}

/// Ends the program if the loop hangs.
void EventWatch::look()
{
    const double waited = waitedForCore();
    const std::lock_guard lock(m_guard);
    if (Clock::now() - m_turned < givesUpAfter + std::chrono::duration<double>(waited - m_waited))
        return;
    std::fprintf(stderr, "The event loop hangs in: %s\n", m_action.c_str());
    std::abort();
}

LongestPause EventWatch::longest() const
{
    const std::lock_guard lock(m_guard);
    return m_longest;
}

}  // namespace support
