#include "core/strategy/trace_json.h"

namespace core {

TraceJson::Value TraceJson::names(const std::vector<int>& labels) const
{
    Value list = Value::array();
    for (const int label : labels)
        list.push_back(name(label));
    return list;
}

TraceJson::Value TraceJson::duels(const std::vector<DdagStep>& steps) const
{
    Value list = Value::array();
    for (const DdagStep& step : steps)
        list.push_back({{"left", name(step.left)},
                        {"right", name(step.right)},
                        {"left_wins", step.leftWins},
                        {"eliminated", name(step.eliminated)}});
    return list;
}

}  // namespace core
