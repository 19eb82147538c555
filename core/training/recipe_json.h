#pragma once

#include "core/base/json.h"
#include "core/training/recipe.h"

#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// One setting of a recipe. Its default is the value in Recipe{}.
struct RecipeSetting {
    std::string key;      ///< "head_epochs"
    NumberRange range{};  ///< of the number or of each number; unused for other values
    bool decides = true;  ///< affects the result of the training; false for names
    std::function<nlohmann::json(const Recipe& recipe)> write;
    /// Throws Error with one line for an invalid value, and then does not change the recipe.
    std::function<void(const nlohmann::json& value, const RecipeSetting& setting, Recipe& recipe)> read;
};

/// The table of settings: all fields of a recipe except `onto`, `selection` and `augmentationText`.
std::span<const RecipeSetting> recipeSettings();
/// The range of a number, for the command line, plans and the window. The table must contain `key`.
NumberRange recipeRange(std::string_view key);

/// All settings as one object.
nlohmann::json toJson(const Recipe& recipe);

/// A recipe and what was wrong with its JSON.
struct RecipeReading {
    Recipe recipe;
    std::vector<std::string> problems;  ///< one line for each setting with an invalid value
};

/// Reads settings from an object as written by toJson(). Missing settings and settings with an invalid value keep the
/// value of `start`. Ignores unknown keys. Any thread.
RecipeReading recipeFrom(const nlohmann::json& object, Recipe start = {});

/// A training as one object: the settings that affect its result, under "recipe"; the model that it adds to; and facts
/// about its images with their checksum.
nlohmann::json trainingJson(const Recipe& recipe, const Dataset& train);

/// trainingJson() in one line. Trainings with the same text give the same model, so each can resume from the
/// checkpoints of the other.
std::string trainingIdentity(const Recipe& recipe, const Dataset& train);

/// Converts the identity that an earlier version wrote as a sentence (trainingInSentence()); empty if that fails.
std::string identityInSentence(const std::string& sentence);

}  // namespace core
