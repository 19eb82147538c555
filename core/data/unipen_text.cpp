#include "core/data/unipen_text.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/base/text.h"
#include "core/data/unipen.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t longestQuote = 40;  ///< bytes
constexpr std::string_view blanks = " \t\v\f";
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t readStep = std::size_t{1} << 16;
constexpr std::size_t longestLine = std::size_t{1} << 20;  ///< bytes

bool isInside(const fs::path& path, const fs::path& folder)
{
    return std::mismatch(folder.begin(), folder.end(), path.begin(), path.end()).first == folder.end();
}

std::size_t componentNumber(std::string_view text, const UnipenPlace& place)
{
    const auto number = wholeNumberFrom(text);
    if (!number)
        place.refuse("component numbers such as 3, 3-5 or 3-4,7", inQuotes(text));
    return static_cast<std::size_t>(*number);
}

}  // namespace

void UnipenPlace::refuse(const std::string& expected, const std::string& found) const
{
    throw Error(file.string() + ": line " + std::to_string(line) + ": expected " + expected + ", found " + found);
}

UnipenLines::UnipenLines(const fs::path& path, std::uintmax_t& bytesLeft) : m_file(path), m_bytesLeft(bytesLeft)
{
    readMore();
    if (m_buffer.starts_with(byteOrderMark))
        m_at = byteOrderMark.size();
}

std::optional<std::string_view> UnipenLines::next(const UnipenPlace& place)
{
    std::size_t end = m_buffer.find('\n', m_at);
    while (end == std::string::npos) {
        const std::size_t seen = m_buffer.size() - m_at;
        if (seen > longestLine)
            place.refuse("a next line of at most " + std::to_string(longestLine) + " bytes", "a longer one");
        if (!readMore())
            break;
        end = m_buffer.find('\n', m_at + seen);
    }
    if (m_at >= m_buffer.size())
        return std::nullopt;
    std::string_view line = std::string_view(m_buffer).substr(m_at, end == std::string::npos ? end : end - m_at);
    m_at = std::min(m_at + line.size() + 1, m_buffer.size());
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

/// Whether there was more.
bool UnipenLines::readMore()
{
    m_buffer.erase(0, std::exchange(m_at, 0));
    const std::size_t before = m_buffer.size();
    m_buffer.resize(before + readStep);
    const std::size_t got = m_file.read({reinterpret_cast<std::uint8_t*>(m_buffer.data()) + before, readStep});
    m_buffer.resize(before + got);
    if (got > m_bytesLeft)
        throw Error(m_file.path().string() + ": expected at most " + std::to_string(UnipenLimits{}.bytes >> 20)
                    + " MB of UNIPEN files in a data set, found more");
    m_bytesLeft -= got;
    return got > 0;
}

fs::path canonicalPath(const fs::path& path)
{
    std::error_code problem;
    fs::path canonical = fs::canonical(path, problem);
    if (problem)
        throw Error(path.string() + ": expected an existing path, found none (" + problem.message() + ')');
    return canonical;
}

fs::path includedFile(const std::string& name, const fs::path& folder, const UnipenPlace& place)
{
    const std::string expected = ".INCLUDE of a file inside " + folder.string();
    if (name.empty() || fs::path(name).is_absolute())
        place.refuse(expected, name.empty() ? "none" : inQuotes(name));
    for (const fs::path& base : {place.file.parent_path(), folder, folder / "include"}) {
        std::error_code problem;
        fs::path path = fs::canonical(base / name, problem);
        if (problem || !fs::is_regular_file(path, problem))
            continue;
        if (!isInside(path, folder))
            place.refuse(expected, inQuotes(name) + ", which is outside");
        return path;
    }
    place.refuse(expected, inQuotes(name) + ", which does not exist");
}

std::string inQuotes(std::string_view text)
{
    const std::string whole = onOneLine(text.substr(0, 2 * longestQuote));
    const std::string start = firstLetters(whole, longestQuote);
    return '"' + start + (start.size() < whole.size() ? "..." : "") + '"';
}

std::string_view takeWord(std::string_view& text)
{
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    const std::string_view word = text.substr(0, text.find_first_of(blanks));
    text.remove_prefix(word.size());
    return word;
}

std::string_view withoutBlanks(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(blanks) + 1 - first);
}

