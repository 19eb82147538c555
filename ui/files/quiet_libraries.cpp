#include "ui/files/quiet_libraries.h"

#include <cstdio>
#include <fcntl.h>
#include <mutex>

namespace ui {

namespace {

/// The C library lets programs assign stderr; std::cerr keeps the stream that it began with.
struct Silence {
    std::mutex mutex;
    int count = 0;
    std::FILE* nothing = ::fdopen(::open("/dev/null", O_WRONLY | O_CLOEXEC), "w");
    std::FILE* usual = nullptr;
};

Silence& silence()
{
    static Silence one;
    return one;
}

}  // namespace

QuietLibraries::QuietLibraries()
{
    const std::lock_guard lock(silence().mutex);
    if (silence().nothing == nullptr || silence().count++ > 0)
        return;
    silence().usual = stderr;
    stderr = silence().nothing;
}

QuietLibraries::~QuietLibraries()
{
    const std::lock_guard lock(silence().mutex);
    if (silence().nothing != nullptr && --silence().count == 0)
        stderr = silence().usual;
}

}  // namespace ui
