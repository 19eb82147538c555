#include "core/experiment/kinds.h"

#include "core/strategy/strategy.h"

#include <algorithm>

namespace core {

const KindTraits& traitsOf(ExperimentKind kind)
{
    static const std::vector<KindTraits> registry = [] {
        std::vector<KindTraits> traits;
        for (KindTraits (*make)() : kindsOfExperiments)
            traits.push_back(make());
        return traits;
    }();
    return registry.at(static_cast<std::size_t>(kind));
}

std::string toText(ExperimentKind kind)
{
    return traitsOf(kind).name;
}

std::vector<std::string> kindNames()
{
    std::vector<std::string> names;
    for (std::size_t place = 0; place < kindsOfExperiments.size(); ++place)
        names.push_back(toText(static_cast<ExperimentKind>(place)));
    return names;
}

std::vector<Contestant> usualContestants()
{
    return {StrategyId::Softmax, StrategyId::Pairwise, StrategyId::Elimination, Contestant::Kind::Sigmoid,
            StrategyId::Specialists};
}

std::vector<Contestant> comparedContestants()
{
    std::vector<Contestant> contestants = withAllHeads(usualContestants());
    for (const auto kind : {Contestant::Kind::SigmoidStart, Contestant::Kind::TrunkLonger, Contestant::Kind::Ensemble,
                            Contestant::Kind::EnsembleMember})
        contestants.emplace_back(kind);
    return contestants;
}

std::vector<Contestant> withAllHeads(std::vector<Contestant> contestants)
{
    for (const Strategy& line : strategies())
        if (line.backing != Backing::Networks
            && std::ranges::find(contestants, Contestant(line.id)) == contestants.end())
            contestants.emplace_back(line.id);
    return contestants;
}

}  // namespace core
