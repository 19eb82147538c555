#pragma once

#include "core/form/form.h"

#include <cstdint>
#include <span>
#include <vector>

namespace core {

/// A picture of grey levels: 0 black, 255 white; row by row.
struct GreyPicture {
    int width = 0, height = 0;
    std::vector<std::uint8_t> levels{};

    int longer() const { return width > height ? width : height; }
};

/// The level at a point (px, pixel edges), between the middles of pixels bilinearly; outside, that of the edge.
double levelAt(const GreyPicture& picture, FormPoint at);

/// The picture at 1/factor of its size: means of factor x factor pixels. A rest at the right and lower edge is left
/// out.
GreyPicture shrunk(const GreyPicture& picture, int factor);

/// The picture with stronger edges: each level moves away from the mean of the 7 x 7 pixels around it, twice as far as
/// it is from it.
GreyPicture sharpened(const GreyPicture& picture);

/// The picture at twice its size, bilinearly.
GreyPicture doubled(const GreyPicture& picture);

}  // namespace core
