#include "core/data/cifar.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/data/tar.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <utility>
#include <zlib.h>

namespace core {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t recordSize = 1 + 3 * 32 * 32;
constexpr std::size_t largestBatch = 10000;
constexpr std::size_t longestNames = 4096;
/// CRC-32 of the test batch whose pictures went through JPEG of quality 75: not the official bytes.
constexpr uLong jpegTestBatch = 0xF42604A1;

const std::vector<std::string> usualNames{"airplane", "automobile", "bird",  "cat",  "deer",
                                          "dog",      "frog",       "horse", "ship", "truck"};

constexpr const char* archiveName = "cifar-10-binary.tar.gz";
constexpr const char* innerFolder = "cifar-10-batches-bin";
constexpr const char* unpackingFolder = ".cifar-10-batches-bin.runoff";
constexpr const char* testName = "test_batch.bin";
constexpr const char* namesName = "batches.meta.txt";

std::string batchName(int number)
{
    return "data_batch_" + std::to_string(number) + ".bin";
}

bool isFile(const fs::path& path)
{
    std::error_code ignored;
    return fs::is_regular_file(path, ignored);
}

fs::path batchFolder(const fs::path& folder)
{
    for (const fs::path& place : {folder, folder / innerFolder})
        if (isFile(place / testName) || isFile(place / batchName(1)))
            return place;
    return {};
}

/// The archive as it is downloaded; empty if there is none.
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

/// Collects the files in the order in which they come; the batches for training must come in theirs.
class CifarSets {
public:
    CifarSets()
    {
        m_sets.train = {
            .name = "cifar10", .imageShape = {3, 32, 32}, .pixels = {}, .labels = {}, .classNames = usualNames};
        m_sets.test = m_sets.train;
        m_sets.train.pixels.reserve(5 * largestBatch * (recordSize - 1));
    }
    void takeNames(const std::string& where, const Bytes& content)
    {
        m_sets.train.classNames = m_sets.test.classNames = namesFrom(where, content);
    }
    void takeTraining(const std::string& where, const Bytes& content) { appendBatch(where, content, m_sets.train); }
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

/// Calls `each` with the name of every file of the data set in the archive; it may ask for the content.
void eachInArchive(const fs::path& archive,
                   const std::function<void(const std::string& name, const TarMember& member, TarReader& tar)>& each)
{
    TarReader tar(archive);
    std::set<std::string> wanted{testName, namesName};
    for (int i = 1; i <= 5; ++i)
        wanted.insert(batchName(i));
    while (const auto member = tar.next()) {
        const std::string name = fs::path(member->name).filename().string();
        if (member->isFile && wanted.erase(name) > 0)
            each(name, *member, tar);
    }
    wanted.erase(namesName);
    if (!wanted.empty())
        throw Error(archive.string() + ": expected CIFAR-10 batches, found no " + *wanted.begin());
}

Bytes contentOf(const std::string& name, TarReader& tar)
{
    return tar.content(name == namesName ? longestNames : recordSize * largestBatch);
}

TrainTest readArchive(const fs::path& archive)
{
    CifarSets sets;
    std::map<std::string, Bytes> training;  // the archive has them in another order
    eachInArchive(archive, [&](const std::string& name, const TarMember&, TarReader& tar) {
        const std::string where = archive.string() + ": " + name;
        Bytes content = contentOf(name, tar);
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

std::int64_t recordsOf(const fs::path& path)
{
    std::error_code problem;
    const std::uintmax_t size = fs::file_size(path, problem);
    if (problem)
        throw Error(path.string() + ": cannot be read: " + problem.message());
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

CifarCounts countCifarImages(const fs::path& folder)
{
    CifarCounts counts;
    if (const fs::path place = batchFolder(folder); !place.empty()) {
        for (int i = 1; i <= 5; ++i)
            counts.train += recordsOf(place / batchName(i));
        counts.test = recordsOf(place / testName);
        return counts;
    }
    const fs::path archive = archiveIn(folder);
    if (archive.empty())
        throw Error(folder.string() + ": expected CIFAR-10 batches, found none");
    eachInArchive(archive, [&](const std::string& name, const TarMember& member, TarReader&) {
        const auto records = static_cast<std::int64_t>(member.size / recordSize);
        if (name != namesName)
            (name == testName ? counts.test : counts.train) += records;
    });
    return counts;
}

bool isCifarFolder(const fs::path& folder)
{
    return !batchFolder(folder).empty() || !archiveIn(folder).empty();
}

void unpackCifarArchive(const fs::path& folder)
{
    const fs::path archive = archiveIn(folder), target = folder / innerFolder;
    if (archive.empty())
        throw Error((folder / archiveName).string() + ": no such file");
    std::map<std::string, Bytes> files;
    eachInArchive(archive, [&](const std::string& name, const TarMember&, TarReader& tar) {
        files.emplace(name, contentOf(name, tar));
        if (name != namesName)
            checkBatch(archive.string() + ": " + name, files.at(name).size());
    });
    std::error_code problem;
    const bool fresh = !fs::exists(target, problem);
    const fs::path place = fresh ? folder / unpackingFolder : target;
    fs::create_directories(place, problem);
    for (const auto& [name, content] : files)
        writeFile(place / name, content);
    if (fresh)
        fs::rename(place, target, problem);  // all of it or nothing
    if (problem)
        throw Error(target.string() + ": cannot be made: " + problem.message());
    fs::remove(archive, problem);
}

}  // namespace core
