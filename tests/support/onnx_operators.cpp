#include "tests/support/onnx_operators.h"

#include <onnx/onnx_pb.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>
#include <stdexcept>

namespace tests {

namespace {

using core::Shape;
using Inputs = OnnxInputs;
using Attributes = OnnxAttributes;

std::int64_t extentsOf(const Shape& shape, std::size_t first, std::size_t last)
{
    return std::accumulate(shape.begin() + static_cast<std::ptrdiff_t>(first),
                           shape.begin() + static_cast<std::ptrdiff_t>(last), std::int64_t{1}, std::multiplies<>());
}

std::size_t at(std::int64_t index)
{
    return static_cast<std::size_t>(index);
}

Shape joinedShape(const Shape& a, const Shape& b)
{
    Shape joined(std::max(a.size(), b.size()), 1);
    for (std::size_t i = 0; i < joined.size(); ++i) {
        const std::int64_t x = i < a.size() ? a[a.size() - 1 - i] : 1, y = i < b.size() ? b[b.size() - 1 - i] : 1;
        if (x != y && x != 1 && y != 1)
            throw std::invalid_argument("shapes cannot be joined");
        joined[joined.size() - 1 - i] = std::max(x, y);
    }
    return joined;
}

/// The value for element `index` of `shape`, to which `array` is broadcast.
double broadcast(const OnnxArray& array, const Shape& shape, std::int64_t index)
{
    std::int64_t place = 0, step = 1;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        const std::int64_t extent = shape[shape.size() - 1 - i], own = index % extent;
        index /= extent;
        if (i >= array.shape.size())
            break;
        const std::int64_t ownExtent = array.shape[array.shape.size() - 1 - i];
        place += ownExtent == 1 ? 0 : own * step;
        step *= ownExtent;
    }
    return array.values[at(place)];
}

OnnxArray elementwise(const Inputs& in, const std::function<double(const double*)>& f)
{
    Shape shape = in[0]->shape;
    for (const OnnxArray* array : in)
        shape = joinedShape(shape, array->shape);
    OnnxArray out{shape, std::vector<double>(at(core::elementCount(shape)))};
    for (std::size_t i = 0; i < out.values.size(); ++i) {
        double x[3] = {};
        for (std::size_t j = 0; j < in.size(); ++j)
            x[j] = broadcast(*in[j], shape, static_cast<std::int64_t>(i));
        out.values[i] = f(x);
    }
    return out;
}

/// Replaces the lines along a dimension, each of which is a list, by other lists.
OnnxArray alongDimension(const OnnxArray& in, std::int64_t dimension,
                         const std::function<std::vector<double>(const std::vector<double>&)>& f)
{
    const auto d = at(dimension);
    const std::int64_t outer = extentsOf(in.shape, 0, d), inner = extentsOf(in.shape, d + 1, in.shape.size());
    OnnxArray out{in.shape, {}};
    for (std::int64_t o = 0; o < outer; ++o)
        for (std::int64_t i = 0; i < inner; ++i) {
            std::vector<double> line;
            for (std::int64_t k = 0; k < in.shape[d]; ++k)
                line.push_back(in.values[at((o * in.shape[d] + k) * inner + i)]);
            const std::vector<double> made = f(line);
            const auto extent = static_cast<std::int64_t>(made.size());
            out.shape[d] = extent;
            out.values.resize(at(outer * extent * inner));
            for (std::int64_t k = 0; k < extent; ++k)
                out.values[at((o * extent + k) * inner + i)] = made[at(k)];
        }
    return out;
}

OnnxArray dropped(OnnxArray array, std::int64_t dimension, bool keep)
{
    if (!keep)
        array.shape.erase(array.shape.begin() + dimension);
    return array;
}

OnnxArray reduced(const Attributes& attributes, const OnnxArray& in, std::int64_t dimension,
                  const std::function<double(const std::vector<double>&)>& f)
{
    return dropped(
        alongDimension(in, dimension, [&](const std::vector<double>& line) { return std::vector<double>{f(line)}; }),
        dimension, attributes.whole("keepdims", 1) == 1);
}

OnnxArray softmax(const Attributes& attributes, const Inputs& in)
{
    return alongDimension(*in[0], attributes.whole("axis", -1), [](std::vector<double> line) {
        const double largest = *std::ranges::max_element(line);
        double sum = 0.0;
        for (double& value : line)
            sum += value = std::exp(value - largest);
        for (double& value : line)
            value /= sum;
        return line;
    });
}

OnnxArray argMax(const Attributes& attributes, const Inputs& in)
{
    return reduced(attributes, *in[0], attributes.whole("axis", 0), [](const std::vector<double>& line) {
        return static_cast<double>(std::ranges::max_element(line) - line.begin());
    });
}

OnnxArray argMin(const Attributes& attributes, const Inputs& in)
{
    const bool last = attributes.whole("select_last_index", 0) == 1;
    return reduced(attributes, *in[0], attributes.whole("axis", 0), [last](const std::vector<double>& line) {
        std::size_t best = 0;
        for (std::size_t i = 1; i < line.size(); ++i)
            if (line[i] < line[best] || (last && line[i] == line[best]))
                best = i;
        return static_cast<double>(best);
    });
}

OnnxArray gather(const Attributes& attributes, const Inputs& in)
{
    const auto axis = at(attributes.whole("axis", 0));
    const OnnxArray &data = *in[0], &indices = *in[1];
    const std::int64_t outer = extentsOf(data.shape, 0, axis), extent = data.shape[axis],
                       inner = extentsOf(data.shape, axis + 1, data.shape.size());
    OnnxArray out{data.shape, {}};
    out.shape.erase(out.shape.begin() + static_cast<std::ptrdiff_t>(axis));
    out.shape.insert(out.shape.begin() + static_cast<std::ptrdiff_t>(axis), indices.shape.begin(), indices.shape.end());
    for (std::int64_t o = 0; o < outer; ++o)
        for (const double index : indices.values)
            for (std::int64_t i = 0; i < inner; ++i)
                out.values.push_back(data.values.at(at((o * extent + static_cast<std::int64_t>(index)) * inner + i)));
    return out;
}

/// Only along dimension 1 of two.
OnnxArray gatherElements(const Attributes&, const Inputs& in)
{
    OnnxArray out{in[1]->shape, {}};
    const std::int64_t width = in[0]->shape[1], columns = in[1]->shape[1];
    for (std::size_t i = 0; i < in[1]->values.size(); ++i)
        out.values.push_back(in[0]->values.at(
            at(static_cast<std::int64_t>(i) / columns * width + static_cast<std::int64_t>(in[1]->values[i]))));
    return out;
}

OnnxArray concat(const Attributes&, const Inputs& in)  // only along dimension 1 of two
{
    OnnxArray out{{in[0]->shape[0], 0}, {}};
    for (const OnnxArray* array : in)
        out.shape[1] += array->shape[1];
    for (std::int64_t n = 0; n < out.shape[0]; ++n)
        for (const OnnxArray* array : in)
            for (std::int64_t k = 0; k < array->shape[1]; ++k)
                out.values.push_back(array->values[at(n * array->shape[1] + k)]);
    return out;
}

OnnxArray matMul(const Attributes&, const Inputs& in)
{
    const OnnxArray &a = *in[0], &b = *in[1];
    const std::int64_t rows = a.shape[a.shape.size() - 2], middle = a.shape.back(), columns = b.shape.back();
    const Shape outer = joinedShape({a.shape.begin(), a.shape.end() - 2}, {b.shape.begin(), b.shape.end() - 2});
    OnnxArray out{outer, {}};
    out.shape.insert(out.shape.end(), {rows, columns});
    const std::int64_t bMatrices = core::elementCount(b.shape) / (middle * columns);  // the last of the outer extents
    for (std::int64_t o = 0; o < core::elementCount(outer); ++o)
        for (std::int64_t r = 0; r < rows; ++r)
            for (std::int64_t c = 0; c < columns; ++c) {
                double sum = 0.0;
                for (std::int64_t m = 0; m < middle; ++m)
                    sum += a.values[at((o * rows + r) * middle + m)]
                         * b.values[at((o % bMatrices * middle + m) * columns + c)];
                out.values.push_back(sum);
            }
    return out;
}

OnnxArray gemm(const Attributes& attributes, const Inputs& in)  // with a transposed second matrix
{
    const std::int64_t rows = in[0]->shape[0], middle = in[0]->shape[1], columns = in[1]->shape[0];
    if (attributes.whole("transB", 0) != 1 || in[1]->shape[1] != middle)
        throw std::invalid_argument("Gemm: shapes");
    OnnxArray out{{rows, columns}, {}};
    for (std::int64_t r = 0; r < rows; ++r)
        for (std::int64_t c = 0; c < columns; ++c) {
            double sum = in[2]->values[at(c)];
            for (std::int64_t m = 0; m < middle; ++m)
                sum += in[0]->values[at(r * middle + m)] * in[1]->values[at(c * middle + m)];
            out.values.push_back(sum);
        }
    return out;
}

/// Windows of images (N, C, H, W): `f` gets the image, the output channel and the upper left corner.
OnnxArray windows(const OnnxArray& in, std::int64_t channels, const Shape& geometry,
                  const std::function<double(std::int64_t, std::int64_t, std::int64_t, std::int64_t)>& f)
{
    const std::int64_t kernel = geometry[0], stride = geometry[1], pad = geometry[2];
    const std::int64_t height = (in.shape[2] + 2 * pad - kernel) / stride + 1,
                       width = (in.shape[3] + 2 * pad - kernel) / stride + 1;
    OnnxArray out{{in.shape[0], channels, height, width}, {}};
    for (std::int64_t n = 0; n < in.shape[0]; ++n)
        for (std::int64_t c = 0; c < channels; ++c)
            for (std::int64_t y = 0; y < height; ++y)
                for (std::int64_t x = 0; x < width; ++x)
                    out.values.push_back(f(n, c, y * stride - pad, x * stride - pad));
    return out;
}

double pixel(const OnnxArray& in, std::int64_t plane, std::int64_t y, std::int64_t x)
{
    const bool inside = y >= 0 && x >= 0 && y < in.shape[2] && x < in.shape[3];
    return inside ? in.values[at((plane * in.shape[2] + y) * in.shape[3] + x)] : 0.0;
}

OnnxArray convolve(const Attributes& attributes, const Inputs& in)
{
    const OnnxArray &image = *in[0], &weights = *in[1];
    const std::int64_t kernel = weights.shape[2], inputs = weights.shape[1];
    return windows(image, weights.shape[0], {kernel, attributes.list("strides")[0], attributes.list("pads")[0]},
                   [&](std::int64_t n, std::int64_t o, std::int64_t y, std::int64_t x) {
                       double sum = in[2]->values[at(o)];
                       for (std::int64_t c = 0; c < inputs; ++c)
                           for (std::int64_t i = 0; i < kernel * kernel; ++i)
                               sum += pixel(image, n * inputs + c, y + i / kernel, x + i % kernel)
                                    * weights.values[at((o * inputs + c) * kernel * kernel + i)];
                       return sum;
                   });
}

OnnxArray pooled(const Attributes& attributes, const Inputs& in, bool mean)
{
    const OnnxArray& image = *in[0];
    const bool global = !attributes.has("kernel_shape");
    const std::int64_t kernel = global ? image.shape[2] : attributes.list("kernel_shape")[0],
                       stride = global ? 1 : attributes.list("strides")[0], channels = image.shape[1];
    return windows(image, channels, {kernel, stride, 0},
                   [&](std::int64_t n, std::int64_t c, std::int64_t y, std::int64_t x) {
                       double sum = 0.0, largest = -std::numeric_limits<double>::infinity();
                       for (std::int64_t i = 0; i < kernel * kernel; ++i) {
                           const double value = pixel(image, n * channels + c, y + i / kernel, x + i % kernel);
                           sum += value;
                           largest = std::max(largest, value);
                       }
                       return mean ? sum / static_cast<double>(kernel * kernel) : largest;
                   });
}

OnnxArray batchNormalization(const Attributes& attributes, const Inputs& in)
{
    OnnxArray out = *in[0];
    const std::int64_t plane = out.shape[2] * out.shape[3];
    for (std::size_t i = 0; i < out.values.size(); ++i) {
        const std::size_t c = i / at(plane) % at(out.shape[1]);
        out.values[i] = (out.values[i] - in[3]->values[c]) / std::sqrt(in[4]->values[c] + attributes.real("epsilon"))
                          * in[1]->values[c]
                      + in[2]->values[c];
    }
    return out;
}

OnnxArray reshape(const Attributes&, const Inputs& in)
{
    OnnxArray out{{}, in[0]->values};
    std::int64_t known = 1;
    for (const double extent : in[1]->values)
        known *= extent < 0 ? 1 : static_cast<std::int64_t>(extent);
    for (const double extent : in[1]->values)
        out.shape.push_back(extent < 0 ? static_cast<std::int64_t>(out.values.size()) / known
                                       : static_cast<std::int64_t>(extent));
    if (core::elementCount(out.shape) != static_cast<std::int64_t>(out.values.size()))
        throw std::invalid_argument("Reshape: another number of elements");
    return out;
}

OnnxArray transpose(const Attributes&, const Inputs& in)  // the last two of three dimensions
{
    const Shape& shape = in[0]->shape;
    OnnxArray out{{shape[0], shape[2], shape[1]}, {}};
    for (std::int64_t n = 0; n < shape[0]; ++n)
        for (std::int64_t j = 0; j < shape[2]; ++j)
            for (std::int64_t i = 0; i < shape[1]; ++i)
                out.values.push_back(in[0]->values[at((n * shape[1] + i) * shape[2] + j)]);
    return out;
}

OnnxArray flatten(const Attributes&, const Inputs& in)
{
    return {{in[0]->shape[0], extentsOf(in[0]->shape, 1, in[0]->shape.size())}, in[0]->values};
}

OnnxOperator each(double (*f)(const double*))
{
    return [f](const Attributes&, const Inputs& in) { return elementwise(in, f); };
}

}  // namespace

