#include "ui/train/training_estimate.h"

#include "core/nn/plan.h"
#include "core/training/train_classifier.h"

namespace ui {

TrainingEstimate::Answer TrainingEstimate::answerTo(const core::TrainTest& data, const TrainSettings& settings,
                                                    int threads)
{
    try {
        core::setThreads(threads);
        const core::TrainTest selected = SettingsCheck::selected(data, settings);
        const core::Recipe recipe = SettingsCheck::recipe(settings, selected.train);
        SettingsCheck::check(recipe, selected.train);
        return {Forecast{core::estimateSeconds(recipe, selected), selected.train.size(), selected.test.size(),
                         static_cast<int>(selected.train.classCount()),
                         core::chooseAugmentation(settings.augmentation.toStdString(), selected.train)},
                {}};
    } catch (const SettingsError& error) {
        return {std::nullopt, {QString::fromUtf8(error.what()), error.field()}};
    }
}

TrainingEstimate::TrainingEstimate(QObject* parent) : QObject(parent)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(250);
    connect(&m_wait, &QTimer::timeout, this, &TrainingEstimate::begin);
}

void TrainingEstimate::ask(const std::shared_ptr<const core::TrainTest>& data, const TrainSettings& settings,
                           int threads)
{
    m_data = data;
    m_settings = settings;
    m_threads = threads;
    ++m_request;
    m_forecast.reset();
    m_problem = {};
    m_wait.stop();  // an earlier request may have had data
    if (m_data)
        m_wait.start();
    else
        m_answered = m_request;
    emit changed();
}

void TrainingEstimate::begin()
{
    const quint64 request = m_request;
    m_lane.run(
        this,
        [data = m_data, settings = m_settings, threads = m_threads] { return answerTo(*data, settings, threads); },
        [this, request](const Answer& answer) { take(request, answer); },
        [this, request](const QString& message) {
            take(request, {std::nullopt, {message, TrainField::None}});
        });
}

void TrainingEstimate::take(quint64 request, const Answer& answer)
{
    if (request != m_request)
        return;  // the settings have changed
    m_answered = request;
    m_forecast = answer.forecast;
    m_problem = answer.problem;
    emit changed();
}

}  // namespace ui
