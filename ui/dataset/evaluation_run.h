#pragma once

#include "core/evaluation/answer_cache.h"
#include "ui/lane.h"

#include <QObject>

#include <memory>
#include <optional>
#include <stop_token>

namespace ui {

/// Computes the answers of a model for all images of a part on its own lane, or takes them from the cache. Call all
/// functions on the ui thread; they return immediately.
class EvaluationRun : public QObject {
    Q_OBJECT

public:
    enum class State {
        Nothing,  ///< no model or no data set
        Looking,  ///< searches the cache or estimates the time
        Unfit,    ///< the model does not fit the images, see problem()
        Needed,   ///< there are no answers yet; estimate() is available
        Running,
        Stopping,
        Done  ///< answers() are available
    };
    struct Progress {
        std::int64_t done = 0;
        std::int64_t total = 0;
        double secondsLeft = 0.0;
    };

    explicit EvaluationRun(core::AnswerCache cache = core::AnswerCache(), QObject* parent = nullptr);
    ~EvaluationRun() override;

    /// Sets the model and the images, and stops the current evaluation. Both may be nullptr.
    void setSubject(std::shared_ptr<const core::Classifier> classifier, std::shared_ptr<const core::Dataset> dataset);
    void start();   ///< starts in state Needed; otherwise does nothing
    void cancel();  ///< stops in state Running, which ends in Needed

    State state() const { return m_state; }
    const std::shared_ptr<const core::Answers>& answers() const { return m_answers; }
    std::optional<double> estimate() const { return m_estimate; }  ///< seconds for all images
    Progress progress() const { return m_progress; }
    QString problem() const { return m_problem; }
    const std::shared_ptr<const core::Classifier>& classifier() const { return m_classifier; }
    const std::shared_ptr<const core::Dataset>& dataset() const { return m_dataset; }
    std::int64_t images() const { return m_dataset ? m_dataset->size() : 0; }

signals:
    void changed();  ///< state, answers or problem changed
    void progressed();
    void failed(const QString& message);  ///< one line

private:
    struct Bench;
    struct Found;
    struct Outcome;

    static Found look(Bench& bench, const core::AnswerCache& cache, const std::stop_token& stop);
    static Outcome ask(Bench& bench, const core::AnswerCache& cache, const std::function<void(std::int64_t)>& progress,
                       const std::stop_token& stop);
    void take(Found found);
    void take(Outcome outcome);
    void fail(const QString& message);
    void report(std::int64_t done, double seconds);
    void enter(State state);

    core::AnswerCache m_cache;
    State m_state = State::Nothing;
    std::shared_ptr<const core::Classifier> m_classifier;
    std::shared_ptr<const core::Dataset> m_dataset;
    std::shared_ptr<const core::Answers> m_answers;
    std::optional<double> m_estimate;
    Progress m_progress;
    QString m_problem;
    std::shared_ptr<Bench> m_bench;  ///< for the current model and images; used only on the lane
    std::stop_source m_stop;
    Receiver m_receiver;
    Lane m_lane;
};

}  // namespace ui
