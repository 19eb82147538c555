#pragma once

#include "core/page/page_sources.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>

namespace core {

/// What a cell of a table, or a number in the text, shows: which rows of which file, and which figure of them.
struct PageCell {
    std::map<std::string, std::string> keys;  ///< file, share, setting, of, seed, without, against, against-file, row
    std::string figure;
    std::optional<int> decimals;
    bool percent = false;  ///< shows a share as percent, without the sign
    bool sign = false;     ///< shows the + of a number above 0
    bool plain = false;    ///< leaves out the + that a figure usually has
    bool zero = false;     ///< keeps the 0 before the point
    bool count = false;    ///< shows a whole number with commas

    /// Reads further words of a directive, which replace those that are set. Returns words with quotation marks.
    /// Throws UsageError for unknown keys.
    std::vector<std::string> read(const std::vector<PageWord>& words, const PagePlace& place);
};

/// A figure as text, and its value if it is one number of which the highest is the best.
struct PageFigure {
    std::string text;
    std::optional<double> comparable;
};

/// All tests of the page, for Holm's correction over all of them together.
class PageTests {
public:
    /// File, share, setting, the two contestants with the file of the second, and left out seeds.
    using Key = std::tuple<std::string, double, std::string, std::string, std::string, std::string, std::string>;

    void add(const Key& key, double p) { m_found.insert_or_assign(key, p); }
    /// Adds all tests of the table.
    void add(const PageResults& source);
    /// Corrects the p-values that were added.
    void correct();
    /// The corrected p-value; 1 before correct().
    double corrected(const Key& key) const;
    const std::map<Key, double>& found() const { return m_found; }
    const std::map<Key, double>& corrected() const { return m_corrected; }

private:
    std::map<Key, double> m_found, m_corrected;
};

/// The figure of a cell; an empty text if the figure does not exist for it, such as the difference of the baseline.
/// Throws UsageError with the place if the file, the row or the figure is unknown. Adds explicit comparisons to
/// `tests`.
PageFigure figureOf(const PageCell& cell, PageSources& sources, PageTests& tests, const PagePlace& place);

/// "1 %" or "0.01" as a share. Throws UsageError with the place for any other text.
double pageShareOf(const std::string& text, const PagePlace& place);

}  // namespace core
