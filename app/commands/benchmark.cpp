#include "app/commands/commands.h"
#include "app/commands/output.h"
#include "core/base/error.h"
#include "core/image/normalize.h"
#include "core/model/zoo.h"
#include "core/nn/architectures.h"
#include "core/nn/plan.h"
#include "core/strategy/classifier_plan.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <iostream>
#include <map>
#include <memory>

namespace app {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int warmUps = 5;
constexpr std::int64_t trainingBatch = 128;
constexpr std::int64_t largeBatch = 256;

struct Reference {
    std::string name;
    core::Shape input;
    double trainingFlop;  ///< forward and backward of one image
};

const Reference references[] = {{"lenet-28x28x1", {1, 28, 28}, 78.65e6}, {"lenet-32x32x3", {3, 32, 32}, 109.1e6}};

/// Microseconds of each of `rounds` calls, ascending, after a warm-up.
std::vector<double> times(int rounds, const std::function<void()>& call)
{
    for (int i = 0; i < warmUps; ++i)
        call();
    std::vector<double> microseconds;
    for (int i = 0; i < rounds; ++i) {
        const auto start = Clock::now();
        call();
        microseconds.push_back(std::chrono::duration<double, std::micro>(Clock::now() - start).count());
    }
    std::sort(microseconds.begin(), microseconds.end());
    return microseconds;
}

double median(const std::vector<double>& sorted) { return sorted[sorted.size() / 2]; }
double p99(const std::vector<double>& sorted) { return sorted[sorted.size() * 99 / 100]; }

core::Tensor randomImages(const core::Shape& input, std::int64_t count)
{
    core::Shape shape{count};
    shape.insert(shape.end(), input.begin(), input.end());
    core::Tensor images(shape);
    core::Random random(7);
    for (float& value : images.values())
        value = static_cast<float>(random.uniform());
    return images;
}

core::Network network(const Reference& reference)
{
    core::Random random(1);
    return core::makeNetwork(reference.input, core::networkLayers("lenet", 10), random);
}

core::TrainingPlan::Options trainingOptions(core::Precision precision)
{
    return {.batch = trainingBatch, .optimizer = {}, .dropoutSeed = 1, .precision = precision};
}

/// Median samples per second of steps in each of the precisions, a round of one after a round of the other: what else the machine does
/// hits both.
std::map<core::Precision, double> trainingSpeeds(const Reference& reference, const std::vector<core::Precision>& precisions)
{
    constexpr int rounds = 4;
    std::map<core::Precision, core::TrainingPlan> plans;
    for (const core::Precision precision : precisions)
        plans.emplace(precision, core::TrainingPlan(network(reference), trainingOptions(precision)));
    const core::Tensor images = randomImages(reference.input, trainingBatch);
    std::vector<int> labels(trainingBatch);
    for (std::size_t i = 0; i < labels.size(); ++i)
        labels[i] = static_cast<int>(i % 10);
    const core::Loss loss = [&labels](std::span<const float> logits, std::span<float> gradient, std::int64_t) {
        return core::softmaxCrossEntropy(logits, labels, gradient);
    };
    std::map<core::Precision, std::vector<double>> steps;
    for (int round = 0; round < rounds; ++round) {
        for (auto& [precision, plan] : plans) {
            const auto some = times(10, [&] { plan.step(images.values(), trainingBatch, loss); });
            steps[precision].insert(steps[precision].end(), some.begin(), some.end());
        }
    }
    std::map<core::Precision, double> speeds;
    for (auto& [precision, microseconds] : steps) {
        std::sort(microseconds.begin(), microseconds.end());
        speeds[precision] = trainingBatch / median(microseconds) * 1e6;
    }
    return speeds;
}

Json measureTraining(const Reference& reference, double gflops)
{
    std::vector<core::Precision> precisions{core::Precision::F32};
    if (core::supportsBf16())
        precisions.push_back(core::Precision::Bf16);
    const auto speeds = trainingSpeeds(reference, precisions);
    const double speed = speeds.at(core::Precision::F32);
    Json result{{"samples_per_second", speed}, {"percent_of_sgemm", 100.0 * speed * reference.trainingFlop / (gflops * 1e9)}};
    if (const auto bf16 = speeds.find(core::Precision::Bf16); bf16 != speeds.end())
        result["bf16"] = {{"samples_per_second", bf16->second}, {"times_f32", bf16->second / speed},
                          {"implementations", core::TrainingPlan(network(reference), trainingOptions(core::Precision::Bf16)).implementations()}};
    return result;
}

Json measureInference(const Reference& reference, core::Precision precision)
{
    const core::Network values = network(reference);
    core::InferencePlan one(values, 1, precision);
    core::InferencePlan many(values, largeBatch, precision);
    const core::Tensor image = randomImages(reference.input, 1);
    const core::Tensor images = randomImages(reference.input, largeBatch);
    const auto single = times(1000, [&] { one.run(image); });
    const double batch = median(times(20, [&] { many.run(images); }));
    return {{"batch1_us_median", median(single)}, {"batch1_us_p99", p99(single)}, {"batch256_images_per_second", largeBatch / batch * 1e6}};
}

/// A hand-drawn four: normalised, then answered by every strategy of the first model that ships.
std::vector<double> measureComparison()
{
    const auto models = core::listModels();
    const auto usable = std::find_if(models.begin(), models.end(), [](const core::ZooEntry& entry) { return entry.problem.empty(); });
    if (usable == models.end())
        throw core::Error("benchmark: expected a model to compare with, found none (runoff models)");
    core::ClassifierPlan plan(core::openModel(usable->path.string()));
    const core::Ink four{{{{{0.4, 0.1}, {0.3, 0.55}, {0.75, 0.5}}}, {{{0.65, 0.15}, {0.6, 0.9}}}}};
    return times(1000, [&] {
        const auto image = core::normalize(four, plan.classifier().preprocessing);
        plan.classify(*image);
    });
}

void run(bool json)
{
    core::setThreads(0);
    const double gflops = core::measureSgemm();
    Json document{{"threads", core::threads()}, {"isa", core::instructionSet()}, {"sgemm_gflops", gflops}, {"train", Json::object()}, {"infer", Json::object()}};
    for (const Reference& reference : references) {
        document["train"][reference.name] = measureTraining(reference, gflops);
        document["infer"][reference.name] = measureInference(reference, core::Precision::F32);
        if (core::supportsBf16())
            document["infer"][reference.name]["bf16"] = measureInference(reference, core::Precision::Bf16);
    }
    const auto comparison = measureComparison();
    document["compare_all_us_median"] = median(comparison);
    document["compare_all_us_p99"] = p99(comparison);
    if (json) {
        print(document);
        return;
    }
    for (const auto& [key, value] : document.flatten().items())
        std::cout << key.substr(1) << "  " << value << '\n';
}

}  // namespace

void addBenchmark(CLI::App& program)
{
    CLI::App* command = program.add_subcommand("benchmark", "Measure training and inference on this machine");
    const auto json = std::make_shared<bool>(false);
    command->add_flag("--json", *json, "One JSON document on standard output");
    command->callback([json] { run(*json); });
}

}  // namespace app
