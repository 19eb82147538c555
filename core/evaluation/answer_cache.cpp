#include "core/evaluation/answer_cache.h"

#include "core/base/checksum.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/folders.h"
#include "core/base/output.h"
#include "core/strategy/networks.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

namespace core {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view magic = "runoff answers 2 " RUNOFF_VERSION "\n";  // a file with other text is ignored
constexpr std::size_t bytesPerAnswer = 10;
constexpr const char* answersSuffix = ".answers";

void add(Checksum& sum, const Tensor& tensor)
{
    for (const std::int64_t extent : tensor.shape())
        sum.add(extent);
    sum.add(std::as_bytes(tensor.values()));
}

void add(Checksum& sum, const Network& network)
{
    for (const std::int64_t extent : network.input)
        sum.add(extent);
    sum.add(static_cast<std::int64_t>(network.layers.size()));
    for (const Layer& layer : network.layers)
        sum.add(static_cast<std::int64_t>(layer.index()));
    for (const Tensor& tensor : network.parameters)
        add(sum, tensor);
}

void add(Checksum& sum, const Preprocessing& rule)
{
    for (const std::int64_t number : {static_cast<std::int64_t>(rule.source), rule.channels, rule.height, rule.width,
                                      std::int64_t{rule.box}, static_cast<std::int64_t>(rule.centring)})
        sum.add(number);
}

void add(Checksum& sum, const Ink& ink)
{
    sum.add(static_cast<std::int64_t>(ink.strokes.size()));
    for (const Stroke& stroke : ink.strokes) {
        sum.add(std::int64_t{stroke.erases});
        sum.add(std::as_bytes(std::span(&stroke.width, 1)));
        sum.add(static_cast<std::int64_t>(stroke.points.size()));
        sum.add(std::as_bytes(std::span(stroke.points)));
    }
}

template <typename Number>
void put(Bytes& bytes, Number number)
{
    static_assert(std::endian::native == std::endian::little, "files are little-endian");
    const auto* first = reinterpret_cast<const std::uint8_t*>(&number);
    bytes.insert(bytes.end(), first, first + sizeof number);
}

/// Reads numbers one after the other. After the end, numbers are 0 and `whole` is false.
class Reader {
public:
    explicit Reader(std::span<const std::uint8_t> bytes) : m_rest(bytes) {}

    template <typename Number>
    Number take()
    {
        Number number{};
        whole = whole && m_rest.size() >= sizeof number;
        if (whole) {
            std::memcpy(&number, m_rest.data(), sizeof number);
            m_rest = m_rest.subspan(sizeof number);
        }
        return number;
    }
    std::size_t left() const { return m_rest.size(); }
    bool whole = true;

private:
    std::span<const std::uint8_t> m_rest;
};

Bytes toBytes(const AnswerKey& key, const Answers& answers)
{
    Bytes bytes(magic.begin(), magic.end());
    put(bytes, key.model);
    put(bytes, key.data);
    put(bytes, answers.images);
    put(bytes, answers.seconds);
    put(bytes, static_cast<std::uint8_t>(answers.strategies.size()));
    for (const StrategyId strategy : answers.strategies)
        put(bytes, static_cast<std::uint8_t>(strategy));
    for (const Answer& answer : answers.rows) {
        put(bytes, answer.said);
        put(bytes, answer.labels);
        put(bytes, answer.margin);
        put(bytes, answer.confidence);
    }
    Checksum sum;
    sum.add(std::as_bytes(std::span(bytes)));
    put(bytes, sum.value());
    return bytes;
}

bool isIntact(std::span<const std::uint8_t> bytes)
{
    if (bytes.size() < magic.size() + sizeof(std::uint64_t)
        || std::memcmp(bytes.data(), magic.data(), magic.size()) != 0)
        return false;
    Checksum sum;
    sum.add(std::as_bytes(bytes.first(bytes.size() - sizeof(std::uint64_t))));
    return Reader(bytes.last(sizeof(std::uint64_t))).take<std::uint64_t>() == sum.value();
}

std::optional<Answers> fromBytes(const AnswerKey& key, std::span<const std::uint8_t> bytes)
{
    if (!isIntact(bytes))
        return std::nullopt;
    Reader reader(bytes.subspan(magic.size(), bytes.size() - magic.size() - sizeof(std::uint64_t)));
    if (reader.take<std::uint64_t>() != key.model || reader.take<std::uint64_t>() != key.data)
        return std::nullopt;
    Answers answers;
    answers.images = reader.take<std::int64_t>();
    answers.seconds = reader.take<double>();
    for (int count = reader.take<std::uint8_t>(); count > 0 && reader.whole; --count)
        answers.strategies.push_back(static_cast<StrategyId>(reader.take<std::uint8_t>()));
    const std::size_t perImage = answers.strategies.size() * bytesPerAnswer;
    if (!reader.whole || perImage == 0 || answers.images < 0
        || reader.left() / perImage != static_cast<std::size_t>(answers.images) || reader.left() % perImage != 0)
        return std::nullopt;
    while (reader.left() > 0) {
        Answer answer{.said = reader.take<std::uint8_t>(),
                      .labels = reader.take<std::uint8_t>(),
                      .margin = reader.take<float>(),
                      .confidence = reader.take<float>()};
        answers.rows.push_back(answer);
    }
    return answers;
}

void removeOldest(const fs::path& folder, std::size_t most)
{
    std::vector<std::pair<fs::file_time_type, fs::path>> files;
    std::error_code ignored;
    for (const fs::path& file : everythingIn(folder))
        if (file.extension() == answersSuffix)
            files.emplace_back(fs::last_write_time(file, ignored), file);
    std::ranges::sort(files, std::ranges::greater());
    for (std::size_t i = most; i < files.size(); ++i)
        fs::remove(files[i].second, ignored);
}

/// Checks the values because a malicious file can have a valid checksum.
bool fits(const Answers& answers, const Dataset& dataset)
{
    const auto known = [](StrategyId strategy) {
        return std::ranges::find(allStrategies, strategy) != allStrategies.end();
    };
    return answers.images == dataset.size() && std::ranges::all_of(answers.strategies, known)
        && std::ranges::all_of(answers.rows, [&](const Answer& answer) {
               return answer.said < dataset.classCount() && std::isfinite(answer.margin)
                   && std::isfinite(answer.confidence);
           });
}

}  // namespace

