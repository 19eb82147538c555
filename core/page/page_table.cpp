#include "core/page/page_table.h"

#include "core/page/numbers.h"
#include "core/page/page_choice.h"

#include <algorithm>
#include <optional>

namespace core {

namespace {

struct TableLabel {
    std::vector<std::string> labels;
    PageCell cell;
    PagePlace place;
};

struct TableColumn {
    std::string header;
    PageCell cell;
    bool best = false, brackets = false;
};

class PageTable {
public:
    PageTable(const PageDirective& directive, PageSources& sources, PageTests& tests)
        : m_sources(sources),
          m_tests(tests),
          m_place(directive.head.place)
    {
        std::vector<PageWord> words = directive.head.words;
        if (!words.empty() && words.front().key.empty())
            words.front().key = "file";
        if (const auto labels = m_shared.read(words, m_place); !labels.empty() || !m_shared.figure.empty())
            failAt(m_place, "expected a file and keys after table");
        for (const PageLine& line : directive.lines)
            read(line);
        if (m_rows.empty() || m_columns.empty())
            failAt(m_place, "expected at least one row and one column in a table");
    }

    std::string text()
    {
        std::string text, rule = "|";
        for (const std::string& header : m_headers) {
            text += "| " + header + ' ';
            rule += " --- |";
        }
        for (const TableColumn& column : m_columns) {
            text += "| " + column.header + ' ';
            rule += " ---: |";
        }
        text += "|\n" + rule + '\n';
        for (const TableLabel& row : m_rows)
            text += lineOf(row) + '\n';
        text.pop_back();
        return text;
    }

private:
    void read(const PageLine& line)
    {
        std::vector<PageWord> words(line.words.begin() + 1, line.words.end());
        const std::string& kind = line.words.front().text;
        if (kind == "labels")
            for (const PageWord& word : words)
                m_headers.push_back(word.text);
        else if (kind == "row")
            addRow(words, line.place);
        else if (kind == "rows")
            addRows(words, line.place);
        else if (kind == "column")
            addColumn(words, line.place);
        else if (kind == "columns")
            addColumns(words, line.place);
        else
            failAt(line.place, "expected labels, row, rows, column or columns, found " + quotedText(kind));
    }

    void addRow(const std::vector<PageWord>& words, const PagePlace& place)
    {
        TableLabel row{{}, m_shared, place};
        row.labels = row.cell.read(words, place);
        add(std::move(row));
    }

    void add(TableLabel row)
    {
        if (row.labels.size() != m_headers.size())
            failAt(row.place, "expected " + std::to_string(m_headers.size()) + " labels as in the line labels, found "
                                  + std::to_string(row.labels.size()));
        m_rows.push_back(std::move(row));
    }

    /// Removes and returns the first word, which names what the rows or columns stand for.
    static std::string takeWord(std::vector<PageWord>& words, const PagePlace& place)
    {
        if (words.empty() || !words.front().key.empty() || words.front().quoted)
            failAt(place, "expected share, setting or strategy after rows, and strategy after columns");
        std::string word = words.front().text;
        words.erase(words.begin());
        return word;
    }

    /// The names that the rows of a file have, in order.
    static std::vector<std::string> namesOf(const PageResults& source, const std::string& by, const PagePlace& place)
    {
        std::vector<std::string> names;
        for (const TableRow& row : source.table.rows) {
            const std::string name = by == "share"    ? percentText(row.fraction)
                                   : by == "setting"  ? row.setting
                                   : by == "strategy" ? toText(row.contestant)
                                                      : std::string();
            if (name.empty())
                failAt(place, "expected share, setting or strategy, and a file that has it, found " + quotedText(by));
            if (std::ranges::find(names, name) == names.end() && (by != "strategy" || !row.reference))
                names.push_back(name);
        }
        return names;
    }

    void addRows(std::vector<PageWord> words, const PagePlace& place)
    {
        const std::string by = takeWord(words, place);
        TableLabel row{{}, m_shared, place};
        row.labels = row.cell.read(words, place);
        if (const auto* figures = std::get_if<PageFigures>(&m_sources.open(keyOf(row.cell, "file"), place)))
            return addMeasured(*figures, by, row);
        for (const std::string& name : namesOf(m_sources.results(keyOf(row.cell, "file"), place), by, place)) {
            TableLabel one = row;
            one.labels.push_back(name);
            one.cell.keys[by == "strategy" ? "of" : by] = name;
            add(std::move(one));
        }
    }

