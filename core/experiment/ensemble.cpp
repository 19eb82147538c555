#include "core/experiment/ensemble.h"

#include "core/evaluation/outputs.h"
#include "core/nn/architectures.h"
#include "core/tensor/operations.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

std::int64_t batchesOf(std::int64_t images, std::int64_t batch)
{
    return (images + batch - 1) / batch;
}

/// The number of updates of one network for each pair in one epoch.
std::int64_t updatesOfPairs(const Dataset& train, std::int64_t batch)
{
    std::vector<std::int64_t> images(static_cast<std::size_t>(train.classCount()));
    for (const std::uint8_t label : train.labels)
        ++images[label];
    std::int64_t updates = 0;
    for (std::size_t i = 0; i < images.size(); ++i)
        for (std::size_t j = i + 1; j < images.size(); ++j)
            updates += batchesOf(images[i] + images[j], batch);
    return updates;
}

bool wantsEnsemble(const ExperimentPlan& plan, Contestant::Kind kind)
{
    return std::ranges::find(plan.contestants, Contestant(kind)) != plan.contestants.end();
}

}  // namespace

EnsembleShape ensembleShape(const ExperimentPlan& plan, const Dataset& train)
{
    const bool all = wantsEnsemble(plan, Contestant::Kind::Ensemble);
    if (!all && !wantsEnsemble(plan, Contestant::Kind::EnsembleMember))
        return {};
    if (plan.heads != HeadTraining::Scratch)
        return {all ? static_cast<int>(train.classCount()) : 1, plan.specialistArchitecture,
                plan.epochs + plan.headEpochs, plan.batch};
    const auto networks = static_cast<int>(pairsOf(train.classCount()));
    const std::int64_t pairs = plan.headEpochs * updatesOfPairs(train, plan.headBatch);
    const auto own = static_cast<double>(networks * batchesOf(train.size(), plan.headBatch));
    return {all ? networks : 1, plan.architecture,
            std::max(1, static_cast<int>(std::lround(static_cast<double>(pairs) / own))), plan.headBatch};
}

std::vector<TrainedNetwork> trainEnsemble(const CellContext& context)
{
    const EnsembleShape shape = ensembleShape(context.plan, context.data.train);
    return trainSpread(shape.networks, [&](int i) {
        const std::string name = "ensemble " + std::to_string(i);
        const CellContext own = i == 0 ? context : context.apart(name);
        const Network start = networkStart(own, networkLayers(shape.architecture, context.classes()));
        return trainOnImages(own, own.data.train, {name, start, shape.epochs, shape.batch, 0});
    });
}

EnsembleOutputs outputsOf(const std::vector<TrainedNetwork>& ensemble, const Dataset& images)
{
    EnsembleOutputs outputs;
    const auto share = 1.0F / static_cast<float>(ensemble.size());
    for (const TrainedNetwork& member : ensemble) {
        Tensor logits = outputsOf(member.network, images);
        std::vector<int>& winners = outputs.winners.emplace_back();
        if (outputs.winners.size() == 1)
            outputs.logarithms = Tensor({logits.extent(0), logits.extent(1)});
        for (std::int64_t n = 0; n < logits.extent(0); ++n) {
            winners.push_back(static_cast<int>(argmax(logits.row(n))));
            const std::vector<float> probabilities = softmax(logits.row(n));
            std::ranges::transform(outputs.logarithms.row(n), probabilities, outputs.logarithms.row(n).begin(),
                                   [share](float sum, float one) { return sum + share * one; });
        }
        if (outputs.winners.size() == 1)
            outputs.first = std::move(logits);
    }
    for (float& value : outputs.logarithms.values())
        value = std::log(std::max(value, 1e-30F));
    return outputs;
}

}  // namespace core
