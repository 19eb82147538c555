#include "core/lesson/blend_sweep.h"

#include "core/strategy/rules.h"
#include "core/strategy/strategy.h"

#include <algorithm>
#include <functional>

namespace core {

namespace {

double marginOf(const Verdict& verdict)
{
    std::vector<double> probabilities = statedProbabilities(verdict);
    if (probabilities.size() < 2)
        return 1.0;
    std::ranges::partial_sort(probabilities, probabilities.begin() + 2, std::greater());
    return probabilities[0] - probabilities[1];
}

}  // namespace

double blendPosition(int number)
{
    return static_cast<double>(number) / (blendPositions - 1);
}

std::vector<std::vector<Verdict>> sweptVerdicts(ClassifierPlan& plan, const Blend& blend,
                                                const NormalizeOptions& options,
                                                const std::vector<StrategyId>& strategies, const std::stop_token& stop)
{
    std::vector<std::vector<Verdict>> all;
    for (int number = 0; number < blendPositions && !stop.stop_requested(); ++number) {
        const std::optional<Image> image =
            normalize(blended({blend.from, blend.to, blendPosition(number)}), plan.classifier().preprocessing, options);
        all.push_back(image ? plan.classify(*image, strategies) : std::vector<Verdict>{});
    }
    return all;
}

std::vector<BlendTrack> blendTracks(std::span<const std::vector<Verdict>> verdicts)
{
    std::vector<BlendTrack> tracks;
    if (verdicts.empty())
        return tracks;
    for (const Verdict& first : verdicts.front()) {
        BlendTrack track{.strategy = first.strategy, .answers = {}, .margins = {}, .flips = {}};
        for (const std::vector<Verdict>& there : verdicts) {
            const auto found = std::ranges::find(there, first.strategy, &Verdict::strategy);
            if (found == there.end())
                break;
            track.answers.push_back(answeredClasses(*found));
            track.margins.push_back(marginOf(*found));
            const std::size_t count = track.answers.size();
            if (count > 1 && track.answers[count - 1] != track.answers[count - 2])
                track.flips.push_back(static_cast<int>(count) - 1);
        }
        if (track.answers.size() == verdicts.size())
            tracks.push_back(std::move(track));
    }
    return tracks;
}

}  // namespace core
