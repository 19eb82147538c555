#pragma once

#include "core/nn/layer.h"
#include "core/nn/onednn/context.h"
#include "core/nn/precision.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace core::onednn {

/// Weights or bias, and their gradient in the same layout. This is the layout that the forward primitive chooses or,
/// for training in bf16, where all primitives read copies, that of the gradient. Elementwise updates work in any
/// layout; padding has gradient 0 and so stays 0. In training always float32.
struct Parameter {
    Shape shape;               ///< as stored
    dnnl::memory::desc plain;  ///< row-major view of the stored values; (O, C, H, W) for a dense layer after images
    dnnl::memory value;
    dnnl::memory gradient;  ///< empty outside training
    bool trained = true;    ///< false: updated by its layer; its gradient stays 0
};

/// InputGradients: as Inference, without dropout and with the stored means, but with a backward pass to the input.
enum class Purpose { Inference, Training, InputGradients };

/// Memory that a shortcut and its addition share.
struct Branch {
    dnnl::memory value;     ///< the values of the shortcut; no layer changes them in place
    dnnl::memory gradient;  ///< in the layout of the value; known when the addition's backward pass is compiled
};

/// A dropout layer that another layer applies.
struct AppliedDropout {
    double rate;
    std::size_t index;  ///< position in the network, part of the key
};

/// The input for compiling one layer of a network.
struct LayerOrder {
    Layer layer;
    std::size_t index = 0;  ///< position in the network, part of dropout's key
    dnnl::memory input;
    Purpose purpose = Purpose::Inference;
    Precision precision = Precision::F32;
    bool last = false;         ///< no layer with matrix products follows: its result stays float32
    bool reluFollows = false;  ///< this layer also applies the ReLU that follows
    bool reluDone = false;     ///< the previous layer applies this ReLU; only its backward pass remains
    std::optional<AppliedDropout> dropoutFollows = {};   ///< this layer also applies the dropout that follows
    bool done = false;                                   ///< an earlier layer does all of this one
    bool inPlaceBefore = false, inPlaceFollows = false;  ///< the previous or next layer works in place
    std::shared_ptr<Branch> branch = {};                 ///< for a shortcut and its addition
};

/// The parameters of one pass. Dropout masks depend on seed, step and layer; batch statistics on the first `count`
/// samples.
struct Pass {
    std::uint64_t seed = 0;
    std::int64_t step = 0;
    std::int64_t count = 0;
};

/// The compiled code of one layer. Gradients always have the layout of their values.
class LayerProgram {
public:
    LayerProgram(Context& context, LayerOrder order) : m_context(context), m_order(std::move(order)) {}
    LayerProgram(const LayerProgram&) = delete;
    LayerProgram& operator=(const LayerProgram&) = delete;
    virtual ~LayerProgram() = default;

    /// Compiles the backward pass from the output gradient to the input gradient. The input gradient is empty if it is
    /// not needed; for a program that works in place, both are the same memory.
    virtual void compileBackward(const dnnl::memory&, const dnnl::memory&) {}
    virtual void forward(const Pass&) { m_context.run(m_forward); }
    virtual void backward(const Pass&) { m_context.run(m_backward); }
    /// Updates the parameters that are not trained, once per step.
    virtual void settle(const Pass&) {}
    /// Called once, when the parameters have their values.
    virtual void loaded() {}
    /// Updates the copies of the parameters that the primitives read. Call it after the parameters have changed.
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
    bool hasBackward() const { return m_order.purpose != Purpose::Inference; }
    /// The kind of the forward primitives. Backward primitives need what those for training keep.
    dnnl::prop_kind forwardKind() const
    {
        return hasBackward() ? dnnl::prop_kind::forward_training : dnnl::prop_kind::forward_inference;
    }
    bool isBf16() const { return m_order.precision == Precision::Bf16; }
    /// The type of activations and of the weights that primitives read.
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
/// Max or average pooling.
std::unique_ptr<LayerProgram> makePooling(Context& context, LayerOrder order);
/// Whether this project's own loops do the max pooling, which then includes a ReLU and a dropout that follow, forward
/// and backward.
bool hasOwnMaxPooling(const Layer& layer, Purpose purpose, Precision precision);
std::unique_ptr<LayerProgram> makeMaxPooling(Context& context, LayerOrder order);
/// Includes a ReLU that follows, forward and backward.
std::unique_ptr<LayerProgram> makeNormalization(Context& context, LayerOrder order);
std::unique_ptr<LayerProgram> makeShortcut(Context& context, LayerOrder order);
std::unique_ptr<LayerProgram> makeAddition(Context& context, LayerOrder order);
std::unique_ptr<LayerProgram> makeRelu(Context& context, LayerOrder order);
std::unique_ptr<LayerProgram> makeDropout(Context& context, LayerOrder order);

/// Compiles a layer. Returns nullptr for flatten (the next dense layer reads the images directly) and, outside
/// training, for dropout.
std::unique_ptr<LayerProgram> makeProgram(Context& context, LayerOrder order);

/// Converts stored values to the layout of a parameter, and back.
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
