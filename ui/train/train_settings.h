#pragma once

#include "core/data/sample.h"
#include "core/training/recipe.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QString>

#include <vector>

namespace ui {

/// What the form of the Train workspace says. A value; the same settings on the same data set make the same model.
struct TrainSettings {
    QString dataset;                                ///< name or folder
    QString classes;                                ///< "0-4", "cat,dog"; empty: all
    int stride = 1;                                 ///< every n-th training image
    double fraction = 1.0;                          ///< (0, 1] of those
    QString augmentation = QStringLiteral("none");  ///< as core::chooseAugmentation reads it
    QString architecture = QStringLiteral("lenet");
    std::vector<core::StrategyId> strategies = core::usualStrategies(core::HeadTraining::Shared);
    core::TaskWeights taskWeights = core::usualTaskWeights;  ///< each 0 to mostTaskWeight
    QString optimizer = QStringLiteral("adadelta");
    double learningRate = 1.0;
    double weightDecay = 0.0;                       ///< not negative
    QString headOptimizer;                          ///< with its usual rate; empty: as the trunk
    QString schedule = QStringLiteral("constant");  ///< or "cosine", "one-cycle"
    double labelSmoothing = 0.0;                    ///< 0 to 0.9
    QString precision = QStringLiteral("f32");      ///< or "bf16", "auto"
    core::HeadTraining heads = core::HeadTraining::Shared;
    int epochs = 12;  ///< of the trunk
    int headEpochs = 20;
    int multiLabelEpochs = 8;
    int specialistEpochs = 6;
    int batch = 128;
    int headBatch = 128;
    int seed = 1;   ///< not negative
    QString name;   ///< of the model; empty: suggestedName
    QString title;  ///< empty: suggestedTitle

    bool operator==(const TrainSettings&) const = default;
};

inline constexpr double mostTaskWeight = 10.0;

QJsonObject toJson(const TrainSettings& settings);
/// What is missing or out of range has its default.
TrainSettings settingsFrom(const QJsonObject& json);

const QRegularExpression& modelName();                  ///< what a model's file may be called: no path
QString suggestedName(const TrainSettings& settings);   ///< "my-mnist-lenet": a file's name
QString suggestedTitle(const TrainSettings& settings);  ///< "my mnist · lenet"
QString nameOf(const TrainSettings& settings);          ///< the one given, or the suggested one

/// Throws UsageError for classes that the data set does not have.
core::Selection selectionOf(const TrainSettings& settings, const std::vector<std::string>& classNames);
/// `train`: the images as selected.
core::Recipe recipeOf(const TrainSettings& settings, const core::Dataset& train);

}  // namespace ui
