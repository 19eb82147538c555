// The three passes of the second convolution of the reference network (batch 128, 3 x 3, 32 to 64 channels) by oneDNN,
// libxsmm and, for the gradient of the weights, Runoff's own loop. The programs take turns, so that other load affects
// all of them. Prints one line of JSON with GFLOP/s.
#include "core/nn/onednn/weight_gradient.h"
#include "tests/bench/peers/measure.h"

#include <cmath>
#include <cstdlib>
#include <libxsmm.h>
#include <map>
#include <omp.h>
#include <stdexcept>

namespace {

using Tag = dnnl::memory::format_tag;
using Type = dnnl::memory::data_type;

constexpr int channels = 32, outputs = 64, kernel = 3;

struct Pass {
    const char* name;
    std::function<void()> run;
    std::vector<double> microseconds = {};
};

void check(libxsmm_dnn_err_t status)
{
    if (status != LIBXSMM_DNN_SUCCESS)
        throw std::runtime_error(std::string("libxsmm: ") + libxsmm_dnn_get_error(status));
}

/// Lives until the program ends, like the tensors that it binds.
class Libxsmm {
public:
    explicit Libxsmm(int side)
    {
        libxsmm_dnn_conv_desc description{};
        description.N = peers::trainingBatch;
        description.C = channels;
        description.H = description.W = side;
        description.K = outputs;
        description.R = description.S = kernel;
        description.u = description.v = 1;
        description.threads = omp_get_max_threads();
        description.algo = LIBXSMM_DNN_CONV_ALGO_DIRECT;
        description.buffer_format = description.filter_format = LIBXSMM_DNN_TENSOR_FORMAT_LIBXSMM;
        description.options = LIBXSMM_DNN_CONV_OPTION_OVERWRITE;
        description.datatype_in = description.datatype_out = LIBXSMM_DNN_DATATYPE_F32;
        libxsmm_dnn_err_t status;
        m_layer = libxsmm_dnn_create_conv_layer(description, &status);
        check(status);
        for (const auto type : {LIBXSMM_DNN_REGULAR_INPUT, LIBXSMM_DNN_GRADIENT_INPUT, LIBXSMM_DNN_REGULAR_OUTPUT,
                                LIBXSMM_DNN_GRADIENT_OUTPUT, LIBXSMM_DNN_REGULAR_FILTER, LIBXSMM_DNN_GRADIENT_FILTER,
                                LIBXSMM_DNN_REGULAR_FILTER_TRANS})
            bind(type);
        const std::size_t scratch = libxsmm_dnn_get_scratch_size(m_layer, LIBXSMM_DNN_COMPUTE_KIND_ALL, &status);
        check(status);
        check(libxsmm_dnn_bind_scratch(m_layer, LIBXSMM_DNN_COMPUTE_KIND_ALL, filled(scratch)));
        check(libxsmm_dnn_trans_reg_filter(m_layer));
    }

    void run(libxsmm_dnn_compute_kind kind) const
    {
#pragma omp parallel
        libxsmm_dnn_execute_st(m_layer, kind, 0, omp_get_thread_num());
    }

private:
    static void* filled(std::size_t bytes)
    {
        const std::size_t rounded = (bytes + 4095) / 4096 * 4096;
        auto* values = static_cast<float*>(std::aligned_alloc(4096, rounded));
        std::fill_n(values, rounded / sizeof(float), 0.01F);
        return values;
    }

    void bind(libxsmm_dnn_tensor_type type)
    {
        libxsmm_dnn_err_t status;
        libxsmm_dnn_tensor_datalayout* layout = libxsmm_dnn_create_tensor_datalayout(m_layer, type, &status);
        check(status);
        const std::size_t bytes = libxsmm_dnn_get_tensor_size(layout, &status);
        check(status);
        libxsmm_dnn_tensor* tensor = libxsmm_dnn_link_tensor(layout, filled(bytes), &status);
        check(status);
        libxsmm_dnn_destroy_tensor_datalayout(layout);
        check(libxsmm_dnn_bind_tensor(m_layer, tensor, type));
    }

