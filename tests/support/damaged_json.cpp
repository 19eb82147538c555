#include "tests/support/damaged_json.h"

#include <nlohmann/json.hpp>

namespace tests {

namespace {

using Json = nlohmann::ordered_json;
using Place = Json::json_pointer;

constexpr const char* mark = "PLACE-OF-DAMAGE";
constexpr std::size_t tooDeep = 100;
constexpr std::size_t endless = 5000;

/// Collects the damages of all places of a document.
class Damages {
public:
    Damages(const Json& valid, const Place& place) : m_valid(valid)
    {
        if (!place.empty() && valid[place.parent_pointer()].is_object())
            damageMember(place.parent_pointer(), place.back(), valid[place]);
        else
            damageBelow(place);
    }
    std::vector<Damage> take() { return std::move(m_all); }

private:
    void add(const Place& place, const std::string& damage, const Json& document)
    {
        m_all.push_back({nameOf(place) + ": " + damage, document.dump(), {}});
    }

    /// Writes a text that need not be JSON in place of the value.
    void addText(const Place& place, const std::string& damage, const std::string& text)
    {
        Json copy = m_valid;
        copy[place] = mark;
        std::string document = copy.dump();
        const std::string quoted = '"' + std::string(mark) + '"';
        document.replace(document.find(quoted), quoted.size(), text);
        m_all.push_back({nameOf(place) + ": " + damage, document, {}});
    }

    void addValue(const Place& place, const std::string& damage, const Json& value)
    {
        addText(place, damage, value.dump());
    }

    static std::string nameOf(const Place& place) { return place.empty() ? "whole" : place.to_string(); }

    void damageBelow(const Place& place)
    {
        const Json value = m_valid[place];
        damageAny(place, value);
        if (value.is_number())
            damageNumber(place, value);
        if (value.is_string())
            damageText(place);
        if (value.is_array())
            damageList(place, value);
        if (value.is_object())
            for (const auto& [key, item] : value.items())
                damageMember(place, key, item);
    }

    void damageAny(const Place& place, const Json& value)
    {
        addValue(place, "null", nullptr);
        if (value.is_string())
            addValue(place, "a number", 7);
        else
            addValue(place, "a text", "seven");
        if (value.is_structured())
            addValue(place, "the other structure", value.is_array() ? Json::object({{"a", 1}}) : Json::array({1}));
        else
            addValue(place, "in a list", Json::array({value}));
    }

    void damageNumber(const Place& place, const Json& value)
    {
        addValue(place, "negative",
                 value.is_number_integer() ? Json(-1 - value.get<std::int64_t>()) : Json(-1.0 - value.get<double>()));
        if (value.is_number_integer())
            addText(place, "a fraction", value.dump() + ".5");
        addText(place, "beyond 64 bits", "18446744073709551616");
        addText(place, "beyond a float", "1e300");
        addText(place, "beyond a double", "1e999");
        addText(place, "not a number", "NaN");
    }

    void damageText(const Place& place)
    {
        addValue(place, "empty", "");
        addValue(place, "endless", std::string(endless, 'a'));
        addValue(place, "unprintable", "\x1b[31m\n\rred");
    }

    void damageList(const Place& place, const Json& value)
    {
        if (value.empty())
            return;
        addValue(place, "empty", Json::array());
        Json changed = value;
        changed.push_back(value.back());
        addValue(place, "one more", changed);
        changed = value;
        changed.erase(changed.size() - 1);
        if (!changed.empty())
            addValue(place, "one fewer", changed);
        damageBelow(place / 0);
    }

    void damageMember(const Place& parent, const std::string& key, const Json& item)
    {
        const Place place = parent / key;
        Json copy = m_valid;
        copy[parent].erase(key);
        add(place, "missing", copy);
        addText(place, "twice", item.dump() + "," + Json(key).dump() + ":" + item.dump());
        if (parent.empty())
            addText(place, "deep", std::string(tooDeep, '[') + std::string(tooDeep, ']'));
        damageBelow(place);
    }

    const Json& m_valid;
    std::vector<Damage> m_all;
};

}  // namespace

std::vector<Damage> damagedJson(const nlohmann::ordered_json& valid, const std::string& place)
{
    return Damages(valid, Place(place)).take();
}

std::vector<Damage> cutOff(const std::string& whole, std::size_t pieces)
{
    std::vector<Damage> cut;
    for (std::size_t piece = 0; piece <= pieces; ++piece) {
        const std::size_t length = piece * (whole.size() - 1) / pieces;
        cut.push_back({"cut off after " + std::to_string(length) + " bytes", whole.substr(0, length), {}});
    }
    return cut;
}

}  // namespace tests
