#include "core/base/output.h"
#include "core/data/cifar.h"
#include "tests/fuzz/fuzz.h"

#include <stop_token>

namespace {

bool isSame(const core::Dataset& one, const core::Dataset& other)
{
    return one.pixels == other.pixels && one.labels == other.labels && one.classNames == other.classNames;
}

/// The input: a byte with bits (1: without an archive, 2: the folder of the unpacked files has a file already, 4:
/// stopped at once, 8: reading the archive fails), and the archive of CIFAR-10. Nothing may appear outside its folder,
/// and reading the archive or the unpacked files must give the same.
void tryArchive(fuzz::Bytes input)
{
    const std::filesystem::path outer = fuzz::scratchFolder() / "outer", folder = outer / "cifar";
    std::filesystem::create_directories(folder);
    if (input.empty())
        return;
    const std::filesystem::path archive = folder / "cifar-10-binary.tar.gz";
    if ((input[0] & 8) != 0)
        std::filesystem::create_symlink("/proc/self/mem", archive);  // a file whose first byte cannot be read
    else if ((input[0] & 1) == 0)
        fuzz::put(archive, input.subspan(1));
    if ((input[0] & 2) != 0) {
        std::filesystem::create_directories(folder / "cifar-10-batches-bin");
        fuzz::put(folder / "cifar-10-batches-bin" / "readme.html", std::string_view("mine"));
    }
    // Deflate expands a byte to at most 1032.
    const fuzz::Allowed allowed{.size = input.size(), .factor = 6 * 1032};
    core::ImageCounts counts;
    const bool counted = fuzz::accepts(allowed, [&] { counts = core::countCifarImages(folder); });
    core::TrainTest packed;
    const bool read = fuzz::accepts(allowed, [&] { packed = core::readCifarFolder(folder); });
    std::stop_source stop;
    if ((input[0] & 4) != 0)
        stop.request_stop();
    if (fuzz::accepts(allowed, [&] { core::unpackCifarArchive(folder, stop.get_token()); })) {
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
