#include "core/training/learning_curves.h"

#include "core/base/csv.h"
#include "core/base/error.h"
#include "core/base/json.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace core {

namespace {

constexpr NumberRange anyLoss{0.0, 1e30}, anyShare{0.0, 1.0}, anyEpoch{1.0, 1e6};

StageEpoch epochFrom(const nlohmann::ordered_json& item)
{
    const auto stage = stageNamed(item.at("stage").get<std::string>());
    if (!stage)
        throw Error("stage: expected a stage of a training, found another text");
    StageEpoch entry{*stage, {}};
    entry.report.epoch = static_cast<int>(wholeNumber(item.at("epoch"), "epoch", anyEpoch));
    entry.report.epochs = static_cast<int>(wholeNumber(item.at("of"), "of", anyEpoch));
    entry.report.loss = realNumber(item.at("loss"), "loss", anyLoss);
    entry.report.accuracy = realNumber(item.at("accuracy"), "accuracy", anyShare);
    if (item.contains("held_loss"))
        entry.report.held = HeldReport{realNumber(item.at("held_loss"), "held_loss", anyLoss),
                                       realNumber(item.at("held_accuracy"), "held_accuracy", anyShare), 0};
    return entry;
}

/// Networks that are trained side by side report in any order.
void sortStages(std::vector<StageEpoch>& epochs)
{
    std::ranges::stable_sort(epochs, {},
                             [](const StageEpoch& entry) { return std::pair(entry.stage, entry.report.epoch); });
}

}  // namespace

std::string toText(std::vector<StageEpoch> epochs)
{
    sortStages(epochs);
    std::string text;
    const auto out = std::back_inserter(text);
    for (const auto& [stage, report] : epochs) {
        if (!std::isfinite(report.loss) || !std::isfinite(report.accuracy))
            continue;
        fmt::format_to(out, R"({}{{"stage":"{}","epoch":{},"of":{},"loss":{:.6g},"accuracy":{:.6g})",
                       text.empty() ? "" : ",", toText(stage), report.epoch, report.epochs, report.loss,
                       report.accuracy);
        if (report.held && std::isfinite(report.held->loss) && std::isfinite(report.held->accuracy))
            fmt::format_to(out, R"(,"held_loss":{:.6g},"held_accuracy":{:.6g})", report.held->loss,
                           report.held->accuracy);
        text += '}';
    }
    return '[' + text + ']';
}

std::vector<StageEpoch> learningCurves(const Provenance& provenance)
{
    const std::string text = valueOf(provenance, provenance_key::epochs);
    if (text.empty())
        return {};
    std::vector<StageEpoch> epochs;
    try {
        for (const auto& item : parseOrderedJson(text, provenance_key::epochs))
            epochs.push_back(epochFrom(item));
    } catch (const std::exception&) {  // including exceptions of nlohmann::json
        return {};
    }
    return epochs;
}

std::string learningCurvesCsv(std::vector<StageEpoch> epochs)
{
    sortStages(epochs);
    std::string text = "stage,epoch,loss,accuracy,held_loss,held_accuracy\n";
    const auto out = std::back_inserter(text);
    for (const auto& [stage, report] : epochs) {
        fmt::format_to(out, "{},{},{:.6g},{:.6g},", csvField(toText(stage)), report.epoch, report.loss,
                       report.accuracy);
        if (report.held)
            fmt::format_to(out, "{:.6g},{:.6g}\n", report.held->loss, report.held->accuracy);
        else
            text += ",\n";
    }
    return text;
}

}  // namespace core
