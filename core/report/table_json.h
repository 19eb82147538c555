#pragma once

#include "core/report/table.h"

#include <nlohmann/json_fwd.hpp>

namespace core {

/// {"protocol", "dataset", "rows": [{"fraction", "strategy", "trials", "mean", "std", "p", "cohens_d", "wilcoxon_p",
/// "updates", ...}], "references": rows that were trained otherwise, "timings", ...}. Everything but "timings" is the
/// same whenever and wherever the cells were run. Shares are in [0, 1]; what cannot be known from so few trials is
/// null.
nlohmann::ordered_json toJson(const Table& table);
/// The same rows as a table, comma-separated. Shares are in [0, 1]; a field is empty where a number is unknown or
/// cannot be compared with the other rows (TableRow::incomparable). The last column, training_seconds, is the only one
/// that another run may change.
std::string toCsv(const Table& table);

}  // namespace core
