#pragma once

#include "core/base/file.h"
#include "core/tensor/tensor.h"

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace core {

/// The content of a safetensors file.
struct TensorFile {
    std::map<std::string, Tensor> tensors;
    std::map<std::string, std::string> metadata;
};

/// The type of the numbers in a file.
enum class StoredPrecision { Float16, Float32 };

/// Reads tensors of type F16 and F32. Checks the header before it allocates memory. Throws Error that names the file in
/// these cases:
///
/// * the header does not fit into the file or is longer than 32 MB, or a key occurs twice
/// * the ranges of the tensors overlap, or bytes before, between or after them are unused
/// * a shape does not match its range
/// * a tensor has another type or contains numbers that are not finite
/// * the file is larger than 1 GiB
TensorFile readTensorFile(const std::filesystem::path& path);

/// Some tensors of a file.
struct ChosenTensors {
    std::map<std::string, Tensor> tensors;
    std::vector<std::string> others;  ///< names of the tensors that were not read
};
/// Reads those of the named tensors that the file has. The others may have any type. Throws as readTensorFile().
ChosenTensors readTensors(const std::filesystem::path& path, const std::set<std::string>& names);

/// Reads only the metadata, from the header. Throws as readTensorFile().
std::map<std::string, std::string> readTensorFileMetadata(const std::filesystem::path& path);

/// Writes the file completely or not at all. Throws Error if a value is not finite or too large for the precision, or
/// if the file cannot be written.
void writeTensorFile(const TensorFile& file, const std::filesystem::path& path, StoredPrecision precision);

}  // namespace core
