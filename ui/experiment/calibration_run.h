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

/// Measures the calibration of a model on the test images of a data set, on its own lane. Keeps the results for this
/// session. Call all functions on the ui thread; they return immediately.
class CalibrationRun : public QObject {
    Q_OBJECT

public:
    enum class State {
        Nothing,  ///< no model or no data set
        Needed,
        Running,
        Stopping,
        Unfit,  ///< the model does not fit the images, see problem()
        Done    ///< result() is available
    };

    /// The saved answers in `cache` contain the time that a model takes.
    explicit CalibrationRun(core::AnswerCache cache = core::AnswerCache(), QObject* parent = nullptr);
    ~CalibrationRun() override;

    /// Sets the model and the data set, and stops the current measurement. Both may be nullptr.
    void setSubject(std::shared_ptr<const core::Classifier> classifier, std::shared_ptr<const core::TrainTest> data);
    void start();   ///< starts in state Needed; otherwise does nothing
    void cancel();  ///< stops in state Running, which ends in Needed

    State state() const { return m_state; }
    const std::shared_ptr<const core::ModelCalibration>& result() const { return m_result; }
    const std::shared_ptr<const core::Classifier>& classifier() const { return m_classifier; }
    const std::shared_ptr<const core::TrainTest>& data() const { return m_data; }
    std::int64_t done() const { return m_done; }
    std::int64_t total() const { return m_total; }  ///< 0 if unknown
    QString problem() const { return m_problem; }
    std::optional<double> estimate() const { return m_estimate; }  ///< seconds for all images
    double secondsLeft() const;  ///< estimate from the speed of the current measurement; 0 if unknown

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
    std::optional<core::AnswerKey> m_key;  ///< of the current model and data set, if known
    std::vector<Kept> m_kept;              ///< the newest one is last
    std::optional<double> m_estimate;
    QElapsedTimer m_clock;

    State m_state = State::Nothing;
    std::shared_ptr<const core::Classifier> m_classifier;
    std::shared_ptr<const core::TrainTest> m_data;
    std::shared_ptr<const core::ModelCalibration> m_result;
    std::int64_t m_done = 0, m_total = 0;
    QString m_problem;
    std::stop_source m_stop;
    Receiver m_receiver;
    Lane m_lane;
};

}  // namespace ui
