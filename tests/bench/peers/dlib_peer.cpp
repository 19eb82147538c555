// The reference network in dlib: plain SGD and no dropout, so a little less to do than Runoff has.
#include "tests/bench/peers/measure.h"

#include <dlib/dnn.h>
#include <dlib/revision.h>

#include <array>

namespace {

using namespace dlib;

// con of dlib pads by default; the reference network does not.
template <long filters, typename Below>
using unpadded = add_layer<con_<filters, 3, 3, 1, 1, 0, 0>, Below>;
template <typename Image>
using Network = loss_multiclass_log<
    fc<peers::classes, relu<fc<256, max_pool<2, 2, 2, 2, relu<unpadded<64, relu<unpadded<32, input<Image>>>>>>>>>>;

using Grey = matrix<float>;
using Colour = std::array<matrix<float>, 3>;

matrix<float> plane(int side, dlib::rand& random)
{
    matrix<float> values(side, side);
    for (float& value : values)
        value = random.get_random_float();
    return values;
}

void fill(Grey& image, int side, dlib::rand& random)
{
    image = plane(side, random);
}
void fill(Colour& image, int side, dlib::rand& random)
{
    for (matrix<float>& channel : image)
        channel = plane(side, random);
}

template <typename Image>
peers::Figures measure(int side)
{
    dlib::rand random(1);
    std::vector<Image> images(peers::largeBatch);
    for (Image& image : images)
        fill(image, side, random);
    std::vector<unsigned long> labels;
    for (int i = 0; i < peers::trainingBatch; ++i)
        labels.push_back(static_cast<unsigned long>(i % peers::classes));
    Network<Image> network;
    std::vector<sgd> solvers(Network<Image>::num_computational_layers, sgd(0.0F, 0.9F));
    resizable_tensor one, batch, many;
    network.to_tensor(images.begin(), images.begin() + 1, one);
    network.to_tensor(images.begin(), images.begin() + peers::trainingBatch, batch);
    network.to_tensor(images.begin(), images.end(), many);
    peers::Figures figures;
    figures.step = peers::times(4.0, 40, [&] {
        network.compute_parameter_gradients(batch, labels.begin());
        network.update_parameters(make_sstack(solvers), 0.01);
    });
    figures.one = peers::times(2.0, 1000, [&] { network.forward(one); });
    figures.many = peers::times(2.0, 20, [&] { network.forward(many); });
    return figures;
}

}  // namespace

int main()
{
    const auto version = std::to_string(DLIB_MAJOR_VERSION) + "." + std::to_string(DLIB_MINOR_VERSION);
    peers::printAll(version, [](const peers::Input& input) {
        return input.channels == 1 ? measure<Grey>(input.side) : measure<Colour>(input.side);
    });
}
