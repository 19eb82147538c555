#pragma once

#include "core/base/random.h"
#include "core/data/catalogue.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

/// Parses a list of data sets, such as "mnist,pen-digits". A text that names one existing folder is one name, even if
/// it contains commas. Throws UsageError for an empty part.
std::vector<std::string> datasetNames(const std::string& list);

inline constexpr double mostWeight = 1e6;

/// How data sets are joined.
struct JoinOptions {
    /// Weights of the data sets in each epoch, one for each, above 0, at most mostWeight; empty: every image once
    std::vector<double> weights{};
    /// Makes the pictures of stroke sets. Empty: the rule of the first set of pictures; without one, that of the first
    /// set.
    std::optional<Preprocessing> rule{};
};

/// Joins data sets to one, in their order. Its Dataset::origins lists them. One set is returned unchanged. Classes are
/// matched by name. Throws UsageError if two sets have the same name, if their class names or, after stroke sets are
/// drawn, their image shapes differ, or if the weights do not fit.
TrainTest joinedSets(std::vector<TrainTest> sets, const JoinOptions& options);

/// Sets the weights of the parts, as JoinOptions::weights; an empty list means every image once. Throws UsageError if
/// the weights do not fit.
void setWeights(Dataset& dataset, const std::vector<double>& weights);

/// The data sets of a training or an experiment.
struct DataSource {
    std::vector<std::string> names;    ///< names or folders; several are joined
    std::optional<SplitBy> splitBy{};  ///< for the data sets that dividedBy() accepts; empty: as usual
    bool mustDivide = true;            ///< splitBy is an error if no data set can be divided
    bool operator==(const DataSource&) const = default;
};

/// Opens the data sets as openDataset() does, divides and joins them. Throws UsageError and the errors of the formats.
/// Runs on any thread.
TrainTest openSource(const DataSource& source, const std::vector<std::filesystem::path>& places,
                     const DatasetFormats& formats, const JoinOptions& options = {});

/// The index of an image's part in Dataset::origins; 0 for a data set that is not joined.
std::size_t originOf(const Dataset& dataset, std::int64_t index);
/// The images of one part of a joined data set, under the name of the part. `origin` is an index into Dataset::origins.
Dataset imagesOf(const Dataset& dataset, std::size_t origin);

/// Chooses images at random: every image once in an epoch, or as the weights of the parts say.
class EpochImages {
public:
    explicit EpochImages(std::int64_t count);  ///< 0 .. count - 1, each once
    explicit EpochImages(const Dataset& dataset);

    /// The images of an epoch in random order, as many as there are images. With weights, a part that gives more images
    /// than it has repeats them equally often, up to one; a part that gives fewer leaves out a random choice.
    std::vector<std::int64_t> order(Random& random) const;
    /// One random image.
    std::int64_t one(Random& random) const;

private:
    struct Group {
        std::vector<std::int64_t> images;
        std::int64_t perEpoch = 0;
    };

    std::int64_t m_count;
    std::vector<Group> m_groups;  ///< empty: every image once
};

}  // namespace core
