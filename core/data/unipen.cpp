#include "core/data/unipen.h"

#include "core/base/text.h"
#include "core/data/strokes.h"
#include "core/data/unipen_text.h"
#include "core/image/drawing_file.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <utility>

namespace core {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t deepestInclude = 8;
constexpr std::size_t mostIncludes = 10'000;
constexpr std::size_t mostColumns = 16;
constexpr double farthestPoint = 1e9;  ///< tablet units

struct TabletPoint {
    double x = 0.0, y = 0.0;
};

/// A run of points.
struct Component {
    std::size_t first = 0, count = 0;  ///< in the list of points
    bool isInk = false;
    std::size_t writer = 0;
};

/// A .SEGMENT line, which may precede its points.
struct SegmentLine {
    UnipenPlace place;
    std::string type;
    std::string rest;
    std::size_t writer = 0;
};

/// The columns of a point.
struct Columns {
    std::size_t count = 0, x = 0, y = 0;
};

/// What a line means that is no keyword.
enum class After { Line, Points, Text };

class UnipenReader {
public:
    UnipenReader(const fs::path& folder, UnipenLimits& limits) : m_folder(canonicalPath(folder)), m_limits(limits) {}

    void read(const fs::path& path)
    {
        m_open.push_back(canonicalPath(path));
        const UnipenPlace before = std::exchange(m_place, {path, 0});
        m_after = After::Text;  // an empty file has no keyword
        readLines(UnipenLines(path, m_limits.bytes));
        m_place = before;
        m_open.pop_back();
    }

    UnipenFile take()
    {
        UnipenFile file{.segments = {}, .included = std::move(m_included)};
        const std::string level = lowestLevel();
        for (const SegmentLine& line : m_segments)
            if (line.type == level)
                file.segments.push_back(segmentOf(line));
        return file;
    }

private:
    void readLines(UnipenLines lines)
    {
        bool begun = false;
        for (auto line = lines.next(m_place); line; line = lines.next(m_place)) {
            ++m_place.line;
            if (withoutBlanks(*line).empty())
                continue;
            if (!begun && !isKeyword(*line))
                m_place.refuse("a keyword of UNIPEN, such as .VERSION", inQuotes(*line));
            begun = true;
            readLine(*line);
        }
    }

    void readLine(std::string_view line)
    {
        if (isKeyword(line)) {
            const std::string_view keyword = takeWord(line);
            readStatement(keyword, withoutBlanks(line));
        } else if (m_after == After::Points) {
            readPoints(line);
        } else if (m_after == After::Line) {
            m_place.refuse("a keyword, such as .PEN_DOWN", inQuotes(withoutBlanks(line)));
        }
    }

    void readStatement(std::string_view keyword, std::string_view rest)
    {
        m_after = After::Line;
        if (keyword == ".PEN_DOWN" || keyword == ".PEN_UP")
            beginComponent(keyword == ".PEN_DOWN", rest);
        else if (keyword == ".COORD")
            readColumns(rest);
        else if (keyword == ".SEGMENT")
            readSegment(rest);
        else if (keyword == ".WRITER_ID")
            readWriter(rest);
        else if (keyword == ".INCLUDE")
            include(rest);
        else if (keyword == ".HIERARCHY")
            readHierarchy(rest);
        else if (keyword.starts_with(".X_POINTS_PER_"))
            readResolution(m_resolution[0], keyword, rest);
        else if (keyword.starts_with(".Y_POINTS_PER_"))
            readResolution(m_resolution[1], keyword, rest);
        else
            m_after = After::Text;
    }

    void beginComponent(bool isInk, std::string_view points)
    {
        m_component = {.first = m_points.size(), .count = 0, .isInk = isInk, .writer = m_writer};
        m_after = After::Points;
        if (!points.empty())
            readPoints(points);
    }

