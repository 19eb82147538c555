#pragma once

#include "core/base/file.h"

namespace core {

/// The content of a gzip file, or of a plain file as it is (told apart by the first two bytes). At most `limit` bytes
/// after unpacking. Throws Error naming the file if it is truncated, damaged or larger.
Bytes readMaybeGzip(const std::filesystem::path& path, std::uintmax_t limit);

}  // namespace core
