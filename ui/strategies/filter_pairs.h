#pragma once

#include "core/nn/filter_similarity.h"
#include "core/strategy/classifier.h"
#include "ui/picture/style.h"

#include <QCoreApplication>
#include <QRectF>
#include <QStringList>

#include <optional>
#include <vector>

namespace ui {

/// The first convolution of one network.
struct FilterNetwork {
    core::Tensor filters = {};    ///< (F, C, kh, kw); empty if the network does not begin with a convolution and a ReLU
    core::Tensor maps = {};       ///< (F, h, w), the features of the drawing; empty if nothing is drawn
    std::int64_t responding = 0;  ///< number of filters that respond to the drawing
    std::int64_t parameters = 0;  ///< of the whole network
    /// For each filter, the most similar one of the other network; empty if they cannot be compared.
    std::vector<core::ClosestFilter> closest = {};
    int count() const { return static_cast<int>(filters.empty() ? 0 : filters.extent(0)); }
};

/// The shared trunk of a model beside one of its specialists.
struct FilterComparison {
    std::vector<FilterNetwork> networks;  ///< the trunk and, if the model has specialists, one of them
    QString className;                    ///< of the specialist
    std::optional<double> similarity;     ///< mean of networks[1].closest
    double byChance = 0.0;                ///< the same mean for random filters; 0 without `similarity`
};

/// Compares the trunk with the specialist of class `label`. There are no maps yet.
FilterComparison compareFilters(const core::Classifier& classifier, int label);
/// Computes the maps of all networks in a comparison of the same classifier and class. Removes them without an image.
void setMaps(FilterComparison& comparison, const core::Classifier& classifier, int label,
             const std::optional<core::Image>& image);

/// A filter of one network.
struct FilterPlace {
    int network = 0;  ///< 0: the trunk, 1: the specialist
    int filter = 0;
    bool operator==(const FilterPlace&) const = default;
};

struct FilterPicture {
    const FilterComparison& comparison;
    std::optional<FilterPlace> chosen = {};  ///< outlined; the closest filter of the other network has a dashed outline
    bool hasChooser = false;                 ///< the window covers the name of the specialist with a button
};

/// Paints the filters of both networks side by side. Each filter has its map below or beside it. Small areas show only
/// the maps, or only the filters if there are no maps.
void paintFilters(QPainter& painter, const QRectF& area, const FilterPicture& picture, const Style& style);

/// The positions that paintFilters() uses.
struct FiltersPlace {
    struct Column {
        QRectF heading;
        QRectF grid;           ///< area of all tiles
        QRectF legend, facts;  ///< empty: no space
        int count = 0;         ///< number of filters
        int perRow = 1;
        double side = 0.0;  ///< of one tile
        double gap = 0.0;
        bool hasFilters = true, hasMaps = true;
        bool beside = false;  ///< the map is at the right of its filter, not below

        QRectF pair(int filter) const;  ///< the tiles of one filter
        QRectF filterTile(int filter) const;
        QRectF mapTile(int filter) const;
    };
    std::vector<Column> columns;  ///< one for each network

    std::optional<FilterPlace> at(const QPointF& point) const;
};
FiltersPlace placeFilters(const QRectF& area, const FilterComparison& comparison, const Style& style);

/// The texts of the panel "Filters". All functions are pure.
class FilterWords {
    Q_DECLARE_TR_FUNCTIONS(ui::FilterWords)

public:
    static QString title();          ///< "Filters"
    static QString subtitle();       ///< "first convolution; each network has its own scale"
    static QString shortSubtitle();  ///< "first convolution, own scales"
    static QString explanation();    ///< two or three sentences for a reader who does not know filters
    static QString trunk();          ///< "Shared trunk"
    static QString specialist(const QString& className);    ///< "Specialist 4"
    static QString noFilters();                             ///< instead of the filters of a network without convolution
    static QStringList responding(const FilterNetwork& n);  ///< "28 of 32 filters respond", the longest text first
    static QStringList parameters(std::int64_t count);      ///< "1 199 882 parameters", the longest text first
    /// The facts below both networks, joined by " · ". The short form is for small panels.
    enum class Length { Long, Short };
    static QString facts(const FilterComparison& comparison, Length length);
    /// The chosen filter and the closest one, joined by " · ".
    static QString chosen(const FilterComparison& comparison, const FilterPlace& place, Length length);
    static QString tip(const FilterComparison& comparison, const FilterPlace& place);  ///< several lines
    static QString similarityTip(const FilterComparison& comparison);  ///< explains the similarity; empty without it
    static QString scaleTip(const FilterComparison& comparison);       ///< explains the colours
    static QString spoken(const FilterComparison& comparison);         ///< for screen readers
};

}  // namespace ui
