#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// The names of a list such as "0-9", "a-e,z" or "cat,dog": names separated by commas, and ranges of whole numbers or
/// of single letters a-z or A-Z. Blanks around a name do not count. Throws UsageError with one line that begins with
/// `where` if a name is empty, longer than 20 characters, repeated, not UTF-8 or not printable, or if there are not 2
/// to 12 names.
std::vector<std::string> formClasses(std::string_view list, const std::string& where);

/// The shortest list of the names, which formClasses() reads: "0-9".
std::string formClassList(const std::vector<std::string>& names);

/// The name of a folder for a class, which every file system accepts: the name itself if possible. Letters that a
/// folder cannot contain, and the first letter of a name with a meaning in a data set ("train", ".hidden"), become %
/// and two hexadecimal digits for each byte.
std::string classFolder(const std::string& name);

}  // namespace core
