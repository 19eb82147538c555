#include "core/evaluation/model_calibration.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/data/sample.h"
#include "core/data/strokes.h"
#include "core/evaluation/evaluation.h"
#include "core/strategy/strategy.h"
#include "core/tensor/operations.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace core {

namespace {

constexpr std::int64_t calibrationChunk = 512;

/// Scores and answers of one strategy for N images.
struct Scores {
    std::vector<float> values;  ///< (N, K)

    /// (N, K): probabilities without calibration; those of a cascade that can reject images sum to less than 1
    std::vector<float> plain;
    std::vector<int> said;
    Tensor tensor(std::int64_t classes) const
    {
        return Tensor({static_cast<std::int64_t>(said.size()), classes}, values);
    }
};
using ScoreSheet = std::map<StrategyId, Scores>;

/// Logits or logarithms of probabilities, without calibration.
std::vector<float> scoresOf(const Verdict& verdict, const Logits& logits, std::int64_t n)
{
    const auto copied = [n](const Tensor& tensor) {
        return std::vector<float>(tensor.row(n).begin(), tensor.row(n).end());
    };
    if (verdict.strategy == StrategyId::Softmax)
        return copied(logits.softmax);
    const auto sigmoids = logits.sigmoids.find(verdict.strategy);
    return sigmoids == logits.sigmoids.end() ? statedLogarithms(verdict) : copied(sigmoids->second);
}

/// Counts the completed images of all data sets.
struct ImageProgress {
    const CalibrationWatch& watch;
    std::int64_t done = 0, total = 0;

    void add(std::int64_t images)
    {
        done += images;
        if (watch.progress)
            watch.progress(done, total);
    }
};

/// The scores of all images, or of those that were completed before a stop.
ScoreSheet scoresOf(ClassifierPlan& plan, const Dataset& dataset, ImageProgress& progress)
{
    ScoreSheet sheet;
    for (std::int64_t first = 0; first < dataset.size() && !progress.watch.stop.stop_requested();
         first += calibrationChunk) {
        const std::int64_t count = std::min(calibrationChunk, dataset.size() - first);
        const Tensor images = dataset.images(first, count);
        const Logits logits = plan.logits(images);
        const auto verdicts = plan.classifyAll(images, progress.watch.strategies);
        for (std::size_t i = 0; i < verdicts.size(); ++i) {
            for (const Verdict& verdict : verdicts[i]) {
                const std::vector<float> row = scoresOf(verdict, logits, static_cast<std::int64_t>(i));
                Scores& scores = sheet[verdict.strategy];
                scores.values.insert(scores.values.end(), row.begin(), row.end());
                for (const double probability : plainProbabilities(verdict, plan.classifier().temperature))
                    scores.plain.push_back(static_cast<float>(probability));
                scores.said.push_back(verdict.winner.value_or(static_cast<int>(argmax(verdict.scores))));
            }
        }
        progress.add(count);
    }
    return sheet;
}

/// The calibration of the model file for softmax and specialists, otherwise a fit on the held-out images.
std::optional<Calibrator> calibratorOf(StrategyId id, const Classifier& classifier, const ScoreSheet& held,
                                       const std::vector<int>& labels)
{
    if (id == StrategyId::Softmax)
        return Calibrator{.temperature = classifier.temperature, .scales = {}};
    if (id == StrategyId::Specialists)
        return Calibrator{.sigmoids = true, .scales = classifier.specialistScales};
    if (labels.empty())
        return std::nullopt;
    return fitCalibrator(held.at(id).tensor(classifier.classCount()), labels, strategy(id).sigmoids);
}

/// Scales each row to its sum before calibration. The rest is the probability that the image belongs to none of the
/// classes.
Tensor withSumsOf(Tensor scaled, const Tensor& plain)
{
    for (std::int64_t n = 0; n < scaled.extent(0); ++n) {
        const auto before = plain.row(n);
        const float sum = std::accumulate(before.begin(), before.end(), 0.0F);
        for (float& probability : scaled.row(n))
            probability *= sum;
    }
    return scaled;
}

std::vector<float> columnOf(const Tensor& probabilities, std::size_t column)
{
    std::vector<float> values;
    for (std::int64_t n = 0; n < probabilities.extent(0); ++n)
        values.push_back(probabilities.row(n)[column]);
    return values;
}

std::vector<CalibrationRecord> specialistRecords(const Tensor& before, const Tensor& after,
                                                 const std::vector<int>& labels)
{
    std::vector<CalibrationRecord> records;
    for (std::size_t k = 0; k < static_cast<std::size_t>(before.extent(1)); ++k) {
        std::vector<int> targets;
        for (const int label : labels)
            targets.push_back(static_cast<std::size_t>(label) == k);
        records.push_back({binaryReliability(columnOf(before, k), targets),
                           binaryReliability(columnOf(after, k), targets), std::nullopt});
    }
    return records;
}

}  // namespace

ModelCalibration measureCalibration(ClassifierPlan& plan, const Dataset& test, const std::optional<Dataset>& held)
{
    return *measureCalibration(plan, test, held, {});
}

std::optional<ModelCalibration> measureCalibration(ClassifierPlan& plan, const Dataset& images,
                                                   const std::optional<Dataset>& held, const CalibrationWatch& watch)
{
    const RuledImages ruled(images, plan.classifier().preprocessing);
    const Dataset& test = ruled.images();
    ImageProgress progress{watch, 0, test.size() + (held ? held->size() : 0)};
    const Classifier& classifier = plan.classifier();
    checkFit(classifier, test);
    const auto labelsOf = [&classifier](const Dataset& dataset) {
        const std::vector<int> classes = modelClassesFor(classifier.classNames, dataset.classNames);
        std::vector<int> labels;
        for (const std::uint8_t label : dataset.labels)
            labels.push_back(classes[label]);
        return labels;
    };
    const std::vector<int> labels = labelsOf(test);
    const ScoreSheet heldScores = held ? scoresOf(plan, *held, progress) : ScoreSheet{};
    const ScoreSheet testScores = scoresOf(plan, test, progress);
    if (watch.stop.stop_requested())
        return std::nullopt;
    const std::vector<int> heldLabels = held ? labelsOf(*held) : std::vector<int>{};
    ModelCalibration result;
    result.images = test.size();
    result.heldImages = static_cast<std::int64_t>(heldLabels.size());
    for (const auto& [id, scores] : testScores) {
        const Tensor table = scores.tensor(classifier.classCount());
        const Tensor plain(table.shape(), scores.plain);
        const bool sigmoids = strategy(id).sigmoids;
        CalibrationRecord& record = result.strategies[id];
        record.before = reliability(plain, scores.said, labels);
        const auto calibrator = calibratorOf(id, classifier, heldScores, heldLabels);
        if (!calibrator)
            continue;
        const Tensor scaled =
            sigmoids ? calibrator->probabilities(table) : withSumsOf(calibrator->probabilities(table), plain);
        record.after = reliability(scaled, scores.said, labels);
        if (!sigmoids)
            record.temperature = calibrator->temperature;
        if (id == StrategyId::Specialists)
            result.specialists = specialistRecords(plain, scaled, labels);
    }
    return result;
}

}  // namespace core
