#include "app/benchmark/clock.h"
#include "app/benchmark/measure.h"
#include "app/commands/arguments.h"
#include "app/process_time.h"
#include "core/base/error.h"
#include "core/base/folders.h"
#include "core/base/format.h"
#include "core/base/json.h"
#include "core/base/random.h"
#include "core/data/hold_out.h"
#include "core/evaluation/outputs.h"
#include "core/nn/architectures.h"
#include "core/nn/trainer.h"
#include "core/training/recipe.h"
#include "core/training/sources.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <vector>

namespace app {

namespace {

constexpr std::array goals{0.97, 0.99};
constexpr std::uint64_t trainings = 5;

/// "to_97_seconds"
std::string nameOf(double goal)
{
    return "to_" + std::to_string(std::lround(100.0 * goal)) + "_seconds";
}

/// The state of one training. Its clock starts with the process and stands still while the accuracy is measured.
class Race {
public:
    Race(const core::Dataset& test, std::int64_t between) : m_test(test), m_between(between) {}

    void afterStep(const core::StepReport& step, const core::TrainingView& view)
    {
        m_steps += 1;
        if (m_steps % m_between == 0 || step.samplesDone == step.samples)
            check(view.network());
    }

    Json document(std::uint64_t seed) const
    {
        Json document{{"seed", seed}};
        for (std::size_t i = 0; i < goals.size(); ++i)
            document[nameOf(goals[i])] = numberOrNull(m_reached[i]);
        document["accuracy"] = m_accuracy;
        return document;
    }

private:
    void check(const core::Network& network)
    {
        const double now = secondsSinceProcessStart();
        m_accuracy = core::shareOfRight(core::outputsOf(network, m_test), m_test);
        for (std::size_t i = 0; i < goals.size(); ++i)
            if (!m_reached[i] && m_accuracy >= goals[i])
                m_reached[i] = now - m_leftOut;
        m_leftOut += secondsSinceProcessStart() - now;
    }

    const core::Dataset& m_test;
    std::int64_t m_between;
    std::int64_t m_steps = 0;
    double m_leftOut = 0.0, m_accuracy = 0.0;
    std::array<std::optional<double>, goals.size()> m_reached;
};

/// One training of the trunk, as `runoff train` with the recipe trains it.
Json training(const MeasureOptions& options)
{
    const core::TrainTest data = openData({.dataset = "mnist", .dataDirectories = options.dataDirectories});
    const core::Recipe recipe = core::quickRecipe();
    const std::uint64_t seed = *options.seed;
    const core::Split split = core::split(data.train, recipe.heldShare, core::derivedSeed(seed, "held out"));
    core::Random random(core::derivedSeed(seed, "weights"));
    const core::TrainerOptions trainer{.epochs = recipe.epochs,
                                       .plan = {.batch = recipe.batch,
                                                .optimizer = recipe.optimizer,
                                                .dropoutSeed = core::derivedSeed(seed, "dropout"),
                                                .precision = recipe.precision},
                                       .schedule = recipe.schedule};
    const core::ImageOptions sourceOptions{recipe.augmentation, core::derivedSeed(seed, "images"),
                                           recipe.labelSmoothing};
    constexpr std::int64_t between = 4096;  // images
    Race race(data.test, between / recipe.batch);
    core::TrainerCallbacks callbacks;
    callbacks.step = [&race](const core::StepReport& step, const core::TrainingView& view) {
        race.afterStep(step, view);
    };
    core::train({core::makeNetwork(data.train.imageShape,
                                   core::networkLayers(recipe.architecture, data.train.classCount()), random),
                 {}},
                0, trainer, core::imageSource(split.train, sourceOptions), callbacks, {});
    return race.document(seed);
}

/// The same training in a process of its own, so that all of them start cold.
Json trainingInOwnProcess(const MeasureOptions& options, std::uint64_t seed)
{
    QStringList words{"benchmark",        "--only",
                      "time-to-accuracy", "--json",
                      "--seed",           QString::number(seed),
                      "--threads",        QString::number(core::threads())};
    for (const std::string& directory : options.dataDirectories)
        words << "--data-dir" << QString::fromStdString(directory);
    int count = 0;
    const QCoreApplication application(count, nullptr);
    core::usePlainNumbers();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QString::fromStdString(core::programPath().string()), words);
    process.waitForFinished(-1);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        throw core::Error("benchmark: expected the training with seed " + std::to_string(seed)
                          + " to succeed, found exit status " + std::to_string(process.exitCode()));
    const std::string text = process.readAllStandardOutput().toStdString();
    return core::parseOrderedJson(text, "benchmark")["time_to_accuracy"]["trainings"][0];
}

/// The median of the times, or null if half of the trainings or more did not get there.
Json medianOf(const Json& all, const std::string& name)
{
    std::vector<double> seconds;
    for (const Json& one : all)
        seconds.push_back(one[name].is_number() ? one[name].get<double>() : std::numeric_limits<double>::infinity());
    std::ranges::sort(seconds);
    const double middle = median(seconds);
    return std::isfinite(middle) ? Json(middle) : Json(nullptr);
}

}  // namespace

Json measureTimeToAccuracy(const MeasureOptions& options)
{
    Json all = Json::array();
    if (options.seed) {
        all.push_back(training(options));
    } else {
        for (std::uint64_t seed = 1; seed <= trainings; ++seed)
            all.push_back(trainingInOwnProcess(options, seed));
    }
    Json document{{"dataset", "mnist"}, {"recipe", "quick"}};
    for (const double goal : goals)
        document[nameOf(goal)] = medianOf(all, nameOf(goal));
    document["trainings"] = std::move(all);
    return {{"time_to_accuracy", std::move(document)}};
}

}  // namespace app
