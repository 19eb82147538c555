#include "core/report/report.h"

#include "core/base/language.h"
#include "core/report/table_names.h"

#include <fmt/format.h>

#include <algorithm>

namespace core {

namespace {

using Kind = ReportBlock::Kind;

std::string listed(const auto& values)
{
    const char* between = language().decimalMark == "," ? "; " : ", ";
    std::string text;
    for (const auto& value : values)
        text += (text.empty() ? "" : between) + inLanguage(fmt::format("{:g}", static_cast<double>(value)));
    return text;
}

std::string headsText(const ExperimentPlan& plan)
{
    if (traitsOf(plan.kind).wholeNetworks)
        return core::tr("none, because the contestants are whole networks");
    if (plan.heads == HeadTraining::Scratch) {
        const std::string text =
            plan.separateStarts
                ? core::tr("scratch (a separate network for each pair and subset, trained on the images of its "
                           "classes, with its own start)")
                : core::tr("scratch (a separate network for each pair and subset, trained on the images of its "
                           "classes)");
        return plan.softmaxOutputs > 0 ? text + filledIn(core::tr("; softmax has {0} outputs"), plan.softmaxOutputs)
                                       : text;
    }
    if (plan.equalUpdates)
        return plan.headDropout
                 ? core::tr("shared (on the frozen trunk, all trained on the same batches of all images, with the "
                            "dropout of the trunk's output)")
                 : core::tr("shared (on the frozen trunk, all trained on the same batches of all images, without "
                            "dropout)");
    return plan.headDropout ? core::tr("shared (on the frozen trunk, each trained on batches of the images of its "
                                       "classes, with the dropout of the trunk's output)")
                            : core::tr("shared (on the frozen trunk, each trained on batches of the images of its "
                                       "classes, without dropout)");
}

std::string shownNumber(double value)
{
    return inLanguage(fmt::format("{:g}", value));
}

std::string dataText(const Table& table)
{
    return filledIn(core::tr("Data: {0}, {1} training and {2} test images, checksum {3}"),
                    table.data.note.empty() ? table.data.name : table.data.note, table.data.trainImages,
                    table.data.testImages, table.data.checksum);
}

std::string classesText(const ExperimentPlan& plan)
{
    return plan.stride > 1
             ? filledIn(core::tr("Classes: {0}; one training image in {1}, and of these stratified shares of {2}; all "
                                 "test images of these classes"),
                        plan.classes, plan.stride, listed(plan.fractions))
             : filledIn(core::tr("Classes: {0}; of the training images, stratified shares of {1}; all test images of "
                                 "these classes"),
                        plan.classes, listed(plan.fractions));
}

std::string networkText(const ExperimentPlan& plan)
{
    const char* specialists = traitsOf(plan.kind).specialists;
    const std::string networks =
        specialists ? plan.architecture + core::tr(specialists)
                    : filledIn(core::tr("{0}; specialists: {1}"), plan.architecture, plan.specialistArchitecture);
    return plan.augmentation == "none"
             ? filledIn(core::tr("Network: {0}; Glorot uniform weights, biases 0, pixels in [0, 1], no augmentation"),
                        networks)
             : filledIn(core::tr("Network: {0}; Glorot uniform weights, biases 0, pixels in [0, 1], augmentation {1}"),
                        networks, plan.augmentation);
}

std::string trainingText(const ExperimentPlan& plan)
{
    const std::string lengths = filledIn(core::tr("Training: {0} epochs of batch {1}, heads {2} epochs of batch {3}"),
                                         plan.epochs, plan.batch, plan.headEpochs, plan.headBatch);
    return traitsOf(plan.kind).tunes
             ? filledIn(core::tr("{0}, {1} with a learning rate of {2}; see below"), lengths,
                        toText(plan.optimizer.kind), listed(plan.learningRates))
             : filledIn(core::tr("{0}, {1} with a constant learning rate of {2}; the same for all networks, without "
                                 "tuning"),
                        lengths, toText(plan.optimizer.kind), shownNumber(plan.optimizer.learningRate));
}

std::vector<std::string> settingsOf(const Table& table)
{
    const ExperimentPlan& plan = table.plan;
    std::vector<std::uint64_t> seeds;
    for (int trial = 0; trial < plan.trials; ++trial)
        seeds.push_back(plan.firstSeed + static_cast<std::uint64_t>(trial));
    std::vector<std::string> settings{dataText(table),
                                      classesText(plan),
                                      filledIn(core::tr("Trials: {0} planned, {1} of {2} cells done; seeds {3}"),
                                               plan.trials, table.cellsDone, table.cells, listed(seeds)),
                                      networkText(plan),
                                      filledIn(core::tr("Heads: {0}"), headsText(plan)),
                                      trainingText(plan)};
    if (plan.precision == Precision::Bf16)
        settings.push_back(
            core::tr("Precision: networks with convolutions train in bfloat16 with float32 weights, heads on stored "
                     "features train in float32; all answers are computed in float32"));
    if (plan.folds > 0)
        settings.push_back(filledIn(core::tr("Cross-validation: {0} folds of all images; trial i tests fold i and "
                                             "trains on the others, and every {0} trials the images are divided anew"),
                                    plan.folds));
    if (plan.heldShare > 0.0)
        settings.push_back(filledIn(core::tr("Held-out images: {0} % of the training images, for temperatures and "
                                             "thresholds; test images did not affect any setting"),
                                    shownNumber(100.0 * plan.heldShare)));
    if (!plan.levels.empty())
        settings.push_back(filledIn(core::tr("Levels: {0}"), listed(plan.levels)));
    if (traitsOf(plan.kind).setting)
        settings.push_back(traitsOf(plan.kind).setting(plan));
    return settings;
}

std::string trialsMeaning(const ExperimentPlan& plan)
{
    return plan.separateStarts
             ? core::tr("In a trial, all strategies use the same images, and each network has its own initial weights, "
                        "order of batches and dropout. Tests are paired by trial.")
             : core::tr("In a trial, all strategies use the same images, and all networks have the same initial "
                        "weights in layers of the same shape. Tests are paired by trial.");
}

std::string spreadMeaning(const ExperimentPlan& plan)
{
    return plan.folds > 0
             ? core::tr("The spread is that of the trials, which differ in test images, training images, initial "
                        "weights and order of batches. The training images of different folds overlap, so the trials "
                        "depend on each other: the paired t-test and the signed-rank test find differences too easily.")
             : core::tr("The spread is that of the trials, which differ in subset, initial weights and order of "
                        "batches. The test images are the same in every trial, so the spread does not show the effect "
                        "of other test images. The exact intervals of single accuracies (Clopper-Pearson, in the "
                        "JSON) show it.");
}

std::string practicalMeaning(const Table& table)
{
    std::string text = filledIn(
        core::tr("A p-value above {2} does not show that two strategies are equally good. P(worse / equal / better) "
                 "are the probabilities that the true mean difference is below, in, or above the zone of practical "
                 "equality, -{0} to +{0} points (Bayesian correlated t-test; Benavoli and others, JMLR 18, 2017), "
                 "with the correlation {1} between trials."),
        shownNumber(100.0 * table.practical.zone), shownNumber(*table.practical.correlation), shareInLanguage("0.05"));
    if (*table.practical.correlation > 0.0)
        return text;
    return text + sentenceGap()
         + core::tr("With the correlation 0, probabilities, p-values and intervals are statements about further trials "
                    "of this experiment: other subsets of these training images, initial weights and orders, with the "
                    "same test images. They are not statements about other data sets. Trials share training images (at "
                    "100 % all of them), so that for other training images the differences vary more.");
}

std::vector<std::string> testsMeaning(const Table& table)
{
    return {trialsMeaning(table.plan),
            spreadMeaning(table.plan),
            filledIn(
                core::tr("p (t) is the p-value of the paired t-test of the trials against {0}; p (Wilcoxon) is that of "
                         "the exact signed-rank test. With n trials, the latter cannot be below 2 / 2^n ({1} for 3, "
                         "{2} for 10). Holm's correction covers the strategies of one share and setting, not all "
                         "shares. d_z is the mean difference divided by the standard deviation of the differences "
                         "(Cohen's d of paired values). It is not the d of two groups, and it becomes large if the "
                         "difference is similar in all trials."),
                toText(table.baseline), shareInLanguage("0.25"), shareInLanguage("0.002")),
            filledIn(core::tr("McNemar < {0} is the number of trials in which the contestant and the baseline disagree "
                              "on single test images more often than chance explains (exact test, Holm's correction "
                              "within the trial)."),
                     shareInLanguage("0.05")),
            practicalMeaning(table),
            filledIn(core::tr("Can find: the smallest true difference in points for which the paired t-test has p "
                              "below {0} with a probability of 80 %, computed from the number of trials and the "
                              "standard deviation of the differences. In brackets: the same where Holm's correction is "
                              "hardest. The true difference may be smaller without being found."),
                     shareInLanguage("0.05"))};
}

/// What the contestants are that only some experiments compare.
std::vector<std::string> contestantsMeaning(const Table& table)
{
    const ExperimentPlan& plan = table.plan;
    std::vector<std::string> meaning;
    const auto has = [&table](Contestant::Kind kind) {
        return std::ranges::any_of(table.rows, [kind](const TableRow& row) { return row.contestant == kind; });
    };
    if (has(Contestant::Kind::Ensemble))
        meaning.push_back(
            plan.heads == HeadTraining::Scratch
                ? core::tr("ensemble averages the probabilities of one softmax network of all classes for each pair, "
                           "with different starts. Together they have about as many updates as the networks of all "
                           "pairs.")
                : core::tr("ensemble averages the probabilities of one softmax network for each class, with different "
                           "starts and the layers and updates of the specialists. ensemble-member is the first of "
                           "these networks."));
    if (has(Contestant::Kind::SigmoidStart))
        meaning.push_back(core::tr("sigmoid-start is sigmoid with the biases -log(K - 1) at the start, so that each of "
                                   "the K sigmoids states the probability 1 / K."));
    if (has(Contestant::Kind::TrunkLonger))
        meaning.push_back(core::tr("trunk-longer is the output layer that the trunk was trained with, trained further "
                                   "on the same features as the heads. It starts from trained weights, the heads do "
                                   "not."));
    return meaning;
}

std::string equalUpdatesMeaning()
{
    return core::tr(
        "Every network gets the same number of updates (trunk and head together), and so does each specialist. Softmax "
        "and the first round of elimination share the head of all classes; pairwise and the last round of elimination "
        "share the heads of pairs. Separate heads would have the same weights because they have the same start and "
        "batches. The softmax that the trunk was trained with is in brackets because it had fewer updates. Heads train "
        "on frozen features, whereas specialists train all layers until the last update. This alone may explain a gain "
        "of specialists; compare them with a trunk that is trained as long.");
}

std::string publishedMeaning(const ExperimentPlan& plan)
{
    std::string text =
        core::tr("The published figures are rounded to two digits. They were measured with another library, one seed "
                 "for ten runs, and other random subsets.");
    if (plan.separateStarts)
        return text;
    return text + sentenceGap()
         + core::tr("The published program draws new weights for every network, and its softmax has ten outputs for "
                    "any number of classes. Here, all networks of a trial have the same initial weights, order of "
                    "batches and dropout in layers of the same shape, and softmax has one output for each class. The "
                    "published program trains pairs a second time for its hierarchical model. Here, these networks "
                    "would be the same and are trained once.");
}

std::vector<std::string> meaningOf(const Table& table)
{
    const ExperimentPlan& plan = table.plan;
    std::vector<std::string> meaning = testsMeaning(table);
    if (plan.equalUpdates && plan.heads == HeadTraining::Shared && !traitsOf(plan.kind).wholeNetworks)
        meaning.push_back(equalUpdatesMeaning());
    for (const std::string& contestant : contestantsMeaning(table))
        meaning.push_back(contestant);
    if (!plan.equalUpdates)
        meaning.push_back(
            core::tr("The numbers of updates differ, as in the published program. softmax trains for the epochs of the "
                     "trunk; pairs and subsets train for the epochs and the batch size of the heads. This alone may "
                     "explain a gain. Compare with (softmax-as-long), in brackets, which is the softmax of all classes "
                     "trained as long as the other heads."));
    if (!plan.published.empty())
        meaning.push_back(publishedMeaning(plan));
    if (const char* explanation = traitsOf(plan.kind).meaning)
        meaning.push_back(core::tr(explanation));
    return meaning;
}

std::vector<std::string> machineOf(const ReportFacts& facts)
{
    std::vector<std::string> lines{filledIn(core::tr("Program: {0}"), facts.program),
                                   filledIn(core::tr("Command: {0}"), facts.command)};
    for (const std::string& machine : facts.machines)
        lines.push_back(filledIn(core::tr("Machine: {0}"), machine));
    lines.push_back(
        filledIn(core::tr("Time of all cells: {0} s; written {1}"), fmt::format("{:.0f}", facts.seconds), facts.date));
    return lines;
}

}  // namespace

std::vector<ReportBlock> reportOf(const Table& table, const ReportFacts& facts)
{
    std::vector<ReportBlock> report{
        {.kind = Kind::Title, .text = filledIn(core::tr("{0} on {1}"), table.plan.protocol, table.data.name)},
        {.text = questionOf(table.plan)}};
    const auto heading = [&report](const std::string& text) {
        report.push_back({.kind = Kind::Heading, .text = text});
    };
    if (!table.complete())
        report.push_back(
            {.text = filledIn(core::tr("Not finished: {0} of {1} cells are complete. The results below will change."),
                              table.cellsDone, table.cells)});
    const std::vector<std::string> findings = findingSentences(table);
    if (!findings.empty()) {
        heading(core::tr("Findings"));
        report.push_back({.kind = Kind::List, .items = findings});
    }
    heading(core::tr("Results"));
    report.push_back({.kind = Kind::Plot});
    report.push_back({.kind = Kind::Table, .cells = resultCells(table)});
    if (const std::vector<std::string> notes = footnotesOf(table); !notes.empty())
        report.push_back({.kind = Kind::List, .items = notes});
    heading(core::tr("Cost"));
    report.push_back({.kind = Kind::Table, .cells = priceCells(table)});
    report.push_back(
        {.text = core::tr("Updates and parameters are the same in every run, but times are not. The time of all heads "
                          "on a trunk is divided by outputs, and each contestant includes the time of the trunk. For "
                          "networks that train in parallel, the time is that on one core divided by the number of "
                          "cores in use.")});
    heading(core::tr("How to read the results"));
    report.push_back({.kind = Kind::List, .items = meaningOf(table)});
    heading(core::tr("Settings"));
    report.push_back({.kind = Kind::List, .items = settingsOf(table)});
    heading(core::tr("Machine and time"));
    report.push_back({.kind = Kind::List, .items = machineOf(facts)});
    return report;
}

}  // namespace core
