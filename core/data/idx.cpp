#include "core/data/idx.h"

#include "core/base/error.h"
#include "core/data/emnist.h"
#include "core/data/gzip.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace core {

namespace fs = std::filesystem;

namespace {

constexpr std::uint32_t imagesMagic = 0x00000803;
constexpr std::uint32_t labelsMagic = 0x00000801;
constexpr std::uintmax_t largestFile = std::uintmax_t{1} << 30;
constexpr std::uint32_t largestSide = 1024;
constexpr std::uint32_t mostItems = 10'000'000;

/// The file with one of the usual names ("train-images-idx3-ubyte", "train-images.idx3-ubyte", with or without .gz);
/// empty if there is none.
fs::path findIdxFile(const fs::path& folder, const std::string& stem, const std::string& kind)
{
    for (const std::string& name : {stem + "-" + kind, stem + "." + kind})
        for (const char* ending : {"", ".gz"}) {
            std::error_code ignored;
            fs::path path = folder / (name + ending);
            if (fs::is_regular_file(path, ignored))
                return path;
        }
    return {};
}

fs::path requiredIdxFile(const fs::path& folder, const std::string& stem, const std::string& kind)
{
    fs::path path = findIdxFile(folder, stem, kind);
    if (path.empty())
        throw Error(folder.string() + ": expected " + stem + "-" + kind + " (or .gz), found none");
    return path;
}

/// The header of an IDX file. `height` and `width` are 1 for labels.
struct IdxHeader {
    std::uint32_t items = 0, height = 1, width = 1;
    std::uint64_t bytes() const { return std::uint64_t{items} * height * width; }
};

std::uint32_t bigEndian(std::span<const std::uint8_t> content, std::size_t at)
{
    return std::uint32_t{content[at]} << 24 | std::uint32_t{content[at + 1]} << 16 | std::uint32_t{content[at + 2]} << 8
         | std::uint32_t{content[at + 3]};
}

IdxHeader readHeader(PackedFile& file, std::uint32_t magic)
{
    std::array<std::uint8_t, 16> content{};
    const std::string where = file.path().string() + ": expected ";
    const std::size_t size = magic == imagesMagic ? 16 : 8;
    if (const std::size_t got = file.read(std::span(content).first(size)); got < size)
        throw Error(where + "an IDX header of " + std::to_string(size) + " bytes, found " + std::to_string(got)
                    + " bytes");
    if (bigEndian(content, 0) != magic)
        throw Error(where + "IDX magic " + std::to_string(magic) + ", found " + std::to_string(bigEndian(content, 0)));
    IdxHeader header{.items = bigEndian(content, 4)};
    if (header.items == 0 || header.items > mostItems)
        throw Error(where + "1 to " + std::to_string(mostItems) + " items, found " + std::to_string(header.items));
    if (magic == imagesMagic)
        header.height = bigEndian(content, 8), header.width = bigEndian(content, 12);
    if (header.height == 0 || header.width == 0 || header.height > largestSide || header.width > largestSide)
        throw Error(where + "images of 1 to " + std::to_string(largestSide) + " pixels a side, found "
                    + std::to_string(header.height) + " x " + std::to_string(header.width));
    if (header.bytes() > largestFile)
        throw Error(where + "at most " + std::to_string(largestFile) + " bytes of pixels, found "
                    + std::to_string(header.bytes()));
    return header;
}

/// Reads the rest of the file. Checks its size before it allocates memory.
Bytes readItems(PackedFile& file, std::size_t headerSize, const IdxHeader& header)
{
    const std::uint64_t expected = headerSize + header.bytes();
    const auto refuse = [&](const std::string& found) {
        throw Error(file.path().string() + ": expected " + std::to_string(expected) + " bytes, found " + found);
    };
    const std::uintmax_t largest = file.largestContent();
    if (file.isPacked() ? largest < expected : largest != expected)
        refuse((file.isPacked() ? "at most " : "") + std::to_string(largest));
    Bytes items(header.bytes());
    if (const std::size_t got = file.read(items); got < items.size())
        refuse(std::to_string(headerSize + got));
    std::array<std::uint8_t, 1> more{};
    if (file.read(more) > 0)
        refuse("more");
    return items;
}

/// The prefixes of the file names: "train" and "t10k", or "emnist-letters-train" and "emnist-letters-test".
struct IdxNames {
    std::string train = "train", test = "t10k";
    std::optional<EmnistSplit> split = {};
};

IdxNames namesIn(const fs::path& folder)
{
    if (!findIdxFile(folder, "train-images", "idx3-ubyte").empty())
        return {};
    const std::vector<EmnistSplit> splits = emnistSplits(folder);
    if (splits.empty())
        return {};
    if (splits.size() > 1) {
        std::string names;
        for (const EmnistSplit& split : splits)
            names += (names.empty() ? "" : ", ") + split.name;
        throw UsageError(folder.string() + ": expected one split of EMNIST, found " + names
                         + "; move the files of each split to a separate folder");
    }
    const std::string start = "emnist-" + splits.front().name;
    return {start + "-train", start + "-test", splits.front()};
}

/// Reads both headers before any items, so that a mismatch is found early.
Dataset readPart(const fs::path& folder, const std::string& part, const std::string& name)
{
    PackedFile images(requiredIdxFile(folder, part + "-images", "idx3-ubyte"));
    PackedFile labels(requiredIdxFile(folder, part + "-labels", "idx1-ubyte"));
    const IdxHeader imageHeader = readHeader(images, imagesMagic), labelHeader = readHeader(labels, labelsMagic);
    if (labelHeader.items != imageHeader.items)
        throw Error(labels.path().string() + ": expected " + std::to_string(imageHeader.items)
                    + " labels, one for each image, found " + std::to_string(labelHeader.items));
    Dataset dataset;
    dataset.name = name;
    dataset.imageShape = {1, imageHeader.height, imageHeader.width};
    dataset.labels = readItems(labels, 8, labelHeader);
    dataset.pixels = readItems(images, 16, imageHeader);
    return dataset;
}

void checkLabels(const fs::path& path, const Dataset& dataset)
{
    const auto wrong =
        std::ranges::find_if(dataset.labels, [&](std::uint8_t label) { return label >= dataset.classCount(); });
    if (wrong != dataset.labels.end())
        throw Error(path.string() + ": expected labels 0 to " + std::to_string(dataset.classCount() - 1) + ", found "
                    + std::to_string(*wrong) + " at item " + std::to_string(wrong - dataset.labels.begin()));
}

std::vector<std::string> numberedClasses(const Dataset& dataset)
{
    std::vector<std::string> names;
    for (int i = 0; i <= *std::ranges::max_element(dataset.labels); ++i)
        names.push_back(std::to_string(i));
    return names;
}

}  // namespace

