#pragma once

#include "tests/support/ui/random_user.h"

#include <QTest>

#include <random>

namespace support {

/// Runs random events for `seconds`, or for RUNOFF_EVENTS_SECONDS, with the seed RUNOFF_EVENTS_SEED or a new one, and
/// prints the seed and what was done. Fails if the event loop did not turn for a second. RUNOFF_EVENTS_PAUSE is another
/// limit in seconds, for builds that are slower by their nature.
inline void survivesRandomEvents(double seconds)
{
    bool isGiven = false;
    std::uint64_t seed = qEnvironmentVariable("RUNOFF_EVENTS_SEED").toULongLong(&isGiven);
    if (!isGiven)
        seed = std::random_device()();
    if (qEnvironmentVariableIsSet("RUNOFF_EVENTS_SECONDS"))
        seconds = qEnvironmentVariable("RUNOFF_EVENTS_SECONDS").toDouble();
    const double limit =
        qEnvironmentVariableIsSet("RUNOFF_EVENTS_PAUSE") ? qEnvironmentVariable("RUNOFF_EVENTS_PAUSE").toDouble() : 1.0;
    qInfo("RUNOFF_EVENTS_SEED=%llu", static_cast<unsigned long long>(seed));
    RandomUser user(seed);
    const RandomEvents done = user.run(seconds);
    qInfo("%lld events in %.0f s: %d windows, %d dialogs, %d trainings, %d experiments, %d models, %d drops",
          static_cast<long long>(done.events), seconds, done.windows, done.dialogs, done.trainings, done.experiments,
          done.models, done.drops);
    const LongestPause& pause = done.pause;
    qInfo("longest pause %.2f s (%.2f s on the clock), after: %s", pause.seconds, pause.wallSeconds,
          pause.action.c_str());
    QVERIFY2(done.events > static_cast<std::int64_t>(seconds), "hardly anything was done");
    QVERIFY2(pause.seconds < limit, "the event loop stopped for too long");
}

}  // namespace support
