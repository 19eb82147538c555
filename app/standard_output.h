#pragma once

namespace app {

/// Standard output can be closed, full, or a pipe that nobody reads. What a command prints counts only once it is
/// there.

/// At the start of the program: puts /dev/null where standard input, output or error is closed, or the next file that
/// is opened takes its place and gets what is printed.
void holdStandardStreams();

/// At the end of a command: writes what is still held back. Throws std::runtime_error if standard output was closed or
/// did not take everything.
void finishStandardOutput();

/// Between the steps of a command that only prints: ends the program as a write would where standard output is a pipe
/// without a reader. Throws std::runtime_error if SIGPIPE is ignored.
void stopWithoutReader();

}  // namespace app
