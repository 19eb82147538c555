#pragma once

#include "core/evaluation/answer_cache.h"
#include "ui/lane.h"

#include <QObject>

#include <memory>
#include <optional>
#include <stop_token>

namespace ui {

/// Asks a model about all images of a split, on a lane of its own, or finds what it said before in the cache. All
/// functions are for the ui thread and return at once.
class EvaluationRun : public QObject {
    Q_OBJECT

public:
    enum class State {
        Nothing,  ///< no model or no data
        Looking,  ///< in the cache, or measuring how long it would take
        Unfit,    ///< this model cannot be asked about these images, or knows other classes: problem() says why
        Needed,   ///< nobody was asked yet: estimate() says how long it would take
        Running,
        Stopping,
        Done  ///< answers() are there
    };
    struct Progress {
        std::int64_t done = 0;
        std::int64_t total = 0;
        double secondsLeft = 0.0;
    };

    explicit EvaluationRun(core::AnswerCache cache = core::AnswerCache(), QObject* parent = nullptr);
    ~EvaluationRun() override;

    /// Another model or other images; what ran for those before is stopped and dropped. Either may be nullptr.
    void setSubject(std::shared_ptr<const core::Classifier> classifier, std::shared_ptr<const core::Dataset> dataset);
    void start();   ///< in state Needed
    void cancel();  ///< in state Running; then Needed

    State state() const { return m_state; }
    const std::shared_ptr<const core::Answers>& answers() const { return m_answers; }
    std::optional<double> estimate() const { return m_estimate; }  ///< seconds for all images
    Progress progress() const { return m_progress; }
    QString problem() const { return m_problem; }
    const std::shared_ptr<const core::Classifier>& classifier() const { return m_classifier; }
    const std::shared_ptr<const core::Dataset>& dataset() const { return m_dataset; }
    std::int64_t images() const { return m_dataset ? m_dataset->size() : 0; }

signals:
    void changed();  ///< state, answers or problem
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
    std::shared_ptr<Bench> m_bench;  ///< of this subject; used on the lane only
    std::stop_source m_stop;
    Lane m_lane;
};

}  // namespace ui
