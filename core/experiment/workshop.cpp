#include "core/experiment/workshop.h"

#include <numeric>
#include <utility>

namespace core {

namespace {

using Clock = std::chrono::steady_clock;

constexpr double leastStoredSeconds = 2.0;  ///< shorter trainings are not stored because repeating them is faster

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

double secondsOf(const std::vector<EpochReport>& reports)
{
    return std::accumulate(reports.begin(), reports.end(), 0.0,
                           [](double sum, const EpochReport& report) { return sum + report.seconds; });
}

}  // namespace

Workshop::Workshop(Options options)
    : m_options(std::move(options)),
      m_folder(m_options.checkpoint, m_options.fingerprint)
{
}

TrainedNetwork Workshop::train(const TrainingJob& job, const BatchSource& source)
{
    StageCheckpoint last = m_folder.load(job.name, job.start).value_or(StageCheckpoint{{job.start, job.optimizer}, {}});
    std::vector<EpochReport> reports = last.reports;
    const auto done = job.epochsDone + static_cast<int>(reports.size());
    const std::int64_t stepsPerEpoch = (source.samples + job.batch - 1) / job.batch;
    const std::int64_t updates = stepsPerEpoch * job.epochs;
    const auto trained = [&](TrainingState state) {
        return TrainedNetwork{std::move(state.network), updates, secondsOf(reports),
                              job.goesOn ? std::move(state.optimizer) : OptimizerState{}};
    };
    if (done >= job.epochs)
        return trained(std::move(last.state));

    TrainerOptions options;
    options.epochs = job.epochs;
    OptimizerOptions optimizer = m_options.optimizer;
    optimizer.learningRate = job.learningRate.value_or(optimizer.learningRate);
    options.plan = {job.batch, optimizer, job.dropoutSeed, trainingPrecision(job.start, m_options.precision)};
    TrainerCallbacks callbacks;
    callbacks.step = [&](const StepReport& step, const TrainingView&) {
        const std::lock_guard lock(m_reporting);
        if (m_options.progress)
            m_options.progress({job.name, step.epoch, step.epochs, step.loss, step.samplesPerSecond});
    };
    const auto began = Clock::now();
    auto stored = began;
    callbacks.epoch = [&](const EpochReport& report, const TrainingView& view) {
        reports.push_back(report);
        const bool end = report.epoch == job.epochs;
        const double least = m_options.secondsBetweenStores;
        if (secondsSince(stored) < least && !(end && secondsSince(began) >= std::min(leastStoredSeconds, least)))
            return;
        m_folder.store(job.name, {view.state(), reports});
        stored = Clock::now();
    };
    auto end = core::train(std::move(last.state), done, options, source, callbacks, m_options.stop);
    if (!end)
        throw Stopped{};
    return trained(std::move(*end));
}

}  // namespace core
