#include "core/evidence/evidence.h"

#include "core/base/error.h"
#include "core/nn/plan.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace core {

namespace {

constexpr std::int64_t manyImages = 32;     ///< images of a batch for occlusion
constexpr std::int64_t manyDirections = 4;  ///< margins of a batch for gradients

/// The plans of one network.
struct EvidencePlans {
    const Network* network = nullptr;
    std::optional<InputGradientPlan> gradient, gradients;  ///< of one direction and of several
    std::optional<InferencePlan> single, batch;
};

InputGradientPlan& gradientPlan(EvidencePlans& plans, std::int64_t count)
{
    const std::int64_t batch = count > 1 ? manyDirections : 1;
    std::optional<InputGradientPlan>& plan = count > 1 ? plans.gradients : plans.gradient;
    if (!plan)
        plan.emplace(*plans.network, batch);
    return *plan;
}

InferencePlan& inferencePlan(EvidencePlans& plans, std::int64_t count)
{
    std::optional<InferencePlan>& plan = count > 1 ? plans.batch : plans.single;
    if (!plan)
        plan.emplace(*plans.network, count > 1 ? manyImages : 1);
    return *plan;
}

/// One direction of a network's outputs, and the margin that it belongs to.
struct Direction {
    std::size_t margin = 0;
    std::vector<float> weights;
};

struct Directions {
    std::map<NetworkPlace, std::vector<Direction>> byPlace;
    std::vector<double> constants;
};

Directions directionsOf(const Classifier& classifier, std::span<const Margin> margins)
{
    Directions all{.byPlace = {}, .constants = std::vector<double>(margins.size(), 0.0)};
    for (std::size_t i = 0; i < margins.size(); ++i)
        for (NetworkWeights& weights : networkWeights(classifier, margins[i], all.constants[i]))
            all.byPlace[weights.place].push_back({i, std::move(weights.weights)});
    return all;
}

const Network& networkAt(const Classifier& classifier, const NetworkPlace& place)
{
    using Part = NetworkPlace::Part;
    if (place.part == Part::OwnHead)
        return classifier.ownHeads.at(place.classes);
    return place.part == Part::Trunk ? classifier.trunk
                                     : classifier.networkGroups.at(*place.strategy).networks.at(place.index);
}

double weighted(std::span<const float> outputs, std::span<const float> weights)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += static_cast<double>(outputs[i]) * static_cast<double>(weights[i]);
    return sum;
}

/// A square of pixels that is covered, cut at the border.
struct Patch {
    std::int64_t left, top, right, bottom;  ///< right and bottom exclusive
};

/// Patches at equal distances that begin and end beyond the border, so that all pixels are covered about equally often.
std::vector<Patch> patchesOf(std::int64_t height, std::int64_t width, const EvidenceOptions& options)
{
    std::vector<Patch> patches;
    const std::int64_t first = -(options.patch / 2);
    for (std::int64_t top = first; top + options.patch / 2 < height; top += options.step)
        for (std::int64_t left = first; left + options.patch / 2 < width; left += options.step)
            patches.push_back({std::max<std::int64_t>(left, 0), std::max<std::int64_t>(top, 0),
                               std::min(left + options.patch, width), std::min(top + options.patch, height)});
    return patches;
}

template <class Visit>
void eachPixel(const Patch& patch, std::int64_t width, const Visit& visit)
{
    for (std::int64_t y = patch.top; y < patch.bottom; ++y)
        for (std::int64_t x = patch.left; x < patch.right; ++x)
            visit(static_cast<std::size_t>(y * width + x));
}

/// The image with the pixels of a patch set to their background; false if they are background already.
bool cover(const Patch& patch, const Image& background, std::span<float> image)
{
    const auto plane = static_cast<std::size_t>(background.extent(1) * background.extent(2));
    bool changed = false;
    for (std::size_t channel = 0; channel < static_cast<std::size_t>(background.extent(0)); ++channel)
        eachPixel(patch, background.extent(2), [&](std::size_t place) {
            const float value = background.values()[channel * plane + place];
            changed = changed || image[channel * plane + place] != value;
            image[channel * plane + place] = value;
        });
    return changed;
}

