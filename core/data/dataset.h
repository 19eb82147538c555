#pragma once

#include "core/image/normalize.h"
#include "core/tensor/tensor.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core {

/// Labelled pictures of one shape. Pixels are kept as bytes (a quarter of the memory of floats); 0..255 is [0, 1].
struct Dataset {
    std::string name;                     ///< "mnist"
    Shape imageShape;                     ///< (C, H, W)
    std::vector<std::uint8_t> pixels;     ///< N x C x H x W, row-major
    std::vector<std::uint8_t> labels;     ///< N, each an index into classNames
    std::vector<std::string> classNames;  ///< K
    /// By which its pictures were normalised when they were read, where that is known
    std::optional<Preprocessing> rule{};

    std::int64_t size() const { return static_cast<std::int64_t>(labels.size()); }
    std::int64_t classCount() const { return static_cast<std::int64_t>(classNames.size()); }
    /// Image `index` as (C, H, W).
    Image image(std::int64_t index) const;
    /// Writes image `index` to `target` (C*H*W floats).
    void copyImage(std::int64_t index, std::span<float> target) const;
    std::span<const std::uint8_t> bytes(std::int64_t index) const;
    /// The images at `indices` as (n, C, H, W).
    Tensor images(std::span<const std::int64_t> indices) const;
    /// Those from `first` on, (count, C, H, W).
    Tensor images(std::int64_t first, std::int64_t count) const;
    /// The chosen images in the given order, under the same classes.
    Dataset subset(std::span<const std::int64_t> indices) const;
};

struct TrainTest {
    Dataset train;
    Dataset test;
    std::string note;  ///< what every figure measured on it must say, for example "CIFAR-10 (JPEG q75)"; may be empty
    /// What was done otherwise than one may expect when it was read, a line each: files left out
    std::vector<std::string> remarks{};
};

/// Whether every class is called by a whole number, as 0 to 9.
bool namedByNumbers(const std::vector<std::string>& classNames);

/// How pictures are normalised for a model trained on `dataset`: as its own pictures were, where that is known;
/// MNIST-like digits by centre of mass in a 20 px box, images of numbers that fill more of the frame by centre of mass
/// in a box of their usual size, other grey images by their box in the whole frame, colour by centre crop.
Preprocessing preprocessingFor(const Dataset& dataset);

}  // namespace core
