#include "core/experiment/head_source.h"

#include "core/training/sources.h"

namespace core {

BatchSource headSource(const std::vector<Tensor>& features, const std::vector<int>& labels, const HeadTable& table, std::uint64_t seed)
{
    BatchSource source = blockSource(features, labels, {table.outputs(), table.segments()}, seed);
    if (table.hasSigmoid())
        source.blocks.push_back({table.sigmoidOffset(), table.classes(), 1.0, sigmoidFeatureSource(features, labels, table.classes(), seed)});
    return source;
}

}  // namespace core
