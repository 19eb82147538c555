#pragma once

#include "core/nn/onednn/layer_program.h"
#include "core/nn/plan.h"

namespace core {

class InferencePlan::Implementation {
public:
    Implementation(const Network& network, std::int64_t batch, Precision precision);

    Tensor run(const Tensor& images);
    void run(std::span<const float> images, std::span<float> outputs, std::int64_t count);
    std::int64_t batch() const { return m_batch; }
    std::vector<std::string> implementations() const { return m_sequence.implementations(); }

private:
    std::int64_t m_batch;
    Shape m_input, m_outputShape;
    onednn::Context m_context;
    onednn::Sequence m_sequence;
    std::vector<onednn::Execution> m_toPlain;
    dnnl::memory m_output;  ///< plain
};

}  // namespace core
