#include "ui/laboratory/plot_colours.h"

#include "core/strategy/strategy.h"

namespace ui {

QColor plotColour(const std::string& strategy, std::size_t place, const Style& style)
{
    if (strategy == "sigmoid")
        return style.colour(core::StrategyId::MultiLabel);
    for (const core::Strategy& line : core::strategies())
        if (line.name == strategy && line.id != core::StrategyId::MultiLabel)
            return style.colour(line.id);
    const std::array<QRgb, 6> others{0x3f51b5, 0x7a4b2a, 0x4f7f00, 0x8a8a8a, 0xb0004e, 0x007c89};
    return legible(QColor::fromRgb(others[place % others.size()]), style.card, 3.0);
}

}  // namespace ui
