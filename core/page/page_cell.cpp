#include "core/page/page_cell.h"

#include "core/base/format.h"
#include "core/page/page_choice.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::array knownKeys{"file", "share", "setting", "of", "seed", "without", "against", "against-file", "row"};
constexpr std::uint64_t mostDecimals = 9;

PageFigure resultsFigure(const PageCell& cell, const PageResults& source, PageSources& sources, PageTests& tests,
                         const PagePlace& place)
{
    const Chosen chosen = choose(cell, source, sources, place);
    const bool isTest = cell.figure == "difference" || cell.figure.starts_with("p");
    if (chosen.key && isTest && (!chosen.row->reference || !keyOf(cell, "against").empty()))
        if (const auto p = testedP(chosen.comparison->deviation, chosen.comparison->p, chosen.comparison->wilcoxonP))
            tests.add(*chosen.key, *p);
    return shownFigure(chosen, cell, tests, place);
}

PageFigure measuredFigure(const PageCell& cell, const PageFigures& source, const PagePlace& place)
{
    const std::string row = keyOf(cell, "row");
    const auto line = std::ranges::find_if(source.rows, [&](const auto& fields) { return fields.front() == row; });
    if (line == source.rows.end())
        failAt(place, "expected a row of " + source.name + " in row=, found " + quotedText(row));
    const auto column = std::ranges::find(source.header, cell.figure);
    if (column == source.header.end())
        failAt(place, "expected a column of " + source.name + ", found " + quotedText(cell.figure));
    const std::string& field = (*line)[static_cast<std::size_t>(column - source.header.begin())];
    if (!cell.decimals && !cell.percent && !cell.count && !cell.sign)
        return {field, {}};
    const auto value = numberFrom(field);
    if (!value)
        failAt(place,
               "expected a number in column " + cell.figure + " of " + source.name + ", found " + quotedText(field));
    return {plainNumber(*value, cell, 2), {}};
}

}  // namespace

double pageShareOf(const std::string& text, const PagePlace& place)
{
    const std::size_t end = text.find_last_not_of(" %");
    const auto number = numberFrom(std::string_view(text).substr(0, end == std::string::npos ? 0 : end + 1));
    if (!number || *number <= 0.0)
        failAt(place, "expected a share such as 10%, found " + quotedText(text));
    return text.ends_with('%') ? *number / 100.0 : *number;
}

std::vector<std::string> PageCell::read(const std::vector<PageWord>& words, const PagePlace& place)
{
    static const std::map<std::string, bool PageCell::*> formats{{"percent", &PageCell::percent},
                                                                 {"sign", &PageCell::sign},
                                                                 {"plain", &PageCell::plain},
                                                                 {"zero", &PageCell::zero},
                                                                 {"count", &PageCell::count}};
    std::vector<std::string> labels;
    for (const PageWord& word : words) {
        if (word.key == "decimals") {
            const auto digits = wholeNumberFrom(word.text);
            if (!digits || *digits > mostDecimals)
                failAt(place, "expected decimals=0 to 9, found " + quotedText(word.text));
            decimals = static_cast<int>(*digits);
        } else if (!word.key.empty()) {
            if (std::ranges::find(knownKeys, word.key) == knownKeys.end())
                failAt(place, "unknown key " + quotedText(word.key));
            keys[word.key] = word.text;
        } else if (word.quoted) {
            labels.push_back(word.text);
        } else if (const auto known = formats.find(word.text); known != formats.end()) {
            this->*known->second = true;
        } else if (figure.empty()) {
            figure = word.text;
        } else {
            failAt(place, "expected one figure, found " + quotedText(figure) + " and " + quotedText(word.text));
        }
    }
    return labels;
}

void PageTests::add(const PageResults& source)
{
    for (const TableRow& row : source.table.rows)
        if (const auto p = testedP(row.differenceDeviation, row.p, row.wilcoxonP); p && !row.reference)
            add({source.name, row.fraction, row.setting, toText(row.contestant), toText(source.table.baseline), {}, {}},
                *p);
}

void PageTests::correct()
{
    std::vector<double> pValues;
    for (const auto& [key, p] : m_found)
        pValues.push_back(p);
    const std::vector<double> adjusted = holm(pValues);
    auto next = adjusted.begin();
    for (const auto& [key, p] : m_found)
        m_corrected[key] = *next++;
}

double PageTests::corrected(const Key& key) const
{
    const auto found = m_corrected.find(key);
    return found == m_corrected.end() ? 1.0 : found->second;
}

PageFigure figureOf(const PageCell& cell, PageSources& sources, PageTests& tests, const PagePlace& place)
{
    if (cell.figure.empty())
        failAt(place, "expected a figure");
    const PageSource& source = sources.open(keyOf(cell, "file"), place);
    if (const auto* results = std::get_if<PageResults>(&source))
        return resultsFigure(cell, *results, sources, tests, place);
    return measuredFigure(cell, std::get<PageFigures>(source), place);
}

}  // namespace core
