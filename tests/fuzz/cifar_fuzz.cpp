#include "core/data/dataset_format.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>

namespace {

/// A folder with all batches but the first: one black image each.
std::filesystem::path cifarFolder()
{
    const std::string image(3073, '\0');
    for (const char* name :
         {"data_batch_2.bin", "data_batch_3.bin", "data_batch_4.bin", "data_batch_5.bin", "test_batch.bin"})
        fuzz::put(fuzz::scratchFolder() / name, image);
    return fuzz::scratchFolder();
}

/// The content of the first batch, made from what was read.
bool isWhatWasRead(fuzz::Bytes batch, const core::Dataset& read)
{
    constexpr std::size_t record = 3073;
    for (std::size_t at = 0; at < batch.size() / record; ++at) {
        const fuzz::Bytes one = batch.subspan(at * record, record);
        const auto pixels = std::span(read.pixels).subspan(at * (record - 1), record - 1);
        if (one[0] != read.labels.at(at) || !std::ranges::equal(one.subspan(1), pixels))
            return false;
    }
    return true;
}

/// The input: a byte, the length of the names of the classes in units of two bytes, these names, and the first batch. A
/// batch that is shorter than a record is repeated.
void tryCifar(fuzz::Bytes input)
{
    if (input.size() < 2)
        return;
    static const std::filesystem::path folder = cifarFolder();
    static const core::DatasetFormat& format =
        *std::ranges::find(core::coreFormats(), "cifar10", &core::DatasetFormat::id);
    fuzz::require(format.holds(folder), "the data set is not recognized");
    const std::size_t names = std::min<std::size_t>(2 * input[0], input.size() - 1);
    const fuzz::Bytes start = input.subspan(1 + names);
    std::string batch(fuzz::textOf(start));
    if (!start.empty() && start.back() == 'r') {  // so that small inputs are whole records
        batch.resize(3073);
        for (std::size_t i = start.size(); i < batch.size(); ++i)
            batch[i] = batch[i - start.size()];
    }
    fuzz::put(folder / "batches.meta.txt", input.subspan(1, names));
    fuzz::put(folder / "data_batch_1.bin", batch);
    const fuzz::Allowed allowed{.size = 6 * 3073 + input.size(), .factor = 8, .base = std::size_t{1} << 18};
    core::ImageCounts counts;
    const bool counted = fuzz::accepts(allowed, [&] { counts = format.count(folder); });
    core::TrainTest read;
    if (!fuzz::accepts(allowed, [&] { read = format.read(folder, {}); }))
        return;
    fuzz::require(counted && counts.train == read.train.size() && counts.test == read.test.size(),
                  "the counted images differ from those that are read");
    fuzz::require(read.train.classNames.size() == 10 && read.train.classNames == read.test.classNames,
                  "the classes are not the ten of the file");
    fuzz::require(isWhatWasRead({reinterpret_cast<const std::uint8_t*>(batch.data()), batch.size()}, read.train),
                  "an image differs from the file");
}

const fuzz::Target cifarTarget("cifar", tryCifar);

}  // namespace
