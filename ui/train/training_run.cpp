#include "ui/train/training_run.h"

#include "core/base/error.h"
#include "core/base/priority.h"
#include "core/nn/plan.h"
#include "core/training/preparation.h"

#include <chrono>

namespace ui {

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto betweenReports = std::chrono::milliseconds(40);

}  // namespace

/// The state that the two threads share. While `paused` is true, the lane waits between two steps.
struct TrainingRun::Gate {
    std::atomic<bool> paused = false;
    std::atomic<bool> drop = false;
    std::stop_source stop;
    core::Image sample;  ///< used only on the lane
    Clock::time_point reported{};

    void set(bool pause)
    {
        paused = pause;
        paused.notify_all();
    }
};

TrainingRun::TrainingRun(const TrainingFolder& folder, const QString& models, QObject* parent)
    : QObject(parent),
      m_folder(folder),
      m_models(models)
{
}

TrainingRun::~TrainingRun()
{
    if (m_gate) {
        m_gate->stop.request_stop();
        m_gate->set(false);
    }
}

void TrainingRun::start(const TrainingJob& job)
{
    core::expects(idle(), "TrainingRun::start: a training is already running");
    m_job = job;
    m_progress.reset();
    m_gate = std::make_shared<Gate>();
    m_lane.run(
        this,
        [job, place = m_folder, models = m_models, gate = m_gate, callbacks = callbacksFor(m_gate)] {
            return work(job, place, models, *gate, callbacks);
        },
        [this](const Outcome& outcome) { take(outcome); },
        [this](const QString& message) {
            enter(State::Idle);
            emit failed(message);
        });
    enter(State::Running);
}

core::TrainingCallbacks TrainingRun::callbacksFor(const std::shared_ptr<Gate>& gate)
{
    // Messages run on the main thread while this object exists.
    const auto tell = [receiver = m_receiver.line()](auto message) { receiver.tell(std::move(message)); };
    core::TrainingCallbacks callbacks;
    callbacks.watchHeld = true;
    callbacks.progress = [this, gate, tell](const core::TrainingProgress& progress) {
        const auto now = Clock::now();
        if (now - gate->reported >= betweenReports || progress.samplesDone == progress.samples) {
            gate->reported = now;
            tell([this, progress] {
                m_progress = progress;
                emit progressed();
            });
        }
        gate->paused.wait(true);
    };
    callbacks.epoch = callbacks.earlier = [this, tell](const core::StageEpoch& epoch) {
        tell([this, epoch] { emit epochDone(epoch); });
    };
    callbacks.trunk = [this, gate, tell](const core::Network& network) {
        if (auto layer = core::firstLayer(network, gate->sample))
            tell([this, watched = WatchedLayer{*std::move(layer), gate->sample}] { emit this->watched(watched); });
    };
    return callbacks;
}

TrainingRun::Outcome TrainingRun::work(const TrainingJob& job, const TrainingFolder& place, const QString& models,
                                       Gate& gate, const core::TrainingCallbacks& callbacks)
{
    core::lowerPriority();
    core::setThreads(job.threads);
    const core::TrainTest data = selectedImages(*job.data, job.settings);
    core::Recipe recipe = recipeOf(job.settings, data.train);
    recipe.selection = selectionOf(job.settings, job.data->train.classNames);
    core::checkRecipe(recipe, data.train);
    gate.sample = data.test.size() > 0 ? data.test.image(0) : data.train.image(0);
    const QString folder = job.folder.isEmpty() ? place.create(job.settings) : job.folder;
    Outcome result;
    {
        const auto lock = TrainingFolder::lock(folder);
        std::optional<core::TrainingOutcome> outcome;
        try {
            outcome = core::trainClassifier(data, recipe, {folder.toStdString(), !job.folder.isEmpty()}, callbacks,
                                            gate.stop.get_token());
        } catch (...) {
            TrainingFolder::dropIfEmpty(folder);
            throw;
        }
        if (outcome) {
            core::addProvenance(*outcome, data, recipe);
            result.seconds = outcome->seconds;
            try {
                result.path = keepModel(outcome->classifier, models);
            } catch (const core::Error& error) {
                result.notKept = QString::fromUtf8(error.what());
            }
            result.classifier = std::make_shared<const core::Classifier>(std::move(outcome->classifier));
        }
        // If the model cannot be written, the checkpoints stay, so that resuming takes only seconds.
        if (gate.drop || (result.classifier && result.notKept.isEmpty()))
            TrainingFolder::drop(folder);
        TrainingFolder::dropIfEmpty(folder);
        result.kept = core::hasCheckpoints(folder.toStdString());
    }
    return result;
}

void TrainingRun::take(const Outcome& outcome)
{
    enter(State::Idle);
    if (!outcome.classifier) {
        emit stopped(outcome.kept);
        return;
    }
    emit trained({outcome.classifier, outcome.path, outcome.seconds});
    if (!outcome.notKept.isEmpty())
        emit failed(outcome.notKept);
}

void TrainingRun::pause()
{
    if (m_state != State::Running)
        return;
    m_gate->set(true);
    enter(State::Paused);
}

void TrainingRun::resume()
{
    if (m_state != State::Paused)
        return;
    m_gate->set(false);
    enter(State::Running);
}

void TrainingRun::cancel(Keep keep)
{
    if (idle())
        return;
    m_gate->drop = keep == Keep::Nothing;
    m_gate->stop.request_stop();
    m_gate->set(false);
    enter(State::Stopping);
}

void TrainingRun::enter(State state)
{
    m_state = state;
    emit changed();
}

}  // namespace ui
