#pragma once

#include "core/evaluation/answers.h"

#include <filesystem>

namespace core {

/// A checksum of everything that determines the answers of a model: weights, thresholds, scales, number of classes and
/// preprocessing. Title and records have no effect.
std::uint64_t checksumOf(const Classifier& classifier);
/// A checksum of the images, labels, strokes and number of classes of one split.
std::uint64_t checksumOf(const Dataset& dataset);

/// The model and the images of stored answers.
struct AnswerKey {
    std::uint64_t model = 0;  ///< checksum of the classifier
    std::uint64_t data = 0;   ///< checksum of the data set
};

/// Stores answers on disk, one file for each key, because classifying 60,000 images takes a minute.
class AnswerCache {
public:
    /// Uses `folder`, which is created if necessary.
    explicit AnswerCache(std::filesystem::path folder = defaultFolder());
    static std::filesystem::path defaultFolder();  ///< userCacheFolder() / "answers"

    /// The stored answers. nullopt if there are none, or if the file is damaged, does not match `dataset` or was
    /// written by another version of this program.
    std::optional<Answers> find(const AnswerKey& key, const Dataset& dataset) const;
    /// Stores the answers and removes all but the newest `most` files. Throws Error if the file cannot be written.
    void keep(const AnswerKey& key, const Answers& answers, std::size_t most = 40) const;
    std::filesystem::path fileOf(const AnswerKey& key) const;

private:
    std::filesystem::path m_folder;
};

}  // namespace core
