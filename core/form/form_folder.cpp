#include "core/form/form_folder.h"

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/base/output.h"
#include "core/base/temporary_folder.h"
#include "core/base/text.h"
#include "core/data/picture_lists.h"
#include "core/form/class_list.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace core {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr const char* recordFormat = "runoff form pictures";
constexpr std::uintmax_t mostRecordBytes = std::uintmax_t{4} << 20;

std::string writerOf(FormPageNumber number)
{
    return fmt::format("sheet {}", number.sheet);
}

Json recordJson(const FormPlan& plan, const std::set<FormPageNumber>& pages)
{
    Json json{{"format", recordFormat},      {"version", 1},      {"form", formIdText(plan.id)},
              {"paper", toText(plan.paper)}, {"rows", plan.rows}, {"classes", plan.classes},
              {"pages", Json::array()}};
    for (const FormPageNumber number : pages)
        json["pages"].push_back({{"sheet", number.sheet}, {"page", number.page}});
    return json;
}

std::uint32_t idFrom(const std::string& text)
{
    std::uint32_t id = 0;
    const bool isId = text.size() == 8 && text.find_first_not_of("0123456789ABCDEF") == std::string::npos;
    if (!isId)
        throw UsageError("expected 8 hexadecimal digits as the number of the form, found \"" + onOneLine(text) + '"');
    for (const char digit : text)
        id = id * 16U + static_cast<std::uint32_t>(digit <= '9' ? digit - '0' : digit - 'A' + 10);
    return id;
}

FormRecord recordFrom(const Json& json)
{
    if (!json.is_object() || json.value("format", "") != recordFormat)
        throw UsageError(std::string("expected the format \"") + recordFormat + '"');
    if (wholeNumber(json.at("version"), "version", {1, 1e6}) != 1)
        throw UsageError("expected version 1, found that of a later Runoff");
    FormRecord record;
    record.plan = {.id = idFrom(json.at("form").get<std::string>()),
                   .paper =
                       json.at("paper").get<std::string>() == toText(FormPaper::A4) ? FormPaper::A4 : FormPaper::Letter,
                   .rows = static_cast<int>(wholeNumber(json.at("rows"), "rows", {1, 1000})),
                   .classes = json.at("classes").get<std::vector<std::string>>()};
    const FormLayout fits(record.plan);
    for (const Json& page : json.at("pages"))
        record.pages.insert({static_cast<int>(wholeNumber(page.at("sheet"), "sheet", {1, mostFormSheets})),
                             static_cast<int>(wholeNumber(page.at("page"), "page", {1, mostFormPages}))});
    return record;
}

FormRecord readRecord(const fs::path& file)
{
    const Bytes bytes = readFile(file, mostRecordBytes);
    const Json json = parseOrderedJson({reinterpret_cast<const char*>(bytes.data()), bytes.size()}, file.string());
    try {
        return recordFrom(json);
    } catch (const Error& error) {
        throw UsageError(file.string() + ": " + error.what());
    } catch (const Json::exception&) {
        throw UsageError(file.string() + ": expected the record of a folder that runoff sheets read made");
    }
}

/// A picture and its writer by the path of its file in the folder.
struct NewPicture {
    const FilledBox* box = nullptr;
    std::string writer;
};
using NewPictures = std::map<std::string, NewPicture>;

NewPictures picturesOf(const FormPages& pages)
{
    NewPictures pictures;
    for (const FilledPage& page : pages.pages)
        for (const FilledBox& box : page.filled)
            pictures[classFolder(pages.plan.classes[box.label]) + '/' + boxFileName(page.number, box)] = {
                &box, writerOf(page.number)};
    return pictures;
}

void expectTwoClasses(const fs::path& folder, const FormPages& pages, std::vector<std::int64_t> counts)
{
    for (std::size_t label = 0; label < counts.size(); ++label)
        if (isFolder(folder / classFolder(pages.plan.classes[label])))
            ++counts[label];
    if (const auto used = std::ranges::count_if(counts, [](std::int64_t count) { return count > 0; }); used < 2)
        throw UsageError(folder.string() + ": expected filled boxes of at least two classes, found "
                         + (used == 0 ? "only empty boxes" : "those of one class") + "; nothing was written");
}

/// Writes the lists last: until then, pictures of an interrupted run are not part of the record.
void writeInto(const fs::path& folder, const FormPages& pages, FormRecord record, std::vector<PictureWriter> writers)
{
    const NewPictures pictures = picturesOf(pages);
    std::erase_if(writers, [&pictures](const PictureWriter& one) { return pictures.contains(one.file); });
    for (const auto& [path, picture] : pictures) {
        const fs::path file = folder / path;
        makeFolder(file.parent_path());
        writeFile(file, picture.box->png);
        writers.push_back({path, picture.writer});
    }
    std::ranges::sort(writers, naturallyBefore, &PictureWriter::file);
    writeFile(folder / writersFile, formatWriters(writers));
    std::vector<ClassFolder> classes;
    for (const std::string& name : pages.plan.classes)
        if (const std::string own = classFolder(name); own != name)
            classes.push_back({own, name});
    if (!classes.empty())
        writeFile(folder / classesFile, formatClassFolders(classes));
    for (const FilledPage& page : pages.pages)
        record.pages.insert(page.number);
    writeFile(folder / formRecordFile, recordJson(pages.plan, record.pages).dump(2) + '\n');
}

/// Writes a new folder beside its place and moves it there.
void writeNew(const fs::path& given, const FormPages& pages)
{
    const fs::path folder = linkTarget(given);  // an empty folder can be reached by a link
    const TemporaryFolder hidden(folder);       // only its owner can read it; the folder inside is as the user wants
    const fs::path complete = hidden.path() / "pictures";
    makeFolder(complete);
    writeInto(complete, pages, {}, {});
    hidden.sync();
    std::error_code problem;
    fs::rename(complete, folder, problem);
    if (problem)
        throwForErrno(folder.string() + ": cannot be made", problem.value());
}

}  // namespace

std::string boxFileName(FormPageNumber number, const FilledBox& box)
{
    return fmt::format("sheet{:02}-p{:02}-r{:02}-c{:02}.png", number.sheet, number.page, box.row + 1, box.column + 1);
}

std::optional<FormRecord> formRecordIn(const fs::path& folder)
{
    if (!isThere(folder))
        return std::nullopt;
    if (!isFolder(folder))
        throw UsageError(folder.string() + ": expected a folder, found a file");
    if (everythingIn(folder).empty())
        return std::nullopt;
    if (!isFile(folder / formRecordFile))
        throw UsageError(folder.string()
                         + ": expected a new or empty folder, or one that runoff sheets read made; "
                           "found other files in it");
    return readRecord(folder / formRecordFile);
}

FormFolderResult writeFormFolder(const fs::path& folder, const FormPages& pages,
                                 const std::optional<FormRecord>& present)
{
    FormFolderResult result{.pictures = filledByClass(pages)};
    expectTwoClasses(folder, pages, result.pictures);
    for (std::size_t label = 0; label < result.pictures.size(); ++label)
        if (result.pictures[label] == 0 && !isFolder(folder / classFolder(pages.plan.classes[label])))
            result.remarks.push_back("no box of the class " + pages.plan.classes[label]
                                     + " is filled: the data set leaves it out");
    if (present)
        writeInto(folder, pages, *present, readWriters(folder).value_or(std::vector<PictureWriter>()));
    else
        writeNew(folder, pages);
    return result;
}

}  // namespace core
