#pragma once

#include "core/evidence/evidence.h"
#include "core/report/times.h"
#include "core/strategy/classifier.h"
#include "core/strategy/verdict.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core {

/// The verdicts for one picture or drawing.
struct Comparison {
    std::string path;            ///< of the picture, or the name of the drawing
    std::optional<Image> image;  ///< network input; nullopt if nothing is drawn
    std::vector<Verdict> verdicts;
    double microseconds = 0.0;         ///< time of normalization and all verdicts
    std::optional<Evidence> why = {};  ///< of a verdict, if it was asked for
};

/// The JSON document of `runoff compare --json`: {"images": [{"path", "model", "ink", "microseconds", "verdicts"}]}.
/// With evidence, an image also has "why": {"strategy", "class", "rather_than" (null: against the rest), "measure",
/// "method", "margin", "evidence" (H lists of W logits)}.
/// In a verdict, "scores" are decidingScores(), "shown" is their name, "confidence" is statedConfidence(), and
/// "refused_below" is the rejection threshold, if the model has one.
nlohmann::ordered_json toJson(std::span<const Comparison> comparisons, const Classifier& classifier,
                              Times times = Times::Stated);

/// The text of a document in printed and saved JSON: indented by two blanks, with a newline at the end.
std::string jsonText(const nlohmann::ordered_json& document);

/// A CSV table with a row for each picture, strategy and class. Columns: path, model, strategy, class, score, answer (1
/// if the class is in the answer), stated (the confidence, the same in all rows of a verdict) and shown (the name of
/// the scores). Fields are quoted as in RFC 4180. Numbers have the same digits as in JSON.
std::string toCsv(std::span<const Comparison> comparisons, const Classifier& classifier);

}  // namespace core
