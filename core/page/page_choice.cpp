#include "core/page/page_choice.h"

#include "core/base/format.h"
#include "core/page/numbers.h"

#include <set>

namespace core {

namespace {

/// Which row of a results file, and which of its trials.
struct Wanted {
    std::optional<double> share;
    std::optional<std::string> setting;
    Contestant of;
};

/// The choices that exist, for messages.
std::string listedChoices(const std::set<std::string>& choices)
{
    std::string text;
    for (const std::string& choice : choices)
        text += (text.empty() ? "" : ", ") + choice;
    return text;
}

const TableRow& rowIn(const PageResults& source, const Wanted& wanted, const PagePlace& place)
{
    std::set<std::string> shares, settings, contestants;
    std::vector<const TableRow*> found;
    for (const TableRow& row : source.table.rows) {
        shares.insert(percentText(row.fraction));
        settings.insert(quotedText(row.setting));
        contestants.insert(toText(row.contestant));
        if ((!wanted.share || isSameShare(row.fraction, *wanted.share))
            && (!wanted.setting || row.setting == *wanted.setting) && row.contestant == wanted.of)
            found.push_back(&row);
    }
    if (found.size() == 1)
        return *found.front();
    failAt(place, (found.empty() ? "no row" : "several rows") + std::string(" of ") + source.name
                      + (found.empty() ? " fit" : " fit; name the share and the setting") + "; it has the shares "
                      + listedChoices(shares) + ", the settings " + listedChoices(settings) + " and the contestants "
                      + listedChoices(contestants));
}

Contestant contestantNamed(const std::string& name, const PagePlace& place)
{
    const auto found = contestantFrom(name);
    if (!found)
        failAt(place, "expected a contestant in of= and against=, found " + quotedText(name));
    return *found;
}

std::set<std::uint64_t> seedsOf(const std::string& list, const PagePlace& place)
{
    std::set<std::uint64_t> seeds;
    if (list.empty())
        return seeds;
    for (const std::string_view part : splitAtCommas(list)) {
        const auto seed = wholeNumberFrom(part);
        if (!seed)
            failAt(place, "expected seeds with commas, found " + quotedText(list));
        seeds.insert(*seed);
    }
    return seeds;
}

/// The trials of a row by seed, without left out ones.
std::map<std::uint64_t, CountedShare> trialsOf(const PageResults& source, const TableRow& row,
                                               const std::set<std::uint64_t>& without)
{
    std::map<std::uint64_t, CountedShare> trials;
    for (const Cell& cell : source.results.cells)
        for (const Observation& one : cell.observations)
            if (cell.key.fraction == row.fraction && one.setting == row.setting && one.contestant == row.contestant
                && !without.contains(cell.seed))
                trials[cell.seed] = {one.right, one.images};
    return trials;
}

std::vector<double> valuesOf(const std::map<std::uint64_t, CountedShare>& trials)
{
    std::vector<double> values;
    for (const auto& [seed, share] : trials)
        values.push_back(static_cast<double>(share.right) / static_cast<double>(share.images));
    return values;
}

void compareChosen(Chosen& chosen, const PageCell& cell, PageSources& sources, const PagePlace& place)
{
    const std::string named = keyOf(cell, "against"), otherFile = keyOf(cell, "against-file");
    const PageResults& other = otherFile.empty() ? *chosen.source : sources.results(otherFile, place);
    const Contestant against = named.empty() ? chosen.source->table.baseline : contestantNamed(named, place);
    chosen.ofTable = against == chosen.source->table.baseline && otherFile.empty() && keyOf(cell, "without").empty()
                  && !chosen.row->reference;
    if (named.empty() && otherFile.empty() && chosen.row->contestant == against)
        return;
    const TableRow& row = rowIn(other, {chosen.row->fraction, chosen.row->setting, against}, place);
    const auto others = trialsOf(other, row, seedsOf(keyOf(cell, "without"), place));
    std::vector<CountedPair> pairs;
    for (const auto& [seed, share] : chosen.trials)
        if (const auto match = others.find(seed); match != others.end())
            pairs.push_back({share, match->second});
    if (pairs.empty() || pairs.size() != chosen.trials.size() || pairs.size() != others.size())
        failAt(place, "expected the same seeds in both rows of a comparison, found others");
    chosen.comparison = comparePaired(pairs, chosen.source->table.practical);
    chosen.key = PageTests::Key{chosen.source->name,   chosen.row->fraction,
                                chosen.row->setting,   toText(chosen.row->contestant),
                                toText(against),       otherFile,
                                keyOf(cell, "without")};
}

}  // namespace

std::string keyOf(const PageCell& cell, const std::string& key)
{
    const auto found = cell.keys.find(key);
    return found == cell.keys.end() ? std::string() : found->second;
}

std::string quotedText(const std::string& text)
{
    return '"' + text + '"';
}

Chosen choose(const PageCell& cell, const PageResults& source, PageSources& sources, const PagePlace& place)
{
    const std::string of = keyOf(cell, "of"), share = keyOf(cell, "share");
    if (of.empty())
        failAt(place, "expected of=CONTESTANT");
    Wanted wanted{{}, {}, contestantNamed(of, place)};
    if (!share.empty())
        wanted.share = pageShareOf(share, place);
    if (cell.keys.contains("setting"))
        wanted.setting = keyOf(cell, "setting");
    Chosen chosen{&source, &rowIn(source, wanted, place), {}, {}, {}, {}, true};
    chosen.trials = trialsOf(source, *chosen.row, seedsOf(keyOf(cell, "without"), place));
    if (chosen.trials.empty())
        failAt(place, "expected at least one trial, found none");
    chosen.values = valuesOf(chosen.trials);
    compareChosen(chosen, cell, sources, place);
    return chosen;
}

}  // namespace core
