#include "app/commands/compare_output.h"

#include "core/strategy/strategy.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <sstream>

namespace app {

namespace {

using Names = std::vector<std::string>;

template <typename Values>
Json byClass(const Names& names, const Values& values)
{
    Json object = Json::object();
    for (std::size_t k = 0; k < names.size(); ++k)
        object[names[k]] = values[k];
    return object;
}

Json labels(const Names& names, const std::vector<int>& classes)
{
    Json list = Json::array();
    for (const int k : classes)
        list.push_back(names[static_cast<std::size_t>(k)]);
    return list;
}

const std::string& nameOf(const Names& names, int k) { return names[static_cast<std::size_t>(k)]; }

Json matrix(const core::Tensor& values)
{
    Json rows = Json::array();
    for (std::int64_t i = 0; i < values.extent(0); ++i) {
        Json row = Json::array();
        for (const float value : values.row(i))
            row.push_back(std::isnan(value) ? Json(nullptr) : Json(value));
        rows.push_back(row);
    }
    return rows;
}

/// Adds to an entry what only this strategy has.
struct TraceWriter {
    const Names& names;
    Json& entry;

    void operator()(const core::SoftmaxTrace& trace) const
    {
        entry["margin"] = trace.margin;
        entry["entropy"] = trace.entropy;
    }
    void operator()(const core::PairwiseTrace& trace) const
    {
        entry["matrix"] = matrix(trace.matrix);
        entry["hard_votes"] = byClass(names, trace.hardVotes);
        entry["coupled"] = byClass(names, trace.coupled);
        entry["condorcet"] = trace.condorcet ? Json(nameOf(names, *trace.condorcet)) : Json(nullptr);
        entry["cycles"] = Json::array();
        for (const auto& cycle : trace.cycles)
            entry["cycles"].push_back(labels(names, cycle));
        entry["winners"] = {{"hard_votes", nameOf(names, trace.hardWinner)}, {"coupled", nameOf(names, trace.coupledWinner)},
                            {"ddag", nameOf(names, trace.ddagWinner)}};
    }
    void operator()(const core::EliminationTrace& trace) const
    {
        entry["rounds"] = Json::array();
        for (const core::EliminationRound& round : trace.rounds) {
            Json scores = Json::object();
            for (std::size_t i = 0; i < round.classes.size(); ++i)
                scores[nameOf(names, round.classes[i])] = round.scores[i];
            entry["rounds"].push_back({{"scores", scores}, {"eliminated", nameOf(names, round.eliminated)}});
        }
    }
    void operator()(const core::MultiLabelTrace& trace) const
    {
        entry["labels"] = labels(names, trace.labels);
        const bool same = std::all_of(trace.thresholds.begin(), trace.thresholds.end(), [&](float t) { return t == trace.thresholds.front(); });
        entry["threshold"] = same ? Json(trace.thresholds.front()) : byClass(names, trace.thresholds);
    }
    void operator()(const core::SpecialistsTrace& trace) const
    {
        entry["calibrated"] = byClass(names, trace.calibrated);
        entry["calibrated_winner"] = nameOf(names, trace.calibratedWinner);
    }
};

Json toJson(const core::Verdict& verdict, const Names& names)
{
    Json entry = Json::object();
    if (!std::holds_alternative<core::MultiLabelTrace>(verdict.trace))
        entry["winner"] = verdict.winner ? Json(nameOf(names, *verdict.winner)) : Json(nullptr);
    entry["scores"] = byClass(names, verdict.scores);
    std::visit(TraceWriter{names, entry}, verdict.trace);
    entry["forward_passes"] = verdict.forwardPasses;
    entry["microseconds"] = verdict.microseconds;
    return entry;
}

/// The classes a verdict names: one, or for multi-label none or several.
std::vector<int> answerOf(const core::Verdict& verdict)
{
    if (const auto* trace = std::get_if<core::MultiLabelTrace>(&verdict.trace))
        return trace->labels;
    return verdict.winner ? std::vector{*verdict.winner} : std::vector<int>{};
}

/// CSV's quoting, for class names and paths with commas.
std::string quoted(const std::string& text)
{
    if (text.find_first_of(",\"\n") == std::string::npos)
        return text;
    std::string result = "\"";
    for (const char letter : text)
        result += letter == '"' ? "\"\"" : std::string(1, letter);
    return result + '"';
}

}  // namespace

Json toJson(const std::vector<Comparison>& comparisons, const core::Classifier& classifier)
{
    Json images = Json::array();
    for (const Comparison& comparison : comparisons) {
        Json verdicts = Json::object();
        for (const core::Verdict& verdict : comparison.verdicts)
            verdicts[core::toText(verdict.strategy)] = toJson(verdict, classifier.classNames);
        images.push_back({{"path", comparison.path}, {"model", classifier.name}, {"ink", comparison.image.has_value()},
                          {"microseconds", comparison.microseconds}, {"verdicts", verdicts}});
    }
    return {{"images", images}};
}

std::string toCsv(const std::vector<Comparison>& comparisons, const core::Classifier& classifier)
{
    std::ostringstream text;
    text << "path,model,strategy,class,score,answer\n";
    for (const Comparison& comparison : comparisons) {
        for (const core::Verdict& verdict : comparison.verdicts) {
            const auto answer = answerOf(verdict);
            for (std::size_t k = 0; k < verdict.scores.size(); ++k)
                text << quoted(comparison.path) << ',' << quoted(classifier.name) << ',' << core::toText(verdict.strategy) << ','
                     << quoted(classifier.classNames[k]) << ',' << verdict.scores[k] << ','
                     << (std::find(answer.begin(), answer.end(), static_cast<int>(k)) != answer.end()) << '\n';
        }
    }
    return text.str();
}

void printText(const std::vector<Comparison>& comparisons, const core::Classifier& classifier)
{
    for (const Comparison& comparison : comparisons) {
        std::printf("%s  (%s, %.0f us)\n", comparison.path.c_str(), classifier.name.c_str(), comparison.microseconds);
        if (!comparison.image)
            std::printf("  nothing drawn\n");
        for (const core::Verdict& verdict : comparison.verdicts) {
            std::string answer;
            for (const int k : answerOf(verdict)) {
                char text[96];
                std::snprintf(text, sizeof text, "%s%s (%.3f)", answer.empty() ? "" : ", ", nameOf(classifier.classNames, k).c_str(),
                              static_cast<double>(verdict.scores[static_cast<std::size_t>(k)]));
                answer += text;
            }
            std::printf("  %-12s %s\n", core::toText(verdict.strategy).c_str(), answer.empty() ? "none" : answer.c_str());
        }
    }
}

}  // namespace app
