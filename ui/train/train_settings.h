#pragma once

#include "core/data/sample.h"
#include "core/training/recipe.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QString>

#include <vector>

namespace ui {

core::Recipe usualRecipe();  ///< core::Recipe{} with core::usualStrategies

/// What the form of the Train workspace says. A value; the same settings on the same data set make the same model.
struct TrainSettings {
    QString dataset;                                ///< name or folder
    QString classes;                                ///< "0-4", "cat,dog"; empty: all
    int stride = 1;                                 ///< every n-th training image
    double fraction = 1.0;                          ///< (0, 1] of those
    QString augmentation = QStringLiteral("none");  ///< as core::chooseAugmentation reads it
    QString precision = QStringLiteral("f32");      ///< or "bf16", "auto"
    /// All other settings. Its name and title may be empty: suggestedName, suggestedTitle. recipeOf fills in the
    /// augmentation, the precision and the selection of the images.
    core::Recipe recipe = usualRecipe();

    bool operator==(const TrainSettings&) const = default;
};

inline constexpr double mostTaskWeight = 10.0;

QJsonObject toJson(const TrainSettings& settings);
/// What is missing or out of range has its default. Reads what earlier versions stored, too.
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
