#include "core/experiment/results.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/json.h"
#include "core/experiment/results_check.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <string_view>

namespace core {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* resultsFormat = "runoff experiment results 1";
constexpr std::size_t mostValues = 5'000'000;
constexpr std::int64_t mostCounted = std::int64_t{1} << 53;  ///< largest number that a double counts to
constexpr double mostSeconds = 1e10;
constexpr double mostExtra = 1e18;  ///< of operations

Json toJson(const std::vector<RocPoint>& curve)
{
    Json item{{"kept", Json::array()}, {"accepted", Json::array()}};
    for (const RocPoint& point : curve) {
        item["kept"].push_back(point.kept);
        item["accepted"].push_back(point.accepted);
    }
    return item;
}

std::vector<RocPoint> rocFrom(const Json& item)
{
    const Json& kept = item.at("kept");
    const Json& accepted = item.at("accepted");
    if (kept.size() != accepted.size())
        throw Error("\"roc\": expected lists of the same length, found " + std::to_string(kept.size()) + " and "
                    + std::to_string(accepted.size()) + " numbers");
    std::vector<RocPoint> curve;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        curve.push_back({kept.at(i).get<double>(), accepted.at(i).get<double>()});
        for (const double share : {curve.back().kept, curve.back().accepted})
            if (!(share >= 0.0 && share <= 1.0))
                throw Error("\"roc\": expected numbers from 0 to 1, found " + fmt::format("{:g}", share));
    }
    return curve;
}

Json toJson(const Observation& observation)
{
    Json item{{"strategy", toText(observation.contestant)},
              {"setting", observation.setting},
              {"reference", observation.reference},
              {"right", observation.right},
              {"images", observation.images},
              {"updates", observation.updates},
              {"total_updates", observation.totalUpdates},
              {"networks", observation.networks},
              {"parameters", observation.parameters},
              {"only_baseline", observation.onlyBaseline},
              {"only_this", observation.onlyThis}};
    if (!observation.extra.empty())
        item["extra"] = observation.extra;
    if (!observation.roc.empty())
        item["roc"] = toJson(observation.roc);
    return item;
}

/// Checks the type, because nlohmann::json truncates fractions and wraps large numbers.
std::int64_t wholeIn(const Json& item, const char* name, std::int64_t low, std::int64_t high)
{
    const Json& value = item.at(name);
    const bool fits = value.is_number_integer()
                   && (!value.is_number_unsigned() || value.get<std::uint64_t>() <= static_cast<std::uint64_t>(high))
                   && value.get<std::int64_t>() >= low && value.get<std::int64_t>() <= high;
    if (!fits)
        throw Error(std::string("\"") + name + "\": expected a whole number from " + std::to_string(low) + " to "
                    + std::to_string(high) + ", found " + value.dump(-1, ' ', false, Json::error_handler_t::replace));
    return value.get<std::int64_t>();
}

std::uint64_t seedIn(const Json& item)
{
    if (!item.at("seed").is_number_unsigned())
        throw Error("\"seed\": expected a whole number of at least 0, found "
                    + item.at("seed").dump(-1, ' ', false, Json::error_handler_t::replace));
    return item.at("seed").get<std::uint64_t>();
}

Contestant contestantIn(const Json& item)
{
    const auto name = item.at("strategy").get<std::string>();
    const auto found = contestantFrom(name);
    if (!found)
        throw Error("\"strategy\": expected the name of a strategy, found \"" + name + '"');
    return *found;
}

Observation observationFrom(const Json& item)
{
    Observation observation;
    observation.contestant = contestantIn(item);
    item.at("setting").get_to(observation.setting);
    item.at("reference").get_to(observation.reference);
    observation.images = wholeIn(item, "images", 1, mostCounted);
    observation.right = wholeIn(item, "right", 0, observation.images);
    observation.updates = wholeIn(item, "updates", 0, mostCounted);
    observation.totalUpdates = wholeIn(item, "total_updates", 0, mostCounted);
    observation.networks = wholeIn(item, "networks", 0, mostCounted);
    observation.parameters = wholeIn(item, "parameters", 0, mostCounted);
    observation.onlyBaseline = wholeIn(item, "only_baseline", 0, observation.images);
    observation.onlyThis = wholeIn(item, "only_this", 0, observation.images);
    if (item.contains("extra"))
        item.at("extra").get_to(observation.extra);
    for (const auto& [what, number] : observation.extra)
        if (!(std::abs(number) <= mostExtra))
            throw Error(fmt::format("\"extra\": expected numbers up to {:g}, found {:g}", mostExtra, number));
    if (item.contains("roc"))
        observation.roc = rocFrom(item.at("roc"));
    return observation;
}

