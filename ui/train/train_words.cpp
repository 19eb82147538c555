#include "ui/train/train_words.h"

#include "ui/words/words.h"

#include <cmath>

namespace ui {

QString TrainWords::duration(double seconds)
{
    if (seconds < 1.0)
        return tr("less than a second");
    if (seconds < 90.0)
        return tr("about %1 s").arg(std::lround(seconds));
    const long minutes = std::lround(seconds / 60.0);
    if (minutes < 90)
        return tr("about %1 min").arg(minutes);
    return tr("about %1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString TrainWords::stage(const std::string& stage)
{
    const QString name = QString::fromStdString(stage);
    if (name == QLatin1String("trunk"))
        return tr("Trunk");
    if (name == QLatin1String("heads"))
        return tr("Heads");
    if (name == QLatin1String("multi-label"))
        return tr("Multi-label");
    if (name == QLatin1String("multi-task"))
        return tr("Multi-task");
    if (name == QLatin1String("gate"))
        return tr("Gate of the cascade");
    if (name.startsWith(QLatin1String("branch ")))
        return tr("Branch %1 of the cascade").arg(name.section(QLatin1Char(' '), 1).toInt() + 1);
    if (name.startsWith(QLatin1String("specialist ")))
        return tr("Specialist %1").arg(name.section(QLatin1Char(' '), 1));
    return name;
}

QString TrainWords::position(const std::string& stage, int epoch, int epochs)
{
    return tr("%1, epoch %2 of %3").arg(TrainWords::stage(stage).toLower()).arg(epoch).arg(epochs);
}

QString TrainWords::progress(const core::TrainingProgress& progress)
{
    if (progress.stage.empty())
        return tr("Preparing the images…");
    const bool ended = progress.epoch == progress.epochs && progress.samplesDone == progress.samples;
    if (progress.fraction >= 1.0)
        return tr("Calibrating on the held-out images and measuring on the test images…");
    if (ended && progress.stage == "trunk")
        return tr("Trunk finished: computing every image’s features for the heads…");
    QStringList parts{tr("%1, epoch %2 of %3").arg(stage(progress.stage)).arg(progress.epoch).arg(progress.epochs)};
    parts << tr("loss %1").arg(Words::decimal(progress.loss, 3));
    parts << tr("%1 images/s").arg(Words::grouped(std::llround(progress.samplesPerSecond)));
    parts << tr("%1 left").arg(duration(progress.secondsLeft));
    return parts.join(QStringLiteral(" · "));
}

QString TrainWords::epoch(const core::StageEpoch& epoch)
{
    QString words = tr("%1, epoch %2 of %3: loss %4, accuracy %5")
                        .arg(stage(epoch.stage))
                        .arg(epoch.report.epoch)
                        .arg(epoch.report.epochs)
                        .arg(Words::decimal(epoch.report.loss, 3), Words::percent(epoch.report.accuracy));
    if (epoch.report.held)
        words += tr("; on held-out images %1, %2").arg(Words::decimal(epoch.report.held->loss, 3), Words::percent(epoch.report.held->accuracy));
    return words;
}

}  // namespace ui
