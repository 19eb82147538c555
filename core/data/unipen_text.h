#pragma once

#include "core/data/gzip.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Helpers for unipen.cpp.

/// A line of a file, for messages.
struct UnipenPlace {
    std::filesystem::path file;
    std::int64_t line = 0;

    /// Throws Error: "FILE: line 12: expected ..., found ...".
    [[noreturn]] void refuse(const std::string& expected, const std::string& found) const;
};

/// The lines of a file, plain or gzip, without their ends and without a byte order mark. Holds one line at a time.
class UnipenLines {
public:
    /// Subtracts from `bytesLeft` what it reads.
    UnipenLines(const std::filesystem::path& path, std::uintmax_t& bytesLeft);

    /// The next line, valid until the next call; empty at the end of the file. Throws Error if a line or all lines are
    /// too long. `place` is that of the line before.
    std::optional<std::string_view> next(const UnipenPlace& place);

private:
    bool readMore();

    PackedFile m_file;
    std::uintmax_t& m_bytesLeft;
    std::string m_buffer;
    std::size_t m_at = 0;  ///< in the buffer: the beginning of the next line
};

/// std::filesystem::canonical() that throws Error.
std::filesystem::path canonicalPath(const std::filesystem::path& path);
/// The canonical path of the file that .INCLUDE names, which must be inside `folder`, a canonical path. Names are
/// relative to the including file, to `folder`, or to its subfolder "include", as on the CD of UNIPEN.
std::filesystem::path includedFile(const std::string& name, const std::filesystem::path& folder,
                                   const UnipenPlace& place);

/// A piece of a file for messages: in quotes, printable, not too long.
std::string inQuotes(std::string_view text);

/// Takes the next word, up to a blank or a tabulator, from the beginning of the text. Empty at the end.
std::string_view takeWord(std::string_view& text);
/// Without blanks at both ends.
std::string_view withoutBlanks(std::string_view text);
/// Whether the line begins with a keyword: a dot and a letter.
bool isKeyword(std::string_view line);
/// A finite number, which may have a sign.
std::optional<double> unipenNumber(std::string_view word);

/// The numbers in "3", "3-5" or "3-4,7", which must increase and be below `count`.
std::vector<std::size_t> componentsIn(std::string_view text, std::size_t count, const UnipenPlace& place);

/// The label in what follows the component numbers: an optional quality and a text in double quotes with `\"`, `\\`,
/// `\t` and `\n`.
std::string labelIn(std::string_view text, const UnipenPlace& place);

}  // namespace core