Json toJson(const Cell& cell)
{
    Json item{{"trial", cell.key.trial}, {"fraction", cell.key.fraction}};
    if (cell.key.level)
        item["level"] = *cell.key.level;
    item["seed"] = cell.seed;
    item["observations"] = Json::array();
    for (const Observation& observation : cell.observations)
        item["observations"].push_back(toJson(observation));
    item["seconds"] = cell.seconds;
    item["machine"] = cell.machine;
    if (!cell.arithmetic.isa.empty())
        item["arithmetic"] = {
            {"isa", cell.arithmetic.isa}, {"threads", cell.arithmetic.threads}, {"onednn", cell.arithmetic.oneDnn}};
    return item;
}

Arithmetic arithmeticFrom(const Json& item)
{
    return {item.at("isa").get<std::string>(), static_cast<int>(wholeIn(item, "threads", 1, 1'000'000)),
            item.at("onednn").get<std::string>()};
}

Cell cellFrom(const Json& item)
{
    Cell cell;
    cell.key.trial = static_cast<int>(wholeIn(item, "trial", 0, mostTrials - 1));
    item.at("fraction").get_to(cell.key.fraction);
    if (item.contains("level"))
        cell.key.level = item.at("level").get<double>();
    cell.seed = seedIn(item);
    for (const Json& observation : item.at("observations"))
        cell.observations.push_back(observationFrom(observation));
    item.at("seconds").get_to(cell.seconds);
    for (const auto& [what, seconds] : cell.seconds)
        if (!(seconds >= 0.0 && seconds <= mostSeconds))
            throw Error(fmt::format("\"seconds\": expected 0 to {:g}, found {:g}", mostSeconds, seconds));
    item.at("machine").get_to(cell.machine);
    if (item.contains("arithmetic"))
        cell.arithmetic = arithmeticFrom(item.at("arithmetic"));
    return cell;
}

Results resultsFrom(const Json& document, const std::string& where)
{
    if (document.value("format", "") != resultsFormat)
        throw Error("\"format\": expected \"" + std::string(resultsFormat) + "\", found another one");
    Results results;
    results.plan = parsePlan(document.at("plan").dump(), where);
    const Json& data = document.at("dataset");
    data.at("name").get_to(results.data.name);
    data.at("note").get_to(results.data.note);
    data.at("checksum").get_to(results.data.checksum);
    results.data.trainImages = wholeIn(data, "train_images", 0, mostCounted);
    results.data.testImages = wholeIn(data, "test_images", 0, mostCounted);
    if (!document.at("cells").is_array() || document.at("cells").size() > mostCells)
        throw Error("\"cells\": expected a list of at most " + std::to_string(mostCells) + " cells, found "
                    + std::to_string(document.at("cells").size()));
    for (const Json& cell : document.at("cells"))
        results.cells.push_back(cellFrom(cell));
    checkCells(results);
    return results;
}

}  // namespace

std::string timingKey(const Observation& observation)
{
    const std::string name = toText(observation.contestant);
    return observation.setting.empty() ? name : name + ", " + observation.setting;
}

std::vector<CellKey> cellsOf(const ExperimentPlan& plan)
{
    const bool trainsPerLevel = traitsOf(plan.kind).levels == LevelUse::Cells;
    std::vector<CellKey> cells;
    for (int trial = 0; trial < plan.trials; ++trial) {
        for (const double fraction : plan.fractions) {
            if (!trainsPerLevel)
                cells.push_back({trial, fraction, std::nullopt});
            for (const double level : trainsPerLevel ? plan.levels : std::vector<double>{})
                cells.push_back({trial, fraction, level});
        }
    }
    return cells;
}

