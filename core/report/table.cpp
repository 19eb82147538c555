#include "core/report/table.h"

#include "core/strategy/strategy.h"

#include <algorithm>
#include <tuple>

namespace core {

namespace {

/// An observation and its cell.
struct CellObservation {
    const Cell* cell;
    const Observation* observation;
};

using Group = std::vector<CellObservation>;  ///< the observations of one row, by trial

std::string measureOf(const ExperimentPlan& plan)
{
    const auto measure = traitsOf(plan.kind).measure;
    return measure ? measure(plan) : "accuracy";
}

const Observation* inCell(const Cell& cell, const std::string& setting, const Contestant& contestant)
{
    const auto found = std::ranges::find_if(cell.observations, [&](const Observation& observation) {
        return observation.setting == setting && observation.contestant == contestant;
    });
    return found == cell.observations.end() ? nullptr : &*found;
}

double shareOf(const Observation& observation)
{
    return static_cast<double>(observation.right) / static_cast<double>(observation.images);
}

/// The position in the order of the plan. References are last.
std::size_t placeOf(const ExperimentPlan& plan, const Observation& observation)
{
    const auto found = std::ranges::find(plan.contestants, observation.contestant.planned());
    return observation.reference ? plan.contestants.size() + 1
                                 : static_cast<std::size_t>(found - plan.contestants.begin());
}

/// The groups in the order of the rows.
std::vector<Group> groupsOf(const Results& results)
{
    std::vector<Group> groups;
    std::vector<std::string> settings;  // in the order of the cells, which is the same in all cells
    std::map<std::tuple<std::size_t, std::size_t, std::size_t, int, Contestant>, Group> sorted;
    for (const Cell& cell : results.cells) {
        const auto fraction = static_cast<std::size_t>(std::ranges::find(results.plan.fractions, cell.key.fraction)
                                                       - results.plan.fractions.begin());
        for (const Observation& observation : cell.observations) {
            if (std::ranges::find(settings, observation.setting) == settings.end())
                settings.push_back(observation.setting);
        }
        for (const Observation& observation : cell.observations) {
            std::size_t setting =
                static_cast<std::size_t>(std::ranges::find(settings, observation.setting) - settings.begin());
            if (cell.key.level)  // levels are in the order of the plan
                setting = static_cast<std::size_t>(std::ranges::find(results.plan.levels, *cell.key.level)
                                                   - results.plan.levels.begin());
            const Contestant& one = observation.contestant;
            sorted[{fraction, setting, placeOf(results.plan, observation), one.drop, one}].push_back(
                {&cell, &observation});
        }
    }
    for (auto& [key, group] : sorted) {
        std::ranges::sort(group, {}, [](const CellObservation& observation) { return observation.cell->key.trial; });
        groups.push_back(std::move(group));
    }
    return groups;
}

void addSpread(TableRow& row)
{
    row.mean = mean(row.values);
    row.deviation = standardDeviation(row.values);
    row.interval = meanInterval(row.values);
    if (row.interval)  // shares are in [0, 1]
        row.interval = Interval{std::max(0.0, row.interval->low), std::min(1.0, row.interval->high)};
}

void addPrice(TableRow& row, const Group& group)
{
    std::optional<double> seconds = 0.0;  // unknown if that of one trial is unknown
    for (const auto& [cell, observation] : group) {
        row.updates = std::max(row.updates, observation->updates);
        row.totalUpdates = std::max(row.totalUpdates, observation->totalUpdates);
        row.networks = std::max(row.networks, observation->networks);
        row.parameters = std::max(row.parameters, observation->parameters);
        row.images = std::max(row.images, observation->images);
        for (const auto& [name, value] : observation->extra)
            row.extra[name] += value;
        const auto found = cell->seconds.find(timingKey(*observation));
        seconds = found == cell->seconds.end() || !seconds ? std::nullopt : std::optional(*seconds + found->second);
    }
    const auto trials = static_cast<double>(group.size());
    for (auto& [name, value] : row.extra)
        value /= trials;
    for (const std::string after : {"", "_after"})  // an ECE shows that the measure is the accuracy
        if (const auto stated = row.extra.find("confidence" + after);
            stated != row.extra.end() && row.extra.contains("ece" + after))
            row.extra["confidence_gap" + after] = stated->second - row.mean;
    if (seconds)
        row.seconds = *seconds / trials;
}

/// Removes numbers that cannot be compared with those of other rows.
void leaveOutIncomparable(TableRow& row)
{
    const auto id = row.contestant.registered();
    const bool softmaxStates = id && strategy(*id).statedBy;
    const bool sigmoids = isSigmoids(row.contestant) || (id && strategy(*id).sigmoids);
    const auto leaveOut = [&row](std::initializer_list<const char*> names, Incomparable why) {
        for (const char* name : names)
            if (row.extra.erase(name) > 0)
                row.incomparable[name] = why;
    };
    if (softmaxStates) {
        row.roc.clear();
        leaveOut({"ece", "ece_after", "brier", "brier_after", "temperature", "threshold", "roc_area",
                  "stated_probability", "confidence", "confidence_after", "confidence_gap", "confidence_gap_after"},
                 Incomparable::SoftmaxStates);
    }
    if (sigmoids)
        leaveOut({"brier", "brier_after"}, Incomparable::Sigmoids);
}

/// Adds the mean curve: the mean of RocPoint::accepted at each of rocHeights().
void addRoc(TableRow& row, const Group& group)
{
    row.roc = group.front().observation->roc;
    for (RocPoint& point : row.roc)
        point.accepted = 0.0;
    const auto height = [](const RocPoint& point) { return point.kept; };
    for (const auto& [cell, observation] : group) {
        if (!std::ranges::equal(observation->roc, row.roc, {}, height, height)) {
            row.roc.clear();  // an earlier version stored no curve
            return;
        }
        for (std::size_t i = 0; i < row.roc.size(); ++i)
            row.roc[i].accepted += observation->roc[i].accepted / static_cast<double>(group.size());
    }
}

void addTests(TableRow& row, const Group& group, const Table& table)
{
    std::vector<CountedPair> pairs;
    for (const auto& [cell, observation] : group)
        if (const Observation* other = inCell(*cell, observation->setting, table.baseline))
            pairs.push_back({{observation->right, observation->images}, {other->right, other->images}});
    if (row.contestant == table.baseline || pairs.size() != group.size())
        return;
    const PairedComparison found = comparePaired(pairs, table.practical);
    row.difference = found.difference;
    row.differenceInterval = found.interval;
    row.differenceDeviation = found.deviation;
    row.p = found.p;
    row.cohensD = found.cohensD;
    row.wilcoxonP = found.wilcoxonP;
    row.practical = found.practical;
    row.detectable = found.detectable;
}

TableRow rowOf(const Group& group, const Table& table)
{
    const Observation& first = *group.front().observation;
    TableRow row;
    row.fraction = group.front().cell->key.fraction;
    row.setting = first.setting;
    row.contestant = first.contestant;
    row.reference = first.reference;
    for (const auto& [cell, observation] : group) {
        row.seeds.push_back(cell->seed);
        row.values.push_back(shareOf(*observation));
        row.exact.push_back(clopperPearson(observation->right, observation->images));
        row.mcnemarP.push_back(mcnemarExact(observation->onlyThis, observation->onlyBaseline));
    }
    if (row.contestant == table.baseline)
        row.mcnemarP.clear();
    addSpread(row);
    addPrice(row, group);
    addRoc(row, group);
    leaveOutIncomparable(row);
    addTests(row, group, table);
    return row;
}

/// Applies Holm's correction to the rows of one share and setting, without the baseline and references.
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
        const double firstStep = significanceLevel / static_cast<double>(std::max<std::size_t>(1, tested.size()));
        for (TableRow* row : tested)
            row->detectableHolm =
                smallestDetectable(row->differenceDeviation.value_or(0.0), row->values.size(), firstStep);
    }
    for (std::size_t trial = 0;; ++trial) {
        std::vector<double> trialPValues;
        for (const TableRow* row : tested)
            if (trial < row->mcnemarP.size())
                trialPValues.push_back(row->mcnemarP[trial]);
        if (trialPValues.empty() || trialPValues.size() != tested.size())
            return;
        const std::vector<double> adjusted = holm(trialPValues);
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

/// The p-value of one pair after Holm's correction for all pairs of these rows; nullopt if a pair cannot be tested.
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
    finding.againstBaselineInterval = best.differenceInterval;
    finding.againstBaselinePractical = best.practical;
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

/// nullopt if all rows are references.
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

Table withoutTimes(Table table)
{
    for (TableRow& row : table.rows)
        row.seconds.reset();
    return table;
}

Table tableOf(const Results& results, const PracticalOptions& practical)
{
    Table table{results.plan, results.data, measureOf(results.plan), traitsOf(results.plan.kind).baseline, {}};
    table.practical = practical;
    if (!practical.correlation)
        table.practical.correlation = usualCorrelation(results.plan.folds);
    for (const Group& group : groupsOf(results))
        table.rows.push_back(rowOf(group, table));
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
