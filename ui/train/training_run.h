#pragma once

#include "core/nn/first_layer.h"
#include "core/training/train_classifier.h"
#include "ui/lane.h"
#include "ui/train/training_folder.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <optional>
#include <stop_token>

namespace ui {

/// The arguments of a training.
struct TrainingJob {
    std::shared_ptr<const core::TrainTest> data;  ///< all images; the settings select among them
    TrainSettings settings;
    QString folder;   ///< the unfinished training to resume; empty: a new training
    int threads = 0;  ///< 0: all cores
};

/// The first layer during the training, with the image of its features.
struct WatchedLayer {
    core::FirstLayer layer;
    core::Image image;
};

struct TrainedModel {
    std::shared_ptr<const core::Classifier> classifier;
    QString path;          ///< the model file; empty if it could not be written
    double seconds = 0.0;  ///< duration of this run without pauses
};

/// Trains on its own lane. Call all functions on the ui thread; they return immediately. The destructor stops the
/// training after the current step and keeps the checkpoints.
class TrainingRun : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, Running, Paused, Stopping };
    enum class Keep { Checkpoint, Nothing };

    explicit TrainingRun(const TrainingFolder& folder = TrainingFolder(), const QString& models = ownModelFolder(),
                         QObject* parent = nullptr);
    ~TrainingRun() override;

    void start(const TrainingJob& job);  ///< requires idle()
    void pause();                        ///< after the current step
    void resume();
    void cancel(Keep keep);

    State state() const { return m_state; }
    bool idle() const { return m_state == State::Idle; }
    const TrainingJob& job() const { return m_job; }
    /// nullopt before the first step.
    const std::optional<core::TrainingProgress>& progress() const { return m_progress; }

signals:
    void changed();
    void progressed();                              ///< at most 25 times a second
    void epochDone(const core::StageEpoch& epoch);  ///< also the epochs of earlier runs
    void watched(const ui::WatchedLayer& layer);
    void trained(const ui::TrainedModel& model);
    void stopped(bool kept);  ///< after cancel(); `kept` if it can be resumed
    void failed(const QString& message);

private:
    struct Gate;
    struct Outcome {
        std::shared_ptr<const core::Classifier> classifier;  ///< nullptr if the training was stopped
        QString path;
        QString notKept;
        double seconds = 0.0;
        bool kept = false;
    };
    /// Trains; called on the lane.
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
    Receiver m_receiver;
    Lane m_lane;
};

}  // namespace ui
