#include "core/image/drawing_file.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/json.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace core {

namespace {

using nlohmann::json;

constexpr double farthest = 4.0;  ///< maximum distance from the canvas, in canvas units
constexpr double thinnest = 0.001;
constexpr double rounding = 1e5;

std::string rounded(double value)
{
    std::string text = json(std::round(value * rounding) / rounding).dump();
    return text.ends_with(".0") ? text.substr(0, text.size() - 2) : text;
}

/// The shortest text that is read back as the same number. Throws Error if it is outside the range.
std::string exact(double value, double low, double high)
{
    if (!(value >= low && value <= high))
        throw Error(fmt::format("a drawing with the number {}: expected {} to {}", value, low, high));
    return fmt::format("{}", value);
}

void checkStrokes(const Ink& ink)
{
    if (ink.strokes.size() > mostStrokes)
        throw Error("a drawing of " + std::to_string(ink.strokes.size()) + " strokes: expected at most "
                    + std::to_string(mostStrokes));
}

void checkPoints(std::size_t count)
{
    if (count > mostPoints)
        throw Error("a drawing of " + std::to_string(count) + " points: expected at most "
                    + std::to_string(mostPoints));
}

std::string kindOf(const json& value)
{
    if (value.is_number())
        return value.dump();
    if (value.is_null())
        return "null";
    return value.is_string() || value.is_boolean() ? std::string("a ") + value.type_name()
                                                   : "an " + std::string(value.type_name());
}

/// A place in the document for messages: "stroke 3, point 12".
struct Place {
    const std::string& name;
    std::string where;

    [[noreturn]] void refuse(const std::string& expected, const std::string& found) const
    {
        throw Error(name + ": " + (where.empty() ? "" : where + ": ") + "expected " + expected + ", found " + found);
    }
};

const json& member(const json& object, const char* key, const char* expected, const Place& place)
{
    const auto found = object.find(key);
    if (found == object.end())
        place.refuse(expected, std::string("no \"") + key + "\"");
    return *found;
}

struct Range {
    double low, high;
    const char* words;
};

double number(const json& value, const Range& range, const Place& place)
{
    if (!value.is_number())
        place.refuse(range.words, kindOf(value));
    const double read = value.get<double>();
    if (!(read >= range.low && read <= range.high))
        place.refuse(range.words, value.dump());
    return read;
}

InkPoint pointOf(const json& value, const Place& place)
{
    static constexpr Range across{-farthest, 1.0 + farthest, "x in canvas units, -4 to 5"};
    static constexpr Range down{-farthest, 1.0 + farthest, "y in canvas units, -4 to 5"};
    static constexpr Range pressure{0.0, 1.0, "a pressure from 0 to 1"};
    if (!value.is_array() || value.size() < 2 || value.size() > 3)
        place.refuse("[x, y] or [x, y, pressure]",
                     value.is_array() ? "a list of " + std::to_string(value.size()) : kindOf(value));
    return {number(value[0], across, place), number(value[1], down, place),
            value.size() == 3 ? number(value[2], pressure, place) : 1.0};
}

Stroke strokeOf(const json& value, const Place& place)
{
    static constexpr Range widths{thinnest, 1.0, "a width in canvas units, 0.001 to 1"};
    if (!value.is_object())
        place.refuse("a stroke as an object", kindOf(value));
    const Place inWidth{place.name, place.where + ", width"};
    Stroke stroke{
        .points = {}, .width = number(member(value, "width", "a width", place), widths, inWidth), .erases = false};
    if (const auto erases = value.find("erases"); erases != value.end()) {
        if (!erases->is_boolean())
            Place{place.name, place.where + ", erases"}.refuse("true or false", kindOf(*erases));
        stroke.erases = erases->get<bool>();
    }
    const json& points = member(value, "points", "points", place);
    if (!points.is_array() || points.empty())
        Place{place.name, place.where + ", points"}.refuse("a list of one point or more",
                                                           points.is_array() ? "an empty one" : kindOf(points));
    stroke.points.reserve(points.size());
    for (std::size_t at = 0; at < points.size(); ++at)
        stroke.points.push_back(pointOf(points[at], {place.name, place.where + ", point " + std::to_string(at + 1)}));
    return stroke;
}

void checkHead(const json& document, const Place& place)
{
    static constexpr const char* what = "\"format\": \"runoff-drawing\"";
    if (!document.is_object())
        place.refuse("a drawing as a JSON object", kindOf(document));
    const json& format = member(document, "format", what, place);
    if (format != "runoff-drawing")
        place.refuse(what, format.is_string() ? "another format" : kindOf(format));
    const json& version = member(document, "version", "a version", place);
    if (!version.is_number_integer() || version.get<std::int64_t>() < 1)
        place.refuse("version 1", kindOf(version));
    if (version != drawingVersion)
        place.refuse("version 1", "version " + version.dump() + " of a newer Runoff");
}

}  // namespace

