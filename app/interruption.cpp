#include "app/interruption.h"

#include <csignal>
#include <cstdlib>
#include <ctime>

namespace app {

namespace {

sigset_t interrupts()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    return set;
}

constexpr timespec tenthOfASecond{0, 100'000'000};

}  // namespace

Interruption::Interruption()
{
    const sigset_t set = interrupts();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    m_waiting = std::jthread([this, set](const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            const int signal = sigtimedwait(&set, nullptr, &tenthOfASecond);
            if (signal <= 0)
                continue;
            if (m_signal.exchange(signal) != 0)
                std::_Exit(128 + signal);
            m_stop.request_stop();
        }
    });
}

Interruption::~Interruption()
{
    m_waiting.request_stop();
    m_waiting.join();
    const sigset_t set = interrupts();
    pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

}  // namespace app
