#pragma once

#include "core/image/ink.h"
#include "core/tensor/tensor.h"

#include <cstdint>
#include <optional>

namespace core {

/// The preprocessing that a network was trained with. The model file contains it. The defaults are those of MNIST.
struct Preprocessing {
    enum class Source { Ink, Colour };  ///< grey ink on an empty background, or a colour picture
    enum class Centring { Mass, Box };  ///< the point that is put in the middle

    Source source = Source::Ink;
    std::int64_t channels = 1;
    std::int64_t height = 28;
    std::int64_t width = 28;
    int box = 20;  ///< longer side of the ink in pixels; only for Source::Ink
    Centring centring = Centring::Mass;

    bool operator==(const Preprocessing&) const = default;
};

/// What a person can change about the preprocessing.
struct NormalizeOptions {
    bool normalize = true;  ///< false: the whole canvas or picture is scaled to the frame
    bool invert = false;    ///< swaps ink and background after their detection
    bool operator==(const NormalizeOptions&) const = default;
};

/// Converts a drawing to network input (C, H, W) with values in [0, 1]. The strokes are first scaled into the box and
/// then drawn with a pen of about 2.5 of 28 pixels, so that size and position do not matter; the pen width on the
/// canvas changes the line width slightly. Points more than 100 canvases away are left out. Grey is repeated for colour
/// models. Empty if nothing is drawn or everything is erased; a single dot is ink. Runs on any thread.
std::optional<Image> normalize(const Ink& ink, const Preprocessing& rule, const NormalizeOptions& options = {});

/// Converts a grey raster (1, h, w) of any size, ink 1 on background 0. Thin lines are thickened so that they survive
/// downscaling. A raster that already has the size, box and centring of the frame is returned unchanged.
std::optional<Image> normalizeInk(const Image& raster, const Preprocessing& rule, const NormalizeOptions& options = {});

/// Converts a decoded picture (1 or 3, h, w) with sRGB values in [0, 1]. For Source::Ink, the ink is detected first
/// (findInk in picture.h); for Source::Colour, the central square is cropped and resampled by area.
std::optional<Image> normalizePicture(const Image& picture, const Preprocessing& rule,
                                      const NormalizeOptions& options = {});

/// Converts an image of a data set. An image in the shape of the frame is returned as it is, or with swapped ink and
/// background; any other is converted like a picture.
std::optional<Image> networkInput(const Image& image, const Preprocessing& rule, const NormalizeOptions& options = {});

}  // namespace core
