#include "core/model/provenance.h"

#include "core/base/format.h"
#include "core/base/json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>
#include <string_view>
#include <vector>

namespace core {

namespace {

using nlohmann::json;

std::vector<std::string> splitBy(const std::string& mark, const std::string& text)
{
    std::vector<std::string> parts;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t to = std::min(text.find(mark, from), text.size());
        parts.push_back(text.substr(from, to - from));
        from = to + mark.size();
    }
    return parts;
}

/// Returns a number if the text is one. Otherwise returns the text, so that the reader of the value reports the error.
json numberOrText(const std::string& text)
{
    if (const auto whole = wholeNumberFrom(text))
        return *whole;
    if (const auto number = numberFrom(text))
        return *number;
    return text;
}

json numbersIn(const std::string& text, const std::string& mark)
{
    json numbers = json::array();
    for (const std::string& part : splitBy(mark, text))
        numbers.push_back(numberOrText(part));
    return numbers;
}

/// Parses "adam 0.003 weight decay 0.01".
json optimizerIn(const std::string& text)
{
    const std::vector<std::string> halves = splitBy(" weight decay ", text);
    const std::size_t blank = std::min(halves.front().find(' '), halves.front().size());
    json optimizer{{"name", halves.front().substr(0, blank)}};
    if (blank < halves.front().size())
        optimizer["learning_rate"] = numberOrText(halves.front().substr(blank + 1));
    if (halves.size() == 2)
        optimizer["weight_decay"] = numberOrText(halves.back());
    return optimizer;
}

/// Parses "rotation 10 shift 1.5 flip", "nothing" or "no". The first models contain "yes" without the rules.
json augmentationIn(const std::string& text)
{
    if (text == "no")
        return nullptr;
    if (text == "yes")
        return true;
    json rules = json::object();
    const std::vector<std::string> words = splitBy(" ", text);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == "flip")
            rules["flip"] = true;
        else if (i + 1 < words.size())
            rules[words[i]] = numberOrText(words[i + 1]), ++i;
    }
    return rules;
}

void setNumbers(json& recipe, const std::vector<std::string>& keys, const std::string& text)
{
    const std::vector<std::string> parts = splitBy("/", text);
    for (std::size_t i = 0; i < std::min(keys.size(), parts.size()); ++i)
        recipe[keys[i]] = numberOrText(parts[i]);
}

/// A part of the sentence between two commas, which begins with `opening`.
struct SentencePart {
    std::string_view opening;
    std::function<void(json& training, const std::string& rest)> take;
};

const std::vector<SentencePart>& sentenceParts()
{
    const auto setting = [](const char* key) {
        return [key](json& training, const std::string& rest) { training["recipe"][key] = numberOrText(rest); };
    };
    static const std::vector<SentencePart> parts{
        {"classes ", [](json& training, const std::string& rest) { training["classes"] = numberOrText(rest); }},
        {"architecture ", setting("architecture")},
        {"strategies",
         [](json& training, const std::string& rest) {
             json names = json::array();
             if (!rest.empty())
                 for (const std::string& name : splitBy(" ", rest.substr(1)))
                     names.push_back(name);
             training["recipe"]["strategies"] = names;
         }},
        {"epochs ",
         [](json& training, const std::string& rest) {
             setNumbers(training["recipe"], {"epochs", "head_epochs", "multi_label_epochs", "specialist_epochs"}, rest);
         }},
        {"batch ",
         [](json& training, const std::string& rest) {
             setNumbers(training["recipe"], {"batch", "head_batch"}, rest);
         }},
        {"optimizer ",
         [](json& training, const std::string& rest) { training["recipe"]["optimizer"] = optimizerIn(rest); }},
        {"of the heads ",
         [](json& training, const std::string& rest) { training["recipe"]["head_optimizer"] = optimizerIn(rest); }},
        {"schedule ", setting("schedule")},
        {"label smoothing ", setting("label_smoothing")},
        {"heads ", setting("heads")},
        {"task weights ",
         [](json& training, const std::string& rest) { training["recipe"]["task_weights"] = numbersIn(rest, "/"); }},
        {"added to ", [](json& training, const std::string& rest) { training["onto"] = rest; }},
        {"precision ", setting("precision")},
        {"augmentation ",
         [](json& training, const std::string& rest) { training["recipe"]["augmentation"] = augmentationIn(rest); }},
        {"seed ", setting("seed")},
        {"held out ", setting("held_share")},
        {"Runoff ", [](json& training, const std::string& rest) { training["runoff"] = rest; }},
    };
    return parts;
}

void takePart(json& training, const std::string& part)
{
    for (const auto& [opening, take] : sentenceParts())
        if (part.starts_with(opening))
            return take(training, part.substr(opening.size()));
    if (part.ends_with(" s"))
        training["seconds"] = numberOrText(part.substr(0, part.size() - 2));
    else if (part.size() == std::string_view("2026-11-22").size() && part[4] == '-')
        training["date"] = part;
}

