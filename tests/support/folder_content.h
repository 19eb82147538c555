#pragma once

#include "core/base/file.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <filesystem>
#include <string>

namespace tests {

/// The names of all files and folders directly in `folder`, sorted, with hidden files and special files.
inline QStringList namesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

/// All files and folders below `folder`, sorted: path, size and target of the link. Two equal lists mean that nothing
/// was added, removed or resized.
inline QStringList contentBelow(const QString& folder)
{
    QStringList files;
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QFileInfo file(all.next());
        files << file.filePath() + ' ' + QString::number(file.size()) + ' ' + file.symLinkTarget();
    }
    files.sort();
    return files;
}

/// Writes a file below `folder` and creates the folders between them.
template <typename Content>
void writeBelow(const std::filesystem::path& folder, const std::string& name, const Content& content)
{
    const std::filesystem::path path = folder / name;
    std::filesystem::create_directories(path.parent_path());
    core::writeFile(path, content);
}

}  // namespace tests
