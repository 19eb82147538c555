#pragma once

#include "core/strategy/classifier_plan.h"
#include "tests/support/tiny_classifier.h"
#include "ui/canvas/example_ink.h"
#include "ui/picture/sheet.h"

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

/// The example's 4 as a tiny classifier of random weights sees it; the same numbers on every machine, times included.
inline ui::Sheet sampleSheet(std::vector<std::string> names = {}, std::shared_ptr<const core::Classifier> classifier = {})
{
    if (!classifier)
        classifier = tinyClassifier(3, std::move(names));
    ui::Sheet sheet{.ink = ui::exampleInk(), .picture = {}, .seen = {}, .verdicts = {}, .classifier = std::move(classifier), .preparation = {},
                    .microseconds = 900.0, .caption = QStringLiteral("a 4 that is nearly a 9"), .date = QDate(2026, 1, 31)};
    sheet.seen = core::normalize(sheet.ink, sheet.classifier->preprocessing);
    core::ClassifierPlan plan(sheet.classifier);
    sheet.verdicts = plan.classify(*sheet.seen);
    double microseconds = 310.0;
    for (core::Verdict& verdict : sheet.verdicts)
        verdict.microseconds = microseconds += 15.0;
    return sheet;
}

inline QString longCaption()
{
    const QString words = QStringLiteral("A four that nearly is a nine, drawn with a trackpad on a train between two tunnels, and shown here with the longest "
                                         "caption that anybody will ever want to write beneath a picture of one digit: ");
    return (words + QStringLiteral("two hundred letters.")).left(200);
}

}  // namespace support
