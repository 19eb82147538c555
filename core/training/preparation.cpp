#include "core/training/preparation.h"

#include "core/base/error.h"
#include "core/nn/plan.h"

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

/// The shortest text that is read back as the same number, in any locale.
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

std::string labelsText(const std::vector<int>& labels)
{
    std::string text;
    for (const int label : labels)
        text += (text.empty() ? "" : ",") + std::to_string(label);
    return text;
}

/// What stands behind the last `mark`.
std::string behind(const std::string& text, const std::string& mark)
{
    const auto at = text.rfind(mark);
    return at == std::string::npos ? std::string() : text.substr(at + mark.size());
}

/// With a point, whatever the locale says.
template <typename Number>
std::optional<Number> numberFrom(const std::string& text)
{
    Number number{};
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc{} ? std::optional(number) : std::nullopt;
}

}  // namespace

TrainTest selectedForTraining(const TrainTest& data, Selection selection)
{
    TrainTest selected;
    selected.note = data.note;
    selected.remarks = data.remarks;
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
        for (std::size_t from = 0; from <= text.size();) {
            const std::size_t to = std::min(text.find(',', from), text.size());
            readExact(text.substr(from, to - from), selection.classes.emplace_back());
            from = to + 1;
        }
    });
    read("stride", [&](std::string_view text) { readExact(text, selection.stride); });
    read("fraction", [&](std::string_view text) { readExact(text, selection.fraction); });
    read("selection_seed", [&](std::string_view text) { readExact(text, selection.seed); });
    return selection;
}

void addProvenance(TrainingOutcome& outcome, const TrainTest& data, const Recipe& recipe)
{
    auto& provenance = outcome.classifier.provenance;
    if (recipe.onto) {
        provenance["added"] += (provenance["added"].empty() ? "" : "; ") + describe(recipe, data.train) + ", "
                             + std::to_string(std::lround(outcome.seconds)) + " s, " + today() + ", Runoff "
                             + RUNOFF_VERSION;
        return;
    }
    provenance["recipe"] = describe(recipe, data.train);
    provenance["dataset"] = data.note.empty() ? data.train.name : data.note;
    if (recipe.selection) {
        provenance["selected_classes"] = labelsText(recipe.selection->classes);  // empty: all
        provenance["stride"] = exactText(recipe.selection->stride);
        provenance["fraction"] = exactText(recipe.selection->fraction);
        provenance["selection_seed"] = exactText(recipe.selection->seed);
    }
    provenance["training_images"] = std::to_string(data.train.size());
    provenance["test_images"] = std::to_string(data.test.size());
    provenance["seconds"] = std::to_string(std::lround(outcome.seconds));
    provenance["date"] = today();
    if (!recipe.augmentationText.empty())
        provenance["augmentation"] = recipe.augmentationText;
    provenance["seed"] = std::to_string(recipe.seed);
    provenance["threads"] = std::to_string(threads());
    provenance["runoff"] = RUNOFF_VERSION;
    provenance["onednn"] = oneDnnVersion() + " " + instructionSet();
}

std::optional<Dataset> heldOutOf(const Classifier& classifier, const Dataset& train)
{
    const auto found = [&classifier](const char* key) {
        const auto entry = classifier.provenance.find(key);
        return entry == classifier.provenance.end() ? std::string() : entry->second;
    };
    const std::string recipe = found("recipe");
    const auto seed = numberFrom<std::uint64_t>(found("seed"));
    const auto share = numberFrom<double>(behind(recipe, ", held out "));
    if (!seed || !share)
        return std::nullopt;
    try {
        const Dataset selected = select(train, selectionFrom(classifier.provenance));
        if (behind(recipe, " of checksum ").starts_with(imagesChecksum(selected) + ','))
            return split(selected, *share, derivedSeed(*seed, "held out")).held;
    } catch (const UsageError&) {  // another data set does not have these classes
    }
    return std::nullopt;
}

}  // namespace core