    /// A row for each line of a CSV file: "rows all".
    void addMeasured(const PageFigures& figures, const std::string& by, const TableLabel& row)
    {
        if (by != "all")
            failAt(row.place, "expected rows all for a CSV file, found rows " + by);
        for (const auto& fields : figures.rows) {
            TableLabel one = row;
            one.labels.push_back(fields.front());
            one.cell.keys["row"] = fields.front();
            add(std::move(one));
        }
    }

    /// Removes the words that a column has and a cell does not know.
    static TableColumn columnOf(std::vector<PageWord>& words)
    {
        TableColumn column;
        std::erase_if(words, [&column](const PageWord& word) {
            if (!word.key.empty() || word.quoted || (word.text != "best" && word.text != "brackets"))
                return false;
            (word.text == "best" ? column.best : column.brackets) = true;
            return true;
        });
        return column;
    }

    void addColumn(std::vector<PageWord> words, const PagePlace& place)
    {
        TableColumn column = columnOf(words);
        const auto labels = column.cell.read(words, place);
        if (labels.size() != 1 || column.cell.figure.empty())
            failAt(place, "expected a column with a header in quotation marks and a figure");
        column.header = column.brackets ? '(' + labels.front() + ')' : labels.front();
        m_columns.push_back(std::move(column));
    }

    void addColumns(std::vector<PageWord> words, const PagePlace& place)
    {
        const std::string by = takeWord(words, place);
        TableColumn column = columnOf(words);
        if (by != "strategy" || !column.cell.read(words, place).empty() || column.cell.figure.empty())
            failAt(place, "expected columns strategy and a figure");
        for (const std::string& name : namesOf(m_sources.results(keyOf(m_shared, "file"), place), by, place)) {
            column.header = column.cell.keys["of"] = name;
            m_columns.push_back(column);
        }
    }

    std::string lineOf(const TableLabel& row)
    {
        std::vector<PageFigure> figures;
        std::optional<double> highest;
        for (const TableColumn& column : m_columns) {
            PageCell cell = column.cell;
            for (const auto& [key, value] : row.cell.keys)
                cell.keys.emplace(key, value);
            if (!row.cell.figure.empty())
                cell.figure = row.cell.figure;
            cell.decimals = cell.decimals ? cell.decimals : row.cell.decimals;
            cell.percent = cell.percent || row.cell.percent;
            cell.sign = cell.sign || row.cell.sign;
            cell.plain = cell.plain || row.cell.plain;
            cell.zero = cell.zero || row.cell.zero;
            cell.count = cell.count || row.cell.count;
            figures.push_back(figureOf(cell, m_sources, m_tests, row.place));
            if (column.best && figures.back().comparable)
                highest = std::max(highest.value_or(*figures.back().comparable), *figures.back().comparable);
        }
        const auto isBest = [&](std::size_t i) {
            return highest && m_columns[i].best && figures[i].comparable
                && isSameShare(*figures[i].comparable, *highest);
        };
        std::size_t equal = 0;
        for (std::size_t i = 0; i < figures.size(); ++i)
            equal += isBest(i) ? 1 : 0;
        std::string text;
        for (const std::string& label : row.labels)
            text += "| " + label + ' ';
        for (std::size_t i = 0; i < figures.size(); ++i) {
            std::string shown = figures[i].text;
            if (isBest(i) && equal == 1)
                shown = "**" + shown + "**";
            text += "| " + (m_columns[i].brackets && !shown.empty() ? '(' + shown + ')' : shown)
                  + (shown.empty() ? "" : " ");
        }
        return text + '|';
    }

    PageSources& m_sources;
    PageTests& m_tests;
    PagePlace m_place;
    PageCell m_shared;
    std::vector<std::string> m_headers;
    std::vector<TableLabel> m_rows;
    std::vector<TableColumn> m_columns;
};

}  // namespace

std::string pageTable(const PageDirective& directive, PageSources& sources, PageTests& tests)
{
    return PageTable(directive, sources, tests).text();
}

}  // namespace core
