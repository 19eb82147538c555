#pragma once

#include "core/strategy/verdict.h"

#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <vector>

namespace core {

/// The JSON object of one verdict, to which the strategy adds its trace. Classes are written by their names. Keeps
/// references to both arguments.
class TraceJson {
public:
    using Value = nlohmann::ordered_json;

    TraceJson(std::span<const std::string> classNames, Value& object) : m_names(classNames), m_object(object) {}

    Value& operator[](const char* key) { return m_object[key]; }

    const std::string& name(int label) const { return m_names[static_cast<std::size_t>(label)]; }
    Value names(const std::vector<int>& labels) const;
    Value duels(const std::vector<DdagStep>& steps) const;
    /// An object with the value of each class.
    template <typename Values>
    Value byClass(const Values& values) const
    {
        Value object = Value::object();
        for (std::size_t k = 0; k < m_names.size(); ++k)
            object[m_names[k]] = values[k];
        return object;
    }

private:
    std::span<const std::string> m_names;
    Value& m_object;
};

}  // namespace core
