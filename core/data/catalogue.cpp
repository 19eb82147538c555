#include "core/data/catalogue.h"

#include "core/base/error.h"
#include "core/base/folders.h"
#include "core/data/cifar.h"
#include "core/data/idx.h"

#include <algorithm>
#include <cstdlib>
#include <zlib.h>

namespace core {

namespace fs = std::filesystem;

namespace {

KnownDataset mnist()
{
    const std::string base = "https://ossci-datasets.s3.amazonaws.com/mnist/";
    const auto file = [&](const std::string& name, const std::string& sha256) { return KnownDataset::File{name, base + name, sha256}; };
    return {"mnist", "MNIST digits", {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"},
            {file("train-images-idx3-ubyte.gz", "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609"),
             file("train-labels-idx1-ubyte.gz", "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c"),
             file("t10k-images-idx3-ubyte.gz", "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6"),
             file("t10k-labels-idx1-ubyte.gz", "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6")}};
}

KnownDataset fashion()
{
    const std::string base = "http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/";
    const auto file = [&](const std::string& name, const std::string& sha256) { return KnownDataset::File{name, base + name, sha256}; };
    return {"fashion-mnist", "Fashion-MNIST",
            {"T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot"},
            {file("train-images-idx3-ubyte.gz", "3aede38d61863908ad78613f6a32ed271626dd12800ba2636569512369268a84"),
             file("train-labels-idx1-ubyte.gz", "a04f17134ac03560a47e3764e11b92fc97de4d1bfaf8ba1a3aa29af54cc90845"),
             file("t10k-images-idx3-ubyte.gz", "346e55b948d973a97e58d2351dde16a484bd415d4595297633bb08f03db6a073"),
             file("t10k-labels-idx1-ubyte.gz", "67da17c76eaffca5446c3361aaab5c3cd6d1c2608764d35dfb1850b086bf8dd5")}};
}

KnownDataset cifar10()
{
    return {"cifar10", "CIFAR-10 photos",
            {"airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck"},
            {{"cifar-10-binary.tar.gz", "https://www.cs.toronto.edu/~kriz/cifar-10-binary.tar.gz",
              "c4a38c50a1bc5f3a1c5537f2155ab9d68f9f25eb1ed8d9ddda3db29a59bca1dd"}}};
}

bool holdsDataset(const fs::path& folder)
{
    return isIdxFolder(folder) || isCifarFolder(folder);
}

/// The folder of data set `name` in `place`: a sub-folder, or the place itself if it is called so.
fs::path folderIn(const fs::path& place, const std::string& name)
{
    if (holdsDataset(place / name))
        return place / name;
    const fs::path last = place.has_filename() ? place.filename() : place.parent_path().filename();
    return last == name && holdsDataset(place) ? place : fs::path();
}

fs::path findFolder(const std::string& name, const std::vector<fs::path>& places)
{
    for (const fs::path& place : places)
        if (const fs::path folder = folderIn(place, name); !folder.empty())
            return folder;
    return {};
}

/// The number of items an IDX file announces, from its first eight bytes; zlib reads plain files too.
std::int64_t idxCount(const fs::path& folder, const std::string& part)
{
    for (const char* ending : {"-images-idx3-ubyte", "-images-idx3-ubyte.gz", "-images.idx3-ubyte", "-images.idx3-ubyte.gz"}) {
        const fs::path path = folder / (part + ending);
        std::error_code ignored;
        if (!fs::is_regular_file(path, ignored))
            continue;
        unsigned char head[8] = {};
        gzFile file = gzopen(path.c_str(), "rb");
        const int got = file == nullptr ? 0 : gzread(file, head, sizeof head);
        if (file != nullptr)
            gzclose(file);
        if (got != static_cast<int>(sizeof head) || head[2] != 8 || head[3] != 3)
            throw Error(path.string() + ": expected an IDX file of images, found none");
        return std::int64_t{head[4]} << 24 | std::int64_t{head[5]} << 16 | std::int64_t{head[6]} << 8 | std::int64_t{head[7]};
    }
    throw Error(folder.string() + ": expected " + part + "-images-idx3-ubyte (or .gz), found none");
}

std::int64_t cifarCount(const fs::path& folder, const std::string& batch)
{
    std::error_code problem;
    const fs::path inner = folder / "cifar-10-batches-bin";
    const fs::path path = (fs::exists(inner, problem) ? inner : folder) / (batch + ".bin");
    const std::uintmax_t size = fs::file_size(path, problem);
    if (problem)
        throw Error(path.string() + ": cannot be read: " + problem.message());
    return static_cast<std::int64_t>(size / 3073);
}

void count(FoundDataset& found)
{
    if (isIdxFolder(found.folder)) {
        found.trainCount = idxCount(found.folder, "train");
        found.testCount = idxCount(found.folder, "t10k");
        return;
    }
    for (int i = 1; i <= 5; ++i)
        found.trainCount += cifarCount(found.folder, "data_batch_" + std::to_string(i));
    found.testCount = cifarCount(found.folder, "test_batch");
}

const KnownDataset* known(const std::string& name)
{
    const auto found = std::ranges::find(knownDatasets(), name, &KnownDataset::name);
    return found == knownDatasets().end() ? nullptr : &*found;
}

TrainTest openFolder(const fs::path& folder, const std::string& name)
{
    if (isCifarFolder(folder))
        return readCifarFolder(folder);
    const KnownDataset* entry = known(name);
    return readIdxFolder(folder, name, entry != nullptr ? entry->classNames : std::vector<std::string>());
}

std::string listed(const std::vector<fs::path>& places)
{
    std::string text;
    for (const fs::path& place : places)
        text += (text.empty() ? "" : ", ") + place.string();
    return text;
}

}  // namespace

const std::vector<KnownDataset>& knownDatasets()
{
    static const std::vector<KnownDataset> all{mnist(), fashion(), cifar10()};
    return all;
}

std::vector<fs::path> dataPlaces(const std::vector<fs::path>& dataDirectories)
{
    std::vector<fs::path> places = dataDirectories;
    if (const char* variable = std::getenv("RUNOFF_DATA_DIR"); variable != nullptr && *variable != '\0')
        places.emplace_back(variable);
    places.push_back(userDataFolder() / "datasets");
    places.emplace_back("/usr/share/datasets");
    return places;
}

std::vector<FoundDataset> findDatasets(const std::vector<fs::path>& places)
{
    std::vector<FoundDataset> found;
    for (const KnownDataset& entry : knownDatasets()) {
        FoundDataset dataset{.name = entry.name, .title = entry.title, .folder = findFolder(entry.name, places), .problem = ""};
        try {
            if (!dataset.folder.empty())
                count(dataset);
        } catch (const Error& problem) {
            dataset.problem = problem.what();
        }
        found.push_back(std::move(dataset));
    }
    return found;
}

fs::path fetchFolder(const std::string& name)
{
    return userDataFolder() / "datasets" / name;
}

TrainTest openDataset(const std::string& nameOrPath, const std::vector<fs::path>& places)
{
    if (known(nameOrPath) != nullptr)
        if (const fs::path folder = findFolder(nameOrPath, places); !folder.empty())
            return openFolder(folder, nameOrPath);
    const fs::path path(nameOrPath);
    std::error_code ignored;
    if (!nameOrPath.empty() && fs::is_directory(path, ignored)) {
        const fs::path clean = path.has_filename() ? path : path.parent_path();
        if (holdsDataset(path))
            return openFolder(path, clean.filename().string());
        throw UsageError(nameOrPath + ": expected IDX files or CIFAR-10 batches, found neither");
    }
    throw UsageError(nameOrPath + ": no such data set; looked in " + listed(places));
}

}  // namespace core
