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
        return "none, because the contestants are whole networks";
    if (plan.heads == HeadTraining::Scratch)
        return "scratch (a separate network for each pair and subset, trained on the images of its classes"
             + std::string(plan.separateStarts ? ", with its own start)" : ")")
             + (plan.softmaxOutputs > 0 ? fmt::format("; softmax has {} outputs", plan.softmaxOutputs) : "");
    return std::string(plan.equalUpdates
                           ? "shared (on the frozen trunk, all trained on the same batches of all images"
                           : "shared (on the frozen trunk, each trained on batches of the images of its classes")
         + (plan.headDropout ? ", with the dropout of the trunk's output)" : ", without dropout)");
}

std::vector<std::string> settingsOf(const Table& table)
{
    const ExperimentPlan& plan = table.plan;
    const KindTraits& traits = traitsOf(plan.kind);
    std::vector<std::uint64_t> seeds;
    for (int trial = 0; trial < plan.trials; ++trial)
        seeds.push_back(plan.firstSeed + static_cast<std::uint64_t>(trial));
    std::vector<std::string> settings{
        "Data: " + (table.data.note.empty() ? table.data.name : table.data.note)
            + fmt::format(", {} training and {} test images, checksum ", table.data.trainImages, table.data.testImages)
            + table.data.checksum,
        "Classes: " + plan.classes + "; "
            + (plan.stride > 1 ? fmt::format("one training image in {}, and of these", plan.stride)
                               : "of the training images,")
            + " stratified shares of " + listed(plan.fractions) + "; all test images of these classes",
        fmt::format("Trials: {} planned, {} of {} cells done; seeds ", plan.trials, table.cellsDone, table.cells)
            + listed(seeds),
        "Network: " + plan.architecture
            + (traits.specialists ? traits.specialists : "; specialists: " + plan.specialistArchitecture)
            + "; Glorot uniform weights, biases 0, pixels in [0, 1], "
            + (plan.augmentation == "none" ? "no augmentation" : "augmentation " + plan.augmentation),
        "Heads: " + headsText(plan),
        fmt::format("Training: {} epochs of batch {}, heads {} epochs of batch {}, ", plan.epochs, plan.batch,
                    plan.headEpochs, plan.headBatch)
            + toText(plan.optimizer.kind)
            + (traits.tunes ? " with a learning rate of " + listed(plan.learningRates) + "; see below"
                            : fmt::format(" with a constant learning rate of {:g}; the same for all networks, without "
                                          "tuning",
                                          plan.optimizer.learningRate))};
    if (plan.precision == Precision::Bf16)
        settings.push_back("Precision: networks with convolutions train in bfloat16 with float32 weights, heads on "
                           "stored features train in float32; all answers are computed in float32");
    if (plan.folds > 0)
        settings.push_back(
            fmt::format("Cross-validation: {} folds of all images; trial i tests fold i and trains on the "
                        "others, and every {} trials the images are divided anew",
                        plan.folds, plan.folds));
    if (plan.heldShare > 0.0)
        settings.push_back(fmt::format("Held-out images: {:g} % of the training images, for temperatures and "
                                       "thresholds; test images did not affect any setting",
                                       100.0 * plan.heldShare));
    if (!plan.levels.empty())
        settings.push_back("Levels: " + listed(plan.levels));
    if (traits.setting)
        settings.push_back(traits.setting(plan));
    return settings;
}

