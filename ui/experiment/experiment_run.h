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

/// The results of an experiment so far.
struct Findings {
    core::Results results;
    core::Table table;
};

/// Checks a plan on a data set, estimates its cost, and runs it on its own lane. Saves the results in a file, so that
/// an experiment can be paused and resumed, even if the program was killed. Call all functions on the ui thread; they
/// return immediately.
class ExperimentRun : public QObject {
    Q_OBJECT

public:
    enum class State {
        Nothing,  ///< no plan or no data set
        Checking,
        Unfit,  ///< the plan cannot be run on these images, see problem()
        Ready,  ///< cost() is known; findings() may contain earlier runs
        Running,
        Pausing,
        Done  ///< all runs are complete
    };

    explicit ExperimentRun(std::filesystem::path folder = defaultFolder(), QObject* parent = nullptr);
    ~ExperimentRun() override;                     ///< stops the experiment; finished runs are saved
    static std::filesystem::path defaultFolder();  ///< core::userDataFolder() / "experiments"

    /// Sets the plan and the data set, which may be nullptr. Requires that no experiment runs.
    void setSubject(const core::ExperimentPlan& plan, std::shared_ptr<const core::TrainTest> data);
    /// Clears the plan and shows a problem, which may be empty. Requires that no experiment runs.
    void setProblem(const QString& problem);
    void setThreads(int threads) { m_threads = threads; }  ///< for the next check or run; 0: all cores
    void start();                                          ///< starts or resumes in state Ready; otherwise does nothing
    void pause();  ///< pauses in state Running, which ends in Ready, or in Done after the last run

    State state() const { return m_state; }
    bool active() const { return m_state == State::Running || m_state == State::Pausing; }
    const std::optional<core::ExperimentCost>& cost() const { return m_cost; }
    const std::optional<core::RunProgress>& progress() const { return m_progress; }  ///< during a run
    const std::shared_ptr<const Findings>& findings() const { return m_findings; }   ///< nullptr before the first run
    /// The progress in [0, 1], including the current run. It never decreases during a run.
    double fraction() const { return m_fraction; }
    /// The estimated remaining time in seconds, for use before the start.
    double secondsLeft() const { return m_cost ? m_cost->seconds * (1.0 - m_fraction) : 0.0; }
    int cellsDone() const { return m_findings ? m_findings->table.cellsDone : 0; }
    QString problem() const { return m_problem; }
    QString file() const { return m_file; }  ///< the results file; empty if unknown

signals:
    void changed();  ///< state, cost or problem changed
    void filled();   ///< findings changed
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
    QElapsedTimer m_running;  ///< time since start()
    std::shared_ptr<const Findings> m_findings;
    QString m_problem;
    QString m_file;
    quint64 m_request = 0;
    std::stop_source m_stop;
    Receiver m_receiver;
    Lane m_lane;
};

}  // namespace ui
