#include "core/training/preparation.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/base/json.h"
#include "core/data/catalogue.h"
#include "core/data/division.h"
#include "core/data/hold_out.h"
#include "core/data/join.h"
#include "core/data/strokes.h"
#include "core/model/provenance.h"
#include "core/nn/plan.h"
#include "core/training/learning_curves.h"
#include "core/training/recipe_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <ctime>
#include <string_view>

namespace core {

namespace {

std::string today()
{
    char text[32];
    const std::time_t now = std::time(nullptr);
    std::strftime(text, sizeof text, "%Y-%m-%d", std::gmtime(&now));
    return text;
}

/// The shortest text that converts back to the same number, in any locale.
template <typename Number>
std::string exactText(Number number)
{
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number);
    return {text.data(), end.ptr};
}

template <typename Number>
void readExact(std::string_view text, Number& number)
{
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc{} || read.ptr != text.data() + text.size())
        throw UsageError("provenance: expected a number, found \"" + std::string(text) + '"');
}

/// Replaces invalid UTF-8, which the name of a folder may contain.
std::string oneLineOf(const nlohmann::json& value)
{
    return value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::vector<std::string> namesIn(std::string_view text)
{
    try {
        auto names = parseJson(std::string(text), provenance_key::leftOut).get<std::vector<std::string>>();
        std::ranges::sort(names);
        return names;
    } catch (const std::exception&) {
        throw UsageError(std::string(provenance_key::leftOut) + ": expected a list of names in the provenance");
    }
}

std::string labelsText(const std::vector<int>& labels)
{
    std::string text;
    for (const int label : labels)
        text += (text.empty() ? "" : ",") + std::to_string(label);
    return text;
}

/// Adds a training to the list of trainings that added strategies to the model.
std::string withAdded(const std::string& list, const nlohmann::json& training)
{
    nlohmann::json all = nlohmann::json::array();
    try {
        all = parseJson(list, provenance_key::added);
    } catch (const Error&) {  // not written by Runoff: keep the text
        if (!list.empty())
            all.push_back(list);
    }
    if (!all.is_array())
        all = nlohmann::json::array({std::move(all)});
    all.push_back(training);
    return oneLineOf(all);
}

constexpr const char* heldOutPurpose = "held out";

/// Whether the images, or all images of one of the joined data sets, were the training images.
bool isTrainedOn(const Provenance& provenance, const std::string& checksum)
{
    const std::vector<TrainedDataset> sets = trainedDatasets(provenance);
    return valueOf(provenance, provenance_key::imagesChecksum) == checksum
        || std::ranges::find(sets, checksum, &TrainedDataset::imagesChecksum) != sets.end();
}

}  // namespace

TrainTest selectedForTraining(const TrainTest& data, const Selection& selection)
{
    TrainTest selected;
    selected.note = data.note;
    selected.remarks = data.remarks;
    selected.splitBy = data.splitBy;
    selected.train = select(data.train, selection);
    selected.test = select(data.test, {.classes = selection.classes});
    return selected;
}

Selection selectionFrom(const std::map<std::string, std::string>& provenance)
{
    Selection selection;
    const auto read = [&provenance](const char* key, const auto& use) {
        if (const auto found = provenance.find(key); found != provenance.end() && !found->second.empty())
            use(std::string_view(found->second));
    };
    read("selected_classes", [&](std::string_view text) {
        for (const std::string_view part : splitAtCommas(text))
            readExact(part, selection.classes.emplace_back());
    });
    read("stride", [&](std::string_view text) { readExact(text, selection.stride); });
    read("fraction", [&](std::string_view text) { readExact(text, selection.fraction); });
    read("selection_seed", [&](std::string_view text) { readExact(text, selection.seed); });
    read(provenance_key::leftOut, [&](std::string_view text) { selection.leftOut = namesIn(text); });
    return selection;
}

std::vector<TrainedDataset> datasetsOf(const TrainTest& data)
{
    if (data.train.origins.empty())
        return {{.name = data.train.name,
                 .imagesChecksum = imagesChecksum(data.train),
                 .trainingImages = data.train.size(),
                 .testImages = data.test.size(),
                 .splitBy = data.splitBy ? toText(*data.splitBy) : std::string(),
                 .source = creditOf(data.train.name)}};
    std::vector<TrainedDataset> sets;
    for (std::size_t i = 0; i < data.train.origins.size(); ++i) {
        const ImageOrigin& origin = data.train.origins[i];
        const Dataset train = imagesOf(data.train, i);
        sets.push_back({.name = origin.name,
                        .imagesChecksum = imagesChecksum(train),
                        .trainingImages = train.size(),
                        .testImages = imagesOf(data.test, i).size(),
                        .splitBy = origin.splitBy ? toText(*origin.splitBy) : std::string(),
                        .weight = origin.weight,
                        .source = creditOf(origin.name)});
    }
    return sets;
}

