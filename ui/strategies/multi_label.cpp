#include "ui/strategies/face.h"
#include "ui/strategies/panel_words.h"

#include <algorithm>

namespace ui {

namespace {

const core::MultiLabelTrace& multiLabelTraceOf(const core::Verdict& verdict)
{
    return std::get<core::MultiLabelTrace>(verdict.trace);
}

class MultiLabelFace : public StrategyFace {
    Q_DECLARE_TR_FUNCTIONS(ui::MultiLabelFace)

public:
    QString name() const override { return tr("Multi-label"); }
    QString title(int) const override { return tr("Multi-label · sigmoid"); }
    QString subtitle(int classes) const override
    {
        return tr("one yes or no per class; %1 independent outputs").arg(Words::number(classes));
    }
    QString shortSubtitle(int) const override { return tr("one yes or no per class"); }
    QString explanation(int classes) const override
    {
        return tr("%1 independent outputs, each compared with a threshold. None, one or several classes may reach it.")
            .arg(Words::grouped(classes));
    }
    QString rule(int classes) const override
    {
        return tr("%1 yes-or-no decisions; none, one or several may be yes").arg(Words::number(classes));
    }

    QString facts(const core::Verdict& verdict, const QStringList&) const override
    {
        const QString total = QStringLiteral(" · ") + tr("sum %1").arg(Words::decimal(sum(verdict.scores), 2));
        const std::vector<int>& labels = multiLabelTraceOf(verdict).labels;
        return (labels.empty() ? tr("none at or above the threshold")
                               : tr("%1 of %2 at or above the threshold")
                                     .arg(QString::number(labels.size()), QString::number(verdict.scores.size())))
             + total;
    }

    QString spoken(const core::Verdict& verdict, const QStringList& names) const override
    {
        if (!multiLabelTraceOf(verdict).labels.empty())
            return tr("Multi-label says %1.").arg(PanelWords::labels(verdict, names));
        const auto best = static_cast<int>(std::ranges::max_element(verdict.scores) - verdict.scores.begin());
        return tr("Multi-label says none: the highest is %1 with %2, below its threshold of %3.")
            .arg(names.value(best), Words::decimal(scoreOf(verdict, best), 2),
                 Words::decimal(multiLabelTraceOf(verdict).thresholds.at(static_cast<std::size_t>(best)), 2));
    }

    Reason why(const core::Verdict& verdict, int most, const QStringList& names) const override
    {
        const core::MultiLabelTrace& trace = multiLabelTraceOf(verdict);
        if (trace.labels.size() > 1)
            return {60, tr("its outputs are independent, so several may be yes")};
        const auto at = static_cast<std::size_t>(most);
        const double score = scoreOf(verdict, most);
        const double threshold = at < trace.thresholds.size() ? trace.thresholds[at] : 0.5;
        if (score >= threshold)
            return {};
        return {
            trace.labels.empty() ? 65 : 40,
            tr("%1 has %2 and needs %3").arg(names.value(most), Words::decimal(score, 2), Words::decimal(threshold, 2)),
            true};
    }

    QString tip(const core::Verdict& verdict, int label, const QStringList& names) const override
    {
        return tr("%1: %2 · threshold %3")
            .arg(names.value(label), Words::decimal(scoreOf(verdict, label), 5),
                 Words::decimal(multiLabelTraceOf(verdict).thresholds.at(static_cast<std::size_t>(label)), 2));
    }
};

}  // namespace

const StrategyFace& multiLabelFace()
{
    static const MultiLabelFace face;
    return face;
}

}  // namespace ui
