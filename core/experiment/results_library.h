#pragma once

#include "core/experiment/results.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A setting of a plan that differs from another plan. The texts are as in the plan file; empty if the file has no such
/// setting.
struct PlanDifference {
    std::string field;  ///< name in the plan file: "trials"
    std::string value, other;
    bool operator==(const PlanDifference&) const = default;
};

/// The settings that differ, in the order of the plan file. Names, the question, the data sets and published numbers
/// are no settings here.
std::vector<PlanDifference> differencesOf(const ExperimentPlan& plan, const ExperimentPlan& other);

/// What a list shows about a results file.
struct ResultsEntry {
    std::filesystem::path file;
    std::string title;  ///< given by the user; may be empty
    std::string protocol, dataset;
    std::optional<std::vector<PlanDifference>> differences;  ///< nullopt: no plan has the name of the protocol
    int cellsDone = 0, cells = 0;
    std::filesystem::file_time_type written;  ///< time of the last change of the file
    std::string problem;                      ///< why the file cannot be read, in one line; empty if it can
};

/// Describes a results file. States problems in the entry. Reads the whole file. Runs on any thread.
ResultsEntry describeResults(const std::filesystem::path& file);

/// Whether the text begins like a results file. A prefix of 256 bytes is enough.
bool looksLikeResults(std::string_view beginning);

/// The results files in a folder that belongs to the program. Their titles are in a file of the folder, because the
/// names of the files identify their plans. All functions read and write files, and run on any thread.
class ResultsLibrary {
public:
    explicit ResultsLibrary(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// What list() finds.
    struct Listing {
        std::vector<ResultsEntry> entries;  ///< the newest first
        std::string problem;                ///< why there are no titles, in one line; empty if there are
    };
    /// The results files. Other files of the folder are left out.
    Listing list() const;
    /// Sets a title of at most 200 bytes; an empty one removes it. Throws Error, or UsageError for a title that is too
    /// long.
    void setTitle(const std::filesystem::path& file, const std::string& title) const;
    /// Throws UsageError if the file is not a results file in this folder or if a run uses it. Call this before the
    /// file is moved to the trash.
    void expectRemovable(const std::filesystem::path& file) const;
    const std::filesystem::path& folder() const { return m_folder; }

private:
    std::filesystem::path m_folder;
};

}  // namespace core
