#include "ui/train/train_words.h"

#include "core/strategy/heads.h"
#include "ui/strategies/face.h"
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
    return tr("about %1 h %2 min").arg(QString::number(minutes / 60), QString::number(minutes % 60));
}

QString TrainWords::stage(core::StageId stage)
{
    using Kind = core::StageKind;
    switch (stage.kind) {
    case Kind::Trunk:
        return tr("Trunk");
    case Kind::Heads:
        return tr("Heads");
    case Kind::OwnHead: {
        QStringList classes;
        for (const int label : core::classesOf(stage.index))
            classes << QString::number(label);
        return tr("Head of the classes %1").arg(classes.join(QStringLiteral(", ")));
    }
    case Kind::Network:
        return faceOf(stage.strategy.value()).network(static_cast<int>(stage.index));
    case Kind::Calibration:
        return tr("Calibration");
    case Kind::Test:
        return tr("Test");
    }
    return {};
}

namespace {

QString whyChosen(core::AugmentationReason reason)
{
    using Reason = core::AugmentationReason;
    switch (reason) {
    case Reason::Numbers:
        return TrainWords::tr("every class name is a number");
    case Reason::Letters:
        return TrainWords::tr("every class name is a single character");
    case Reason::KnownDigits:
        return TrainWords::tr("the images are drawings on an empty background");
    case Reason::EmptyRim:
        return TrainWords::tr("the images have an empty border");
    case Reason::Colour:
        return TrainWords::tr("the images are in colour");
    case Reason::Grey:
        return TrainWords::tr("the images are grayscale and fill their frame");
    case Reason::Asked:
        break;
    }
    return {};
}

QString whatChanges(const core::Augmentation& rules)
{
    QStringList parts;
    const auto add = [&parts](double value, const QString& words) {
        if (value > 0.0)
            parts << words.arg(Words::significant(value, 3));
    };
    const auto addPercent = [&](double value, const QString& words) { add(100.0 * value, words); };
    add(rules.rotation, TrainWords::tr("rotated by up to %1°"));
    add(rules.shift, TrainWords::tr("shifted by up to %1 pixels"));
    addPercent(rules.scale, TrainWords::tr("scaled by up to %1 %"));
    add(rules.shear, TrainWords::tr("slanted by up to %1"));
    addPercent(rules.strokeWidth, TrainWords::tr("stroke width changed in %1 % of the images"));
    addPercent(rules.coarse, TrainWords::tr("coarser pixels in %1 % of the images"));
    if (rules.changesStrokes())
        parts << TrainWords::tr("drawings with changed strokes");
    if (rules.flip)
        parts << TrainWords::tr("half of the images mirrored");
    return parts.isEmpty() ? TrainWords::tr("unchanged") : parts.join(QStringLiteral(", "));
}

}  // namespace

QString TrainWords::augmentation(const core::ChosenAugmentation& chosen)
{
    if (!chosen.rules)
        return {};
    const bool digits = chosen.kind == core::ChosenAugmentation::Kind::Digits,
               objects = chosen.kind == core::ChosenAugmentation::Kind::Objects;
    const QString kind = digits ? tr("Digits") : objects ? tr("Objects") : tr("Custom rules");
    const QString why = whyChosen(chosen.reason);
    const QString sentence = why.isEmpty() ? tr("%1: %2.").arg(kind, whatChanges(*chosen.rules))
                                           : tr("%1, because %2: %3.").arg(kind, why, whatChanges(*chosen.rules));
    return chosen.flipLeftOut ? tr("%1 Runoff never mirrors digits, so it ignores flip.").arg(sentence)
         : chosen.rules->flip ? sentence
                              : tr("%1 No mirroring.").arg(sentence);
}

QString TrainWords::position(const core::StagePosition& position)
{
    return tr("%1, epoch %2 of %3")
        .arg(Words::inSentence(stage(position.stage)), QString::number(position.epoch),
             QString::number(position.epochs));
}

QString TrainWords::progress(const std::optional<core::TrainingProgress>& progress)
{
    if (!progress)
        return tr("Preparing the images…");
    const core::StageKind kind = progress->stage.kind;
    const QString left = progress->secondsLeft > 0.0
                           ? QStringLiteral(" · ") + tr("%1 left").arg(duration(progress->secondsLeft))
                           : QString();
    if (kind == core::StageKind::Calibration)
        return tr("Calibrating on the held-out images…") + left;
    if (kind == core::StageKind::Test)
        return tr("Measuring: %1 of %2 test images", nullptr, Words::quantity(progress->samples))
                   .arg(Words::grouped(progress->samplesDone), Words::grouped(progress->samples))
             + left;
    const bool ended = progress->epoch == progress->epochs && progress->samplesDone == progress->samples;
    if (ended && kind == core::StageKind::Trunk)
        return tr("Computing the features of all images for the heads…") + left;
    QStringList parts{
        tr("%1, epoch %2 of %3")
            .arg(stage(progress->stage), QString::number(progress->epoch), QString::number(progress->epochs))};
    parts << tr("loss %1").arg(Words::decimal(progress->loss, 3));
    parts << tr("%1 images/s").arg(Words::grouped(std::llround(progress->samplesPerSecond)));
    parts << tr("%1 left").arg(duration(progress->secondsLeft));
    return parts.join(QStringLiteral(" · "));
}

QString TrainWords::epoch(const core::StageEpoch& epoch)
{
    QString words =
        tr("%1, epoch %2 of %3: loss %4, accuracy %5")
            .arg(stage(epoch.stage), QString::number(epoch.report.epoch), QString::number(epoch.report.epochs),
                 Words::decimal(epoch.report.loss, 3), Words::percent(epoch.report.accuracy));
    if (const auto& held = epoch.report.held) {
        const QString images =
            held->images > 0
                ? tr("%1 held-out images", nullptr, Words::quantity(held->images)).arg(Words::grouped(held->images))
                : tr("held-out images");
        words += tr("; on %1: loss %2, accuracy %3")
                     .arg(images, Words::decimal(held->loss, 3), Words::percent(held->accuracy));
    }
    return words;
}

}  // namespace ui
