#pragma once

#include "core/page/page_template.h"
#include "core/report/table.h"

#include <filesystem>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace core {

/// A results file and its table.
struct PageResults {
    std::string name;
    Results results;
    Table table;
};
/// A file of measurements that are not an experiment: CSV with a header. Lines that begin with # tell the command that
/// made it. The first column names the rows.
struct PageFigures {
    std::string name;
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;
};
/// A file that the directives of a page read.
using PageSource = std::variant<PageResults, PageFigures>;

/// The files of a page, read when they are first used.
class PageSources {
public:
    PageSources(std::filesystem::path folder, const PracticalOptions& practical)
        : m_folder(std::move(folder)),
          m_practical(practical)
    {
    }

    /// NAME.json, NAME.csv or a pool. Throws UsageError with the place if there is no such file, or if it is damaged.
    const PageSource& open(const std::string& name, const PagePlace& place);
    /// The same, but throws UsageError if it is not a results file.
    const PageResults& results(const std::string& name, const PagePlace& place);

    /// Adds a source that holds all trials of several results files for one share. Their plans must be the same except
    /// for seeds, trials and shares, and their seeds must be different.
    void pool(const std::string& name, const std::vector<std::string>& files, double share, const PagePlace& place);

    /// All sources that have been used, by name.
    const std::map<std::string, PageSource>& used() const { return m_sources; }

private:
    std::filesystem::path m_folder;
    PracticalOptions m_practical;
    std::map<std::string, PageSource> m_sources;
};

}  // namespace core
