#pragma once

namespace app {

/// Functions that detect errors of standard output: it can be closed, full, or a pipe without a reader.

/// Opens /dev/null for each closed standard stream. Otherwise the next opened file would get its number and receive the
/// output. Call it at the start of the program.
void holdStandardStreams();

/// Flushes standard output. Throws std::runtime_error if it was closed or a write failed. Call it at the end of a
/// command.
void finishStandardOutput();

/// Ends the program with SIGPIPE if standard output is a pipe without a reader. Throws std::runtime_error if SIGPIPE is
/// ignored. Call it between the steps of a command that only prints.
void stopWithoutReader();

}  // namespace app
