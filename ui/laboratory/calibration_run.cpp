#include "ui/laboratory/calibration_run.h"

#include "core/base/priority.h"
#include "core/nn/plan.h"
#include "core/training/evaluation.h"
#include "ui/recognizer.h"

namespace ui {

namespace {

std::shared_ptr<const core::ModelCalibration> measured(const std::shared_ptr<const core::Classifier>& classifier, const core::TrainTest& data,
                                                       const core::CalibrationWatch& watch)
{
    core::checkFit(*classifier, data.test);
    core::ClassifierPlan plan(classifier);
    auto found = core::measureCalibration(plan, data.test, core::heldOutOf(*classifier, data.train), watch);
    return found ? std::make_shared<const core::ModelCalibration>(*std::move(found)) : nullptr;
}

}  // namespace

CalibrationRun::CalibrationRun(QObject* parent) : QObject(parent)
{
    m_lane.submit([] {
        core::giveWay();
        core::setThreads(Recognizer::bestThreads());
    });
}

CalibrationRun::~CalibrationRun() { m_stop.request_stop(); }

void CalibrationRun::setSubject(std::shared_ptr<const core::Classifier> classifier, std::shared_ptr<const core::TrainTest> data)
{
    if (classifier == m_classifier && data == m_data)
        return;
    m_stop.request_stop();
    m_stop = {};
    m_classifier = std::move(classifier);
    m_data = std::move(data);
    m_result.reset();
    m_problem.clear();
    enter(m_classifier && m_data ? State::Needed : State::Nothing);
}

void CalibrationRun::start()
{
    if (m_state != State::Needed)
        return;
    m_stop = {};
    m_done = m_total = 0;
    enter(State::Running);
    const auto classifier = m_classifier;
    const auto data = m_data;
    core::CalibrationWatch watch{.progress = {}, .stop = m_stop.get_token()};
    // The lane ends before this object does, so `this` is there; the event is dropped with it.
    watch.progress = [this, classifier, data](std::int64_t done, std::int64_t total) {
        QMetaObject::invokeMethod(this, [this, classifier, data, done, total] {
            if (classifier != m_classifier || data != m_data)
                return;
            m_done = done;
            m_total = total;
            emit progressed();
        }, Qt::QueuedConnection);
    };
    const auto current = [this, classifier, data] { return classifier == m_classifier && data == m_data; };
    m_lane.run(
        this, [classifier, data, watch] { return measured(classifier, *data, watch); },
        [this, current](const std::shared_ptr<const core::ModelCalibration>& result) {
            if (!current())
                return;
            m_result = result;
            enter(result ? State::Done : State::Needed);
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
