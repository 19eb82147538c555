#pragma once

#include "core/strategy/classifier.h"
#include "core/strategy/verdict.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core {

/// One picture or drawing and what was said about it.
struct Comparison {
    std::string path;            ///< of the picture, or what a drawing is called
    std::optional<Image> image;  ///< as the networks see it; nothing if nothing is drawn
    std::vector<Verdict> verdicts;
    double microseconds = 0.0;  ///< normalising and all verdicts
};

/// The classes a verdict names: one, or for multi-label none or several.
std::vector<int> answerOf(const Verdict& verdict);

/// The document of `runoff compare --json`: {"images": [{"path", "model", "ink", "microseconds", "verdicts"}]}. A
/// verdict's "scores" are those that decided (soft, hard or coupled votes; heads or DDAG; raw or calibrated outputs),
/// which "shown" names. Its "confidence" is statedConfidence(); below "refused_below", where the model has it, the
/// answer is marked as unsure.
nlohmann::ordered_json toJson(std::span<const Comparison> comparisons, const Classifier& classifier);

/// Any document as this program prints and saves it: two blanks deep, with a newline at its end.
std::string jsonText(const nlohmann::ordered_json& document);

/// One row per picture, strategy and class: path, model, strategy, class, score, whether it is (among) the answer, the
/// confidence that the strategy states (the same in all its rows), what the scores are. Fields are quoted as RFC 4180
/// says; the numbers are those of the JSON, digit for digit.
std::string toCsv(std::span<const Comparison> comparisons, const Classifier& classifier);

}  // namespace core
