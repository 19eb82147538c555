#include "core/experiment/trained.h"

#include "core/data/sample.h"
#include "core/experiment/ensemble.h"
#include "core/experiment/head_table.h"
#include "core/experiment/output_networks.h"
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
    const std::int64_t outputs = std::max<std::int64_t>(plan.softmaxOutputs, context.classes());
    const Network start = networkStart(context, networkLayers(plan.architecture, outputs));
    return trainOnImages(context, context.data.train,
                         {toText(StageId{StageKind::Trunk}), start, plan.epochs, plan.batch, 0});
}

/// The context of a network from scratch.
CellContext contextOf(const CellContext& context, const std::string& name)
{
    return context.plan.separateStarts ? context.apart(name) : context;
}

/// The name of a part of the table, which is unique within a cell.
std::string partName(const HeadTable& table, std::size_t part)
{
    const std::size_t segments = table.segments().size();
    if (part >= segments)
        return toText(table.extras()[part - segments].contestant);
    const std::string name = toText(StageId{StageKind::OwnHead, maskOf(table.segments()[part])});
    const std::optional<StrategyId> owner = table.ownerOf(part);
    return owner ? name + " of " + toText(*owner) : name;
}

TrainedNetwork trainOwn(const CellContext& cell, const HeadTable& table, std::size_t part)
{
    const ExperimentPlan& plan = cell.plan;
    const std::string name = partName(table, part);
    const CellContext context = contextOf(cell, name);
    TrainingJob job{name, {}, plan.headEpochs, plan.headBatch};
    if (part >= table.segments().size()) {
        const Contestant& contestant = table.extras()[part - table.segments().size()].contestant;
        job.start = outputNetworkStart(context, contestant);
        return trainOutputNetwork(context, contestant, job);
    }
    const Segment& segment = table.segments()[part];
    auto outputs = static_cast<std::int64_t>(segment.classes.size());
    if (table.ownerOf(part) == StrategyId::Softmax)
        outputs = std::max(outputs, plan.softmaxOutputs);
    job.start = networkStart(context, networkLayers(plan.architecture, outputs));
    return trainOnImages(context, imagesOf(segment, context.data.train), job);
}

/// Trains the whole network and one for each part of the table, in parallel.
void trainOwnNetworks(const CellContext& context, Trained& trained)
{
    auto networks = trainSpread(1 + static_cast<int>(trained.table.partCount()), [&](int i) {
        return i == 0 ? trainWhole(context) : trainOwn(context, trained.table, static_cast<std::size_t>(i - 1));
    });
    trained.whole = std::move(networks.front());
    trained.own.assign(std::make_move_iterator(networks.begin() + 1), std::make_move_iterator(networks.end()));
    for (const TrainedNetwork& own : trained.own)
        trained.headUpdates.push_back(own.updates);
}

/// One part of the dense layer of all heads, trained on rows of its own.
struct HeadPart {
    std::string name;
    std::int64_t offset = 0, outputs = 0;
};

/// Trains one part and writes it into the layer of all heads.
void trainPart(const CellContext& context, Trained& trained, const HeadPart& part, const BatchSource& source)
{
    Network& heads = trained.heads->network;
    const std::int64_t width = heads.input.front();
    Network start{{width}, {Dense{part.outputs}}, {Tensor({part.outputs, width}), Tensor({part.outputs})}};
    const auto slice = [&](Network& network) {  // weights and biases of this part
        return std::pair{network.parameters[0].values().subspan(static_cast<std::size_t>(part.offset * width),
                                                                static_cast<std::size_t>(part.outputs * width)),
                         network.parameters[1].values().subspan(static_cast<std::size_t>(part.offset),
                                                                static_cast<std::size_t>(part.outputs))};
    };
    std::ranges::copy(slice(heads).first, start.parameters[0].values().begin());
    std::ranges::copy(slice(heads).second, start.parameters[1].values().begin());
    const TrainedNetwork head =
        context.workshop.train({part.name, start, context.plan.headEpochs, context.plan.headBatch, 0}, source);
    std::ranges::copy(head.network.parameters[0].values(), slice(heads).first.begin());
    std::ranges::copy(head.network.parameters[1].values(), slice(heads).second.begin());
    trained.heads->seconds += head.seconds;
    trained.headUpdates.push_back(head.updates);
}

