#pragma once

#include "core/data/dataset.h"
#include "core/evaluation/answer_cache.h"
#include "core/evaluation/model_calibration.h"
#include "ui/lane.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace ui {

/// Measures how far a model's stated probabilities are from the truth on a data set's test images, on a lane of its
/// own. What was measured is kept for this session. All functions are for the ui thread and return at once.
class CalibrationRun : public QObject {
    Q_OBJECT

public:
    enum class State {
        Nothing,  ///< no model or no data
        Needed,
        Running,
        Stopping,
        Unfit,  ///< problem() says why
        Done    ///< result() is there
    };

    /// `cache`: earlier answers say how long the model takes.
    explicit CalibrationRun(core::AnswerCache cache = core::AnswerCache(), QObject* parent = nullptr);
    ~CalibrationRun() override;

    /// Another model or other images; what ran for those before is stopped and dropped. Either may be nullptr.
    void setSubject(std::shared_ptr<const core::Classifier> classifier, std::shared_ptr<const core::TrainTest> data);
    void start();   ///< in state Needed
    void cancel();  ///< in state Running; then Needed

    State state() const { return m_state; }
    const std::shared_ptr<const core::ModelCalibration>& result() const { return m_result; }
    const std::shared_ptr<const core::Classifier>& classifier() const { return m_classifier; }
    const std::shared_ptr<const core::TrainTest>& data() const { return m_data; }
    std::int64_t done() const { return m_done; }
    std::int64_t total() const { return m_total; }  ///< 0: not known yet
    QString problem() const { return m_problem; }
    std::optional<double> estimate() const
    {
        return m_estimate;
    }                            ///< seconds for all images; nothing before it is known
    double secondsLeft() const;  ///< while it runs, from its speed so far; 0: not known yet

signals:
    void changed();
    void progressed();

private:
    struct Prospect;
    struct Kept {
        core::AnswerKey key;
        std::shared_ptr<const core::ModelCalibration> result;
    };
    static Prospect look(const std::shared_ptr<const core::Classifier>& classifier, const core::TrainTest& data,
                         const core::AnswerCache& cache, const std::stop_token& stop);
    void take(const Prospect& prospect);
    void finish(const std::shared_ptr<const core::ModelCalibration>& result);
    void enter(State state);

    core::AnswerCache m_cache;
    std::optional<core::AnswerKey> m_key;  ///< of this subject, once it is known
    std::vector<Kept> m_kept;              ///< the newest last
    std::optional<double> m_estimate;
    QElapsedTimer m_clock;

    State m_state = State::Nothing;
    std::shared_ptr<const core::Classifier> m_classifier;
    std::shared_ptr<const core::TrainTest> m_data;
    std::shared_ptr<const core::ModelCalibration> m_result;
    std::int64_t m_done = 0, m_total = 0;
    QString m_problem;
    std::stop_source m_stop;
    Lane m_lane;
};

}  // namespace ui
