#pragma once

#include "core/image/ink.h"
#include "core/tensor/tensor.h"

#include <cstdint>
#include <optional>

namespace core {

/// How pictures are brought into the form a network was trained on. The model file carries it. Defaults are MNIST's.
struct Preprocessing {
    enum class Source { Ink, Colour };  ///< grey ink on an empty ground, or a colour picture
    enum class Centring { Mass, Box };  ///< what lands in the middle of the frame: centre of mass or of the box

    Source source = Source::Ink;
    std::int64_t channels = 1;
    std::int64_t height = 28;
    std::int64_t width = 28;
    int box = 20;  ///< the ink's longer side in pixels; only for Source::Ink
    Centring centring = Centring::Mass;

    bool operator==(const Preprocessing&) const = default;
};

struct NormalizeOptions {
    bool normalize = true;  ///< false: the whole canvas or picture is scaled to the frame, nothing is moved
    bool invert = false;    ///< swaps ink and ground after their recognition
};

/// The drawing as the networks see it: the path is scaled into the box first and then drawn with a pen of about
/// 2.5 of 28 pixels (a wider or thinner pen on the canvas gives a somewhat wider or thinner line), so that size and
/// place do not matter. (C, H, W), [0, 1]; grey is repeated for colour models. Nothing if nothing is drawn (or all of
/// it erased); a single dot is ink. Any thread.
std::optional<Image> normalize(const Ink& ink, const Preprocessing& rule, const NormalizeOptions& options = {});

/// The same for a grey raster in which ink is 1 and ground 0: (1, h, w) of any size. Thin lines are thickened so that
/// they survive scaling down. A raster of the frame's own size that is boxed and centred already is returned as it is.
std::optional<Image> normalizeInk(const Image& raster, const Preprocessing& rule, const NormalizeOptions& options = {});

/// The same for a decoded picture: (1 or 3, h, w), [0, 1], as a screen shows it. For Source::Ink the ink is found first
/// (findInk in picture.h), for Source::Colour the centre square is cropped and resampled by area.
std::optional<Image> normalizePicture(const Image& picture, const Preprocessing& rule,
                                      const NormalizeOptions& options = {});

}  // namespace core