/// Parses "my birds 90 images (1, 28, 28)". The name may contain blanks, numbers and commas.
json imagesIn(const std::string& text)
{
    const std::size_t end = text.rfind(" images (");
    const std::size_t blank = end == std::string::npos || end == 0 ? std::string::npos : text.rfind(' ', end - 1);
    if (blank == std::string::npos || !text.ends_with(')'))
        return nullptr;
    const std::size_t shape = text.find('(', end) + 1;
    return {{"dataset_name", text.substr(0, blank)},
            {"images", numberOrText(text.substr(blank + 1, end - blank - 1))},
            {"shape", numbersIn(text.substr(shape, text.size() - 1 - shape), ", ")}};
}

/// Replaces invalid UTF-8, which names of files and folders may contain.
std::string oneLine(const json& value)
{
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

/// The data set that the keys of earlier versions describe.
std::vector<TrainedDataset> earlierDataset(const Provenance& provenance)
{
    const std::string name = valueOf(provenance, provenance_key::datasetName);
    if (name.empty())
        return {};
    const auto count = [&provenance](const char* key) {
        return static_cast<std::int64_t>(wholeNumberFrom(valueOf(provenance, key)).value_or(0));
    };
    return {{.name = name,
             .imagesChecksum = valueOf(provenance, provenance_key::imagesChecksum),
             .trainingImages = count("training_images"),
             .testImages = count("test_images"),
             .splitBy = valueOf(provenance, provenance_key::splitBy)}};
}

}  // namespace

std::string valueOf(const Provenance& provenance, const std::string& key)
{
    const auto found = provenance.find(key);
    return found == provenance.end() ? std::string() : found->second;
}

std::string toText(const std::vector<TrainedDataset>& datasets)
{
    json list = json::array();
    for (const TrainedDataset& set : datasets) {
        list.push_back({{"name", set.name},
                        {provenance_key::imagesChecksum, set.imagesChecksum},
                        {"training_images", set.trainingImages},
                        {"test_images", set.testImages}});
        if (!set.splitBy.empty())
            list.back()[provenance_key::splitBy] = set.splitBy;
        if (set.weight > 0.0)
            list.back()["weight"] = set.weight;
        if (!set.source.empty())
            list.back()["source"] = set.source;
    }
    return oneLine(list);
}

std::vector<TrainedDataset> trainedDatasets(const Provenance& provenance)
{
    const std::string text = valueOf(provenance, provenance_key::datasets);
    if (text.empty())
        return earlierDataset(provenance);
    constexpr NumberRange images{0.0, 1e12};
    std::vector<TrainedDataset> sets;
    try {
        for (const json& entry : parseJson(text, provenance_key::datasets))
            sets.push_back({.name = entry.at("name").get<std::string>(),
                            .imagesChecksum = entry.at(provenance_key::imagesChecksum).get<std::string>(),
                            .trainingImages = wholeNumber(entry.at("training_images"), "training_images", images),
                            .testImages = wholeNumber(entry.at("test_images"), "test_images", images),
                            .splitBy = entry.value(provenance_key::splitBy, std::string()),
                            .weight = entry.value("weight", 0.0),
                            .source = entry.value("source", std::string())});
    } catch (const std::exception&) {  // not written by Runoff
        return earlierDataset(provenance);
    }
    return sets;
}

json trainingInSentence(const std::string& sentence)
{
    static const std::string mark = " of checksum ";
    const std::size_t at = sentence.rfind(mark);
    json training = imagesIn(sentence.substr(0, std::min(at, sentence.size())));
    if (training.is_null())
        return training;
    training["recipe"] = json::object();
    if (at == std::string::npos)
        return training;
    const std::vector<std::string> parts = splitBy(", ", sentence.substr(at + mark.size()));
    training["images_checksum"] = parts.front();
    for (std::size_t i = 1; i < parts.size(); ++i)
        takePart(training, parts[i]);
    return training;
}

Provenance withCurrentKeys(Provenance provenance)
{
    const std::string written = valueOf(provenance, provenance_key::recipe);
    if (const json training = trainingInSentence(written); !written.starts_with('{') && !training.is_null()) {
        const json& recipe = training["recipe"];
        provenance[provenance_key::recipe] = oneLine(recipe);
        provenance[provenance_key::datasetName] = training["dataset_name"].get<std::string>();
        if (training.contains("images_checksum"))
            provenance[provenance_key::imagesChecksum] = training["images_checksum"].get<std::string>();
        if (recipe.contains("held_share"))
            provenance[provenance_key::heldShare] = oneLine(recipe["held_share"]);
    }
    const std::string others = valueOf(provenance, provenance_key::added);
    if (others.starts_with('['))
        return provenance;
    json added = json::array();
    for (const std::string& sentence : splitBy("; ", others))
        if (const json training = trainingInSentence(sentence); !training.is_null())
            added.push_back(training);
    if (!added.empty())
        provenance[provenance_key::added] = oneLine(added);
    return provenance;
}

}  // namespace core
