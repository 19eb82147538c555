#include "core/nn/onednn/training_plan.h"

#include <algorithm>

namespace core {

using onednn::floats;

TrainingPlan::Implementation::Implementation(const TrainingState& state, const Options& options)
    : m_options(options),
      m_input(state.network.input),
      m_layers(state.network.layers),
      m_outputs(elementCount(outputShape(state.network))),
      m_steps(state.optimizer.steps),
      m_sequence(onednn::compileForward(m_context, state.network,
                                        {options.batch, onednn::Purpose::Training, options.precision}))
{
    compileBackward();
    m_sequence.refresh();
    loadOptimizer(state.optimizer);
}

void TrainingPlan::Implementation::compileBackward()
{
    auto& programs = m_sequence.programs;
    const dnnl::memory& last = m_sequence.output();
    const auto plain = onednn::plainDescription(onednn::extentsOf(last));
    m_logits = m_context.converted(last, plain, m_toPlain);
    m_logitsGradient = m_context.allocate(plain);
    dnnl::memory gradient = m_context.converted(m_logitsGradient, last.get_desc(), m_fromPlain);
    while (m_firstTrained < programs.size() && programs[m_firstTrained]->parameters().empty())
        ++m_firstTrained;
    for (std::size_t i = programs.size(); i-- > m_firstTrained;) {
        const bool first = i == m_firstTrained;
        dnnl::memory inputGradient;
        if (!first) {
            inputGradient =
                programs[i]->inPlace() ? gradient : m_context.allocate(programs[i - 1]->output().get_desc());
        }
        programs[i]->compileBackward(gradient, inputGradient);
        gradient = inputGradient;
    }
}

void TrainingPlan::Implementation::loadOptimizer(const OptimizerState& state)
{
    const auto& parameters = m_sequence.parameters;
    const bool needsSecond = hasSecondMeans(m_options.optimizer.kind);
    const auto load = [&](const std::vector<Tensor>& means, std::size_t i) {
        const onednn::Parameter& parameter = *parameters[i];
        dnnl::memory memory = m_context.allocate(parameter.value.get_desc());
        if (!means.empty()) {
            if (means.size() != parameters.size() || means[i].shape() != parameter.shape)
                throw Error("optimizer state: expected means of shape " + toText(parameter.shape)
                            + " for each parameter, found others");
            store(m_context, parameter, means[i], memory);
        }
        return memory;
    };
    for (std::size_t i = 0; i < parameters.size(); ++i)
        m_means.push_back({load(state.first, i), needsSecond ? load(state.second, i) : dnnl::memory()});
}

double TrainingPlan::Implementation::pass(std::span<const float> images, std::int64_t count, const Loss& loss)
{
    const auto needed = static_cast<std::size_t>(count * elementCount(m_input));
    expects(count >= 1 && count <= m_options.batch, "TrainingPlan: the count must be within the batch");
    expects(images.size() >= needed, "TrainingPlan: needs count images");
    const auto input = floats(m_sequence.input);
    if (images.data() != input.data())
        std::copy_n(images.begin(), needed, input.begin());
    std::fill(input.begin() + static_cast<std::ptrdiff_t>(needed), input.end(), 0.0F);

    const onednn::Pass pass{m_options.dropoutSeed, m_steps + 1, count};
    auto& programs = m_sequence.programs;
    for (const auto& program : programs)
        program->forward(pass);
    m_context.run(m_toPlain);
    m_count = count;

    const auto gradient = floats(m_logitsGradient);
    const auto used = static_cast<std::size_t>(count * m_outputs);
    const double value = loss(logits(), gradient.first(used), count);
    std::fill(gradient.begin() + static_cast<std::ptrdiff_t>(used), gradient.end(), 0.0F);
    m_context.run(m_fromPlain);
    for (std::size_t i = programs.size(); i-- > m_firstTrained;)
        programs[i]->backward(pass);
    return value;
}

double TrainingPlan::Implementation::step(std::span<const float> images, std::int64_t count, const Loss& loss,
                                          double rateScale)
{
    const double value = pass(images, count, loss);
    ++m_steps;
    for (const auto& program : m_sequence.programs)
        program->settle({m_options.dropoutSeed, m_steps, count});
    for (std::size_t i = 0; i < m_means.size(); ++i) {
        const onednn::Parameter& parameter = *m_sequence.parameters[i];
        if (!parameter.trained)
            continue;
        const Means& means = m_means[i];
        OptimizerOptions options = m_options.optimizer;
        if (parameter.shape.size() == 1)
            options.weightDecay = 0.0;
        updateParameter(options, m_steps, rateScale, floats(parameter.value), floats(parameter.gradient),
                        floats(means.first), means.second ? floats(means.second) : std::span<float>());
    }
    m_sequence.refresh();
    return value;
}

std::vector<Tensor> TrainingPlan::Implementation::gradients(std::span<const float> images, std::int64_t count,
                                                            const Loss& loss)
{
    pass(images, count, loss);
    std::vector<Tensor> gradients;
    for (const onednn::Parameter* parameter : m_sequence.parameters)
        gradients.push_back(stored(m_context, *parameter, parameter->gradient));
    return gradients;
}

std::span<const float> TrainingPlan::Implementation::logits() const
{
    return floats(m_logits).first(static_cast<std::size_t>(m_count * m_outputs));
}

Network TrainingPlan::Implementation::network()
{
    Network network{m_input, m_layers, {}};
    for (const onednn::Parameter* parameter : m_sequence.parameters)
        network.parameters.push_back(stored(m_context, *parameter, parameter->value));
    return network;
}

TrainingState TrainingPlan::Implementation::state()
{
    TrainingState state{network(), {.steps = m_steps, .first = {}, .second = {}}};
    for (std::size_t i = 0; i < m_means.size(); ++i) {
        const onednn::Parameter& parameter = *m_sequence.parameters[i];
        state.optimizer.first.push_back(stored(m_context, parameter, m_means[i].first));
        if (m_means[i].second)
            state.optimizer.second.push_back(stored(m_context, parameter, m_means[i].second));
    }
    return state;
}

}  // namespace core
