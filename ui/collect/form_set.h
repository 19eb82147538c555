#pragma once

#include "core/form/form_pages.h"

#include <QString>
#include <QStringList>

#include <filesystem>
#include <vector>

namespace ui {

/// The documents of the user, or the home folder.
QString documentsFolder();
/// A folder in the documents for a data set, which does not exist yet.
QString freeFormFolder();
/// A remark without the file at its beginning.
QString withoutFileName(const std::string& remark, const QString& path);

/// Writes the data set of the pages and returns remarks, one line each. Throws core::UsageError if the folder is not a
/// folder for them, or if they do not make a data set. Runs on any thread.
QStringList writeFormSet(std::vector<core::FilledPage> read, const std::filesystem::path& folder);

}  // namespace ui
