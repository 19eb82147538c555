#include "core/report/table_json.h"

#include "core/base/csv.h"
#include "core/base/json.h"

#include <nlohmann/json.hpp>

#include <set>
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

const char* toText(IntervalKind kind)
{
    return kind == IntervalKind::Trials ? "student" : "clopper-pearson";
}

const char* toText(Incomparable why)
{
    return why == Incomparable::SoftmaxStates ? "the probabilities are those of the softmax of all classes"
                                              : "the sum over sigmoids, not over one distribution";
}

Json toJson(const TableRow& row)
{
    Json item{{"fraction", row.fraction}};
    if (!row.setting.empty())
        item["setting"] = row.setting;
    item.update({{"strategy", toText(row.contestant)},
                 {"trials", row.values.size()},
                 {"mean", row.mean},
                 {"std", maybe(row.deviation)},
                 {"interval95", maybe(row.interval)},
                 {"difference", maybe(row.difference)},
                 {"difference_interval95", maybe(row.differenceInterval)},
                 {"difference_std", maybe(row.differenceDeviation)},
                 {"p", maybe(row.p)},
                 {"p_holm", maybe(row.holmP)},
                 {"cohens_d", maybe(row.cohensD)},
                 {"wilcoxon_p", maybe(row.wilcoxonP)},
                 {"p_worse", row.practical ? Json(row.practical->worse) : Json()},
                 {"p_equal", row.practical ? Json(row.practical->equal) : Json()},
                 {"p_better", row.practical ? Json(row.practical->better) : Json()},
                 {"p_above_0", row.practical ? Json(row.practical->above) : Json()},
                 {"detectable", maybe(row.detectable)},
                 {"detectable_holm", maybe(row.detectableHolm)},
                 {"mcnemar_p_holm", row.mcnemarP},
                 {"updates", row.updates},
                 {"total_updates", row.totalUpdates},
                 {"networks", row.networks},
                 {"parameters", row.parameters},
                 {"images", row.images},
                 {"seeds", row.seeds},
                 {"values", row.values}});
    item["exact95"] = Json::array();
    for (const Interval& interval : row.exact)
        item["exact95"].push_back({interval.low, interval.high});
    if (row.published)
        item["published"] = *row.published;
    if (row.interval)
        item["interval95_kind"] = toText(IntervalKind::Trials);
    for (const auto& [name, value] : row.extra)
        item[name] = value;
    for (const auto& [name, why] : row.incomparable) {
        item[name] = Json();
        item["incomparable"][name] = toText(why);
    }
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
    Json document{{"protocol", table.plan.protocol},
                  {"dataset", table.data.name},
                  {"note", table.data.note},
                  {"measure", table.measure},
                  {"baseline", toText(table.baseline)},
                  {"zone", table.practical.zone},
                  {"correlation", *table.practical.correlation},
                  {"cells_done", table.cellsDone},
                  {"cells", table.cells},
                  {"plan", parseOrderedJson(toJsonText(table.plan), "plan")}};
    for (const char* key : {"rows", "references", "timings"})
        document[key] = Json::array();
    for (const TableRow& row : table.rows) {
        document[row.reference ? "references" : "rows"].push_back(toJson(row));
        document["timings"].push_back({{"fraction", row.fraction},
                                       {"setting", row.setting},
                                       {"strategy", toText(row.contestant)},
                                       {"training_seconds", maybe(row.seconds)}});
    }
    return document;
}

std::string toCsv(const Table& table)
{
    std::set<std::string> extras;
    for (const TableRow& row : table.rows) {
        for (const auto& [name, value] : row.extra)
            extras.insert(name);
        for (const auto& [name, why] : row.incomparable)
            extras.insert(name);
    }
    std::string csv = "fraction,setting,strategy,reference,trials,mean,std,low95,high95,difference,p,p_holm,cohens_d,"
                      "wilcoxon_p,p_worse,p_equal,p_better,p_above_0,detectable,detectable_holm,updates,"
                      "total_updates,networks,parameters,images,interval95_kind,mcnemar_below_05,published";
    for (const std::string& name : extras)
        csv += ',' + csvField(name);
    csv += ",training_seconds\n";
    for (const TableRow& row : table.rows) {
        const Interval interval = row.shownInterval();
        csv += text(row.fraction) + ',' + csvField(row.setting) + ',' + csvField(toText(row.contestant)) + ','
             + (row.reference ? "1" : "0") + ',' + std::to_string(row.values.size());
        for (const auto& value :
             {std::optional(row.mean), row.deviation, std::optional(interval.low), std::optional(interval.high),
              row.difference, row.p, row.holmP, row.cohensD, row.wilcoxonP})
            csv += ',' + text(value);
        const auto known = [&row](double PracticalProbabilities::*part) {
            return row.practical ? std::optional((*row.practical).*part) : std::nullopt;
        };
        for (const auto& value : {known(&PracticalProbabilities::worse), known(&PracticalProbabilities::equal),
                                  known(&PracticalProbabilities::better), known(&PracticalProbabilities::above),
                                  row.detectable, row.detectableHolm})
            csv += ',' + text(value);
        for (const std::int64_t count : {row.updates, row.totalUpdates, row.networks, row.parameters, row.images})
            csv += ',' + std::to_string(count);
        const auto disagreeing = disagreeingTrials(row);
        csv += std::string(",") + toText(row.intervalKind()) + ',' + (disagreeing ? std::to_string(*disagreeing) : "")
             + ',' + text(row.published);
        for (const std::string& name : extras)
            csv += ',' + (row.extra.contains(name) ? text(row.extra.at(name)) : "");
        csv += ',' + text(row.seconds) + '\n';
    }
    return csv;
}

}  // namespace core
