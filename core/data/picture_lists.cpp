#include "core/data/picture_lists.h"

#include "core/base/csv.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/output.h"
#include "core/base/text.h"

#include <set>
#include <sstream>
#include <utility>

namespace core {

namespace {

constexpr std::uintmax_t mostListBytes = std::uintmax_t{64} << 20;

/// A list of two columns with a header.
struct TwoColumns {
    const char* first;
    const char* second;

    std::string header() const { return std::string(first) + ',' + second; }
};
constexpr TwoColumns writerColumns{"file", "writer"}, classColumns{"folder", "class"};

using Row = std::pair<std::string, std::string>;

/// Removes the apostrophe that csvField() puts before a text that a spreadsheet would read as a formula.
std::string withoutApostrophe(std::string field)
{
    const bool isProtected =
        field.size() >= 2 && field[0] == '\'' && std::string("=+-@").find(field[1]) != std::string::npos;
    return isProtected ? field.substr(1) : std::move(field);
}

Row rowIn(const std::string& line, const TwoColumns& columns, std::set<std::string>& names)
{
    std::vector<std::string> fields = csvFields(line);
    if (fields.size() != 2)
        throw UsageError("expected 2 fields (" + columns.header() + "), found " + std::to_string(fields.size()));
    Row row{withoutApostrophe(std::move(fields[0])), withoutApostrophe(std::move(fields[1]))};
    for (const auto& [text, column] : {std::pair(row.first, columns.first), std::pair(row.second, columns.second)})
        if (text.empty())
            throw UsageError(std::string("expected a ") + column + ", found none");
    if (validUtf8(row.second) != row.second)
        throw UsageError(std::string("expected a ") + columns.second + " in UTF-8");
    if (!names.insert(row.first).second)
        throw UsageError(std::string("expected each ") + columns.first + " once, found \"" + onOneLine(row.first)
                         + "\" again");
    return row;
}

std::optional<std::vector<Row>> readRows(const std::filesystem::path& file, const TwoColumns& columns)
{
    if (!isThere(file))
        return std::nullopt;
    const Bytes bytes = readFile(file, mostListBytes);
    std::string text(bytes.begin(), bytes.end());
    if (text.starts_with("\xEF\xBB\xBF"))  // spreadsheets write this mark
        text.erase(0, 3);
    std::istringstream lines(text);
    std::vector<Row> rows;
    std::set<std::string> names;
    std::size_t number = 0;
    for (std::string line; std::getline(lines, line);) {
        if (line.ends_with('\r'))
            line.pop_back();
        try {
            if (++number == 1) {
                if (line != columns.header())
                    throw UsageError("expected \"" + columns.header() + "\", found \"" + onOneLine(line) + '"');
            } else if (!line.empty()) {
                rows.push_back(rowIn(line, columns, names));
            }
        } catch (const UsageError& error) {
            throw UsageError(file.string() + ": line " + std::to_string(number) + ": " + error.what());
        }
    }
    if (number == 0)
        throw UsageError(file.string() + ": expected \"" + columns.header() + "\", found an empty file");
    return rows;
}

std::string formatRow(const std::string& first, const std::string& second)
{
    return csvField(first) + ',' + csvField(second) + '\n';
}

}  // namespace

std::string formatWriters(const std::vector<PictureWriter>& writers)
{
    std::string text = writerColumns.header() + '\n';
    for (const PictureWriter& one : writers)
        text += formatRow(one.file, one.writer);
    return text;
}

std::string formatClassFolders(const std::vector<ClassFolder>& classes)
{
    std::string text = classColumns.header() + '\n';
    for (const ClassFolder& one : classes)
        text += formatRow(one.folder, one.name);
    return text;
}

std::optional<std::vector<PictureWriter>> readWriters(const std::filesystem::path& folder)
{
    const auto rows = readRows(folder / writersFile, writerColumns);
    if (!rows)
        return std::nullopt;
    std::vector<PictureWriter> writers;
    for (const auto& [file, writer] : *rows)
        writers.push_back({file, writer});
    return writers;
}

std::optional<std::vector<ClassFolder>> readClassFolders(const std::filesystem::path& folder)
{
    const auto rows = readRows(folder / classesFile, classColumns);
    if (!rows)
        return std::nullopt;
    std::vector<ClassFolder> classes;
    for (const auto& [own, name] : *rows)
        classes.push_back({own, name});
    return classes;
}

}  // namespace core
