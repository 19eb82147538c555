#pragma once

#include "core/report/table.h"

#include <span>
#include <string>
#include <vector>

namespace core {

/// The name of a group of rows with the same share and setting: "10 %", "width 0.5", "10 %, letters".
std::string groupName(const Table& table, double fraction, const std::string& setting);

/// The title of an axis with the groups: "Share of the training images", "Kind of pictures".
std::string groupsTitle(const Table& table);

/// The title of the table: "fair on MNIST: accuracy".
std::string tableTitle(const Table& table);

/// The contestants of the rows, in the order of their first rows.
std::vector<Contestant> contestantsOf(const Table& table);

/// The name of a setting of a row, in the language of the process. In results files, settings are English.
std::string settingName(const std::string& setting);
/// The name of what the table measures, in the language of the process.
std::string measureName(const Table& table);
/// The question of a plan, in the language of the process if it is that of an included plan.
std::string questionOf(const ExperimentPlan& plan);
/// The names of settings, measures and further figures in results that settingName() and reports translate, with {0} in
/// the place of a number.
std::span<const char* const> translatedNames();

/// A probability: ".93", "> .99", "< .01", "0", "1".
std::string chanceText(double probability);

}  // namespace core
