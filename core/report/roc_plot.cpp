#include "core/report/plot.h"
#include "core/strategy/marks.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr double rocLeft = 70, rocTop = 64, side = 230, rocLegendWidth = 166, cellWidth = 476, cellHeight = 306,
                 rocLegendStep = 16;
constexpr std::size_t inRow = 2;

struct Frame {
    double x = 0.0, y = 0.0;  ///< of the upper left corner
    double across(double accepted) const { return x + side * accepted; }
    double up(double kept) const { return y + side * (1.0 - kept); }
};

std::vector<std::string> curveGroupsOf(const Table& table)
{
    std::vector<std::string> groups;
    for (const TableRow& row : table.rows)
        if (const std::string name = groupName(table, row.fraction, row.setting);
            !row.roc.empty() && std::ranges::find(groups, name) == groups.end())
            groups.push_back(name);
    return groups;
}

std::string frameSvg(const Frame& frame, const std::string& title)
{
    std::string svg = formatted("<text x=\"%.1f\" y=\"%.1f\" font-weight=\"bold\">", frame.x, frame.y - 8)
                    + escaped(title) + "</text>\n";
    for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        svg += formatted("<path d=\"M%.1f %.1fh%.0fM%.1f %.1fv%.0f\" stroke=\"#e0e0e0\"/>\n", frame.x, frame.up(share),
                         side, frame.across(share), frame.y, side);
        if (share == 0.25 || share == 0.75)
            continue;
        svg += formatted("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"end\" font-size=\"10\">%.0f %%</text>\n",
                         frame.x - 6, frame.up(share) + 4, 100.0 * share);
        svg += formatted("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\" font-size=\"10\">%.0f %%</text>\n",
                         frame.across(share), frame.y + side + 14, 100.0 * share);
    }
    svg += formatted("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\" font-size=\"10\" fill=\"#555555\">pictures "
                     "accepted</text>\n",
                     frame.across(0.5), frame.y + side + 28);
    svg += formatted("<text transform=\"translate(%.1f %.1f) rotate(-90)\" text-anchor=\"middle\" font-size=\"10\" "
                     "fill=\"#555555\">test images kept</text>\n",
                     frame.x - 44, frame.up(0.5));
    return svg
         + formatted("<path d=\"M%.1f %.1fL%.1f %.1f\" stroke=\"#8a8a8a\" stroke-dasharray=\"2 3\"/>\n", frame.x,
                     frame.up(0.0), frame.across(1.0), frame.y);
}

/// Dashes are told apart as shapes of points are.
std::string lineLook(const TableRow& row)
{
    static constexpr std::array dashes{"none", "7 2", "2 2", "9 2 2 2", "5 4", "12 3"};
    const StrategyMark mark = markOf(row.strategy);
    return formatted(" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\" stroke-dasharray=\"%s\"/>\n", mark.colour,
                     row.reference ? "1.2" : "1.8", dashes[static_cast<std::size_t>(mark.shape)]);
}

std::string curveSvg(const Frame& frame, const TableRow& row)
{
    std::string path = formatted("M%.1f %.1f", frame.across(0.0), frame.up(0.0));
    for (const RocPoint& point : row.roc)
        path += formatted("L%.1f %.1f", frame.across(point.accepted), frame.up(point.kept));
    path += formatted("L%.1f %.1f", frame.across(1.0), frame.up(1.0));
    return "<path d=\"" + path + '"' + lineLook(row);
}

/// Who is which line, and the area under it.
std::string legendSvg(const Frame& frame, const std::vector<const TableRow*>& rows)
{
    const double x = frame.across(1.0) + 20.0, end = x + rocLegendWidth;
    std::string svg =
        formatted("<text x=\"%.1f\" y=\"%.1f\" font-size=\"10\" text-anchor=\"end\" fill=\"#555555\">area</text>\n",
                  end, frame.y + 10);
    double line = frame.y + 24.0;
    for (const TableRow* row : rows) {
        svg += formatted("<path d=\"M%.1f %.1fh24\"", x, line) + lineLook(*row);
        svg += formatted("<text x=\"%.1f\" y=\"%.1f\" font-size=\"11\">", x + 31, line + 4)
             + escaped(row->reference ? '(' + row->strategy + ')' : row->strategy) + "</text>\n";
        if (const auto area = row->extra.find("roc_area"); area != row->extra.end())
            svg += formatted("<text x=\"%.1f\" y=\"%.1f\" font-size=\"11\" text-anchor=\"end\">%.4f</text>\n", end,
                             line + 4, area->second);
        line += rocLegendStep;
    }
    return svg;
}

}  // namespace

PlotPart rocPart(const Table& table)
{
    const std::vector<std::string> groups = curveGroupsOf(table);
    if (groups.empty())
        return {};
    const double rows = static_cast<double>((groups.size() + inRow - 1) / inRow),
                 columns = static_cast<double>(std::min(inRow, groups.size()));
    PlotPart part{.width = rocLeft + columns * cellWidth, .height = rocTop + rows * cellHeight + 18.0};
    const auto note = wrapped("Share of the test images kept, against the share of the pictures of no class accepted "
                              "at the same threshold. Mean of the "
                              "trials; dotted: guessing.",
                              part.width - rocLeft - 12.0, 12.0);
    part.height += 16.0 * static_cast<double>(note.size());
    part.svg =
        formatted("<text x=\"%.1f\" y=\"28\" font-size=\"16\" font-weight=\"bold\">ROC curves</text>\n", rocLeft);
    for (std::size_t place = 0; place < groups.size(); ++place) {
        const Frame frame{rocLeft + static_cast<double>(place % inRow) * cellWidth,
                          rocTop + static_cast<double>(place / inRow) * cellHeight};
        part.svg += frameSvg(frame, groups[place]);
        std::vector<const TableRow*> drawn;
        for (const TableRow& row : table.rows)
            if (!row.roc.empty() && groupName(table, row.fraction, row.setting) == groups[place])
                drawn.push_back(&row);
        for (const TableRow* row : drawn)
            part.svg += curveSvg(frame, *row);
        part.svg += legendSvg(frame, drawn);
    }
    part.svg += noteSvg(note, rocLeft, part.height - 12.0 - 16.0 * (static_cast<double>(note.size()) - 1.0));
    return part;
}

}  // namespace core
