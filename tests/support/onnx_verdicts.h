#pragma once

#include "core/strategy/classifier_plan.h"
#include "core/strategy/strategy.h"
#include "tests/support/onnx_evaluator.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <vector>

namespace tests {

/// Compares the outputs of an exported graph with verdicts for the same images.
class OnnxComparison {
public:
    OnnxComparison(const std::map<std::string, OnnxArray>& outputs, double tolerance)
        : m_outputs(outputs),
          m_tolerance(tolerance)
    {
    }

    void compare(std::size_t image, const core::Verdict& verdict)
    {
        const std::string name = core::toText(verdict.strategy);
        const std::vector<double> winner = rowOf(name + ".winner", image);
        if (winner.size() != 1 || static_cast<int>(winner[0]) != verdict.winner.value_or(-1))
            note(name + ".winner", image, winner.empty() ? -2.0 : winner[0], verdict.winner.value_or(-1));
        near(name + ".scores", image, {verdict.scores.begin(), verdict.scores.end()});
        if (m_outputs.contains(name + ".probabilities"))
            near(name + ".probabilities", image, core::statedProbabilities(verdict));
        if (const auto* trace = std::get_if<core::PairwiseTrace>(&verdict.trace))
            near(name + ".duels", image, withoutNan(trace->matrix));
        if (const auto* trace = std::get_if<core::SpecialistsTrace>(&verdict.trace))
            near(name + ".calibrated", image, {trace->calibrated.begin(), trace->calibrated.end()});
        if (const auto* trace = std::get_if<core::MultiLabelTrace>(&verdict.trace))
            near(name + ".labels", image, flags(trace->labels, verdict.scores.size()));
        if (const auto* trace = std::get_if<core::CascadeTrace>(&verdict.trace))
            near(name + ".branches", image, listOf(trace->branches, &core::CascadeBranch::share));
        if (const auto* trace = std::get_if<core::MultiTaskTrace>(&verdict.trace)) {
            near(name + ".attributes", image, listOf(trace->attributes, &core::AttributeAnswer::probability));
            if (!trace->quantities.empty())
                near(name + ".quantities", image, listOf(trace->quantities, &core::QuantityAnswer::value));
        }
    }

    QString problems() const { return m_problems.join('\n'); }
    double largest() const { return m_largest; }  ///< difference of two probabilities
    std::int64_t compared() const { return m_compared; }

private:
    std::vector<double> rowOf(const std::string& output, std::size_t image) const
    {
        const auto found = m_outputs.find(output);
        if (found == m_outputs.end())
            return {};
        const std::size_t images = static_cast<std::size_t>(found->second.shape.at(0)),
                          width = found->second.values.size() / images;
        const auto first = found->second.values.begin() + static_cast<std::ptrdiff_t>(image * width);
        return {first, first + static_cast<std::ptrdiff_t>(width)};
    }
    void near(const std::string& output, std::size_t image, const std::vector<double>& expected)
    {
        const std::vector<double> found = rowOf(output, image);
        if (found.size() != expected.size())
            return note(output + ", size", image, static_cast<double>(found.size()),
                        static_cast<double>(expected.size()));
        for (std::size_t i = 0; i < found.size(); ++i) {
            const double difference = std::abs(found[i] - expected[i]), scale = std::max(1.0, std::abs(expected[i]));
            m_largest = std::max(m_largest, difference / scale);
            ++m_compared;
            if (!(difference <= m_tolerance * scale))
                note(output, image, found[i], expected[i]);
        }
    }
    void note(const std::string& what, std::size_t image, double found, double expected)
    {
        if (m_problems.size() < 10)
            m_problems << QString("%1 of image %2: found %3, expected %4")
                              .arg(QString::fromStdString(what), QString::number(image), QString::number(found, 'g', 9),
                                   QString::number(expected, 'g', 9));
    }
    static std::vector<double> withoutNan(const core::Tensor& matrix)
    {
        std::vector<double> values(matrix.values().begin(), matrix.values().end());
        std::ranges::replace_if(
            values, [](double value) { return std::isnan(value); }, 0.0);
        return values;
    }
    static std::vector<double> flags(const std::vector<int>& labels, std::size_t classes)
    {
        std::vector<double> values(classes);
        for (const int label : labels)
            values[static_cast<std::size_t>(label)] = 1.0;
        return values;
    }
    template <typename Item, typename Value>
    static std::vector<double> listOf(const std::vector<Item>& items, Value Item::*value)
    {
        std::vector<double> values;
        for (const Item& item : items)
            values.push_back(static_cast<double>(item.*value));
        return values;
    }

    const std::map<std::string, OnnxArray>& m_outputs;
    double m_tolerance;
    QStringList m_problems;
    double m_largest = 0.0;
    std::int64_t m_compared = 0;
};

}  // namespace tests
