#include "core/strategy/ecoc.h"

#include "core/base/error.h"
#include "core/strategy/trace_json.h"
#include "core/tensor/operations.h"

#include <algorithm>
#include <utility>

namespace core {

Verdict decideEcoc(std::span<const float> logits, int classes)
{
    const EcocCode& code = ecocCode(classes);
    expects(std::cmp_equal(logits.size(), 2 * code.bits), "decideEcoc: needs two logits per bit");
    EcocTrace trace{.code = code.words, .bits = {}, .distances = {}, .losses = {}};
    for (std::size_t bit = 0; bit < logits.size() / 2; ++bit)
        trace.bits.push_back(sigmoid(logits[2 * bit + 1] - logits[2 * bit]));
    for (std::size_t label = 0; std::cmp_less(label, classes); ++label) {
        double loss = 0.0;
        int distance = 0;
        for (std::size_t bit = 0; bit < trace.bits.size(); ++bit) {
            const double lead = static_cast<double>(logits[2 * bit + 1]) - static_cast<double>(logits[2 * bit]);
            loss += softplus(trace.code[label * trace.bits.size() + bit] == 1 ? -lead : lead);
            distance += trace.wrong(label, bit) ? 1 : 0;
        }
        trace.losses.push_back(loss);
        trace.distances.push_back(distance);
    }
    const auto winner = static_cast<int>(std::ranges::min_element(trace.losses) - trace.losses.begin());
    std::vector<float> scores;
    for (std::size_t label = 0; label < trace.losses.size(); ++label) {
        scores.push_back(static_cast<float>(-trace.losses[label]));
        const auto best = static_cast<std::size_t>(trace.hammingWinner);
        if (std::pair(trace.distances[label], trace.losses[label])
            < std::pair(trace.distances[best], trace.losses[best]))
            trace.hammingWinner = static_cast<int>(label);
    }
    return {.strategy = StrategyId::Ecoc, .scores = softmax(scores), .winner = winner, .trace = std::move(trace)};
}

void writeEcocTrace(const Verdict& verdict, TraceJson& json)
{
    const auto& trace = std::get<EcocTrace>(verdict.trace);
    json["bits"] = trace.bits;
    json["code"] = TraceJson::Value::object();
    for (std::size_t label = 0; label < trace.distances.size(); ++label) {
        std::string word;
        for (std::size_t bit = 0; bit < trace.bits.size(); ++bit)
            word += trace.code[label * trace.bits.size() + bit] == 1 ? '1' : '0';
        json["code"][json.name(static_cast<int>(label))] = word;
    }
    json["distances"] = json.byClass(trace.distances);
    json["losses"] = json.byClass(trace.losses);
    json["winners"] = {{"hamming", json.name(trace.hammingWinner)}};
}

}  // namespace core
