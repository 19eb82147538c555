#pragma once

#include "core/nn/onednn/context.h"

namespace core::onednn {

/// Calls `work` with the values of the memories as they lie, float32 or bfloat16 as the first one's.
template <class Work, class... Memories>
void withValues(const Work& work, const dnnl::memory& first, const Memories&... others)
{
    if (typeOf(first) == DataType::bf16)
        work(bfloats(first), bfloats(others)...);
    else
        work(floats(first), floats(others)...);
}

}  // namespace core::onednn
