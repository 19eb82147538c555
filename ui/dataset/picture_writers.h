#pragma once

#include "core/data/dataset.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace ui {

/// The writers that the file writers.csv in a folder of pictures names (core/data/picture_lists.h).
class PictureWriters {
public:
    /// Throws core::UsageError or core::Error if there is such a file and it is not a list of writers.
    explicit PictureWriters(const std::filesystem::path& folder);

    bool areKnown() const { return m_known; }
    /// Adds the file and the writer of the next image of `dataset`; nothing if no writers are known. A picture that the
    /// list does not name has no writer.
    void append(core::Dataset& dataset, const std::filesystem::path& picture);
    /// What the list and the pictures do not have in common, one line each. Call it after all pictures.
    std::vector<std::string> remarks() const;

private:
    std::filesystem::path m_folder;
    std::map<std::string, std::int32_t> m_writerOf;  ///< by the path in the folder; what is left was not appended
    std::vector<std::string> m_names;
    std::int64_t m_unknown = 0;
    bool m_known = false;
};

}  // namespace ui
