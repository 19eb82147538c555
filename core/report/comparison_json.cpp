#include "core/report/comparison.h"

#include "core/strategy/confidence.h"
#include "core/strategy/refusal.h"
#include "core/strategy/rules.h"
#include "core/strategy/strategy.h"
#include "core/strategy/trace_json.h"

namespace core {

namespace {

/// Keeps the order of the keys.
using Document = nlohmann::ordered_json;

Document timeOf(double microseconds, Times times)
{
    return times == Times::Stated ? Document(microseconds) : Document(nullptr);
}

Document toJson(const Verdict& verdict, const Classifier& classifier, Times times)
{
    const Strategy& line = strategy(verdict.strategy);
    Document entry = Document::object();
    TraceJson json(classifier.classNames, entry);
    if (!line.labels)
        entry["winner"] = verdict.winner ? Document(json.name(*verdict.winner)) : Document(nullptr);
    entry["shown"] = decidingScoresName(verdict);
    if (verdict.strategy == StrategyId::Softmax)
        entry["temperature"] = classifier.temperature;
    entry["scores"] = json.byClass(decidingScores(verdict));
    entry["confidence"] = statedConfidence(verdict);
    if (const auto threshold = thresholdFor(verdict, classifier.refusal))
        entry["refused_below"] = *threshold;
    line.writeTrace(verdict, json);
    entry["forward_passes"] = verdict.forwardPasses;
    entry["microseconds"] = timeOf(verdict.microseconds, times);
    return entry;
}

Document toJson(const Evidence& evidence, const Classifier& classifier)
{
    const Question& question = evidence.margin.question;
    const auto name = [&](int label) { return Document(classifier.classNames[static_cast<std::size_t>(label)]); };
    Document rows = Document::array();
    for (std::int64_t y = 0; y < evidence.pixels.extent(0); ++y)
        rows.push_back(std::vector<float>(evidence.pixels.row(y).begin(), evidence.pixels.row(y).end()));
    return {{"strategy", toText(question.strategy)},
            {"class", name(question.label)},
            {"rather_than", question.other ? name(*question.other) : Document(nullptr)},
            {"measure", toText(evidence.margin.kind)},
            {"method", toText(evidence.method)},
            {"margin", evidence.value},
            {"evidence", std::move(rows)}};
}

}  // namespace

nlohmann::ordered_json toJson(std::span<const Comparison> comparisons, const Classifier& classifier, Times times)
{
    Document images = Document::array();
    for (const Comparison& comparison : comparisons) {
        Document verdicts = Document::object();
        for (const Verdict& verdict : comparison.verdicts)
            verdicts[toText(verdict.strategy)] = toJson(verdict, classifier, times);
        images.push_back({{"path", comparison.path},
                          {"model", classifier.name},
                          {"ink", comparison.image.has_value()},
                          {"microseconds", timeOf(comparison.microseconds, times)},
                          {"verdicts", verdicts}});
        if (comparison.why)
            images.back()["why"] = toJson(*comparison.why, classifier);
    }
    return {{"images", images}};
}

std::string jsonText(const nlohmann::ordered_json& document)
{
    // Replaces invalid UTF-8, which a path may contain.
    return document.dump(2, ' ', false, Document::error_handler_t::replace) + '\n';
}

}  // namespace core
