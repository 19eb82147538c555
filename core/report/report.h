#pragma once

#include "core/report/table.h"

#include <string>
#include <vector>

namespace core {

/// What a report states beside the table: known where it was run.
struct ReportFacts {
    std::string program;                ///< "Runoff 0.1.0, oneDNN 2.6.3"
    std::string command;                ///< as typed
    std::string date;                   ///< when the report was written
    std::vector<std::string> machines;  ///< that ran cells
    double seconds = 0.0;               ///< of all cells
    std::string plot;                   ///< SVG; empty: none. HTML only
};

/// A part of a page; front ends render it.
struct ReportBlock {
    enum class Kind { Title, Heading, Text, List, Table, Plot };
    Kind kind = Kind::Text;
    std::string text{};                             ///< title, heading, text
    std::vector<std::string> items{};               ///< list
    std::vector<std::vector<std::string>> cells{};  ///< table, header first; numbers are right-aligned
};

/// One page for a reader who doubts: the answer, the table, its price, every setting, the machine and the time, and
/// what the figures show and what they do not.
std::vector<ReportBlock> reportOf(const Table& table, const ReportFacts& facts);
std::string toMarkdown(const std::vector<ReportBlock>& report);
/// Stands alone: no script, no link to anything.
std::string toHtml(const std::vector<ReportBlock>& report, const ReportFacts& facts);

/// The table that people read first; also in the terminal.
std::vector<std::vector<std::string>> resultCells(const Table& table);
/// What the marks in these cells mean; none where there are no marks.
std::vector<std::string> footnotesOf(const Table& table);
/// What each strategy costs; training times in the last column.
std::vector<std::vector<std::string>> priceCells(const Table& table);
/// One sentence per share and setting: who wins, by how much, with which p.
std::vector<std::string> findingSentences(const Table& table);

}  // namespace core
