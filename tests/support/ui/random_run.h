#pragma once

#include "tests/support/ui/random_user.h"

#include <QTest>

#include <random>

namespace support {

struct RandomRun {
    double seconds = 10.0;      ///< RUNOFF_EVENTS_SECONDS replaces it
    double longestPause = 1.0;  ///< s, in which the event loop may stand still; RUNOFF_EVENTS_PAUSE replaces it
    std::uint64_t seed = 0;     ///< 0: a new one; RUNOFF_EVENTS_SEED replaces it
};

/// Runs random events, and prints the seed and what was done. Fails if the event loop stood still for too long.
inline void survivesRandomEvents(const RandomRun& run)
{
    const auto given = [](const char* variable, double otherwise) {
        return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariable(variable).toDouble() : otherwise;
    };
    bool isGiven = false;
    std::uint64_t seed = qEnvironmentVariable("RUNOFF_EVENTS_SEED").toULongLong(&isGiven);
    if (!isGiven)
        seed = run.seed != 0 ? run.seed : std::random_device()();
    const double seconds = given("RUNOFF_EVENTS_SECONDS", run.seconds);
    qInfo("RUNOFF_EVENTS_SEED=%llu", static_cast<unsigned long long>(seed));
    RandomUser user(seed);
    const RandomEvents done = user.run(seconds);
    qInfo("%lld events in %.0f s: %d windows, %d dialogs, %d trainings, %d experiments, %d models, %d drops",
          static_cast<long long>(done.events), seconds, done.windows, done.dialogs, done.trainings, done.experiments,
          done.models, done.drops);
    const LongestPause& pause = done.pause;
    const QByteArray longest = QString::asprintf("longest pause %.2f s (%.2f s on the clock), after: %s", pause.seconds,
                                                 pause.wallSeconds, pause.action.c_str())
                                   .toUtf8();
    qInfo("%s", longest.constData());
    QVERIFY2(done.events > static_cast<std::int64_t>(seconds), "hardly anything was done");
    QVERIFY2(pause.seconds < given("RUNOFF_EVENTS_PAUSE", run.longestPause), longest.constData());
}

}  // namespace support
