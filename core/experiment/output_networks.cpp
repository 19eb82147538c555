#include "core/experiment/output_networks.h"

#include "core/nn/architectures.h"
#include "core/strategy/decisions.h"
#include "core/tensor/operations.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

bool isPairs(const Contestant& contestant)
{
    return contestant == Contestant::Kind::OneVsOne || contestant == Contestant::Kind::OneVsOneMasked;
}

/// The product of the code matrix and the outputs: for each class, the sum of its outputs tanh(logit), which count
/// against the second class of a pair.
std::vector<double> pairVotes(std::span<const float> logits, std::size_t classes)
{
    std::vector<double> votes(classes, 0.0);
    std::size_t pair = 0;
    for (std::size_t i = 0; i < classes; ++i) {
        for (std::size_t j = i + 1; j < classes; ++j, ++pair) {
            const double output = std::tanh(static_cast<double>(logits[pair]));
            votes[i] += output;
            votes[j] -= output;
        }
    }
    return votes;
}

/// The logarithms of the probabilities that the duels of the outputs explain best.
std::vector<float> coupledLogarithms(std::span<const float> logits, std::size_t classes)
{
    const auto extent = static_cast<std::int64_t>(classes);
    Tensor duels({extent, extent});
    std::size_t pair = 0;
    for (std::size_t i = 0; i < classes; ++i) {
        for (std::size_t j = i + 1; j < classes; ++j, ++pair) {
            duels.values()[i * classes + j] = sigmoid(2.0F * logits[pair]);
            duels.values()[j * classes + i] = sigmoid(-2.0F * logits[pair]);
        }
    }
    std::vector<float> logarithms;
    for (const double probability : couple(duels))
        logarithms.push_back(static_cast<float>(std::log(std::max(probability, 1e-30))));
    return logarithms;
}

}  // namespace

std::int64_t outputCount(const Contestant& contestant, std::int64_t classes)
{
    return isPairs(contestant) ? pairsOf(classes) : classes;
}

Network outputNetworkStart(const CellContext& context, const Contestant& contestant)
{
    const std::int64_t classes = context.classes();
    Network start = networkStart(context, networkLayers(context.plan.architecture, outputCount(contestant, classes)));
    if (contestant == Contestant::Kind::SigmoidStart)
        std::ranges::fill(start.parameters.back().values(), rareBias(classes));
    return start;
}

BatchSource outputSource(const Contestant& contestant, const Dataset& images, const ImageOptions& options)
{
    const std::int64_t classes = images.classCount();
    if (isSigmoids(contestant))
        return codedImageSource(images, options, sigmoidLoss(classes));
    if (!isPairs(contestant))
        return imageSource(images, options);
    const auto others = contestant == Contestant::Kind::OneVsOneMasked ? OtherPairs::Masked : OtherPairs::Abstain;
    return codedImageSource(
        images, options,
        [classes, others](std::span<const float> logits, std::span<const int> labels, std::span<float> gradient) {
            return pairCrossEntropy(logits, labels, gradient, classes, others);
        });
}

TrainedNetwork trainOutputNetwork(const CellContext& context, const Contestant& contestant, const TrainingJob& job)
{
    const auto source = [&](std::uint64_t order) {
        return outputSource(contestant, context.data.train, {.augmentation = augmentationOf(context), .seed = order});
    };
    return trainOnSource(context, source, job);
}

OutputAnswers outputAnswers(const Contestant& contestant, const Tensor& logits, int classes)
{
    const auto count = static_cast<std::size_t>(classes);
    OutputAnswers all;
    all.answers.sigmoids = isSigmoids(contestant) || contestant == StrategyId::Specialists;
    all.answers.scores = Tensor({logits.extent(0), classes});
    for (std::int64_t n = 0; n < logits.extent(0); ++n) {
        const auto row = logits.row(n);
        if (isPairs(contestant)) {
            const std::vector<double> votes = pairVotes(row, count);
            all.answers.winners.push_back(static_cast<int>(argmax(votes)));
            all.certainty.push_back(std::ranges::max(votes));
            std::ranges::copy(coupledLogarithms(row, count), all.answers.scores.row(n).begin());
            continue;
        }
        all.answers.winners.push_back(static_cast<int>(argmax(row)));
        all.certainty.push_back(
            static_cast<double>(all.answers.sigmoids ? std::ranges::max(row) : std::ranges::max(softmax(row))));
        std::ranges::copy(row, all.answers.scores.row(n).begin());
    }
    return all;
}

}  // namespace core
