#include "core/nn/onednn/layer_program.h"
#include "core/nn/onednn/pooling_rows.h"

#include <algorithm>

namespace core::onednn {

namespace {

using Tag = dnnl::memory::format_tag;

/// Images in memory: planes of pixels with `lanes` channels each.
struct Planes {
    std::int64_t perImage, lanes;
};

/// Max pooling in float32 with a backward pass, and the ReLU and the dropout that follow, in one pass over the values
/// in each direction. It remembers one byte for each result.
class MaxPoolingProgram : public LayerProgram {
public:
    MaxPoolingProgram(Context& context, LayerOrder order)
        : LayerProgram(context, std::move(order)),
          m_window(std::get<MaxPooling>(layer())),
          m_image(extentsOf(input()))
    {
        const Shape after = outputShape(layer(), Shape(m_image.begin() + 1, m_image.end()));
        m_result = {m_image[0], after[0], after[1], after[2]};
        const Tag tag = tagOf(input());
        m_source = context.converted(input(), {m_image, DataType::f32, tag}, m_forward);
        m_output = context.allocate({m_result, DataType::f32, tag});
        const std::int64_t lanes = tag == Tag::nChw16c ? 16
                                 : tag == Tag::nChw8c  ? 8
                                 : tag == Tag::nhwc    ? m_image[1]
                                                       : 1;
        m_planes = {(m_image[1] + lanes - 1) / lanes, lanes};
        m_loops = poolingLoops(lanes);
        m_chosen.resize(floats(m_output).size());
        m_implementation = "own loop";
    }

    void forward(const Pass& pass) override
    {
        LayerProgram::forward(pass);
        AfterPooling after{m_order.reluFollows, {}};
        if (m_order.dropoutFollows)
            after.mask = dropoutMask(m_order.dropoutFollows->rate, m_order.dropoutFollows->index, pass);
        m_scale = after.mask ? after.mask->scale : 1.0F;
        const float* const from = floats(m_source).data();
        float* const to = floats(m_output).data();
        eachPlane([&](std::int64_t plane) {
            for (std::int64_t y = 0; y < m_result[2]; ++y) {
                const std::int64_t result = (plane * m_result[2] + y) * m_result[3] * m_planes.lanes;
                m_loops.pool(rowOf(from, plane, y), after, to + result, m_chosen.data() + result);
            }
        });
    }

    void compileBackward(const dnnl::memory& outputGradient, const dnnl::memory& inputGradient) override
    {
        m_outputGradient = outputGradient;
        m_sourceGradient =
            inputGradient.get_desc() == m_source.get_desc() ? inputGradient : m_context.allocate(m_source.get_desc());
        if (m_sourceGradient.get() != inputGradient.get())
            m_backward.push_back(m_context.reorder(m_sourceGradient, inputGradient));
    }

    void backward(const Pass& pass) override
    {
        const float* const gradients = floats(m_outputGradient).data();
        float* const to = floats(m_sourceGradient).data();
        const std::int64_t rowStep = m_image[3] * m_planes.lanes;
        eachPlane([&](std::int64_t plane) {
            float* const pixels = to + plane * m_image[2] * rowStep;
            if (!coversAll())
                std::fill_n(pixels, m_image[2] * rowStep, 0.0F);
            for (std::int64_t y = 0; y < m_result[2]; ++y) {
                const std::int64_t result = (plane * m_result[2] + y) * m_result[3] * m_planes.lanes;
                m_loops.distribute({gradients + result, m_chosen.data() + result, m_scale, rowStep, m_window.size,
                                    m_window.stride, m_result[3], m_planes.lanes, m_window.stride < m_window.size},
                                   pixels + y * m_window.stride * rowStep);
            }
        });
        LayerProgram::backward(pass);
    }

private:
    /// The layout of the input if the loops can read it, otherwise the one to which it is converted.
    static Tag tagOf(const dnnl::memory& memory)
    {
        for (const Tag tag : {Tag::nChw16c, Tag::nChw8c, Tag::nhwc})
            if (memory.get_desc() == dnnl::memory::desc(extentsOf(memory), DataType::f32, tag))
                return tag;
        return Tag::nchw;
    }

    /// Whether each pixel is in exactly one window.
    bool coversAll() const
    {
        return m_window.stride == m_window.size && m_image[2] == m_result[2] * m_window.size
            && m_image[3] == m_result[3] * m_window.size;
    }

    template <class Work>
    void eachPlane(const Work& work)
    {
        const std::int64_t planes = m_image[0] * m_planes.perImage;
        const bool several = m_chosen.size() >= 4096;
#pragma omp parallel for schedule(static) if (several)
        for (std::int64_t plane = 0; plane < planes; ++plane)
            work(plane);
    }

    RowOfWindows rowOf(const float* pixels, std::int64_t plane, std::int64_t y) const
    {
        const std::int64_t rowStep = m_image[3] * m_planes.lanes, results = m_result[2] * m_result[3];
        const std::int64_t image = plane / m_planes.perImage, channel = plane % m_planes.perImage * m_planes.lanes;
        return {.from = pixels + (plane * m_image[2] + y * m_window.stride) * rowStep,
                .rowStep = rowStep,
                .size = m_window.size,
                .stride = m_window.stride,
                .count = m_result[3],
                .lanes = m_planes.lanes,
                .index = static_cast<std::uint32_t>((image * m_result[1] + channel) * results + y * m_result[3]),
                .laneStep = static_cast<std::uint32_t>(results)};
    }

    MaxPooling m_window;
    dnnl::memory::dims m_image, m_result;
    Planes m_planes{};
    PoolingLoops m_loops{};
    dnnl::memory m_source, m_sourceGradient, m_outputGradient;
    std::vector<std::uint8_t> m_chosen;  ///< in the layout of the output
    float m_scale = 1.0F;
};

}  // namespace

bool hasOwnMaxPooling(const Layer& layer, Purpose purpose, Precision precision)
{
    const auto* window = std::get_if<MaxPooling>(&layer);
    return window && window->size * window->size < nowhere && purpose != Purpose::Inference
        && precision == Precision::F32;
}

std::unique_ptr<LayerProgram> makeMaxPooling(Context& context, LayerOrder order)
{
    return std::make_unique<MaxPoolingProgram>(context, std::move(order));
}

}  // namespace core::onednn
