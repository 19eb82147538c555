#include "core/image/normalize.h"
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

/// The input: one byte for the options, the width, the height, and the levels of the pixels, repeated as needed.
/// Pictures are small, because they take most of the time, except for one size that is scaled down first.
void tryPicture(fuzz::Bytes input)
{
    if (input.size() < 4)
        return;
    const std::uint8_t options = input[0];
    const bool large = input[1] == 255 && input[2] == 255;
    const std::int64_t width = large ? 300 : 1 + input[1] % 40, height = large ? 280 : 1 + input[2] % 40;
    const std::int64_t channels = (options & 1) != 0 ? 3 : 1;
    core::Image picture({channels, height, width});
    const std::span<float> values = picture.values();
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<float>(input[3 + i % (input.size() - 3)]) / 255.0F;
    const core::Preprocessing rule = ruleOf(options);
    const core::NormalizeOptions how{.normalize = (options & 8) == 0, .invert = (options & 16) != 0};
    std::optional<core::Image> result;
    fuzz::accepts({.size = values.size_bytes()}, [&] { result = core::normalizePicture(picture, rule, how); });
    if (!result)
        return;
    fuzz::require(result->shape() == core::Shape{rule.channels, rule.height, rule.width}, "the shape is wrong");
    fuzz::require(std::ranges::all_of(result->values(), [](float value) { return value >= 0.0F && value <= 1.0F; }),
                  "a value is outside of 0 to 1");
    fuzz::require(core::networkInput(*result, rule) == result, "an input that is stored changes when it is used again");
}

const fuzz::Target pictureTarget("picture", tryPicture);

}  // namespace
