#include "core/form/code_text.h"

#include "core/base/error.h"
#include "core/form/class_list.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace core {

namespace {

constexpr std::string_view magic = "RUNOFF1:";
constexpr std::string_view laterMagic = "RUNOFF";
constexpr std::string_view alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";  ///< as in RFC 9285
constexpr std::size_t longestWhole = 40;  ///< bytes of a list that every code holds
constexpr std::size_t longestList = 180;  ///< bytes of a list that is divided
constexpr std::size_t thirds = 3;
constexpr std::size_t headBytes = 12, sumBytes = 2;

using Record = std::vector<std::uint8_t>;

/// CRC-16/CCITT-FALSE.
std::uint16_t checksum(std::span<const std::uint8_t> bytes)
{
    unsigned sum = 0xFFFFU;
    for (const std::uint8_t byte : bytes) {
        sum ^= static_cast<unsigned>(byte) << 8U;
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum & 0x8000U) != 0 ? ((sum << 1U) ^ 0x1021U) & 0xFFFFU : (sum << 1U) & 0xFFFFU;
    }
    return static_cast<std::uint16_t>(sum);
}

std::uint16_t checksum(std::string_view text)
{
    return checksum(std::span(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()));
}

/// Two bytes are three letters, a last single byte is two (RFC 9285).
std::string lettersOf(const Record& bytes)
{
    std::string text;
    for (std::size_t at = 0; at < bytes.size(); at += 2) {
        const bool isPair = at + 1 < bytes.size();
        unsigned value = isPair ? bytes[at] * 256U + bytes[at + 1] : bytes[at];
        for (int letter = 0; letter < (isPair ? 3 : 2); ++letter, value /= 45U)
            text += alphabet[value % 45U];
    }
    return text;
}

std::optional<Record> bytesOf(std::string_view text)
{
    Record bytes;
    for (std::size_t at = 0; at < text.size(); at += 3) {
        const std::string_view group = text.substr(at, 3);
        unsigned value = 0;
        for (std::size_t i = group.size(); i-- > 0;) {
            const std::size_t digit = alphabet.find(group[i]);
            if (digit == std::string_view::npos)
                return std::nullopt;
            value = value * 45U + static_cast<unsigned>(digit);
        }
        if (group.size() == 1 || value > (group.size() == 3 ? 0xFFFFU : 0xFFU))
            return std::nullopt;
        if (group.size() == 3)
            bytes.push_back(static_cast<std::uint8_t>(value / 256U));
        bytes.push_back(static_cast<std::uint8_t>(value % 256U));
    }
    return bytes;
}

std::size_t partLength(std::size_t listLength)
{
    return listLength <= longestWhole ? listLength : (listLength + thirds - 1) / thirds;
}

std::string exclusiveOr(std::string one, std::string_view other)
{
    for (std::size_t i = 0; i < one.size(); ++i)
        one[i] = static_cast<char>(one[i] ^ other[i]);
    return one;
}

/// The thirds of a long list, the last one filled up with zeros, and their exclusive or.
std::array<std::string, 4> partsOf(const std::string& list)
{
    const std::size_t length = partLength(list.size());
    std::array<std::string, 4> parts;
    if (list.size() <= longestWhole) {
        parts.fill(list);
        return parts;
    }
    for (std::size_t part = 0; part < thirds; ++part) {
        parts[part] = part * length < list.size() ? list.substr(part * length, length) : std::string();
        parts[part].resize(length, '\0');
    }
    parts[thirds] = exclusiveOr(exclusiveOr(parts[0], parts[1]), parts[2]);
    return parts;
}

/// The list if enough parts are there. `parts` has one text for each corner, empty if its code is missing.
std::optional<std::string> joined(std::array<std::string, 4> parts, std::size_t length)
{
    if (length <= longestWhole) {
        const auto found = std::ranges::find_if_not(parts, &std::string::empty);
        return found == parts.end() ? std::nullopt : std::optional(*found);
    }
    if (std::ranges::count_if(parts, &std::string::empty) > 1)
        return std::nullopt;
    for (std::size_t part = 0; part < thirds; ++part)
        if (parts[part].empty())
            parts[part] =
                exclusiveOr(exclusiveOr(parts[thirds], parts[(part + 1) % thirds]), parts[(part + 2) % thirds]);
    return (parts[0] + parts[1] + parts[2]).substr(0, length);
}

void add(Record& record, std::uint32_t number, int bytes)
{
    for (int byte = bytes - 1; byte >= 0; --byte)
        record.push_back(static_cast<std::uint8_t>(number >> (8U * static_cast<unsigned>(byte))));
}

std::uint32_t numberAt(const Record& record, std::size_t at, std::size_t bytes)
{
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < bytes; ++i)
        number = number << 8U | record[at + i];
    return number;
}

