#include "tests/fuzz/fuzz.h"

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <utility>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define RUNOFF_COUNTS_MEMORY
#endif
#elif defined(__SANITIZE_ADDRESS__)
#define RUNOFF_COUNTS_MEMORY
#endif

#ifdef RUNOFF_COUNTS_MEMORY
// Of the address sanitizer; GCC 12 has the functions and not their header.
extern "C" int __sanitizer_install_malloc_and_free_hooks(void (*)(const volatile void*, std::size_t),
                                                         void (*)(const volatile void*));
extern "C" std::size_t __sanitizer_get_allocated_size(const volatile void*);
#endif

namespace fuzz {

namespace {

std::atomic<bool> counts = false;
std::atomic<std::int64_t> held = 0, most = 0;

#ifdef RUNOFF_COUNTS_MEMORY
void onAllocation(const volatile void*, std::size_t size)
{
    if (!counts)
        return;
    const std::int64_t now = held += static_cast<std::int64_t>(size);
    most = std::max(most.load(), now);
}

void onFree(const volatile void* pointer)
{
    if (counts && pointer)
        held -= static_cast<std::int64_t>(__sanitizer_get_allocated_size(pointer));
}

const bool hooked = __sanitizer_install_malloc_and_free_hooks(onAllocation, onFree) > 0;
#else
const bool hooked = true;
#endif

std::vector<Target>& allTargets()
{
    static std::vector<Target> all;
    return all;
}

/// Removes its folder at the end of the process.
struct Scratch {
    std::filesystem::path folder;

    Scratch()
    {
        std::string name = "/dev/shm/runoff-fuzz-XXXXXX";
        require(mkdtemp(name.data()) != nullptr, "no folder can be made in /dev/shm");
        folder = name;
    }
    ~Scratch()
    {
        std::error_code ignored;
        std::filesystem::remove_all(folder, ignored);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
};

}  // namespace

Target::Target(std::string itsName, Run itsRun) : name(std::move(itsName)), run(itsRun)
{
    allTargets().push_back(*this);
}

const std::vector<Target>& targets()
{
    return allTargets();
}

const std::filesystem::path& scratchFolder()
{
    static const Scratch scratch;
    return scratch.folder;
}

void put(const std::filesystem::path& path, std::string_view content)
{
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out.write(content.data(), static_cast<std::streamsize>(content.size()));
    out.close();
    require(!out.fail(), "an input cannot be written");
}

void put(const std::filesystem::path& path, Bytes content)
{
    put(path, textOf(content));
}

std::string contentOf(const std::filesystem::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

MemoryCount::MemoryCount()
{
    require(hooked, "memory cannot be counted");
    held = most = 0;
    counts = true;
}

MemoryCount::~MemoryCount()
{
    counts = false;
}

void MemoryCount::expectAtMost(std::size_t limit) const
{
    counts = false;
    if (most > static_cast<std::int64_t>(limit))
        throw Finding("too much memory for an input of this size: " + std::to_string(most) + " bytes, allowed "
                      + std::to_string(limit));
}

void requireMessage(std::string_view message)
{
    require(!message.empty(), "an error has no message");
    require(message.find_first_of("\n\r") == std::string_view::npos, "the message of an error has several lines");
}

}  // namespace fuzz
