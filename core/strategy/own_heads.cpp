#include "core/strategy/own_heads.h"

#include <algorithm>

namespace core {

OwnHeads::OwnHeads(const std::map<std::uint32_t, Network>& networks, Precision precision)
{
    for (const auto& [mask, network] : networks)
        m_plans.try_emplace(mask, network, precision);
}

Outputs OwnHeads::run(const HeadLayout& layout, const Tensor& images)
{
    Outputs all{.values = Tensor({images.extent(0), layout.outputs})};
    for (const Segment& segment : layout.segments) {
        TwoPlans& plans = m_plans.at(maskOf(segment));
        const Outputs one = plans.run(images);
        plans.forgetMany();
        all.microseconds += one.microseconds;
        for (std::int64_t n = 0; n < images.extent(0); ++n)
            std::ranges::copy(one.values.row(n), all.values.row(n).begin() + segment.offset);
    }
    return all;
}

}  // namespace core
