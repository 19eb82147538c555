#include "core/nn/work.h"

namespace core {

namespace {

/// The operations of each layer with a matrix product, in order.
std::vector<double> flopOfLayers(const Shape& input, const std::vector<Layer>& layers)
{
    std::vector<double> work;
    Shape shape = input;
    for (const Layer& layer : layers) {
        const Shape next = outputShape(layer, shape);
        if (std::holds_alternative<Convolution>(layer) || std::holds_alternative<Dense>(layer)) {
            const double positions = next.size() == 3 ? static_cast<double>(next[1] * next[2]) : 1.0;
            work.push_back(2.0 * static_cast<double>(elementCount(parameterShapes(layer, shape).front())) * positions);
        }
        shape = next;
    }
    return work;
}

}  // namespace

double forwardFlop(const Shape& input, const std::vector<Layer>& layers)
{
    double flop = 0.0;
    for (const double one : flopOfLayers(input, layers))
        flop += one;
    return flop;
}

double trainingStepFlop(const Shape& input, const std::vector<Layer>& layers)
{
    const std::vector<double> work = flopOfLayers(input, layers);
    return work.empty() ? 0.0 : 3.0 * forwardFlop(input, layers) - work.front();
}

}  // namespace core
