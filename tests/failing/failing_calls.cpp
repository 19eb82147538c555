// A library for LD_PRELOAD that counts the calls of one kind and lets one of them fail. The environment says which:
//
// RUNOFF_FAIL_CALL    open (for writing, also of temporary files and folders), write, fsync, rename (also link),
// unlink,
//                     fchmod, mmap, malloc, or new: the requests for
//                     memory of the program itself and of the standard library, without those of other libraries
// RUNOFF_FAIL_NUMBER  the number of the call that fails, from 1; 0: none
// RUNOFF_FAIL_ERROR   the value of errno; for memory always ENOMEM
// RUNOFF_FAIL_KILLS   1: the process is killed (SIGKILL) before the call instead
// RUNOFF_FAIL_BELOW   the folder whose files count, with a slash at the end. mmap and malloc count from the first call
// of
//                     "open" in this folder.
// RUNOFF_FAIL_LEAST   malloc and new: the size in bytes from which a request counts
// RUNOFF_FAIL_COUNTS  a file of two numbers of 64 bits: the counted calls, and those that failed
//
// The file is mapped, so that it is right even after a crash.
#include <algorithm>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <link.h>
#include <linux/limits.h>
#include <new>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

// The allocator of glibc under the names that nothing interposes.
extern "C" {
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* old, std::size_t size);
void* __libc_memalign(std::size_t alignment, std::size_t size);
}

