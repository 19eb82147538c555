#include "ui/experiment/calibration_run.h"

#include "core/base/error.h"
#include "core/base/priority.h"
#include "core/data/strokes.h"
#include "core/evaluation/evaluation.h"
#include "core/nn/plan.h"
#include "core/training/preparation.h"
#include "ui/dataset/model_fit.h"
#include "ui/recognizer.h"

#include <algorithm>
#include <chrono>

namespace ui {

namespace {

constexpr std::size_t mostKept = 8;
constexpr double logitsFactor = 1.3;  ///< factor for the second run of the networks, which computes logits

double calibrationSecondsSince(std::chrono::steady_clock::time_point begin)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// Estimates the seconds for one image from the second run on a sample, because the first run also compiles the plan.
double secondsPerImage(const std::shared_ptr<const core::Classifier>& classifier, const core::Dataset& images,
                       const std::stop_token& stop)
{
    core::ClassifierPlan plan(classifier);
    const std::int64_t some = std::min<std::int64_t>(128, images.size());
    const core::Tensor batch = images.images(0, some);
    plan.classifyAll(batch);
    if (stop.stop_requested())
        return 0.0;
    const auto begin = std::chrono::steady_clock::now();
    plan.classifyAll(batch);
    return calibrationSecondsSince(begin) / static_cast<double>(some);
}

std::shared_ptr<const core::ModelCalibration> measured(const std::shared_ptr<const core::Classifier>& classifier,
                                                       const core::TrainTest& data, const core::CalibrationWatch& watch)
{
    const core::RuledImages test(data.test, classifier->preprocessing);
    core::checkFit(*classifier, test.images());
    core::ClassifierPlan plan(classifier);
    auto found = core::measureCalibration(plan, test.images(), core::heldOutOf(*classifier, data.train), watch);
    return found ? std::make_shared<const core::ModelCalibration>(*std::move(found)) : nullptr;
}

}  // namespace

struct CalibrationRun::Prospect {
    core::AnswerKey key;
    double seconds = 0.0;
    QString misfit;
};

CalibrationRun::CalibrationRun(core::AnswerCache cache, QObject* parent) : QObject(parent), m_cache(std::move(cache))
{
    m_lane.submit([] {
        core::lowerPriority();
        core::setThreads(Recognizer::bestThreads());
    });
}

CalibrationRun::~CalibrationRun()
{
    m_stop.request_stop();
}

void CalibrationRun::setSubject(std::shared_ptr<const core::Classifier> classifier,
                                std::shared_ptr<const core::TrainTest> data)
{
    if (classifier == m_classifier && data == m_data)
        return;
    m_stop.request_stop();
    m_stop = {};
    m_classifier = std::move(classifier);
    m_data = std::move(data);
    m_result.reset();
    m_problem.clear();
    m_estimate.reset();
    m_key.reset();
    enter(m_classifier && m_data ? State::Needed : State::Nothing);
    if (m_state == State::Nothing)
        return;
    const auto stop = m_stop.get_token();
    const auto wanted = [this, one = m_classifier, other = m_data] { return one == m_classifier && other == m_data; };
    m_lane.run(
        this,
        [classifier = m_classifier, data = m_data, cache = m_cache, stop] {
            return look(classifier, *data, cache, stop);
        },
        [this, wanted](const Prospect& prospect) {
            if (wanted())
                take(prospect);
        },
        [this, wanted](const QString&) {
            if (wanted())
                m_estimate.reset();  // the measurement reports the problem
        });
}

CalibrationRun::Prospect CalibrationRun::look(const std::shared_ptr<const core::Classifier>& classifier,
                                              const core::TrainTest& data, const core::AnswerCache& cache,
                                              const std::stop_token& stop)
{
    Prospect prospect;
    if (stop.stop_requested())
        return prospect;
    prospect.misfit = ModelFits::words(*classifier, data.test, false);
    if (!prospect.misfit.isEmpty())
        return prospect;
    const core::RuledImages ruled(data.test, classifier->preprocessing);
    const core::Dataset& test = ruled.images();
    try {
        core::checkFit(*classifier, test);
    } catch (const core::UsageError& error) {
        prospect.misfit = QString::fromUtf8(error.what());
        return prospect;
    }
    prospect.key = {core::checksumOf(*classifier), core::checksumOf(test)};
    const auto held = core::heldOutOf(*classifier, data.train);
    const auto images = static_cast<double>(test.size() + (held ? held->size() : 0));
    const auto answers = cache.find(prospect.key, test);
    const double each = answers && answers->seconds > 0.0 ? answers->seconds / static_cast<double>(answers->images)
                                                          : secondsPerImage(classifier, test, stop);
    prospect.seconds = logitsFactor * each * images;
    return prospect;
}

void CalibrationRun::take(const Prospect& prospect)
{
    m_problem = prospect.misfit;
    if (!m_problem.isEmpty())
        return m_state == State::Needed ? enter(State::Unfit) : void();
    m_key = prospect.key;
    if (prospect.seconds > 0.0)
        m_estimate = prospect.seconds;
    const auto same = [&prospect](const Kept& kept) {
        return kept.key.model == prospect.key.model && kept.key.data == prospect.key.data;
    };
    if (const auto kept = std::ranges::find_if(m_kept, same); kept != m_kept.end() && m_state == State::Needed) {
        m_result = kept->result;
        return enter(State::Done);
    }
    emit changed();
}

double CalibrationRun::secondsLeft() const
{
    if (m_done <= 0 || m_total <= 0)
        return 0.0;
    return static_cast<double>(m_clock.elapsed()) / 1000.0 * static_cast<double>(m_total - m_done)
         / static_cast<double>(m_done);
}

void CalibrationRun::finish(const std::shared_ptr<const core::ModelCalibration>& result)
{
    m_result = result;
    if (result && m_key) {
        if (m_kept.size() == mostKept)
            m_kept.erase(m_kept.begin());
        m_kept.push_back({*m_key, result});
    }
    enter(result ? State::Done : State::Needed);
}

void CalibrationRun::start()
{
    if (m_state != State::Needed)
        return;
    m_stop = {};
    m_done = m_total = 0;
    m_clock.start();
    enter(State::Running);
    const auto classifier = m_classifier;
    const auto data = m_data;
    core::CalibrationWatch watch{.progress = {}, .stop = m_stop.get_token()};
    watch.progress = [this, line = m_receiver.line(), classifier, data](std::int64_t done, std::int64_t total) {
        line.tell([this, classifier, data, done, total] {
            if (classifier != m_classifier || data != m_data)
                return;
            m_done = done;
            m_total = total;
            emit progressed();
        });
    };
    const auto current = [this, classifier, data] { return classifier == m_classifier && data == m_data; };
    m_lane.run(
        this, [classifier, data, watch] { return measured(classifier, *data, watch); },
        [this, current](const std::shared_ptr<const core::ModelCalibration>& result) {
            if (!current())
                return;
            finish(result);
        },
        [this, current](const QString& message) {
            if (!current())
                return;
            m_problem = message;
            enter(State::Unfit);
        });
}

void CalibrationRun::cancel()
{
    if (m_state != State::Running)
        return;
    m_stop.request_stop();
    enter(State::Stopping);
}

void CalibrationRun::enter(State state)
{
    m_state = state;
    emit changed();
}

}  // namespace ui
