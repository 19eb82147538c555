#include "core/report/report.h"

#include "core/report/table_names.h"

#include <fmt/format.h>

#include <algorithm>

namespace core {

namespace {

using Kind = ReportBlock::Kind;

std::string listed(const auto& values)
{
    std::string text;
    for (const auto& value : values) {
        if constexpr (std::is_arithmetic_v<std::remove_cvref_t<decltype(value)>>)
            text += (text.empty() ? "" : ", ") + fmt::format("{:g}", static_cast<double>(value));
        else
            text += (text.empty() ? "" : ", ") + std::string(value);
    }
    return text;
}

std::string headsText(const ExperimentPlan& plan)
{
    if (traitsOf(plan.kind).wholeNetworks)
        return "none: whole networks";
    if (plan.heads == HeadTraining::Scratch)
        return "scratch: a whole network for each pair and subset, on the images of its classes";
    return plan.equalUpdates ? "shared: on the frozen trunk, all on the same batches of all images"
                             : "shared: on the frozen trunk, each on batches of the images of its classes";
}

std::vector<std::string> settingsOf(const Table& table)
{
    const ExperimentPlan& plan = table.plan;
    std::vector<std::uint64_t> seeds;
    for (int trial = 0; trial < plan.trials; ++trial)
        seeds.push_back(plan.firstSeed + static_cast<std::uint64_t>(trial));
    std::vector<std::string> settings{
        "Data: " + (table.data.note.empty() ? table.data.name : table.data.note)
            + fmt::format(", {} training and {} test images, checksum ", table.data.trainImages, table.data.testImages)
            + table.data.checksum,
        "Classes: " + plan.classes + "; "
            + (plan.stride > 1 ? fmt::format("one training image in {} first, then", plan.stride)
                               : "of all training images")
            + " stratified shares of " + listed(plan.fractions) + "; all test images of these classes",
        fmt::format("Trials: {} planned, {} of {} cells done; seeds ", plan.trials, table.cellsDone, table.cells)
            + listed(seeds),
        "Network: " + plan.architecture
            + (plan.kind == ExperimentKind::TenNetworks ? " in several widths"
                                                        : "; specialists: " + plan.specialistArchitecture)
            + "; Glorot uniform weights, biases 0, pixels in [0, 1], "
            + (plan.augmentation == "none" ? "no augmentation" : "augmentation " + plan.augmentation),
        "Heads: " + headsText(plan),
        fmt::format("Training: {} epochs of batch {}, heads {} epochs of batch {}, ", plan.epochs, plan.batch,
                    plan.headEpochs, plan.headBatch)
            + toText(plan.optimizer.kind)
            + fmt::format(" with learning rate {:g}, constant; the same for all, not tuned for any",
                          plan.optimizer.learningRate)};
    if (plan.precision == Precision::Bf16)
        settings.push_back("Precision: networks with convolutions are trained in bfloat16 with float32 weights, heads "
                           "on stored features in float32; all answers are computed in float32");
    if (plan.heldShare > 0.0)
        settings.push_back(fmt::format("Held out of the training images: {:g} %, for temperatures and thresholds; no "
                                       "test image was used for any choice",
                                       100.0 * plan.heldShare));
    if (!plan.levels.empty())
        settings.push_back("Levels: " + listed(plan.levels));
    if (const auto setting = traitsOf(plan.kind).setting)
        settings.push_back(setting(plan));
    return settings;
}

std::vector<std::string> meaningOf(const Table& table)
{
    const ExperimentPlan& plan = table.plan;
    std::vector<std::string> meaning{
        "In a trial all strategies get the same images, and all networks the same starting weights wherever their "
        "shapes are the same. Tests are paired by trial.",
        "The spread is that of the trials: other subsets, other starts, other orders. The test images are the same in "
        "every trial, so it says nothing about other test images; the exact intervals of single accuracies "
        "(Clopper-Pearson, in the JSON) do.",
        "p (t) is the paired t-test of the trials against " + toText(table.baseline)
            + ", p (Wilcoxon) the exact signed-rank test; with n trials the latter cannot be below 2 / 2^n (.25 for 3, "
              ".002 for 10). Holm corrects for the strategies of one row of shares, not for the number of shares. d_z "
              "is the mean difference over the standard deviation of the differences (Cohen's d of paired values): it "
              "is not the d of two groups, and grows large where the trials differ by the same.",
        "McNemar < .05 counts the trials in which the two disagree on single test images more than chance allows "
        "(exact, Holm-corrected within the trial).",
        "A p above .05 does not show that two strategies are equally good; it does not show a difference. See the "
        "interval of the difference in the JSON."};
    if (plan.equalUpdates && plan.heads == HeadTraining::Shared && !traitsOf(plan.kind).wholeNetworks)
        meaning.emplace_back(
            "Every network gets the same number of updates, trunk and head together; each specialist as many as trunk "
            "and head. The head of all classes is softmax and elimination's first round, a pair's head is a duel of "
            "pairwise and elimination's last round: trained alike from the same start they are the same numbers. The "
            "softmax that the trunk was trained with is in brackets: it had fewer updates. The features under the "
            "heads are frozen when the trunk is trained, those of a specialist learn to its last update: a gain of "
            "specialists may come from that, see a trunk trained as long as they are.");
    if (!plan.equalUpdates)
        meaning.emplace_back("Updates are not equal, as in the published program: softmax is the network that was "
                             "trained for the epochs of the trunk, pairs and subsets were trained for more epochs of "
                             "smaller batches. A gain may come from that alone. (softmax-as-long), in brackets, is the "
                             "softmax of all classes trained exactly as long: compare with it.");
    if (!plan.published.empty())
        meaning.emplace_back(
            "The published column is rounded to two digits and was measured with another library, one seed for ten "
            "runs, and other random subsets. The published program draws new weights for every network and has ten "
            "outputs in its softmax, whatever the number of classes; here all networks of a trial begin with the same "
            "weights, orders and dropout wherever their shapes are the same, and softmax has an output for each class. "
            "It also trains pairs a second time for its hierarchical model; here, with the same start and order, these "
            "would be the same networks, and are trained once.");
    if (const char* ofKind = traitsOf(plan.kind).meaning)
        meaning.emplace_back(ofKind);
    return meaning;
}

std::vector<std::string> machineOf(const ReportFacts& facts)
{
    std::vector<std::string> lines{"Program: " + facts.program, "Command: " + facts.command};
    for (const std::string& machine : facts.machines)
        lines.push_back("Machine: " + machine);
    lines.push_back(fmt::format("Time of all cells: {:.0f} s; written ", facts.seconds) + facts.date);
    return lines;
}

}  // namespace

std::vector<ReportBlock> reportOf(const Table& table, const ReportFacts& facts)
{
    std::vector<ReportBlock> report{{.kind = Kind::Title, .text = table.plan.protocol + " on " + table.data.name},
                                    {.text = table.plan.question}};
    if (!table.complete())
        report.push_back({.text = fmt::format("Not finished: {} of {} cells are done. The figures below will change.",
                                              table.cellsDone, table.cells)});
    const std::vector<std::string> findings = findingSentences(table);
    if (!findings.empty()) {
        report.push_back({.kind = Kind::Heading, .text = "What came out"});
        report.push_back({.kind = Kind::List, .items = findings});
    }
    report.push_back({.kind = Kind::Heading, .text = "The figures"});
    report.push_back({.kind = Kind::Plot});
    report.push_back({.kind = Kind::Table, .cells = resultCells(table)});
    if (const std::vector<std::string> notes = footnotesOf(table); !notes.empty())
        report.push_back({.kind = Kind::List, .items = notes});
    report.push_back({.kind = Kind::Heading, .text = "What it cost"});
    report.push_back({.kind = Kind::Table, .cells = priceCells(table)});
    report.push_back(
        {.text = "Updates and parameters are the same in every run; times are not. The time of all heads on one trunk "
                 "is shared out by outputs, and the time of the trunk is part of each. Networks that are trained side "
                 "by side count with their time on one core, divided by the cores at work."});
    report.push_back({.kind = Kind::Heading, .text = "What the figures show, and what they do not"});
    report.push_back({.kind = Kind::List, .items = meaningOf(table)});
    report.push_back({.kind = Kind::Heading, .text = "Every setting"});
    report.push_back({.kind = Kind::List, .items = settingsOf(table)});
    report.push_back({.kind = Kind::Heading, .text = "Machine and time"});
    report.push_back({.kind = Kind::List, .items = machineOf(facts)});
    return report;
}

}  // namespace core
