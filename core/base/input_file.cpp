#include "core/base/input_file.h"

#include "core/base/error.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace core {

namespace {

[[noreturn]] void refuseInput(const std::filesystem::path& path, const std::string& why)
{
    throw Error(path.string() + ": " + why);
}

std::string kindOfFile(mode_t mode)
{
    if (S_ISDIR(mode))
        return "a folder";
    if (S_ISFIFO(mode))
        return "a pipe";
    return S_ISSOCK(mode) ? "a socket" : "a device";
}

void expectRegularInput(const std::filesystem::path& path, const struct stat& status)
{
    if (!S_ISREG(status.st_mode))
        refuseInput(path, "expected a file, found " + kindOfFile(status.st_mode));
}

}  // namespace

InputFile::InputFile(const std::filesystem::path& path) : m_path(path)
{
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            refuseInput(path, "no such file");
        throwForErrno(path.string() + ": cannot be read", errno);
    }
    expectRegularInput(path, status);
    m_descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);  // the path may have become a pipe since
    if (m_descriptor < 0 || ::fstat(m_descriptor, &status) != 0)
        throwForErrno(path.string() + ": cannot be read", errno);
    try {
        expectRegularInput(path, status);
    } catch (const Error&) {
        ::close(m_descriptor);
        throw;
    }
    m_size = static_cast<std::uintmax_t>(status.st_size);
}

InputFile::~InputFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

std::size_t InputFile::read(std::span<std::uint8_t> into)
{
    std::size_t done = 0;
    while (done < into.size()) {
        const ssize_t got = ::read(m_descriptor, into.data() + done, into.size() - done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            throwForErrno(m_path.string() + ": cannot be read", errno);
        if (got == 0)
            break;
        done += static_cast<std::size_t>(got);
    }
    return done;
}

void InputFile::readWhole(std::span<std::uint8_t> into)
{
    if (const std::size_t got = read(into); got != into.size())
        refuseInput(m_path, "expected " + std::to_string(into.size()) + " more bytes, found " + std::to_string(got));
}

std::string readBeginning(const std::filesystem::path& path, std::size_t count)
{
    InputFile file(path);
    std::string beginning(count, '\0');
    beginning.resize(file.read({reinterpret_cast<std::uint8_t*>(beginning.data()), beginning.size()}));
    return beginning;
}

}  // namespace core
