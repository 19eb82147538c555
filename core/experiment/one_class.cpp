#include "core/experiment/kinds.h"

#include "core/base/random.h"
#include "core/evaluation/reliability.h"

#include <algorithm>

namespace core {

namespace {

/// As many pictures of random pixels.
Dataset noiseLike(const Dataset& dataset, std::uint64_t seed)
{
    Dataset noise = dataset;
    Random random(derivedSeed(seed, "noise"));
    for (std::uint8_t& pixel : noise.pixels)
        pixel = static_cast<std::uint8_t>(random.below(256));
    return noise;
}

void addMeasures(CellOutcome& outcome, const CellContext& context, const Trained& trained, const Dataset& images,
                 const std::string& setting)
{
    const int only = onlyLabel(context.plan, images.classNames);
    const std::vector<int> always(static_cast<std::size_t>(images.size()), only);
    const AnswerSheet sheet = answer(context, trained, images);
    const StrategyAnswers& baseline = sheet.at(baselineOf(context.plan));
    for (const auto& [name, answers] : sheet) {
        Observation seen = priced(context, trained, name);
        seen.setting = setting;
        seen.reference = name == "trunk-softmax";
        countRight(seen, answers.winners, baseline.winners, always);
        const Tensor probabilities =
            Calibrator{.sigmoids = answers.sigmoids, .scales = {}}.probabilities(answers.scores);
        double stated = 0.0;
        for (std::int64_t n = 0; n < images.size(); ++n)
            stated += probabilities.row(n)[static_cast<std::size_t>(answers.winners[static_cast<std::size_t>(n)])];
        seen.extra["stated_probability"] = stated / static_cast<double>(images.size());
        outcome.seconds[timingKey(seen)] = secondsOf(context, trained, name);
        outcome.observations.push_back(std::move(seen));
    }
}

}  // namespace

CellOutcome answerOneClass(const CellContext& context)
{
    const Trained trained = trainCell(context);
    CellOutcome outcome;
    addMeasures(outcome, context, trained, context.data.test, "test images of all classes");
    addMeasures(outcome, context, trained, noiseLike(context.data.test, context.seed()), "noise");
    return outcome;
}

}  // namespace core