std::uint64_t checksumOf(const Classifier& classifier)
{
    Checksum sum;
    sum.add(static_cast<std::int64_t>(classifier.classCount()));
    add(sum, classifier.preprocessing);
    forEachNetwork(classifier, [&sum](const NetworkPlace& place, const Network& network) {
        const std::string name = toText(place);
        sum.add(std::as_bytes(std::span(name)));
        add(sum, network);
    });
    for (const auto& [id, heads] : classifier.heads) {
        sum.add(static_cast<std::int64_t>(id));
        add(sum, heads.weights);
        add(sum, heads.bias);
    }
    sum.add(static_cast<std::int64_t>(std::bit_cast<std::uint32_t>(classifier.temperature)));
    sum.add(std::as_bytes(std::span(classifier.thresholds)));
    for (const PlattScale& scale : classifier.specialistScales)
        sum.add(std::as_bytes(std::span(&scale, 1)));
    for (const auto& [id, group] : classifier.networkGroups) {
        sum.add(static_cast<std::int64_t>(id));
        sum.add(std::as_bytes(std::span(group.constants)));
    }
    return sum.value();
}

std::uint64_t checksumOf(const Dataset& dataset)
{
    Checksum sum;
    for (const std::int64_t extent : dataset.imageShape)
        sum.add(extent);
    sum.add(dataset.classCount());
    sum.add(std::as_bytes(std::span(dataset.labels)));
    sum.add(std::as_bytes(std::span(dataset.pixels)));
    for (const auto& item : dataset.strokes)  // a model with another rule sees other pictures of the same drawings
        add(sum, item ? item->ink : Ink());
    return sum.value();
}

AnswerCache::AnswerCache(fs::path folder) : m_folder(std::move(folder)) {}

fs::path AnswerCache::defaultFolder()
{
    return userCacheFolder() / "answers";
}

fs::path AnswerCache::fileOf(const AnswerKey& key) const
{
    return m_folder / (hexadecimal(key.model) + "-" + hexadecimal(key.data) + answersSuffix);
}

std::optional<Answers> AnswerCache::find(const AnswerKey& key, const Dataset& dataset) const
{
    try {
        const fs::path file = fileOf(key);
        const std::uintmax_t most =
            1000 + static_cast<std::uintmax_t>(dataset.size()) * allStrategies.size() * bytesPerAnswer;
        std::optional<Answers> answers = isFile(file) ? fromBytes(key, readFile(file, most)) : std::nullopt;
        return answers && fits(*answers, dataset) ? answers : std::nullopt;
    } catch (const std::exception&) {
        return std::nullopt;  // the answers are computed again
    }
}

void AnswerCache::keep(const AnswerKey& key, const Answers& answers, std::size_t most) const
{
    std::error_code problem;
    fs::create_directories(m_folder, problem);
    writeFile(fileOf(key), toBytes(key, answers));
    removeOldest(m_folder, most);
}

}  // namespace core
