#include "core/model/safetensors.h"

#include "core/base/error.h"
#include "core/model/float16.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

namespace core {

namespace {

using nlohmann::json;

constexpr std::uint64_t headerLimit = 100'000'000;
constexpr std::size_t lengthBytes = 8;
static_assert(std::endian::native == std::endian::little, "safetensors is little-endian");

/// One tensor as the header describes it.
struct Entry {
    std::string name;
    std::string type;
    Shape shape;
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
};

struct Header {
    std::vector<Entry> entries;  ///< by begin
    std::map<std::string, std::string> metadata;
};

[[noreturn]] void refuse(const std::filesystem::path& path, const std::string& why)
{
    throw Error(path.string() + ": not a valid safetensors file: " + why);
}

/// nlohmann keeps the last of duplicate keys; the format forbids them.
json parseWithoutDuplicates(std::string_view text)
{
    std::vector<std::set<std::string>> keys;
    return json::parse(text, [&keys](int, json::parse_event_t event, json& value) {
        if (event == json::parse_event_t::object_start)
            keys.emplace_back();
        else if (event == json::parse_event_t::object_end)
            keys.pop_back();
        else if (event == json::parse_event_t::key && !keys.back().insert(value.get<std::string>()).second)
            throw Error("the key " + value.dump() + " occurs twice in the header");
        return true;
    });
}

std::uint64_t bytesOf(const Entry& entry)
{
    std::uint64_t bytes = 0;
    const std::uint64_t width = entry.type == "F16" ? 2 : entry.type == "F32" ? 4 : 0;
    if (width == 0)
        throw Error("tensor " + entry.name + ": expected type F16 or F32, found " + entry.type);
    if (__builtin_mul_overflow(static_cast<std::uint64_t>(elementCount(entry.shape)), width, &bytes))
        throw Error("tensor " + entry.name + ": its shape is too large");
    return bytes;
}

/// nlohmann would cut fractions off and wrap negative numbers around.
template <typename Numbers>
Numbers wholeNumbers(const std::string& name, const json& values)
{
    for (const json& value : values) {
        if (!value.is_number_unsigned())
            throw Error("tensor " + name + ": expected whole numbers of at least 0, found " + value.dump());
    }
    return values.get<Numbers>();
}

/// Names are shown in errors of one line.
void checkName(const std::string& name)
{
    if (std::any_of(name.begin(), name.end(), [](unsigned char letter) { return letter < 0x20; }))
        throw Error("expected names of tensors without control characters, found " + json(name).dump());
}

Entry parseEntry(const std::string& name, const json& value)
{
    checkName(name);
    Entry entry{name, value.at("dtype").get<std::string>(), wholeNumbers<Shape>(name, value.at("shape")), 0, 0};
    const auto offsets = wholeNumbers<std::vector<std::uint64_t>>(name, value.at("data_offsets"));
    if (offsets.size() != 2 || offsets[0] > offsets[1])
        throw Error("tensor " + name + ": expected two ascending data_offsets");
    entry.begin = offsets[0];
    entry.end = offsets[1];
    if (bytesOf(entry) != entry.end - entry.begin)
        throw Error("tensor " + name + ": shape " + toText(entry.shape) + " does not fit its " + std::to_string(entry.end - entry.begin) + " bytes");
    return entry;
}

/// The ranges must tile the buffer: no overlap, hole or tail.
void checkTiling(const std::vector<Entry>& entries, std::uint64_t bufferSize)
{
    std::uint64_t end = 0;
    for (const Entry& entry : entries) {
        if (entry.begin != end)
            throw Error("tensor " + entry.name + ": expected to start at byte " + std::to_string(end) + ", found " + std::to_string(entry.begin));
        end = entry.end;
    }
    if (end != bufferSize)
        throw Error("expected " + std::to_string(end) + " bytes of tensors, found " + std::to_string(bufferSize));
}

Header parseHeader(std::string_view text, std::uint64_t bufferSize)
{
    if (text.empty() || text.front() != '{')
        throw Error("the header does not start with {");
    const json document = parseWithoutDuplicates(text);
    Header header;
    for (const auto& [name, value] : document.items()) {
        if (name == "__metadata__")
            header.metadata = value.get<std::map<std::string, std::string>>();
        else
            header.entries.push_back(parseEntry(name, value));
    }
    std::sort(header.entries.begin(), header.entries.end(),
              [](const Entry& a, const Entry& b) { return std::pair(a.begin, a.end) < std::pair(b.begin, b.end); });
    checkTiling(header.entries, bufferSize);
    return header;
}

/// Length of the header from the first eight bytes, checked against the file's size.
std::uint64_t headerLength(const std::filesystem::path& path, std::span<const std::uint8_t> start, std::uint64_t fileSize)
{
    std::uint64_t length = 0;
    if (start.size() < lengthBytes)
        refuse(path, "expected at least 8 bytes, found " + std::to_string(start.size()));
    std::memcpy(&length, start.data(), lengthBytes);
    if (length > headerLimit || length > fileSize - lengthBytes)
        refuse(path, "its header claims " + std::to_string(length) + " bytes, the file has " + std::to_string(fileSize));
    return length;
}

Header headerOf(const std::filesystem::path& path, std::string_view text, std::uint64_t bufferSize)
{
    try {
        return parseHeader(text, bufferSize);
    } catch (const Error& error) {
        refuse(path, error.what());
    } catch (const json::exception& error) {
        refuse(path, std::string("its header: ") + error.what());
    }
}

Tensor decode(const Entry& entry, std::span<const std::uint8_t> buffer)
{
    Tensor tensor(entry.shape);
    const std::uint8_t* source = buffer.data() + entry.begin;
    if (entry.type == "F32") {
        std::memcpy(tensor.values().data(), source, entry.end - entry.begin);
        return tensor;
    }
    std::vector<std::uint16_t> halves(static_cast<std::size_t>(tensor.size()));
    std::memcpy(halves.data(), source, halves.size() * 2);
    fromFloat16(halves, tensor.values());
    return tensor;
}

bool allFinite(const Tensor& tensor)
{
    return std::all_of(tensor.values().begin(), tensor.values().end(), [](float value) { return std::isfinite(value); });
}

void encode(const std::string& name, const Tensor& tensor, StoredPrecision precision, Bytes& buffer)
{
    const std::size_t begin = buffer.size();
    if (!allFinite(tensor))
        throw Error("tensor " + name + ": expected finite numbers, found infinity or NaN");
    if (precision == StoredPrecision::Float32) {
        buffer.resize(begin + tensor.values().size_bytes());
        std::memcpy(buffer.data() + begin, tensor.values().data(), tensor.values().size_bytes());
        return;
    }
    for (const float value : tensor.values()) {
        const std::uint16_t half = toFloat16(value);
        if ((half & 0x7C00U) == 0x7C00U)
            throw Error("tensor " + name + ": expected values that float16 can hold, found " + std::to_string(value));
        buffer.push_back(static_cast<std::uint8_t>(half & 0xFFU));
        buffer.push_back(static_cast<std::uint8_t>(half >> 8));
    }
}

}  // namespace

TensorFile readTensorFile(const std::filesystem::path& path)
{
    const Bytes content = readFile(path);
    const std::uint64_t length = headerLength(path, content, content.size());
    const std::string_view text(reinterpret_cast<const char*>(content.data()) + lengthBytes, length);
    const auto buffer = std::span(content).subspan(lengthBytes + length);
    Header header = headerOf(path, text, buffer.size());
    TensorFile file;
    file.metadata = std::move(header.metadata);
    for (const Entry& entry : header.entries) {
        const auto& tensor = file.tensors.emplace(entry.name, decode(entry, buffer)).first->second;
        if (!allFinite(tensor))
            throw Error(path.string() + ": tensor " + entry.name + ": expected finite numbers, found infinity or NaN");
    }
    return file;
}

std::map<std::string, std::string> readTensorFileMetadata(const std::filesystem::path& path)
{
    std::error_code problem;
    const std::uint64_t size = std::filesystem::file_size(path, problem);
    std::ifstream stream(path, std::ios::binary);
    if (problem || !stream)
        throw Error(path.string() + ": cannot be read");
    Bytes start(std::min<std::uint64_t>(size, lengthBytes));
    stream.read(reinterpret_cast<char*>(start.data()), static_cast<std::streamsize>(start.size()));
    const std::uint64_t length = headerLength(path, start, size);
    std::string text(length, ' ');
    stream.read(text.data(), static_cast<std::streamsize>(length));
    return headerOf(path, text, size - lengthBytes - length).metadata;
}

void writeTensorFile(const TensorFile& file, const std::filesystem::path& path, StoredPrecision precision)
{
    json header = json::object();
    if (!file.metadata.empty())
        header["__metadata__"] = file.metadata;
    Bytes buffer;
    for (const auto& [name, tensor] : file.tensors) {
        const std::size_t begin = buffer.size();
        encode(name, tensor, precision, buffer);
        header[name] = {{"dtype", precision == StoredPrecision::Float16 ? "F16" : "F32"},
                        {"shape", tensor.shape()},
                        {"data_offsets", {begin, buffer.size()}}};
    }
    std::string text = header.dump(-1, ' ', false, json::error_handler_t::replace);  // names of files may not be UTF-8
    text.append((lengthBytes - text.size() % lengthBytes) % lengthBytes, ' ');
    const std::uint64_t length = text.size();
    Bytes content(lengthBytes + text.size());
    std::memcpy(content.data(), &length, lengthBytes);
    std::memcpy(content.data() + lengthBytes, text.data(), text.size());
    content.insert(content.end(), buffer.begin(), buffer.end());
    writeFile(path, content);
}

}  // namespace core