    void readColumns(std::string_view rest)
    {
        Columns columns;
        std::array<std::size_t, 2> seen{};
        for (std::string_view word = takeWord(rest); !word.empty(); word = takeWord(rest), ++columns.count) {
            if (word == "X")
                columns.x = columns.count, ++seen[0];
            if (word == "Y")
                columns.y = columns.count, ++seen[1];
        }
        if (seen != std::array<std::size_t, 2>{1, 1} || columns.count > mostColumns)
            m_place.refuse("X and Y once each, in at most " + std::to_string(mostColumns) + " columns",
                           std::to_string(seen[0]) + " and " + std::to_string(seen[1]) + " in "
                               + std::to_string(columns.count));
        m_columns = columns;
    }

    /// One point or several; each is complete in its line.
    void readPoints(std::string_view line)
    {
        if (m_columns.count == 0)
            m_place.refuse(".COORD before the points", "none");
        TabletPoint point;
        std::size_t words = 0;
        for (std::string_view word = takeWord(line); !word.empty(); word = takeWord(line)) {
            const auto number = unipenNumber(word);
            if (!number || std::abs(*number) > farthestPoint)
                m_place.refuse("a number between -1e9 and 1e9", inQuotes(word));
            const std::size_t column = words++ % m_columns.count;
            if (column == m_columns.x)
                point.x = *number;
            if (column == m_columns.y)
                point.y = *number;
            if (column + 1 == m_columns.count)
                addPoint(point);
        }
        if (words % m_columns.count != 0)
            m_place.refuse(std::to_string(m_columns.count) + " numbers for each point, as .COORD says",
                           std::to_string(words));
    }

    void addPoint(const TabletPoint& point)
    {
        if (m_points.size() >= m_limits.points)
            m_place.refuse("at most " + std::to_string(UnipenLimits{}.points) + " points", "more");
        m_points.push_back(point);
        if (m_component.count++ == 0)
            m_components.push_back(m_component);
        m_components.back().count = m_component.count;
    }

    void readSegment(std::string_view rest)
    {
        if (m_limits.segments == 0)
            m_place.refuse("at most " + std::to_string(UnipenLimits{}.segments) + " segments", "more");
        --m_limits.segments;
        const std::string_view type = takeWord(rest);
        if (type.empty())
            m_place.refuse("the type of the segment, such as DIGIT", "none");
        m_segments.push_back({m_place, std::string(type), std::string(rest), m_writer});
    }

    void readWriter(std::string_view rest)
    {
        if (rest.empty())
            m_place.refuse("the name of a writer", "none");
        const std::string name = validUtf8(rest);
        m_writer = m_writerPlaces.try_emplace(name, m_writers.size()).first->second;
        if (m_writer == m_writers.size())
            m_writers.push_back(name);
    }

    void readHierarchy(std::string_view rest)
    {
        m_hierarchy.clear();
        for (std::string_view word = takeWord(rest); !word.empty(); word = takeWord(rest))
            m_hierarchy.emplace_back(word);
        if (m_hierarchy.empty())
            m_place.refuse("the levels of segments, such as WORD CHARACTER", "none");
    }

    void readResolution(double& perMillimetre, std::string_view keyword, std::string_view rest)
    {
        const auto number = unipenNumber(rest);
        if (!number || !(*number > 0.0 && *number <= farthestPoint))
            m_place.refuse("a number above 0", rest.empty() ? "none" : inQuotes(rest));
        perMillimetre = keyword.ends_with("_INCH") ? *number / 25.4 : *number;
    }

    void include(std::string_view rest)
    {
        const std::string name(
            rest.size() >= 2 && rest.front() == '"' && rest.back() == '"' ? rest.substr(1, rest.size() - 2) : rest);
        const fs::path path = includedFile(name, m_folder, m_place);
        if (std::ranges::find(m_open, path) != m_open.end())
            m_place.refuse("a file that does not include itself", inQuotes(name));
        if (m_open.size() > deepestInclude)
            m_place.refuse("at most " + std::to_string(deepestInclude) + " files included by one another", "more");
        if (m_included.size() >= mostIncludes)
            m_place.refuse("at most " + std::to_string(mostIncludes) + " times .INCLUDE", "more");
        m_included.push_back(path);
        read(path);
        m_after = After::Line;
    }