/// The images in which a patch is covered, and the patch of each. Patches without ink are left out: they lose nothing.
struct CoveredImages {
    Tensor images;
    std::vector<std::size_t> patches;
};

CoveredImages coveredImages(const Image& image, const Image& background, const std::vector<Patch>& patches)
{
    CoveredImages covered;
    std::vector<float> values, one;
    for (std::size_t i = 0; i < patches.size(); ++i) {
        one.assign(image.values().begin(), image.values().end());
        if (!cover(patches[i], background, one))
            continue;
        values.insert(values.end(), one.begin(), one.end());
        covered.patches.push_back(i);
    }
    Shape shape{static_cast<std::int64_t>(covered.patches.size())};
    shape.insert(shape.end(), image.shape().begin(), image.shape().end());
    covered.images = Tensor(std::move(shape), std::move(values));
    return covered;
}

/// The mean loss of all patches that cover each pixel.
Tensor averaged(const std::vector<double>& losses, const std::vector<Patch>& patches, const Image& image)
{
    Tensor pixels({image.extent(1), image.extent(2)});
    std::vector<float> counts(pixels.values().size(), 0.0F);
    for (std::size_t i = 0; i < patches.size(); ++i)
        eachPixel(patches[i], image.extent(2), [&](std::size_t place) {
            pixels.values()[place] += static_cast<float>(losses[i]);
            counts[place] += 1.0F;
        });
    for (std::size_t place = 0; place < counts.size(); ++place)
        pixels.values()[place] /= std::max(counts[place], 1.0F);
    return pixels;
}

/// Whether most of the border is bright, as in drawings whose ink and background are swapped.
bool isBright(std::span<const float> plane, std::int64_t width)
{
    const std::span<const float> first = plane.first(static_cast<std::size_t>(width)),
                                 last = plane.last(static_cast<std::size_t>(width));
    double sum = 0.0;
    for (std::size_t x = 0; x < first.size(); ++x)
        sum += static_cast<double>(first[x]) + static_cast<double>(last[x]);
    return sum > static_cast<double>(width);
}

Tensor asBatch(const Image& image)
{
    Shape shape = image.shape();
    shape.insert(shape.begin(), 1);
    return image.reshaped(std::move(shape));
}

Image repeated(const Image& image, std::int64_t count)
{
    Shape shape = image.shape();
    shape.insert(shape.begin(), count);
    Tensor images(std::move(shape));
    for (std::int64_t n = 0; n < count; ++n)
        std::ranges::copy(image.values(), images.row(n).begin());
    return images;
}

}  // namespace

class EvidencePlan::Implementation {
public:
    explicit Implementation(std::shared_ptr<const Classifier> classifier) : m_classifier(std::move(classifier)) {}

    const Classifier& classifier() const { return *m_classifier; }
    Tensor values(const Tensor& images, std::span<const Margin> margins, const std::stop_token& stop);
    std::vector<Evidence> gradient(const Image& image, std::span<const Margin> margins, const std::stop_token& stop);
    std::vector<Evidence> occlusion(const Image& image, std::span<const Margin> margins, const EvidenceOptions& options,
                                    const std::stop_token& stop);
    void expectImage(std::span<const std::int64_t> shape) const;

private:
    EvidencePlans& plansOf(const NetworkPlace& place);
    void addGradients(EvidencePlans& plans, std::span<const Direction> directions, const Image& image,
                      std::vector<Evidence>& all);

    std::shared_ptr<const Classifier> m_classifier;
    std::map<NetworkPlace, EvidencePlans> m_plans;
};

EvidencePlans& EvidencePlan::Implementation::plansOf(const NetworkPlace& place)
{
    EvidencePlans& plans = m_plans[place];
    plans.network = &networkAt(*m_classifier, place);
    return plans;
}

