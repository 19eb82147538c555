#include "core/data/cifar.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/output.h"
#include "core/base/temporary_folder.h"
#include "core/data/archive.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <stop_token>
#include <utility>
#include <zlib.h>

namespace core {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t recordSize = 1 + 3 * 32 * 32;
constexpr std::size_t largestBatch = 10000;
constexpr std::size_t longestNames = 4096;
/// About twice the size of the published archive and of its largest member.
constexpr ArchiveLimits archiveLimits{
    .members = 1000, .bytesOfMember = std::int64_t{64} << 20, .bytes = std::int64_t{384} << 20};
/// CRC-32 of a test batch that was compressed with JPEG (quality 75) and so differs from the official one.
constexpr uLong jpegTestBatch = 0xF42604A1;

const std::vector<std::string> usualNames{"airplane", "automobile", "bird",  "cat",  "deer",
                                          "dog",      "frog",       "horse", "ship", "truck"};

constexpr const char* archiveName = "cifar-10-binary.tar.gz";
constexpr const char* innerFolder = "cifar-10-batches-bin";
constexpr const char* testName = "test_batch.bin";
constexpr const char* namesName = "batches.meta.txt";

std::string batchName(int number)
{
    return "data_batch_" + std::to_string(number) + ".bin";
}

fs::path batchFolder(const fs::path& folder)
{
    for (const fs::path& place : {folder, folder / innerFolder})
        if (isFile(place / testName) || isFile(place / batchName(1)))
            return place;
    return {};
}

/// The path of the downloaded archive; empty if there is none.
fs::path archiveIn(const fs::path& folder)
{
    return isFile(folder / archiveName) ? folder / archiveName : fs::path();
}

std::vector<std::string> namesFrom(const std::string& where, const Bytes& content)
{
    std::vector<std::string> names{""};
    for (const std::uint8_t letter : content) {
        if (letter == '\n')
            names.emplace_back();
        else if (letter != '\r')
            names.back().push_back(static_cast<char>(letter));
    }
    std::erase(names, "");
    if (names.size() != usualNames.size())
        throw Error(where + ": expected 10 class names, found " + std::to_string(names.size()));
    return names;
}

void checkBatch(const std::string& where, std::uint64_t size)
{
    if (size == 0 || size % recordSize != 0)
        throw Error(where + ": expected records of " + std::to_string(recordSize) + " bytes, at least one, found "
                    + std::to_string(size) + " bytes");
}

void appendBatch(const std::string& where, const Bytes& content, Dataset& dataset)
{
    checkBatch(where, content.size());
    for (std::size_t at = 0; at < content.size(); at += recordSize) {
        if (content[at] >= usualNames.size())
            throw Error(where + ": expected labels 0 to 9, found " + std::to_string(content[at]) + " at record "
                        + std::to_string(at / recordSize));
        dataset.labels.push_back(content[at]);
        const auto first = content.begin() + static_cast<std::ptrdiff_t>(at);
        dataset.pixels.insert(dataset.pixels.end(), first + 1, first + recordSize);
    }
}

/// Collects the files of the data set. Training batches must be added in the order of their numbers.
class CifarSets {
public:
    CifarSets()
    {
        m_sets.train = {
            .name = "cifar10", .imageShape = {3, 32, 32}, .pixels = {}, .labels = {}, .classNames = usualNames};
        m_sets.test = m_sets.train;
    }
    void takeNames(const std::string& where, const Bytes& content)
    {
        m_sets.train.classNames = m_sets.test.classNames = namesFrom(where, content);
    }
    void takeTraining(const std::string& where, const Bytes& content)
    {
        if (m_sets.train.pixels.empty())
            m_sets.train.pixels.reserve(5 * content.size());  // all batches of the published data set are equally long
        appendBatch(where, content, m_sets.train);
    }
    void takeTest(const std::string& where, const Bytes& content)
    {
        appendBatch(where, content, m_sets.test);
        if (crc32(0, content.data(), static_cast<uInt>(content.size())) == jpegTestBatch)
            m_sets.note = "CIFAR-10 (JPEG q75)";
    }
    TrainTest take() { return std::move(m_sets); }

private:
    TrainTest m_sets;
};

TrainTest readUnpacked(const fs::path& place)
{
    CifarSets sets;
    if (isFile(place / namesName))
        sets.takeNames((place / namesName).string(), readFile(place / namesName, longestNames));
    for (int i = 1; i <= 5; ++i)
        sets.takeTraining((place / batchName(i)).string(), readFile(place / batchName(i), recordSize * largestBatch));
    sets.takeTest((place / testName).string(), readFile(place / testName, recordSize * largestBatch));
    return sets.take();
}

std::set<std::string> filesOfCifar()
{
    std::set<std::string> names{testName, namesName};
    for (int i = 1; i <= 5; ++i)
        names.insert(batchName(i));
    return names;
}

[[noreturn]] void failWithout(const fs::path& archive, const std::string& name)
{
    throw Error(archive.string() + ": expected CIFAR-10 batches, found no " + name);
}

/// Calls `each` for every file of the data set in any folder of the archive.
void eachInArchive(const fs::path& archive,
                   const std::function<void(const std::string& name, std::int64_t size, TarArchive& tar)>& each)
{
    TarArchive tar(archive, archiveLimits);
    std::set<std::string> wanted = filesOfCifar();
    while (const auto member = tar.next()) {
        const std::string name = fs::path(member->name).filename().string();
        if (member->isFile && wanted.erase(name) > 0)
            each(name, member->size, tar);
    }
    wanted.erase(namesName);
    if (!wanted.empty())
        failWithout(archive, *wanted.begin());
}

TrainTest readArchive(const fs::path& archive)
{
    CifarSets sets;
    std::map<std::string, Bytes> training;  // sorted by name; the archive has another order
    eachInArchive(archive, [&](const std::string& name, std::int64_t, TarArchive& tar) {
        const std::string where = archive.string() + ": " + name;
        Bytes content = tar.content(name == namesName ? longestNames : recordSize * largestBatch);
        if (name == namesName)
            sets.takeNames(where, content);
        else if (name == testName)
            sets.takeTest(where, content);
        else
            training.emplace(name, std::move(content));
    });
    for (auto& [name, content] : training)
        sets.takeTraining(archive.string() + ": " + name, std::exchange(content, {}));
    return sets.take();
}

/// The folder in `place` with the unpacked batches. Throws Error if a batch is missing or has an impossible size.
fs::path checkedBatches(const fs::path& archive, const fs::path& place)
{
    fs::path batches = batchFolder(place);
    for (const std::string& name : filesOfCifar()) {
        if (name == namesName)
            continue;
        std::error_code problem;
        const std::uintmax_t size = fs::file_size(batches / name, problem);
        if (batches.empty() || problem)
            failWithout(archive, name);
        checkBatch(archive.string() + ": " + name, size);
    }
    return batches;
}

/// Renames `from` to `target`. If `target` exists, moves only the files that it lacks, because existing files may be
/// the user's.
void moveInto(const fs::path& target, const fs::path& from)
{
    std::error_code problem;
    if (fs::rename(from, target, problem); !problem)
        return;
    makeFolder(target);
    for (const fs::path& file : everythingIn(from))
        if (const fs::path to = target / file.filename(); !isThere(to)) {
            fs::rename(file, to, problem);
            if (problem)
                throwForErrno(to.string() + ": cannot be created", problem.value());
        }
}

std::int64_t recordsOf(const fs::path& path)
{
    std::error_code problem;
    const std::uintmax_t size = fs::file_size(path, problem);
    if (problem)
        throwForErrno(path.string() + ": cannot be read", problem.value());
    checkBatch(path.string(), size);
    return static_cast<std::int64_t>(size / recordSize);
}

}  // namespace

