#include "core/image/normalize.h"
#include "core/image/subject.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>

namespace {

core::Preprocessing ruleOf(std::uint8_t options)
{
    core::Preprocessing rule;
    if ((options & 2) != 0)
        rule = {.source = core::Preprocessing::Source::Colour, .channels = 3, .height = 32, .width = 32};
    if ((options & 4) != 0)
        rule.centring = core::Preprocessing::Centring::Box;
    return rule;
}

/// The levels of the pixels, repeated as needed. Pictures are small, because they take most of the time, except for one
/// size that is scaled down first.
core::Image pixelPicture(std::int64_t channels, fuzz::Bytes sides, fuzz::Bytes levels)
{
    const bool large = sides[0] == 255 && sides[1] == 255;
    core::Image picture({channels, large ? 8 : 1 + sides[1] % 40, large ? 280 : 1 + sides[0] % 40});
    const std::span<float> values = picture.values();
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<float>(levels[i % levels.size()]) / 255.0F;
    return picture;
}

/// Rectangles of one level on white: five bytes for left, top, width, height and level. The sides are long enough for a
/// subject with surroundings.
core::Image rectanglePicture(std::int64_t channels, fuzz::Bytes sides, fuzz::Bytes rectangles)
{
    const std::int64_t width = 64 + sides[0] % 8, height = 64 + sides[1] % 8;
    core::Image picture({channels, height, width});
    const std::span<float> values = picture.values();
    std::ranges::fill(values, 1.0F);
    for (; rectangles.size() >= 5; rectangles = rectangles.subspan(5)) {
        const std::int64_t left = std::min<std::int64_t>(rectangles[0], width), top = rectangles[1],
                           right = std::min<std::int64_t>(left + rectangles[2], width),
                           bottom = std::min<std::int64_t>(top + rectangles[3], height);
        for (std::int64_t plane = 0; plane < channels; ++plane)
            for (std::int64_t y = top; y < bottom; ++y)
                std::ranges::fill(values.subspan((plane * height + y) * width + left, right - left),
                                  static_cast<float>(rectangles[4]) / 255.0F);
    }
    return picture;
}

/// The input: one byte for the options, two for the width and the height, and the content: levels, or rectangles with
/// option 32. With option 64, a picture with the size of the input of the network is not normalized; with option 128,
/// only the border is examined. Both look for the subject, which takes most of the time.
void tryPicture(fuzz::Bytes input)
{
    if (input.size() < 4)
        return;
    const std::uint8_t options = input[0];
    const std::int64_t channels = (options & 1) != 0 ? 3 : 1;
    const fuzz::Bytes sides = input.subspan(1, 2), content = input.subspan(3);
    const core::Image picture =
        (options & 32) != 0 ? rectanglePicture(channels, sides, content) : pixelPicture(channels, sides, content);
    if ((options & 128) != 0) {
        fuzz::accepts({.size = picture.values().size_bytes()}, [&] { core::inkTouchesBorder(picture); });
        return;
    }
    const core::Preprocessing rule = ruleOf(options);
    const core::NormalizeOptions how{.normalize = (options & 8) == 0, .invert = (options & 16) != 0};
    std::optional<core::Image> result;
    fuzz::accepts({.size = picture.values().size_bytes()}, [&] {
        result =
            (options & 64) != 0 ? core::networkInput(picture, rule, how) : core::normalizePicture(picture, rule, how);
    });
    if (!result)
        return;
    fuzz::require(result->shape() == core::Shape{rule.channels, rule.height, rule.width}, "the shape is wrong");
    fuzz::require(std::ranges::all_of(result->values(), [](float value) { return value >= 0.0F && value <= 1.0F; }),
                  "a value is outside of 0 to 1");
    fuzz::require(core::networkInput(*result, rule) == result, "an input that is stored changes when it is used again");
}

const fuzz::Target pictureTarget("picture", tryPicture);

}  // namespace
