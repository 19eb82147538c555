#include "ui/experiment/experiment_run.h"

#include "core/base/checksum.h"
#include "core/base/error.h"
#include "core/base/folders.h"
#include "core/base/output.h"
#include "core/base/priority.h"
#include "core/experiment/cell_data.h"
#include "core/nn/plan.h"
#include "core/report/machine.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cctype>

namespace ui {

struct ExperimentRun::Checked {
    core::ExperimentCost cost;
    std::filesystem::path file;
    std::shared_ptr<const Findings> findings;  ///< nullptr if there are none
    std::string misfit;
};

namespace {

constexpr qint64 progressEvery = 40;  ///< milliseconds

std::string fileName(const core::ExperimentPlan& plan, const core::ExperimentData& data)
{
    core::ExperimentPlan one = plan;
    one.trials = 1;       // the number of trials does not change the file
    one.dataset.clear();  // the checksum of the images identifies the data sets and their division
    one.splitBy.reset();
    core::Checksum sum;
    sum.add(core::toJsonText(one));
    sum.add(data.checksum);
    std::string name = plan.protocol + '-' + data.name;
    std::ranges::replace_if(
        name, [](unsigned char letter) { return !std::isalnum(letter) && letter != '-' && letter != '_'; }, '_');
    return name.substr(0, 80) + '-' + core::hexadecimal(sum.value()) + ".json";
}

std::shared_ptr<const Findings> findingsIn(const std::filesystem::path& file, const core::ExperimentPlan& plan)
{
    if (!core::isFile(file))
        return nullptr;
    Findings found{core::readResults(file), {}};
    found.results.plan.trials = plan.trials;
    const auto planned = core::cellsOf(plan);
    std::erase_if(found.results.cells,
                  [&planned](const core::Cell& cell) { return std::ranges::find(planned, cell.key) == planned.end(); });
    if (found.results.cells.empty())
        return nullptr;
    found.table = core::tableOf(found.results);
    return std::make_shared<const Findings>(std::move(found));
}

}  // namespace

std::filesystem::path ExperimentRun::defaultFolder()
{
    return core::userDataFolder() / "experiments";
}

ExperimentRun::ExperimentRun(std::filesystem::path folder, QObject* parent)
    : QObject(parent),
      m_folder(std::move(folder))
{
}

ExperimentRun::~ExperimentRun()
{
    m_stop.request_stop();
}

void ExperimentRun::setSubject(const core::ExperimentPlan& plan, std::shared_ptr<const core::TrainTest> data)
{
    core::expects(!active(), "ExperimentRun: an experiment is already running");
    m_plan = plan;
    m_data = std::move(data);
    setProblem({});
    if (!m_data)
        return;
    enter(State::Checking);
    const quint64 request = ++m_request;
    m_lane.run(
        this,
        [plan, images = m_data, folder = m_folder, threads = m_threads, stop = m_stop.get_token()] {
            core::setThreads(threads);
            return stop.stop_requested() ? Checked() : check(plan, *images, folder);
        },
        [this, request](const Checked& checked) {
            if (request == m_request)
                take(checked);
        },
        [this, request](const QString& message) {
            if (request == m_request)
                setProblem(message);
        });
}

void ExperimentRun::setProblem(const QString& problem)
{
    core::expects(!active(), "ExperimentRun: an experiment is already running");
    m_stop.request_stop();  // stops an obsolete check
    m_stop = {};
    ++m_request;
    m_cost.reset();
    m_file.clear();
    m_problem = problem;
    fill(nullptr);
    enter(problem.isEmpty() ? State::Nothing : State::Unfit);
}

ExperimentRun::Checked ExperimentRun::check(const core::ExperimentPlan& plan, const core::TrainTest& data,
                                            const std::filesystem::path& folder)
{
    Checked checked;
    try {
        core::checkPlan(plan, plan.protocol);
        checked.cost = core::estimateCost(plan, data, 1, 1);
        checked.file = folder / fileName(plan, core::describeData(data));
        checked.findings = findingsIn(checked.file, plan);
    } catch (const core::Error& error) {
        checked.misfit = error.what();
    }
    return checked;
}

void ExperimentRun::take(Checked checked)
{
    if (!checked.misfit.empty())
        return setProblem(QString::fromStdString(checked.misfit));
    m_cost = checked.cost;
    m_file = QString::fromStdString(checked.file.string());
    fill(std::move(checked.findings));
    enter(cellsDone() == m_cost->cells ? State::Done : State::Ready);
}

void ExperimentRun::start()
{
    if (m_state != State::Ready)
        return;
    m_stop = {};
    m_progress.reset();
    m_fractionAtStart = m_fraction;
    m_running.start();
    enter(State::Running);
    const std::filesystem::path file = m_file.toStdString();
    m_lane.run(
        this,
        [plan = m_plan, data = m_data, file, threads = m_threads, calls = callbacks(file), stop = m_stop.get_token()] {
            core::lowerPriority();
            core::setThreads(threads);
            core::makeFolder(file.parent_path());
            const core::RunOptions options{.file = file, .resume = true, .machine = core::machineName()};
            core::runExperiment(plan, *data, options, calls, stop);
        },
        [this] { ended(); },
        [this](const QString& message) {
            ended();
            emit failed(message);
        });
}

// Messages run on the main thread while this object exists.
core::RunCallbacks ExperimentRun::callbacks(const std::filesystem::path& file)
{
    core::RunCallbacks calls;
    const auto clock = std::make_shared<QElapsedTimer>();
    calls.progress = [this, receiver = m_receiver.line(), clock](const core::RunProgress& progress) {
        if (clock->isValid() && clock->elapsed() < progressEvery)
            return;
        clock->start();
        receiver.tell([this, progress] {
            m_progress = progress;
            advance();
            emit progressed();
        });
    };
    calls.cell = [this, receiver = m_receiver.line(), file, plan = m_plan](const core::Cell&) {
        receiver.tell([this, findings = findingsIn(file, plan)] { fill(findings); });
    };
    return calls;
}

/// Updates the progress from the remaining time, because the number of finished runs has large steps.
void ExperimentRun::advance()
{
    if (!m_progress)
        return;
    const double seconds = static_cast<double>(m_running.elapsed()) / 1000.0;
    const double estimated = m_cost ? std::max(0.0, m_cost->seconds * (1.0 - m_fractionAtStart) - seconds) : 0.0;
    // The remaining time is measured only after the first run.
    const double left = m_progress->secondsLeft > 0.0 ? m_progress->secondsLeft : estimated;
    if (left <= 0.0)
        return;
    const double share = seconds / (seconds + left);
    m_fraction = std::max(m_fraction, m_fractionAtStart + (1.0 - m_fractionAtStart) * share);
}

void ExperimentRun::pause()
{
    if (m_state != State::Running)
        return;
    m_stop.request_stop();
    enter(State::Pausing);
}

void ExperimentRun::ended()
{
    m_progress.reset();
    m_fraction = m_cost && m_cost->cells > 0 ? static_cast<double>(cellsDone()) / m_cost->cells : 0.0;
    enter(m_cost && cellsDone() == m_cost->cells ? State::Done : State::Ready);
}

void ExperimentRun::fill(std::shared_ptr<const Findings> findings)
{
    if (!findings && !m_findings) {
        m_fraction = 0.0;
        return;
    }
    m_findings = std::move(findings);
    const double done = m_cost && m_cost->cells > 0 ? static_cast<double>(cellsDone()) / m_cost->cells : 0.0;
    m_fraction = active() ? std::max(m_fraction, done) : done;
    emit filled();
}

void ExperimentRun::enter(State state)
{
    m_state = state;
    emit changed();
}

}  // namespace ui