TrainTest readIdxFolder(const fs::path& folder, const std::string& name, std::vector<std::string> classNames)
{
    const IdxNames names = namesIn(folder);
    TrainTest sets{readPart(folder, names.train, name), readPart(folder, names.test, name), ""};
    if (names.split) {
        makeUpright(sets.train, *names.split, requiredIdxFile(folder, names.train + "-labels", "idx1-ubyte").string());
        makeUpright(sets.test, *names.split, requiredIdxFile(folder, names.test + "-labels", "idx1-ubyte").string());
        if (classNames.empty())
            classNames = names.split->classNames;
    }
    if (sets.train.imageShape != sets.test.imageShape)
        throw Error(folder.string() + ": expected test images of " + toText(sets.train.imageShape) + ", found "
                    + toText(sets.test.imageShape));
    sets.train.classNames = classNames.empty() ? numberedClasses(sets.train) : std::move(classNames);
    sets.test.classNames = sets.train.classNames;
    checkLabels(requiredIdxFile(folder, names.train + "-labels", "idx1-ubyte"), sets.train);
    checkLabels(requiredIdxFile(folder, names.test + "-labels", "idx1-ubyte"), sets.test);
    return sets;
}

ImageCounts countIdxImages(const fs::path& folder)
{
    const IdxNames names = namesIn(folder);
    const auto count = [&](const std::string& part) -> std::int64_t {
        PackedFile images(requiredIdxFile(folder, part + "-images", "idx3-ubyte"));
        return readHeader(images, imagesMagic).items;
    };
    return {count(names.train), count(names.test)};
}

bool isIdxFolder(const fs::path& folder)
{
    return !findIdxFile(folder, "train-images", "idx3-ubyte").empty() || !emnistSplits(folder).empty();
}

DatasetFormat idxFormat()
{
    return {.id = "idx",
            .files = "IDX files",
            .holds = isIdxFolder,
            .count = countIdxImages,
            .read = [](const fs::path& folder, const DatasetNames& names) {
                return readIdxFolder(folder, names.name, names.classNames);
            }};
}

}  // namespace core
