#include "core/base/error.h"

namespace core {

void expects(bool condition, const char* message)
{
    if (!condition)
        throw std::logic_error(message);
}

}  // namespace core
