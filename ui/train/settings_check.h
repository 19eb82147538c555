#pragma once

#include "core/base/error.h"
#include "core/data/dataset.h"
#include "ui/train/train_settings.h"

#include <QCoreApplication>

namespace ui {

/// Where in the form something is wrong.
enum class TrainField { None, Classes, Augmentation, Strategies, Heads };

/// Something that the user can change, in the form's words.
class SettingsError : public core::UsageError {
public:
    SettingsError(TrainField field, const QString& words) : core::UsageError(words.toStdString()), m_field(field) {}
    TrainField field() const { return m_field; }

private:
    TrainField m_field;
};

/// Finds what core would refuse in the words of its command line, and says it in those of the form. Any thread.
class SettingsCheck {
    Q_DECLARE_TR_FUNCTIONS(ui::SettingsCheck)

public:
    /// The images that the settings choose. Throws SettingsError.
    static core::TrainTest selected(const core::TrainTest& data, const TrainSettings& settings);
    /// As recipeOf. Throws SettingsError for rules of an augmentation that cannot be read.
    static core::Recipe recipe(const TrainSettings& settings, const core::Dataset& train);
    /// Whether the strategies can be trained on them. Throws SettingsError, or what core::checkRecipe throws.
    static void check(const core::Recipe& recipe, const core::Dataset& train);

private:
    static void checkScratch(const core::Recipe& recipe, const core::Dataset& train);
};

}  // namespace ui
