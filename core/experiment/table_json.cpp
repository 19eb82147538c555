#include "core/experiment/table_json.h"

#include "core/base/csv.h"
#include "core/base/json.h"

#include <nlohmann/json.hpp>

#include <sstream>

namespace core {

namespace {

using Json = nlohmann::ordered_json;

Json maybe(const std::optional<double>& value)
{
    return value ? Json(*value) : Json();
}

Json maybe(const std::optional<Interval>& value)
{
    return value ? Json({value->low, value->high}) : Json();
}

Json toJson(const TableRow& row)
{
    Json item{{"fraction", row.fraction}};
    if (!row.setting.empty())
        item["setting"] = row.setting;
    item.update({{"strategy", row.strategy}, {"trials", row.values.size()}, {"mean", row.mean}, {"std", maybe(row.deviation)},
                 {"interval95", maybe(row.interval)}, {"difference", maybe(row.difference)},
                 {"difference_interval95", maybe(row.differenceInterval)}, {"p", maybe(row.p)}, {"p_holm", maybe(row.holmP)},
                 {"cohens_d", maybe(row.cohensD)}, {"wilcoxon_p", maybe(row.wilcoxonP)}, {"mcnemar_p_holm", row.mcnemarP},
                 {"updates", row.updates}, {"total_updates", row.totalUpdates}, {"networks", row.networks},
                 {"parameters", row.parameters}, {"images", row.images}, {"seeds", row.seeds}, {"values", row.values}});
    item["exact95"] = Json::array();
    for (const Interval& interval : row.exact)
        item["exact95"].push_back({interval.low, interval.high});
    if (row.published)
        item["published"] = *row.published;
    for (const auto& [name, value] : row.extra)
        item[name] = value;
    if (!row.roc.empty())
        item["roc"] = {{"kept", Json::array()}, {"accepted", Json::array()}};
    for (const RocPoint& point : row.roc) {
        item["roc"]["kept"].push_back(point.kept);
        item["roc"]["accepted"].push_back(point.accepted);
    }
    return item;
}

std::string text(const std::optional<double>& value)
{
    if (!value)
        return {};
    std::ostringstream stream;
    stream.precision(10);
    stream << *value;
    return stream.str();
}

}  // namespace

Json toJson(const Table& table)
{
    Json document{{"protocol", table.plan.protocol}, {"dataset", table.data.name}, {"note", table.data.note}, {"measure", table.measure},
                  {"baseline", table.baseline}, {"cells_done", table.cellsDone}, {"cells", table.cells},
                  {"plan", parseOrderedJson(toJsonText(table.plan), "plan")}};
    for (const char* key : {"rows", "references", "timings"})
        document[key] = Json::array();
    for (const TableRow& row : table.rows) {
        document[row.reference ? "references" : "rows"].push_back(toJson(row));
        document["timings"].push_back({{"fraction", row.fraction}, {"setting", row.setting}, {"strategy", row.strategy},
                                       {"training_seconds", maybe(row.seconds)}});
    }
    return document;
}

std::string toCsv(const Table& table)
{
    std::string csv = "fraction,setting,strategy,reference,trials,mean,std,low95,high95,difference,p,p_holm,cohens_d,wilcoxon_p,updates,"
                      "total_updates,networks,parameters,images\n";
    for (const TableRow& row : table.rows) {
        const auto low = row.interval ? std::optional(row.interval->low) : std::nullopt;
        const auto high = row.interval ? std::optional(row.interval->high) : std::nullopt;
        csv += text(row.fraction) + ',' + csvField(row.setting) + ',' + row.strategy + ',' + (row.reference ? "1" : "0") + ','
             + std::to_string(row.values.size());
        for (const auto& value : {std::optional(row.mean), row.deviation, low, high, row.difference, row.p, row.holmP, row.cohensD, row.wilcoxonP})
            csv += ',' + text(value);
        for (const std::int64_t count : {row.updates, row.totalUpdates, row.networks, row.parameters, row.images})
            csv += ',' + std::to_string(count);
        csv += '\n';
    }
    return csv;
}

}  // namespace core
