#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/help.h"
#include "app/commands/offscreen.h"
#include "app/commands/output.h"
#include "app/commands/ranges.h"
#include "app/commands/sheets_output.h"
#include "app/interruption.h"
#include "core/base/error.h"
#include "core/base/output.h"
#include "core/base/random.h"
#include "core/form/class_list.h"
#include "core/form/form_folder.h"
#include "ui/files/save_file.h"
#include "ui/form/form_pdf.h"
#include "ui/form/form_reader.h"

#include <memory>
#include <optional>
#include <random>

namespace app {

namespace {

namespace fs = std::filesystem;

struct PrintArguments {
    std::string classes, out;
    std::string paper = core::toText(core::FormPaper::A4);
    ui::FormCopies copies{};
    int rows = 0;  ///< 0: as many as fit
    std::optional<std::uint64_t> seed{};
    bool json = false;
};

struct ReadArguments {
    std::vector<std::string> photos{};
    std::string out;
    bool json = false;
};

std::uint32_t formId(const std::optional<std::uint64_t>& seed)
{
    std::random_device any;
    return seed ? static_cast<std::uint32_t>(core::derivedSeed(*seed, "form")) : any();
}

core::FormPlan planOf(const PrintArguments& arguments)
{
    core::FormPlan plan{.id = formId(arguments.seed),
                        .paper = arguments.paper == core::toText(core::FormPaper::A4) ? core::FormPaper::A4
                                                                                      : core::FormPaper::Letter,
                        .rows = arguments.rows,
                        .classes = core::formClasses(arguments.classes, "--classes")};
    if (plan.rows == 0)
        plan.rows = core::usualFormRows(plan.paper, plan.classes.size());
    return plan;
}

void printForms(const PrintArguments& arguments)
{
    const core::FormPlan plan = planOf(arguments);
    if (!QString::fromStdString(arguments.out).endsWith(".pdf", Qt::CaseInsensitive))
        throw core::UsageError(arguments.out + ": the file name must end in .pdf");
    checkOutputs({{"--out", arguments.out}}, {});
    const Offscreen offscreen;
    ui::saveFile(QString::fromStdString(arguments.out), ui::formPdf(plan, arguments.copies));
    const PrintedForm printed{plan, arguments.copies, arguments.out};
    arguments.json ? printAsJson(printed) : printAsText(printed);
}

/// Throws before the photos are read if the data set cannot be written.
std::optional<core::FormRecord> checkedRecord(const fs::path& folder)
{
    std::error_code problem;
    const fs::path parent = fs::absolute(folder, problem).parent_path();
    if (!core::isFolder(parent))
        throw core::UsageError("--out: expected a folder in one that exists, found " + folder.string());
    return core::formRecordIn(folder);
}

ui::FormPhotos readPhotos(const ReadArguments& arguments, const Interruption& interruption)
{
    const std::vector<fs::path> paths(arguments.photos.begin(), arguments.photos.end());
    ui::FormPhotos photos = ui::readFormPhotos(
        paths,
        [&paths](std::size_t at) {
            showProgress("photo " + std::to_string(at + 1) + " of " + std::to_string(paths.size()) + ": "
                         + paths[at].string());
        },
        interruption.token());
    endProgress();
    if (photos.isStopped)
        interruption.stop("stopped; nothing was written");
    return photos;
}

void sayAll(const std::vector<std::string>& remarks)
{
    for (const std::string& remark : remarks)
        say("runoff: " + remark);
}

void read(const ReadArguments& arguments)
{
    const fs::path folder = (fs::path(arguments.out) / "").parent_path();  // without a slash at the end
    const Interruption interruption;                                       // lasts until the data set is complete
    const std::optional<core::FormRecord> present = checkedRecord(folder);
    ui::FormPhotos photos = readPhotos(arguments, interruption);
    if (photos.pages.empty() && photos.remarks.size() == 1)
        throw core::UsageError(photos.remarks.front());
    sayAll(photos.remarks);
    if (photos.pages.empty())
        throw core::UsageError("expected a page of a handwriting form in at least one photo, found none; nothing was "
                               "written");
    const core::FormPages pages = core::pagesOfOneForm(std::move(photos.pages), present);
    sayAll(pages.remarks);
    if (pages.pages.empty())
        throw core::UsageError(arguments.out + ": expected a new page of its form, found none; nothing was written");
    const core::FormFolderResult written = core::writeFormFolder(folder, pages, present);
    sayAll(written.remarks);
    ReadForms result{pages, written.pictures, std::move(photos.remarks), arguments.out};
    for (const auto* remarks : {&pages.remarks, &written.remarks})
        result.remarks.insert(result.remarks.end(), remarks->begin(), remarks->end());
    arguments.json ? printAsJson(result) : printAsText(result);
}

void addPrint(CLI::App& sheets)
{
    const auto arguments = std::make_shared<PrintArguments>();
    CLI::App* command = sheets.add_subcommand("print", "Make a PDF of forms, one sheet for each writer");
    command
        ->add_option("--classes", arguments->classes,
                     "Classes to write, 2 to 12: names, separated by commas, and ranges such as 0-9")
        ->required();
    command->add_option("--out", arguments->out, "PDF file to write")->required()->check(notEmpty());
    command->add_option("--sheets", arguments->copies.sheets, "Number of sheets: writers")
        ->check(wholeNumber(1, core::mostFormSheets))
        ->capture_default_str();
    command->add_option("--pages", arguments->copies.pages, "Pages of each sheet, all with the same boxes")
        ->check(wholeNumber(1, core::mostFormPages))
        ->capture_default_str();
    command->add_option("--rows", arguments->rows, "Lines of boxes on a page; 0: as many as fit, at most 10")
        ->check(wholeNumber(0, 20))
        ->capture_default_str();
    command->add_option("--paper", arguments->paper, "Size of the pages")
        ->check(CLI::IsMember({core::toText(core::FormPaper::A4), core::toText(core::FormPaper::Letter)}))
        ->capture_default_str();
    command->add_option("--seed", arguments->seed, "Seed of the number of the form; the default is a random number")
        ->check(wholeNumber(0, anySeed));
    command->add_flag("--json", arguments->json, "Print one JSON document on standard output");
    addExamples(*command, {"sheets print --classes 0-9 --sheets 28 --out digits.pdf",
                           "sheets print --classes cat,dog,fish --paper letter --out animals.pdf"});
    command->callback([arguments] { printForms(*arguments); });
}

void addRead(CLI::App& sheets)
{
    const auto arguments = std::make_shared<ReadArguments>();
    CLI::App* command = sheets.add_subcommand("read", "Make a data set from photos or scans of filled forms");
    command->add_option("PHOTO", arguments->photos, "Photos or scans of filled forms, in any order")
        ->required()
        ->check(notEmpty());
    command
        ->add_option("--out", arguments->out,
                     "Folder to write: a new one, or one that was made from pages of the same form")
        ->required()
        ->check(notEmpty());
    command->add_flag("--json", arguments->json, "Print one JSON document on standard output");
    addExamples(*command,
                {"sheets read IMG_*.jpg --out our-digits", "evaluate --model digits-lenet --dataset our-digits/"});
    command->callback([arguments] { read(*arguments); });
}

}  // namespace

void addSheets(CLI::App& program)
{
    CLI::App* command = program.add_subcommand("sheets", "Print handwriting forms, and read filled ones");
    command->require_subcommand(1);
    addPrint(*command);
    addRead(*command);
    addExamples(*command,
                {"sheets print --classes 0-9 --sheets 28 --out digits.pdf", "sheets read IMG_*.jpg --out our-digits"});
}

}  // namespace app
