#include "core/data/other_data.h"

#include "core/base/folders.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace core {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t mostSubfolders = 20;

bool hasFile(const fs::path& folder, const char* name)
{
    std::error_code ignored;
    return fs::is_regular_file(folder / name, ignored);
}

bool endsLike(const fs::path& path, std::initializer_list<std::string_view> endings)
{
    const std::string name = path.filename().string();
    return std::ranges::any_of(endings, [&](std::string_view ending) { return name.ends_with(ending); });
}

std::string otherDataDirectlyIn(const fs::path& folder)
{
    if (hasFile(folder, "fine_label_names.txt") || (hasFile(folder, "train.bin") && hasFile(folder, "test.bin")))
        return "CIFAR-100 (train.bin, test.bin), which Runoff does not read";
    if (hasFile(folder, "data_batch_1") || hasFile(folder, "batches.meta")
        || (hasFile(folder, "train") && hasFile(folder, "test") && hasFile(folder, "meta")))
        return "CIFAR as Python pickles, which Runoff does not read; use the binary version (runoff datasets fetch "
               "cifar10)";
    for (const fs::path& entry : entriesOf(folder)) {
        std::error_code ignored;
        if (!fs::is_regular_file(entry, ignored))
            continue;
        if (endsLike(entry, {".tar.gz", ".tgz", ".tar", ".zip", ".7z", ".tar.xz", ".rar"}))
            return "an archive (" + entry.filename().string() + "), which must be unpacked first";
        if (endsLike(entry, {".pkl", ".pickle", ".npz", ".npy", ".mat", ".parquet", ".arrow", ".h5", ".hdf5", ".csv",
                             ".tfrecord"}))
            return entry.filename().string() + ", a file type that Runoff does not read";
    }
    return {};
}

}  // namespace

std::string otherDataIn(const fs::path& folder)
{
    if (std::string found = otherDataDirectlyIn(folder); !found.empty())
        return found;
    std::size_t seen = 0;
    for (const fs::path& entry : entriesOf(folder)) {
        std::error_code ignored;
        if (!fs::is_directory(entry, ignored))
            continue;
        if (++seen > mostSubfolders)
            break;
        if (std::string found = otherDataDirectlyIn(entry); !found.empty())
            return found;
    }
    return {};
}

}  // namespace core
