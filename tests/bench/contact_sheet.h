#pragma once

#include "core/base/file.h"
#include "core/image/ink.h"

#include <fmt/format.h>

#include <filesystem>
#include <string>
#include <vector>

namespace bench {

/// A drawing on a contact sheet.
struct SheetCell {
    core::Ink ink;
    std::string words;  ///< above the drawing, plain text without markup; may be empty
};

/// Writes the drawings to an SVG file, twelve in a row, in thin lines. Throws core::Error.
inline void writeContactSheet(const std::filesystem::path& file, const std::vector<SheetCell>& cells)
{
    constexpr std::size_t columns = 12, side = 110;
    std::string sheet = fmt::format("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}\" height=\"{}\">\n"
                                    "<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n",
                                    side * columns, side * ((cells.size() + columns - 1) / columns));
    for (std::size_t i = 0; i < cells.size(); ++i) {
        sheet += fmt::format("<g transform=\"translate({} {})\" fill=\"none\" stroke=\"black\" stroke-width=\"2\">\n",
                             side * (i % columns), side * (i / columns));
        for (const core::Stroke& stroke : cells[i].ink.strokes) {
            sheet += "<polyline points=\"";
            for (const core::InkPoint& point : stroke.points)
                sheet += fmt::format("{:.2f},{:.2f} ", point.x * side, point.y * side);
            sheet += "\"/>\n";
        }
        sheet += fmt::format("<text x=\"4\" y=\"12\" font-size=\"12\" fill=\"#b00000\" stroke=\"none\">{}</text></g>\n",
                             cells[i].words);
    }
    core::writeFile(file, sheet + "</svg>\n");
}

}  // namespace bench
