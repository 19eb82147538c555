// The reference network in libtorch, trained as Runoff trains it: both dropouts, and Adadelta, which libtorch has in
// Python only.
#include "tests/bench/peers/measure.h"

#include <torch/torch.h>
#include <torch/version.h>

#include <cstdlib>

namespace {

constexpr int threads = 2;

struct NetworkImpl : torch::nn::Module {
    explicit NetworkImpl(const peers::Input& input)
        : conv1(register_module("conv1", torch::nn::Conv2d(input.channels, 32, 3))),
          conv2(register_module("conv2", torch::nn::Conv2d(32, 64, 3))),
          dense1(register_module("dense1", torch::nn::Linear(64 * (input.side / 2 - 2) * (input.side / 2 - 2), 256))),
          dense2(register_module("dense2", torch::nn::Linear(256, peers::classes)))
    {
    }

    torch::Tensor forward(torch::Tensor images)
    {
        images = torch::max_pool2d(torch::relu(conv2(torch::relu(conv1(images)))), 2).flatten(1);
        images = torch::relu(dense1(torch::dropout(images, 0.25, is_training())));
        return dense2(torch::dropout(images, 0.5, is_training()));
    }

    torch::nn::Conv2d conv1, conv2;
    torch::nn::Linear dense1, dense2;
};
TORCH_MODULE(Network);

/// Zeiler, "ADADELTA" (2012), in place as far as libtorch can.
class Adadelta {
public:
    explicit Adadelta(std::vector<torch::Tensor> parameters) : m_parameters(std::move(parameters))
    {
        for (const torch::Tensor& parameter : m_parameters) {
            m_squares.push_back(torch::zeros_like(parameter));
            m_changes.push_back(torch::zeros_like(parameter));
        }
    }
    void zeroGradients()
    {
        for (torch::Tensor& parameter : m_parameters)
            if (parameter.grad().defined())
                parameter.mutable_grad().zero_();
    }
    void step()
    {
        const torch::NoGradGuard plain;
        for (std::size_t i = 0; i < m_parameters.size(); ++i) {
            const torch::Tensor& gradient = m_parameters[i].grad();
            m_squares[i].mul_(rho).addcmul_(gradient, gradient, 1.0 - rho);
            const torch::Tensor change =
                m_changes[i].add(epsilon).sqrt_().div_(m_squares[i].add(epsilon).sqrt_()).mul_(gradient);
            m_changes[i].mul_(rho).addcmul_(change, change, 1.0 - rho);
            m_parameters[i].sub_(change);
        }
    }

private:
    static constexpr double rho = 0.95, epsilon = 1e-7;
    std::vector<torch::Tensor> m_parameters, m_squares, m_changes;
};

peers::Figures measure(const peers::Input& input)
{
    Network network(input);
    Adadelta optimizer(network->parameters());
    const auto images = torch::rand({peers::largeBatch, input.channels, input.side, input.side});
    const auto batch = images.narrow(0, 0, peers::trainingBatch).clone();
    const auto labels = torch::arange(peers::trainingBatch, torch::kLong).remainder(peers::classes);
    peers::Figures figures;
    figures.step = peers::times(4.0, 40, [&] {
        optimizer.zeroGradients();
        torch::nll_loss(torch::log_softmax(network->forward(batch), 1), labels).backward();
        optimizer.step();
    });
    network->eval();
    const torch::InferenceMode inference;
    const auto one = images.narrow(0, 0, 1).clone();
    figures.one = peers::times(2.0, 1000, [&] { network->forward(one); });
    figures.many = peers::times(2.0, 20, [&] { network->forward(images); });
    return figures;
}

}  // namespace

int main()
{
    torch::set_num_threads(threads);
    torch::manual_seed(1);
    peers::printAll(std::string(TORCH_VERSION), measure);
}
