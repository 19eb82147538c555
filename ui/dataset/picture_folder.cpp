#include "ui/dataset/picture_folder.h"

#include "core/base/error.h"
#include "core/data/catalogue.h"
#include "core/image/normalize.h"
#include "core/image/picture.h"
#include "ui/files/image_file.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

namespace fs = std::filesystem;

struct Labelled {
    fs::path path;
    std::uint8_t label = 0;
};

std::vector<fs::path> sortedEntries(const fs::path& folder, bool directories)
{
    std::vector<fs::path> entries;
    for (const auto& item : fs::directory_iterator(folder)) {
        const bool hidden = item.path().filename().string().starts_with(".");
        if (!hidden && item.is_directory() == directories && (directories || isImageName(item.path())))
            entries.push_back(item.path());
    }
    std::sort(entries.begin(), entries.end());
    return entries;
}

std::vector<std::string> classNamesIn(const fs::path& folder)
{
    std::vector<std::string> names;
    for (const fs::path& entry : sortedEntries(folder, true))
        names.push_back(entry.filename().string());
    if (names.size() < 2 || names.size() > 255)
        throw core::UsageError(folder.string() + ": expected IDX files, CIFAR-10 batches or 2 to 255 sub-folders of pictures, one per class; found "
                               + std::to_string(names.size()) + " sub-folders");
    return names;
}

std::vector<Labelled> picturesIn(const fs::path& folder, const std::vector<std::string>& classNames)
{
    std::vector<Labelled> pictures;
    for (std::size_t k = 0; k < classNames.size(); ++k) {
        const auto files = sortedEntries(folder / classNames[k], false);
        if (files.empty())
            throw core::UsageError((folder / classNames[k]).string() + ": expected PNG or JPEG pictures, found none");
        for (const fs::path& file : files)
            pictures.push_back({file, static_cast<std::uint8_t>(k)});
    }
    return pictures;
}

core::Preprocessing ruleFor(const std::vector<Labelled>& pictures)
{
    core::Preprocessing rule;
    if (readImage(pictures.front().path).extent(0) == 3) {
        rule.source = core::Preprocessing::Source::Colour;
        rule.channels = 3;
        rule.height = rule.width = 32;
    }
    return rule;
}

void append(core::Dataset& dataset, const Labelled& entry, const core::Preprocessing& rule)
{
    const auto image = core::normalizePicture(readImage(entry.path), rule);
    if (!image)
        throw core::Error(entry.path.string() + ": expected a picture of something, found one of uniform colour");
    for (const float value : image->values())
        dataset.pixels.push_back(static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0F, 1.0F) * 255.0F)));
    dataset.labels.push_back(entry.label);
}

}  // namespace

core::TrainTest readPictureFolder(const fs::path& folder)
{
    const bool parted = fs::is_directory(folder / "train") && fs::is_directory(folder / "test");
    const fs::path first = parted ? folder / "train" : folder;
    const std::vector<std::string> classNames = classNamesIn(first);
    const std::vector<Labelled> pictures = picturesIn(first, classNames);
    const core::Preprocessing rule = ruleFor(pictures);

    core::TrainTest data;
    data.train.name = core::datasetNameOf(folder);
    data.train.imageShape = {rule.channels, rule.height, rule.width};
    data.train.classNames = classNames;
    data.test = data.train;
    std::vector<int> seen(classNames.size());
    for (const Labelled& picture : pictures) {
        const bool forTest = !parted && seen[picture.label]++ % 5 == 4;
        append(forTest ? data.test : data.train, picture, rule);
    }
    if (parted) {
        for (const Labelled& picture : picturesIn(folder / "test", classNames))
            append(data.test, picture, rule);
    }
    return data;
}

}  // namespace ui
