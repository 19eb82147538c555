#include "core/strategy/attributes.h"

#include <algorithm>

namespace core {

namespace {

struct Kind {
    std::vector<std::string> classes;
    struct Known {
        AttributeId id;
        std::vector<std::string> classes;  ///< the classes that have it
    };
    std::vector<Known> attributes;
};

/// Describes how the classes usually look. A single 2 may have a loop, but the class does not.
const std::vector<Kind>& kinds()
{
    static const std::vector<Kind> all{
        {{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"},
         {{AttributeId::Loop, {"0", "6", "8", "9"}},
          {AttributeId::Even, {"0", "2", "4", "6", "8"}},
          {AttributeId::StraightStroke, {"1", "4", "5", "7"}}}},
        {{"airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck"},
         {{AttributeId::Animal, {"bird", "cat", "deer", "dog", "frog", "horse"}},
          {AttributeId::Flies, {"airplane", "bird"}},
          {AttributeId::Wheels, {"airplane", "automobile", "truck"}},
          {AttributeId::Water, {"frog"}}}},
    };
    return all;
}

bool contains(const std::vector<std::string>& names, const std::string& name)
{
    return std::ranges::find(names, name) != names.end();
}

}  // namespace

std::vector<Attribute> knownAttributes(std::span<const std::string> classNames)
{
    std::vector<Attribute> found;
    for (const Kind& kind : kinds()) {
        if (!std::ranges::all_of(classNames, [&kind](const std::string& name) { return contains(kind.classes, name); }))
            continue;
        for (const Kind::Known& known : kind.attributes) {
            Attribute attribute{.id = known.id, .has = {}};
            for (const std::string& name : classNames)
                attribute.has.push_back(contains(known.classes, name));
            if (std::ranges::count(attribute.has, true) % static_cast<std::ptrdiff_t>(classNames.size()) != 0)
                found.push_back(std::move(attribute));
        }
    }
    return found;
}

}  // namespace core
