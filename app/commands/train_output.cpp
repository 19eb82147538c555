#include "app/commands/train_output.h"

#include "core/strategy/strategy.h"
#include "core/training/progress.h"

#include <fmt/format.h>

#include <cstdio>
#include <optional>

namespace app {

namespace {

/// "  mnist 99.1 %, pen-digits 98.7 %"
std::string setsText(const core::StrategyRecord& record)
{
    std::string text;
    for (const core::SetRecord& set : record.sets)
        text += (text.empty() ? "  " : ", ") + set.name + ' ' + percent(set.accuracy);
    return text;
}

}  // namespace

std::string progressLine(const core::TrainingProgress& progress)
{
    const std::string stage = core::toText(progress.stage);
    if (!core::trainsNetwork(progress.stage.kind))
        return fmt::format("{:<13} {} of {} images  {:.0f} % of all, {} left", stage, progress.samplesDone,
                           progress.samples, 100.0 * progress.fraction, duration(progress.secondsLeft));
    return fmt::format(
        "{:<13} epoch {}/{}  {:5.1f} %  loss {:.4f}  {:.0f} samples/s  {:.0f} % of all, {} left", stage, progress.epoch,
        progress.epochs, 100.0 * static_cast<double>(progress.samplesDone) / static_cast<double>(progress.samples),
        progress.loss, progress.samplesPerSecond, 100.0 * progress.fraction, duration(progress.secondsLeft));
}

std::string epochLine(const core::StageEpoch& epoch)
{
    return fmt::format("{:<13} epoch {}/{}  loss {:.4f}  accuracy {:.2f} %  {:.0f} samples/s  {}",
                       core::toText(epoch.stage), epoch.report.epoch, epoch.report.epochs, epoch.report.loss,
                       100.0 * epoch.report.accuracy, epoch.report.samplesPerSecond, duration(epoch.report.seconds));
}

void printSummary(const core::TrainingOutcome& outcome, const std::string& path, core::Times times)
{
    const std::string time = times == core::Times::Stated ? " in " + duration(outcome.seconds) : std::string();
    const auto trunk = outcome.classifier.measuredTrunkSoftmax();
    if (!trunk) {
        std::printf("Trained%s; no accuracy was measured, because there are no test images\nWrote %s\n", time.c_str(),
                    path.c_str());
        return;
    }
    std::printf("Trained%s; on the test set:\n", time.c_str());
    for (const auto& [id, record] : outcome.classifier.records)
        std::printf("  %-14s %s%s%s\n", core::toText(id).c_str(), percent(record.accuracy).c_str(),
                    setsText(record).c_str(), core::strategy(id).labels ? "  (exact match)" : "");
    std::printf("  %-14s %s  (the softmax layer of the trunk)\nWrote %s\n", "trunk-softmax", percent(*trunk).c_str(),
                path.c_str());
}

}  // namespace app
