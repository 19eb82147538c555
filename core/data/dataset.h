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

/// Labeled images of one shape. Pixels are stored as bytes, which need a quarter of the memory of floats; 0..255 means
/// [0, 1].
struct Dataset {
    std::string name;                     ///< "mnist"
    Shape imageShape;                     ///< (C, H, W)
    std::vector<std::uint8_t> pixels;     ///< N x C x H x W, row-major
    std::vector<std::uint8_t> labels;     ///< N, each an index into classNames
    std::vector<std::string> classNames;  ///< K

    /// How the images were normalized when they were read, if this is known
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
    /// The images first..first+count-1 as (count, C, H, W).
    Tensor images(std::int64_t first, std::int64_t count) const;
    /// The images at `indices` in this order, with the same class names.
    Dataset subset(std::span<const std::int64_t> indices) const;
};

struct TrainTest {
    Dataset train;
    Dataset test;
    std::string note;  ///< shown beside every result on this data set, such as "CIFAR-10 (JPEG q75)"; may be empty

    /// Messages about the reading, one line each, such as files that were left out
    std::vector<std::string> remarks{};
};

/// Whether every class name is a whole number, as in MNIST.
bool namedByNumbers(const std::vector<std::string>& classNames);

/// How drawings and pictures are normalized for a model that is trained on `dataset`. This is the rule of the data set
/// if it is known. Otherwise: MNIST and images with a similar rim by centre of mass in a box of 20 of 28 pixels; other
/// images of numbers by centre of mass in a box of their median size; other grey images by their box in the whole
/// frame; colour pictures by cropping.
Preprocessing preprocessingFor(const Dataset& dataset);

}  // namespace core
