#pragma once

#include "core/image/drawing_file.h"
#include "core/image/normalize.h"
#include "core/model/model_file.h"
#include "core/strategy/classifier_plan.h"

#include <map>
#include <memory>
#include <string>

namespace tests {

/// A model that Runoff includes, read once for each program.
inline std::shared_ptr<const core::Classifier> includedModel(const std::string& name)
{
    static std::map<std::string, std::shared_ptr<const core::Classifier>> open;
    if (!open.contains(name))
        open[name] = std::make_shared<const core::Classifier>(
            core::readModel(RUNOFF_SOURCE_DIR "/resources/models/" + name + ".safetensors"));
    return open[name];
}

/// A plan of the model, compiled once for each program.
inline core::ClassifierPlan& classifierPlan(const std::shared_ptr<const core::Classifier>& model)
{
    static std::map<std::shared_ptr<const core::Classifier>, core::ClassifierPlan> plans;
    return plans.try_emplace(model, model).first->second;
}

/// A digit of the lessons: "4/02".
inline core::Ink includedDigit(const std::string& name)
{
    return core::readDrawing(RUNOFF_SOURCE_DIR "/resources/lessons/digits/" + name + ".runoff");
}

/// The same as the input of a network.
inline core::Image digitImage(const std::string& name, const core::Preprocessing& rule = {})
{
    return core::normalize(includedDigit(name), rule).value();
}

}  // namespace tests
