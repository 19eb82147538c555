#include "ui/dataset/picture_folder.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/catalogue.h"
#include "core/data/dataset_format.h"
#include "core/data/division.h"
#include "core/data/picture_lists.h"
#include "core/image/normalize.h"
#include "core/image/picture.h"
#include "ui/dataset/picture_files.h"
#include "ui/dataset/picture_writers.h"
#include "ui/files/image_file.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>

namespace ui {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostSampled = 500;  ///< number of pictures that decide between drawings and photos

struct Labelled {
    fs::path path;
    std::uint8_t label = 0;
};

std::vector<Labelled> picturesIn(const fs::path& folder, const PictureParts& parts, LeftOut& leftOut)
{
    std::vector<Labelled> pictures;
    for (std::size_t k = 0; k < parts.classFolders.size(); ++k)
        for (const fs::path& file : picturesOfClass(folder / parts.classFolders[k], leftOut))
            pictures.push_back({file, static_cast<std::uint8_t>(k)});
    return pictures;
}

/// Selects every fifth picture of a class for testing, unless a test folder or the writers decide.
class Division {
public:
    Division(const PictureParts& parts, const PictureWriters& writers)
        : m_takesFifth(parts.test.empty() && !writers.areKnown()),
          m_seen(parts.classNames.size())
    {
    }
    /// Call it once for each picture, in order.
    bool isForTest(const Labelled& picture) { return m_takesFifth && m_seen[picture.label]++ % 5 == 4; }

private:
    bool m_takesFifth;
    std::vector<int> m_seen;
};

std::optional<bool> hasColours(const fs::path& picture)
{
    try {
        return readImage(picture).extent(0) == 3;
    } catch (const core::Error&) {
        return std::nullopt;  // reported later, when the picture is read
    }
}

/// The rule for colour photos if at least half of a sample of the pictures have colours, otherwise the rule for ink.
core::Preprocessing ruleFor(const std::vector<Labelled>& pictures)
{
    std::size_t coloured = 0, seen = 0;
    const std::size_t step = std::max<std::size_t>(1, pictures.size() / mostSampled);
    for (std::size_t i = 0; i < pictures.size(); i += step)
        if (const auto colours = hasColours(pictures[i].path)) {
            coloured += *colours ? 1 : 0;
            ++seen;
        }
    core::Preprocessing rule;
    if (seen > 0 && coloured * 2 >= seen) {
        rule.source = core::Preprocessing::Source::Colour;
        rule.channels = 3;
        rule.height = rule.width = rule.box = 32;
        rule.centring = core::Preprocessing::Centring::Box;
    }
    return rule;
}

core::Image normalized(const fs::path& picture, const core::Preprocessing& rule)
{
    auto image = core::normalizePicture(readImage(picture), rule);
    if (!image)
        throw core::Error(picture.string() + ": no ink was found");
    return *std::move(image);
}

/// Reads pictures. Skips and reports unreadable ones. If a class has no readable picture, throws its first problem.
class PictureReader {
public:
    PictureReader(const core::Preprocessing& rule, std::size_t classes, LeftOut& leftOut)
        : m_rule(rule),
          m_problems(classes),
          m_leftOut(leftOut)
    {
    }

    /// Returns whether the picture is readable.
    bool append(core::Dataset& dataset, const Labelled& entry)
    {
        try {
            const core::Image image = normalized(entry.path, m_rule);
            for (const float value : image.values())
                dataset.pixels.push_back(
                    static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0F, 1.0F) * 255.0F)));
            dataset.labels.push_back(entry.label);
            return true;
        } catch (const core::Error& error) {
            m_leftOut.addBroken(error.what());
            if (m_problems[entry.label].empty())
                m_problems[entry.label] = error.what();
            return false;
        }
    }
    void checkClasses(const core::Dataset& train) const
    {
        for (std::size_t label = 0; label < m_problems.size(); ++label)
            if (!m_problems[label].empty()
                && std::ranges::find(train.labels, static_cast<std::uint8_t>(label)) == train.labels.end())
                throw core::Error(m_problems[label]);
    }

