#include "ui/train/training_estimate.h"

#include "core/base/error.h"
#include "core/nn/plan.h"
#include "core/training/preparation.h"

namespace ui {

namespace {

Forecast forecastFor(const core::TrainTest& data, const TrainSettings& settings, int threads)
{
    if (settings.strategies.empty())
        throw core::UsageError(TrainingEstimate::tr("Choose at least one strategy.").toStdString());
    core::setThreads(threads);
    const core::TrainTest selected = core::selectedForTraining(data, selectionOf(settings, data.train.classNames));
    const core::Recipe recipe = recipeOf(settings, selected.train);
    return {core::estimateSeconds(recipe, selected.train), selected.train.size(), selected.test.size(), static_cast<int>(selected.train.classCount()),
            core::chooseAugmentation(settings.augmentation.toStdString(), selected.train)};
}

}  // namespace

TrainingEstimate::TrainingEstimate(QObject* parent) : QObject(parent)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(250);
    connect(&m_wait, &QTimer::timeout, this, &TrainingEstimate::begin);
}

void TrainingEstimate::ask(const std::shared_ptr<const core::TrainTest>& data, const TrainSettings& settings, int threads)
{
    m_data = data;
    m_settings = settings;
    m_threads = threads;
    ++m_request;
    m_forecast.reset();
    m_problem.clear();
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
        this, [data = m_data, settings = m_settings, threads = m_threads] { return forecastFor(*data, settings, threads); },
        [this, request](const Forecast& forecast) { answer(request, forecast, {}); },
        [this, request](const QString& message) { answer(request, std::nullopt, message); });
}

void TrainingEstimate::answer(quint64 request, const std::optional<Forecast>& forecast, const QString& problem)
{
    if (request != m_request)
        return;  // the settings changed since
    m_answered = request;
    m_forecast = forecast;
    m_problem = problem;
    emit changed();
}

}  // namespace ui
