#pragma once

#include <dnnl.hpp>

namespace core::onednn {

// The differences between oneDNN 2.6 and oneDNN 3, which has no separate descriptions of operations any more. All
// functions throw dnnl::error if oneDNN has no implementation.

#if DNNL_VERSION_MAJOR < 3

inline dnnl::memory::dims extentsOf(const dnnl::memory::desc& description)
{
    return description.dims();
}

inline dnnl::memory::data_type typeOf(const dnnl::memory::desc& description)
{
    return description.data_type();
}

inline void appendRelu(dnnl::post_ops& operations)
{
    operations.append_eltwise(1.0F, dnnl::algorithm::eltwise_relu, 0.0F, 0.0F);
}

template <class Primitive, class... Parameters>
typename Primitive::primitive_desc describe(const dnnl::engine& engine, const dnnl::primitive_attr& attributes,
                                            const Parameters&... parameters)
{
    return {typename Primitive::desc(parameters...), attributes, engine};
}

template <class Primitive, class Forward, class... Parameters>
typename Primitive::primitive_desc describeBackward(const dnnl::engine& engine, const dnnl::primitive_attr& attributes,
                                                    const Forward& forward, const Parameters&... parameters)
{
    return {typename Primitive::desc(parameters...), attributes, engine, forward};
}

#else

inline dnnl::memory::dims extentsOf(const dnnl::memory::desc& description)
{
    return description.get_dims();
}

inline dnnl::memory::data_type typeOf(const dnnl::memory::desc& description)
{
    return description.get_data_type();
}

inline void appendRelu(dnnl::post_ops& operations)
{
    operations.append_eltwise(dnnl::algorithm::eltwise_relu, 0.0F, 0.0F);
}

template <class Primitive, class... Parameters>
typename Primitive::primitive_desc describe(const dnnl::engine& engine, const dnnl::primitive_attr& attributes,
                                            const Parameters&... parameters)
{
    return {engine, parameters..., attributes};
}

template <class Primitive, class Forward, class... Parameters>
typename Primitive::primitive_desc describeBackward(const dnnl::engine& engine, const dnnl::primitive_attr& attributes,
                                                    const Forward& forward, const Parameters&... parameters)
{
    return {engine, parameters..., forward, attributes};
}

#endif

/// A window that moves over images, without padding.
struct PoolingWindow {
    dnnl::algorithm algorithm;
    dnnl::memory::dims size, strides;
};

inline dnnl::pooling_forward::primitive_desc
describePooling(const dnnl::engine& engine, const dnnl::primitive_attr& attributes, dnnl::prop_kind kind,
                const PoolingWindow& window, const dnnl::memory::desc& source, const dnnl::memory::desc& target)
{
    const dnnl::memory::dims none{0, 0};
    return describe<dnnl::pooling_forward>(engine, attributes, kind, window.algorithm, source, target, window.strides,
                                           window.size,
#if DNNL_VERSION_MAJOR >= 3
                                           none,
#endif
                                           none, none);
}

inline dnnl::pooling_backward::primitive_desc
describePoolingBackward(const dnnl::engine& engine, const dnnl::primitive_attr& attributes,
                        const dnnl::pooling_forward::primitive_desc& forward, const PoolingWindow& window,
                        const dnnl::memory::desc& sourceGradient, const dnnl::memory::desc& targetGradient)
{
    const dnnl::memory::dims none{0, 0};
    return describeBackward<dnnl::pooling_backward>(engine, attributes, forward, window.algorithm, sourceGradient,
                                                    targetGradient, window.strides, window.size,
#if DNNL_VERSION_MAJOR >= 3
                                                    none,
#endif
                                                    none, none);
}

/// The result has the layout of the values.
inline dnnl::batch_normalization_forward::primitive_desc
describeNormalization(const dnnl::engine& engine, const dnnl::primitive_attr& attributes, dnnl::prop_kind kind,
                      const dnnl::memory::desc& values, float epsilon, dnnl::normalization_flags flags)
{
    return describe<dnnl::batch_normalization_forward>(engine, attributes, kind, values,
#if DNNL_VERSION_MAJOR >= 3
                                                       values,
#endif
                                                       epsilon, flags);
}

/// oneDNN 2 demands the shift, which it does not use. oneDNN 3 refuses it.
constexpr bool normalizationBackwardTakesShift = DNNL_VERSION_MAJOR < 3;

/// Both gradients have the same layout.
inline dnnl::batch_normalization_backward::primitive_desc
describeNormalizationBackward(const dnnl::engine& engine, const dnnl::primitive_attr& attributes,
                              const dnnl::batch_normalization_forward::primitive_desc& forward,
                              const dnnl::memory::desc& gradient, const dnnl::memory::desc& values, float epsilon,
                              dnnl::normalization_flags flags)
{
    return describeBackward<dnnl::batch_normalization_backward>(engine, attributes, forward, dnnl::prop_kind::backward,
                                                                gradient,
#if DNNL_VERSION_MAJOR >= 3
                                                                gradient,
#endif
                                                                values, epsilon, flags);
}

}  // namespace core::onednn
