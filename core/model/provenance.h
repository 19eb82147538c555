#pragma once

#include <cstdint>
#include <map>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace core {

/// How a model was trained: keys and values as in the model file.
using Provenance = std::map<std::string, std::string>;

/// Keys of the provenance that the program reads. The other keys (date, seconds, versions, ...) are only displayed.
namespace provenance_key {

inline constexpr const char* recipe = "recipe";                   ///< settings of the training: a JSON object
inline constexpr const char* datasetName = "dataset_name";        ///< Dataset::name: "mnist", or the name of a folder
inline constexpr const char* imagesChecksum = "images_checksum";  ///< checksum of the training images, hexadecimal
inline constexpr const char* heldShare = "held_share";            ///< share of the training images that is held out
inline constexpr const char* seed = "seed";                       ///< random seed of the training
/// How images were held out: "writer" if holdOut() of core/data/hold_out.h did it. Missing: each image by itself.
inline constexpr const char* heldBy = "held_by";
/// The data sets that the images come from: a JSON list of objects, see trainedDatasets().
inline constexpr const char* datasets = "datasets";
/// How images were divided into training and test images: "writer" or "item" (core/data/division.h). Missing if the
/// files of the data set decide this.
inline constexpr const char* splitBy = "split_by";
/// Names of the drawings that were not used for training (core/data/left_out.h): a JSON list
inline constexpr const char* leftOut = "left_out";
/// Loss and accuracy of every epoch (core/training/learning_curves.h): a JSON list of objects
inline constexpr const char* epochs = "epochs";
inline constexpr const char* added = "added";  ///< trainings that added strategies to the model: a JSON list of objects

}  // namespace provenance_key

/// The value of `key`; empty if it is missing.
std::string valueOf(const Provenance& provenance, const std::string& key);

/// A data set that a model was trained on.
struct TrainedDataset {
    std::string name;
    std::string imagesChecksum;  ///< of its training images
    std::int64_t trainingImages = 0, testImages = 0;
    std::string splitBy{};  ///< as provenance_key::splitBy; may be empty
    double weight = 0.0;    ///< relative weight in each epoch; 0: every image once
    std::string source{};   ///< authors, publication and licence; may be empty

    bool operator==(const TrainedDataset&) const = default;
};

/// The value for provenance_key::datasets. Replaces invalid UTF-8.
std::string toText(const std::vector<TrainedDataset>& datasets);
/// The data sets in their order. For models of earlier versions, and if the list is not valid, the one that the
/// other keys describe; empty if they describe none.
std::vector<TrainedDataset> trainedDatasets(const Provenance& provenance);

/// Parses a sentence with which earlier versions described a training, such as "mnist 60000 images (1, 28, 28) of
/// checksum 3ce3f21f37b3cd22, classes 10, architecture lenet, ...". Returns the facts in the form of trainingJson, or
/// null for any other text. The augmentation is `true` if the sentence does not name its rules.
nlohmann::json trainingInSentence(const std::string& sentence);

/// Converts the sentences of earlier versions to the current keys. Does not change other values.
Provenance withCurrentKeys(Provenance provenance);

}  // namespace core
