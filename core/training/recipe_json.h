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
    NumberRange range{};  ///< of the number, or of each number; not used where there is none
    /// Whether it decides what the training makes; names do not.
    bool decides = true;
    std::function<nlohmann::json(const Recipe& recipe)> write;
    /// Throws Error in one line for a value that it cannot take; the recipe is then as before.
    std::function<void(const nlohmann::json& value, const RecipeSetting& setting, Recipe& recipe)> read;
};

/// The table of settings: everything in a recipe except the model that strategies are added to, the selection of the
/// images, and the words about the augmentation.
std::span<const RecipeSetting> recipeSettings();
/// The range of a number, for the command line, plans and the window. `key` must be in the table.
NumberRange recipeRange(std::string_view key);

/// All settings as one object.
nlohmann::json toJson(const Recipe& recipe);

struct RecipeReading {
    Recipe recipe;
    std::vector<std::string> problems;  ///< one line for each setting that has a value it cannot have
};

/// Reads settings from an object as toJson writes it. A setting that is missing, or that has a value it cannot have,
/// is that of `start`; keys that are in no table are ignored. Any thread.
RecipeReading recipeFrom(const nlohmann::json& object, Recipe start = {});

/// A training as one object: the settings that decide what it makes, under "recipe", the model that it adds to, and
/// facts about its images with their checksum.
nlohmann::json trainingJson(const Recipe& recipe, const Dataset& train);

/// trainingJson in one line. Trainings with the same text make the same model, so a checkpoint of one can be resumed
/// by the other.
std::string trainingIdentity(const Recipe& recipe, const Dataset& train);

/// The identity that a sentence of an earlier version stands for (trainingInSentence); empty if that is not known.
std::string identityInSentence(const std::string& sentence);

}  // namespace core
