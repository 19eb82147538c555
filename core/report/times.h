#pragma once

namespace core {

/// Whether a document states measured times. If they are left out, their values are null, so that two runs give the
/// same bytes.
enum class Times { Stated, LeftOut };

}  // namespace core