std::string formatDrawing(const Ink& ink)
{
    checkStrokes(ink);
    std::size_t count = 0;
    std::string lines;
    for (const Stroke& stroke : ink.strokes) {
        std::string points;
        for (const InkPoint& point : stroke.points) {
            if (!std::isfinite(point.x) || !std::isfinite(point.y) || ++count > mostPoints)
                continue;
            const auto place = [](double value) { return rounded(std::clamp(value, -farthest, 1.0 + farthest)); };
            points += (points.empty() ? "[" : ", [") + place(point.x) + ", " + place(point.y);
            if (point.pressure != 1.0)
                points += ", " + rounded(std::isfinite(point.pressure) ? std::clamp(point.pressure, 0.0, 1.0) : 1.0);
            points += "]";
        }
        if (points.empty())
            continue;
        const double width = std::isfinite(stroke.width) ? std::clamp(stroke.width, thinnest, 1.0) : defaultPenWidth;
        lines += (lines.empty() ? "\n    " : ",\n    ");
        lines += "{\"width\": " + rounded(width) + (stroke.erases ? ", \"erases\": true" : "") + ", \"points\": ["
               + points + "]}";
    }
    checkPoints(count);
    return "{\n  \"format\": \"runoff-drawing\",\n  \"version\": " + std::to_string(drawingVersion)
         + ",\n  \"units\": \"canvas\",\n  \"strokes\": [" + lines + (lines.empty() ? "]\n}\n" : "\n  ]\n}\n");
}

InkPoint storedPoint(const InkPoint& point)
{
    const auto place = [](double value) {
        return std::round(std::clamp(value, -farthest, 1.0 + farthest) * rounding) / rounding;
    };
    return {place(point.x), place(point.y), std::round(std::clamp(point.pressure, 0.0, 1.0) * rounding) / rounding};
}

std::string compactDrawing(const Ink& ink)
{
    checkStrokes(ink);
    std::size_t count = 0;
    std::string strokes;
    for (const Stroke& stroke : ink.strokes) {
        std::string points;
        for (const InkPoint& point : stroke.points) {
            points += (points.empty() ? "[" : ",[") + exact(point.x, -farthest, 1.0 + farthest) + ','
                    + exact(point.y, -farthest, 1.0 + farthest);
            if (point.pressure != 1.0)
                points += ',' + exact(point.pressure, 0.0, 1.0);
            points += ']';
        }
        count += stroke.points.size();
        strokes += (strokes.empty() ? "" : ",") + ("{\"width\":" + exact(stroke.width, thinnest, 1.0))
                 + (stroke.erases ? ",\"erases\":true" : "") + ",\"points\":[" + points + "]}";
    }
    checkPoints(count);
    return fmt::format("{{\"format\":\"runoff-drawing\",\"version\":{},\"strokes\":[{}]}}", drawingVersion, strokes);
}

Ink parseDrawing(std::string_view text, const std::string& name)
{
    const Place place{name, {}};
    if (text.size() > largestDrawing)
        place.refuse("at most 16 MB", std::to_string(text.size()) + " bytes");
    const json document = parseJson(text, name, {.what = "a drawing as JSON"});
    checkHead(document, place);
    if (const auto units = document.find("units"); units != document.end() && *units != "canvas")
        place.refuse("\"units\": \"canvas\"", "other units");
    const json& strokes = member(document, "strokes", "strokes", place);
    if (!strokes.is_array())
        place.refuse("strokes as a list", kindOf(strokes));
    if (strokes.size() > mostStrokes)
        place.refuse("at most " + std::to_string(mostStrokes) + " strokes", std::to_string(strokes.size()));
    Ink ink;
    std::size_t points = 0;
    for (std::size_t at = 0; at < strokes.size(); ++at) {
        ink.strokes.push_back(strokeOf(strokes[at], {name, "stroke " + std::to_string(at + 1)}));
        points += ink.strokes.back().points.size();
        if (points > mostPoints)
            place.refuse("at most " + std::to_string(mostPoints) + " points", "more");
    }
    return ink;
}

bool looksLikeDrawing(std::string_view beginning)
{
    if (beginning.starts_with("\xEF\xBB\xBF"))
        beginning.remove_prefix(3);
    const std::size_t first = beginning.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && beginning[first] == '{';
}

Ink readDrawing(const std::filesystem::path& path)
{
    const Bytes content = readFile(path, largestDrawing);
    return parseDrawing({reinterpret_cast<const char*>(content.data()), content.size()}, path.string());
}

}  // namespace core
