#include "core/data/class_match.h"

#include "core/base/error.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace core {

namespace {

/// Empty if a name occurs twice.
std::map<std::string, int> placesOf(const std::vector<std::string>& names)
{
    std::map<std::string, int> places;
    for (std::size_t i = 0; i < names.size(); ++i)
        places.emplace(names[i], static_cast<int>(i));
    return places.size() == names.size() ? places : std::map<std::string, int>();
}

}  // namespace

ClassMatch matchOf(const std::vector<std::string>& modelClasses, const std::vector<std::string>& dataClasses)
{
    if (modelClasses == dataClasses)
        return ClassMatch::Same;
    const auto model = placesOf(modelClasses), data = placesOf(dataClasses);
    const auto name = [](const auto& entry) { return entry.first; };
    return !model.empty() && std::ranges::equal(model, data, {}, name, name) ? ClassMatch::Reordered
                                                                             : ClassMatch::ByOrder;
}

std::vector<int> modelClassesFor(const std::vector<std::string>& modelClasses,
                                 const std::vector<std::string>& dataClasses)
{
    expects(modelClasses.size() == dataClasses.size(), "modelClassesFor: expects lists of the same length");
    std::vector<int> classes(dataClasses.size());
    std::iota(classes.begin(), classes.end(), 0);
    if (matchOf(modelClasses, dataClasses) == ClassMatch::Reordered) {
        const auto places = placesOf(modelClasses);
        std::ranges::transform(dataClasses, classes.begin(),
                               [&places](const std::string& name) { return places.at(name); });
    }
    return classes;
}

Dataset inOrderOf(Dataset dataset, const std::vector<std::string>& modelClasses)
{
    if (modelClasses.size() != dataset.classNames.size()
        || matchOf(modelClasses, dataset.classNames) != ClassMatch::Reordered)
        return dataset;
    const std::vector<int> classes = modelClassesFor(modelClasses, dataset.classNames);
    for (std::uint8_t& label : dataset.labels)
        label = static_cast<std::uint8_t>(classes[label]);
    dataset.classNames = modelClasses;
    return dataset;
}

}  // namespace core
