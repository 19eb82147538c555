#pragma once

#include "core/data/sample.h"
#include "core/training/recipe.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QString>

#include <vector>

namespace ui {

core::Recipe usualRecipe();  ///< core::Recipe{} with core::usualStrategies

/// The settings in the form of the Train workspace. The same settings and data set give the same model.
struct TrainSettings {
    QString dataset;                                ///< name or folder
    QString classes;                                ///< "0-4", "cat,dog"; empty: all
    int stride = 1;                                 ///< use every n-th training image
    double fraction = 1.0;                          ///< share of these images, in (0, 1]
    QString augmentation = QStringLiteral("none");  ///< syntax of core::chooseAugmentation()
    QString precision = QStringLiteral("f32");      ///< "f32", "bf16" or "auto"
    /// All other settings. suggestedName() and suggestedTitle() replace an empty name or title. recipeOf() sets the
    /// augmentation and the precision.
    core::Recipe recipe = usualRecipe();

    bool operator==(const TrainSettings&) const = default;
};

inline constexpr double mostTaskWeight = 10.0;

QJsonObject toJson(const TrainSettings& settings);
/// Missing and invalid values get their defaults. Also reads the settings of earlier versions.
TrainSettings settingsFrom(const QJsonObject& json);

const QRegularExpression& modelName();                  ///< the valid names of a model file, without a path
QString suggestedName(const TrainSettings& settings);   ///< a file name such as "my-mnist-lenet"
QString suggestedTitle(const TrainSettings& settings);  ///< a title such as "my mnist · lenet"
QString nameOf(const TrainSettings& settings);          ///< the name of the settings, or the suggested name

/// Throws UsageError for classes that the data set does not have.
core::Selection selectionOf(const TrainSettings& settings, const std::vector<std::string>& classNames);
/// The recipe for the selected training images.
core::Recipe recipeOf(const TrainSettings& settings, const core::Dataset& train);

}  // namespace ui