bool isKeyword(std::string_view line)
{
    return line.size() >= 2 && line[0] == '.'
        && ((line[1] >= 'A' && line[1] <= 'Z') || (line[1] >= 'a' && line[1] <= 'z'));
}

std::optional<double> unipenNumber(std::string_view word)
{
    if (word.starts_with('+'))
        word.remove_prefix(1);
    return numberFrom(word);
}

std::vector<std::size_t> componentsIn(std::string_view text, std::size_t count, const UnipenPlace& place)
{
    std::vector<std::size_t> components;
    const std::string_view whole = text;
    while (true) {
        const std::string_view part = text.substr(0, text.find(','));
        const std::size_t dash = part.find('-');
        const std::size_t first = componentNumber(part.substr(0, dash), place);
        const std::size_t last = dash == std::string_view::npos ? first : componentNumber(part.substr(dash + 1), place);
        if (last < first || (!components.empty() && first <= components.back()))
            place.refuse("increasing component numbers", inQuotes(whole));
        if (last >= count)
            place.refuse(count == 0 ? "components with points"
                                    : "component numbers up to " + std::to_string(count - 1)
                                          + ", the last component with points",
                         count == 0 ? "none" : std::to_string(last));
        for (std::size_t component = first; component <= last; ++component)
            components.push_back(component);
        if (part.size() == text.size())
            return components;
        text.remove_prefix(part.size() + 1);
    }
}

std::string labelIn(std::string_view text, const UnipenPlace& place)
{
    const std::size_t open = text.find('"');
    if (open == std::string_view::npos)
        place.refuse("a label in double quotes", text.empty() ? "none" : inQuotes(withoutBlanks(text)));
    std::string_view quality = text.substr(0, open);
    takeWord(quality);
    if (!withoutBlanks(quality).empty())
        place.refuse("a quality and a label", inQuotes(withoutBlanks(text)));
    std::string label;
    std::size_t at = open + 1;
    for (; at < text.size() && text[at] != '"'; ++at) {
        const bool isEscape = text[at] == '\\' && at + 1 < text.size();
        const char letter = isEscape ? text[++at] : text[at];
        label += isEscape && letter == 't' ? '\t' : isEscape && letter == 'n' ? '\n' : letter;
    }
    if (at >= text.size())
        place.refuse("a closing quote at the end of the label", inQuotes(withoutBlanks(text)));
    if (const std::string_view rest = withoutBlanks(text.substr(at + 1)); !rest.empty())
        place.refuse("nothing after the label", inQuotes(rest));
    if (label.empty())
        place.refuse("a label", "an empty one");
    return label;
}

bool beginsAsUnipen(const fs::path& file)
{
    static constexpr std::array<std::string_view, 15> keywords{
        ".VERSION",  ".COMMENT", ".COORD",     ".HIERARCHY", ".INCLUDE",     ".KEYWORD", ".RESERVE",  ".SEGMENT",
        ".PEN_DOWN", ".PEN_UP",  ".WRITER_ID", ".LEXICON",   ".DATA_SOURCE", ".DATA_ID", ".DATA_INFO"};
    PackedFile packed(file);
    std::array<std::uint8_t, 4096> start{};
    const std::size_t size = packed.read(start);
    std::string_view text(reinterpret_cast<const char*>(start.data()), size);
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    text = text.substr(0, text.find_first_of("\r\n"));
    return std::ranges::find(keywords, takeWord(text)) != keywords.end();
}

bool looksLikeUnipen(const fs::path& file)
{
    try {
        return beginsAsUnipen(file);
    } catch (const std::exception&) {
        return false;
    }
}

}  // namespace core
