#include "ui/strategies/filter_pairs.h"

#include "core/nn/first_layer.h"
#include "ui/picture/filters.h"
#include "ui/picture/paragraph.h"
#include "ui/words/words.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

constexpr double filterHeading = 22.0, filterLegend = 16.0, filterFact = 15.0;
constexpr double filterLetters = 10.5;
constexpr double columnGap = 14.0;
constexpr double leastPair = 12.0;  ///< smallest side of the tiles of a filter and its map

/// The networks that are compared: the trunk and the specialist of the class, if there is one.
std::vector<const core::Network*> comparedNetworks(const core::Classifier& classifier, int label)
{
    std::vector<const core::Network*> networks{&classifier.trunk};
    const auto group = classifier.networkGroups.find(core::StrategyId::Specialists);
    if (group != classifier.networkGroups.end() && static_cast<std::size_t>(label) < group->second.networks.size())
        networks.push_back(&group->second.networks[static_cast<std::size_t>(label)]);
    return networks;
}

QString twoDigits(double value)
{
    return Words::decimal(value, 2);
}

/// The largest side of a tile for `count` filters in an area. `tiles` is the size of a cell in tiles.
double largestTile(const QSizeF& area, int count, const QSize& tiles, double gap)
{
    double best = 0.0;
    for (int perRow = 1; perRow <= count; ++perRow) {
        const int rows = (count + perRow - 1) / perRow;
        best = std::max(best, std::floor(std::min(((area.width() + gap) / perRow - gap) / tiles.width(),
                                                  ((area.height() + gap) / rows - gap) / tiles.height())));
    }
    return best;
}

/// A network with more filters gets a wider column, so that the tiles can be larger.
std::vector<double> columnWidths(const FilterComparison& comparison, double width, double gap)
{
    constexpr double leastShare = 0.4;  // for the texts below the tiles
    const auto networks = comparison.networks.size();
    const double space = width - gap * static_cast<double>(networks - 1);
    if (networks != 2)
        return std::vector<double>(networks, space / static_cast<double>(std::max<std::size_t>(1, networks)));
    const int first = comparison.networks[0].count(), second = comparison.networks[1].count();
    const double share = first == 0 || second == 0
                           ? 0.5
                           : std::clamp(static_cast<double>(first) / (first + second), leastShare, 1.0 - leastShare);
    return {space * share, space * (1.0 - share)};
}

/// The first of the texts that fits, otherwise the last one.
QString fitting(const QStringList& texts, const QFont& font, double width)
{
    for (const QString& text : texts)
        if (textWidth(text, font) <= width)
            return text;
    return texts.back();
}

void paintTile(QPainter& painter, const QRectF& tile, const QImage& picture, const Style& style)
{
    // A map that is larger than its tile would lose whole rows without smoothing; a small picture would blur with it.
    const QSizeF size = QSizeF(picture.size()).scaled(tile.size(), Qt::KeepAspectRatio);
    const QRectF place(tile.center() - QPointF(size.width(), size.height()) / 2.0, size);
    const bool shrinks = picture.width() > tile.width();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, shrinks);
    const int larger = shrinks ? 1 : std::min(8, static_cast<int>(std::ceil(tile.width() / picture.width())));
    painter.drawImage(place, larger == 1 ? picture : picture.scaled(picture.size() * larger));
    painter.setPen(QPen(style.line, std::max(1.0, 0.75 * style.scale)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place);
}

