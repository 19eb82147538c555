#include "ui/strategies/face.h"
#include "ui/words/words.h"

namespace ui {

namespace {

class SoftmaxFace : public StrategyFace {
    Q_DECLARE_TR_FUNCTIONS(ui::SoftmaxFace)

public:
    QString name() const override { return tr("Softmax"); }
    QString title(int) const override { return tr("Softmax · one-vs-all"); }
    QString subtitle(int classes) const override
    {
        return tr("multinomial: all classes at once, %1 outputs sum to one").arg(Words::number(classes));
    }
    QString shortSubtitle(int) const override { return tr("multinomial: all classes at once"); }
    QString explanation(int classes) const override
    {
        return tr("One network computes %1 outputs, scaled to sum to one. The highest wins. Textbooks call this "
                  "multinomial; there, one-vs-all or one-vs-rest means separate networks, such as the specialists.")
            .arg(Words::number(classes));
    }
    QString rule(int classes) const override
    {
        return tr("%1 shares of one sum; the largest wins").arg(Words::number(classes));
    }

    QString facts(const core::Verdict& verdict, const QStringList& names) const override
    {
        const auto& trace = std::get<core::SoftmaxTrace>(verdict.trace);
        return tr("sums to %1 · margin to %2: %3 · entropy %4 nat")
            .arg(Words::decimal(sum(verdict.scores), 3), names.value(trace.runnerUp), Words::decimal(trace.margin, 3),
                 Words::decimal(trace.entropy, 2));
    }

    QString spoken(const core::Verdict& verdict, const QStringList& names) const override
    {
        const auto& trace = std::get<core::SoftmaxTrace>(verdict.trace);
        return tr("Softmax says %1 with %2, %3 ahead of %4.")
            .arg(winner(verdict, names), score(verdict, 2), Words::decimal(trace.margin, 2),
                 names.value(trace.runnerUp));
    }

    Reason why(const core::Verdict& verdict, int most, const QStringList& names) const override
    {
        const double lead = scoreOf(verdict, *verdict.winner) - scoreOf(verdict, most);
        const QString by = Words::decimal(lead, 2);
        return lead < 0.2 ? Reason{70, tr("its lead over %1 is only %2").arg(names.value(most), by)}
                          : Reason{30, tr("%1 gets %2 less").arg(names.value(most), by)};
    }
};

}  // namespace

const StrategyFace& softmaxFace()
{
    static const SoftmaxFace face;
    return face;
}

}  // namespace ui
