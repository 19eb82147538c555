#pragma once

#include "core/data/catalogue.h"
#include "core/data/dataset_format.h"

#include <algorithm>
#include <optional>
#include <string>

namespace tests {

/// A data set on this computer, for example in RUNOFF_DATA_DIR. Tests of full sets are skipped without it.
inline std::optional<core::FoundDataset> fullSet(const std::string& name)
{
    const auto found = core::findDatasets(core::dataPlaces({}), core::coreFormats());
    const auto entry = std::ranges::find(found, name, &core::FoundDataset::name);
    return entry == found.end() || entry->folder.empty() ? std::nullopt : std::optional(*entry);
}

}  // namespace tests
