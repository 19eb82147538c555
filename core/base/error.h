#pragma once

#include <stdexcept>
#include <string>

namespace core {

/// The world failed: a file, a format, memory, oneDNN. `what()` is one line that names where, what was expected and
/// what was found; front ends show it as it is.
class Error : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The user asked for something that cannot be (a class outside the set, a fraction of 0). Exit status 2.
class UsageError : public Error {
public:
    using Error::Error;
};

/// The programmer failed. Throws `std::logic_error` in all builds when `condition` does not hold.
void expects(bool condition, const char* message);

}  // namespace core