Record recordOf(const FormCode& code)
{
    Record record;
    add(record, code.id, 4);
    add(record, static_cast<std::uint32_t>(code.number.sheet), 2);
    add(record, static_cast<std::uint32_t>(code.number.page), 1);
    add(record, static_cast<std::uint32_t>(code.corner) | static_cast<std::uint32_t>(code.paper) << 2U, 1);
    add(record, static_cast<std::uint32_t>(code.rows), 1);
    add(record, static_cast<std::uint32_t>(code.listLength), 1);
    add(record, code.listSum, 2);
    record.insert(record.end(), code.part.begin(), code.part.end());
    add(record, checksum(record), 2);
    return record;
}

bool isInRange(const FormCode& code)
{
    return code.number.sheet >= 1 && code.number.sheet <= mostFormSheets && code.number.page >= 1
        && code.number.page <= mostFormPages && code.rows >= 1 && code.listLength <= static_cast<int>(longestList)
        && code.part.size() == partLength(static_cast<std::size_t>(code.listLength));
}

}  // namespace

bool FormCode::holdsList() const
{
    return listLength <= static_cast<int>(longestWhole);
}

bool FormCode::isOnPageOf(const FormCode& other) const
{
    return id == other.id && number == other.number && paper == other.paper && rows == other.rows
        && listLength == other.listLength && listSum == other.listSum;
}

void checkFormCodes(const FormPlan& plan)
{
    if (const std::size_t length = formClassList(plan.classes).size(); length > longestList)
        throw UsageError(fmt::format("a form: expected names of at most {} bytes together for its codes, found {}",
                                     longestList, length));
}

std::array<std::string, 4> formCodeTexts(const FormPlan& plan, FormPageNumber number)
{
    checkFormCodes(plan);
    const std::string list = formClassList(plan.classes);
    const std::array<std::string, 4> parts = partsOf(list);
    std::array<std::string, 4> texts;
    for (std::size_t corner = 0; corner < texts.size(); ++corner)
        texts[corner] = std::string(magic)
                      + lettersOf(recordOf({.id = plan.id,
                                            .number = number,
                                            .corner = static_cast<int>(corner),
                                            .paper = plan.paper,
                                            .rows = plan.rows,
                                            .listLength = static_cast<int>(list.size()),
                                            .listSum = checksum(list),
                                            .part = parts[corner]}));
    return texts;
}

std::optional<FormCode> formCodeFrom(std::string_view text)
{
    if (!text.starts_with(magic))
        return std::nullopt;
    const std::optional<Record> bytes = bytesOf(text.substr(magic.size()));
    if (!bytes || bytes->size() < headBytes + sumBytes)
        return std::nullopt;
    const std::size_t end = bytes->size() - sumBytes;
    if (checksum(std::span(*bytes).first(end)) != numberAt(*bytes, end, sumBytes) || (*bytes)[7] > 7)
        return std::nullopt;
    FormCode code{.id = numberAt(*bytes, 0, 4),
                  .number = {static_cast<int>(numberAt(*bytes, 4, 2)), (*bytes)[6]},
                  .corner = (*bytes)[7] & 3,
                  .paper = static_cast<FormPaper>((*bytes)[7] >> 2U),
                  .rows = (*bytes)[8],
                  .listLength = (*bytes)[9],
                  .listSum = static_cast<std::uint16_t>(numberAt(*bytes, 10, 2)),
                  .part = {bytes->begin() + headBytes, bytes->begin() + static_cast<std::ptrdiff_t>(end)}};
    return isInRange(code) ? std::optional(std::move(code)) : std::nullopt;
}

bool isLaterFormCode(std::string_view text)
{
    const std::size_t digit = laterMagic.size();
    return text.starts_with(laterMagic) && text.size() > digit + 1 && text[digit] > '1' && text[digit] <= '9'
        && text[digit + 1] == ':';
}

std::optional<FormPlan> formPlanFrom(std::span<const FormCode> codes)
{
    expects(!codes.empty(), "formPlanFrom: at least one code");
    const FormCode& first = codes.front();
    std::array<std::string, 4> parts;
    for (const FormCode& code : codes)
        if (code.isOnPageOf(first))
            parts[static_cast<std::size_t>(code.corner)] = code.part;
    const std::optional<std::string> list = joined(parts, static_cast<std::size_t>(first.listLength));
    if (!list || checksum(*list) != first.listSum)
        return std::nullopt;
    FormPlan plan{.id = first.id, .paper = first.paper, .rows = first.rows, .classes = {}};
    try {
        plan.classes = formClasses(*list, "the codes of a form");
        const FormLayout fits(plan);
    } catch (const UsageError&) {
        return std::nullopt;  // a code that this program did not make
    }
    return plan;
}

}  // namespace core
