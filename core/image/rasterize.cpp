#include "core/image/rasterize.h"

#include "core/base/error.h"
#include "core/image/pen.h"

namespace core {

Image rasterize(const Ink& ink, int size)
{
    expects(size >= 1, "rasterize: the size must be at least 1");
    Image raster({1, size, size});
    for (const Stroke& stroke : ink.strokes)
        drawStroke(stroke, {.scale = static_cast<double>(size)}, size, raster.values(), size, size);
    return raster;
}

}  // namespace core
