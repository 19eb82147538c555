#pragma once

#include "core/experiment/cost.h"
#include "core/experiment/runner.h"
#include "core/report/table.h"
#include "ui/lane.h"

#include <QElapsedTimer>
#include <QObject>

#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>

namespace ui {

/// What an experiment has found so far.
struct Findings {
    core::Results results;
    core::Table table;
};

/// Checks one plan on one data set, says what it costs, runs and pauses it, on a lane of its own. Its results have a
/// file of their own in the user's data folder, so that a run goes on where it was left, also by a program that was
/// killed. All functions are for the ui thread and return at once.
class ExperimentRun : public QObject {
    Q_OBJECT

public:
    enum class State {
        Nothing,  ///< no plan or no data
        Checking,
        Unfit,  ///< problem() says why this plan cannot be run on these images
        Ready,  ///< cost() is known; findings() of earlier runs may be there
        Running,
        Pausing,
        Done  ///< nothing is left to run
    };

    explicit ExperimentRun(std::filesystem::path folder = defaultFolder(), QObject* parent = nullptr);
    ~ExperimentRun() override;                     ///< pauses and waits for it: finished trials are on disk
    static std::filesystem::path defaultFolder();  ///< core::userDataFolder() / "experiments"

    /// Another plan or other images. Not while it runs. `data` may be nullptr.
    void setSubject(const core::ExperimentPlan& plan, std::shared_ptr<const core::TrainTest> data);
    /// There is no plan to check; empty: nothing is chosen. Not while it runs
    void setProblem(const QString& problem);
    void setThreads(int threads) { m_threads = threads; }  ///< for the next check or run; 0: all cores
    void start();                                          ///< or go on, in state Ready
    void pause();  ///< in state Running; then Ready, or Done if that was the last trial

    State state() const { return m_state; }
    bool active() const { return m_state == State::Running || m_state == State::Pausing; }
    const std::optional<core::ExperimentCost>& cost() const { return m_cost; }
    const std::optional<core::RunProgress>& progress() const { return m_progress; }  ///< while it runs
    const std::shared_ptr<const Findings>& findings() const { return m_findings; }   ///< nullptr: no trial is done
    double fraction() const
    {
        return m_fraction;
    }  ///< of all runs, [0, 1], the part of a run that goes on included; never falls while it runs
    double secondsLeft() const
    {
        return m_cost ? m_cost->seconds * (1.0 - m_fraction) : 0.0;
    }  ///< about, before it starts
    int cellsDone() const { return m_findings ? m_findings->table.cellsDone : 0; }
    QString problem() const { return m_problem; }
    QString file() const { return m_file; }  ///< of the results; empty before it is known

signals:
    void changed();  ///< state, cost or problem
    void filled();   ///< findings
    void progressed();
    void failed(const QString& message);  ///< one line

private:
    struct Checked;
    static Checked check(const core::ExperimentPlan& plan, const core::TrainTest& data,
                         const std::filesystem::path& folder);
    core::RunCallbacks callbacks(const std::filesystem::path& file);
    void take(Checked checked);
    void ended();
    void advance();
    void fill(std::shared_ptr<const Findings> findings);
    void enter(State state);

    std::filesystem::path m_folder;
    State m_state = State::Nothing;
    int m_threads = 0;
    core::ExperimentPlan m_plan;
    std::shared_ptr<const core::TrainTest> m_data;
    std::optional<core::ExperimentCost> m_cost;
    std::optional<core::RunProgress> m_progress;
    double m_fraction = 0.0;
    double m_fractionAtStart = 0.0;
    QElapsedTimer m_running;  ///< since the start
    std::shared_ptr<const Findings> m_findings;
    QString m_problem;
    QString m_file;
    quint64 m_request = 0;
    std::stop_source m_stop;
    Lane m_lane;
};

}  // namespace ui
