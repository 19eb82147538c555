#pragma once

#include "core/data/dataset.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

inline constexpr int fewestTaughtClasses = 2, mostTaughtClasses = 10;  ///< without the class "none of these"
inline constexpr std::int64_t mostExamples = 1000;                     ///< of all classes together

/// Examples of a person's own classes.
struct TaughtExamples {
    /// The examples in the rule of the base model: images (C, H, W), with strokes if they were drawn. Any order.
    Dataset images;
    std::optional<int> noneOfThese{};  ///< the label for everything else; scribbles are added to its examples
};

/// An empty set for a model with `rule`.
TaughtExamples emptyExamples(const std::vector<std::string>& classNames, const Preprocessing& rule);

/// Appends a drawing. Returns false if nothing is drawn.
bool appendDrawing(TaughtExamples& examples, const Ink& ink, int label);
/// Appends a network input (C, H, W) that was made from a picture.
void appendPicture(TaughtExamples& examples, const Image& image, int label);

/// The examples of the classes that have some, with new labels in the same order. The names of the other classes are
/// appended to `leftOut`.
TaughtExamples withoutEmptyClasses(const TaughtExamples& examples, std::vector<std::string>& leftOut);

/// Throws UsageError if the set cannot be taught: fewer than 2 classes with examples, more than 10 classes besides
/// "none of these", more than 1,000 examples, a class without examples, or an empty or repeated name.
void checkExamples(const TaughtExamples& examples);

}  // namespace core
