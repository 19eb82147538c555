#include "ui/experiment/plot_colours.h"

#include "core/strategy/marks.h"
#include "core/strategy/strategy.h"

namespace ui {

QColor plotColour(const std::string& strategy, const Style& style)
{
    for (const core::Strategy& line : core::strategies())
        if (line.name == strategy)
            return style.colour(line.id);
    return legible(QColor(QLatin1String(core::markOf(strategy).colour)), style.card, 3.0);
}

}  // namespace ui