    libxsmm_dnn_layer* m_layer;
};

/// The passes of oneDNN, in the layouts that it chooses, and Runoff's own loop for the same memories.
class Onednn {
public:
    explicit Onednn(int side) : m_stream(m_engine)
    {
        const int after = side - kernel + 1;
        const dnnl::memory::dims image{peers::trainingBatch, channels, side, side},
            weights{outputs, channels, kernel, kernel}, result{peers::trainingBatch, outputs, after, after},
            bias{outputs}, one{1, 1}, none{0, 0};
        const auto any = [](const dnnl::memory::dims& extents) {
            return dnnl::memory::desc(extents, Type::f32, Tag::any);
        };
        const auto direct = dnnl::algorithm::convolution_direct;
        const dnnl::memory::desc plainBias(bias, Type::f32, Tag::a);
        const dnnl::convolution_forward::primitive_desc forward({dnnl::prop_kind::forward_training, direct, any(image),
                                                                 any(weights), plainBias, any(result), one, none, none},
                                                                m_engine);
        const dnnl::convolution_backward_data::primitive_desc data(
            {direct, any(image), any(weights), any(result), one, none, none}, m_engine, forward);
        const dnnl::convolution_backward_weights::primitive_desc gradient(
            {direct, any(image), any(weights), plainBias, any(result), one, none, none}, m_engine, forward);
        passes.push_back({"onednn_forward", execution(dnnl::convolution_forward(forward),
                                                      {{DNNL_ARG_SRC, filled(forward.src_desc())},
                                                       {DNNL_ARG_WEIGHTS, filled(forward.weights_desc())},
                                                       {DNNL_ARG_BIAS, filled(plainBias)},
                                                       {DNNL_ARG_DST, filled(forward.dst_desc())}})});
        passes.push_back({"onednn_data", execution(dnnl::convolution_backward_data(data),
                                                   {{DNNL_ARG_DIFF_DST, filled(data.diff_dst_desc())},
                                                    {DNNL_ARG_WEIGHTS, filled(data.weights_desc())},
                                                    {DNNL_ARG_DIFF_SRC, filled(data.diff_src_desc())}})});
        const core::onednn::WeightGradient memories{filled(gradient.src_desc()), filled(gradient.diff_dst_desc()),
                                                    filled(gradient.diff_weights_desc()), filled(plainBias)};
        passes.push_back({"onednn_weights", execution(dnnl::convolution_backward_weights(gradient),
                                                      {{DNNL_ARG_SRC, memories.source},
                                                       {DNNL_ARG_DIFF_DST, memories.target},
                                                       {DNNL_ARG_DIFF_WEIGHTS, memories.weights},
                                                       {DNNL_ARG_DIFF_BIAS, memories.bias}})});
        const core::onednn::ConvolutionShape shape{peers::trainingBatch, channels, side, side, outputs, kernel, 0};
        if (core::onednn::hasOwnWeightGradient(shape, memories))
            passes.push_back({"own_weights", [=] { core::onednn::computeWeightGradient(shape, memories); }});
    }

    std::vector<Pass> passes;

private:
    dnnl::memory filled(const dnnl::memory::desc& description) const
    {
        dnnl::memory memory(description, m_engine);
        std::fill_n(static_cast<float*>(memory.get_data_handle()), description.get_size() / sizeof(float), 0.01F);
        return memory;
    }

    std::function<void()> execution(const dnnl::primitive& primitive,
                                    const std::unordered_map<int, dnnl::memory>& arguments)
    {
        return [this, primitive, arguments] {
            primitive.execute(m_stream, arguments);
            m_stream.wait();
        };
    }

    dnnl::engine m_engine{dnnl::engine::kind::cpu, 0};
    dnnl::stream m_stream;
};

std::vector<Pass> measured(int side)
{
    static std::vector<std::unique_ptr<Onednn>> kept;
    const Libxsmm* libxsmm = new Libxsmm(side);  // lives until the program ends
    kept.push_back(std::make_unique<Onednn>(side));
    std::vector<Pass> passes = kept.back()->passes;
    passes.push_back({"libxsmm_forward", [=] { libxsmm->run(LIBXSMM_DNN_COMPUTE_KIND_FWD); }});
    passes.push_back({"libxsmm_data", [=] { libxsmm->run(LIBXSMM_DNN_COMPUTE_KIND_BWD); }});
    passes.push_back({"libxsmm_weights", [=] { libxsmm->run(LIBXSMM_DNN_COMPUTE_KIND_UPD); }});
    for (int round = 0; round < 5; ++round)
        for (Pass& pass : passes) {
            const auto some = peers::times(0.2, 10, pass.run);
            pass.microseconds.insert(pass.microseconds.end(), some.begin(), some.end());
        }
    return passes;
}

}  // namespace

int main()
{
    std::printf("{\"version\": \"%d.%d.%d\"", LIBXSMM_VERSION_MAJOR, LIBXSMM_VERSION_MINOR, LIBXSMM_VERSION_UPDATE);
    for (const peers::Input& input : peers::inputs) {
        const int side = input.side - kernel + 1, after = side - kernel + 1;  // behind the first convolution
        const double flop = 2.0 * peers::trainingBatch * kernel * kernel * channels * outputs * after * after;
        std::printf(", \"%s\": {", input.name);
        const char* separator = "";
        for (Pass& pass : measured(side)) {
            std::sort(pass.microseconds.begin(), pass.microseconds.end());
            std::printf("%s\"%s\": %.1f", separator, pass.name,
                        flop / pass.microseconds[pass.microseconds.size() / 2] * 1e-3);
            separator = ", ";
        }
        std::printf("}");
    }
    std::puts("}");
}
