#pragma once

#include "tests/support/bars.h"
#include "tests/support/failing_run.h"
#include "tests/support/program_test.h"
#include "tests/support/saves.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <vector>

namespace tests {

/// Requests of other libraries. oneDNN 2.6 crashes if it gets no memory for its generated code or its descriptions.
/// Runoff's own code maps nothing.
inline bool isForeign(const QString& call)
{
    return call == "malloc" || call == "mmap";
}

/// The numbers of the calls that fail: all, or some of many.
inline std::vector<qulonglong> chosenNumbers(qulonglong seen, qulonglong most)
{
    std::vector<qulonglong> numbers;
    const qulonglong count = std::min(seen, most);
    for (qulonglong i = 0; i < count; ++i)
        numbers.push_back(1 + (count == seen ? i : i * (seen - 1) / (count - 1)));
    return numbers;
}

/// Whatever call fails while a command writes a file: the old file or the new one is whole, one line says what failed,
/// and nothing stays beside it. The same if the program is killed at that call, except that a temporary file stays
/// until the next run.
class FailingSavesTest : public ProgramTest {
protected:
    struct Extent {
        QStringList kinds{};        ///< names of kinds of files; empty: all
        qulonglong mostOfMany = 2;  ///< calls for memory, of which there are thousands
    };
    explicit FailingSavesTest(Extent extent) : m_extent(std::move(extent)) {}

    void prepare();
    void rows(const QStringList& calls) const;
    void tellsWhatFailed();
    void diesAtTheCall();
    void report() const;

private:
    FailingCall wish(const QString& call) const { return {.call = call, .number = 0, .below = path("out")}; }
    FailingRun run(const Save& save, const FailingCall& call) const
    {
        return runFailing(m_program, save.arguments, call, path("counts"), RUNOFF_FAILING_CALLS);
    }
    void checkFailure(const Save& save, const FailingCall& call);

    const Extent m_extent;
    std::vector<Save> m_saves;
    std::map<QString, QByteArray> m_references;  ///< by the name of the kind
    std::map<QString, int> m_failed;             ///< by the call, for the record
};

inline void FailingSavesTest::prepare()
{
    if (QByteArrayView(RUNOFF_SANITIZE).size() > 0)
        QSKIP("sanitizers stand in front of the same calls");
    const ProgramResult training = prepareBars(m_program, QDir(m_folder.path()));
    QVERIFY2(training.status == 0, training.err.constData());
    m_saves = savesIn(QDir(m_folder.path()));
    if (!m_extent.kinds.isEmpty())
        std::erase_if(m_saves, [this](const Save& save) { return !m_extent.kinds.contains(save.name); });
    for (const Save& save : m_saves) {
        prepareOut(save, QDir(m_folder.path()));
        const ProgramResult whole = m_program.run(save.arguments);
        QVERIFY2(whole.status == 0, whole.err.constData());
        m_references[save.name] = content(path("out/" + save.file));
        const QString problem = problemIn(save, QDir(m_folder.path()), m_references[save.name], {.mustBeNew = true});
        QVERIFY2(problem.isEmpty(), qPrintable(save.name + (": " + problem)));
    }
}

inline void FailingSavesTest::rows(const QStringList& calls) const
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("call");
    for (std::size_t kind = 0; kind < m_saves.size(); ++kind)
        for (const QString& call : calls)
            QTest::addRow("%s, %s", m_saves[kind].name, qPrintable(call)) << static_cast<int>(kind) << call;
}

inline void FailingSavesTest::checkFailure(const Save& save, const FailingCall& call)
{
    prepareOut(save, QDir(m_folder.path()));
    const FailingRun run = this->run(save, call);
    const QByteArray what = call.call.toUtf8() + ' ' + QByteArray::number(call.number) + ": status "
                          + QByteArray::number(run.result.status) + ": " + run.result.err.right(300);
    if (!run.failed)
        return;  // fewer calls than before: times differ
    ++m_failed[call.call];
    // A destructor of nlohmann::json allocates; without memory it ends the program, and nobody removes the lock.
    const bool mayLeave = call.call == "unlink" || call.call == "new" || call.call == "malloc";
    const bool passed = run.result.status == 0;
    const bool crashed =  // libgomp ends the program itself
        isForeign(call.call)
        && (run.result.status == -2 || run.result.err.trimmed().startsWith("libgomp: Out of memory"));
    QVERIFY2(passed || crashed || run.result.status == 1 || run.result.status == 2, what);
    if (crashed)
        ++m_failed["ended by other libraries: " + call.call];
    else if (!passed) {
        const QByteArray last = run.result.err.mid(run.result.err.trimmed().lastIndexOf('\n') + 1);
        QVERIFY2(last.startsWith("runoff: ") && last.endsWith('\n') && run.result.err.count("runoff: ") == 1, what);
    }
    OutState state{.mayLeaveMarked = mayLeave || crashed, .mustBeNew = passed};
    QString problem = problemIn(save, QDir(m_folder.path()), m_references[save.name], state);
    if (!problem.isEmpty() && passed && isForeign(call.call)) {
        state.mayLackLetters = true;
        problem = problemIn(save, QDir(m_folder.path()), m_references[save.name], state);
        ++m_failed["boxes in place of letters: " + call.call];
    }
    QVERIFY2(problem.isEmpty(), what + qPrintable(problem));
}

inline void FailingSavesTest::tellsWhatFailed()
{
    QFETCH(int, kind);
    QFETCH(QString, call);
    const Save& save = m_saves.at(static_cast<std::size_t>(kind));
    prepareOut(save, QDir(m_folder.path()));
    FailingCall failing = wish(call);
    const bool isMany = call == "new" || isForeign(call);
    const FailingRun whole = run(save, failing);
    QCOMPARE(whole.result.status, 0);
    for (const qulonglong number : chosenNumbers(whole.seen, isMany ? m_extent.mostOfMany : 1000)) {
        failing.number = number;
        checkFailure(save, failing);
    }
}

inline void FailingSavesTest::diesAtTheCall()
{
    QFETCH(int, kind);
    QFETCH(QString, call);
    const Save& save = m_saves.at(static_cast<std::size_t>(kind));
    FailingCall killing = wish(call);
    killing.kills = true;
    for (killing.number = 1;; ++killing.number) {
        prepareOut(save, QDir(m_folder.path()));
        const FailingRun killed = run(save, killing);
        if (!killed.failed)
            break;
        ++m_failed["killed at " + call];
        QCOMPARE(killed.result.status, -2);
        QString problem = problemIn(save, QDir(m_folder.path()), m_references[save.name], {.mayLeaveMarked = true});
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        const ProgramResult next = m_program.run(save.arguments);
        QVERIFY2(next.status == 0, next.err.constData());
        problem = problemIn(save, QDir(m_folder.path()), m_references[save.name], {.mustBeNew = true});
        QVERIFY2(problem.isEmpty(), qPrintable("next run: " + problem));
    }
}

inline void FailingSavesTest::report() const
{
    for (const auto& [call, count] : m_failed)
        qInfo("%s: %d", qPrintable(call), count);
}

}  // namespace tests
