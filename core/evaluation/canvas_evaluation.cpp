#include "core/evaluation/canvas_evaluation.h"

#include "core/base/error.h"
#include "core/data/compose.h"
#include "core/evaluation/evaluation.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace core {

namespace {

constexpr std::int64_t canvasChunk = 256;

/// How often one class is on a canvas, in the answer, or both.
struct ClassCount {
    std::int64_t both = 0, onlySaid = 0, onlyThere = 0;
    bool occurs() const { return both + onlySaid + onlyThere > 0; }
    double f1() const
    {
        return occurs() ? 2.0 * static_cast<double>(both) / static_cast<double>(2 * both + onlySaid + onlyThere) : 0.0;
    }
};

void countLabels(std::vector<ClassCount>& counts, const std::vector<int>& there, const std::vector<int>& said)
{
    for (std::size_t k = 0; k < counts.size(); ++k) {
        const bool isThere = std::ranges::find(there, static_cast<int>(k)) != there.end();
        const bool isSaid = std::ranges::find(said, static_cast<int>(k)) != said.end();
        counts[k].both += isThere && isSaid;
        counts[k].onlySaid += isSaid && !isThere;
        counts[k].onlyThere += isThere && !isSaid;
    }
}

std::vector<int> highestTwo(const std::vector<float>& scores)
{
    std::vector<int> order(scores.size());
    std::iota(order.begin(), order.end(), 0);
    std::partial_sort(order.begin(), order.begin() + 2, order.end(), [&](int a, int b) {
        return scores[static_cast<std::size_t>(a)] > scores[static_cast<std::size_t>(b)];
    });
    return {std::min(order[0], order[1]), std::max(order[0], order[1])};
}

CanvasRecord measure(ClassifierPlan& plan, const std::string& kind, std::int64_t count,
                     const std::function<Composition()>& draw)
{
    const StrategyId wanted[] = {StrategyId::MultiLabel};
    CanvasRecord record{.kind = kind, .canvases = count, .f1 = {}, .occurs = {}};
    std::vector<ClassCount> counts(static_cast<std::size_t>(plan.classifier().classCount()));
    std::int64_t exact = 0, wrongTwo = 0;
    for (std::int64_t done = 0; done < count; done += canvasChunk) {
        std::vector<float> pixels;
        std::vector<std::vector<int>> labels;
        const std::int64_t now = std::min(canvasChunk, count - done);
        for (std::int64_t i = 0; i < now; ++i) {
            const Composition canvas = draw();
            pixels.insert(pixels.end(), canvas.image.values().begin(), canvas.image.values().end());
            labels.push_back(canvas.labels);
        }
        Shape shape = plan.classifier().trunk.input;
        shape.insert(shape.begin(), now);
        const auto verdicts = plan.classifyAll(Tensor(shape, std::move(pixels)), wanted);
        for (std::size_t i = 0; i < verdicts.size(); ++i) {
            const Verdict& verdict = verdicts[i].front();
            const std::vector<int>& said = std::get<MultiLabelTrace>(verdict.trace).labels;
            exact += said == labels[i];
            wrongTwo += labels[i].size() == 2 && highestTwo(verdict.scores) != labels[i];
            countLabels(counts, labels[i], said);
        }
    }
    record.exactMatch = static_cast<double>(exact) / static_cast<double>(count);
    record.bestTwoError = static_cast<double>(wrongTwo) / static_cast<double>(count);
    int occurring = 0;
    for (const ClassCount& one : counts) {
        record.f1.push_back(one.f1());
        record.meanF1 += one.f1();
        record.occurs.push_back(one.occurs());
        occurring += one.occurs();
    }
    record.meanF1 /= std::max(occurring, 1);
    return record;
}

}  // namespace

bool CanvasRecord::measuresF1() const
{
    return std::ranges::find(occurs, true) != occurs.end();
}

std::vector<CanvasRecord> evaluateCanvases(ClassifierPlan& plan, const Dataset& images, std::int64_t count,
                                           std::uint64_t seed)
{
    const Classifier& classifier = plan.classifier();
    expects(count >= 1, "evaluateCanvases: needs at least one canvas");
    checkComposable(classifier, images);
    const FittedImages fitted(classifier, images);
    const Dataset& dataset = fitted.images();
    const Preprocessing& rule = classifier.preprocessing;
    Random random(derivedSeed(seed, "canvases"));
    const auto composed = [&](double none, double two, double overlap) {
        return [&, none, two, overlap] {
            return compose(dataset, rule, {.twoShare = two, .noneShare = none, .overlap = overlap}, random);
        };
    };
    std::vector<CanvasRecord> records{measure(plan, "none", count, composed(1.0, 0.0, 0.0)),
                                      measure(plan, "one", count, composed(0.0, 0.0, 0.0)),
                                      measure(plan, "two side by side", count, composed(0.0, 1.0, 0.0))};
    if (rule.source == Preprocessing::Source::Ink) {
        records.push_back(measure(plan, "two overlapping", count, composed(0.0, 1.0, 1.0)));
        if (occurringClasses(dataset) >= 3)
            records.push_back(measure(plan, "three", count, [&] { return composeThree(dataset, rule, random); }));
    }
    return records;
}

}  // namespace core