std::vector<CellKey> shardOf(const std::vector<CellKey>& cells, int index, int count)
{
    expects(count >= 1 && index >= 1 && index <= count, "shardOf: needs 1 <= index <= count");
    std::vector<CellKey> keys;
    for (std::size_t i = static_cast<std::size_t>(index) - 1; i < cells.size(); i += static_cast<std::size_t>(count))
        keys.push_back(cells[i]);
    return keys;
}

const Cell* findCell(const Results& results, const CellKey& key)
{
    const auto found = std::ranges::find(results.cells, key, &Cell::key);
    return found == results.cells.end() ? nullptr : &*found;
}

void sortCells(Results& results)
{
    std::map<CellKey, std::size_t> places;
    for (const CellKey& key : cellsOf(results.plan))
        places.emplace(key, places.size());
    std::ranges::stable_sort(results.cells, {}, [&places](const Cell& cell) {
        const auto place = places.find(cell.key);
        return place == places.end() ? places.size() : place->second;
    });
}

Results readResults(const std::filesystem::path& path)
{
    const Bytes bytes = readFile(path, std::uintmax_t{1} << 28);
    try {
        const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        return resultsFrom(parseOrderedJson(text, "its text", {.values = mostValues}), path.string());
    } catch (const UsageError&) {
        throw;
    } catch (const std::exception& error) {  // including exceptions of nlohmann::json
        throw Error(path.string() + ": not the results of an experiment: " + error.what());
    }
}

void writeResults(const Results& results, const std::filesystem::path& path)
{
    Json document{{"format", resultsFormat}, {"plan", parseOrderedJson(toJsonText(results.plan), "plan")}};
    document["dataset"] = {{"name", results.data.name},
                           {"note", results.data.note},
                           {"checksum", results.data.checksum},
                           {"train_images", results.data.trainImages},
                           {"test_images", results.data.testImages}};
    document["cells"] = Json::array();
    for (const Cell& cell : results.cells)
        document["cells"].push_back(toJson(cell));
    writeFile(path, document.dump(1, ' ', false, Json::error_handler_t::replace) + '\n');
}

Results withoutTimes(Results results)
{
    for (Cell& cell : results.cells) {
        cell.seconds.clear();
        cell.machine.clear();
    }
    return results;
}

void expectSameExperiment(const Results& expected, const Results& found, const std::string& where)
{
    ExperimentPlan plan = found.plan;
    plan.trials = expected.plan.trials;
    plan.question = expected.plan.question;  // it does not affect the results
    plan.dataset = expected.plan.dataset;    // the checksum of the images identifies the data sets and their division
    plan.splitBy = expected.plan.splitBy;
    if (toJsonText(plan) != toJsonText(expected.plan))
        throw UsageError(where + ": expected results of the same plan, found another one (" + found.plan.protocol
                         + "); only the number of trials may differ");
    if (found.data != expected.data)
        throw UsageError(where + ": expected results on " + expected.data.name + ", checksum " + expected.data.checksum
                         + ", found " + found.data.name + ", checksum " + found.data.checksum);
}

Results mergeResults(const std::vector<std::filesystem::path>& paths)
{
    expects(!paths.empty(), "mergeResults: needs at least one file");
    Results merged = readResults(paths.front());
    for (std::size_t i = 1; i < paths.size(); ++i) {
        const Results next = readResults(paths[i]);
        merged.plan.trials = std::max(merged.plan.trials, next.plan.trials);
        expectSameExperiment(merged, next, paths[i].string());
        for (const Cell& cell : next.cells) {
            const Cell* already = findCell(merged, cell.key);
            if (!already)
                merged.cells.push_back(cell);
            else if (already->observations != cell.observations)
                throw UsageError(paths[i].string() + ": trial " + std::to_string(cell.key.trial + 1)
                                 + ": expected the same numbers as in another file, found different ones");
        }
    }
    sortCells(merged);
    return merged;
}

}  // namespace core
