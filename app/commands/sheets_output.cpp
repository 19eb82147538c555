#include "app/commands/sheets_output.h"

#include "app/commands/output.h"
#include "core/base/text.h"
#include "core/base/visible.h"
#include "core/form/class_list.h"

#include <fmt/format.h>

#include <iostream>
#include <numeric>
#include <set>

namespace app {

namespace {

std::int64_t sumOf(const std::vector<std::int64_t>& counts)
{
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

std::string counted(std::int64_t count, const char* one, const char* several)
{
    return fmt::format("{} {}", count, count == 1 ? one : several);
}

std::int64_t filledOf(const core::FilledPage& page)
{
    return static_cast<std::int64_t>(page.filled.size());
}

Json pageJson(const core::FilledPage& page)
{
    return {{"file", page.file},          {"form", core::formIdText(page.plan.id)},
            {"sheet", page.number.sheet}, {"page", page.number.page},
            {"codes", page.codes},        {"boxes", page.boxes},
            {"filled", filledOf(page)},   {"empty", page.boxes - filledOf(page)},
            {"unread", page.unread}};
}

std::size_t writersIn(const core::FormPages& pages)
{
    std::set<int> sheets;
    for (const core::FilledPage& page : pages.pages)
        sheets.insert(page.number.sheet);
    return sheets.size();
}

}  // namespace

void printAsText(const PrintedForm& form)
{
    const core::FormLayout layout(form.plan);
    std::cout << fmt::format("wrote form {} to {}: {} of {}, {} boxes a page for the classes {}\n",
                             core::formIdText(form.plan.id), core::visible(form.file),
                             counted(form.copies.sheets, "sheet", "sheets"),
                             counted(form.copies.pages, "page", "pages"), layout.columns() * layout.rows(),
                             core::visible(core::formClassList(form.plan.classes)));
}

void printAsJson(const PrintedForm& form)
{
    const core::FormLayout layout(form.plan);
    print({{"file", core::validUtf8(form.file)},
           {"form", core::formIdText(form.plan.id)},
           {"paper", core::toText(form.plan.paper)},
           {"sheets", form.copies.sheets},
           {"pages", form.copies.pages},
           {"columns", layout.columns()},
           {"rows", layout.rows()},
           {"classes", form.plan.classes}});
}

void printAsText(const ReadForms& forms)
{
    for (const core::FilledPage& page : forms.pages.pages)
        std::cout << fmt::format("{}: {}, {} of {} boxes filled\n", core::visible(page.file), core::toText(page.number),
                                 filledOf(page), page.boxes);
    for (std::size_t label = 0; label < forms.pictures.size(); ++label)
        std::cout << (label > 0 ? ", " : "") << core::visible(forms.pages.plan.classes[label]) << ": "
                  << forms.pictures[label];
    std::cout << fmt::format("\nwrote {} by {} to {}\n", counted(sumOf(forms.pictures), "picture", "pictures"),
                             counted(static_cast<std::int64_t>(writersIn(forms.pages)), "writer", "writers"),
                             core::visible(forms.folder));
}

void printAsJson(const ReadForms& forms)
{
    Json document{{"folder", core::validUtf8(forms.folder)}, {"form", core::formIdText(forms.pages.plan.id)}};
    document["pages"] = Json::array();
    for (const core::FilledPage& page : forms.pages.pages)
        document["pages"].push_back(pageJson(page));
    document["classes"] = Json::array();
    for (std::size_t label = 0; label < forms.pictures.size(); ++label)
        document["classes"].push_back({{"name", forms.pages.plan.classes[label]}, {"pictures", forms.pictures[label]}});
    document["remarks"] = forms.remarks;
    print(document);
}

}  // namespace app
