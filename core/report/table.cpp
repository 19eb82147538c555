#include "core/report/table.h"

#include "core/strategy/strategy.h"

#include <algorithm>
#include <tuple>

namespace core {

namespace {

/// An observation and where it is from.
struct Seen {
    const Cell* cell;
    const Observation* observation;
};

using Group = std::vector<Seen>;  ///< of one row, by trial

std::string measureOf(const ExperimentPlan& plan)
{
    const auto measure = traitsOf(plan.kind).measure;
    return measure ? measure(plan) : "accuracy";
}

const Observation* inCell(const Cell& cell, const std::string& setting, const Contestant& contestant)
{
    const auto found = std::ranges::find_if(cell.observations, [&](const Observation& seen) {
        return seen.setting == setting && seen.contestant == contestant;
    });
    return found == cell.observations.end() ? nullptr : &*found;
}

double shareOf(const Observation& seen)
{
    return static_cast<double>(seen.right) / static_cast<double>(seen.images);
}

/// Place in the plan's order; references behind all.
std::size_t placeOf(const ExperimentPlan& plan, const Observation& seen)
{
    const auto found = std::ranges::find(plan.contestants, seen.contestant.planned());
    return seen.reference ? plan.contestants.size() + 1 : static_cast<std::size_t>(found - plan.contestants.begin());
}

/// Groups in the order in which they are shown.
std::vector<Group> groupsOf(const Results& results)
{
    std::vector<Group> groups;
    std::vector<std::string> settings;  // by first appearance: all cells list them alike
    std::map<std::tuple<std::size_t, std::size_t, std::size_t, int, Contestant>, Group> sorted;
    for (const Cell& cell : results.cells) {
        const auto fraction = static_cast<std::size_t>(std::ranges::find(results.plan.fractions, cell.key.fraction)
                                                       - results.plan.fractions.begin());
        for (const Observation& seen : cell.observations) {
            if (std::ranges::find(settings, seen.setting) == settings.end())
                settings.push_back(seen.setting);
        }
        for (const Observation& seen : cell.observations) {
            std::size_t setting =
                static_cast<std::size_t>(std::ranges::find(settings, seen.setting) - settings.begin());
            if (cell.key.level)  // the plan's order, whatever cell came first
                setting = static_cast<std::size_t>(std::ranges::find(results.plan.levels, *cell.key.level)
                                                   - results.plan.levels.begin());
            const Contestant& one = seen.contestant;
            sorted[{fraction, setting, placeOf(results.plan, seen), one.drop, one}].push_back({&cell, &seen});
        }
    }
    for (auto& [key, group] : sorted) {
        std::ranges::sort(group, {}, [](const Seen& seen) { return seen.cell->key.trial; });
        groups.push_back(std::move(group));
    }
    return groups;
}

void addSpread(TableRow& row)
{
    row.mean = mean(row.values);
    row.deviation = standardDeviation(row.values);
    row.interval = meanInterval(row.values);
    if (row.interval)  // a share is nowhere else
        row.interval = Interval{std::max(0.0, row.interval->low), std::min(1.0, row.interval->high)};
}

void addPrice(TableRow& row, const Group& group)
{
    std::optional<double> seconds = 0.0;  // none if one trial's are not known
    for (const auto& [cell, seen] : group) {
        row.updates = std::max(row.updates, seen->updates);
        row.totalUpdates = std::max(row.totalUpdates, seen->totalUpdates);
        row.networks = std::max(row.networks, seen->networks);
        row.parameters = std::max(row.parameters, seen->parameters);
        row.images = std::max(row.images, seen->images);
        for (const auto& [name, value] : seen->extra)
            row.extra[name] += value;
        const auto found = cell->seconds.find(timingKey(*seen));
        seconds = found == cell->seconds.end() || !seconds ? std::nullopt : std::optional(*seconds + found->second);
    }
    const auto trials = static_cast<double>(group.size());
    for (auto& [name, value] : row.extra)
        value /= trials;
    if (seconds)
        row.seconds = *seconds / trials;
}

/// Takes out what the other rows cannot be compared with.
void leaveOutIncomparable(TableRow& row)
{
    const auto id = row.contestant.registered();
    const bool softmaxStates = id && strategy(*id).statedBy;
    const bool sigmoids = row.contestant == Contestant::Kind::Sigmoid || (id && strategy(*id).sigmoids);
    const auto leaveOut = [&row](std::initializer_list<const char*> names, Incomparable why) {
        for (const char* name : names)
            if (row.extra.erase(name) > 0)
                row.incomparable[name] = why;
    };
    if (softmaxStates) {
        row.roc.clear();
        leaveOut(
            {"ece", "ece_after", "brier", "brier_after", "temperature", "threshold", "roc_area", "stated_probability"},
            Incomparable::SoftmaxStates);
    }
    if (sigmoids)
        leaveOut({"brier", "brier_after"}, Incomparable::Sigmoids);
}

/// The mean share accepted at each height.
void addRoc(TableRow& row, const Group& group)
{
    row.roc = group.front().observation->roc;
    for (RocPoint& point : row.roc)
        point.accepted = 0.0;
    const auto height = [](const RocPoint& point) { return point.kept; };
    for (const auto& [cell, seen] : group) {
        if (!std::ranges::equal(seen->roc, row.roc, {}, height, height)) {
            row.roc.clear();  // a trial of an earlier version
            return;
        }
        for (std::size_t i = 0; i < row.roc.size(); ++i)
            row.roc[i].accepted += seen->roc[i].accepted / static_cast<double>(group.size());
    }
}

void addTests(TableRow& row, const Group& group, const Contestant& baseline)
{
    std::vector<double> differences;
    std::vector<CountedPair> pairs;
    for (const auto& [cell, seen] : group)
        if (const Observation* other = inCell(*cell, seen->setting, baseline)) {
            differences.push_back(shareOf(*seen) - shareOf(*other));
            pairs.push_back({{seen->right, seen->images}, {other->right, other->images}});
        }
    if (row.contestant == baseline || differences.size() != group.size())
        return;
    row.difference = mean(differences);
    row.differenceInterval = meanInterval(differences);
    row.p = pairedTTest(differences);
    row.cohensD = cohensD(differences);
    row.wilcoxonP = pairs.size() > 1 ? wilcoxonSignedRank(comparableDifferences(pairs)) : std::nullopt;
}

TableRow rowOf(const Group& group, const Contestant& baseline)
{
    const Observation& first = *group.front().observation;
    TableRow row;
    row.fraction = group.front().cell->key.fraction;
    row.setting = first.setting;
    row.contestant = first.contestant;
    row.reference = first.reference;
    for (const auto& [cell, seen] : group) {
        row.seeds.push_back(cell->seed);
        row.values.push_back(shareOf(*seen));
        row.exact.push_back(clopperPearson(seen->right, seen->images));
        row.mcnemarP.push_back(mcnemarExact(seen->onlyThis, seen->onlyBaseline));
    }
    if (row.contestant == baseline)
        row.mcnemarP.clear();
    addSpread(row);
    addPrice(row, group);
    addRoc(row, group);
    leaveOutIncomparable(row);
    addTests(row, group, baseline);
    return row;
}

/// The rows that are tested together: one share and setting, without the baseline and the references.
void correct(std::span<TableRow> rows)
{
    std::vector<TableRow*> tested;
    std::vector<double> pValues;
    for (TableRow& row : rows)
        if (!row.mcnemarP.empty() && !row.reference)
            tested.push_back(&row);
    for (const TableRow* row : tested)
        if (row->p)
            pValues.push_back(*row->p);
    if (pValues.size() == tested.size()) {
        const std::vector<double> adjusted = holm(pValues);
        for (std::size_t i = 0; i < tested.size(); ++i)
            tested[i]->holmP = adjusted[i];
    }
    for (std::size_t trial = 0;; ++trial) {
        std::vector<double> ofTrial;
        for (const TableRow* row : tested)
            if (trial < row->mcnemarP.size())
                ofTrial.push_back(row->mcnemarP[trial]);
        if (ofTrial.empty() || ofTrial.size() != tested.size())
            return;
        const std::vector<double> adjusted = holm(ofTrial);
        for (std::size_t i = 0; i < tested.size(); ++i)
            tested[i]->mcnemarP[trial] = adjusted[i];
    }
}

void addPublished(Table& table)
{
    for (const PublishedRow& source : table.plan.published) {
        if (source.dataset != table.data.name)
            continue;
        for (TableRow& row : table.rows)
            if (const auto found = source.accuracy.find(row.contestant);
                found != source.accuracy.end() && row.fraction == source.fraction)
                row.published = found->second;
    }
}

/// Calls `work` with the rows of each share and setting.
template <typename Rows, typename Work>
void forEachGroup(Rows& rows, const Work& work)
{
    for (std::size_t first = 0; first < rows.size();) {
        std::size_t end = first;
        while (end < rows.size() && rows[end].fraction == rows[first].fraction
               && rows[end].setting == rows[first].setting)
            ++end;
        work(std::span(rows).subspan(first, end - first));
        first = end;
    }
}

std::optional<double> pairedP(const TableRow& first, const TableRow& second)
{
    if (first.seeds != second.seeds)
        return std::nullopt;
    std::vector<double> differences;
    for (std::size_t i = 0; i < first.values.size(); ++i)
        differences.push_back(first.values[i] - second.values[i]);
    return pairedTTest(differences);
}

/// The p of one pair after Holm's correction for all pairs of these rows; nothing if one of them cannot be tested.
std::optional<double> holmAmongAllPairs(std::span<const TableRow* const> rows,
                                        const std::pair<const TableRow*, const TableRow*>& wanted)
{
    std::vector<double> pValues;
    std::size_t place = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (std::size_t j = i + 1; j < rows.size(); ++j) {
            const auto p = pairedP(*rows[i], *rows[j]);
            if (!p)
                return std::nullopt;
            if (std::minmax(rows[i], rows[j]) == std::minmax(wanted.first, wanted.second))
                place = pValues.size();
            pValues.push_back(*p);
        }
    }
    return holm(pValues).at(place);
}

void addAgainstBaseline(Finding& finding, const TableRow& best)
{
    finding.againstBaseline = best.difference;
    finding.againstBaselineP = best.p;
    finding.againstBaselineHolm = best.holmP;
}

void addRunnerUp(Finding& finding, std::span<const TableRow* const> compared, const TableRow& best)
{
    const TableRow* second = nullptr;
    for (const TableRow* row : compared)
        if (!isSameShare(row->mean, best.mean)
            && (!second || (row->mean > second->mean && !isSameShare(row->mean, second->mean))))
            second = row;
    if (!second || second->seeds != best.seeds)
        return;
    finding.runnerUp = second->contestant;
    finding.lead = best.mean - second->mean;
    finding.p = pairedP(best, *second);
    finding.pHolm = finding.p ? holmAmongAllPairs(compared, {&best, second}) : std::nullopt;
}

/// Nothing for rows that are all references.
std::optional<Finding> findingOf(std::span<const TableRow> rows, const Contestant& baseline)
{
    Finding finding;
    finding.fraction = rows.front().fraction;
    finding.setting = rows.front().setting;
    std::vector<const TableRow*> compared;
    for (const TableRow& row : rows)
        if (!row.reference)
            compared.push_back(&row);
    if (compared.empty())
        return std::nullopt;
    const TableRow* best = compared.front();
    for (const TableRow* row : compared)
        if (row->mean > best->mean && !isSameShare(row->mean, best->mean))
            best = row;
    finding.best = best->contestant;
    finding.bestMean = best->mean;
    finding.trials = best->values.size();
    for (const TableRow* row : compared) {
        if (row != best && isSameShare(row->mean, best->mean))
            finding.level.push_back(row->contestant);
        if (row->contestant != baseline)
            continue;
        for (const TableRow& other : rows)
            if (other.reference && other.mean > row->mean && !isSameShare(other.mean, row->mean))
                finding.betterReferences.emplace_back(other.contestant, other.mean);
    }
    if (best->contestant != baseline && std::ranges::find(finding.level, baseline) == finding.level.end())
        addAgainstBaseline(finding, *best);
    addRunnerUp(finding, compared, *best);
    return finding;
}

}  // namespace

Table tableOf(const Results& results)
{
    Table table{results.plan, results.data, measureOf(results.plan), traitsOf(results.plan.kind).baseline, {}};
    for (const Group& group : groupsOf(results))
        table.rows.push_back(rowOf(group, table.baseline));
    forEachGroup(table.rows, [](std::span<TableRow> rows) { correct(rows); });
    addPublished(table);
    table.cellsDone = static_cast<int>(results.cells.size());
    table.cells = static_cast<int>(cellsOf(results.plan).size());
    return table;
}

std::optional<int> disagreeingTrials(const TableRow& row)
{
    if (row.mcnemarP.empty() || row.reference)
        return std::nullopt;
    return static_cast<int>(std::ranges::count_if(row.mcnemarP, [](double p) { return p < significanceLevel; }));
}

std::vector<Finding> findingsOf(const Table& table)
{
    std::vector<Finding> findings;
    if (traitsOf(table.plan.kind).measure)
        return findings;
    forEachGroup(table.rows, [&](std::span<const TableRow> rows) {
        if (auto finding = findingOf(rows, table.baseline))
            findings.push_back(std::move(*finding));
    });
    return findings;
}

}  // namespace core
