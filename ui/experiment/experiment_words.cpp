#include "ui/experiment/experiment_words.h"

#include "ui/plot/table_words.h"
#include "ui/words/words.h"

#include <QHash>

#include <cmath>

namespace ui {

QString ExperimentWords::extra(const std::string& id)
{
    const QString name = QString::fromStdString(id);
    const QHash<QString, QString> known{{"ece", tr("ECE")},
                                        {"ece_after", tr("ECE after")},
                                        {"brier", tr("Brier")},
                                        {"brier_after", tr("Brier after")},
                                        {"roc_area", tr("ROC area")}};
    return known.value(name,
                       TableWords::measure(QString(name).replace(QLatin1Char('_'), QLatin1Char(' ')).toStdString()));
}

QString ExperimentWords::duration(double seconds)
{
    if (seconds < 1.0)
        return tr("less than a second");
    if (seconds < 90.0)
        return tr("about %1 s").arg(std::lround(seconds));
    if (seconds < 90.0 * 60.0)
        return tr("about %1 min").arg(std::lround(seconds / 60.0));
    return tr("about %1 h").arg(Words::decimal(seconds / 3600.0, seconds < 36'000.0 ? 1 : 0));
}

QString ExperimentWords::cost(const core::ExperimentCost& cost)
{
    QStringList parts;
    parts << tr("%1 networks", nullptr, Words::quantity(cost.networks)).arg(Words::grouped(cost.networks));
    if (cost.heads > 0)
        parts << tr("%1 heads", nullptr, Words::quantity(cost.heads)).arg(Words::grouped(cost.heads));
    const QString runs = tr("%n runs", nullptr, Words::quantity(cost.cells));
    return tr("%1: %2 to train, %3 on this computer").arg(runs, parts.join(tr(" and ")), duration(cost.seconds));
}

QString ExperimentWords::progress(const core::RunProgress& progress)
{
    const QString where =
        tr("Run %1 of %2: trial %3, %4 % of the images")
            .arg(QString::number(progress.cellsDone + 1), QString::number(progress.cells),
                 QString::number(progress.cell.trial + 1), Words::significant(100.0 * progress.cell.fraction, 4));
    QStringList parts{
        QString::fromStdString(progress.job.job),
        tr("epoch %1 of %2").arg(QString::number(progress.job.epoch), QString::number(progress.job.epochs))};
    if (progress.secondsLeft > 0.0)
        parts << tr("%1 left").arg(duration(progress.secondsLeft));
    return where + QLatin1Char('\n') + parts.join(QStringLiteral(" · "));
}

QString ExperimentWords::state(const ExperimentRun& run)
{
    using State = ExperimentRun::State;
    const int all = run.cost() ? run.cost()->cells : 0;
    switch (run.state()) {
    case State::Nothing:
        return tr("Choose a protocol and a data set.");
    case State::Checking:
        return tr("Checking the plan…");
    case State::Unfit:
        return run.problem();
    case State::Ready:
        return run.cellsDone() == 0 ? tr("No run is complete yet.")
                                    : tr("%1 of %n runs are complete and saved.", nullptr, all).arg(run.cellsDone());
    case State::Running:
        return run.progress() ? progress(*run.progress()) : tr("Starting…\n ");
    case State::Pausing:
        return tr("Pausing after this step…\nFinished runs are saved.");
    case State::Done:
        return tr("All %n runs are complete. You can add more trials.", nullptr, all);
    }
    return {};
}

QString ExperimentWords::probability(const std::optional<double>& p)
{
    if (!p)
        return {};
    const QString text = Words::probability(*p);
    return text.startsWith(QLatin1Char('=')) ? text.mid(2) : text;
}

}  // namespace ui
