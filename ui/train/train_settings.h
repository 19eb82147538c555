#pragma once

#include "core/data/join.h"
#include "core/data/sample.h"
#include "core/training/recipe.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <vector>

namespace ui {

core::Recipe usualRecipe();  ///< core::Recipe{} with core::usualStrategies

/// The settings in the form of the Train workspace. The same settings and data set give the same model.
struct TrainSettings {
    QString dataset;                                ///< name or folder
    QStringList joined;                             ///< names or folders of further data sets, joined with `dataset`
    std::vector<double> weights;                    ///< as core::JoinOptions::weights, `dataset` first
    QString splitBy;                                ///< "writer" or "item" for drawings; empty: as usual
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
inline constexpr double leastShare = 0.01, mostShare = 10'000.0;  ///< of TrainSettings::weights

QJsonObject toJson(const TrainSettings& settings);
/// Missing and invalid values get their defaults. Also reads the settings of earlier versions.
TrainSettings settingsFrom(const QJsonObject& json);

const QRegularExpression& modelName();                  ///< the valid names of a model file, without a path
QString suggestedName(const TrainSettings& settings);   ///< a file name such as "my-mnist-lenet"
QString suggestedTitle(const TrainSettings& settings);  ///< a title such as "my mnist · lenet"
QString nameOf(const TrainSettings& settings);          ///< the name of the settings, or the suggested name

/// The data sets of the settings. Sets that cannot be divided ignore TrainSettings::splitBy.
core::DataSource sourceOf(const TrainSettings& settings);
/// Throws UsageError for classes that the data set does not have.
core::Selection selectionOf(const TrainSettings& settings, const std::vector<std::string>& classNames);
/// The selected images of the opened data sets, with the weights of the settings. Throws as selectionOf().
core::TrainTest selectedImages(const core::TrainTest& data, const TrainSettings& settings);
/// The recipe for the selected training images.
core::Recipe recipeOf(const TrainSettings& settings, const core::Dataset& train);

}  // namespace ui
