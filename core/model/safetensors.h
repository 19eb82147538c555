#pragma once

#include "core/base/file.h"
#include "core/tensor/tensor.h"

#include <filesystem>
#include <map>
#include <string>

namespace core {

/// The content of a safetensors file: named tensors and a map of texts.
struct TensorFile {
    std::map<std::string, Tensor> tensors;
    std::map<std::string, std::string> metadata;
};

enum class StoredPrecision { Float16, Float32 };

/// Reads F16, F32. Throws Error in one line naming the file for anything the format forbids: a header length beyond the
/// file or 32 MB, duplicate keys, offsets that overlap, leave a hole or a tail, a shape that does not fit its bytes;
/// for other types, for numbers that are not finite, and for a file above 1 GiB. Takes memory for what the header has
/// been checked to hold.
TensorFile readTensorFile(const std::filesystem::path& path);

/// The map of texts alone, reading the header only.
std::map<std::string, std::string> readTensorFileMetadata(const std::filesystem::path& path);

/// Throws Error if a value does not fit the precision or the file cannot be written.
void writeTensorFile(const TensorFile& file, const std::filesystem::path& path, StoredPrecision precision);

}  // namespace core
