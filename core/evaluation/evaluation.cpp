#include "core/evaluation/evaluation.h"

#include "core/base/error.h"
#include "core/data/compose.h"
#include "core/evaluation/outputs.h"
#include "core/nn/plan.h"
#include "core/strategy/strategy.h"
#include "core/tensor/operations.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::int64_t evaluationChunk = 1024;
constexpr std::size_t calibrationBins = 15;

/// The sums of one strategy.
struct Tally {
    std::vector<std::vector<std::int64_t>> confusion;
    std::array<double, calibrationBins> confidence{}, hits{};              ///< without temperature
    std::array<double, calibrationBins> statedConfidence{}, statedHits{};  ///< with temperature
    std::vector<bool> right;
    double microseconds = 0.0;
    std::int64_t exact = 0, truePositives = 0, falsePositives = 0, falseNegatives = 0;
    std::int64_t refused = 0, gateWrong = 0;
    CircularDuels circles;
};

void countLabels(Tally& tally, const MultiLabelTrace& trace, int truth)
{
    const bool found = std::find(trace.labels.begin(), trace.labels.end(), truth) != trace.labels.end();
    const auto others = static_cast<std::int64_t>(trace.labels.size()) - (found ? 1 : 0);
    tally.truePositives += found;
    tally.falseNegatives += !found;
    tally.falsePositives += others;
    tally.exact += found && others == 0;
}

/// A rejected image appears in the confusion matrix by its highest score, but counts as wrong.
void countGate(Tally& tally, const Verdict& verdict, const CascadeTrace& trace, int truth)
{
    tally.gateWrong += trace.isWrong(truth);
    tally.refused += !verdict.winner;
}

void countCircles(CircularDuels& circles, const PairwiseTrace& trace, bool right)
{
    circles.triads += static_cast<std::int64_t>(trace.cycles.size());
    circles.images += !trace.cycles.empty();
    circles.right += !trace.cycles.empty() && right;
}

std::size_t binOf(double confidence)
{
    return std::min(calibrationBins - 1, static_cast<std::size_t>(confidence * calibrationBins));
}

void count(Tally& tally, const Verdict& verdict, int truth, float temperature)
{
    const int said = verdict.winner.value_or(static_cast<int>(argmax(verdict.scores)));
    ++tally.confusion[static_cast<std::size_t>(truth)][static_cast<std::size_t>(said)];
    const auto at = static_cast<std::size_t>(said);
    const double plain = plainProbabilities(verdict, temperature)[at], stated = statedProbabilities(verdict)[at];
    tally.confidence[binOf(plain)] += plain;
    tally.hits[binOf(plain)] += said == truth;
    tally.statedConfidence[binOf(stated)] += stated;
    tally.statedHits[binOf(stated)] += said == truth;
    const bool answered = verdict.winner || !std::holds_alternative<CascadeTrace>(verdict.trace);
    tally.right.push_back(answered && said == truth);
    tally.microseconds += verdict.microseconds;
    if (const auto* trace = std::get_if<MultiLabelTrace>(&verdict.trace))
        countLabels(tally, *trace, truth);
    if (const auto* trace = std::get_if<CascadeTrace>(&verdict.trace))
        countGate(tally, verdict, *trace, truth);
    if (const auto* trace = std::get_if<PairwiseTrace>(&verdict.trace))
        countCircles(tally.circles, *trace, tally.right.back());
}

StrategyEvaluation summary(const Tally& tally, std::int64_t images)
{
    StrategyEvaluation result;
    result.confusion = tally.confusion;
    const auto total = static_cast<double>(images);
    result.right = std::ranges::count(tally.right, true);
    result.accuracy = static_cast<double>(result.right) / total;
    for (std::size_t bin = 0; bin < calibrationBins; ++bin) {
        result.ece += std::abs(tally.confidence[bin] - tally.hits[bin]) / total;
        result.eceStated += std::abs(tally.statedConfidence[bin] - tally.statedHits[bin]) / total;
        result.confidenceGap += (tally.confidence[bin] - tally.hits[bin]) / total;
        result.confidenceGapStated += (tally.statedConfidence[bin] - tally.statedHits[bin]) / total;
    }
    result.refused = tally.refused;
    result.gateWrong = tally.gateWrong;
    result.circles = tally.circles;
    result.microsecondsPerImage = tally.microseconds / total;
    result.exactMatch = static_cast<double>(tally.exact) / total;
    const auto errors = static_cast<double>(tally.falsePositives + tally.falseNegatives);
    const double positives = 2.0 * static_cast<double>(tally.truePositives);
    result.f1 = positives + errors > 0.0 ? positives / (positives + errors) : 0.0;
    return result;
}

}  // namespace

std::optional<double> shareOf(std::int64_t part, std::int64_t whole)
{
    return whole > 0 ? std::optional(static_cast<double>(part) / static_cast<double>(whole)) : std::nullopt;
}

std::int64_t mostCircularTriads(std::int64_t classes)
{
    return classes % 2 == 1 ? (classes * classes * classes - classes) / 24
                            : (classes * classes * classes - 4 * classes) / 24;
}

std::optional<double> ClassScores::recall() const
{
    return shareOf(right, images);
}
std::optional<double> ClassScores::precision() const
{
    return shareOf(right, said);
}
std::optional<double> ClassScores::f1() const
{
    return shareOf(2 * right, images + said);
}

