#pragma once

#include "core/base/random.h"
#include "core/strategy/decisions.h"
#include "core/strategy/network_plans.h"
#include "tests/support/tiny_classifier.h"
#include "tests/support/verdicts.h"
#include "ui/canvas/example_ink.h"
#include "ui/sheet/sheet.h"

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace support {

inline std::vector<std::string> cifarNames()
{
    return {"airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck"};
}

inline std::vector<std::string> digitNames(int count)
{
    std::vector<std::string> names;
    for (int label = 0; label < count; ++label)
        names.push_back(std::to_string(label));
    return names;
}

/// Logits of a 4 that is nearly a 9, or of whatever the fifth and the last class are; a little different for every
/// `salt`.
inline std::vector<float> sampleLogits(int classes, std::uint64_t salt)
{
    core::Random random(salt);
    std::vector<float> logits;
    for (int label = 0; label < classes; ++label) {
        const float near = label == std::min(4, classes - 2) ? 4.2F : label == classes - 1 ? 4.0F : -0.5F;
        logits.push_back(near + static_cast<float>(random.uniform(-1.2, 1.2)) * (near > 0.0F ? 0.2F : 1.0F));
    }
    return logits;
}

inline std::vector<float> pairLogits(int classes)
{
    std::vector<float> logits;
    const std::vector<float> strength = sampleLogits(classes, 2);
    for (int low = 0; low < classes; ++low)
        for (int high = low + 1; high < classes; ++high)
            for (const int label : {low, high})
                logits.push_back(
                    0.6F * strength[static_cast<std::size_t>(label)]
                    + 0.8F
                          * sampleLogits(
                              classes, 90U + static_cast<unsigned>(31 * low + high))[static_cast<std::size_t>(label)]);
    return logits;
}

inline std::vector<float> subsetLogits(int classes, std::uint32_t mask)
{
    const std::vector<float> all = sampleLogits(classes, 7U + mask);
    std::vector<float> logits;
    for (int label = 0; label < classes; ++label)
        if ((mask >> label) & 1U)
            logits.push_back(all[static_cast<std::size_t>(label)]);
    return logits;
}

inline core::Verdict sampleVerdict(core::StrategyId strategy, int classes)
{
    std::vector<float> low = sampleLogits(classes, 5);
    for (float& logit : low)
        logit = 0.55F * logit - 1.4F;
    const std::vector<float> thresholds(static_cast<std::size_t>(classes), 0.5F);
    const std::vector<core::PlattScale> scales(static_cast<std::size_t>(classes), core::PlattScale{1.3F, 0.2F});
    switch (strategy) {
    case core::StrategyId::Softmax:
        return core::decideSoftmax(sampleLogits(classes, 1));
    case core::StrategyId::Pairwise:
        return core::decidePairwise(pairLogits(classes), classes);
    case core::StrategyId::Elimination:
        return core::decideElimination(classes, [classes](std::uint32_t mask) { return subsetLogits(classes, mask); });
    case core::StrategyId::MultiLabel:
        return core::decideMultiLabel(low, thresholds);
    case core::StrategyId::Specialists:
        return core::decideSpecialists(low, scales);
    case core::StrategyId::MultiTask:
        return tasksOf(sampleLogits(classes, 3));
    case core::StrategyId::Cascade:
        return cascadeOf(sampleLogits(classes, 4));
    default:
        break;
    }
    const core::Strategy& line = core::strategy(strategy);
    const core::HeadLayout layout = line.heads(classes);
    std::vector<float> logits = line.headsOf == core::StrategyId::Pairwise
                                  ? pairLogits(classes)
                                  : sampleLogits(static_cast<int>(layout.outputs), 11);
    core::GivenLogits asked(logits, &layout);
    return line.decide(asked, {.classes = classes});
}

/// The example's 4 with hand-made verdicts: the same numbers on every machine, times included.
inline ui::Sheet sampleSheet(std::vector<std::string> names = {},
                             std::shared_ptr<const core::Classifier> classifier = {})
{
    if (!classifier)
        classifier = tinyClassifier(3, std::move(names));
    ui::Sheet sheet{.ink = ui::exampleInk(),
                    .picture = {},
                    .seen = {},
                    .verdicts = {},
                    .classifier = std::move(classifier),
                    .preparation = {},
                    .microseconds = 900.0,
                    .caption = QStringLiteral("a 4 that is nearly a 9"),
                    .date = QDate(2026, 1, 31)};
    sheet.seen = core::normalize(sheet.ink, sheet.classifier->preprocessing);
    for (const core::StrategyId strategy : ui::strategiesOn(sheet)) {
        sheet.verdicts.push_back(sampleVerdict(strategy, sheet.classifier->classCount()));
        sheet.verdicts.back().microseconds = 310.0 + 15.0 * static_cast<double>(sheet.verdicts.size());
    }
    return sheet;
}

/// Evidence of the example for 4 rather than 9: the upper half of the drawing speaks for it.
inline ui::WhyShown sampleEvidence(const ui::Sheet& sheet)
{
    core::Evidence evidence{.margin = {.question = {core::StrategyId::Softmax, 4, 9}, .terms = {}},
                            .method = core::EvidenceMethod::Occlusion,
                            .value = 0.43,
                            .pixels = core::Tensor({28, 28})};
    for (std::size_t place = 0; place < 28 * 28; ++place)
        evidence.pixels.values()[place] = place < 14 * 28 ? 0.1F : -0.05F;
    return {.choice = {},
            .image = *sheet.seen,
            .ink = {},
            .strategy = core::StrategyId::Softmax,
            .evidence = std::move(evidence),
            .counter = {}};
}

/// The shortest change of the example: the first quarter of its first stroke.
inline ui::WhyShown sampleChange(const ui::Sheet& sheet)
{
    core::CounterChange change{.change = {.erased = {{0, 0.0, 0.1}}, .added = {}, .length = 0.1},
                               .share = 0.08,
                               .after = {9},
                               .flipped = {core::StrategyId::Softmax, core::StrategyId::Pairwise},
                               .kept = {core::StrategyId::Elimination, core::StrategyId::MultiLabel}};
    return {.choice = {.view = ui::WhyChoice::View::Change},
            .image = *sheet.seen,
            .ink = sheet.ink,
            .strategy = core::StrategyId::Softmax,
            .evidence = {},
            .counter = core::CounterAnswer{.before = {4}, .erased = std::move(change), .added = {}}};
}

inline QString longCaption()
{
    const QString words =
        QStringLiteral("A four that nearly is a nine, drawn with a trackpad on a train between two tunnels, and shown "
                       "here with the longest "
                       "caption that anybody will ever want to write beneath a picture of one digit: ");
    return (words + QStringLiteral("two hundred letters.")).left(200);
}

}  // namespace support
