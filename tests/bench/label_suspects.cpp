// Finds drawings whose label may be wrong, by cross-validation: for each fifth of the writers, a network learns from
// the pictures and from the drawings of all other writers. Drawings that it reads differently or with doubt are
// written to OUT.csv and, for a person to look at, to the contact sheet OUT.svg.
//
// Usage: label_suspects PICTURES DRAWINGS OUT, such as: label_suspects mnist pen-digits suspects

#include "core/base/csv.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/random.h"
#include "core/data/catalogue.h"
#include "core/data/division.h"
#include "core/data/join.h"
#include "core/strategy/classifier_plan.h"
#include "core/training/augmentation.h"
#include "core/training/train_classifier.h"
#include "tests/bench/contact_sheet.h"

#include <fmt/format.h>

#include <algorithm>
#include <exception>
#include <iostream>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace {

constexpr std::uint64_t folds = 5;
constexpr double sure = 0.9;  ///< probability of the label from which on a drawing is no suspect

/// A drawing that the network reads differently, or as its label with doubt.
struct Suspect {
    std::shared_ptr<const core::StrokeItem> item;
    int label, said;
    double stated;  ///< probability of the label
};

core::TrainTest opened(const std::string& name)
{
    return core::openDataset(name, core::dataPlaces({}), core::coreFormats());
}

/// Training and test drawings together.
core::Dataset allDrawings(const std::string& name)
{
    core::TrainTest data = opened(name);
    if (!data.train.hasStrokes() || !data.train.knowsWriters())
        throw core::UsageError(name + ": expected drawings of known writers");
    return core::wholeOf(std::move(data.train), data.test);
}

/// The drawings of one fifth of the writers for testing, all others for training.
core::TrainTest fold(const core::Dataset& drawings, std::uint64_t number)
{
    std::vector<std::int64_t> train, test;
    for (std::int64_t i = 0; i < drawings.size(); ++i) {
        const std::int32_t writer = drawings.writers[static_cast<std::size_t>(i)];
        const std::string name = writer < 0 ? std::string() : drawings.writerNames[static_cast<std::size_t>(writer)];
        (core::derivedSeed(1, name) % folds == number ? test : train).push_back(i);
    }
    return {.train = drawings.subset(train), .test = drawings.subset(test), .note = ""};
}

core::Recipe recipeFor(const core::Dataset& train)
{
    core::Recipe recipe;
    recipe.name = recipe.title = "suspects";
    recipe.architecture = "lenet-small";
    recipe.strategies = {core::StrategyId::Softmax};
    recipe.epochs = 10;
    recipe.headEpochs = 2;
    recipe.schedule = core::Schedule::Cosine;
    recipe.precision = core::precisionNamed("auto");
    recipe.augmentation = core::chooseAugmentation("auto", train).rules;
    return recipe;
}

std::vector<Suspect> suspectsOf(const core::TrainTest& pictures, core::TrainTest divided)
{
    const core::TrainTest data = core::joinedSets({pictures, std::move(divided)}, {.weights = {1.0, 1.0}});
    auto outcome = core::trainClassifier(data, recipeFor(data.train), {}, {}, {});
    core::ClassifierPlan plan(std::make_shared<const core::Classifier>(std::move(outcome->classifier)));
    const core::Dataset drawings = core::imagesOf(data.test, 1);
    const std::vector<core::StrategyId> softmax{core::StrategyId::Softmax};
    const auto verdicts = plan.classifyAll(drawings.images(0, drawings.size()), softmax);
    std::vector<Suspect> suspects;
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        const core::Verdict& verdict = verdicts[i].front();
        const int label = drawings.labels[i];
        const double stated = verdict.scores.at(static_cast<std::size_t>(label));
        if (stated < sure)
            suspects.push_back({drawings.strokes[i], label, *verdict.winner, stated});
    }
    return suspects;
}

void writeList(const std::vector<Suspect>& suspects, const std::string& path)
{
    std::string list = "number,file,segment,label,answer,probability_of_label\n";
    for (std::size_t i = 0; i < suspects.size(); ++i)
        list += fmt::format("{},{},{},{},{},{:g}\n", i + 1, core::csvField(suspects[i].item->file),
                            suspects[i].item->segment, suspects[i].label, suspects[i].said, suspects[i].stated);
    core::writeFile(path, list);
}

/// Each cell states the number in the list, the label and the answer.
void writeSheet(const std::vector<Suspect>& suspects, const std::string& path)
{
    std::vector<bench::SheetCell> cells;
    for (std::size_t i = 0; i < suspects.size(); ++i)
        cells.push_back(
            {suspects[i].item->ink, fmt::format("{}: {}, read as {}", i + 1, suspects[i].label, suspects[i].said)});
    bench::writeContactSheet(path, cells);
}

void run(const std::string& pictures, const std::string& drawings, const std::string& out)
{
    const core::TrainTest more = opened(pictures);
    const core::Dataset all = allDrawings(drawings);
    std::vector<Suspect> suspects;
    for (std::uint64_t number = 0; number < folds; ++number) {
        std::ranges::copy(suspectsOf(more, fold(all, number)), std::back_inserter(suspects));
        std::cerr << number + 1 << " of " << folds << " parts read, " << suspects.size() << " suspects\n";
    }
    std::ranges::stable_sort(suspects, {}, &Suspect::stated);
    writeList(suspects, out + ".csv");
    writeSheet(suspects, out + ".svg");
}

}  // namespace

int main(int count, char** arguments)
try {
    if (count != 4)
        throw core::UsageError("usage: label_suspects PICTURES DRAWINGS OUT");
    run(arguments[1], arguments[2], arguments[3]);
    return 0;
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 2;
}
