#include "ui/picture/verdict_picture.h"

#include "ui/picture/bars.h"
#include "ui/picture/elimination.h"
#include "ui/picture/matrix.h"
#include "ui/words.h"

namespace ui {

namespace {

struct Painting {
    QPainter& painter;
    const QRectF& area;
    const VerdictPicture& content;
    const Style& style;

    Bars bars() const
    {
        const core::Verdict& verdict = content.verdict;
        return {.names = content.names, .values = verdict.scores, .strong = Words::said(verdict),
                .colour = style.colour(verdict.strategy), .thresholds = {}, .thresholdNote = {}};
    }

    void operator()(const core::SoftmaxTrace&) const { paintBars(painter, area, bars(), style); }
    void operator()(const core::SpecialistsTrace&) const { paintBars(painter, area, bars(), style); }
    void operator()(const core::PairwiseTrace&) const { paintMatrix(painter, area, content.verdict, content.names, style); }
    void operator()(const core::EliminationTrace&) const
    {
        paintElimination(painter, area, content.verdict, content.names, content.round, style);
    }
    void operator()(const core::MultiLabelTrace& trace) const
    {
        Bars rows = bars();
        rows.thresholds = trace.thresholds;
        rows.thresholdNote = Words::thresholds(trace.thresholds);
        paintBars(painter, area, rows, style);
    }
};

}  // namespace

void paintVerdict(QPainter& painter, const QRectF& area, const VerdictPicture& content, const Style& style)
{
    std::visit(Painting{painter, area, content, style}, content.verdict.trace);
}

}  // namespace ui
