#include "ui/dataset/evaluation_run.h"

#include "core/base/error.h"
#include "core/base/priority.h"
#include "core/evaluation/evaluation.h"
#include "core/nn/plan.h"
#include "ui/dataset/model_fit.h"
#include "ui/recognizer.h"

#include <chrono>
#include <numeric>

namespace ui {

/// The state on the lane, because one thread must create, use and destroy a plan.
struct EvaluationRun::Bench {
    std::shared_ptr<const core::Classifier> classifier;
    std::shared_ptr<const core::Dataset> dataset;
    core::AnswerKey key;
    std::optional<core::ClassifierPlan> plan;

    core::ClassifierPlan& ready()
    {
        if (!plan)
            plan.emplace(classifier);
        return *plan;
    }
};

struct EvaluationRun::Found {
    std::shared_ptr<const core::Answers> answers;  ///< nullptr if not in the cache
    double seconds = 0.0;                          ///< estimate for all images
    std::string misfit;
};

struct EvaluationRun::Outcome {
    std::shared_ptr<const core::Answers> answers;  ///< nullptr if stopped
    std::string notKept;                           ///< why the cache could not store them; may be empty
};

namespace {

double secondsSince(std::chrono::steady_clock::time_point begin)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// Estimates the seconds for all images from the second run on a sample, because the first run also compiles the plan.
double measured(core::ClassifierPlan& plan, const core::Dataset& dataset, const std::stop_token& stop)
{
    std::vector<std::int64_t> some(static_cast<std::size_t>(std::min<std::int64_t>(256, dataset.size())));
    std::iota(some.begin(), some.end(), 0);
    const core::Tensor images = dataset.images(some);
    plan.classifyAll(images);
    if (stop.stop_requested())
        return 0.0;
    const auto begin = std::chrono::steady_clock::now();
    plan.classifyAll(images);
    return secondsSince(begin) * static_cast<double>(dataset.size()) / static_cast<double>(some.size());
}

}  // namespace

EvaluationRun::EvaluationRun(core::AnswerCache cache, QObject* parent) : QObject(parent), m_cache(std::move(cache))
{
    m_lane.submit([] {
        core::lowerPriority();
        core::setThreads(Recognizer::bestThreads());
    });
}

EvaluationRun::~EvaluationRun()
{
    m_stop.request_stop();
    m_lane.submit([bench = std::move(m_bench)] {
        if (bench)
            bench->plan.reset();
    });
}

void EvaluationRun::setSubject(std::shared_ptr<const core::Classifier> classifier,
                               std::shared_ptr<const core::Dataset> dataset)
{
    if (classifier == m_classifier && dataset == m_dataset)
        return;
    m_stop.request_stop();
    m_stop = {};
    m_lane.submit([bench = std::move(m_bench)] {
        if (bench)
            bench->plan.reset();
    });
    m_bench = std::make_shared<Bench>(Bench{.classifier = classifier, .dataset = dataset, .key = {}, .plan = {}});
    m_classifier = std::move(classifier);
    m_dataset = std::move(dataset);
    m_answers.reset();
    m_estimate.reset();
    m_problem.clear();
    if (!m_classifier || !m_dataset)
        return enter(State::Nothing);
    enter(State::Looking);
    const auto stop = m_stop.get_token();
    m_lane.run(
        this, [bench = m_bench, cache = m_cache, stop] { return look(*bench, cache, stop); },
        [this, stop](const Found& found) {
            if (!stop.stop_requested())
                take(found);
        },
        [this, stop](const QString& message) {
            if (!stop.stop_requested())
                fail(message);
        });
}

EvaluationRun::Found EvaluationRun::look(Bench& bench, const core::AnswerCache& cache, const std::stop_token& stop)
{
    Found found;
    if (stop.stop_requested())
        return found;
    try {
        core::checkFit(*bench.classifier, *bench.dataset);
    } catch (const core::UsageError& error) {
        found.misfit = error.what();
        return found;
    }
    if (ModelFits::of(*bench.classifier, *bench.dataset) != ModelFit::KnownClasses) {
        found.misfit = ModelFits::words(*bench.classifier, *bench.dataset, true).toStdString();
        return found;
    }
    bench.key = {core::checksumOf(*bench.classifier), core::checksumOf(*bench.dataset)};
    if (auto answers = cache.find(bench.key, *bench.dataset);
        answers && answers->strategies == bench.classifier->strategies())
        found.answers = std::make_shared<const core::Answers>(*std::move(answers));
    else if (!stop.stop_requested())
        found.seconds = measured(bench.ready(), *bench.dataset, stop);
    return found;
}

void EvaluationRun::take(Found found)
{
    m_problem = QString::fromStdString(found.misfit);
    m_answers = std::move(found.answers);
    if (!m_problem.isEmpty())
        return enter(State::Unfit);
    if (!m_answers)
        m_estimate = found.seconds;
    enter(m_answers ? State::Done : State::Needed);
}

void EvaluationRun::start()
{
    if (m_state != State::Needed)
        return;
    m_stop = {};
    m_progress = {.done = 0, .total = m_dataset->size(), .secondsLeft = m_estimate.value_or(0.0)};
    enter(State::Running);
    const auto stop = m_stop.get_token();
    const auto progress = [this, line = m_receiver.line(), stop,
                           begin = std::chrono::steady_clock::now()](std::int64_t done) {
        line.tell([this, stop, done, seconds = secondsSince(begin)] {
            if (!stop.stop_requested())
                report(done, seconds);
        });
    };
    m_lane.run(
        this, [bench = m_bench, cache = m_cache, progress, stop] { return ask(*bench, cache, progress, stop); },
        [this, bench = m_bench](const Outcome& outcome) {
            if (bench == m_bench)
                take(outcome);
        },
        [this, bench = m_bench](const QString& message) {
            if (bench == m_bench)
                fail(message);
        });
}

EvaluationRun::Outcome EvaluationRun::ask(Bench& bench, const core::AnswerCache& cache,
                                          const std::function<void(std::int64_t)>& progress,
                                          const std::stop_token& stop)
{
    auto answers = core::answerAll(bench.ready(), *bench.dataset, progress, stop);
    Outcome outcome;
    if (!answers)
        return outcome;
    bench.plan.reset();  // frees its memory
    try {
        cache.keep(bench.key, *answers);
    } catch (const core::Error& error) {
        outcome.notKept = error.what();
    }
    outcome.answers = std::make_shared<const core::Answers>(*std::move(answers));
    return outcome;
}

void EvaluationRun::take(Outcome outcome)
{
    m_answers = std::move(outcome.answers);
    enter(m_answers ? State::Done : State::Needed);
    if (!outcome.notKept.empty())
        emit failed(QString::fromStdString(outcome.notKept));
}

void EvaluationRun::cancel()
{
    if (m_state != State::Running)
        return;
    m_stop.request_stop();
    enter(State::Stopping);
}

void EvaluationRun::fail(const QString& message)
{
    m_problem = message;
    enter(State::Unfit);
    emit failed(message);
}

void EvaluationRun::report(std::int64_t done, double seconds)
{
    m_progress.done = done;
    m_progress.secondsLeft =
        seconds * static_cast<double>(m_progress.total - done) / static_cast<double>(std::max<std::int64_t>(done, 1));
    emit progressed();
}

void EvaluationRun::enter(State state)
{
    m_state = state;
    emit changed();
}

}  // namespace ui
