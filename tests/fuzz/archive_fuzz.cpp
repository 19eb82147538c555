#include "core/base/output.h"
#include "core/data/cifar.h"
#include "tests/fuzz/fuzz.h"

namespace {

bool isSame(const core::Dataset& one, const core::Dataset& other)
{
    return one.pixels == other.pixels && one.labels == other.labels && one.classNames == other.classNames;
}

/// The input is the archive of CIFAR-10. Nothing may appear outside its folder, and reading the archive or the unpacked
/// files must give the same.
void tryArchive(fuzz::Bytes input)
{
    const std::filesystem::path outer = fuzz::scratchFolder() / "outer", folder = outer / "cifar";
    std::filesystem::create_directories(folder);
    fuzz::put(folder / "cifar-10-binary.tar.gz", input);
    // Deflate expands a byte to at most 1032.
    const fuzz::Allowed allowed{.size = input.size(), .factor = 6 * 1032};
    core::ImageCounts counts;
    const bool counted = fuzz::accepts(allowed, [&] { counts = core::countCifarImages(folder); });
    core::TrainTest packed;
    const bool read = fuzz::accepts(allowed, [&] { packed = core::readCifarFolder(folder); });
    if (fuzz::accepts(allowed, [&] { core::unpackCifarArchive(folder, {}); })) {
        core::TrainTest unpacked;
        const bool readAgain = fuzz::accepts(allowed, [&] { unpacked = core::readCifarFolder(folder); });
        if (read && readAgain)
            fuzz::require(counted && counts.train == unpacked.train.size() && isSame(packed.train, unpacked.train)
                              && isSame(packed.test, unpacked.test),
                          "the unpacked images differ from those of the archive");
    }
    for (const std::filesystem::path& entry : core::everythingIn(outer))
        fuzz::require(entry == folder, "the archive wrote outside its folder");
    std::filesystem::remove_all(outer);
}

const fuzz::Target archiveTarget("archive", tryArchive);

}  // namespace
