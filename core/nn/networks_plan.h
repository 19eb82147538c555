#pragma once

#include "core/nn/network.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>

namespace core {

/// Several networks with the same layers, compiled together for one image: the convolutions of all networks are one
/// primitive for each layer, in groups. Float32. Create and use it on one thread at a time. Move-only.
class NetworksPlan {
public:
    /// nullopt if these networks cannot be compiled together: fewer than two, different layers or inputs, other layers
    /// than convolutions (each with or without a ReLU), max pooling, dropout, flatten and dense, or dense weights that
    /// are no numbers of float16. Throws Error if oneDNN fails. `networks` must be valid (checkNetwork).
    static std::optional<NetworksPlan> of(std::span<const Network> networks);
    NetworksPlan(NetworksPlan&&) noexcept;
    NetworksPlan& operator=(NetworksPlan&&) noexcept;
    ~NetworksPlan();

    /// The number of outputs of all networks together.
    std::int64_t outputs() const;
    /// Computes the outputs of all networks, one behind the other, for one image (C*H*W), without allocating memory.
    void run(std::span<const float> image, std::span<float> outputs);

private:
    class Implementation;
    explicit NetworksPlan(std::unique_ptr<Implementation> implementation);
    std::unique_ptr<Implementation> m_implementation;
};

}  // namespace core
