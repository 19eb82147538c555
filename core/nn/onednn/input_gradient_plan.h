#pragma once

#include "core/nn/onednn/layer_program.h"
#include "core/nn/plan.h"

namespace core {

class InputGradientPlan::Implementation {
public:
    Implementation(const Network& network, std::int64_t batch);

    std::int64_t batch() const { return m_batch; }
    Tensor run(const Tensor& images, const Tensor& weights);
    Tensor outputs() const;

private:
    void compileBackward();

    std::int64_t m_batch;
    std::int64_t m_count = 0;  ///< images of the last run
    Shape m_input;
    std::int64_t m_outputs;
    onednn::Context m_context;
    onednn::Sequence m_sequence;
    std::vector<onednn::Execution> m_toPlain, m_fromPlain, m_gradientToPlain;
    dnnl::memory m_output, m_outputGradient, m_inputGradient;  ///< plain
};

}  // namespace core
