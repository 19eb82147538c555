#pragma once

#include "core/report/table.h"

#include <string>
#include <vector>

namespace core {

/// Facts for a report that are not in the table.
struct ReportFacts {
    std::string program;                ///< "Runoff 0.1.0, oneDNN 2.6.3"
    std::string command;                ///< as the user typed it
    std::string date;                   ///< date of the report
    std::vector<std::string> machines;  ///< machines that ran cells
    double seconds = 0.0;               ///< time of all cells
    std::string plot;                   ///< SVG, only for HTML; may be empty
};

/// A part of a report.
struct ReportBlock {
    enum class Kind { Title, Heading, Text, List, Table, Plot };
    Kind kind = Kind::Text;
    std::string text{};                             ///< of a title, heading or text
    std::vector<std::string> items{};               ///< of a list
    std::vector<std::vector<std::string>> cells{};  ///< of a table, header first
};

/// The report of a table, in English: findings, results, cost, explanations, settings, machine and time.
std::vector<ReportBlock> reportOf(const Table& table, const ReportFacts& facts);
/// The report as Markdown.
std::string toMarkdown(const std::vector<ReportBlock>& report);
/// A complete HTML page without scripts and links.
std::string toHtml(const std::vector<ReportBlock>& report, const ReportFacts& facts);

/// The main table of the results, header first. The terminal shows it, too.
std::vector<std::vector<std::string>> resultCells(const Table& table);
/// The explanations of the marks in resultCells(); empty without marks.
std::vector<std::string> footnotesOf(const Table& table);
/// The table of the costs, header first. The last column contains training times.
std::vector<std::vector<std::string>> priceCells(const Table& table);
/// One sentence for each share and setting: the best strategy, its lead and the p-value.
std::vector<std::string> findingSentences(const Table& table);

}  // namespace core