void EvidencePlan::Implementation::expectImage(std::span<const std::int64_t> shape) const
{
    const Shape& expected = m_classifier->trunk.input;
    if (!std::ranges::equal(shape, expected))
        throw Error("model \"" + m_classifier->name + "\": expected an image of shape " + toText(expected) + ", found "
                    + toText(Shape(shape.begin(), shape.end())));
}

Tensor EvidencePlan::Implementation::values(const Tensor& images, std::span<const Margin> margins,
                                            const std::stop_token& stop)
{
    const Directions directions = directionsOf(*m_classifier, margins);
    const std::int64_t count = images.extent(0);
    Tensor result({count, static_cast<std::int64_t>(margins.size())});
    for (std::int64_t n = 0; n < count; ++n)
        std::ranges::transform(directions.constants, result.row(n).begin(),
                               [](double value) { return static_cast<float>(value); });
    for (const auto& [place, list] : directions.byPlace) {
        InferencePlan& plan = inferencePlan(plansOf(place), count);
        const auto outputs = static_cast<std::size_t>(elementCount(outputShape(networkAt(*m_classifier, place))));
        const auto size = static_cast<std::size_t>(count > 0 ? images.size() / count : 0);
        std::vector<float> found(static_cast<std::size_t>(plan.batch()) * outputs);
        for (std::int64_t first = 0; first < count && !stop.stop_requested(); first += plan.batch()) {
            const std::int64_t some = std::min(plan.batch(), count - first);
            plan.run(
                images.values().subspan(static_cast<std::size_t>(first) * size, static_cast<std::size_t>(some) * size),
                found, some);
            for (std::int64_t n = 0; n < some; ++n)
                for (const Direction& direction : list)
                    result.row(first + n)[direction.margin] += static_cast<float>(weighted(
                        std::span(found).subspan(static_cast<std::size_t>(n) * outputs, outputs), direction.weights));
        }
    }
    return result;
}

void EvidencePlan::Implementation::addGradients(EvidencePlans& plans, std::span<const Direction> directions,
                                                const Image& image, std::vector<Evidence>& all)
{
    const auto count = static_cast<std::int64_t>(directions.size());
    InputGradientPlan& plan = gradientPlan(plans, count);
    const Image background = backgroundOf(image, m_classifier->preprocessing);
    const auto plane = static_cast<std::size_t>(image.extent(1) * image.extent(2));
    for (std::int64_t first = 0; first < count; first += plan.batch()) {
        const std::int64_t some = std::min(plan.batch(), count - first);
        Tensor weights({some, elementCount(outputShape(*plans.network))});
        for (std::int64_t n = 0; n < some; ++n)
            std::ranges::copy(directions[static_cast<std::size_t>(first + n)].weights, weights.row(n).begin());
        const Tensor gradients = plan.run(repeated(image, some), weights);
        const Tensor outputs = plan.outputs();
        for (std::int64_t n = 0; n < some; ++n) {
            Evidence& evidence = all[directions[static_cast<std::size_t>(first + n)].margin];
            evidence.value += weighted(outputs.row(n), weights.row(n));
            const std::span<const float> slopes = gradients.row(n);
            for (std::size_t i = 0; i < slopes.size(); ++i)
                evidence.pixels.values()[i % plane] += slopes[i] * (image.values()[i] - background.values()[i]);
        }
    }
}

std::vector<Evidence> EvidencePlan::Implementation::gradient(const Image& image, std::span<const Margin> margins,
                                                             const std::stop_token& stop)
{
    const Directions directions = directionsOf(*m_classifier, margins);
    std::vector<Evidence> all;
    for (std::size_t i = 0; i < margins.size(); ++i)
        all.push_back({margins[i], EvidenceMethod::Gradient, directions.constants[i],
                       Tensor({image.extent(1), image.extent(2)})});
    for (const auto& [place, list] : directions.byPlace) {
        if (stop.stop_requested())
            return {};
        addGradients(plansOf(place), list, image, all);
    }
    return all;
}

