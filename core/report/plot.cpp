#include "core/report/plot.h"

#include "core/base/visible.h"
#include "core/strategy/marks.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <numbers>
#include <string_view>

namespace core {

namespace {

constexpr double plotLeft = 70, top = 56, plotHeight = 300, groupWidth = 118, least = 460, noteStep = 16;

struct Axis {
    double low = 0.0, high = 1.0, step = 0.2;

    explicit Axis(const Table& table)
    {
        low = 1.0;
        high = 0.0;
        for (const TableRow& row : table.rows) {
            low = std::min(low, row.mean - row.deviation.value_or(0.0));
            high = std::max(high, row.mean + row.deviation.value_or(0.0));
        }
        if (high - low < 0.002) {
            low -= 0.001;
            high += 0.001;
        }
        step = niceStep(high - low);
        low = std::max(0.0, std::floor(low / step) * step);
        high = std::min(1.0, std::ceil(high / step) * step);
    }
    double y(double value) const { return top + plotHeight * (high - value) / (high - low); }
};

std::string lowered(std::string words)
{
    if (!words.empty())
        words[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(words[0])));
    return words;
}

std::vector<std::string> groupsOf(const Table& table)
{
    std::vector<std::string> groups;
    for (const TableRow& row : table.rows)
        if (const std::string name = groupName(table, row.fraction, row.setting);
            std::ranges::find(groups, name) == groups.end())
            groups.push_back(name);
    return groups;
}

std::string axisSvg(const Axis& axis, double width)
{
    std::string svg;
    for (double value = axis.low; value <= axis.high + 1e-9; value += axis.step) {
        const double y = axis.y(value);
        svg += formatted("<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#e0e0e0\"/>\n", plotLeft, y,
                         plotLeft + width, y);
        svg += formatted("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"end\">%.*f %%</text>\n", plotLeft - 8, y + 4,
                         axis.step < 0.0095 ? (axis.step < 0.00095 ? 2 : 1) : 0, 100.0 * value);
    }
    return svg;
}

/// Two lines where one would run into its neighbour; each a text of its own, as some renderers leave out where a span
/// begins.
std::string labelSvg(const std::string& name, double x)
{
    std::string svg, line;
    double y = top + plotHeight + 20;
    const auto flush = [&] {
        svg += formatted("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">", x, y) + escaped(line) + "</text>\n";
        y += 15;
        line.clear();
    };
    for (std::size_t from = 0; from <= name.size();) {
        const std::size_t to = std::min(name.find(' ', from), name.size());
        const std::string word = name.substr(from, to - from);
        if (!line.empty() && line.size() + word.size() > 16)
            flush();
        line += (line.empty() ? "" : " ") + word;
        from = to + 1;
    }
    flush();
    return svg;
}

/// Of a strategy: told apart by colour and by shape; hollow for a reference.
struct Mark {
    StrategyMark look;
    bool reference = false;
    const char* colour() const { return look.colour; }
};

/// `points` corners at `outer` from the middle, and as many between them at `inner`; the first one at the top.
std::string cornersSvg(int points, double outer, double inner, double x, double y)
{
    std::string svg = "<path d=\"";
    for (int corner = 0; corner < 2 * points; ++corner) {
        const double turn = std::numbers::pi * corner / points, radius = corner % 2 == 0 ? outer : inner;
        svg +=
            formatted("%s%.1f %.1f", corner == 0 ? "M" : "L", x + radius * std::sin(turn), y - radius * std::cos(turn));
    }
    return svg + "z\"";
}

std::string markSvg(const Mark& mark, double x, double y)
{
    std::string svg;
    switch (mark.look.shape) {
    case MarkShape::Circle:
        svg = formatted("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4.5\"", x, y);
        break;
    case MarkShape::Square:
        svg = formatted("<rect x=\"%.1f\" y=\"%.1f\" width=\"8\" height=\"8\"", x - 4, y - 4);
        break;
    case MarkShape::Triangle:
        svg = formatted("<path d=\"M%.1f %.1fl5 9h-10z\"", x, y - 6);
        break;
    case MarkShape::Diamond:
        svg = formatted("<path d=\"M%.1f %.1fl5.5 5.5l-5.5 5.5l-5.5 -5.5z\"", x, y - 5.5);
        break;
    case MarkShape::Pentagon:
        svg = cornersSvg(5, 5.2, 5.2 * std::cos(std::numbers::pi / 5.0), x, y);
        break;
    case MarkShape::Star:
        svg = cornersSvg(5, 6.2, 2.6, x, y);
        break;
    }
    return svg
         + formatted(" fill=\"%s\" stroke=\"%s\" stroke-width=\"2\"/>", mark.reference ? "#ffffff" : mark.colour(),
                     mark.colour());
}

std::string pointSvg(const TableRow& row, const Axis& axis, double x, const Mark& mark)
{
    const double spread = row.deviation.value_or(0.0), y = axis.y(row.mean);
    std::string svg =
        formatted("<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"2\"/>\n", x,
                  axis.y(std::max(axis.low, row.mean - spread)), x, axis.y(std::min(axis.high, row.mean + spread)),
                  mark.colour());
    return svg + markSvg(mark, x, y) + '\n';
}

}  // namespace

std::string escaped(const std::string& text)
{
    std::string safe;
    for (const char letter : visible(text)) {  // XML takes no control characters
        switch (letter) {
        case '&':
            safe += "&amp;";
            break;
        case '<':
            safe += "&lt;";
            break;
        case '>':
            safe += "&gt;";
            break;
        case '"':
            safe += "&quot;";
            break;
        default:
            safe += letter;
        }
    }
    return safe;
}

double niceStep(double range)
{
    const double raw = range / 5.0, power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= raw)
            return factor * power;
    return 10.0 * power;
}

