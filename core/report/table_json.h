#pragma once

#include "core/report/table.h"

#include <nlohmann/json_fwd.hpp>

namespace core {

/// The table as JSON: {"protocol", "dataset", "rows": [{"fraction", "strategy", "trials", "mean", "std", "p",
/// "cohens_d", "wilcoxon_p", "updates", ...}], "references", "timings", ...}. Only "timings" depends on when and where
/// the cells ran. Shares are in [0, 1]. Numbers that need more trials are null. "p_worse", "p_equal", "p_better" and
/// "p_above_0" are PracticalProbabilities with the "zone" and "correlation" of the document; "detectable" and
/// "detectable_holm" are the smallest differences that the design finds with a probability of 80 %.
nlohmann::ordered_json toJson(const Table& table);
/// The same rows as CSV. Shares are in [0, 1]. A field is empty if the number is unknown or in TableRow::incomparable.
/// Only the last column, training_seconds, depends on when and where the cells ran.
std::string toCsv(const Table& table);

}  // namespace core