const std::map<std::string, OnnxOperator>& onnxOperators()
{
    static const std::map<std::string, OnnxOperator> all{
        {"Abs", each([](const double* x) { return std::abs(x[0]); })},
        {"Add", each([](const double* x) { return x[0] + x[1]; })},
        {"ArgMax", argMax},
        {"ArgMin", argMin},
        {"AveragePool", [](const Attributes& a, const Inputs& in) { return pooled(a, in, true); }},
        {"BatchNormalization", batchNormalization},
        {"Cast",
         [](const Attributes& a, const Inputs& in) {
             const bool isBool = a.whole("to", 0) == onnx::TensorProto::BOOL;
             return elementwise(in, [isBool](const double* x) { return isBool ? (x[0] != 0.0 ? 1.0 : 0.0) : x[0]; });
         }},
        {"Concat", concat},
        {"Conv", convolve},
        {"Div", each([](const double* x) { return x[0] / x[1]; })},
        {"Exp", each([](const double* x) { return std::exp(x[0]); })},
        {"Flatten", flatten},
        {"Gather", gather},
        {"GatherElements", gatherElements},
        {"Gemm", gemm},
        {"GlobalAveragePool", [](const Attributes& a, const Inputs& in) { return pooled(a, in, true); }},
        {"GreaterOrEqual", each([](const double* x) { return x[0] >= x[1] ? 1.0 : 0.0; })},
        {"Identity", each([](const double* x) { return x[0]; })},
        {"Log", each([](const double* x) { return std::log(x[0]); })},
        {"MatMul", matMul},
        {"Max", each([](const double* x) { return std::max(x[0], x[1]); })},
        {"MaxPool", [](const Attributes& a, const Inputs& in) { return pooled(a, in, false); }},
        {"Mul", each([](const double* x) { return x[0] * x[1]; })},
        {"Neg", each([](const double* x) { return -x[0]; })},
        {"ReduceSum",
         [](const Attributes& a, const Inputs& in) {
             return reduced(a, *in[0], static_cast<std::int64_t>(in[1]->values.at(0)),
                            [](const auto& line) { return std::accumulate(line.begin(), line.end(), 0.0); });
         }},
        {"Relu", each([](const double* x) { return std::max(x[0], 0.0); })},
        {"Reshape", reshape},
        {"Sigmoid", each([](const double* x) { return 1.0 / (1.0 + std::exp(-x[0])); })},
        {"Softmax", softmax},
        {"Sub", each([](const double* x) { return x[0] - x[1]; })},
        {"Transpose", transpose},
        {"Where", each([](const double* x) { return x[0] != 0.0 ? x[1] : x[2]; })},
    };
    return all;
}

}  // namespace tests
