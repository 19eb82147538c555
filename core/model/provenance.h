#pragma once

#include <map>
#include <nlohmann/json_fwd.hpp>
#include <string>

namespace core {

/// Where a model comes from, by key, as its file holds it.
using Provenance = std::map<std::string, std::string>;

/// Keys of the provenance that the program reads again. The others (date, seconds, versions, ...) are for readers.
namespace provenance_key {

inline constexpr const char* recipe = "recipe";                   ///< settings of the training, a JSON object
inline constexpr const char* datasetName = "dataset_name";        ///< Dataset::name: "mnist", or the name of a folder
inline constexpr const char* imagesChecksum = "images_checksum";  ///< of the training images, hexadecimal
inline constexpr const char* heldShare = "held_share";            ///< of the training images, kept for calibration
inline constexpr const char* seed = "seed";                       ///< of the training
inline constexpr const char* added = "added";  ///< trainings that added strategies to the model, a JSON list of objects

}  // namespace provenance_key

/// The text under `key`; empty if there is none.
std::string valueOf(const Provenance& provenance, const std::string& key);

/// Earlier versions wrote a training as one sentence: "mnist 60000 images (1, 28, 28) of checksum 3ce3f21f37b3cd22,
/// classes 10, architecture lenet, ...". Returns the same facts as trainingJson writes them today, or null for any
/// other text. Rules of augmentation that the sentence does not name are `true`.
nlohmann::json trainingInSentence(const std::string& sentence);

/// Maps the sentences of earlier versions to the keys of today; leaves anything else as it is.
Provenance withTodaysKeys(Provenance provenance);

}  // namespace core