std::string groupsTitle(const Table& table)
{
    const std::string share = "Share of the training images";
    if (std::ranges::all_of(table.rows, [](const TableRow& row) { return row.setting.empty(); }))
        return share;
    const auto setting = [&table]() -> std::string {
        switch (table.plan.kind) {
        case ExperimentKind::Imbalance:
            return "Images kept of every second class";
        case ExperimentKind::TenNetworks:
            return "Width of the specialists";
        case ExperimentKind::MultiTask:
            return "Task";
        case ExperimentKind::OneClass:
        case ExperimentKind::Unknown:
        case ExperimentKind::Cascade:
            return "Kind of pictures";
        default:
            return "Setting";
        }
    };
    return table.plan.fractions.size() > 1 ? share + "; " + lowered(setting()) : setting();
}

std::string groupName(const Table& table, double fraction, const std::string& setting)
{
    const std::string share = formatted("%g %%", 100.0 * fraction);
    if (setting.empty())
        return share;
    return table.plan.fractions.size() > 1 ? share + ", " + setting : setting;
}

double textWidth(const std::string& text, double pixels)
{
    double width = 0.0;
    for (const char letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        if ((byte & 0xC0U) == 0x80U)
            continue;  // within a letter of several bytes
        if (std::string_view(" fijlrtI.,:;'|!()[]/-").find(letter) != std::string_view::npos)
            width += 0.41;
        else if (std::string_view("mwMW@%").find(letter) != std::string_view::npos)
            width += 0.99;
        else
            width += std::isupper(byte) != 0 || byte >= 0x80U ? 0.78 : 0.64;
    }
    return width * pixels;
}

std::vector<std::string> wrapped(const std::string& text, double width, double pixels)
{
    std::vector<std::string> lines;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t to = std::min(text.find(' ', from), text.size());
        const std::string word = text.substr(from, to - from);
        if (lines.empty() || textWidth(lines.back() + ' ' + word, pixels) > width)
            lines.push_back(word);
        else
            lines.back() += ' ' + word;
        from = to + 1;
    }
    return lines;
}

std::string noteSvg(const std::vector<std::string>& lines, double x, double y)
{
    std::string svg;
    for (const std::string& line : lines) {
        svg += formatted("<text x=\"%.1f\" y=\"%.1f\" fill=\"#555555\">", x, y) + escaped(line) + "</text>\n";
        y += noteStep;
    }
    return svg;
}

