#include "core/model/safetensors.h"

#include "core/base/error.h"
#include "core/base/input_file.h"
#include "core/base/json.h"
#include "core/model/float16.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <nlohmann/json.hpp>
#include <span>

namespace core {

namespace {

using nlohmann::json;

constexpr std::uint64_t longestHeader =
    32'000'000;  ///< the format permits 100 MB, but parsing that much needs gigabytes
constexpr std::size_t mostHeaderValues = 1'000'000;
constexpr std::size_t mostExtents = 8;
constexpr std::size_t longestName = 1000;
constexpr std::uint64_t largestTensorFile = std::uint64_t{1} << 30;
constexpr std::size_t lengthBytes = 8;
static_assert(std::endian::native == std::endian::little, "safetensors is little-endian");

/// The entry of one tensor in the header.
struct Entry {
    std::string name;
    std::string type;
    Shape shape;
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
};

struct Header {
    std::vector<Entry> entries;  ///< sorted by begin
    std::map<std::string, std::string> metadata;
};

[[noreturn]] void refuse(const std::filesystem::path& path, const std::string& why)
{
    throw Error(path.string() + ": not a valid safetensors file: " + why);
}

/// The size in bytes of each type of the format.
const std::map<std::string, std::uint64_t>& widths()
{
    static const std::map<std::string, std::uint64_t> all{
        {"BOOL", 1}, {"U8", 1},  {"I8", 1},  {"F8_E5M2", 1}, {"F8_E4M3", 1}, {"U16", 2}, {"I16", 2}, {"F16", 2},
        {"BF16", 2}, {"U32", 4}, {"I32", 4}, {"F32", 4},     {"U64", 8},     {"I64", 8}, {"F64", 8}};
    return all;
}

std::uint64_t bytesOf(const Entry& entry)
{
    std::uint64_t bytes = 0;
    const auto width = widths().find(entry.type);
    if (width == widths().end())
        throw Error("tensor " + entry.name + ": expected a type such as F16 or F32, found "
                    + json(entry.type.substr(0, 20)).dump());
    if (__builtin_mul_overflow(static_cast<std::uint64_t>(elementCount(entry.shape)), width->second, &bytes))
        throw Error("tensor " + entry.name + ": the shape is too large: " + toText(entry.shape));
    return bytes;
}

/// Checks the type, because nlohmann::json truncates fractions and wraps negative numbers.
template <typename Numbers>
Numbers wholeNumbers(const std::string& name, const json& values)
{
    if (!values.is_array() || values.size() > mostExtents)
        throw Error("tensor " + name + ": expected lists of at most " + std::to_string(mostExtents) + " whole numbers");
    for (const json& value : values) {
        if (!value.is_number_unsigned())
            throw Error("tensor " + name + ": expected whole numbers of at least 0, found "
                        + (value.is_structured() ? "a list" : value.dump().substr(0, 40)));
    }
    return values.get<Numbers>();
}

/// Refuses names that would break an error message, which has one line.
void checkName(const std::string& name)
{
    if (name.size() > longestName
        || std::any_of(name.begin(), name.end(), [](unsigned char letter) { return letter < 0x20; }))
        throw Error("expected names of tensors without control characters, of at most " + std::to_string(longestName)
                    + " bytes, found " + json(name).dump(-1, ' ', true).substr(0, 40));
}

Entry parseEntry(const std::string& name, const json& value)
{
    checkName(name);
    Entry entry{name, value.at("dtype").get<std::string>(), wholeNumbers<Shape>(name, value.at("shape")), 0, 0};
    const auto offsets = wholeNumbers<std::vector<std::uint64_t>>(name, value.at("data_offsets"));
    if (offsets.size() != 2 || offsets[0] > offsets[1])
        throw Error("tensor " + name + ": expected two ascending data_offsets, found "
                    + value.at("data_offsets").dump().substr(0, 40));
    entry.begin = offsets[0];
    entry.end = offsets[1];
    if (bytesOf(entry) != entry.end - entry.begin)
        throw Error("tensor " + name + ": shape " + toText(entry.shape) + " does not fit its "
                    + std::to_string(entry.end - entry.begin) + " bytes");
    return entry;
}

/// Checks that the ranges cover the buffer exactly and do not overlap.
void checkTiling(const std::vector<Entry>& entries, std::uint64_t bufferSize)
{
    std::uint64_t end = 0;
    for (const Entry& entry : entries) {
        if (entry.begin != end)
            throw Error("tensor " + entry.name + ": expected to start at byte " + std::to_string(end) + ", found "
                        + std::to_string(entry.begin));
        end = entry.end;
    }
    if (end != bufferSize)
        throw Error("expected " + std::to_string(end) + " bytes of tensors, found " + std::to_string(bufferSize));
}

Header parseHeader(std::string_view text, std::uint64_t bufferSize)
{
    if (text.empty() || text.front() != '{')
        throw Error("the header does not start with {");
    const json document = parseJson(text, "its header", {.values = mostHeaderValues});
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

/// Reads the length of the header from the first eight bytes and compares it with the size of the file.
std::uint64_t headerLength(InputFile& file)
{
    std::array<std::uint8_t, lengthBytes> start{};
    if (const std::size_t got = file.read(start); got < lengthBytes)
        refuse(file.path(), "expected at least 8 bytes, found " + std::to_string(got));
    std::uint64_t length = 0;
    std::memcpy(&length, start.data(), lengthBytes);
    if (length > file.size() - lengthBytes)
        refuse(file.path(),
               "its header claims " + std::to_string(length) + " bytes, the file has " + std::to_string(file.size()));
    if (length > longestHeader)
        refuse(file.path(), "its header claims " + std::to_string(length) + " bytes, expected at most "
                                + std::to_string(longestHeader));
    return length;
}

/// Files with other types are valid, but Runoff does not read them.
void checkType(const std::filesystem::path& path, const Entry& entry)
{
    if (entry.type != "F16" && entry.type != "F32")
        throw Error(path.string() + ": tensor " + entry.name + ": expected type F16 or F32, found " + entry.type
                    + ", which Runoff does not read");
}

Header readHeader(InputFile& file)
{
    const std::uint64_t length = headerLength(file);
    std::string text(length, '\0');
    file.readWhole({reinterpret_cast<std::uint8_t*>(text.data()), text.size()});
    Header header;
    try {
        header = parseHeader(text, file.size() - lengthBytes - length);
    } catch (const Error& error) {
        refuse(file.path(), error.what());
    } catch (const json::exception& error) {
        refuse(file.path(), std::string("its header: ") + error.what());
    }
    return header;
}

/// The header of a file that Runoff can read as a whole.
Header readWholeHeader(InputFile& file)
{
    Header header = readHeader(file);
    for (const Entry& entry : header.entries)
        checkType(file.path(), entry);
    return header;
}

/// Reads directly into the tensor, so that large tensors are not in memory twice.
Tensor readTensor(InputFile& file, const Entry& entry)
{
    Tensor tensor(entry.shape);
    if (entry.type == "F32") {
        file.readWhole({reinterpret_cast<std::uint8_t*>(tensor.values().data()), entry.end - entry.begin});
        return tensor;
    }
    std::vector<std::uint16_t> halves(static_cast<std::size_t>(tensor.size()));
    file.readWhole({reinterpret_cast<std::uint8_t*>(halves.data()), entry.end - entry.begin});
    fromFloat16(halves, tensor.values());
    return tensor;
}

bool allFinite(const Tensor& tensor)
{
    return std::all_of(tensor.values().begin(), tensor.values().end(),
                       [](float value) { return std::isfinite(value); });
}

Tensor readFiniteTensor(InputFile& file, const Entry& entry)
{
    Tensor tensor = readTensor(file, entry);
    if (!allFinite(tensor))
        throw Error(file.path().string() + ": tensor " + entry.name
                    + ": expected finite numbers, found infinity or NaN");
    return tensor;
}

void skip(InputFile& file, std::uint64_t bytes)
{
    std::vector<std::uint8_t> ignored(static_cast<std::size_t>(std::min<std::uint64_t>(bytes, 1 << 20)));
    for (std::uint64_t left = bytes; left > 0; left -= std::min<std::uint64_t>(left, ignored.size()))
        file.readWhole(
            std::span(ignored).first(static_cast<std::size_t>(std::min<std::uint64_t>(left, ignored.size()))));
}

void checkSize(const InputFile& file)
{
    if (file.size() > largestTensorFile)
        throw Error(file.path().string() + ": expected at most " + std::to_string(largestTensorFile) + " bytes, found "
                    + std::to_string(file.size()));
}

void encode(const std::string& name, const Tensor& tensor, StoredPrecision precision, Bytes& buffer)
{
    if (!allFinite(tensor))
        throw Error("tensor " + name + ": expected finite numbers, found infinity or NaN");
    if (precision == StoredPrecision::Float32) {
        const auto* first = reinterpret_cast<const std::uint8_t*>(tensor.values().data());
        buffer.insert(buffer.end(), first, first + tensor.values().size_bytes());
        return;
    }
    for (const float value : tensor.values()) {
        const std::uint16_t half = toFloat16(value);
        if ((half & 0x7C00U) == 0x7C00U)
            throw Error("tensor " + name + ": expected values that float16 can hold, found "
                        + fmt::format("{:g}", value));
        buffer.push_back(static_cast<std::uint8_t>(half & 0xFFU));
        buffer.push_back(static_cast<std::uint8_t>(half >> 8));
    }
}

}  // namespace

TensorFile readTensorFile(const std::filesystem::path& path)
{
    InputFile input(path);
    checkSize(input);
    Header header = readWholeHeader(input);
    TensorFile file;
    file.metadata = std::move(header.metadata);
    for (const Entry& entry : header.entries)
        file.tensors.emplace(entry.name, readFiniteTensor(input, entry));
    return file;
}

ChosenTensors readTensors(const std::filesystem::path& path, const std::set<std::string>& names)
{
    InputFile input(path);
    checkSize(input);
    ChosenTensors chosen;
    for (const Entry& entry : readHeader(input).entries) {
        if (names.contains(entry.name)) {
            checkType(path, entry);
            chosen.tensors.emplace(entry.name, readFiniteTensor(input, entry));
        } else {
            skip(input, entry.end - entry.begin);
            chosen.others.push_back(entry.name);
        }
    }
    return chosen;
}

std::map<std::string, std::string> readTensorFileMetadata(const std::filesystem::path& path)
{
    InputFile input(path);
    return readWholeHeader(input).metadata;
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
    std::string text =
        header.dump(-1, ' ', false, json::error_handler_t::replace);  // names of files may be invalid UTF-8
    text.append((lengthBytes - text.size() % lengthBytes) % lengthBytes, ' ');
    const std::uint64_t length = text.size();
    Bytes content(lengthBytes + text.size());
    std::memcpy(content.data(), &length, lengthBytes);
    std::memcpy(content.data() + lengthBytes, text.data(), text.size());
    content.insert(content.end(), buffer.begin(), buffer.end());
    writeFile(path, content);
}

}  // namespace core
