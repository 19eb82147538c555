#include "ui/picture/verdict_picture.h"

#include "core/strategy/rules.h"
#include "ui/picture/bars.h"
#include "ui/picture/elimination.h"
#include "ui/picture/matrix.h"
#include "ui/words_panels.h"

namespace ui {

namespace {

struct Painting {
    QPainter& painter;
    const QRectF& area;
    const VerdictPicture& content;
    const Style& style;

    void bars() const { paintBars(painter, area, barsOf(content, style), style); }

    void operator()(const core::SoftmaxTrace&) const { bars(); }
    void operator()(const core::SpecialistsTrace&) const { bars(); }
    void operator()(const core::MultiLabelTrace&) const { bars(); }
    void operator()(const core::PairwiseTrace&) const
    {
        const std::optional<int> known = content.truth ? content.truth : content.verdict.winner;
        paintMatrix(painter, area, {content.verdict, content.names, content.pair, known}, style);
    }
    void operator()(const core::EliminationTrace&) const
    {
        paintElimination(painter, area, {content.verdict, content.names, content.round}, style);
    }
};

}  // namespace

Bars barsOf(const VerdictPicture& content, const Style& style)
{
    const core::Verdict& verdict = content.verdict;
    Bars bars{.names = content.names, .values = core::decidingScores(verdict), .strong = Words::said(verdict),
              .colour = style.colour(verdict.strategy), .thresholds = {}, .thresholdNote = {}, .lengths = content.lengths};
    if (const auto* labels = std::get_if<core::MultiLabelTrace>(&verdict.trace)) {
        bars.thresholds = labels->thresholds;
        bars.thresholdNote = content.row ? PanelWords::threshold(*content.row, labels->thresholds.at(static_cast<std::size_t>(*content.row)), content.names)
                                         : Words::thresholds(labels->thresholds);
        bars.row = content.row;
        bars.handles = content.handles;
    }
    if (const auto* specialists = std::get_if<core::SpecialistsTrace>(&verdict.trace))
        bars.marks = specialists->calibratedDecides ? verdict.scores : specialists->calibrated;
    return bars;
}

void paintVerdict(QPainter& painter, const QRectF& area, const VerdictPicture& content, const Style& style)
{
    std::visit(Painting{painter, area, content, style}, content.verdict.trace);
}

}  // namespace ui
