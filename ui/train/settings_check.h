#pragma once

#include "core/base/error.h"
#include "core/data/dataset.h"
#include "ui/train/train_settings.h"

#include <QCoreApplication>

namespace ui {

/// The field of the form that has a problem.
enum class TrainField { None, Dataset, Joined, Classes, Augmentation, Strategies, Heads };

/// A problem that the user can solve in the form. The message uses the labels of the form.
class SettingsError : public core::UsageError {
public:
    SettingsError(TrainField field, const QString& words) : core::UsageError(words.toStdString()), m_field(field) {}
    TrainField field() const { return m_field; }

private:
    TrainField m_field;
};

/// Checks settings before core does, because messages of core use the options of the command line. All functions can be
/// called from any thread.
class SettingsCheck {
    Q_DECLARE_TR_FUNCTIONS(ui::SettingsCheck)

public:
    /// The images that the settings select. Throws SettingsError.
    static core::TrainTest selected(const core::TrainTest& data, const TrainSettings& settings);
    /// Like recipeOf(), but throws SettingsError for invalid augmentation rules.
    static core::Recipe recipe(const TrainSettings& settings, const core::Dataset& train);
    /// Checks that the strategies can be trained on these images. Throws SettingsError, or an exception of
    /// core::checkRecipe().
    static void check(const core::Recipe& recipe, const core::Dataset& train);

private:
    static void checkScratch(const core::Recipe& recipe, const core::Dataset& train);
};

}  // namespace ui