std::vector<Evidence> EvidencePlan::Implementation::occlusion(const Image& image, std::span<const Margin> margins,
                                                              const EvidenceOptions& options,
                                                              const std::stop_token& stop)
{
    const std::vector<Patch> patches = patchesOf(image.extent(1), image.extent(2), options);
    const CoveredImages covered = coveredImages(image, backgroundOf(image, m_classifier->preprocessing), patches);
    const Tensor whole = values(asBatch(image), margins, stop), parts = values(covered.images, margins, stop);
    if (stop.stop_requested())
        return {};
    std::vector<Evidence> all;
    for (std::size_t i = 0; i < margins.size(); ++i) {
        std::vector<double> losses(patches.size(), 0.0);
        for (std::size_t n = 0; n < covered.patches.size(); ++n)
            losses[covered.patches[n]] = static_cast<double>(whole.values()[i])
                                       - static_cast<double>(parts.row(static_cast<std::int64_t>(n))[i]);
        all.push_back({margins[i], EvidenceMethod::Occlusion, static_cast<double>(whole.values()[i]),
                       averaged(losses, patches, image)});
    }
    return all;
}

EvidencePlan::EvidencePlan(std::shared_ptr<const Classifier> classifier)
{
    expects(classifier != nullptr, "EvidencePlan: expects a classifier");
    m_implementation = std::make_unique<Implementation>(std::move(classifier));
}

EvidencePlan::EvidencePlan(EvidencePlan&&) noexcept = default;
EvidencePlan& EvidencePlan::operator=(EvidencePlan&&) noexcept = default;
EvidencePlan::~EvidencePlan() = default;

const Classifier& EvidencePlan::classifier() const
{
    return m_implementation->classifier();
}

std::vector<Evidence> EvidencePlan::explain(const Image& image, std::span<const Margin> margins,
                                            const EvidenceOptions& options, const std::stop_token& stop)
{
    expects(options.patch >= 1 && options.step >= 1 && options.step <= options.patch,
            "EvidencePlan: expects a patch of at least 1 pixel and a step of 1 pixel to the patch");
    m_implementation->expectImage(image.shape());
    return options.method == EvidenceMethod::Gradient ? m_implementation->gradient(image, margins, stop)
                                                      : m_implementation->occlusion(image, margins, options, stop);
}

Tensor EvidencePlan::values(const Tensor& images, std::span<const Margin> margins)
{
    m_implementation->expectImage(std::span(images.shape()).subspan(1));
    return m_implementation->values(images, margins, {});
}

std::string toText(EvidenceMethod method)
{
    return evidenceMethodNames[static_cast<std::size_t>(method)];
}

EvidenceMethod evidenceMethodNamed(const std::string& name)
{
    const auto* found = std::ranges::find(evidenceMethodNames, name);
    if (found == std::end(evidenceMethodNames))
        throw UsageError("evidence: expected the method gradient or occlusion, found \"" + name + '"');
    return static_cast<EvidenceMethod>(found - std::begin(evidenceMethodNames));
}

Image backgroundOf(const Image& image, const Preprocessing& rule)
{
    const std::int64_t height = image.extent(1), width = image.extent(2);
    if (rule.source == Preprocessing::Source::Ink)
        return Image(image.shape(), isBright(image.row(0), width) ? 1.0F : 0.0F);
    Image background(image.shape());
    constexpr std::int64_t reach = 4;
    for (std::int64_t channel = 0; channel < image.extent(0); ++channel) {
        const std::span<const float> from = image.row(channel);
        for (std::int64_t y = 0; y < height; ++y)
            for (std::int64_t x = 0; x < width; ++x) {
                double sum = 0.0, count = 0.0;
                for (std::int64_t v = std::max<std::int64_t>(y - reach, 0); v <= std::min(y + reach, height - 1); ++v)
                    for (std::int64_t u = std::max<std::int64_t>(x - reach, 0); u <= std::min(x + reach, width - 1);
                         ++u, count += 1.0)
                        sum += static_cast<double>(from[static_cast<std::size_t>(v * width + u)]);
                background.row(channel)[static_cast<std::size_t>(y * width + x)] = static_cast<float>(sum / count);
            }
    }
    return background;
}

}  // namespace core
