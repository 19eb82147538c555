#include "core/experiment/unknown_areas.h"

#include <algorithm>

namespace core {

std::vector<UnknownSet> picturesOfNoClass(const Dataset& like, std::uint64_t seed)
{
    constexpr std::int64_t pictures = 1000;
    std::vector<UnknownSet> sets = unknownPictures(like, pictures, seed);
    sets.push_back(inventedCharacters(like, pictures, seed));
    return sets;
}

void addRocAreas(Observation& observation, const std::vector<UnknownSet>& sets, const std::vector<double>& known,
                 const Certainty& certainty)
{
    for (const UnknownSet& set : sets) {
        if (set.images.size() < 2)  // all blank pictures are the same
            continue;
        std::string name = "roc_area_" + set.name;
        std::ranges::replace(name, ' ', '_');
        observation.extra[name] = areaUnderRoc(known, certainty(set.images));
    }
}

}  // namespace core
