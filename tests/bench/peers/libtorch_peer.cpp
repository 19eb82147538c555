// The reference network in libtorch: plain SGD and no dropout, so a little less to do than Runoff has.
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
        return dense2(torch::relu(dense1(images)));
    }

    torch::nn::Conv2d conv1, conv2;
    torch::nn::Linear dense1, dense2;
};
TORCH_MODULE(Network);

peers::Figures measure(const peers::Input& input)
{
    Network network(input);
    torch::optim::SGD optimizer(network->parameters(), torch::optim::SGDOptions(0.01));
    const auto images = torch::rand({peers::largeBatch, input.channels, input.side, input.side});
    const auto batch = images.narrow(0, 0, peers::trainingBatch).clone();
    const auto labels = torch::arange(peers::trainingBatch, torch::kLong).remainder(peers::classes);
    peers::Figures figures;
    figures.step = peers::times(4.0, 40, [&] {
        optimizer.zero_grad();
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
