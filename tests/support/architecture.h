#pragma once

#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

namespace tests {

/// The rooms that each room may include, directly and through others.
using Arrows = QMap<QString, QSet<QString>>;

/// Reads the lines "core/image uses core/tensor" of DESIGN.md, and follows them through. `core/nn` stands for the files
/// of that folder, `ui` for those that lie in ui itself, `app` for all of app.
Arrows arrowsIn(const QString& designText);

/// Includes of a source file that break the rules of DESIGN.md, one line each ("core/nn/plan.h: includes ui/words.h:
/// ..."). `path` is relative to the root; `text` is the file's content. Pure: the file need not exist.
QStringList includeProblems(const Arrows& arrows, const QString& path, const QString& text);

/// Places that write a file by themselves instead of through ui/files/save_file or core/base/file.
QStringList writerProblems(const QString& path, const QString& text);

/// Places that parse JSON by themselves instead of through core/base/json or ui/files/json_text, or open a file to read
/// it instead of through core/base/input_file, which refuses pipes before it opens them.
QStringList readerProblems(const QString& path, const QString& text);

/// Locks that are not core::FileLock's, and folders of the user that core/base/folders does not name: Qt puts the name
/// of the program twice into them.
QStringList homeProblems(const QString& path, const QString& text);

/// Numbers that would be written or read as the machine's language does, loops over a view of what is gone before they
/// begin, and calls that throw errors of the standard library.
QStringList habitProblems(const QString& path, const QString& text);

/// Chains of arg(): a %1 in the first value would be replaced by the second.
QStringList argProblems(const QString& path, const QString& text);

/// A header without #pragma once.
QStringList headerProblems(const QString& path, const QString& text);

/// Types that a header defines outside of other types, with their namespace ("core::Verdict"). Two of one name in one
/// program share destructors and copies by chance: the linker says nothing.
QStringList definedTypes(const QString& text);

/// Rooms that core/<room>/CMakeLists.txt links to against the arrows.
QStringList linkProblems(const Arrows& arrows, const QString& room, const QString& cmakeText);

}  // namespace tests
