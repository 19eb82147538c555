#pragma once

#include "core/nn/layer.h"
#include "core/nn/onednn/context.h"
#include "core/nn/precision.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace core::onednn {

/// Weights or bias, and their gradient in the same layout: the one that the forward primitive wants, or for training in
/// bf16, where all primitives read copies, the one that the gradient comes in. Elementwise updates work in any layout;
/// padding has gradient 0 and so stays 0. In training always float32.
struct Parameter {
    Shape shape;               ///< as stored
    dnnl::memory::desc plain;  ///< row-major view of the stored values; (O, C, H, W) for a dense layer behind images
    dnnl::memory value;
    dnnl::memory gradient;  ///< empty in inference
    bool trained = true;    ///< false: moved by its layer; its gradient stays 0
};

enum class Purpose { Inference, Training };

/// What a shortcut and its addition share.
struct Branch {
    dnnl::memory value;     ///< what the shortcut remembers; nobody works on it in place
    dnnl::memory gradient;  ///< in the layout of the value; known when the addition's backward pass is compiled
};

/// What a layer of the network becomes once, when a plan is built.
struct LayerOrder {
    Layer layer;
    std::size_t index = 0;  ///< position in the network, part of dropout's key
    dnnl::memory input;
    Purpose purpose = Purpose::Inference;
    Precision precision = Precision::F32;
    bool last = false;         ///< no layer with sums of its own follows: its result stays float32
    bool reluFollows = false;  ///< and is done here
    bool reluDone = false;     ///< by the layer before; this ReLU has only a backward pass
    bool inPlaceBefore = false, inPlaceFollows = false;  ///< a layer that works in place stands there
    std::shared_ptr<Branch> branch = {};                 ///< of a shortcut and of its addition
};

/// One pass: dropout masks depend on seed, step and the layer; statistics of a batch on its first `count` samples.
struct Pass {
    std::uint64_t seed = 0;
    std::int64_t step = 0;
    std::int64_t count = 0;
};

/// The compiled code of one layer. Gradients always have the layout of the values they belong to.
class LayerProgram {
public:
    LayerProgram(Context& context, LayerOrder order) : m_context(context), m_order(std::move(order)) {}
    LayerProgram(const LayerProgram&) = delete;
    LayerProgram& operator=(const LayerProgram&) = delete;
    virtual ~LayerProgram() = default;

    /// Builds the backward pass. `inputGradient` is empty if nobody needs it; the same memory as `outputGradient` for a
    /// program that works in place.
    virtual void compileBackward(const dnnl::memory&, const dnnl::memory&) {}
    virtual void forward(const Pass&) { m_context.run(m_forward); }
    virtual void backward(const Pass&) { m_context.run(m_backward); }
    /// Once per step: moves the parameters that do not learn.
    virtual void settle(const Pass&) {}
    /// To be called when the parameters have changed: renews the copies that the primitives read, if there are any.
    void refresh() { m_context.run(m_refresh); }

    const Layer& layer() const { return m_order.layer; }
    const dnnl::memory& output() const { return m_output; }
    bool inPlace() const { return m_output.get() == m_order.input.get(); }
    std::vector<Parameter>& parameters() { return m_parameters; }
    /// "conv 3x3x32: jit:avx512_core".
    std::string implementation() const { return toText(m_order.layer) + ": " + m_implementation; }

protected:
    const dnnl::memory& input() const { return m_order.input; }
    bool training() const { return m_order.purpose == Purpose::Training; }
    bool isBf16() const { return m_order.precision == Precision::Bf16; }
    /// Of what layers hand to each other, and of the weights that primitives read.
    DataType type() const { return isBf16() ? DataType::bf16 : DataType::f32; }

    Context& m_context;
    LayerOrder m_order;
    dnnl::memory m_output;
    std::vector<Parameter> m_parameters;
    std::vector<Execution> m_forward, m_backward, m_refresh;
    std::string m_implementation;
};

std::unique_ptr<LayerProgram> makeConvolution(Context& context, LayerOrder order);
std::unique_ptr<LayerProgram> makeDense(Context& context, LayerOrder order);
/// Of maxima or means.
std::unique_ptr<LayerProgram> makePooling(Context& context, LayerOrder order);
/// With the ReLU that follows, if one does, forward and backward.
std::unique_ptr<LayerProgram> makeNormalization(Context& context, LayerOrder order);
std::unique_ptr<LayerProgram> makeShortcut(Context& context, LayerOrder order);
std::unique_ptr<LayerProgram> makeAddition(Context& context, LayerOrder order);
std::unique_ptr<LayerProgram> makeRelu(Context& context, LayerOrder order);
std::unique_ptr<LayerProgram> makeDropout(Context& context, LayerOrder order);

/// Compiles a layer; nothing for flatten (the next dense layer reads images as they lie) and, in inference, dropout.
std::unique_ptr<LayerProgram> makeProgram(Context& context, LayerOrder order);

/// Stored values into a parameter's layout, and back.
void store(Context& context, const Parameter& parameter, const Tensor& values, const dnnl::memory& destination);
Tensor stored(Context& context, const Parameter& parameter, const dnnl::memory& source);

/// All layers in order, first to last.
struct Sequence {
    dnnl::memory input;  ///< plain (N, C, H, W) or (N, F)
    std::vector<std::unique_ptr<LayerProgram>> programs;
    std::vector<Parameter*> parameters;

    const dnnl::memory& output() const { return programs.empty() ? input : programs.back()->output(); }
    void refresh() const;
    std::vector<std::string> implementations() const;
};

}  // namespace core::onednn

namespace core {
struct Network;
}  // namespace core

namespace core::onednn {
struct Compilation {
    std::int64_t batch = 1;
    Purpose purpose = Purpose::Inference;
    Precision precision = Precision::F32;
};

/// Compiles the forward pass and loads the parameters. Throws Error if the precision is not supported.
Sequence compileForward(Context& context, const Network& network, const Compilation& compilation);
}  // namespace core::onednn
