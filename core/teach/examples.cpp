#include "core/teach/examples.h"

#include "core/base/error.h"
#include "core/image/normalize.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace core {

namespace {

void appendPixels(Dataset& images, const Image& image, int label)
{
    expects(image.shape() == images.imageShape, "the image of an example must have the shape of the base model");
    expects(label >= 0 && label < images.classCount(), "the label of an example must be one of the classes");
    for (const float value : image.values())
        images.pixels.push_back(static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0F, 1.0F) * 255.0F)));
    images.labels.push_back(static_cast<std::uint8_t>(label));
}

std::vector<std::int64_t> examplesOfEachClass(const Dataset& images)
{
    std::vector<std::int64_t> counts(static_cast<std::size_t>(images.classCount()));
    for (const std::uint8_t label : images.labels)
        ++counts[label];
    return counts;
}

}  // namespace

TaughtExamples emptyExamples(const std::vector<std::string>& classNames, const Preprocessing& rule)
{
    TaughtExamples examples;
    examples.images.name = "examples";
    examples.images.imageShape = {rule.channels, rule.height, rule.width};
    examples.images.classNames = classNames;
    examples.images.rule = rule;
    return examples;
}

bool appendDrawing(TaughtExamples& examples, const Ink& ink, int label)
{
    const std::optional<Image> image = normalize(ink, examples.images.rule.value());
    if (!image)
        return false;
    appendPixels(examples.images, *image, label);
    examples.images.strokes.push_back(std::make_shared<const StrokeItem>(StrokeItem{.ink = ink, .file = {}}));
    return true;
}

void appendPicture(TaughtExamples& examples, const Image& image, int label)
{
    appendPixels(examples.images, image, label);
    examples.images.strokes.push_back(nullptr);
}

TaughtExamples withoutEmptyClasses(const TaughtExamples& examples, std::vector<std::string>& leftOut)
{
    const Dataset& all = examples.images;
    const std::vector<std::int64_t> counts = examplesOfEachClass(all);
    TaughtExamples kept = examples;
    kept.images.classNames.clear();
    kept.noneOfThese.reset();
    std::vector<std::uint8_t> newLabels(counts.size());
    for (std::size_t label = 0; label < counts.size(); ++label) {
        const bool isNone = examples.noneOfThese == static_cast<int>(label);
        if (counts[label] == 0 && !isNone) {
            leftOut.push_back(all.classNames[label]);
            continue;
        }
        newLabels[label] = static_cast<std::uint8_t>(kept.images.classNames.size());
        if (isNone)
            kept.noneOfThese = newLabels[label];
        kept.images.classNames.push_back(all.classNames[label]);
    }
    for (std::uint8_t& label : kept.images.labels)
        label = newLabels[label];
    return kept;
}

void checkExamples(const TaughtExamples& examples)
{
    const Dataset& images = examples.images;
    const std::int64_t own = images.classCount() - (examples.noneOfThese ? 1 : 0);
    if (own < fewestTaughtClasses || own > mostTaughtClasses)
        throw UsageError("examples: expected 2 to 10 classes with examples, found " + std::to_string(own));
    if (images.size() > mostExamples)
        throw UsageError("examples: expected at most " + std::to_string(mostExamples) + ", found "
                         + std::to_string(images.size()));
    const std::vector<std::int64_t> counts = examplesOfEachClass(images);
    std::set<std::string> seen;
    for (std::size_t label = 0; label < counts.size(); ++label) {
        const std::string& name = images.classNames[label];
        if (name.empty() || !seen.insert(name).second)
            throw UsageError("examples: expected unique class names that are not empty, found \"" + name + '"');
        if (counts[label] == 0 && examples.noneOfThese != static_cast<int>(label))
            throw UsageError("class \"" + name + "\": expected at least one example, found none");
    }
}

}  // namespace core
