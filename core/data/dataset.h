#pragma once

#include "core/image/normalize.h"
#include "core/tensor/tensor.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core {

/// A drawing that an image was made from, and its place in the files of the data set.
struct StrokeItem {
    Ink ink;                   ///< in canvas units
    std::string file;          ///< relative to the folder of the data set
    std::int64_t segment = 0;  ///< number in the file, from 1; 0: the file contains one drawing
};

/// How images are divided into training and test images: no writer occurs in both parts, or each image by itself.
enum class SplitBy { Writer, Item };

/// A data set that is a part of a joined one (core/data/join.h).
struct ImageOrigin {
    std::string name;
    double weight = 0.0;  ///< share of the images of an epoch, relative to the other parts; 0: every image once
    std::optional<SplitBy> splitBy{};  ///< as TrainTest::splitBy
};

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
    /// N drawings, shared by copies of the data set, or none. Null for an image that was not made from strokes.
    std::vector<std::shared_ptr<const StrokeItem>> strokes{};
    /// N picture files relative to the folder of the data set, empty for an image of another kind; or none. Only data
    /// sets that can be divided again have them.
    std::vector<std::string> files{};
    std::vector<std::int32_t> writers{};  ///< N indices into writerNames (-1: not known), or none
    std::vector<std::string> writerNames{};
    std::vector<ImageOrigin> origins{};    ///< the parts of a joined data set, otherwise none
    std::vector<std::uint8_t> originOf{};  ///< N indices into origins (their number: of no part), or none

    std::int64_t size() const { return static_cast<std::int64_t>(labels.size()); }
    std::int64_t classCount() const { return static_cast<std::int64_t>(classNames.size()); }
    bool hasStrokes() const;  ///< whether every image was made from strokes
    bool hasFiles() const;    ///< whether every image was read from a picture file of a known name
    bool knowsWriters() const { return !writers.empty(); }
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

/// A data set with its two parts.
struct TrainTest {
    Dataset train;
    Dataset test;
    std::string note;  ///< shown beside every result on this data set, such as "CIFAR-10 (JPEG q75)"; may be empty

    /// Messages about the reading, one line each, such as files that were left out
    std::vector<std::string> remarks{};
    std::optional<SplitBy> splitBy{};  ///< how divide() told training and test images apart; empty: the files decide
};

/// Whether every class name is a whole number, as in MNIST.
bool namedByNumbers(const std::vector<std::string>& classNames);

/// How drawings and pictures are normalized for a model that is trained on `dataset`. This is the rule of the data set
/// if it is known. Otherwise: MNIST and images with a similar rim by centre of mass in a box of 20 of 28 pixels; other
/// images of numbers by centre of mass in a box of their median size; other grey images by their box in the whole
/// frame; colour pictures by cropping.
Preprocessing preprocessingFor(const Dataset& dataset);

}  // namespace core
