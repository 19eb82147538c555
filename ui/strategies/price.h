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

/// What an answer costs: numbers of the model and, once something is drawn, of this machine.
struct PriceLine {
    core::StrategyId strategy = core::StrategyId::Softmax;
    std::int64_t parameters = 0;
    std::int64_t passes = 1;
    std::optional<double> microseconds;
    std::optional<double> accuracy;
    std::optional<double> onClass = {};  ///< share of the test images of the class it says now that it got right
};

/// How many of the test images of one class a strategy got right.
struct ClassShare {
    std::int64_t right = 0;
    std::int64_t images = 0;  ///< > 0
    double value() const { return static_cast<double>(right) / static_cast<double>(images); }
};
/// Of the record's confusion matrix; none if it has no image of that class.
std::optional<ClassShare> shareOfClass(const core::StrategyRecord& record, int label);

struct Confusion {
    int truth = 0;
    int said = 0;
    std::int64_t count = 0;
};

/// How long each strategy took for its last answers: one alone says little.
class AnswerTimes {
public:
    static constexpr std::size_t most = 20;
    void add(std::span<const core::Verdict> verdicts);
    void putMedians(std::span<core::Verdict> verdicts) const;  ///< instead of their microseconds

private:
    std::map<core::StrategyId, std::deque<double>> m_times;
};

std::vector<PriceLine> priceLines(const core::Classifier& classifier, std::span<const core::Verdict> verdicts);

/// The `most` largest cells off the diagonal of the softmax's confusion on the test set; empty without a record.
std::vector<Confusion> oftenConfused(const core::Classifier& classifier, std::size_t most = 3);

/// How many of these stay below a table of so many strategies, for which rows high enough to be read come first. Height
/// at scale 1.
std::size_t confusionsBeside(std::size_t lines, std::size_t confusions, double height);

/// The table and, if there is a record, the confusions below it.
void paintPrice(QPainter& painter, const QRectF& area, const core::Classifier& classifier,
                std::span<const core::Verdict> verdicts, const Style& style);

}  // namespace ui
