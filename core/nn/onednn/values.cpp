#include "core/nn/onednn/values.h"

namespace core::onednn {

std::span<float> floats(const dnnl::memory& memory)
{
    return {static_cast<float*>(memory.get_data_handle()), memory.get_desc().get_size() / sizeof(float)};
}

std::span<Bfloat16> bfloats(const dnnl::memory& memory)
{
    return {static_cast<Bfloat16*>(memory.get_data_handle()), memory.get_desc().get_size() / sizeof(Bfloat16)};
}

DataType typeOf(const dnnl::memory& memory)
{
    return typeOf(memory.get_desc());
}

dnnl::memory::dims extentsOf(const dnnl::memory& memory)
{
    return extentsOf(memory.get_desc());
}

}  // namespace core::onednn
