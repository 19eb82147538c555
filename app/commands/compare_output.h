#pragma once

#include "app/commands/output.h"
#include "core/image/ink.h"
#include "core/strategy/classifier.h"
#include "core/strategy/verdict.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace app {

/// One picture and what was said about it.
struct Comparison {
    std::string path;
    core::Image picture;               ///< empty if `path` is a drawing
    core::Ink ink;                     ///< empty if it is a picture
    std::optional<core::Image> image;  ///< as the networks see it; nothing if nothing is drawn
    std::vector<core::Verdict> verdicts;
    double microseconds = 0.0;         ///< normalising and all verdicts
};

Json toJson(const std::vector<Comparison>& comparisons, const core::Classifier& classifier);
/// One row per picture, strategy and class: path, strategy, class, score, whether it is (among) the answer.
std::string toCsv(const std::vector<Comparison>& comparisons, const core::Classifier& classifier);
void printText(const std::vector<Comparison>& comparisons, const core::Classifier& classifier);
/// Throws core::Error for a suffix other than .png, .svg, .pdf or if the file cannot be written.
void writeSheet(const Comparison& comparison, const std::shared_ptr<const core::Classifier>& classifier, const std::string& path);

}  // namespace app
