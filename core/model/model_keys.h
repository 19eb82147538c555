#pragma once

namespace core {

/// Names of the metadata in a model file that its reader and its writer share. The names of tensors begin with
/// toText(NetworkPlace), or with one of these.
namespace model_keys {

inline constexpr const char* formatVersion = "1";
inline constexpr const char* networkGroups = "network_groups";  ///< by strategy: its networks and constants
inline constexpr const char* ownHeads = "own_heads";            ///< by the bit mask of the classes
inline constexpr const char* thresholds = "thresholds";         ///< of the multi-label network
inline constexpr const char* scales = "specialist_scales";
inline constexpr const char* trunkSoftmax = "trunk_softmax";  ///< of tensors
inline constexpr const char* heads = "heads";                 ///< a list, and of tensors

}  // namespace model_keys

}  // namespace core