/// The code that trained the trunk, layer by layer. The plan of the training has ended; compiling it again finds the
/// generated code.
std::string implementationsOf(const Network& trunk, const Recipe& recipe)
{
    const TrainingPlan plan(
        trunk, {.batch = recipe.batch, .optimizer = {}, .precision = trainingPrecision(trunk, recipe.precision)});
    std::string all;
    for (const std::string& line : plan.implementations())
        all += (all.empty() ? "" : "; ") + line;
    return all;
}

void addProvenance(TrainingOutcome& outcome, const TrainTest& data, const Recipe& recipe)
{
    auto& provenance = outcome.classifier.provenance;
    nlohmann::json training = trainingJson(recipe, data.train);
    std::vector<StageEpoch> epochs = learningCurves(provenance);  // of the model that strategies are added to
    epochs.insert(epochs.end(), outcome.epochs.begin(), outcome.epochs.end());
    provenance[provenance_key::epochs] = toText(epochs);
    if (recipe.onto) {
        training["seconds"] = std::lround(outcome.seconds);
        training["date"] = today();
        training["runoff"] = RUNOFF_VERSION;
        if (data.splitBy)
            training[provenance_key::splitBy] = toText(*data.splitBy);
        provenance[provenance_key::added] = withAdded(provenance[provenance_key::added], training);
        return;
    }
    provenance[provenance_key::recipe] = oneLineOf(training["recipe"]);
    provenance[provenance_key::datasetName] = data.train.name;
    provenance[provenance_key::imagesChecksum] = training["images_checksum"].get<std::string>();
    provenance[provenance_key::datasets] = toText(datasetsOf(data));
    if (holdsOutWriters(data.train, recipe.heldShare, derivedSeed(recipe.seed, heldOutPurpose)))
        provenance[provenance_key::heldBy] = toText(SplitBy::Writer);
    provenance[provenance_key::heldShare] = exactText(recipe.heldShare);
    provenance[provenance_key::seed] = exactText(recipe.seed);
    provenance["dataset"] = data.note.empty() ? data.train.name : data.note;
    if (recipe.selection) {
        provenance["selected_classes"] = labelsText(recipe.selection->classes);  // empty: all
        provenance["stride"] = exactText(recipe.selection->stride);
        provenance["fraction"] = exactText(recipe.selection->fraction);
        provenance["selection_seed"] = exactText(recipe.selection->seed);
        if (!recipe.selection->leftOut.empty())
            provenance[provenance_key::leftOut] = oneLineOf(recipe.selection->leftOut);
    }
    if (data.splitBy)
        provenance[provenance_key::splitBy] = toText(*data.splitBy);
    if (data.train.knowsWriters()) {
        provenance["training_writers"] = std::to_string(writerCount(data.train));
        provenance["test_writers"] = std::to_string(writerCount(data.test));
    }
    provenance["training_images"] = std::to_string(data.train.size());
    provenance["test_images"] = std::to_string(data.test.size());
    provenance["seconds"] = std::to_string(std::lround(outcome.seconds));
    provenance["date"] = today();
    if (!recipe.augmentationText.empty())
        provenance["augmentation"] = recipe.augmentationText;
    provenance["threads"] = std::to_string(threads());
    provenance["runoff"] = RUNOFF_VERSION;
    provenance["onednn"] = oneDnnVersion() + " " + instructionSet();
    if (!outcome.classifier.trunk.layers.empty())
        provenance["implementations"] = implementationsOf(outcome.classifier.trunk, recipe);
}

std::optional<Dataset> heldOutOf(const Classifier& classifier, const Dataset& train)
{
    const Provenance& provenance = classifier.provenance;
    const auto seed = wholeNumberFrom(valueOf(provenance, provenance_key::seed));
    const auto share = numberFrom(valueOf(provenance, provenance_key::heldShare));
    if (!seed || !share || !(*share > 0.0 && *share < 1.0))
        return std::nullopt;
    try {
        const RuledImages ruled(train, classifier.preprocessing);
        const Dataset selected = select(ruled.images(), selectionFrom(provenance));
        const std::uint64_t heldSeed = derivedSeed(*seed, heldOutPurpose);
        if (!isTrainedOn(provenance, imagesChecksum(selected)))
            return std::nullopt;
        const bool byWriter = valueOf(provenance, provenance_key::heldBy) == toText(SplitBy::Writer);
        return (byWriter ? holdOut(selected, *share, heldSeed) : split(selected, *share, heldSeed)).held;
    } catch (const UsageError&) {  // another data set does not have these classes
    }
    return std::nullopt;
}

}  // namespace core