std::vector<std::string> meaningOf(const Table& table)
{
    const ExperimentPlan& plan = table.plan;
    std::vector<std::string> meaning{
        plan.separateStarts ? "In a trial, all strategies use the same images, and each network has its own initial "
                              "weights, order of batches and dropout. Tests are paired by trial."
                            : "In a trial, all strategies use the same images, and all networks have the same initial "
                              "weights in layers of the same shape. Tests are paired by trial.",
        plan.folds > 0 ? "The spread is that of the trials, which differ in test images, training images, initial "
                         "weights and order of batches. The training images of different folds overlap, so the trials "
                         "depend on each other: the paired t-test and the signed-rank test find differences too easily."
                       : "The spread is that of the trials, which differ in subset, initial weights and order of "
                         "batches. The test images are the same in every trial, so the spread does not show the effect "
                         "of other test images. The exact intervals of single accuracies (Clopper-Pearson, in the "
                         "JSON) show it.",
        "p (t) is the p-value of the paired t-test of the trials against " + toText(table.baseline)
            + "; p (Wilcoxon) is that of the exact signed-rank test. With n trials, the latter cannot be below 2 / 2^n "
              "(.25 for 3, .002 for 10). Holm's correction covers the strategies of one share and setting, not all "
              "shares. d_z is the mean difference divided by the standard deviation of the differences (Cohen's d of "
              "paired values). It is not the d of two groups, and it becomes large if the difference is similar in all "
              "trials.",
        "McNemar < .05 is the number of trials in which the contestant and the baseline disagree on single test images "
        "more often than chance explains (exact test, Holm's correction within the trial).",
        fmt::format(
            "A p-value above .05 does not show that two strategies are equally good. P(worse / equal / better) are the "
            "probabilities that the true mean difference is below, in, or above the zone of practical equality, -{0:g} "
            "to +{0:g} points (Bayesian correlated t-test; Benavoli and others, JMLR 18, 2017), with the correlation "
            "{1:g} between trials.",
            100.0 * table.practical.zone, *table.practical.correlation)
            + (*table.practical.correlation > 0.0
                   ? ""
                   : " With the correlation 0, probabilities, p-values and intervals are statements about further "
                     "trials of this experiment: other subsets of these training images, initial weights and orders, "
                     "with the same test images. They are not statements about other data sets. Trials share training "
                     "images (at 100 % all of them), so that for other training images the differences vary more."),
        "Can find: the smallest true difference in points for which the paired t-test has p below .05 with a "
        "probability of 80 %, computed from the number of trials and the standard deviation of the differences. In "
        "brackets: the same where Holm's correction is hardest. The true difference may be smaller without being "
        "found."};
    if (plan.equalUpdates && plan.heads == HeadTraining::Shared && !traitsOf(plan.kind).wholeNetworks)
        meaning.emplace_back(
            "Every network gets the same number of updates (trunk and head together), and so does each specialist. "
            "Softmax and the first round of elimination share the head of all classes; pairwise and the last round of "
            "elimination share the heads of pairs. Separate heads would have the same weights because they have the "
            "same start and batches. The softmax that the trunk was trained with is in brackets because it had fewer "
            "updates. Heads train on frozen features, whereas specialists train all layers until the last update. This "
            "alone may explain a gain of specialists; compare them with a trunk that is trained as long.");
    const auto has = [&table](Contestant::Kind kind) {
        return std::ranges::any_of(table.rows, [kind](const TableRow& row) { return row.contestant == kind; });
    };
    if (has(Contestant::Kind::Ensemble))
        meaning.emplace_back(
            plan.heads == HeadTraining::Scratch
                ? "ensemble averages the probabilities of one softmax network of all classes for each pair, with "
                  "different starts. Together they have about as many updates as the networks of all pairs."
                : "ensemble averages the probabilities of one softmax network for each class, with different starts "
                  "and the layers and updates of the specialists. ensemble-member is the first of these networks.");
    if (has(Contestant::Kind::SigmoidStart))
        meaning.emplace_back("sigmoid-start is sigmoid with the biases -log(K - 1) at the start, so that each of the K "
                             "sigmoids states the probability 1 / K.");
    if (has(Contestant::Kind::TrunkLonger))
        meaning.emplace_back("trunk-longer is the output layer that the trunk was trained with, trained further on the "
                             "same features as the heads. It starts from trained weights, the heads do not.");
    if (!plan.equalUpdates)
        meaning.emplace_back("The numbers of updates differ, as in the published program. softmax trains for the "
                             "epochs of the trunk; pairs and subsets train for the epochs and the batch size of the "
                             "heads. This alone may explain a gain. Compare with (softmax-as-long), in brackets, which "
                             "is the softmax of all classes trained as long as the other heads.");
    if (!plan.published.empty())
        meaning.emplace_back(
            "The published figures are rounded to two digits. They were measured with another library, one seed for "
            "ten runs, and other random subsets."
            + std::string(
                plan.separateStarts
                    ? ""
                    : " The published program draws new weights for every network, and its softmax has ten outputs for "
                      "any number of classes. Here, all networks of a trial have the same initial weights, order of "
                      "batches and dropout in layers of the same shape, and softmax has one output for each class. The "
                      "published program trains pairs a second time for its hierarchical model. Here, these networks "
                      "would be the same and are trained once."));
    if (const char* explanation = traitsOf(plan.kind).meaning)
        meaning.emplace_back(explanation);
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
        report.push_back(
            {.text = fmt::format("Not finished: {} of {} cells are complete. The results below will change.",
                                 table.cellsDone, table.cells)});
    const std::vector<std::string> findings = findingSentences(table);
    if (!findings.empty()) {
        report.push_back({.kind = Kind::Heading, .text = "Findings"});
        report.push_back({.kind = Kind::List, .items = findings});
    }
    report.push_back({.kind = Kind::Heading, .text = "Results"});
    report.push_back({.kind = Kind::Plot});
    report.push_back({.kind = Kind::Table, .cells = resultCells(table)});
    if (const std::vector<std::string> notes = footnotesOf(table); !notes.empty())
        report.push_back({.kind = Kind::List, .items = notes});
    report.push_back({.kind = Kind::Heading, .text = "Cost"});
    report.push_back({.kind = Kind::Table, .cells = priceCells(table)});
    report.push_back(
        {.text = "Updates and parameters are the same in every run, but times are not. The time of all heads on a "
                 "trunk is divided by outputs, and each contestant includes the time of the trunk. For networks that "
                 "train in parallel, the time is that on one core divided by the number of cores in use."});
    report.push_back({.kind = Kind::Heading, .text = "How to read the results"});
    report.push_back({.kind = Kind::List, .items = meaningOf(table)});
    report.push_back({.kind = Kind::Heading, .text = "Settings"});
    report.push_back({.kind = Kind::List, .items = settingsOf(table)});
    report.push_back({.kind = Kind::Heading, .text = "Machine and time"});
    report.push_back({.kind = Kind::List, .items = machineOf(facts)});
    return report;
}

}  // namespace core
