#include "core/form/form_pages.h"

#include "core/form/class_list.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace core {

namespace {

FormPlan planOfMost(const std::vector<FilledPage>& pages)
{
    const auto count = [&pages](const FilledPage& page) {
        return std::ranges::count(pages, page.plan, &FilledPage::plan);
    };
    return std::ranges::max_element(pages, {}, count)->plan;  // the first one of several
}

std::string nameOf(const FormPlan& plan)
{
    return fmt::format("form {} ({})", formIdText(plan.id), formClassList(plan.classes));
}

}  // namespace

FilledPage filledPage(const ReadPage& page, const std::string& file, const PngEncoder& encode)
{
    FilledPage filled{.file = file,
                      .plan = page.plan,
                      .number = page.number,
                      .codes = page.codes,
                      .boxes = static_cast<int>(page.boxes.size()),
                      .unread = page.unread};
    for (const ReadBox& box : page.boxes)
        if (box.content.isFilled)
            filled.filled.push_back({box.row, box.column, box.label, encode(box.content.picture)});
    return filled;
}

FormPages pagesOfOneForm(std::vector<FilledPage> pages, const std::optional<FormRecord>& present)
{
    FormPages kept;
    if (pages.empty())
        return kept;
    kept.plan = present ? present->plan : planOfMost(pages);
    std::map<FormPageNumber, std::string> files;
    for (FilledPage& page : pages) {
        const std::string what = page.file + ": left out " + toText(page.number);
        const auto first = files.find(page.number);
        if (page.plan != kept.plan)
            kept.remarks.push_back(what + " of another form: expected " + nameOf(kept.plan) + ", found "
                                   + nameOf(page.plan));
        else if (present && present->pages.contains(page.number))
            kept.remarks.push_back(what + ", which is in the folder already");
        else if (first != files.end())
            kept.remarks.push_back(what + ", which was read from " + first->second
                                   + " already (every writer needs a sheet with a number of its own)");
        else {
            files[page.number] = page.file;
            kept.pages.push_back(std::move(page));
        }
    }
    std::ranges::sort(kept.pages, {}, &FilledPage::number);
    return kept;
}

std::vector<std::int64_t> filledByClass(const FormPages& pages)
{
    std::vector<std::int64_t> counts(pages.plan.classes.size());
    for (const FilledPage& page : pages.pages)
        for (const FilledBox& box : page.filled)
            ++counts[box.label];
    return counts;
}

}  // namespace core
