#include "core/base/error.h"

#include "core/base/visible.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace core {

Error::Error(const std::string& message) : std::runtime_error(visible(message)) {}

void throwForErrno(const std::string& words, int number)
{
    static constexpr std::array mistakes{ENOENT, ENOTDIR,      EISDIR, EACCES, EPERM,
                                         EROFS,  ENAMETOOLONG, ELOOP,  EINVAL, EEXIST};
    const std::string line = words + ": " + std::strerror(number);
    if (std::ranges::find(mistakes, number) != mistakes.end())
        throw Error(line);
    throw SystemError(line);
}

void expects(bool condition, const char* message)
{
    if (!condition)
        throw std::logic_error(message);
}

}  // namespace core
