#pragma once

#include "core/evidence/margin.h"
#include "core/image/normalize.h"
#include "core/strategy/classifier.h"

#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace core {

/// How much each pixel of an image contributes to a margin.
///
/// - Gradient: the derivative of the margin by each pixel times what the pixel differs from its background (gradient
///   times input: Simonyan, Vedaldi and Zisserman, 2014; Shrikumar et al., 2016). Exact for small changes only.
/// - Occlusion: how much of the margin is lost when a patch is set to its background, averaged over all patches that
///   cover the pixel (Zeiler and Fergus, ECCV 2014).
///
/// The background of ink is 0 (1 if ink and background are swapped), that of a colour picture the mean of the
/// surroundings.
enum class EvidenceMethod { Gradient, Occlusion };

inline constexpr const char* evidenceMethodNames[] = {"gradient", "occlusion"};  ///< in the order of EvidenceMethod
/// "gradient" or "occlusion".
std::string toText(EvidenceMethod method);
EvidenceMethod evidenceMethodNamed(const std::string& name);  ///< throws UsageError for any other name

/// How evidence is computed.
struct EvidenceOptions {
    EvidenceMethod method = EvidenceMethod::Gradient;
    int patch = 5;  ///< side of an occluding patch in pixels, at least 1
    int step = 2;   ///< distance between patches in pixels, 1 to patch
};

/// The evidence of each pixel for one margin.
struct Evidence {
    Margin margin;
    EvidenceMethod method = EvidenceMethod::Gradient;
    double value = 0.0;  ///< of the margin, in logits
    Tensor pixels;       ///< (H, W): above 0 speaks for the class, below 0 against it; sum over the channels; logits
};

/// Networks compiled for evidence of one classifier, each as soon as it is needed. Shares the ownership of the
/// classifier. Use it from one thread at a time.
class EvidencePlan {
public:
    explicit EvidencePlan(std::shared_ptr<const Classifier> classifier);
    EvidencePlan(EvidencePlan&&) noexcept;
    EvidencePlan& operator=(EvidencePlan&&) noexcept;
    ~EvidencePlan();

    const Classifier& classifier() const;
    /// The evidence of one image (C, H, W) for each margin, computed in common batches. Empty if `stop` is requested
    /// before the end. Throws Error for an image of another shape, and SystemError if oneDNN fails.
    std::vector<Evidence> explain(const Image& image, std::span<const Margin> margins,
                                  const EvidenceOptions& options = {}, const std::stop_token& stop = {});
    /// The values (N, margins) of margins for images (N, C, H, W), as explain() computes them.
    Tensor values(const Tensor& images, std::span<const Margin> margins);

private:
    class Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

/// What an occluded pixel becomes: the empty background of ink; for a colour picture, the mean of a square of 9 pixels
/// a side.
Image backgroundOf(const Image& image, const Preprocessing& rule);

}  // namespace core
