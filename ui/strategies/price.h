#pragma once

#include "core/strategy/classifier.h"
#include "ui/picture/style.h"

#include <QRectF>

#include <deque>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace ui {

/// The cost and accuracy of one strategy: facts of the model and, after the first drawing, the time on this computer.
struct PriceLine {
    core::StrategyId strategy = core::StrategyId::Softmax;
    std::int64_t parameters = 0;
    std::int64_t passes = 1;
    std::optional<double> microseconds;
    std::optional<double> accuracy;
    std::optional<double> onClass = {};  ///< recall of the current answer's class on the test images
};

/// The number of test images of one class that a strategy classifies correctly.
struct ClassShare {
    std::int64_t right = 0;
    std::int64_t images = 0;  ///< > 0
    double value() const { return static_cast<double>(right) / static_cast<double>(images); }
};
/// Reads the row of the class from the confusion matrix of the record; empty if it has no image of that class.
std::optional<ClassShare> shareOfClass(const core::StrategyRecord& record, int label);

struct Confusion {
    int truth = 0;
    int said = 0;
    std::int64_t count = 0;
};

/// The times of the last answers of each strategy. A single time varies too much.
class AnswerTimes {
public:
    static constexpr std::size_t most = 20;
    void add(std::span<const core::Verdict> verdicts);
    void putMedians(std::span<core::Verdict> verdicts) const;  ///< replaces the times of the verdicts

private:
    std::map<core::StrategyId, std::deque<double>> m_times;
};

std::vector<PriceLine> priceLines(const core::Classifier& classifier, std::span<const core::Verdict> verdicts);

/// The `most` largest cells off the diagonal in the confusion matrix of softmax; empty without a record.
std::vector<Confusion> oftenConfused(const core::Classifier& classifier, std::size_t most = 3);

/// The number of confusions that fit below a table of `lines` strategies; the table takes precedence. The height is at
/// scale 1.
std::size_t confusionsBeside(std::size_t lines, std::size_t confusions, double height);

/// Paints the table and, if there is a record, the most frequent confusions below it.
void paintPrice(QPainter& painter, const QRectF& area, const core::Classifier& classifier,
                std::span<const core::Verdict> verdicts, const Style& style);

}  // namespace ui
