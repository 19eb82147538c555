#include "ui/sheet/sheet_settings.h"

#include "core/strategy/strategy.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

template <typename Value>
std::string nameIn(const std::map<std::string, Value>& names, Value value)
{
    return std::ranges::find_if(names, [value](const auto& entry) { return entry.second == value; })->first;
}

}  // namespace

const std::map<std::string, SheetLayout>& sheetLayouts()
{
    static const std::map<std::string, SheetLayout> layouts{
        {"slide", SheetLayout::Slide}, {"page", SheetLayout::Page}, {"panel", SheetLayout::Panel}};
    return layouts;
}

const std::map<std::string, SheetTheme>& sheetThemes()
{
    static const std::map<std::string, SheetTheme> themes{
        {"light", SheetTheme::Light}, {"dark", SheetTheme::Dark}, {"high-contrast", SheetTheme::HighContrast}};
    return themes;
}

SheetOptions optionsOf(const core::SheetSettings& settings)
{
    SheetOptions options{.layout = sheetLayouts().at(settings.layout),
                         .panel = {},
                         .theme = sheetThemes().at(settings.theme),
                         .textSize = settings.textSize / 100.0,
                         .width = settings.width};
    if (settings.panel != pricePanel)
        options.panel = core::parseStrategies(settings.panel).front();
    return options;
}

core::SheetSettings settingsOf(const SheetOptions& options)
{
    core::SheetSettings settings;
    settings.layout = nameIn(sheetLayouts(), options.layout);
    if (options.layout == SheetLayout::Panel)
        settings.panel = options.panel ? core::toText(*options.panel) : pricePanel;
    settings.theme = nameIn(sheetThemes(), options.theme);
    settings.width = options.width;
    settings.textSize = static_cast<int>(std::lround(100.0 * options.textSize));
    return settings;
}

}  // namespace ui
