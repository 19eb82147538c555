#pragma once

#include "core/report/commands.h"
#include "ui/sheet/sheet.h"

#include <map>
#include <string>

namespace ui {

/// The names of layouts and themes on the command line.
const std::map<std::string, SheetLayout>& sheetLayouts();
const std::map<std::string, SheetTheme>& sheetThemes();
inline constexpr const char* pricePanel = "price";  ///< the panel "Cost and accuracy"

/// Throws core::UsageError for a panel that does not exist. Expects existing layouts and themes.
SheetOptions optionsOf(const core::SheetSettings& settings);
/// The settings without a path and a caption.
core::SheetSettings settingsOf(const SheetOptions& options);

}  // namespace ui