    /// The type of the segments that are items.
    std::string lowestLevel() const
    {
        const std::vector<std::string> only =
            m_segments.empty() ? std::vector<std::string>() : std::vector{m_segments.front().type};
        const std::vector<std::string>& levels = m_hierarchy.empty() ? only : m_hierarchy;
        std::size_t lowest = 0;
        for (const SegmentLine& line : m_segments) {
            const auto found = std::ranges::find(levels, line.type);
            if (found == levels.end())
                line.place.refuse(m_hierarchy.empty() ? ".HIERARCHY in a file with several types of segments"
                                                      : "a type of segments that .HIERARCHY names",
                                  inQuotes(line.type));
            lowest = std::max(lowest, static_cast<std::size_t>(found - levels.begin()));
        }
        return levels.empty() ? std::string() : levels[lowest];
    }

    UnipenSegment segmentOf(const SegmentLine& line)
    {
        std::string_view rest = line.rest;
        const std::string_view numbers = takeWord(rest);
        if (numbers.empty() || numbers.starts_with('"'))
            line.place.refuse("component numbers such as 3, 3-5 or 3-4,7",
                              numbers.empty() ? "none" : inQuotes(numbers));
        const std::vector<std::size_t> components = componentsIn(numbers, m_components.size(), line.place);
        const std::string label = labelIn(rest, line.place);
        std::size_t writer = m_components[components.front()].writer;
        for (const std::size_t component : components)
            if (m_components[component].writer != writer)
                line.place.refuse("ink of one writer", "ink of several");
        writer = writer == 0 ? line.writer : writer;
        return {validUtf8(label), m_writers[writer], inkOf(components, line.place), line.place.file, line.place.line};
    }

    Ink inkOf(const std::vector<std::size_t>& components, const UnipenPlace& place)
    {
        std::size_t points = 0, strokes = 0;
        for (const std::size_t component : components)
            if (m_components[component].isInk)
                points += m_components[component].count, ++strokes;
        if (points == 0)
            place.refuse("components with .PEN_DOWN", "only .PEN_UP");
        if (points > mostPoints || strokes > mostStrokes)
            place.refuse("at most " + std::to_string(mostStrokes) + " strokes and " + std::to_string(mostPoints)
                             + " points",
                         std::to_string(strokes) + " and " + std::to_string(points));
        if (points > m_limits.points)
            place.refuse("at most " + std::to_string(UnipenLimits{}.points) + " points in all segments", "more");
        m_limits.points -= points;
        const bool known = m_resolution[0] > 0.0 && m_resolution[1] > 0.0;
        const double x = known ? 1.0 / m_resolution[0] : 1.0, y = known ? 1.0 / m_resolution[1] : 1.0;
        Ink ink;
        for (const std::size_t component : components) {
            const Component& run = m_components[component];
            if (!run.isInk)
                continue;
            std::vector<InkPoint>& into = ink.strokes.emplace_back().points;
            into.reserve(run.count);
            for (std::size_t at = run.first; at < run.first + run.count; ++at)
                into.push_back({x * m_points[at].x, -y * m_points[at].y});
        }
        return onCanvas(std::move(ink));
    }

    fs::path m_folder;
    UnipenLimits& m_limits;
    UnipenPlace m_place;
    std::vector<fs::path> m_open;  ///< canonical: the file that is read behind those that include it
    std::vector<fs::path> m_included;
    After m_after = After::Text;
    Columns m_columns;
    Component m_component;
    std::vector<TabletPoint> m_points;
    std::vector<Component> m_components;
    std::vector<SegmentLine> m_segments;
    std::vector<std::string> m_hierarchy;
    std::vector<std::string> m_writers{""};
    std::map<std::string, std::size_t> m_writerPlaces;
    std::size_t m_writer = 0;  ///< index into m_writers; 0: not known
    std::array<double, 2> m_resolution{};
};

}  // namespace

UnipenFile readUnipen(const fs::path& file, const fs::path& folder, UnipenLimits& limits)
{
    UnipenReader reader(folder, limits);
    reader.read(file);
    return reader.take();
}

}  // namespace core
