#include "core/training/preparation.h"

#include "core/nn/plan.h"

#include <cmath>
#include <ctime>

namespace core {

namespace {

std::string today()
{
    char text[32];
    const std::time_t now = std::time(nullptr);
    std::strftime(text, sizeof text, "%Y-%m-%d", std::gmtime(&now));
    return text;
}

bool isDigits(const Dataset& dataset)
{
    return preprocessingFor(dataset).centring == Preprocessing::Centring::Mass && dataset.imageShape.front() == 1;
}

}  // namespace

TrainTest selectedForTraining(const TrainTest& data, Selection selection)
{
    TrainTest selected;
    selected.note = data.note;
    selected.train = select(data.train, selection);
    selected.test = select(data.test, {.classes = selection.classes});
    return selected;
}

Augmentation usualAugmentation(const Dataset& dataset)
{
    return defaultAugmentation(dataset.imageShape, isDigits(dataset));
}

void addProvenance(TrainingOutcome& outcome, const TrainTest& data, const Recipe& recipe)
{
    auto& provenance = outcome.classifier.provenance;
    if (recipe.onto) {
        provenance["added"] += (provenance["added"].empty() ? "" : "; ") + describe(recipe, data.train) + ", " + std::to_string(std::lround(outcome.seconds))
                             + " s, " + today() + ", Runoff " + RUNOFF_VERSION;
        return;
    }
    provenance["recipe"] = describe(recipe, data.train);
    provenance["dataset"] = data.note.empty() ? data.train.name : data.note;
    provenance["training_images"] = std::to_string(data.train.size());
    provenance["test_images"] = std::to_string(data.test.size());
    provenance["seconds"] = std::to_string(std::lround(outcome.seconds));
    provenance["date"] = today();
    provenance["seed"] = std::to_string(recipe.seed);
    provenance["threads"] = std::to_string(threads());
    provenance["runoff"] = RUNOFF_VERSION;
    provenance["onednn"] = oneDnnVersion() + " " + instructionSet();
}

}  // namespace core