std::vector<std::string> strategiesOf(const Table& table)
{
    std::vector<std::string> names;
    for (const TableRow& row : table.rows)
        if (std::ranges::find(names, row.strategy) == names.end())
            names.push_back(row.strategy);
    return names;
}

namespace {

/// What the points and bars are, and what an axis that does not begin at 0 makes of differences.
std::string noteOf(const Table& table)
{
    if (table.rows.empty())
        return {};
    const bool repeated =
        std::ranges::any_of(table.rows, [](const TableRow& row) { return row.deviation.has_value(); });
    std::string note = "By " + lowered(groupsTitle(table)) + ". ";
    note += repeated ? "Points: mean of the trials; bars: one standard deviation to each side."
                     : "One trial: no spread is known.";
    if (Axis(table).low > 0.0)
        note += " Mind where the axis starts.";
    return note;
}

PlotPart spreadPart(const Table& table)
{
    const auto groups = groupsOf(table), strategies = strategiesOf(table);
    const double width = std::max(least, groupWidth * static_cast<double>(groups.size()));
    const double each = width / static_cast<double>(std::max<std::size_t>(groups.size(), 1));
    const double full = plotLeft + width + 180;
    const std::vector<std::string> note = wrapped(noteOf(table), full - plotLeft - 12.0, 12.0);
    const double whole = std::max(top + plotHeight + 80 + noteStep * static_cast<double>(note.size()),
                                  top + 40 + 22 * static_cast<double>(strategies.size()));
    std::string svg = formatted("<text x=\"%.1f\" y=\"28\" font-size=\"16\" font-weight=\"bold\">", plotLeft)
                    + escaped(table.plan.protocol + " on "
                              + (table.data.note.empty() ? table.data.name : table.data.note) + ": " + table.measure)
                    + "</text>\n";
    if (table.rows.empty())
        return {svg, full, whole};
    const Axis axis(table);
    svg += axisSvg(axis, width);
    for (std::size_t i = 0; i < groups.size(); ++i)
        svg += labelSvg(groups[i], plotLeft + each * (static_cast<double>(i) + 0.5));
    for (const TableRow& row : table.rows) {
        const auto group = static_cast<double>(std::ranges::find(groups, groupName(table, row.fraction, row.setting))
                                               - groups.begin());
        const auto place = static_cast<std::size_t>(std::ranges::find(strategies, row.strategy) - strategies.begin());
        const double offset = (static_cast<double>(place) + 1.0) / (static_cast<double>(strategies.size()) + 1.0) - 0.5;
        svg +=
            pointSvg(row, axis, plotLeft + each * (group + 0.5 + 0.8 * offset), {markOf(row.strategy), row.reference});
    }
    for (std::size_t i = 0; i < strategies.size(); ++i) {
        const double y = top + 8 + 22 * static_cast<double>(i);
        const bool reference = std::ranges::any_of(
            table.rows, [&](const TableRow& row) { return row.reference && row.strategy == strategies[i]; });
        svg += markSvg({markOf(strategies[i]), reference}, plotLeft + width + 18, y)
             + formatted("<text x=\"%.1f\" y=\"%.1f\">", plotLeft + width + 30, y + 4) + escaped(strategies[i])
             + "</text>\n";
    }
    svg += noteSvg(note, plotLeft, whole - 12.0 - noteStep * (static_cast<double>(note.size()) - 1.0));
    return {svg, full, whole};
}

}  // namespace

std::string plotSvg(const Table& table)
{
    const PlotPart spread = spreadPart(table), roc = rocPart(table);
    const double width = std::max(spread.width, roc.width), height = spread.height + roc.height;
    std::string svg =
        formatted("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%.0f\" height=\"%.0f\" viewBox=\"0 0 %.0f %.0f\" "
                  "font-family=\"sans-serif\" font-size=\"12\" fill=\"#222222\">\n<rect width=\"100%%\" "
                  "height=\"100%%\" fill=\"#ffffff\"/>\n",
                  width, height, width, height);
    svg += spread.svg;
    if (!roc.svg.empty())
        svg += formatted("<g transform=\"translate(0 %.0f)\">\n", spread.height) + roc.svg + "</g>\n";
    return svg + "</svg>\n";
}

}  // namespace core
