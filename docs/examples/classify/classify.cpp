// Classifies a drawing with every strategy of a model: classify MODEL.safetensors DRAWING.runoff
#include "core/base/error.h"
#include "core/image/drawing_file.h"
#include "core/image/normalize.h"
#include "core/model/model_file.h"
#include "core/strategy/classifier_plan.h"
#include "core/strategy/confidence.h"
#include "core/strategy/strategy.h"

#include <iostream>
#include <memory>

int main(int argc, char** argv)
try {
    if (argc != 3)
        throw core::UsageError("usage: classify MODEL.safetensors DRAWING.runoff");
    const auto model = std::make_shared<const core::Classifier>(core::readModel(argv[1]));
    const auto image = core::normalize(core::readDrawing(argv[2]), model->preprocessing);
    if (!image)
        throw core::UsageError(std::string(argv[2]) + ": nothing is drawn");
    core::ClassifierPlan plan(model);  // compiles the networks; keep it for further drawings
    for (const core::Verdict& verdict : plan.classify(*image)) {
        const auto& names = model->classNames;
        std::cout << core::toText(verdict.strategy) << ": "
                  << (verdict.winner ? names[static_cast<std::size_t>(*verdict.winner)] : "none") << ' '
                  << core::statedConfidence(verdict) << '\n';
    }
    return 0;
} catch (const core::Error& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
