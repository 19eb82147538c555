#pragma once

#include "core/training/train_classifier.h"
#include "core/training/watch.h"
#include "ui/lane.h"
#include "ui/train/training_folder.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <optional>
#include <stop_token>

namespace ui {

/// What is to be trained.
struct TrainingJob {
    std::shared_ptr<const core::TrainTest> data;  ///< whole; the settings select
    TrainSettings settings;
    QString folder;   ///< of an unfinished training to go on with; empty: a new one
    int threads = 0;  ///< 0: all cores
};

/// The first layer while it forms, with the image its features are of.
struct WatchedLayer {
    core::FirstLayer layer;
    core::Image image;
};

struct TrainedModel {
    std::shared_ptr<const core::Classifier> classifier;
    QString path;          ///< where it was kept; empty if it could not be
    double seconds = 0.0;  ///< of this run, pauses left out
};

/// Trains on a lane of its own. All functions are for the ui thread and return at once. Destroying it stops the
/// training after the step that runs; what the last epoch kept stays.
class TrainingRun : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, Running, Paused, Stopping };
    enum class Keep { Checkpoint, Nothing };

    explicit TrainingRun(const TrainingFolder& folder = TrainingFolder(), const QString& models = ownModelFolder(),
                         QObject* parent = nullptr);
    ~TrainingRun() override;

    void start(const TrainingJob& job);  ///< only when idle
    void pause();                        ///< after the step that runs
    void resume();
    void cancel(Keep keep);

    State state() const { return m_state; }
    bool idle() const { return m_state == State::Idle; }
    const TrainingJob& job() const { return m_job; }
    /// Nothing before the first step.
    const std::optional<core::TrainingProgress>& progress() const { return m_progress; }

signals:
    void changed();
    void progressed();                              ///< at most 25 times a second
    void epochDone(const core::StageEpoch& epoch);  ///< those of earlier runs included
    void watched(const ui::WatchedLayer& layer);
    void trained(const ui::TrainedModel& model);
    void stopped(bool kept);  ///< cancelled; `kept`: it can go on later
    void failed(const QString& message);

private:
    struct Gate;
    struct Outcome {
        std::shared_ptr<const core::Classifier> classifier;  ///< none: stopped
        QString path;
        QString notKept;
        double seconds = 0.0;
        bool kept = false;
    };
    /// Runs on the lane.
    static Outcome work(const TrainingJob& job, const TrainingFolder& place, const QString& models, Gate& gate,
                        const core::TrainingCallbacks& callbacks);
    core::TrainingCallbacks callbacksFor(const std::shared_ptr<Gate>& gate);
    void take(const Outcome& outcome);
    void enter(State state);

    TrainingFolder m_folder;
    QString m_models;
    TrainingJob m_job;
    State m_state = State::Idle;
    std::optional<core::TrainingProgress> m_progress;
    std::shared_ptr<Gate> m_gate;
    Lane m_lane;
};

}  // namespace ui
