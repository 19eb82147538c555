#include "core/data/dataset_format.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>
#include <array>

namespace {

/// Names of files: those of MNIST, or those of a split of EMNIST.
struct IdxPart {
    std::string images, labels;
};

IdxPart idxPart(bool emnist, const std::string& part)
{
    const std::string start = (emnist ? "emnist-digits-" : "") + part;
    return {start + "-images-idx3-ubyte", start + "-labels-idx1-ubyte"};
}

/// A folder whose test images are one image of 2 x 2 pixels.
std::filesystem::path idxFolder(bool emnist)
{
    static constexpr std::array<std::uint8_t, 20> oneImage{0, 0, 8, 3, 0, 0, 0, 1, 0,  0,
                                                           0, 2, 0, 0, 0, 2, 0, 9, 99, 255};
    static constexpr std::array<std::uint8_t, 9> oneLabel{0, 0, 8, 1, 0, 0, 0, 1, 0};
    const std::filesystem::path folder = fuzz::scratchFolder() / (emnist ? "emnist" : "mnist");
    std::filesystem::create_directories(folder);
    const IdxPart test = idxPart(emnist, emnist ? "test" : "t10k");
    fuzz::put(folder / test.images, fuzz::Bytes(oneImage));
    fuzz::put(folder / test.labels, fuzz::Bytes(oneLabel));
    return folder;
}

/// Another split of EMNIST beside the first, or none.
void setOtherSplit(const std::filesystem::path& folder, bool exists)
{
    const std::filesystem::path file = folder / "emnist-letters-train-images-idx3-ubyte";
    std::error_code ignored;
    if (exists)
        fuzz::put(file, std::string_view("x"));
    else
        std::filesystem::remove(file, ignored);
}

/// The input: a byte with bits (1: the names of EMNIST, 2: without labels, 4: with another split), two bytes with the
/// length of the file of labels, this file, and the file of images.
void tryIdx(fuzz::Bytes input)
{
    if (input.size() < 3)
        return;
    static const std::array folders{idxFolder(false), idxFolder(true)};
    const bool emnist = (input[0] & 1) != 0;
    const std::filesystem::path& folder = folders.at(emnist ? 1 : 0);
    static const core::DatasetFormat& format = *std::ranges::find(core::coreFormats(), "idx", &core::DatasetFormat::id);
    const std::size_t labels = std::min<std::size_t>(input[1] | (input[2] << 8), input.size() - 3);
    const IdxPart train = idxPart(emnist, "train");
    fuzz::put(folder / train.labels, input.subspan(3, labels));
    if ((input[0] & 2) != 0)
        std::filesystem::remove(folder / train.labels);
    setOtherSplit(folder, (input[0] & 4) != 0);
    fuzz::put(folder / train.images, input.subspan(3 + labels));
    fuzz::require(format.holds(folder), "the data set is not recognized");
    // Deflate expands a byte to at most 1032.
    const fuzz::Allowed allowed{.size = input.size(), .factor = 3 * 1032};
    core::ImageCounts counts;
    const bool counted = fuzz::accepts(allowed, [&] { counts = format.count(folder); });
    core::TrainTest read;
    if (!fuzz::accepts(allowed, [&] { read = format.read(folder, {.name = "input", .classNames = {}}); }))
        return;
    fuzz::require(counted && counts.train == read.train.size() && counts.test == read.test.size(),
                  "the counted images differ from those that are read");
    fuzz::require(std::ranges::all_of(read.train.labels, [&](auto label) { return label < read.train.classCount(); }),
                  "a label has no class");
    const fuzz::Bytes content = input.subspan(3 + labels);
    if (!emnist && content[0] == 0)  // not packed
        fuzz::require(std::ranges::equal(content.subspan(16), read.train.pixels), "a pixel differs from the file");
}

const fuzz::Target idxTarget("idx", tryIdx);

}  // namespace
