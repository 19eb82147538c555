#pragma once

#include "ui/teach/teach_content.h"

#include <QStringList>

#include <functional>
#include <stop_token>

namespace ui {

/// Files that are to become examples.
struct ExamplesToRead {
    QStringList paths;    ///< pictures, drawings, and folders of them
    QString className{};  ///< the class of all files; empty: each subfolder of the only path is a class
    qsizetype most = 0;   ///< read at most so many examples, of all classes in turn
    qsizetype mostClasses = 0;
};

/// What was read.
struct ReadExamples {
    TeachContent content;
    qsizetype leftOut = 0;         ///< files beyond the limit
    qsizetype classesLeftOut = 0;  ///< folders beyond the limit
    QStringList problems = {};     ///< one line for each file that could not be read
};

/// Reads drawings and pictures as examples. A folder without subfolders is one class. Ignores hidden files and files
/// that are neither drawings nor pictures. Calls `progress` with the number of files. Returns what was read so far
/// after a stop request. Runs on any thread.
ReadExamples readExamples(const ExamplesToRead& wanted, const std::function<void(qsizetype, qsizetype)>& progress,
                          const std::stop_token& stop);

/// Writes a folder with one subfolder for each class: strokes as .runoff, pictures as .png. Throws core::UsageError if
/// the folder exists and is not empty, and core::Error if a file cannot be written. Runs on any thread.
void writeExamples(const TeachContent& content, const QString& folder);

/// A name of a class as the name of a folder, and back: characters that a file system may refuse are written as %2F.
QString folderNameOf(const QString& className);
QString classNameOf(const QString& folderName);

/// The content of the file for an example: strokes or a PNG.
QByteArray encodedExample(const TeachExample& example);
QString endingOf(const TeachExample& example);  ///< "runoff" or "png"

}  // namespace ui
