#pragma once

#include "core/data/dataset.h"
#include "core/training/augmentation.h"
#include "ui/lane.h"
#include "ui/train/settings_check.h"
#include "ui/train/train_settings.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace ui {

/// The expected time and the size of a training.
struct Forecast {
    double seconds = 0.0;
    std::int64_t trainImages = 0, testImages = 0;
    int classes = 0;
    core::ChosenAugmentation augmentation{};
};

/// Computes forecasts on a lane, for the latest settings only. Waits until the settings stop changing. For the ui
/// thread.
class TrainingEstimate : public QObject {
    Q_OBJECT

public:
    explicit TrainingEstimate(QObject* parent = nullptr);

    /// Requests a forecast. If `data` is nullptr, there is none.
    void ask(const std::shared_ptr<const core::TrainTest>& data, const TrainSettings& settings, int threads);
    bool busy() const { return m_request != m_answered; }
    const std::optional<Forecast>& forecast() const { return m_forecast; }  ///< for the latest settings
    const QString& problem() const { return m_problem.words; }              ///< why these settings cannot be trained
    TrainField field() const { return m_problem.field; }                    ///< the field with the problem

signals:
    void changed();

private:
    struct Problem {
        QString words;
        TrainField field = TrainField::None;
    };
    struct Answer {
        std::optional<Forecast> forecast;
        Problem problem;
    };
    static Answer answerTo(const core::TrainTest& data, const TrainSettings& settings, int threads);
    void begin();
    void take(quint64 request, const Answer& answer);

    std::shared_ptr<const core::TrainTest> m_data;
    TrainSettings m_settings;
    int m_threads = 0;
    std::optional<Forecast> m_forecast;
    Problem m_problem;
    quint64 m_request = 0;
    quint64 m_answered = 0;
    QTimer m_wait;
    Lane m_lane;
};

}  // namespace ui
