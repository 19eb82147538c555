#pragma once

#include "core/nn/onednn/layer_program.h"
#include "core/nn/plan.h"

namespace core {

class TrainingPlan::Implementation {
public:
    Implementation(const TrainingState& state, const Options& options);

    double step(std::span<const float> images, std::int64_t count, const Loss& loss, double rateScale);
    std::vector<Tensor> gradients(std::span<const float> images, std::int64_t count, const Loss& loss);
    std::span<const float> logits() const;
    TrainingState state();
    Network network();
    std::span<float> input() { return onednn::floats(m_sequence.input); }
    std::vector<std::string> implementations() const { return m_sequence.implementations(); }

private:
    /// Running means of one parameter, in its layout.
    struct Means {
        dnnl::memory first, second;
    };

    void compileBackward();
    void loadOptimizer(const OptimizerState& state);
    /// Runs forward, loss and backward, and stores the gradients in the parameters.
    double pass(std::span<const float> images, std::int64_t count, const Loss& loss);

    Options m_options;
    Shape m_input;
    std::vector<Layer> m_layers;
    std::int64_t m_outputs;
    std::int64_t m_steps = 0;
    std::int64_t m_count = 0;  ///< samples of the last pass
    onednn::Context m_context;
    onednn::Sequence m_sequence;
    std::vector<Means> m_means;
    std::vector<onednn::Execution> m_toPlain, m_fromPlain;
    dnnl::memory m_logits, m_logitsGradient;  ///< plain
    std::size_t m_firstTrained = 0;           ///< earlier programs have no parameters and get no gradient
};

}  // namespace core