namespace {

struct Counts {
    std::atomic<std::uint64_t> seen, failed;
};

/// What the environment says. No memory is allocated: malloc reads it.
struct Wish {
    const char* call = nullptr;
    const char* below = nullptr;
    std::uint64_t number = 0;
    std::size_t least = 0;
    int error = EIO;
    bool kills = false;
    Counts* counts = nullptr;
};
Wish wish;

/// A piece of code in memory.
struct Range {
    std::uintptr_t begin = 0, end = 0;
};
Range ownCode, standardCode;
std::atomic<bool> armed{false};

template <typename Function>
Function* next(const char* name)
{
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

std::uint64_t numberOf(const char* name)
{
    const char* text = std::getenv(name);
    return text == nullptr ? 0 : std::strtoull(text, nullptr, 10);
}

/// The program comes first; its name is empty.
int findCode(dl_phdr_info* info, std::size_t, void*)
{
    const bool isOwn = info->dlpi_name[0] == '\0' && ownCode.end == 0;
    if (!isOwn && std::strstr(info->dlpi_name, "libstdc++") == nullptr)
        return 0;
    Range& range = isOwn ? ownCode : standardCode;
    range = {UINTPTR_MAX, 0};
    for (int i = 0; i < info->dlpi_phnum; ++i) {
        const auto begin = static_cast<std::uintptr_t>(info->dlpi_addr + info->dlpi_phdr[i].p_vaddr);
        range.begin = std::min(range.begin, begin);
        range.end = std::max(range.end, begin + info->dlpi_phdr[i].p_memsz);
    }
    return 0;
}

bool isOwn(const void* caller)
{
    const auto place = reinterpret_cast<std::uintptr_t>(caller);
    return (place >= ownCode.begin && place < ownCode.end) || (place >= standardCode.begin && place < standardCode.end);
}

__attribute__((constructor)) void readWish()
{
    ::dl_iterate_phdr(findCode, nullptr);
    const char* counts = std::getenv("RUNOFF_FAIL_COUNTS");
    const int file = counts == nullptr ? -1 : next<int(const char*, int, ...)>("open")(counts, O_RDWR | O_CLOEXEC);
    if (file < 0)
        return;
    void* mapped = next<void*(void*, std::size_t, int, int, int, off_t)>("mmap")(
        nullptr, sizeof(Counts), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    ::close(file);
    if (mapped == MAP_FAILED)
        return;
    wish.call = std::getenv("RUNOFF_FAIL_CALL");
    wish.below = std::getenv("RUNOFF_FAIL_BELOW");
    wish.number = numberOf("RUNOFF_FAIL_NUMBER");
    wish.least = numberOf("RUNOFF_FAIL_LEAST");
    wish.kills = numberOf("RUNOFF_FAIL_KILLS") != 0;
    if (const auto error = numberOf("RUNOFF_FAIL_ERROR"); error != 0)
        wish.error = static_cast<int>(error);
    wish.counts = static_cast<Counts*>(mapped);
}

bool isWished(const char* call)
{
    return wish.counts != nullptr && wish.call != nullptr && std::strcmp(wish.call, call) == 0;
}

/// Counts a call; true if it is the one that fails.
bool fails(const char* call, int error)
{
    if (!isWished(call) || wish.counts->seen.fetch_add(1) + 1 != wish.number)
        return false;
    wish.counts->failed.fetch_add(1);
    if (wish.kills)
        ::kill(::getpid(), SIGKILL);
    errno = error;
    return true;
}

/// Whether a path leads to a file in the folder. A relative path counts from the current folder.
bool isBelow(const char* path)
{
    if (wish.below == nullptr || path == nullptr)
        return false;
    char whole[PATH_MAX] = "";
    if (path[0] != '/') {
        if (::getcwd(whole, sizeof whole) == nullptr)
            return false;
        std::strncat(whole, "/", sizeof whole - std::strlen(whole) - 1);
    }
    std::strncat(whole, path, sizeof whole - std::strlen(whole) - 1);
    return std::strncmp(whole, wish.below, std::strlen(wish.below)) == 0;
}

bool isBelow(int file)
{
    if (wish.below == nullptr)
        return false;
    char link[64] = "/proc/self/fd/", target[PATH_MAX] = "";
    char digits[16];
    int count = 0;
    for (int rest = file; rest > 0 || count == 0; rest /= 10)
        digits[count++] = static_cast<char>('0' + rest % 10);
    for (std::size_t at = std::strlen(link); count > 0; ++at)
        link[at] = digits[--count];
    const ssize_t length = ::readlink(link, target, sizeof target - 1);
    return length > 0 && std::strncmp(target, wish.below, std::strlen(wish.below)) == 0;
}

bool failsToOpen(const char* path)
{
    if (!isBelow(path))
        return false;
    armed = true;
    return fails("open", wish.error);
}

bool failsToMap(const char* call)
{
    return armed && fails(call, ENOMEM);
}

bool failsToAllocate(std::size_t size)
{
    return armed && size >= wish.least && failsToMap("malloc");
}

void* allocated(std::size_t size, std::size_t alignment, const void* caller)
{
    const bool failed = armed && size >= wish.least && isWished("new") && isOwn(caller) && failsToMap("new");
    return failed ? nullptr : alignment > 0 ? ::aligned_alloc(alignment, size) : std::malloc(size);
}

void* orThrow(void* memory)
{
    if (memory == nullptr) {
        if (const std::new_handler handler = std::get_new_handler())
            handler();
        throw std::bad_alloc();
    }
    return memory;
}

constexpr int writing = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC;

mode_t modeIn(int flags, va_list more)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? static_cast<mode_t>(va_arg(more, int)) : 0;
}

}  // namespace

#define PATH_CALL(result, name, call, parameters, arguments)                                             \
    result name parameters                                                                               \
    {                                                                                                    \
        return isBelow(path) && fails(call, wish.error) ? -1 : next<result parameters>(#name) arguments; \
    }
#define FILE_CALL(result, name, call, parameters, arguments)                                                          \
    result name parameters                                                                                            \
    {                                                                                                                 \
        return isWished(call) && isBelow(file) && fails(call, wish.error) ? -1                                        \
                                                                          : next<result parameters>(#name) arguments; \
    }
#define OPEN_CALL(name)                                                        \
    int name(const char* path, int flags, ...)                                 \
    {                                                                          \
        va_list more;                                                          \
        va_start(more, flags);                                                 \
        const mode_t mode = modeIn(flags, more);                               \
        va_end(more);                                                          \
        return (flags & writing) != 0 && failsToOpen(path)                     \
                 ? -1                                                          \
                 : next<int(const char*, int, ...)>(#name)(path, flags, mode); \
    }
#define OPENAT_CALL(name)                                                                   \
    int name(int folder, const char* path, int flags, ...)                                  \
    {                                                                                       \
        va_list more;                                                                       \
        va_start(more, flags);                                                              \
        const mode_t mode = modeIn(flags, more);                                            \
        va_end(more);                                                                       \
        return (flags & writing) != 0 && failsToOpen(path)                                  \
                 ? -1                                                                       \
                 : next<int(int, const char*, int, ...)>(#name)(folder, path, flags, mode); \
    }
#define PATTERN_CALL(name)                                                               \
    int name(char* pattern, int flags)                                                   \
    {                                                                                    \
        return failsToOpen(pattern) ? -1 : next<int(char*, int)>(#name)(pattern, flags); \
    }

void* operator new(std::size_t size)
{
    return orThrow(allocated(size, 0, __builtin_return_address(0)));
}
void* operator new[](std::size_t size)
{
    return orThrow(allocated(size, 0, __builtin_return_address(0)));
}
void* operator new(std::size_t size, std::align_val_t alignment)
{
    return orThrow(allocated(size, static_cast<std::size_t>(alignment), __builtin_return_address(0)));
}
void* operator new[](std::size_t size, std::align_val_t alignment)
{
    return orThrow(allocated(size, static_cast<std::size_t>(alignment), __builtin_return_address(0)));
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept
{
    return allocated(size, 0, __builtin_return_address(0));
}
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept
{
    return allocated(size, 0, __builtin_return_address(0));
}

extern "C" {
OPEN_CALL(open)
OPEN_CALL(open64)
OPENAT_CALL(openat)
OPENAT_CALL(openat64)
PATTERN_CALL(mkostemp)
PATTERN_CALL(mkostemp64)
char* mkdtemp(char* pattern) noexcept
{
    return failsToOpen(pattern) ? nullptr : next<char*(char*)>("mkdtemp")(pattern);
}
int mkdir(const char* path, mode_t mode) noexcept
{
    return failsToOpen(path) ? -1 : next<int(const char*, mode_t)>("mkdir")(path, mode);
}

FILE_CALL(ssize_t, write, "write", (int file, const void* bytes, std::size_t count), (file, bytes, count))
FILE_CALL(ssize_t, pwrite, "write", (int file, const void* bytes, std::size_t count, off_t at),
          (file, bytes, count, at))
FILE_CALL(ssize_t, writev, "write", (int file, const iovec* parts, int count), (file, parts, count))
FILE_CALL(int, fsync, "fsync", (int file), (file))
FILE_CALL(int, fdatasync, "fsync", (int file), (file))
FILE_CALL(int, syncfs, "fsync", (int file) noexcept, (file))
FILE_CALL(int, fchmod, "fchmod", (int file, mode_t mode) noexcept, (file, mode))

PATH_CALL(int, rename, "rename", (const char* path, const char* to) noexcept, (path, to))
PATH_CALL(int, link, "rename", (const char* path, const char* to) noexcept, (path, to))
PATH_CALL(int, renameat2, "rename",
          (int folder, const char* path, int toFolder, const char* to, unsigned flags) noexcept,
          (folder, path, toFolder, to, flags))
PATH_CALL(int, unlink, "unlink", (const char* path) noexcept, (path))
PATH_CALL(int, unlinkat, "unlink", (int folder, const char* path, int flags) noexcept, (folder, path, flags))

void* mmap(void* address, std::size_t size, int protection, int flags, int file, off_t at) noexcept
{
    return failsToMap("mmap") ? MAP_FAILED
                              : next<void*(void*, std::size_t, int, int, int, off_t)>("mmap")(address, size, protection,
                                                                                              flags, file, at);
}

void* malloc(std::size_t size)
{
    return failsToAllocate(size) ? nullptr : __libc_malloc(size);
}
void* calloc(std::size_t count, std::size_t size)
{
    return failsToAllocate(count * size) ? nullptr : __libc_calloc(count, size);
}
void* realloc(void* old, std::size_t size)
{
    return failsToAllocate(size) ? nullptr : __libc_realloc(old, size);
}
void* memalign(std::size_t alignment, std::size_t size)
{
    return failsToAllocate(size) ? nullptr : __libc_memalign(alignment, size);
}
void* aligned_alloc(std::size_t alignment, std::size_t size)
{
    return memalign(alignment, size);
}
int posix_memalign(void** result, std::size_t alignment, std::size_t size) noexcept
{
    void* made = memalign(alignment, size);
    if (made == nullptr)
        return ENOMEM;
    *result = made;
    return 0;
}
}