/// Paints the colours of a scale and its limit. Returns the x coordinate after it.
template <typename Colour>
double paintScale(QPainter& painter, const QRectF& line, const QString& words, const Colour& colour, const Style& style)
{
    const double s = style.scale, width = 28.0 * s;
    constexpr int steps = 14;
    const QRectF bar(line.left(), line.center().y() - 4.0 * s, width, 8.0 * s);
    for (int step = 0; step < steps; ++step)
        painter.fillRect(QRectF(bar.left() + step * width / steps, bar.top(), width / steps + 0.5, bar.height()),
                         colour(step / (steps - 1.0)));
    painter.setPen(QPen(style.line, 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar);
    const double letters = textWidth(words, style.font(filterLetters));
    paintText(painter, {bar.right() + 4.0 * s, line.top(), letters + 1.0, line.height()}, words,
              {filterLetters, false, style.muted}, style);
    return bar.right() + 4.0 * s + letters + 10.0 * s;
}

void paintLegend(QPainter& painter, const QRectF& line, const FilterNetwork& network, const Style& style)
{
    if (line.isEmpty())
        return;
    const bool colour = network.filters.extent(1) == 3;
    const double next = paintScale(
        painter, line, QStringLiteral("±") + twoDigits(static_cast<double>(largestValue(network.filters.values()))),
        [&](double share) {
            const int grey = static_cast<int>(std::lround(255.0 * share));
            return colour ? QColor(grey, grey, grey) : weightColour(2.0 * share - 1.0, style);
        },
        style);
    if (network.maps.empty())
        return;
    const QString words =
        FilterWords::tr("0–%1").arg(twoDigits(static_cast<double>(largestValue(network.maps.values()))));
    if (next + 32.0 * style.scale + textWidth(words, style.font(filterLetters)) <= line.right() + 1.0)
        paintScale(
            painter, {next, line.top(), line.right() - next, line.height()}, words,
            [&](double share) { return mixed(style.canvas, style.canvasInk, share); }, style);
}

void paintTiles(QPainter& painter, const FiltersPlace::Column& column, const FilterNetwork& network, const Style& style)
{
    const float weight = largestValue(network.filters.values());
    const float output = largestValue(network.maps.values());
    for (int filter = 0; filter < column.count; ++filter) {
        if (column.hasFilters)
            paintTile(painter, column.filterTile(filter),
                      filterPicture(network.filters.row(filter), network.filters.shape(), weight, style), style);
        if (!column.hasMaps)
            continue;
        if (network.maps.empty()) {
            painter.setPen(QPen(style.line, 1.0));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(column.mapTile(filter));
        } else {
            paintTile(painter, column.mapTile(filter),
                      mapPicture(network.maps.row(filter), network.maps.shape(), output, style), style);
        }
    }
}

void paintOutline(QPainter& painter, const FiltersPlace& place, const FilterPlace& at, Qt::PenStyle line,
                  const Style& style)
{
    const FiltersPlace::Column& column = place.columns[static_cast<std::size_t>(at.network)];
    const double wide = 2.0 * style.scale,
                 out = wide / 2.0 + 1.0;  // a gap: in high contrast, the tiles have dark frames
    painter.setPen(QPen(style.ink, wide, line, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(column.pair(at.filter).adjusted(-out, -out, out, out));
}

/// The closest filter of the other network; nullptr if the networks cannot be compared.
const core::ClosestFilter* closestTo(const FilterComparison& comparison, const FilterPlace& place)
{
    const auto& closest = comparison.networks[static_cast<std::size_t>(place.network)].closest;
    return closest.empty() ? nullptr : &closest[static_cast<std::size_t>(place.filter)];
}

}  // namespace

FilterComparison compareFilters(const core::Classifier& classifier, int label)
{
    FilterComparison comparison;
    for (const core::Network* network : comparedNetworks(classifier, label)) {
        const core::Tensor* filters = core::firstFilters(*network);
        FilterNetwork& added = comparison.networks.emplace_back();
        added.filters = filters ? *filters : core::Tensor();
        added.parameters = core::parameterCount(*network);
    }
    if (comparison.networks.size() < 2)
        return comparison;
    comparison.className = Words::classNames(classifier).at(label);
    FilterNetwork &trunk = comparison.networks[0], &specialist = comparison.networks[1];
    if (trunk.count() == 0 || specialist.count() == 0)
        return comparison;
    trunk.closest = core::closestFilters(trunk.filters, specialist.filters);
    specialist.closest = core::closestFilters(specialist.filters, trunk.filters);
    comparison.similarity = core::meanSimilarity(specialist.closest);
    if (comparison.similarity)
        comparison.byChance = core::similarityByChance(trunk.filters);
    return comparison;
}

void setMaps(FilterComparison& comparison, const core::Classifier& classifier, int label,
             const std::optional<core::Image>& image)
{
    const std::vector<const core::Network*> networks = comparedNetworks(classifier, label);
    for (std::size_t at = 0; at < comparison.networks.size(); ++at) {
        const auto layer = image ? core::firstLayer(*networks.at(at), *image) : std::nullopt;
        comparison.networks[at].maps = layer ? layer->maps : core::Tensor();
        comparison.networks[at].responding = layer ? core::respondingFilters(*layer) : 0;
    }
}

QRectF FiltersPlace::Column::pair(int filter) const
{
    const double both = hasFilters && hasMaps ? 2.0 : 1.0;
    const QSizeF size(side * (beside ? both : 1.0), side * (beside ? 1.0 : both));
    const int row = filter / perRow, column = filter % perRow;
    return {QPointF(grid.left() + column * (size.width() + gap), grid.top() + row * (size.height() + gap)), size};
}

QRectF FiltersPlace::Column::filterTile(int filter) const
{
    return {pair(filter).topLeft(), QSizeF(side, side)};
}

QRectF FiltersPlace::Column::mapTile(int filter) const
{
    return {pair(filter).bottomRight() - QPointF(side, side), QSizeF(side, side)};
}

std::optional<FilterPlace> FiltersPlace::at(const QPointF& point) const
{
    for (std::size_t network = 0; network < columns.size(); ++network)
        for (int filter = 0; filter < columns[network].count; ++filter)
            if (columns[network].pair(filter).contains(point))
                return FilterPlace{static_cast<int>(network), filter};
    return std::nullopt;
}

FiltersPlace placeFilters(const QRectF& area, const FilterComparison& comparison, const Style& style)
{
    const double s = style.scale, height = area.height() / s;
    const std::vector<double> widths = columnWidths(comparison, area.width(), columnGap * s);
    const double legend = height >= 170.0 ? filterLegend * s : 0.0;
    const double facts = (height >= 210.0 ? 2.0 : height >= 150.0 ? 1.0 : 0.0) * filterFact * s;
    const bool drawn = std::ranges::any_of(comparison.networks, [](const auto& each) { return !each.maps.empty(); });
    const double below = legend + facts > 0.0 ? legend + facts + 5.0 * s : 0.0;
    const double high = std::max(0.0, area.height() - filterHeading * s - below);
    const auto largestSide = [&](const QSize& tiles, double gap) {
        double side = 0.0;
        for (std::size_t at = 0; at < widths.size(); ++at) {
            const double own =
                largestTile({widths[at], high}, std::max(1, comparison.networks[at].count()), tiles, gap);
            side = at == 0 ? own : std::min(side, own);
        }
        return side;
    };
    FiltersPlace::Column column;
    column.gap = std::round(4.0 * s);
    const double stacked = largestSide({1, 2}, column.gap), beside = largestSide({2, 1}, column.gap);
    column.beside = beside > stacked;
    column.side = std::max(stacked, beside);
    if (column.side < leastPair * s) {
        column.hasFilters = !drawn;
        column.hasMaps = drawn;
        column.gap = std::round(2.0 * s);
        column.side = largestSide({1, 1}, column.gap);
    }
    FiltersPlace place;
    double left = area.left(), bottom = area.top();
    for (std::size_t at = 0; at < widths.size(); ++at) {
        column.count = comparison.networks[at].count();
        column.heading = {left, area.top(), widths[at], filterHeading * s};
        column.grid = {left, column.heading.bottom(), widths[at], high};
        const double cell = column.pair(0).width() + column.gap;
        column.perRow = std::clamp(static_cast<int>((widths[at] + column.gap) / cell), 1, std::max(1, column.count));
        bottom = std::max(bottom, column.pair(std::max(0, column.count - 1)).bottom() + 5.0 * s);
        place.columns.push_back(column);
        left += widths[at] + columnGap * s;
    }
    for (FiltersPlace::Column& each : place.columns) {
        each.legend = {each.grid.left(), bottom, each.grid.width(), legend};
        each.facts = {each.grid.left(), bottom + legend, each.grid.width(), facts};
    }
    return place;
}

void paintFilters(QPainter& painter, const QRectF& area, const FilterPicture& picture, const Style& style)
{
    const FilterComparison& comparison = picture.comparison;
    const FiltersPlace place = placeFilters(area, comparison, style);
    for (std::size_t at = 0; at < comparison.networks.size(); ++at) {
        const FilterNetwork& network = comparison.networks[at];
        const FiltersPlace::Column& column = place.columns[at];
        if (at == 0 || !picture.hasChooser)
            paintText(painter, column.heading,
                      at == 0 ? FilterWords::trunk() : FilterWords::specialist(comparison.className),
                      {12.0, true, style.ink, Qt::AlignLeft | Qt::AlignVCenter, true, 0.7}, style);
        if (network.count() == 0) {
            paintLines(painter, column.grid,
                       brokenLines(FilterWords::noFilters(), style.font(filterLetters), column.grid.width()),
                       {filterLetters, false, style.muted}, style);
            continue;
        }
        paintTiles(painter, column, network, style);
        paintLegend(painter, column.legend, network, style);
        const QFont font = style.font(filterLetters);
        QRectF line(column.facts.left(), column.facts.top(), column.facts.width(), filterFact * style.scale);
        for (const QStringList& texts :
             {FilterWords::responding(network), FilterWords::parameters(network.parameters)}) {
            if (line.bottom() > column.facts.bottom() + 1.0)
                break;
            paintText(painter, line, fitting(texts, font, line.width()),
                      {filterLetters, false, style.muted, Qt::AlignLeft | Qt::AlignVCenter, true}, style);
            line.translate(0.0, line.height());
        }
    }
    if (!picture.chosen)
        return;
    paintOutline(painter, place, *picture.chosen, Qt::SolidLine, style);
    if (const core::ClosestFilter* closest = closestTo(comparison, *picture.chosen))
        paintOutline(painter, place, {1 - picture.chosen->network, static_cast<int>(closest->index)}, Qt::DotLine,
                     style);
}

QString FilterWords::title()
{
    return tr("Filters");
}

QString FilterWords::subtitle()
{
    return tr("first convolution; each network has its own scale");
}

QString FilterWords::shortSubtitle()
{
    return tr("first convolution, own scales");
}

QString FilterWords::explanation()
{
    return tr("A filter is a small pattern of weights in the first layer of a network. Its feature map is light where "
              "the drawing matches the pattern. The panel compares the trunk, which most strategies share, with the "
              "network of one specialist, if the model has such networks.");
}

QString FilterWords::trunk()
{
    return tr("Shared trunk");
}

QString FilterWords::specialist(const QString& className)
{
    return tr("Specialist %1").arg(className);
}

QString FilterWords::noFilters()
{
    return tr("This network does not begin with a convolution, so it has no filters.");
}

QStringList FilterWords::responding(const FilterNetwork& network)
{
    if (network.maps.empty())
        return {tr("%n filters", nullptr, Words::quantity(network.count()))};
    const QString some = QString::number(network.responding), all = QString::number(network.count());
    const int count = Words::quantity(network.responding);
    return {tr("%1 of %2 filters respond", nullptr, count).arg(some, all),
            tr("%1 of %2 respond", nullptr, count).arg(some, all)};
}

QStringList FilterWords::parameters(std::int64_t count)
{
    return {tr("%1 parameters").arg(Words::grouped(count)), tr("%1 parameters").arg(Words::parameters(count))};
}

QString FilterWords::facts(const FilterComparison& comparison, Length length)
{
    if (comparison.networks.size() < 2)
        return tr("This model has no specialist networks to compare.");
    if (!comparison.similarity)
        return tr("The filters of these networks cannot be compared.");
    const QString similarity = twoDigits(*comparison.similarity), chance = twoDigits(comparison.byChance);
    return (length == Length::Long ? tr("Mean similarity to the closest trunk filter: %1 · random filters: %2")
                                   : tr("Similarity %1 · random %2"))
        .arg(similarity, chance);
}

QString FilterWords::chosen(const FilterComparison& comparison, const FilterPlace& place, Length length)
{
    const bool isTrunk = place.network == 0;
    const core::ClosestFilter* closest = closestTo(comparison, place);
    const QString number = QString::number(place.filter + 1);
    if (!closest)
        return (isTrunk ? tr("Trunk filter %1") : tr("Specialist filter %1")).arg(number);
    const QString pair = length == Length::Short ? (isTrunk ? tr("Trunk %1, specialist %2 · similarity %3")
                                                            : tr("Specialist %1, trunk %2 · similarity %3"))
                       : isTrunk ? tr("Trunk filter %1: the closest is specialist filter %2 · similarity %3")
                                 : tr("Specialist filter %1: the closest is trunk filter %2 · similarity %3");
    return pair.arg(number, QString::number(closest->index + 1), twoDigits(closest->similarity));
}

QString FilterWords::tip(const FilterComparison& comparison, const FilterPlace& place)
{
    const bool isTrunk = place.network == 0;
    const FilterNetwork& network = comparison.networks[static_cast<std::size_t>(place.network)];
    const auto [least, most] = std::ranges::minmax(network.filters.row(place.filter));
    QStringList lines{
        tr("%1, filter %2 of %3")
            .arg(isTrunk ? trunk() : specialist(comparison.className), QString::number(place.filter + 1),
                 QString::number(network.count())),
        tr("Weights: %1 to %2").arg(twoDigits(static_cast<double>(least)), twoDigits(static_cast<double>(most)))};
    if (!network.maps.empty())
        lines << tr("Highest activation: %1")
                     .arg(twoDigits(static_cast<double>(std::ranges::max(network.maps.row(place.filter)))));
    if (const core::ClosestFilter* closest = closestTo(comparison, place))
        lines << (isTrunk ? tr("Closest filter of the specialist: %1, similarity %2")
                          : tr("Closest filter of the trunk: %1, similarity %2"))
                     .arg(QString::number(closest->index + 1), twoDigits(closest->similarity));
    return lines.join(QLatin1Char('\n'));
}

QString FilterWords::similarityTip(const FilterComparison& comparison)
{
    if (!comparison.similarity)
        return {};
    return tr("The similarity is the cosine of the angle between the weights of two filters: 1 for the same pattern, 0 "
              "for unrelated patterns, −1 for the opposite. The mean is %1 over the filters of the specialist, each "
              "with the most similar filter of the trunk. Random filters have a mean of %2, because one of %3 filters "
              "is always somewhat similar.")
        .arg(twoDigits(*comparison.similarity), twoDigits(comparison.byChance),
             QString::number(comparison.networks[0].count()));
}

QString FilterWords::scaleTip(const FilterComparison& comparison)
{
    const bool colour = std::ranges::any_of(comparison.networks, [](const FilterNetwork& network) {
        return network.count() > 0 && network.filters.extent(1) == 3;
    });
    const QString weights = colour ? tr("Filters are shown as colours: grey is a weight of zero.")
                                   : tr("Orange weights are positive and blue weights are negative.");
    return tr("%1 Maps are black where the filter does not respond. Each network has its own scale: the strongest "
              "colour is its largest weight, and white is its highest activation. A filter responds if the drawing "
              "raises its activation by at least %2 % of the highest rise in its network.")
        .arg(weights, Words::decimal(100.0 * static_cast<double>(core::respondingShare), 0));
}

QString FilterWords::spoken(const FilterComparison& comparison)
{
    QStringList sentences;
    for (std::size_t at = 0; at < comparison.networks.size(); ++at) {
        const FilterNetwork& network = comparison.networks[at];
        sentences << tr("%1: %2").arg(at == 0 ? trunk() : specialist(comparison.className),
                                      network.count() == 0 ? noFilters()
                                                           : responding(network).front() + QLatin1Char('.'));
    }
    QString facts = FilterWords::facts(comparison, Length::Long).replace(QStringLiteral(" · "), QStringLiteral("; "));
    if (!facts.endsWith(QLatin1Char('.')))
        facts += QLatin1Char('.');
    sentences << facts;
    return sentences.join(Words::gap());
}

}  // namespace ui
