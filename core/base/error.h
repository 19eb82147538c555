#pragma once

#include <stdexcept>
#include <string>

namespace core {

/// A failure of a file, a format, memory or oneDNN. `what()` is one line with the place, what was expected and what was
/// found. The command line and the window show it unchanged.
class Error : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// An invalid request of the user, such as an unknown class or a fraction of 0. Exit status 2.
class UsageError : public Error {
public:
    using Error::Error;
};

/// Checks a precondition. Throws `std::logic_error` in all builds if `condition` is false, which is a programming
/// error.
void expects(bool condition, const char* message);

}  // namespace core
