#include "core/report/table.h"

namespace core {

std::vector<std::vector<std::optional<double>>> holmTogether(std::span<const Table> tables)
{
    const auto tested = [](const TableRow& row) {
        return row.reference ? std::nullopt : testedP(row.differenceDeviation, row.p, row.wilcoxonP);
    };
    std::vector<double> pValues;
    for (const Table& table : tables)
        for (const TableRow& row : table.rows)
            if (const auto p = tested(row))
                pValues.push_back(*p);
    const std::vector<double> adjusted = holm(pValues);
    std::vector<std::vector<std::optional<double>>> all;
    auto next = adjusted.begin();
    for (const Table& table : tables) {
        all.emplace_back();
        for (const TableRow& row : table.rows)
            all.back().push_back(tested(row) ? std::optional(*next++) : std::nullopt);
    }
    return all;
}

}  // namespace core
