#include "ui/strategies/face.h"

#include "core/strategy/rules.h"
#include "core/strategy/shown.h"
#include "ui/picture/bars.h"
#include "ui/words/words.h"

#include <algorithm>
#include <numeric>

namespace ui {

QString StrategyFace::network(int) const
{
    return name();
}

QString StrategyFace::besides(const VerdictPicture&) const
{
    return {};
}

QString StrategyFace::tip(const core::Verdict& verdict, int label, const QStringList& names) const
{
    return tr("%1: %2").arg(names.value(label), Words::decimal(scoreOf(verdict, label), 5));
}

void StrategyFace::paint(QPainter& painter, const QRectF& area, const VerdictPicture& content, const Style& style) const
{
    paintBars(painter, area, barsOf(content, style), style);
}

QString StrategyFace::score(const core::Verdict& verdict, int digits)
{
    return Words::decimal(core::decidingScores(verdict).at(static_cast<std::size_t>(verdict.winner.value_or(0))),
                          digits);
}

double StrategyFace::sum(const std::vector<float>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

std::vector<core::StrategyId> strategiesToShow(const core::Classifier& classifier,
                                               std::span<const core::Verdict> verdicts)
{
    std::vector<core::StrategyId> shown;
    for (const core::StrategyId id : classifier.strategies())
        if (core::isShownAtFirst(classifier, id)
            || std::ranges::find(verdicts, id, &core::Verdict::strategy) != verdicts.end())
            shown.push_back(id);
    return shown;
}

}  // namespace ui
