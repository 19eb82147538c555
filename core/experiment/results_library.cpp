#include "core/experiment/results_library.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/file_lock.h"
#include "core/base/input_file.h"
#include "core/base/json.h"
#include "core/base/output.h"
#include "core/base/text.h"
#include "core/experiment/plan_library.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <map>

namespace core {

namespace {

using OrderedJson = nlohmann::ordered_json;

constexpr const char* titlesName = "titles.json";
constexpr const char* titlesFormat = "runoff titles of results 1";
constexpr std::size_t longestTitle = 200;

std::string settingText(const OrderedJson& plan, const std::string& field)
{
    return plan.contains(field) ? plan.at(field).dump(-1, ' ', false, OrderedJson::error_handler_t::replace)
                                : std::string();
}

std::filesystem::path titlesFile(const std::filesystem::path& folder)
{
    return folder / titlesName;
}

/// The titles by the name of their file.
std::map<std::string, std::string> readTitles(const std::filesystem::path& folder)
{
    const std::filesystem::path file = titlesFile(folder);
    if (!isThere(file))
        return {};
    const Bytes bytes = readFile(file, 1 << 24);
    const auto document = parseJson({reinterpret_cast<const char*>(bytes.data()), bytes.size()}, file.string(),
                                    {.what = "titles of results as JSON"});
    const auto damaged = [&file] {
        return Error(file.string() + ": expected titles of results, found something else");
    };
    if (!document.is_object() || document.value("format", nlohmann::json()) != titlesFormat
        || !document.contains("titles") || !document.at("titles").is_object())
        throw damaged();
    std::map<std::string, std::string> titles;
    const nlohmann::json& named = document.at("titles");
    for (const auto& [name, title] : named.items()) {
        if (!title.is_string())
            throw damaged();
        titles.emplace(name, title.get<std::string>());
    }
    return titles;
}

void writeTitles(const std::filesystem::path& folder, const std::map<std::string, std::string>& titles)
{
    const OrderedJson document{{"format", titlesFormat}, {"titles", titles}};
    writeFile(titlesFile(folder), document.dump(1, ' ', false, OrderedJson::error_handler_t::replace) + '\n');
}

/// The title with spaces in the place of line ends and tabs.
std::string plainTitle(std::string title)
{
    std::ranges::replace_if(
        title, [](unsigned char letter) { return letter < 0x20; }, ' ');
    return validUtf8(title);
}

std::filesystem::file_time_type timeOf(const std::filesystem::path& file)
{
    std::error_code failure;
    const auto time = std::filesystem::last_write_time(file, failure);
    return failure ? std::filesystem::file_time_type::min() : time;
}

bool isResultsFile(const std::filesystem::path& file)
{
    if (file.extension() != ".json" || !isFile(file))
        return false;
    try {
        return looksLikeResults(readBeginning(file, 256));
    } catch (const Error&) {
        return false;
    }
}

std::optional<std::vector<PlanDifference>> differencesFromNamed(const ExperimentPlan& plan)
{
    const std::vector<std::string> names = listPlans();
    if (std::ranges::find(names, plan.protocol) == names.end())
        return std::nullopt;
    try {
        return differencesOf(plan, openPlan(plan.protocol));
    } catch (const Error&) {  // a damaged plan of the user
        return std::nullopt;
    }
}

}  // namespace

std::vector<PlanDifference> differencesOf(const ExperimentPlan& plan, const ExperimentPlan& other)
{
    const OrderedJson first = parseOrderedJson(toJsonText(plan), "plan"),
                      second = parseOrderedJson(toJsonText(other), "plan");
    std::vector<std::string> fields;
    for (const OrderedJson* document : {&first, &second})
        for (const auto& [field, value] : document->items())
            if (std::ranges::find(fields, field) == fields.end())
                fields.push_back(field);
    std::vector<PlanDifference> differences;
    for (const std::string& field : fields) {
        constexpr std::array<std::string_view, 4> noSettings{"protocol", "question", "dataset", "published"};
        if (std::ranges::find(noSettings, field) != noSettings.end())
            continue;
        const PlanDifference one{field, settingText(first, field), settingText(second, field)};
        if (one.value != one.other)
            differences.push_back(one);
    }
    return differences;
}

ResultsEntry describeResults(const std::filesystem::path& file)
{
    ResultsEntry entry;
    entry.file = file;
    entry.written = timeOf(file);
    try {
        const Results results = readResults(file);
        entry.protocol = results.plan.protocol;
        entry.dataset = results.data.name;
        entry.differences = differencesFromNamed(results.plan);
        entry.cells = static_cast<int>(cellsOf(results.plan).size());
        entry.cellsDone = static_cast<int>(results.cells.size());
    } catch (const Error& error) {
        entry.problem = onOneLine(error.what());
    }
    return entry;
}

bool looksLikeResults(std::string_view beginning)
{
    const std::string_view head = beginning.substr(0, 256);
    return head.starts_with('{') && head.find("\"runoff experiment results") != std::string_view::npos;
}

ResultsLibrary::Listing ResultsLibrary::list() const
{
    Listing listing;
    std::map<std::string, std::string> titles;
    try {
        titles = readTitles(m_folder);
    } catch (const Error& error) {
        listing.problem = onOneLine(error.what());
    }
    for (const std::filesystem::path& file : everythingIn(m_folder)) {
        if (!isResultsFile(file))
            continue;
        listing.entries.push_back(describeResults(file));
        if (const auto found = titles.find(file.filename().string()); found != titles.end())
            listing.entries.back().title = found->second;
    }
    std::ranges::stable_sort(listing.entries, std::ranges::greater(), &ResultsEntry::written);
    return listing;
}

void ResultsLibrary::setTitle(const std::filesystem::path& file, const std::string& title) const
{
    if (title.size() > longestTitle)
        throw UsageError("title: expected at most " + std::to_string(longestTitle) + " bytes, found "
                         + std::to_string(title.size()));
    std::map<std::string, std::string> titles = readTitles(m_folder);
    const std::string name = file.filename().string();
    if (title.empty())
        titles.erase(name);
    else
        titles[name] = plainTitle(title);
    writeTitles(m_folder, titles);
}

void ResultsLibrary::expectRemovable(const std::filesystem::path& file) const
{
    if (!isSameFile(file.parent_path(), m_folder) || !isResultsFile(file))
        throw UsageError(file.string() + ": expected results of an experiment in " + m_folder.string()
                         + ", found another file");
    const FileLock lock(file);
}

}  // namespace core
