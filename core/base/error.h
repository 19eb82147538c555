#pragma once

#include <stdexcept>
#include <string>

namespace core {

/// A failure that Runoff reports, for example bad input (exit status 2). `what()` is one line with the place, what was
/// expected and what was found. It is visible() as a whole, because it may quote files. The command line and the window
/// show it unchanged.
class Error : public std::runtime_error {
public:
    explicit Error(const std::string& message);
};

/// A failure that is not a mistake of the user, such as a full disk, missing memory or an error of oneDNN. Exit
/// status 1.
class SystemError : public Error {
public:
    using Error::Error;
};

/// An invalid request of the user, such as an unknown class or a fraction of 0. Exit status 2.
class UsageError : public Error {
public:
    using Error::Error;
};

/// Throws `words` and the text of a system error. Whether it is an Error (the user named a file that is missing, a
/// folder, or not permitted) or a SystemError follows from `number`, a value of errno.
[[noreturn]] void throwForErrno(const std::string& words, int number);

/// Checks a precondition. Throws `std::logic_error` in all builds if `condition` is false, which is a programming
/// error.
void expects(bool condition, const char* message);

}  // namespace core
