#include "core/data/idx.h"

#include "core/base/error.h"
#include "core/data/gzip.h"

#include <algorithm>
#include <array>

namespace core {

namespace fs = std::filesystem;

namespace {

constexpr std::uint32_t imagesMagic = 0x00000803;
constexpr std::uint32_t labelsMagic = 0x00000801;
constexpr std::uintmax_t largestFile = std::uintmax_t{1} << 30;
constexpr std::uint32_t largestSide = 1024;

/// The file under one of its names ("train-images-idx3-ubyte", with a dot, with .gz); empty if there is none.
fs::path findIdxFile(const fs::path& folder, const std::string& stem, const std::string& kind)
{
    for (const std::string& name : {stem + "-" + kind, stem + "." + kind})
        for (const char* ending : {"", ".gz"}) {
            std::error_code ignored;
            const fs::path path = folder / (name + ending);
            if (fs::is_regular_file(path, ignored))
                return path;
        }
    return {};
}

fs::path needIdxFile(const fs::path& folder, const std::string& stem, const std::string& kind)
{
    fs::path path = findIdxFile(folder, stem, kind);
    if (path.empty())
        throw Error(folder.string() + ": expected " + stem + "-" + kind + " (or .gz), found none");
    return path;
}

std::uint32_t bigEndian(const Bytes& content, std::size_t at)
{
    return std::uint32_t{content[at]} << 24 | std::uint32_t{content[at + 1]} << 16 | std::uint32_t{content[at + 2]} << 8
         | std::uint32_t{content[at + 3]};
}

void checkHeader(const fs::path& path, const Bytes& content, std::uint32_t magic, std::size_t headerSize)
{
    if (content.size() < headerSize)
        throw Error(path.string() + ": expected an IDX header of " + std::to_string(headerSize) + " bytes, found "
                    + std::to_string(content.size()) + " bytes");
    if (bigEndian(content, 0) != magic)
        throw Error(path.string() + ": expected IDX magic " + std::to_string(magic) + ", found " + std::to_string(bigEndian(content, 0)));
    if (bigEndian(content, 4) == 0)
        throw Error(path.string() + ": expected at least one item, found 0");
}

void checkSize(const fs::path& path, const Bytes& content, std::uint64_t expected)
{
    if (content.size() != expected)
        throw Error(path.string() + ": expected " + std::to_string(expected) + " bytes, found " + std::to_string(content.size()));
}

void readImages(const fs::path& path, Dataset& dataset)
{
    Bytes content = readMaybeGzip(path, largestFile);
    checkHeader(path, content, imagesMagic, 16);
    const std::uint32_t height = bigEndian(content, 8), width = bigEndian(content, 12);
    if (height == 0 || width == 0 || height > largestSide || width > largestSide)
        throw Error(path.string() + ": expected images of 1 to " + std::to_string(largestSide) + " pixels a side, found "
                    + std::to_string(height) + " x " + std::to_string(width));
    checkSize(path, content, 16 + std::uint64_t{bigEndian(content, 4)} * height * width);
    dataset.imageShape = {1, height, width};
    content.erase(content.begin(), content.begin() + 16);
    dataset.pixels = std::move(content);
}

void readLabels(const fs::path& path, Dataset& dataset)
{
    Bytes content = readMaybeGzip(path, largestFile);
    checkHeader(path, content, labelsMagic, 8);
    checkSize(path, content, 8 + std::uint64_t{bigEndian(content, 4)});
    content.erase(content.begin(), content.begin() + 8);
    const auto images = dataset.pixels.size() / static_cast<std::size_t>(elementCount(dataset.imageShape));
    if (content.size() != images)
        throw Error(path.string() + ": expected " + std::to_string(images) + " labels, one for each image, found "
                    + std::to_string(content.size()));
    dataset.labels = std::move(content);
}

void checkLabels(const fs::path& path, const Dataset& dataset)
{
    const auto wrong = std::ranges::find_if(dataset.labels, [&](std::uint8_t label) { return label >= dataset.classCount(); });
    if (wrong != dataset.labels.end())
        throw Error(path.string() + ": expected labels 0 to " + std::to_string(dataset.classCount() - 1) + ", found "
                    + std::to_string(*wrong) + " at item " + std::to_string(wrong - dataset.labels.begin()));
}

Dataset readPart(const fs::path& folder, const std::string& part, const std::string& name)
{
    Dataset dataset;
    dataset.name = name;
    readImages(needIdxFile(folder, part + "-images", "idx3-ubyte"), dataset);
    readLabels(needIdxFile(folder, part + "-labels", "idx1-ubyte"), dataset);
    return dataset;
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
    TrainTest sets{readPart(folder, "train", name), readPart(folder, "t10k", name), ""};
    if (sets.train.imageShape != sets.test.imageShape)
        throw Error(folder.string() + ": expected test images of " + toText(sets.train.imageShape) + ", found "
                    + toText(sets.test.imageShape));
    sets.train.classNames = classNames.empty() ? numberedClasses(sets.train) : std::move(classNames);
    sets.test.classNames = sets.train.classNames;
    checkLabels(needIdxFile(folder, "train-labels", "idx1-ubyte"), sets.train);
    checkLabels(needIdxFile(folder, "t10k-labels", "idx1-ubyte"), sets.test);
    return sets;
}

bool isIdxFolder(const fs::path& folder)
{
    return !findIdxFile(folder, "train-images", "idx3-ubyte").empty();
}

}  // namespace core
