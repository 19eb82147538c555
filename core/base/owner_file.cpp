#include "core/base/owner_file.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/output.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <sstream>
#include <string_view>
#include <unistd.h>

namespace core {

namespace {

constexpr std::string_view ownerFormat = "runoff lock 1";
constexpr std::uintmax_t longestOwner = 4096;

long numberIn(const std::string& text)
{
    long number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::string environmentText(const char* name)
{
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

/// Containers can have the host's name but their own process numbers.
std::string thisHost()
{
    std::array<char, 256> name{};
    if (::gethostname(name.data(), name.size() - 1) != 0)
        return {};
    std::error_code problem;
    const std::filesystem::path space = std::filesystem::read_symlink("/proc/self/ns/pid", problem);
    return std::string(name.data()) + ' ' + (problem ? std::string() : space.string());
}

/// The start of a process in ticks since the start of the computer, which tells two processes with the same number
/// apart. Empty if there is no such process.
std::string startOf(long process)
{
    std::ifstream stream("/proc/" + std::to_string(process) + "/stat");
    std::string text;
    std::getline(stream, text);
    const auto name = text.rfind(')');  // the name of the program may contain spaces
    if (name == std::string::npos)
        return {};
    std::istringstream fields(text.substr(name + 1));
    std::string field;
    for (int i = 0; i < 20; ++i)
        fields >> field;
    return field;
}

bool isGone(const LockOwner& owner)
{
    if (::kill(static_cast<pid_t>(owner.process), 0) != 0 && errno == ESRCH)
        return true;
    const std::string started = startOf(owner.process);
    return !owner.started.empty() && !started.empty() && started != owner.started;
}

/// The owner that the file names; without a host if it is missing or has just been created.
LockOwner ownerIn(const std::filesystem::path& path)
{
    try {
        const Bytes bytes = readFile(path, longestOwner);
        return lockOwnerFrom(std::string(bytes.begin(), bytes.end()));
    } catch (const Error&) {
        return {};
    }
}

/// Creates a file that does not exist. Returns false if it exists.
bool createWith(const std::filesystem::path& path, const std::string& text)
{
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (descriptor < 0 && errno == EEXIST)
        return false;
    if (descriptor < 0)
        throwForErrno(path.string() + ": cannot be created", errno);
    const bool written = ::write(descriptor, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    const int reason = errno;
    ::close(descriptor);
    if (!written) {
        ::unlink(path.c_str());
        throwForErrno(path.string() + ": cannot be written", reason);
    }
    return true;
}

}  // namespace

LockOwner thisOwner()
{
    return {.host = thisHost(),
            .process = ::getpid(),
            .started = startOf(::getpid()),
            .job = environmentText("SLURM_JOB_ID"),
            .restart = numberIn(environmentText("SLURM_RESTART_COUNT"))};
}

std::string toText(const LockOwner& owner)
{
    return std::string(ownerFormat) + '\n' + owner.host + '\n' + std::to_string(owner.process) + '\n' + owner.started
         + '\n' + owner.job + '\n' + std::to_string(owner.restart) + '\n';
}

LockOwner lockOwnerFrom(const std::string& text)
{
    std::istringstream lines(text);
    std::array<std::string, 6> fields;
    for (std::string& field : fields)
        if (!std::getline(lines, field))
            return {};
    if (fields[0] != ownerFormat)
        return {};
    return {fields[1], numberIn(fields[2]), fields[3], fields[4], numberIn(fields[5])};
}

bool hasEnded(const LockOwner& owner)
{
    const LockOwner self = thisOwner();
    if (!owner.job.empty() && owner.job == self.job && owner.restart < self.restart)
        return true;
    return !owner.host.empty() && owner.host == self.host && owner.process > 0 && isGone(owner);
}

OwnerFile::OwnerFile(const std::filesystem::path& path, const std::filesystem::path& file)
    : m_path(path),
      m_owner(thisOwner())
{
    while (!create()) {
        const LockOwner other = ownerIn(m_path);
        if (!isThere(m_path) || (hasEnded(other) && takeOver(other)))
            continue;
        const std::string who = other.host.empty() ? std::string("an unknown process")
                                                   : "process " + std::to_string(other.process) + " on "
                                                         + other.host.substr(0, other.host.find(' '));
        throw UsageError(file.string() + " is in use by another run (" + who + "); if that run has ended, remove "
                         + m_path.string());
    }
}

OwnerFile::~OwnerFile()
{
    if (ownerIn(m_path) == m_owner)
        ::unlink(m_path.c_str());
}

bool OwnerFile::create()
{
    return createWith(m_path, toText(m_owner));
}

/// Removes the file of an owner that has ended. Only the process that creates the second file may do this: another one
/// could otherwise remove the file that this one creates next. Returns false if another process does it.
bool OwnerFile::takeOver(const LockOwner& ended)
{
    const std::filesystem::path second = m_path.string() + ".removed";
    if (!createWith(second, toText(m_owner)))
        return false;
    if (ownerIn(m_path) == ended)
        ::unlink(m_path.c_str());
    ::unlink(second.c_str());
    return true;
}

}  // namespace core