/// Trains the head of a segment on the features of the images of its classes.
void trainSegment(const CellContext& context, Trained& trained, const HeadRows& rows, std::size_t place)
{
    const Segment& segment = trained.table.segments()[place];
    std::vector<int> labels;
    std::vector<float> values;
    for (std::size_t n = 0; n < rows.labels.size(); ++n) {
        const auto found = std::ranges::find(segment.classes, rows.labels[n]);
        if (found == segment.classes.end())
            continue;
        labels.push_back(static_cast<int>(found - segment.classes.begin()));
        const auto row = rows.versions.front().row(static_cast<std::int64_t>(n));
        values.insert(values.end(), row.begin(), row.end());
    }
    const auto outputs = static_cast<std::int64_t>(segment.classes.size());
    const std::vector<Tensor> own{
        Tensor({static_cast<std::int64_t>(labels.size()), rows.versions.front().extent(1)}, std::move(values))};
    const HeadLayout layout = softmaxHeads(static_cast<int>(outputs));
    trainPart(context, trained, {partName(trained.table, place), segment.offset, outputs},
              featureSource(own, labels, layout, rows.order));
}

void trainHeadsSeparately(const CellContext& context, Trained& trained)
{
    const HeadRows rows = headRows(context, trained.whole.network);
    trained.heads = TrainedNetwork{startOfHeads(context, trained), 0, 0.0};
    for (std::size_t place = 0; place < trained.table.segments().size(); ++place)
        trainSegment(context, trained, rows, place);
    const BatchSource all = headSource(rows.versions, rows.labels, trained.table, rows.order);
    const auto& extras = trained.table.extras();
    for (std::size_t i = 0; i < extras.size(); ++i)
        trainPart(context, trained,
                  {partName(trained.table, trained.table.segments().size() + i), extras[i].offset, context.classes()},
                  all.blocks[all.blocks.size() - extras.size() + i].source);
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

Trained untrained(const CellContext& context)
{
    const auto sharing = context.plan.separateStarts ? HeadTable::Sharing::Apart : HeadTable::Sharing::Shared;
    return {.table = HeadTable(context.classes(), context.plan.contestants, sharing),
            .whole = {},
            .heads = {},
            .own = {},
            .headUpdates = {},
            .specialists = {},
            .multiLabel = {},
            .ensemble = {}};
}

}  // namespace

HeadRows headRows(const CellContext& context, const Network& trunk)
{
    Recipe recipe;
    recipe.augmentation = augmentationOf(context);
    recipe.seed = context.seed();
    double dropout = 0.0;
    if (context.plan.headDropout) {
        const std::vector<Layer> layers = trunkLayers(context.plan.architecture);
        if (const auto* last = std::get_if<Dropout>(&layers.back()))
            dropout = static_cast<double>(last->rate);
    }
    return {cacheFeatures(recipe, withoutOutput(trunk), context.data.train),
            {context.data.train.labels.begin(), context.data.train.labels.end()},
            {.seed = orderSeed(context), .dropout = dropout}};
}

Network startOfHeads(const CellContext& context, const Trained& trained)
{
    const Network output = onlyOutput(trained.whole.network);
    return headStart(trained.table, output.input.front(), context.seed(), output);
}

void trainHeadsTogether(const CellContext& context, Trained& trained, const HeadRows& rows, TrainingJob job)
{
    job.batch = context.plan.headBatch;
    if (job.epochsDone > 0) {
        job.start = std::move(trained.heads->network);
        job.optimizer = std::move(trained.heads->optimizer);
    } else {
        job.start = startOfHeads(context, trained);
    }
    const double before = job.epochsDone > 0 ? trained.heads->seconds : 0.0;
    trained.heads = context.workshop.train(job, headSource(rows.versions, rows.labels, trained.table, rows.order));
    trained.heads->seconds += before;
    trained.headUpdates.assign(trained.table.partCount(), trained.heads->updates);
}

Trained trainTrunk(const CellContext& context)
{
    Trained trained = untrained(context);
    trained.whole = trainWhole(context);
    return trained;
}

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
    Trained trained = untrained(context);
    if (plan.heads == HeadTraining::Scratch) {
        trainOwnNetworks(context, trained);
    } else {
        trained.whole = trainWhole(context);
        if (plan.equalUpdates)
            trainHeadsTogether(context, trained, headRows(context, trained.whole.network),
                               {toText(StageId{StageKind::Heads}), {}, plan.headEpochs});
        else
            trainHeadsSeparately(context, trained);
    }
    if (context.wants(StrategyId::Specialists))
        trained.specialists = trainSpread(context.classes(), [&](int label) {
            return trainSpecialist(context, label, networkLayers(plan.specialistArchitecture, 1),
                                   plan.epochs + plan.headEpochs);
        });
    if (context.wants(StrategyId::MultiLabel))
        trained.multiLabel = trainCanvases(context);
    trained.ensemble = trainEnsemble(context);
    return trained;
}

}  // namespace core
