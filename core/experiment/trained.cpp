#include "core/experiment/trained.h"

#include "core/data/sample.h"
#include "core/experiment/head_table.h"
#include "core/nn/architectures.h"
#include "core/nn/spread.h"
#include "core/training/augmentation.h"
#include "core/training/feature_cache.h"
#include "core/training/sources.h"
#include "core/training/stage_list.h"

#include <algorithm>
#include <bit>

namespace core {

namespace {

std::uint64_t orderSeed(const CellContext& context)
{
    return derivedSeed(context.seed(), "order of batches");
}

std::uint64_t dropoutSeed(const CellContext& context)
{
    return derivedSeed(context.seed(), "dropout");
}

/// The images of the classes of a head, with labels by the position in the head.
Dataset imagesOf(const Segment& segment, const Dataset& train)
{
    return select(train, {.classes = segment.classes});
}

TrainedNetwork trainWhole(const CellContext& context)
{
    const ExperimentPlan& plan = context.plan;
    const Network start = networkStart(context, networkLayers(plan.architecture, context.classes()));
    return trainOnImages(context, context.data.train,
                         {toText(StageId{StageKind::Trunk}), start, plan.epochs, plan.batch, 0});
}

TrainedNetwork trainOwn(const CellContext& context, const Segment& segment)
{
    const ExperimentPlan& plan = context.plan;
    const Dataset images = imagesOf(segment, context.data.train);
    const auto outputs = static_cast<std::int64_t>(segment.classes.size());
    const Network start = networkStart(context, networkLayers(plan.architecture, outputs));
    return trainOnImages(
        context, images,
        {toText(StageId{StageKind::OwnHead, maskOf(segment)}), start, plan.headEpochs, plan.headBatch, 0});
}

/// Trains the whole network and one for each segment, in parallel.
void trainOwnNetworks(const CellContext& context, Trained& trained)
{
    const auto& segments = trained.table.segments();
    auto networks = trainSpread(1 + static_cast<int>(segments.size()), [&](int i) {
        return i == 0 ? trainWhole(context) : trainOwn(context, segments[static_cast<std::size_t>(i - 1)]);
    });
    trained.whole = std::move(networks.front());
    trained.own.assign(std::make_move_iterator(networks.begin() + 1), std::make_move_iterator(networks.end()));
    for (const TrainedNetwork& own : trained.own)
        trained.headUpdates.push_back(own.updates);
}

std::vector<Tensor> featuresOf(const CellContext& context, const Network& trunk)
{
    Recipe recipe;
    recipe.augmentation = augmentationOf(context);
    recipe.seed = context.seed();
    return cacheFeatures(recipe, trunk, context.data.train);
}

/// Trains all heads as one dense layer, on the same batches of all images.
void trainHeadsTogether(const CellContext& context, Trained& trained)
{
    const ExperimentPlan& plan = context.plan;
    const std::vector<Tensor> features = featuresOf(context, withoutOutput(trained.whole.network));
    const std::vector<int> labels(context.data.train.labels.begin(), context.data.train.labels.end());
    const Network start = headStart(trained.table, features.front().extent(1), context.seed());
    trained.heads =
        context.workshop.train({toText(StageId{StageKind::Heads}), start, plan.headEpochs, plan.headBatch, 0},
                               headSource(features, labels, trained.table, orderSeed(context)));
    trained.headUpdates.assign(trained.table.segments().size(), trained.heads->updates);
}

/// Trains one head on the features of the images of its classes.
void trainOneHead(const CellContext& context, Trained& trained, const Segment& segment, const Tensor& features)
{
    const std::vector<std::uint8_t>& all = context.data.train.labels;
    std::vector<int> labels;
    std::vector<float> rows;
    for (std::size_t n = 0; n < all.size(); ++n) {
        const auto place = std::ranges::find(segment.classes, static_cast<int>(all[n]));
        if (place == segment.classes.end())
            continue;
        labels.push_back(static_cast<int>(place - segment.classes.begin()));
        const auto row = features.row(static_cast<std::int64_t>(n));
        rows.insert(rows.end(), row.begin(), row.end());
    }
    const auto width = features.extent(1), outputs = static_cast<std::int64_t>(segment.classes.size());
    const std::vector<Tensor> own{Tensor({static_cast<std::int64_t>(labels.size()), width}, std::move(rows))};
    Network& heads = trained.heads->network;
    Network start{{width}, {Dense{outputs}}, {Tensor({outputs, width}), Tensor({outputs})}};
    const auto slice = [&](Network& network) {  // weights and biases of this head
        return std::pair{network.parameters[0].values().subspan(static_cast<std::size_t>(segment.offset * width),
                                                                static_cast<std::size_t>(outputs * width)),
                         network.parameters[1].values().subspan(static_cast<std::size_t>(segment.offset),
                                                                static_cast<std::size_t>(outputs))};
    };
    std::ranges::copy(slice(heads).first, start.parameters[0].values().begin());
    const HeadLayout layout = softmaxHeads(static_cast<int>(outputs));
    const TrainedNetwork head = context.workshop.train({toText(StageId{StageKind::OwnHead, maskOf(segment)}), start,
                                                        context.plan.headEpochs, context.plan.headBatch, 0},
                                                       featureSource(own, labels, layout, {orderSeed(context)}));
    std::ranges::copy(head.network.parameters[0].values(), slice(heads).first.begin());
    std::ranges::copy(head.network.parameters[1].values(), slice(heads).second.begin());
    trained.heads->seconds += head.seconds;
    trained.headUpdates.push_back(head.updates);
}

void trainHeadsSeparately(const CellContext& context, Trained& trained)
{
    const std::vector<Tensor> features = featuresOf(context, withoutOutput(trained.whole.network));
    trained.heads = TrainedNetwork{headStart(trained.table, features.front().extent(1), context.seed()), 0, 0.0};
    for (const Segment& segment : trained.table.segments())
        trainOneHead(context, trained, segment, features.front());
}

TrainedNetwork trainCanvases(const CellContext& context)
{
    const Dataset& train = context.data.train;
    const Network start = networkStart(context, networkLayers(canvasArchitecture, train.classCount()));
    const int epochs = context.plan.epochs + context.plan.headEpochs;
    CompositionOptions options;
    if (const auto augmentation = augmentationOf(context))
        options.augmentation = weakened(*augmentation, partOfCanvas);
    return context.workshop.train(
        {toText(StageId::network(StrategyId::MultiLabel)), start, epochs, context.plan.batch, dropoutSeed(context)},
        canvasSource(train, preprocessingFor(train), options, orderSeed(context)));
}

}  // namespace

bool CellContext::wants(const Contestant& contestant) const
{
    return std::ranges::find(plan.contestants, contestant) != plan.contestants.end();
}

std::optional<Augmentation> augmentationOf(const CellContext& context)
{
    return chooseAugmentation(context.plan.augmentation, context.data.train).rules;
}

Network withoutOutput(Network network)
{
    network.layers.pop_back();
    network.parameters.resize(network.parameters.size() - 2);
    return network;
}

Network onlyOutput(const Network& network)
{
    const auto& parameters = network.parameters;
    return {outputShape(withoutOutput(network)), {network.layers.back()}, {parameters.end() - 2, parameters.end()}};
}

Network networkStart(const CellContext& context, const std::vector<Layer>& layers)
{
    Random random(derivedSeed(context.seed(), "weights"));
    return makeNetwork(context.data.train.imageShape, layers, random);
}

TrainedNetwork trainOnSource(const CellContext& context, const std::function<BatchSource(std::uint64_t order)>& source,
                             TrainingJob job)
{
    job.dropoutSeed = dropoutSeed(context);
    return context.workshop.train(job, source(orderSeed(context)));
}

TrainedNetwork trainOnImages(const CellContext& context, const Dataset& train, TrainingJob job)
{
    const auto source = [&](std::uint64_t order) {
        return imageSource(train, {.augmentation = augmentationOf(context), .seed = order});
    };
    return trainOnSource(context, source, std::move(job));
}

std::vector<TrainedNetwork> trainSpread(int count, const std::function<TrainedNetwork(int)>& train)
{
    std::vector<TrainedNetwork> networks(static_cast<std::size_t>(count));
    const int workers = spreadOverCores(count, [&](int i) { networks[static_cast<std::size_t>(i)] = train(i); });
    for (TrainedNetwork& network : networks)
        network.seconds /= workers;
    return networks;
}

TrainedNetwork trainSpecialist(const CellContext& context, int label, const std::vector<Layer>& layers, int epochs)
{
    const TrainingJob job{toText(StageId::network(StrategyId::Specialists, static_cast<std::uint32_t>(label))),
                          networkStart(context, layers), epochs, context.plan.batch, dropoutSeed(context)};
    return context.workshop.train(
        job, oneAgainstRestSource(context.data.train, label, augmentationOf(context), orderSeed(context)));
}

Trained trainCell(const CellContext& context)
{
    const ExperimentPlan& plan = context.plan;
    Trained trained{.table = HeadTable(context.classes(), plan.contestants),
                    .whole = {},
                    .heads = {},
                    .own = {},
                    .headUpdates = {},
                    .specialists = {},
                    .multiLabel = {}};
    if (plan.heads == HeadTraining::Scratch) {
        trainOwnNetworks(context, trained);
    } else {
        trained.whole = trainWhole(context);
        plan.equalUpdates ? trainHeadsTogether(context, trained) : trainHeadsSeparately(context, trained);
    }
    if (context.wants(StrategyId::Specialists))
        trained.specialists = trainSpread(context.classes(), [&](int label) {
            return trainSpecialist(context, label, networkLayers(plan.specialistArchitecture, 1),
                                   plan.epochs + plan.headEpochs);
        });
    if (context.wants(StrategyId::MultiLabel))
        trained.multiLabel = trainCanvases(context);
    return trained;
}

}  // namespace core
