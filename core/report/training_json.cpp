#include "core/report/training_json.h"

#include "core/strategy/strategy.h"
#include "core/training/progress.h"

#include <nlohmann/json.hpp>

#include <optional>

namespace core {

namespace {

using TrainingDocument = nlohmann::ordered_json;

TrainingDocument orNull(const std::optional<double>& value)
{
    return value ? TrainingDocument(*value) : TrainingDocument(nullptr);
}

}  // namespace

nlohmann::ordered_json toJson(const TrainingOutcome& outcome, const std::string& path, Times times)
{
    TrainingDocument epochs = TrainingDocument::array();
    for (const StageEpoch& epoch : outcome.epochs)
        epochs.push_back({{"stage", toText(epoch.stage)},
                          {"epoch", epoch.report.epoch},
                          {"loss", epoch.report.loss},
                          {"accuracy", epoch.report.accuracy}});
    TrainingDocument accuracy = TrainingDocument::object();
    for (const auto& [id, record] : outcome.classifier.records)
        accuracy[toText(id)] = record.accuracy;
    accuracy["trunk-softmax"] = orNull(outcome.classifier.measuredTrunkSoftmax());
    TrainingDocument bySet = TrainingDocument::object();
    for (const auto& [id, record] : outcome.classifier.records)
        for (const SetRecord& set : record.sets)
            bySet[set.name][toText(id)] = set.accuracy;
    const bool timed = times == Times::Stated;
    // There is no speed if all epochs come from checkpoints.
    const bool hasSpeed = timed && outcome.samplesPerSecond > 0.0;
    TrainingDocument document{
        {"seconds", orNull(timed ? std::optional(outcome.seconds) : std::nullopt)},
        {"samples_per_second", orNull(hasSpeed ? std::optional(outcome.samplesPerSecond) : std::nullopt)},
        {"epochs", epochs},
        {"accuracy", accuracy},
        {"model", path}};
    if (!bySet.empty())
        document["accuracy_by_dataset"] = bySet;
    return document;
}

}  // namespace core
