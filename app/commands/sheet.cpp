#include "app/commands/arguments.h"
#include "app/commands/compare_output.h"
#include "app/commands/offscreen.h"
#include "app/commands/ranges.h"
#include "core/base/error.h"
#include "core/base/format.h"
#include "core/base/text.h"
#include "core/strategy/refusal.h"
#include "core/strategy/shown.h"
#include "core/strategy/strategy.h"
#include "ui/picture/convert.h"
#include "ui/sheet/sheet_file.h"
#include "ui/sheet/sheet_settings.h"

#include <CLI/Validators.hpp>

#include <filesystem>
#include <map>
#include <optional>

namespace app {

namespace {

template <typename Value>
std::vector<std::string> namesOf(const std::map<std::string, Value>& values)
{
    std::vector<std::string> names;
    for (const auto& [name, value] : values)
        names.push_back(name);
    return names;
}

std::optional<ui::WhyShown> whyOf(const core::Comparison& comparison)
{
    if (!comparison.why)
        return std::nullopt;
    return ui::WhyShown{.choice = {},
                        .image = *comparison.image,
                        .ink = {},
                        .strategy = comparison.why->margin.question.strategy,
                        .evidence = comparison.why,
                        .counter = {}};
}

ui::Sheet sheetOf(const Compared& compared, std::size_t place, const std::optional<std::string>& caption)
{
    const core::Comparison& comparison = compared.comparisons[place];
    const QString name =
        QString::fromStdString(core::onOneLine(std::filesystem::path(comparison.path).filename().string()));
    const Subject& subject = compared.subjects[place];
    std::vector<core::Verdict> verdicts = comparison.verdicts;
    if (!compared.chosen)
        std::erase_if(verdicts, [&](const core::Verdict& verdict) {
            return !core::isShownAtFirst(*compared.classifier, verdict.strategy);
        });
    const std::vector<core::StrategyId> refused = core::refusedAmong(verdicts, compared.classifier->refusal);
    return {.ink = subject.ink,
            .picture = subject.picture.empty() ? QImage() : ui::toQImage(subject.picture),
            .seen = comparison.image,
            .verdicts = std::move(verdicts),
            .classifier = compared.classifier,
            .preparation = compared.options,
            .microseconds = comparison.microseconds,
            .truth = subject.truth,
            .refused = refused,
            .why = whyOf(comparison),
            .caption = caption ? QString::fromStdString(*caption) : name};
}

}  // namespace

void addSheet(CLI::App& command, core::SheetSettings& arguments)
{
    command.add_option("--export", arguments.path, "Write a sheet with the verdicts to this file (.png, .svg or .pdf)")
        ->check(notEmpty());
    command
        .add_option("--layout", arguments.layout, "Layout of the sheet: slide (16:9), page (A4) or panel (one verdict)")
        ->check(CLI::IsMember(namesOf(ui::sheetLayouts())))
        ->capture_default_str();
    command.add_option("--panel", arguments.panel, "Panel to show with --layout panel: a strategy, or price")
        ->capture_default_str();
    command.add_option("--width", arguments.width, "Width of a PNG sheet in pixels")
        ->check(wholeNumber(ui::leastSheetWidth, ui::mostSheetWidth))
        ->capture_default_str();
    command.add_option("--theme", arguments.theme, "Theme of the sheet: light, dark or high-contrast")
        ->check(CLI::IsMember(namesOf(ui::sheetThemes())))
        ->capture_default_str();
    command.add_option("--text-size", arguments.textSize, "Text size on the sheet, in percent")
        ->check(wholeNumber(100, 250))
        ->capture_default_str();
    command.add_option("--caption", arguments.caption, "Caption of the sheet; default: the name of the picture");
}

std::vector<core::NamedFile> sheetFiles(const core::SheetSettings& arguments, std::size_t count)
{
    std::vector<core::NamedFile> files;
    if (arguments.path.empty())
        return files;
    ui::optionsOf(arguments);  // throws for a panel that does not exist
    for (const QString& path : ui::sheetPaths(QString::fromStdString(arguments.path), count))
        files.push_back({"--export", path.toStdString()});
    return files;
}

void writeSheets(const Compared& compared, const core::SheetSettings& arguments)
{
    if (arguments.path.empty())
        return;
    const Offscreen offscreen;
    std::vector<ui::Sheet> sheets;
    for (std::size_t place = 0; place < compared.comparisons.size(); ++place)
        sheets.push_back(sheetOf(compared, place, arguments.caption));
    const QString path = QString::fromStdString(arguments.path);
    const QStringList paths = ui::sheetPaths(path, compared.named);
    if (paths.size() == 1)
        return ui::exportSheets(sheets, ui::optionsOf(arguments), path);
    for (std::size_t i = 0; i < sheets.size(); ++i)
        ui::exportSheets({&sheets[i], 1}, ui::optionsOf(arguments),
                         paths.at(static_cast<qsizetype>(compared.places[i])));
}

}  // namespace app
