#include "app/standard_output.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <iostream>
#include <poll.h>
#include <stdexcept>
#include <string>
#include <unistd.h>

namespace app {

namespace {

bool& outputWasClosed()
{
    static bool closed = false;
    return closed;
}

[[noreturn]] void refuseOutput(const char* reason)
{
    throw std::runtime_error(std::string("standard output: cannot be written: ") + reason);
}

}  // namespace

void holdStandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) != -1 || errno != EBADF)
            continue;
        // open() returns the number of the stream, because all lower numbers are in use.
        if (::open("/dev/null", stream == STDIN_FILENO ? O_RDONLY : O_WRONLY) == stream && stream == STDOUT_FILENO)
            outputWasClosed() = true;
    }
}

void finishStandardOutput()
{
    errno = 0;
    std::cout.flush();
    const bool written = std::fflush(stdout) == 0 && std::cout.good() && !std::ferror(stdout);
    if (outputWasClosed())
        refuseOutput("it is closed");
    if (written)
        return;
    // The reason of an earlier failure is lost. Another write fails for the same reason.
    if (errno == 0 && ::write(STDOUT_FILENO, "\n", 1) == 1)
        refuseOutput("a part of it is missing");
    refuseOutput(std::strerror(errno));
}

void stopWithoutReader()
{
    pollfd output{STDOUT_FILENO, 0, 0};
    if (::poll(&output, 1, 0) != 1 || !(output.revents & POLLERR))
        return;
    std::raise(SIGPIPE);
    refuseOutput(std::strerror(EPIPE));
}

}  // namespace app