std::vector<ClassScores> classScoresOf(const std::vector<std::vector<std::int64_t>>& confusion)
{
    std::vector<ClassScores> scores(confusion.size());
    for (std::size_t truth = 0; truth < confusion.size(); ++truth) {
        scores[truth].right = confusion[truth].at(truth);
        for (std::size_t said = 0; said < confusion.size(); ++said) {
            scores[truth].images += confusion[truth].at(said);
            scores[said].said += confusion[truth][said];
        }
    }
    return scores;
}

Network trunkWithSoftmax(const Classifier& classifier)
{
    Network network = classifier.trunk;
    network.layers.push_back(Dense{classifier.classCount()});
    network.parameters.push_back(classifier.trunkSoftmax.weights);
    network.parameters.push_back(classifier.trunkSoftmax.bias);
    return network;
}

void checkFit(const Classifier& classifier, const Dataset& dataset)
{
    if (classifier.trunk.input != dataset.imageShape)
        throw UsageError(dataset.name + ": model " + classifier.name + " expects images of "
                         + toText(classifier.trunk.input) + ", found " + toText(dataset.imageShape));
    if (classifier.classCount() != dataset.classCount())
        throw UsageError(dataset.name + ": model " + classifier.name + " expects "
                         + std::to_string(classifier.classCount()) + " classes, found "
                         + std::to_string(dataset.classCount()));
    if (dataset.size() == 0)
        throw UsageError(dataset.name + ": expected at least one image, found none");
}

FittedImages::FittedImages(const Classifier& classifier, const Dataset& dataset)
    : m_ruled(dataset, classifier.preprocessing),
      m_match(ClassMatch::Same)
{
    checkFit(classifier, m_ruled.images());
    m_match = matchOf(classifier.classNames, dataset.classNames);
    if (m_match == ClassMatch::Reordered)
        m_reordered = inOrderOf(m_ruled.images(), classifier.classNames);
}

double trunkSoftmaxAccuracy(const Classifier& classifier, const Dataset& images)
{
    const FittedImages fitted(classifier, images);
    const Dataset& dataset = fitted.images();
    return shareOfRight(outputsOf(trunkWithSoftmax(classifier), dataset), dataset);
}

std::optional<Evaluation> evaluate(ClassifierPlan& plan, const Dataset& images, std::span<const StrategyId> strategies,
                                   const std::function<void(std::int64_t done)>& progress, std::stop_token stop)
{
    const Classifier& classifier = plan.classifier();
    const FittedImages fitted(classifier, images);
    const Dataset& dataset = fitted.images();
    const auto classes = static_cast<std::size_t>(classifier.classCount());
    std::map<StrategyId, Tally> tallies;
    for (std::int64_t first = 0; first < dataset.size(); first += evaluationChunk) {
        if (stop.stop_requested())
            return std::nullopt;
        const std::int64_t end = std::min(dataset.size(), first + evaluationChunk);
        const auto verdicts = plan.classifyAll(dataset.images(first, end - first), strategies);
        for (std::size_t i = 0; i < verdicts.size(); ++i) {
            for (const Verdict& verdict : verdicts[i]) {
                Tally& tally = tallies[verdict.strategy];
                tally.confusion.resize(classes, std::vector<std::int64_t>(classes));
                count(tally, verdict, dataset.labels[static_cast<std::size_t>(first) + i], classifier.temperature);
            }
        }
        if (progress)
            progress(end);
    }
    Evaluation evaluation;
    evaluation.images = dataset.size();
    for (const auto& [id, tally] : tallies) {
        StrategyEvaluation& result = evaluation.strategies[id] = summary(tally, dataset.size());
        result.parameters = parameterCount(classifier, id);
        result.forwardPasses = forwardPasses(classifier, id);
        evaluation.rightOn[id] = tally.right;
    }
    return evaluation;
}

void checkComposable(const Classifier& classifier, const Dataset& dataset)
{
    if (!classifier.supports(StrategyId::MultiLabel))
        throw UsageError("model \"" + classifier.name + "\": expected a multi-label network for canvases, found none");
    if (const std::int64_t present = occurringClasses(dataset); present < 2)
        throw UsageError(dataset.name + ": expected images of at least 2 classes to compose canvases, found "
                         + std::to_string(present));
}

double evaluatePairs(ClassifierPlan& plan, const Dataset& images, std::int64_t count, std::uint64_t seed)
{
    const FittedImages fitted(plan.classifier(), images);
    const Dataset& dataset = fitted.images();
    checkComposable(plan.classifier(), dataset);
    Random random(derivedSeed(seed, "pairs"));
    const StrategyId wanted[] = {StrategyId::MultiLabel};
    std::int64_t exact = 0;
    for (std::int64_t done = 0; done < count; ++done) {
        const auto [first, second] = drawTwo(dataset, random);
        const Composition canvas = composePair(dataset, first, second, plan.classifier().preprocessing, random);
        const auto verdicts = plan.classify(canvas.image, wanted);
        exact += std::get<MultiLabelTrace>(verdicts.at(0).trace).labels == canvas.labels;
    }
    return static_cast<double>(exact) / static_cast<double>(count);
}

}  // namespace core
