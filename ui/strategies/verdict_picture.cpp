#include "ui/strategies/verdict_picture.h"

#include "core/strategy/rules.h"
#include "ui/picture/bars.h"
#include "ui/strategies/face.h"
#include "ui/strategies/panel_words.h"

namespace ui {

Bars barsOf(const VerdictPicture& content, const Style& style)
{
    const core::Verdict& verdict = content.verdict;
    Bars bars{.names = content.names,
              .values = core::decidingScores(verdict),
              .strong = Words::said(verdict),
              .colour = style.colour(verdict.strategy),
              .thresholds = {},
              .thresholdNote = {},
              .lengths = content.lengths};
    if (const auto* labels = std::get_if<core::MultiLabelTrace>(&verdict.trace)) {
        bars.thresholds = labels->thresholds;
        bars.thresholdNote =
            content.row ? PanelWords::threshold(
                *content.row, labels->thresholds.at(static_cast<std::size_t>(*content.row)), content.names)
                        : Words::thresholds(labels->thresholds);
        bars.row = content.row;
        bars.handles = content.handles;
    }
    if (const auto* specialists = std::get_if<core::SpecialistsTrace>(&verdict.trace))
        bars.marks = specialists->decides == core::SpecialistScores::Raw ? specialists->calibrated : verdict.scores;
    return bars;
}

void paintVerdict(QPainter& painter, const QRectF& area, const VerdictPicture& content, const Style& style)
{
    faceOf(content.verdict.strategy).paint(painter, area, content, style);
}

}  // namespace ui
