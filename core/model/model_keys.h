#pragma once

#include "core/image/normalize.h"

#include <string>

namespace core {

/// Keys of the metadata in a model file that the reader and the writer share. The names of tensors begin with
/// toText(NetworkPlace) or with trunkSoftmax or heads.
namespace model_keys {

inline constexpr const char* formatVersion = "1";
inline constexpr const char* networkGroups = "network_groups";  ///< networks and constants of each strategy
inline constexpr const char* ownHeads = "own_heads";            ///< networks by the bit mask of their classes
inline constexpr const char* thresholds = "thresholds";         ///< of the multi-label network
inline constexpr const char* scales = "specialist_scales";
inline constexpr const char* trunkSoftmax = "trunk_softmax";  ///< only in names of tensors
inline constexpr const char* heads = "heads";                 ///< list of strategies; also in names of tensors

/// The words for the preprocessing, in the metadata and in mapping files.
inline std::string wordFor(Preprocessing::Source source)
{
    return source == Preprocessing::Source::Ink ? "ink" : "colour";
}
/// As wordFor(Preprocessing::Source).
inline std::string wordFor(Preprocessing::Centring centring)
{
    return centring == Preprocessing::Centring::Mass ? "mass" : "box";
}

/// What the names of the tensors of the heads of a strategy begin with: "heads.softmax".
inline std::string headsOf(const std::string& strategy)
{
    return heads + ("." + strategy);
}

}  // namespace model_keys

}  // namespace core