TrainTest readCifarFolder(const fs::path& folder)
{
    if (const fs::path place = batchFolder(folder); !place.empty())
        return readUnpacked(place);
    if (const fs::path archive = archiveIn(folder); !archive.empty())
        return readArchive(archive);
    throw Error(folder.string() + ": expected CIFAR-10 batches (data_batch_1.bin to 5, test_batch.bin), found none");
}

ImageCounts countCifarImages(const fs::path& folder)
{
    ImageCounts counts;
    if (const fs::path place = batchFolder(folder); !place.empty()) {
        for (int i = 1; i <= 5; ++i)
            counts.train += recordsOf(place / batchName(i));
        counts.test = recordsOf(place / testName);
        return counts;
    }
    const fs::path archive = archiveIn(folder);
    if (archive.empty())
        throw Error(folder.string() + ": expected CIFAR-10 batches, found none");
    eachInArchive(archive, [&](const std::string& name, std::int64_t size, TarArchive&) {
        const std::int64_t records = size / static_cast<std::int64_t>(recordSize);
        if (name != namesName)
            (name == testName ? counts.test : counts.train) += records;
    });
    return counts;
}

bool isCifarFolder(const fs::path& folder)
{
    return !batchFolder(folder).empty() || !archiveIn(folder).empty();
}

bool unpackCifarArchive(const fs::path& folder, const std::stop_token& stop)
{
    const fs::path archive = archiveIn(folder), target = folder / innerFolder;
    if (archive.empty())
        throw Error((folder / archiveName).string() + ": no such file");
    const TemporaryFolder temporary(target);
    const fs::path place = temporary.path() / "unpacked";
    makeFolder(place);
    if (!TarArchive(archive, archiveLimits).unpackInto(place, stop))
        return false;
    const fs::path batches = checkedBatches(archive, place);
    temporary.sync();
    moveInto(target, batches);
    countCifarImages(folder);  // throws if a file that existed before is damaged
    std::error_code ignored;
    fs::remove(archive, ignored);
    return true;
}

DatasetFormat cifarFormat()
{
    return {.id = "cifar10",
            .files = "CIFAR-10 batches",
            .holds = isCifarFolder,
            .count = countCifarImages,
            .read = [](const fs::path& folder, const DatasetNames&) { return readCifarFolder(folder); },
            .unpack = unpackCifarArchive};
}

}  // namespace core
