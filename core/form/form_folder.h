#pragma once

#include "core/form/form_pages.h"

#include <filesystem>
#include <optional>

namespace core {

/// Whether a data set of forms can be written to `folder`: it does not exist, is empty, or was made from forms.
/// Returns its form.json in the latter case. Throws UsageError for any other folder and for a record that cannot be
/// read.
std::optional<FormRecord> formRecordIn(const std::filesystem::path& folder);

/// What was written.
struct FormFolderResult {
    std::vector<std::int64_t> pictures{};  ///< of each class, added now
    std::vector<std::string> remarks{};    ///< one line each
};

/// Writes a data set: CLASS/sheet01-p01-r01-c01.png for each filled box, writers.csv with the sheet of each picture,
/// classes.csv if a folder cannot have the name of its class, and form.json. A new folder is complete or not there. An
/// existing one of the same form (formRecordIn()) gets the new pages; its other files stay as they are. Classes
/// without pictures have no folder. Throws UsageError if fewer than two classes have pictures, and Error if the disk
/// does not take the files.
FormFolderResult writeFormFolder(const std::filesystem::path& folder, const FormPages& pages,
                                 const std::optional<FormRecord>& present);

/// "sheet01-p01-r01-c01.png"; rows and columns from 1.
std::string boxFileName(FormPageNumber number, const FilledBox& box);

}  // namespace core
