#include "core/report/table_names.h"

#include "core/experiment/kinds.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>

namespace core {

namespace {

std::string lowered(std::string words)
{
    if (!words.empty())
        words[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(words[0])));
    return words;
}

}  // namespace

std::string groupsTitle(const Table& table)
{
    std::string share = "Share of the training images";
    if (std::ranges::all_of(table.rows, [](const TableRow& row) { return row.setting.empty(); }))
        return share;
    const std::string setting = traitsOf(table.plan.kind).groups;
    return table.plan.fractions.size() > 1 ? share + "; " + lowered(setting) : setting;
}

std::string groupName(const Table& table, double fraction, const std::string& setting)
{
    std::string share = fmt::format("{:g} %", 100.0 * fraction);
    if (setting.empty())
        return share;
    return table.plan.fractions.size() > 1 ? share + ", " + setting : setting;
}

std::vector<Contestant> contestantsOf(const Table& table)
{
    std::vector<Contestant> contestants;
    for (const TableRow& row : table.rows)
        if (std::ranges::find(contestants, row.contestant) == contestants.end())
            contestants.push_back(row.contestant);
    return contestants;
}

std::string tableTitle(const Table& table)
{
    return table.plan.protocol + " on " + (table.data.note.empty() ? table.data.name : table.data.note) + ": "
         + table.measure;
}

std::string chanceText(double probability)
{
    if (probability == 0.0 || probability == 1.0)
        return probability == 0.0 ? "0" : "1";
    const std::string text = fmt::format("{:.2f}", probability);
    if (probability < 0.01 || text == "0.00")
        return "< .01";
    return probability > 0.99 || text == "1.00" ? "> .99" : text.substr(1);
}

}  // namespace core
