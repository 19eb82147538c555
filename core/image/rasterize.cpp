#include "core/image/rasterize.h"

#include "core/base/error.h"
#include "core/image/pen.h"

namespace core {

Image rasterize(const Ink& ink, int size)
{
    expects(size >= 1, "rasterize: the size must be at least 1");
    PenRaster raster(size, size);
    for (const Stroke& stroke : ink.strokes)
        raster.draw(stroke, {.scale = static_cast<double>(size)}, size);
    return Image({1, size, size}, raster.take());
}

}  // namespace core
