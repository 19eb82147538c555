#pragma once

#include "core/training/augmentation.h"
#include "core/training/train_classifier.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>

namespace ui {

/// Sentences about a training. All numbers come from the arguments.
class TrainWords {
    Q_DECLARE_TR_FUNCTIONS(ui::TrainWords)

public:
    static QString duration(double seconds);    ///< "about 40 s", "about 4 min", "about 2 h 10 min"
    static QString stage(core::StageId stage);  ///< "Trunk", "Heads", "Multi-label", "Specialist 3"
    /// "Trunk, epoch 5 of 12 · loss 0.081 · 4 100 images/s · about 40 s left". nullopt means before the first step.
    static QString progress(const std::optional<core::TrainingProgress>& progress);
    /// "Trunk, epoch 5 of 12: loss 0.081, accuracy 97.4 %; on 3 000 held-out images: loss 0.095, accuracy 97.0 %"
    static QString epoch(const core::StageEpoch& epoch);
    /// "Digits, because every class name is a number: rotated by up to 10°, ... No mirroring."
    static QString augmentation(const core::ChosenAugmentation& chosen);
    static QString position(const core::StagePosition& position);  ///< "trunk, epoch 5 of 12"
};

}  // namespace ui
