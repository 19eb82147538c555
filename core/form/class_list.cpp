#include "core/form/class_list.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/base/text.h"
#include "core/base/visible.h"
#include "core/form/form.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

namespace core {

namespace {

constexpr std::size_t longestName = 20;         ///< characters
constexpr std::size_t shortestRange = 3;        ///< names
constexpr std::uint64_t largestNumber = 99999;  ///< in a range

bool isLetter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}

/// The place of a name in its row of numbers or letters. Names of one kind can form a range.
struct RangeEnd {
    char kind = '0';  ///< '0', 'a' or 'A'
    std::uint64_t place = 0;
};

std::optional<RangeEnd> rangeEnd(std::string_view name)
{
    if (name.size() == 1 && isLetter(name[0]))
        return RangeEnd{name[0] >= 'a' ? 'a' : 'A', static_cast<std::uint64_t>(name[0])};
    const auto number = wholeNumberFrom(name);
    if (!number || *number > largestNumber || (name.size() > 1 && name[0] == '0'))
        return std::nullopt;
    return RangeEnd{'0', *number};
}

std::string nameAt(RangeEnd end)
{
    return end.kind == '0' ? std::to_string(end.place) : std::string(1, static_cast<char>(end.place));
}

std::string_view withoutBlanks(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

std::size_t characters(std::string_view text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

[[noreturn]] void refuse(const std::string& where, const std::string& expected, std::string_view found)
{
    throw UsageError(fmt::format("{}: expected {}, found \"{}\"", where, expected, onOneLine(found)));
}

void addName(std::vector<std::string>& names, std::string name, const std::string& where)
{
    if (name.empty())
        refuse(where, "a name before and after every comma", name);
    if (validUtf8(name) != name || visible(name) != name)
        refuse(where, "names in printable UTF-8", name);
    if (characters(name) > longestName)
        refuse(where, fmt::format("names of at most {} characters", longestName), name);
    if (std::ranges::find(names, name) != names.end())
        refuse(where, "different classes", name);
    names.push_back(std::move(name));
}

/// Adds the names of a range such as "0-9". Returns whether `text` is one.
bool addRange(std::vector<std::string>& names, std::string_view text, const std::string& where)
{
    const std::size_t dash = text.find('-', 1);
    if (dash == std::string_view::npos)
        return false;
    const auto low = rangeEnd(text.substr(0, dash)), high = rangeEnd(text.substr(dash + 1));
    if (!low || !high || low->kind != high->kind)
        return false;
    if (low->place >= high->place || high->place - low->place >= mostFormClasses)
        refuse(where, fmt::format("an ascending range of at most {} classes", mostFormClasses), text);
    for (std::uint64_t place = low->place; place <= high->place; ++place)
        addName(names, nameAt({low->kind, place}), where);
    return true;
}

bool hasMeaning(const std::string& name)
{
    static constexpr std::array words{"train",      "training", "test",     "testing",   "val",         "valid",
                                      "validation", "@eadir",   "__macosx", "thumbs.db", "desktop.ini", "lost+found"};
    std::string lowered = name;
    for (char& letter : lowered)
        letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    return name.starts_with('.') || std::ranges::find(words, lowered) != words.end();
}

}  // namespace

std::vector<std::string> formClasses(std::string_view list, const std::string& where)
{
    std::vector<std::string> names;
    for (const std::string_view part : splitAtCommas(list)) {
        const std::string_view text = withoutBlanks(part);
        if (!addRange(names, text, where))
            addName(names, std::string(text), where);
    }
    if (names.size() < fewestFormClasses || names.size() > mostFormClasses)
        throw UsageError(fmt::format("{}: expected {} to {} classes, found {}", where, fewestFormClasses,
                                     mostFormClasses, names.size()));
    return names;
}

std::string formClassList(const std::vector<std::string>& names)
{
    std::string list;
    for (std::size_t at = 0; at < names.size();) {
        std::size_t end = at + 1;
        if (const auto first = rangeEnd(names[at]))
            while (end < names.size() && rangeEnd(names[end])
                   && names[end] == nameAt({first->kind, first->place + (end - at)}))
                ++end;
        const bool isRange = end - at >= shortestRange;
        list += (at > 0 ? "," : "") + names[at] + (isRange ? '-' + names[end - 1] : "");
        at = isRange ? end : at + 1;
    }
    return list;
}

std::string classFolder(const std::string& name)
{
    static constexpr std::string_view forbidden = "/\\:*?\"<>|%";
    std::string folder;
    for (std::size_t at = 0; at < name.size(); ++at) {
        const bool isEscaped = forbidden.find(name[at]) != std::string_view::npos || (at == 0 && hasMeaning(name))
                            || (at + 1 == name.size() && (name[at] == '.' || name[at] == ' '));
        folder += isEscaped ? fmt::format("%{:02X}", static_cast<unsigned char>(name[at])) : std::string(1, name[at]);
    }
    return folder;
}

}  // namespace core
