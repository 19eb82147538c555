#include "core/report/calibration_json.h"

#include "core/strategy/strategy.h"

#include <nlohmann/json.hpp>

namespace core {

namespace {

using CalibrationDocument = nlohmann::ordered_json;

CalibrationDocument toJson(const Reliability& reliability)
{
    CalibrationDocument bins = CalibrationDocument::array();
    for (const Reliability::Bin& bin : reliability.bins) {
        const bool measured = bin.images > 0;
        bins.push_back({{"n", bin.images},
                        {"confidence", measured ? CalibrationDocument(bin.confidence) : CalibrationDocument()},
                        {"accuracy", measured ? CalibrationDocument(bin.accuracy) : CalibrationDocument()}});
    }
    return {{"ece", reliability.ece},
            {"confidence_gap", reliability.confidenceGap},
            {"brier", reliability.brier},
            {"bins", bins}};
}

CalibrationDocument toJson(const CalibrationRecord& record)
{
    CalibrationDocument item{{"before", toJson(record.before)}};
    if (record.after)
        item["after"] = toJson(*record.after);
    if (record.temperature)
        item["temperature"] = *record.temperature;
    return item;
}

}  // namespace

nlohmann::ordered_json toJson(const ModelCalibration& calibration, const Classifier& classifier)
{
    CalibrationDocument document{{"images", calibration.images},
                                 {"held_images", calibration.heldImages},
                                 {"strategies", CalibrationDocument::object()}};
    for (const auto& [id, record] : calibration.strategies)
        document["strategies"][toText(id)] = toJson(record);
    for (std::size_t k = 0; k < calibration.specialists.size(); ++k) {
        CalibrationDocument item = toJson(calibration.specialists[k]);
        item["class"] = classifier.classNames.at(k);
        document["specialists"].push_back(std::move(item));
    }
    return document;
}

}  // namespace core
