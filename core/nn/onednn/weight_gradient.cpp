#include "core/nn/onednn/weight_gradient.h"

#include <algorithm>
#include <vector>

#if defined(__x86_64__) && defined(__GNUC__)
#define RUNOFF_HAS_AVX2_KERNELS
#include <immintrin.h>
#include <omp.h>
#endif

namespace core::onednn {

namespace {

constexpr std::int64_t block = 8;     ///< channels that lie side by side in memory, and floats of a register
constexpr std::int64_t taps = 3;      ///< width and height of the weights
constexpr std::int64_t together = 2;  ///< blocks of outputs that share the values of the images, and channels of images

}  // namespace

bool hasOnlyAvx2()
{
    const dnnl::cpu_isa found = dnnl::get_effective_cpu_isa();
    return found == dnnl::cpu_isa::avx2 || found == dnnl::cpu_isa::avx2_vnni;
}

#ifdef RUNOFF_HAS_AVX2_KERNELS

namespace {

#define RUNOFF_AVX2 __attribute__((target("avx2,fma")))
#define RUNOFF_AVX2_INLINE __attribute__((target("avx2,fma"), always_inline)) inline

using Tag = dnnl::memory::format_tag;

/// For pixels outside of an image.
alignas(32) constexpr float zeros[block]{};

std::int64_t pixelsOf(const ConvolutionShape& shape)
{
    return shape.outHeight() * shape.outWidth();
}

/// Range of a result, or numbered jobs.
struct Range {
    std::int64_t first, last;
};

/// The columns for which all taps are inside of the image.
Range innerColumns(const ConvolutionShape& shape)
{
    const std::int64_t first = std::min(shape.padding, shape.outWidth());
    return {first, std::max(first, std::min(shape.outWidth(), shape.width + shape.padding - taps + 1))};
}

/// Images and rows that stay in the first cache together.
struct Piece {
    std::int64_t firstImage, images, firstRow, lastRow;
};

std::vector<Piece> piecesOf(const ConvolutionShape& shape)
{
    constexpr std::int64_t fitting = 160;  // pixels of a result
    const std::int64_t rows = std::clamp<std::int64_t>(fitting / shape.outWidth(), 1, shape.outHeight());
    const std::int64_t images = rows < shape.outHeight() ? 1 : std::max<std::int64_t>(1, fitting / pixelsOf(shape));
    std::vector<Piece> pieces;
    for (std::int64_t image = 0; image < shape.batch; image += images)
        for (std::int64_t row = 0; row < shape.outHeight(); row += rows)
            pieces.push_back(
                {image, std::min(images, shape.batch - image), row, std::min(row + rows, shape.outHeight())});
    return pieces;
}

/// The part of `count` that belongs to this thread.
Range shareOf(std::int64_t count)
{
    const std::int64_t thread = omp_get_thread_num(), threads = omp_get_num_threads();
    return {count * thread / threads, count * (thread + 1) / threads};
}

/// Sums of one row of taps, two channels of images and two blocks of outputs.
using PairSums = __m256[together][taps][together];

RUNOFF_AVX2_INLINE void addPixel(PairSums& sums, int tap, const float* from, __m256 left, __m256 right)
{
#pragma GCC unroll 2
    for (int i = 0; i < together; ++i) {
        const __m256 value = _mm256_broadcast_ss(from + i);
        sums[0][tap][i] = _mm256_fmadd_ps(left, value, sums[0][tap][i]);
        sums[1][tap][i] = _mm256_fmadd_ps(right, value, sums[1][tap][i]);
    }
}

/// One row of a result: `from` is the row of the image, `left` and `right` are the rows of the two blocks.
RUNOFF_AVX2_INLINE void addEdge(PairSums& sums, const ConvolutionShape& shape, Range columns, const float* from,
                                const float* left, const float* right)
{
    for (std::int64_t x = columns.first; x < columns.last; ++x) {
        const __m256 a = _mm256_loadu_ps(left + x * block), b = _mm256_loadu_ps(right + x * block);
#pragma GCC unroll 3
        for (int tap = 0; tap < taps; ++tap) {
            const std::int64_t column = x + tap - shape.padding;
            addPixel(sums, tap, column >= 0 && column < shape.width ? from + column * block : zeros, a, b);
        }
    }
}

RUNOFF_AVX2_INLINE void addInside(PairSums& sums, std::int64_t count, const float* from, const float* left,
                                  const float* right)
{
    for (std::int64_t x = 0; x < count; ++x) {
        const __m256 a = _mm256_loadu_ps(left + x * block), b = _mm256_loadu_ps(right + x * block);
#pragma GCC unroll 3
        for (int tap = 0; tap < taps; ++tap)
            addPixel(sums, tap, from + (x + tap) * block, a, b);
    }
}

/// Adds the rows of a piece to the weights of one row of taps, two input channels and two output blocks. `source` and
/// `target` are the planes of the first image, `weights` is the first of the weights, `nextBlock` the step to the
/// second block.
RUNOFF_AVX2 void addPiece(const ConvolutionShape& shape, const Piece& piece, std::int64_t rowOfTaps,
                          const float* source, const float* target, float* weights, std::int64_t nextBlock)
{
    constexpr std::int64_t step = block * block;  // to the next tap
    PairSums sums;
#pragma GCC unroll 3
    for (int tap = 0; tap < taps; ++tap)
        for (int i = 0; i < together; ++i) {
            sums[0][tap][i] = _mm256_loadu_ps(weights + tap * step + i * block);
            sums[1][tap][i] = _mm256_loadu_ps(weights + nextBlock + tap * step + i * block);
        }
    const Range inner = innerColumns(shape), left{0, inner.first}, right{inner.last, shape.outWidth()};
    const std::int64_t firstRow = std::max(piece.firstRow, shape.padding - rowOfTaps),
                       lastRow = std::min(piece.lastRow, shape.height + shape.padding - rowOfTaps);
    for (std::int64_t n = 0; n < piece.images; ++n) {
        const float* image = source + n * shape.inputs * shape.height * shape.width;
        const float* result = target + n * shape.outputs * pixelsOf(shape);
        for (std::int64_t y = firstRow; y < lastRow; ++y) {
            const float* from = image + (y + rowOfTaps - shape.padding) * shape.width * block;
            const float* one = result + y * shape.outWidth() * block;
            const float* two = one + pixelsOf(shape) * block;
            addEdge(sums, shape, left, from, one, two);
            addInside(sums, inner.last - inner.first, from + (inner.first - shape.padding) * block,
                      one + inner.first * block, two + inner.first * block);
            addEdge(sums, shape, right, from, one, two);
        }
    }
#pragma GCC unroll 3
    for (int tap = 0; tap < taps; ++tap)
        for (int i = 0; i < together; ++i) {
            _mm256_storeu_ps(weights + tap * step + i * block, sums[0][tap][i]);
            _mm256_storeu_ps(weights + nextBlock + tap * step + i * block, sums[1][tap][i]);
        }
}

/// Adds the rows of a piece to the bias of one output block, whose plane of the first image is `target`.
RUNOFF_AVX2 void addToBias(const ConvolutionShape& shape, const Piece& piece, const float* target, float* bias)
{
    __m256 sum = _mm256_loadu_ps(bias);
    for (std::int64_t n = 0; n < piece.images; ++n) {
        const float* result = target + n * shape.outputs * pixelsOf(shape);
        for (std::int64_t i = piece.firstRow * shape.outWidth(); i < piece.lastRow * shape.outWidth(); ++i)
            sum = _mm256_add_ps(sum, _mm256_loadu_ps(result + i * block));
    }
    _mm256_storeu_ps(bias, sum);
}

/// Images in blocks of channels. A thread sums some blocks of input channels for some pairs of output blocks.
void addBlocked(const ConvolutionShape& shape, const float* source, const float* target, float* weights, float* bias)
{
    const std::int64_t inputBlocks = shape.inputs / block, pairs = shape.outputs / block / together;
    const std::int64_t ofInput = taps * taps * block * block, nextBlock = inputBlocks * ofInput;
    const std::vector<Piece> pieces = piecesOf(shape);
#pragma omp parallel
    {
        const Range share = shareOf(pairs * inputBlocks);
        for (const Piece& piece : pieces)
            for (std::int64_t pair = share.first / inputBlocks; pair * inputBlocks < share.last; ++pair) {
                const float* results =
                    target + (piece.firstImage * shape.outputs + pair * together * block) * pixelsOf(shape);
                const std::int64_t first = std::max<std::int64_t>(0, share.first - pair * inputBlocks),
                                   last = std::min(inputBlocks, share.last - pair * inputBlocks);
                for (std::int64_t input = first; input < last; ++input) {
                    const float* plane =
                        source + (piece.firstImage * shape.inputs + input * block) * shape.height * shape.width;
                    float* sums = weights + together * pair * nextBlock + input * ofInput;
                    for (std::int64_t row = 0; row < taps; ++row)
                        for (std::int64_t i = 0; i < block; i += together)
                            addPiece(shape, piece, row, plane + i, results, sums + (row * taps * block + i) * block,
                                     nextBlock);
                }
                for (std::int64_t half = 0; half < together && first == 0 && last > 0; ++half)
                    addToBias(shape, piece, results + half * block * pixelsOf(shape),
                              bias + (pair * together + half) * block);
            }
    }
}

/// Adds the rows of a piece to all weights between one plane of images whose channels are apart, and one output block.
/// `outside` is a row of zeros. `nextTap` is the step between weights.
RUNOFF_AVX2 void addPlainPiece(const ConvolutionShape& shape, const Piece& piece, const float* source,
                               const float* target, const float* outside, float* weights, std::int64_t nextTap)
{
    __m256 sums[taps][taps];
#pragma GCC unroll 3
    for (int row = 0; row < taps; ++row)
#pragma GCC unroll 3
        for (int tap = 0; tap < taps; ++tap)
            sums[row][tap] = _mm256_loadu_ps(weights + (row * taps + tap) * nextTap);
    const Range inner = innerColumns(shape);
    for (std::int64_t n = 0; n < piece.images; ++n) {
        const float* image = source + n * shape.inputs * shape.height * shape.width;
        const float* result = target + n * shape.outputs * pixelsOf(shape);
        for (std::int64_t y = piece.firstRow; y < piece.lastRow; ++y) {
            const float* from[taps];
            for (int row = 0; row < taps; ++row) {
                const std::int64_t line = y + row - shape.padding;
                from[row] = line >= 0 && line < shape.height ? image + line * shape.width : outside;
            }
            for (std::int64_t x = 0; x < shape.outWidth(); ++x) {
                const __m256 gradient = _mm256_loadu_ps(result + (y * shape.outWidth() + x) * block);
                const bool inside = x >= inner.first && x < inner.last;
#pragma GCC unroll 3
                for (int row = 0; row < taps; ++row)
#pragma GCC unroll 3
                    for (int tap = 0; tap < taps; ++tap) {
                        const std::int64_t column = x + tap - shape.padding;
                        const bool within = inside || (column >= 0 && column < shape.width);
                        const __m256 value = _mm256_broadcast_ss(within ? from[row] + column : zeros);
                        sums[row][tap] = _mm256_fmadd_ps(gradient, value, sums[row][tap]);
                    }
            }
        }
    }
#pragma GCC unroll 3
    for (int row = 0; row < taps; ++row)
#pragma GCC unroll 3
        for (int tap = 0; tap < taps; ++tap)
            _mm256_storeu_ps(weights + (row * taps + tap) * nextTap, sums[row][tap]);
}

/// Images as they come from a data set: one plane for each channel.
void addPlain(const ConvolutionShape& shape, const float* source, const float* target, float* weights, float* bias)
{
    const std::int64_t outputBlocks = shape.outputs / block, nextTap = shape.inputs * block;
    const std::vector<float> outside(static_cast<std::size_t>(shape.width));
    const std::vector<Piece> pieces = piecesOf(shape);
#pragma omp parallel
    {
        const Range share = shareOf(outputBlocks * shape.inputs);
        for (const Piece& piece : pieces)
            for (std::int64_t job = share.first; job < share.last; ++job) {
                const std::int64_t output = job / shape.inputs, input = job % shape.inputs;
                const float* results = target + (piece.firstImage * shape.outputs + output * block) * pixelsOf(shape);
                addPlainPiece(shape, piece,
                              source + (piece.firstImage * shape.inputs + input) * shape.height * shape.width, results,
                              outside.data(), weights + (output * taps * taps * shape.inputs + input) * block, nextTap);
                if (input == 0)
                    addToBias(shape, piece, results, bias + output * block);
            }
    }
}

bool has(const dnnl::memory& memory, Tag tag)
{
    return memory.get_desc() == dnnl::memory::desc(extentsOf(memory), DataType::f32, tag);
}

bool isBlocked(const WeightGradient& memories)
{
    return has(memories.source, Tag::nChw8c) && has(memories.weights, Tag::OIhw8i8o);
}

bool isPlain(const WeightGradient& memories)
{
    return has(memories.source, Tag::nchw) && has(memories.weights, Tag::Ohwi8o);
}

}  // namespace

bool hasOwnWeightGradient(const ConvolutionShape& shape, const WeightGradient& memories)
{
    if (!hasOnlyAvx2() || shape.kernel != taps || shape.padding >= taps || !has(memories.target, Tag::nChw8c))
        return false;
    return isPlain(memories)
             ? shape.outputs % block == 0
             : isBlocked(memories) && shape.inputs % block == 0 && shape.outputs % (together * block) == 0;
}

void computeWeightGradient(const ConvolutionShape& shape, const WeightGradient& memories)
{
    const std::span<float> weights = floats(memories.weights), bias = floats(memories.bias);
    std::ranges::fill(weights, 0.0F);
    std::ranges::fill(bias, 0.0F);
    const auto add = isPlain(memories) ? addPlain : addBlocked;
    add(shape, floats(memories.source).data(), floats(memories.target).data(), weights.data(), bias.data());
}

#else

bool hasOwnWeightGradient(const ConvolutionShape&, const WeightGradient&)
{
    return false;
}

void computeWeightGradient(const ConvolutionShape&, const WeightGradient&) {}

#endif

}  // namespace core::onednn
