#include "core/data/left_out.h"

#include "core/base/csv.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/format.h"

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

namespace core {

namespace {

constexpr const char* header = "file,segment,label,reason";
constexpr std::uintmax_t mostBytes = std::uintmax_t{16} << 20;
constexpr std::size_t fieldCount = 4;

/// The labels of all drawings by their names.
std::map<std::string, std::string> labelsOf(const TrainTest& data)
{
    std::map<std::string, std::string> labels;
    for (const Dataset* part : {&data.train, &data.test})
        for (std::size_t i = 0; i < part->strokes.size(); ++i)
            if (part->strokes[i])
                labels[drawingName(*part->strokes[i])] = part->classNames[part->labels[i]];
    return labels;
}

std::string nameIn(const std::string& file, std::int64_t segment)
{
    const std::string plain = file.ends_with(".gz") ? file.substr(0, file.size() - 3) : file;
    return plain + '#' + std::to_string(segment);
}

/// The drawing that a line names. `labels` are those of the data set.
std::string drawingIn(const std::string& line, const std::map<std::string, std::string>& labels)
{
    const std::vector<std::string> fields = csvFields(line);
    if (fields.size() != fieldCount)
        throw UsageError("expected " + std::to_string(fieldCount) + " fields (" + header + "), found "
                         + std::to_string(fields.size()));
    const auto segment = wholeNumberFrom(fields[1]);
    if (!segment)
        throw UsageError("expected the number of a segment, found \"" + fields[1] + '"');
    std::string name = nameIn(fields[0], static_cast<std::int64_t>(*segment));
    const auto found = labels.find(name);
    if (found == labels.end())
        throw UsageError("expected a drawing of the data set, found \"" + name + '"');
    if (found->second != fields[2])
        throw UsageError("expected the label " + found->second + " as in the data set, found \"" + fields[2] + '"');
    return name;
}

}  // namespace

std::string drawingName(const StrokeItem& item)
{
    return nameIn(item.file, item.segment);
}

std::vector<std::string> leftOutDrawings(const std::filesystem::path& list, const TrainTest& data)
{
    const Bytes content = readFile(list, mostBytes);
    std::istringstream lines(std::string(content.begin(), content.end()));
    const std::map<std::string, std::string> labels = labelsOf(data);
    std::set<std::string> names;
    std::string line;
    for (std::int64_t number = 1; std::getline(lines, line) || number == 1; ++number) {
        if (line.ends_with('\r'))
            line.pop_back();
        try {
            if (number == 1) {
                if (line != header)
                    throw UsageError(std::string("expected ") + header + ", found \"" + line + '"');
            } else if (!line.empty()) {
                const std::string name = drawingIn(line, labels);
                if (!names.insert(name).second)
                    throw UsageError("expected each drawing once, found \"" + name + "\" again");
            }
        } catch (const UsageError& error) {
            throw UsageError(list.string() + ", line " + std::to_string(number) + ": " + error.what());
        }
    }
    return {names.begin(), names.end()};
}

bool isAmong(const std::vector<std::string>& drawings, const Dataset& dataset, std::int64_t index)
{
    const auto place = static_cast<std::size_t>(index);
    return !drawings.empty() && place < dataset.strokes.size() && dataset.strokes[place]
        && std::ranges::binary_search(drawings, drawingName(*dataset.strokes[place]));
}

Dataset without(const Dataset& dataset, const std::vector<std::string>& drawings)
{
    std::vector<std::int64_t> kept;
    for (std::int64_t i = 0; i < dataset.size(); ++i)
        if (!isAmong(drawings, dataset, i))
            kept.push_back(i);
    return dataset.subset(kept);
}

}  // namespace core
