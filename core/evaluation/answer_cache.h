#pragma once

#include "core/evaluation/answers.h"

#include <filesystem>

namespace core {

/// Of all that decides what a model answers: weights, thresholds, scales, class count. Its records and title may
/// change.
std::uint64_t checksumOf(const Classifier& classifier);
/// Of images and labels; each split has its own.
std::uint64_t checksumOf(const Dataset& dataset);

/// Which model was asked about which images.
struct AnswerKey {
    std::uint64_t model = 0;
    std::uint64_t data = 0;
};

/// Answers kept on disk, one file per key: asking 60,000 images takes a minute, reading the answers a moment.
class AnswerCache {
public:
    /// In `folder`, which is made when it is needed; the default is the user's.
    explicit AnswerCache(std::filesystem::path folder = defaultFolder());
    static std::filesystem::path defaultFolder();  ///< userCacheFolder() / "answers"

    /// What was kept; nothing if there is none, or it is damaged, does not fit `dataset`, or is of another version of
    /// this program.
    std::optional<Answers> find(const AnswerKey& key, const Dataset& dataset) const;
    /// Throws Error if it cannot be written. Keeps the newest `most` files.
    void keep(const AnswerKey& key, const Answers& answers, std::size_t most = 40) const;
    std::filesystem::path fileOf(const AnswerKey& key) const;

private:
    std::filesystem::path m_folder;
};

}  // namespace core