private:
    core::Preprocessing m_rule;
    std::vector<std::string> m_problems;  ///< the first problem of each class
    LeftOut& m_leftOut;
};

std::string divisionOf(const fs::path& folder)
{
    std::error_code ignored;
    if (fs::exists(folder / core::writersFile, ignored))
        return {};  // the number of writers decides
    const bool parted = fs::is_directory(folder / "train", ignored) && fs::is_directory(folder / "test", ignored);
    return (parted
                ? QCoreApplication::translate("ui::DatasetLibrary",
                                              "The training and test pictures are in the subfolders train and test")
                : QCoreApplication::translate("ui::DatasetLibrary", "Every fifth picture of a class is a test picture"))
        .toStdString();
}

core::TrainTest emptySet(const fs::path& folder, const PictureParts& parts, const core::Preprocessing& rule)
{
    core::TrainTest data;
    data.train.name = core::validUtf8(core::datasetNameOf(folder));
    data.train.imageShape = {rule.channels, rule.height, rule.width};
    data.train.classNames = parts.classNames;
    data.train.rule = rule;
    data.test = data.train;
    return data;
}

}  // namespace

core::TrainTest readPictureFolder(const fs::path& folder)
{
    LeftOut leftOut;
    const PictureParts parts = findPictureParts(folder, leftOut);
    const std::vector<Labelled> pictures = picturesIn(parts.train, parts, leftOut);
    const core::Preprocessing rule = ruleFor(pictures);

    core::TrainTest data = emptySet(folder, parts, rule);
    PictureReader reader(rule, parts.classNames.size(), leftOut);
    PictureWriters writers(folder);
    Division division(parts, writers);
    const auto append = [&](core::Dataset& dataset, const Labelled& picture) {
        if (reader.append(dataset, picture))
            writers.append(dataset, picture.path);
    };
    for (const Labelled& picture : pictures)
        append(division.isForTest(picture) ? data.test : data.train, picture);
    if (!parts.test.empty())
        for (const Labelled& picture : picturesIn(parts.test, parts, leftOut))
            append(data.test, picture);
    reader.checkClasses(data.train);
    if (writers.areKnown() && parts.test.empty())
        data = core::divide(data.train, core::usualSplit(data.train));
    data.remarks = parts.remarks;
    for (const std::string& remark : writers.remarks())
        data.remarks.push_back(remark);
    if (const std::string line = leftOut.line(); !line.empty())
        data.remarks.push_back(line);
    return data;
}

core::ImageCounts countPictures(const fs::path& folder)
{
    LeftOut leftOut;
    const PictureParts parts = findPictureParts(folder, leftOut);
    PictureWriters writers(folder);
    Division division(parts, writers);
    core::ImageCounts counts;
    core::Dataset named;
    named.classNames = parts.classNames;
    for (const Labelled& picture : picturesIn(parts.train, parts, leftOut)) {
        ++(division.isForTest(picture) ? counts.test : counts.train);
        named.labels.push_back(picture.label);
        writers.append(named, picture.path);
    }
    if (writers.areKnown() && parts.test.empty())
        return core::dividedCounts(named);
    if (parts.test.empty())
        return counts;
    for (const Labelled& picture : picturesIn(parts.test, parts, leftOut)) {
        ++counts.test;
        writers.append(named, picture.path);
    }
    counts.writers = core::writerCount(named);
    return counts;
}

core::DatasetFormat pictureFolderFormat()
{
    return {.id = "pictures",
            .files = "a subfolder of pictures for each of 2 to 255 classes",
            .holds = hasSubfolders,
            .count = countPictures,
            .read = [](const fs::path& folder, const core::DatasetNames&) { return readPictureFolder(folder); },
            .division = divisionOf,
            .isLastResort = true};
}

}  // namespace ui
