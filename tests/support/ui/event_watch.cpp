#include "tests/support/ui/event_watch.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <execinfo.h>
#include <fstream>
#include <stdexcept>
#include <typeinfo>
#include <unistd.h>

namespace support {

namespace {

using namespace std::chrono_literals;

constexpr auto tickEvery = 20ms;
constexpr auto givesUpAfter = 60s;
constexpr double worthALine = 0.5;                     ///< s
constexpr double worthAStack = 0.6, nextStack = 0.25;  ///< s

/// Writes the stack of the thread that gets the signal.
void writeStack(int)
{
    std::array<void*, 64> frames{};
    backtrace_symbols_fd(frames.data(), backtrace(frames.data(), static_cast<int>(frames.size())), STDERR_FILENO);
}

std::atomic<bool> watches = false;

}  // namespace

EventWatch::EventWatch() : m_waited(waitedForCore()), m_watched(pthread_self())
{
    std::array<void*, 1> frame{};
    backtrace(frame.data(), 1);  // loads its library now, because a signal handler must not
    std::signal(SIGUSR2, writeStack);
    watches = true;
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
    watches = false;
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
    m_shown = 0.0;
    m_waited = waited;
    m_action = action;
}

/// Ends the program if the loop hangs.
void EventWatch::look()
{
    const double waited = waitedForCore();
    const std::lock_guard lock(m_guard);
    const auto paused = Clock::now() - m_turned - std::chrono::duration<double>(waited - m_waited);
    showStack(std::chrono::duration<double>(paused).count());
    if (paused < givesUpAfter)
        return;
    std::fprintf(stderr, "The event loop hangs in: %s\n", m_action.c_str());
    std::abort();
}

void EventWatch::showStack(double paused)
{
    if (paused < std::max(worthAStack, m_shown + nextStack))
        return;
    m_shown = paused;
    std::fprintf(stderr, "%.2f s in: %s\n", paused, m_action.c_str());
    pthread_kill(m_watched, SIGUSR2);
}

LongestPause EventWatch::longest() const
{
    const std::lock_guard lock(m_guard);
    return m_longest;
}

}  // namespace support

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)  // the sanitizers stand in front of it themselves
/// Stands in front of the function of the C++ library that throws: Qt reports an exception of an event handler without
/// the place where it was thrown. The compiler declares the second parameter, a std::type_info, as void*.
extern "C" [[noreturn]] void __cxa_throw(void* thrown, void* type, void (*destroy)(void*))
{
    using Throw = void (*)(void*, void*, void (*)(void*));
    static const auto next = reinterpret_cast<Throw>(dlsym(RTLD_NEXT, "__cxa_throw"));
    const auto& thrownType = *static_cast<const std::type_info*>(type);
    if (support::watches && (thrownType == typeid(std::out_of_range) || thrownType == typeid(std::logic_error))) {
        std::fprintf(stderr, "throws %s at:\n", thrownType.name());
        support::writeStack(0);
    }
    next(thrown, type, destroy);
    std::abort();
}
#endif
