#include "app/benchmark/clock.h"
#include "app/benchmark/measure.h"
#include "core/nn/architectures.h"
#include "core/nn/plan.h"
#include "core/nn/work.h"

#include <algorithm>
#include <chrono>

namespace app {

namespace {

constexpr std::int64_t trainingBatch = 128;
constexpr std::int64_t largeBatch = 256;
constexpr std::int64_t networkClasses = 10;

struct Subject {
    std::string name;
    std::string architecture;
    core::Shape input;

    std::vector<core::Layer> layers() const { return core::networkLayers(architecture, networkClasses); }
    core::Network network() const
    {
        core::Random random(1);
        return core::makeNetwork(input, layers(), random);
    }
};

std::vector<Subject> subjects(const std::vector<std::string>& architectures)
{
    std::vector<Subject> all;
    for (const std::string& architecture : architectures) {
        all.push_back({architecture + "-28x28x1", architecture, {1, 28, 28}});
        all.push_back({architecture + "-32x32x3", architecture, {3, 32, 32}});
    }
    return all;
}

double percent(double perSecond, double flop, double gflops)
{
    return 100.0 * perSecond * flop / (gflops * 1e9);
}

std::vector<core::Precision> precisions()
{
    return core::supportsBf16() ? std::vector{core::Precision::F32, core::Precision::Bf16}
                                : std::vector{core::Precision::F32};
}

core::TrainingPlan trainingPlan(const Subject& subject, core::Precision precision)
{
    return {subject.network(), {.batch = trainingBatch, .optimizer = {}, .dropoutSeed = 1, .precision = precision}};
}

/// Samples per second of each plan. The rounds of the plans alternate, so that other load affects all of them.
std::vector<double> trainingSpeeds(const Subject& subject, std::vector<core::TrainingPlan>& plans)
{
    constexpr int rounds = 4;
    const core::Tensor images = randomImages(subject.input, trainingBatch);
    std::vector<int> labels(trainingBatch);
    for (std::size_t i = 0; i < labels.size(); ++i)
        labels[i] = static_cast<int>(i % networkClasses);
    const core::Loss loss = [&labels](std::span<const float> logits, std::span<float> gradient, std::int64_t) {
        return core::softmaxCrossEntropy(logits, labels, gradient);
    };
    std::vector<std::vector<double>> steps(plans.size());
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t i = 0; i < plans.size(); ++i) {
            const auto some = times(10, [&] { plans[i].step(images.values(), trainingBatch, loss); });
            steps[i].insert(steps[i].end(), some.begin(), some.end());
        }
    }
    std::vector<double> speeds;
    for (std::vector<double>& microseconds : steps) {
        std::ranges::sort(microseconds);
        speeds.push_back(trainingBatch / median(microseconds) * 1e6);
    }
    return speeds;
}

Json trainingOf(const Subject& subject)
{
    std::vector<core::TrainingPlan> plans;
    for (const core::Precision precision : precisions())
        plans.push_back(trainingPlan(subject, precision));
    const double before = core::measureSgemm();
    const std::vector<double> speeds = trainingSpeeds(subject, plans);
    const double gflops = std::max(before, core::measureSgemm());
    Json document{
        {"samples_per_second", speeds[0]},
        {"percent_of_sgemm", percent(speeds[0], core::trainingStepFlop(subject.input, subject.layers()), gflops)},
        {"sgemm_gflops", gflops},
        {"implementations", plans[0].implementations()}};
    if (plans.size() > 1)
        document["bf16"] = {{"samples_per_second", speeds[1]},
                            {"times_f32", speeds[1] / speeds[0]},
                            {"implementations", plans[1].implementations()}};
    return document;
}

Json inferenceIn(core::Precision precision, const Subject& subject)
{
    const core::Network network = subject.network();
    core::InferencePlan one(network, 1, precision), many(network, largeBatch, precision);
    const core::Tensor image = randomImages(subject.input, 1), images = randomImages(subject.input, largeBatch);
    std::vector<float> outputs(static_cast<std::size_t>(largeBatch * networkClasses));
    const auto single = times(1000, [&] { one.run(image.values(), outputs, 1); });
    const double batch = median(times(20, [&] { many.run(images.values(), outputs, largeBatch); }));
    return {{"batch1_us_median", median(single)},
            {"batch1_us_p99", p99(single)},
            {"batch256_images_per_second", largeBatch / batch * 1e6},
            {"implementations", many.implementations()}};
}

Json inferenceOf(const Subject& subject)
{
    const double before = core::measureSgemm();
    Json document = inferenceIn(core::Precision::F32, subject);
    const double gflops = std::max(before, core::measureSgemm());
    document["percent_of_sgemm"] =
        percent(document["batch256_images_per_second"], core::forwardFlop(subject.input, subject.layers()), gflops);
    document["sgemm_gflops"] = gflops;
    if (core::supportsBf16())
        document["bf16"] = inferenceIn(core::Precision::Bf16, subject);
    return document;
}

/// The first call includes code generation by oneDNN; later calls use its cache.
template <typename Build>
Json buildTimes(const Build& build)
{
    const auto start = std::chrono::steady_clock::now();
    build();
    const double first = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    return {{"first", first}, {"again", median(times(5, build)) * 1e-3}};
}

Json plansOf(const Subject& subject)
{
    const core::Network network = subject.network();
    return {{"batch1_ms", buildTimes([&] { core::InferencePlan(network, 1); })},
            {"batch256_ms", buildTimes([&] { core::InferencePlan(network, largeBatch); })},
            {"training_ms", buildTimes([&] {
                 core::TrainingPlan(network, {.batch = trainingBatch, .optimizer = {}, .dropoutSeed = 1});
             })}};
}

Json ofAll(const MeasureOptions& options, Json (*measure)(const Subject&))
{
    Json document = Json::object();
    for (const Subject& subject : subjects(options.architectures))
        document[subject.name] = measure(subject);
    return document;
}

}  // namespace

Json measureTraining(const MeasureOptions& options)
{
    return ofAll(options, trainingOf);
}
Json measureInference(const MeasureOptions& options)
{
    return ofAll(options, inferenceOf);
}
Json measurePlans(const MeasureOptions& options)
{
    return ofAll(options, plansOf);
}

}  // namespace app
