#include "core/strategy/multi_task.h"

#include "core/base/error.h"
#include "core/strategy/attributes.h"
#include "core/strategy/task_names.h"
#include "core/strategy/trace_json.h"
#include "core/tensor/operations.h"

namespace core {

namespace {

const std::vector<Quantity>& inkQuantities()
{
    static const std::vector<Quantity> all{{QuantityId::Slant, &InkMeasures::slant},
                                           {QuantityId::StrokeWidth, &InkMeasures::strokeWidth}};
    return all;
}

}  // namespace

std::vector<Quantity> taskQuantities(const Shape& image)
{
    return image.size() == 3 && image[0] == 1 ? inkQuantities() : std::vector<Quantity>{};
}

TaskLayout taskLayout(std::span<const std::string> classNames, const Shape& image)
{
    return {.classes = static_cast<std::int64_t>(classNames.size()),
            .attributes = static_cast<std::int64_t>(knownAttributes(classNames).size()),
            .quantities = static_cast<std::int64_t>(taskQuantities(image).size())};
}

NetworkGroupLayout multiTaskNetworks(std::span<const std::string> classNames, const Shape& image)
{
    const TaskLayout layout = taskLayout(classNames, image);
    if (layout.attributes == 0)
        return {};
    return {.outputs = {layout.outputs()}, .constants = 2 * static_cast<std::size_t>(layout.quantities)};
}

Verdict decideMultiTask(std::span<const float> logits, std::span<const std::string> classNames,
                        std::span<const float> scales)
{
    const std::size_t classes = classNames.size(), quantities = scales.size() / 2;
    const std::vector<Attribute> attributes = knownAttributes(classNames);
    expects(classes >= 2 && quantities <= inkQuantities().size()
                && logits.size() == classes + attributes.size() + quantities,
            "decideMultiTask: needs logits of all classes, attributes and quantities, and two scales per quantity");
    Verdict verdict = decideSoftmax(logits.first(classes));
    verdict.strategy = StrategyId::MultiTask;
    const auto winner = static_cast<std::size_t>(*verdict.winner);
    MultiTaskTrace trace{
        .runnerUp = std::get<SoftmaxTrace>(verdict.trace).runnerUp, .attributes = {}, .quantities = {}};
    for (std::size_t i = 0; i < attributes.size(); ++i)
        trace.attributes.push_back({attributes[i].id, sigmoid(logits[classes + i]), attributes[i].has[winner]});
    for (std::size_t i = 0; i < quantities; ++i) {
        const double value = static_cast<double>(logits[classes + attributes.size() + i]);
        trace.quantities.push_back({inkQuantities()[i].id, static_cast<double>(scales[2 * i])
                                                               + value * static_cast<double>(scales[2 * i + 1])});
    }
    verdict.trace = std::move(trace);
    return verdict;
}

void writeMultiTaskTrace(const Verdict& verdict, TraceJson& json)
{
    const auto& trace = std::get<MultiTaskTrace>(verdict.trace);
    json["attributes"] = TraceJson::Value::object();
    for (const AttributeAnswer& attribute : trace.attributes)
        json["attributes"][toText(attribute.id)] = {{"probability", attribute.probability},
                                                    {"of_winner", attribute.ofWinner}};
    json["quantities"] = TraceJson::Value::object();
    for (const QuantityAnswer& quantity : trace.quantities)
        json["quantities"][toText(quantity.id)] = {{"value", quantity.value}, {"unit", unitOf(quantity.id)}};
}

}  // namespace core
