#include "app/commands/calibration_output.h"

#include "core/strategy/strategy.h"

#include <fmt/format.h>

#include <cstdio>

namespace app {

namespace {

void printLine(const std::string& name, const core::CalibrationRecord& record)
{
    std::printf("%-14s %8.4f %+8.4f %8.4f", name.c_str(), record.before.ece, record.before.confidenceGap,
                record.before.brier);
    if (record.after)
        std::printf("   %8.4f %+8.4f %8.4f", record.after->ece, record.after->confidenceGap, record.after->brier);
    if (record.temperature)
        std::printf("   %.3f", static_cast<double>(*record.temperature));
    std::printf("\n");
}

void printDiagram(const core::Reliability& reliability)
{
    std::printf("  %-11s %8s %11s %9s\n", "stated", "images", "mean stated", "correct");
    for (std::size_t i = 0; i < reliability.bins.size(); ++i) {
        const core::Reliability::Bin& bin = reliability.bins[i];
        const double width = 1.0 / static_cast<double>(reliability.bins.size());
        if (bin.images > 0)
            std::printf("  %.2f - %.2f %8lld %11.4f %9.4f\n", width * static_cast<double>(i),
                        width * static_cast<double>(i + 1), static_cast<long long>(bin.images), bin.confidence,
                        bin.accuracy);
    }
}

}  // namespace

void print(const core::ModelCalibration& calibration, const core::Classifier& classifier)
{
    std::printf("\nCalibration of the stated probabilities, before and after scaling%s\n",
                calibration.heldImages > 0
                    ? (" fitted on " + std::to_string(calibration.heldImages) + " held-out training images").c_str()
                    : " with the temperatures in the model file (its held-out images are not in this data set)");
    std::printf("%-14s %8s %8s %8s   %8s %8s %8s   %s\n", "strategy", "ECE", "gap", "Brier", "ECE", "gap", "Brier",
                "temperature");
    for (const auto& [id, record] : calibration.strategies)
        printLine(core::toText(id), record);
    for (std::size_t k = 0; k < calibration.specialists.size(); ++k)
        printLine("  for " + classifier.classNames.at(k), calibration.specialists[k]);
    for (const auto& [id, record] : calibration.strategies) {
        std::printf("\n%s, before scaling\n", core::toText(id).c_str());
        printDiagram(record.before);
    }
}

Json toJson(const std::vector<core::CanvasRecord>& records, const core::Classifier& classifier)
{
    Json document = Json::array();
    for (const core::CanvasRecord& record : records) {
        Json item{{"kind", record.kind},
                  {"n", record.canvases},
                  {"exact_match", record.exactMatch},
                  {"best_two_error", record.measuresTwo() ? Json(record.bestTwoError) : Json()},
                  {"mean_f1", record.measuresF1() ? Json(record.meanF1) : Json()},
                  {"f1", Json::object()}};
        for (std::size_t k = 0; k < record.f1.size(); ++k)
            item["f1"][classifier.classNames.at(k)] = record.occurs.at(k) ? Json(record.f1[k]) : Json();
        document.push_back(std::move(item));
    }
    return document;
}

void print(const std::vector<core::CanvasRecord>& records)
{
    std::printf("\nMulti-label on canvases composed of test images\n%-18s %9s %12s %9s %15s\n", "canvas", "canvases",
                "exact match", "mean F1", "error of two");
    for (const core::CanvasRecord& record : records)
        std::printf("%-18s %9lld %12s %9s %15s\n", record.kind.c_str(), static_cast<long long>(record.canvases),
                    percent(record.exactMatch).c_str(),
                    record.measuresF1() ? fmt::format("{:.4f}", record.meanF1).c_str() : "",
                    record.measuresTwo() ? percent(record.bestTwoError).c_str() : "");
}

}  // namespace app
