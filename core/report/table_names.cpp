#include "core/report/table_names.h"

#include "core/base/language.h"
#include "core/experiment/kinds.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

namespace core {

namespace {

// lupdate reads them here. What writes them: the kinds of experiments and core/data/unknown_pictures.
constexpr std::array namesInResults{RUNOFF_TEXT("core", "accuracy"),
                                    RUNOFF_TEXT("core", "refused"),
                                    RUNOFF_TEXT("core", "{0} head epochs"),
                                    RUNOFF_TEXT("core", "{0} numbers for each image"),
                                    RUNOFF_TEXT("core", "every second class keeps {0} %"),
                                    RUNOFF_TEXT("core", "specialists of width {0}"),
                                    RUNOFF_TEXT("core", "stopped on held-out images"),
                                    RUNOFF_TEXT("core", "tuned"),
                                    RUNOFF_TEXT("core", "untuned"),
                                    RUNOFF_TEXT("core", "class"),
                                    RUNOFF_TEXT("core", "has a loop"),
                                    RUNOFF_TEXT("core", "is even"),
                                    RUNOFF_TEXT("core", "has a straight stroke"),
                                    RUNOFF_TEXT("core", "is an animal"),
                                    RUNOFF_TEXT("core", "flies"),
                                    RUNOFF_TEXT("core", "has wheels"),
                                    RUNOFF_TEXT("core", "slant within {0} degrees"),
                                    RUNOFF_TEXT("core", "stroke width within {0} pixels"),
                                    RUNOFF_TEXT("core", "test images"),
                                    RUNOFF_TEXT("core", "test images of all classes"),
                                    RUNOFF_TEXT("core", "test images, which should be kept"),
                                    RUNOFF_TEXT("core", "letters"),
                                    RUNOFF_TEXT("core", "symbols"),
                                    RUNOFF_TEXT("core", "symbols, never seen in training"),
                                    RUNOFF_TEXT("core", "blanks"),
                                    RUNOFF_TEXT("core", "noise"),
                                    RUNOFF_TEXT("core", "scribbles"),
                                    RUNOFF_TEXT("core", "scrambled pictures"),
                                    RUNOFF_TEXT("core", "invented characters"),
                                    RUNOFF_TEXT("core", "accuracy of first classes"),
                                    RUNOFF_TEXT("core", "accuracy of last classes"),
                                    RUNOFF_TEXT("core", "accuracy others"),
                                    RUNOFF_TEXT("core", "accuracy rare"),
                                    RUNOFF_TEXT("core", "answers changed"),
                                    RUNOFF_TEXT("core", "confidence gap"),
                                    RUNOFF_TEXT("core", "gate wrong"),
                                    RUNOFF_TEXT("core", "head epochs"),
                                    RUNOFF_TEXT("core", "heads asked"),
                                    RUNOFF_TEXT("core", "learning rate"),
                                    RUNOFF_TEXT("core", "mean absolute error"),
                                    RUNOFF_TEXT("core", "member accuracy"),
                                    RUNOFF_TEXT("core", "networks asked"),
                                    RUNOFF_TEXT("core", "refused at matched rate"),
                                    RUNOFF_TEXT("core", "roc area invented characters"),
                                    RUNOFF_TEXT("core", "roc area letters"),
                                    RUNOFF_TEXT("core", "roc area noise"),
                                    RUNOFF_TEXT("core", "roc area scrambled pictures"),
                                    RUNOFF_TEXT("core", "roc area scribbles"),
                                    RUNOFF_TEXT("core", "roc area symbols"),
                                    RUNOFF_TEXT("core", "stated probability"),
                                    RUNOFF_TEXT("core", "temperature"),
                                    RUNOFF_TEXT("core", "threshold")};

std::string lowered(std::string words)
{
    if (!words.empty())
        words[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(words[0])));
    return words;
}

}  // namespace

std::string groupsTitle(const Table& table)
{
    std::string share = core::tr("Share of the training images");
    if (std::ranges::all_of(table.rows, [](const TableRow& row) { return row.setting.empty(); }))
        return share;
    const std::string setting = core::tr(traitsOf(table.plan.kind).groups);
    return table.plan.fractions.size() > 1 ? share + core::tr("; ", "between the titles of two axes")
                                                 + (language().code == "en" ? lowered(setting) : setting)
                                           : setting;
}

std::string groupName(const Table& table, double fraction, const std::string& setting)
{
    std::string share = inLanguage(fmt::format("{:g} %", 100.0 * fraction));
    if (setting.empty())
        return share;
    return table.plan.fractions.size() > 1 ? filledIn(core::tr("{0}, {1}"), share, settingName(setting))
                                           : settingName(setting);
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
    return filledIn(core::tr("{0} on {1}: {2}"), table.plan.protocol,
                    table.data.note.empty() ? table.data.name : table.data.note, measureName(table));
}

std::string chanceText(double probability)
{
    if (probability == 0.0 || probability == 1.0)
        return probability == 0.0 ? "0" : "1";
    const std::string text = fmt::format("{:.2f}", probability);
    if (probability < 0.01 || text == "0.00")
        return "< " + shareInLanguage("0.01");
    return probability > 0.99 || text == "1.00" ? "> " + shareInLanguage("0.99") : shareInLanguage(text);
}

std::string settingName(const std::string& setting)
{
    const std::size_t from = setting.find_first_of("0123456789"),
                      to = std::min(setting.find_first_not_of("0123456789.", from), setting.size());
    if (from == std::string::npos)
        return core::tr(setting.c_str());
    const std::string pattern = setting.substr(0, from) + "{0}" + setting.substr(to), words = core::tr(pattern.c_str());
    return words == pattern ? core::tr(setting.c_str()) : filledIn(words, inLanguage(setting.substr(from, to - from)));
}

std::span<const char* const> translatedNames()
{
    return namesInResults;
}

std::string measureName(const Table& table)
{
    constexpr std::string_view answered = "answered ";
    return table.measure.starts_with(answered)
             ? filledIn(core::tr("answered {0}"), table.measure.substr(answered.size()))
             : core::tr(table.measure.c_str());
}

std::string questionOf(const ExperimentPlan& plan)
{
    return core::tr(plan.question.c_str());
}

}  // namespace core
