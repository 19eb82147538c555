#include "core/nn/plan.h"

#include "core/nn/onednn/inference_plan.h"
#include "core/nn/onednn/input_gradient_plan.h"
#include "core/nn/onednn/training_plan.h"

#include <utility>

namespace core {

using onednn::translated;

InferencePlan::InferencePlan(const Network& network, std::int64_t batch, Precision precision)
    : m_implementation(translated([&] { return std::make_unique<Implementation>(network, batch, precision); }))
{
}

InferencePlan::InferencePlan(InferencePlan&&) noexcept = default;
InferencePlan& InferencePlan::operator=(InferencePlan&&) noexcept = default;
InferencePlan::~InferencePlan() = default;

std::int64_t InferencePlan::batch() const
{
    return m_implementation->batch();
}

Tensor InferencePlan::run(const Tensor& images)
{
    return translated([&] { return m_implementation->run(images); });
}

void InferencePlan::run(std::span<const float> images, std::span<float> outputs, std::int64_t count)
{
    translated([&] { m_implementation->run(images, outputs, count); });
}

std::vector<std::string> InferencePlan::implementations() const
{
    return m_implementation->implementations();
}

InputGradientPlan::InputGradientPlan(const Network& network, std::int64_t batch)
    : m_implementation(translated([&] { return std::make_unique<Implementation>(network, batch); }))
{
}

InputGradientPlan::InputGradientPlan(InputGradientPlan&&) noexcept = default;
InputGradientPlan& InputGradientPlan::operator=(InputGradientPlan&&) noexcept = default;
InputGradientPlan::~InputGradientPlan() = default;

std::int64_t InputGradientPlan::batch() const
{
    return m_implementation->batch();
}

Tensor InputGradientPlan::run(const Tensor& images, const Tensor& weights)
{
    return translated([&] { return m_implementation->run(images, weights); });
}

Tensor InputGradientPlan::outputs() const
{
    return m_implementation->outputs();
}

TrainingPlan::TrainingPlan(const Network& network, const Options& options)
    : TrainingPlan(TrainingState{network, {}}, options)
{
}

TrainingPlan::TrainingPlan(TrainingState state, const Options& options)
    : m_implementation(translated([&] { return std::make_unique<Implementation>(std::move(state), options); }))
{
}

TrainingPlan::TrainingPlan(TrainingPlan&&) noexcept = default;
TrainingPlan& TrainingPlan::operator=(TrainingPlan&&) noexcept = default;
TrainingPlan::~TrainingPlan() = default;

double TrainingPlan::step(std::span<const float> images, std::int64_t count, const Loss& loss, double rateScale)
{
    return translated([&] { return m_implementation->step(images, count, loss, rateScale); });
}

std::vector<Tensor> TrainingPlan::gradients(std::span<const float> images, std::int64_t count, const Loss& loss)
{
    return translated([&] { return m_implementation->gradients(images, count, loss); });
}

std::span<float> TrainingPlan::input()
{
    return m_implementation->input();
}

std::span<const float> TrainingPlan::logits() const
{
    return m_implementation->logits();
}

Network TrainingPlan::network() const
{
    return translated([&] { return m_implementation->network(); });
}

TrainingState TrainingPlan::state() const
{
    return translated([&] { return m_implementation->state(); });
}

std::vector<std::string> TrainingPlan::implementations() const
{
    return m_implementation->implementations();
}

}  // namespace core
