#include "core/data/cifar.h"

#include "core/base/error.h"
#include "core/base/file.h"

#include <algorithm>
#include <zlib.h>

namespace core {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t recordSize = 1 + 3 * 32 * 32;
constexpr std::size_t largestBatch = 10000;
/// CRC-32 of the test batch whose pictures went through JPEG of quality 75: not the official bytes.
constexpr uLong jpegTestBatch = 0xF42604A1;

const std::vector<std::string> usualNames{"airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck"};

fs::path batchFolder(const fs::path& folder)
{
    std::error_code ignored;
    for (const fs::path& place : {folder, folder / "cifar-10-batches-bin"})
        if (fs::is_regular_file(place / "test_batch.bin", ignored) || fs::is_regular_file(place / "data_batch_1.bin", ignored))
            return place;
    return {};
}

std::vector<std::string> readNames(const fs::path& path)
{
    std::error_code ignored;
    if (!fs::exists(path, ignored))
        return usualNames;
    std::vector<std::string> names{""};
    for (const std::uint8_t letter : readFile(path, 4096)) {
        if (letter == '\n')
            names.emplace_back();
        else if (letter != '\r')
            names.back().push_back(static_cast<char>(letter));
    }
    std::erase(names, "");
    if (names.size() != usualNames.size())
        throw Error(path.string() + ": expected 10 class names, found " + std::to_string(names.size()));
    return names;
}

Bytes readBatch(const fs::path& path)
{
    Bytes content = readFile(path, recordSize * largestBatch);
    if (content.empty() || content.size() % recordSize != 0)
        throw Error(path.string() + ": expected records of " + std::to_string(recordSize) + " bytes, at least one, found "
                    + std::to_string(content.size()) + " bytes");
    return content;
}

void appendBatch(const fs::path& path, const Bytes& content, Dataset& dataset)
{
    for (std::size_t at = 0; at < content.size(); at += recordSize) {
        if (content[at] >= dataset.classNames.size())
            throw Error(path.string() + ": expected labels 0 to 9, found " + std::to_string(content[at]) + " at record "
                        + std::to_string(at / recordSize));
        dataset.labels.push_back(content[at]);
        const auto first = content.begin() + static_cast<std::ptrdiff_t>(at);
        dataset.pixels.insert(dataset.pixels.end(), first + 1, first + recordSize);
    }
}

}  // namespace

TrainTest readCifarFolder(const fs::path& folder)
{
    const fs::path place = batchFolder(folder);
    if (place.empty())
        throw Error(folder.string() + ": expected CIFAR-10 batches (data_batch_1.bin to 5, test_batch.bin), found none");
    const Dataset empty{.name = "cifar10", .imageShape = {3, 32, 32}, .pixels = {}, .labels = {},
                        .classNames = readNames(place / "batches.meta.txt")};
    TrainTest sets{empty, empty, ""};
    sets.train.pixels.reserve(5 * largestBatch * (recordSize - 1));
    for (int i = 1; i <= 5; ++i) {
        const fs::path path = place / ("data_batch_" + std::to_string(i) + ".bin");
        appendBatch(path, readBatch(path), sets.train);
    }
    const Bytes test = readBatch(place / "test_batch.bin");
    appendBatch(place / "test_batch.bin", test, sets.test);
    if (crc32(0, test.data(), static_cast<uInt>(test.size())) == jpegTestBatch)
        sets.note = "CIFAR-10 (JPEG q75)";
    return sets;
}

bool isCifarFolder(const fs::path& folder)
{
    return !batchFolder(folder).empty();
}

}  // namespace core
