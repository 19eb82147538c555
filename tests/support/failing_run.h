#pragma once

#include "tests/support/program.h"

#include <QFile>
#include <QtEndian>

namespace tests {

/// Which call of the program fails: tests/failing/failing_calls.cpp.
struct FailingCall {
    QString call;
    qulonglong number = 0;  ///< from 1; 0: none fails, calls are only counted
    QString below;          ///< the folder whose files count
    int error = 5;          ///< EIO
    qulonglong least = 0;   ///< bytes, for memory
    bool kills = false;     ///< the program is killed before the call
};

struct FailingRun {
    ProgramResult result;
    qulonglong seen = 0;  ///< calls of this kind
    bool failed = false;  ///< whether there was such a call
};

/// Runs the program with the library at `library` in front of the C library. `counts` is a file for its counts.
inline FailingRun runFailing(const Program& program, const QString& arguments, const FailingCall& wish,
                             const QString& counts, const QString& library)
{
    put(counts, QByteArray(16, '\0'));
    const ProgramResult result =
        program
            .in({.variables = {"LD_PRELOAD=" + library, "RUNOFF_FAIL_COUNTS=" + counts, "RUNOFF_FAIL_CALL=" + wish.call,
                               "RUNOFF_FAIL_NUMBER=" + QString::number(wish.number),
                               "RUNOFF_FAIL_ERROR=" + QString::number(wish.error),
                               "RUNOFF_FAIL_LEAST=" + QString::number(wish.least),
                               "RUNOFF_FAIL_KILLS=" + QString::number(wish.kills ? 1 : 0),
                               "RUNOFF_FAIL_BELOW=" + wish.below + '/'}})
            .run(arguments);
    const QByteArray numbers = content(counts);
    return {result, qFromLittleEndian<quint64>(numbers.constData()),
            qFromLittleEndian<quint64>(numbers.constData() + 8) > 0};
}

}  // namespace tests
