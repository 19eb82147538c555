#include "ui/handout/page_flow.h"

#include "ui/picture/paragraph.h"

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

using Kind = HandoutBlock::Kind;

constexpr double footerHeight = 40.0;
constexpr double labelLetters = 11.5;
constexpr double markSide = 12.0, markRoom = 22.0;
constexpr double cellGap = 14.0;
constexpr double tableLetters = 12.5;
constexpr double highestRow = 300.0;  ///< a higher row becomes one text for each cell

double pageBottom()
{
    return handoutPaper.height() - handoutMargin - footerHeight;
}

HandoutBlock lineBlock(const HandoutText& text, const QString& line, const QRectF& area)
{
    return {.area = area, .lines = {line}, .letters = text.letters, .bold = text.bold, .muted = text.muted};
}

void putMark(HandoutPiece& piece, Kind mark, const QPointF& corner, double height)
{
    piece.blocks.push_back(
        {.kind = mark, .area = {corner.x() + 1.0, corner.y() + (height - markSide) / 2.0, markSide, markSide}});
}

QStringList linesOf(const HandoutText& text, double width)
{
    return brokenLines(text.words, Style().font(text.letters, text.bold), width - (text.mark ? markRoom : 0.0));
}

std::vector<double> columnWidths(const core::SceneTable& table)
{
    const std::size_t count = table.columns.size();
    std::vector<double> widths(count, 30.0);
    for (std::size_t column = 0; column < count; ++column) {
        const auto take = [&](const std::string& words, bool bold) {
            widths[column] = std::max(
                widths[column], textWidth(QString::fromStdString(words), Style().font(tableLetters, bold)) + cellGap);
        };
        take(table.columns[column], true);
        for (const auto& row : table.rows)
            take(row[column], false);
    }
    const double all = std::accumulate(widths.begin(), widths.end(), 0.0);
    if (all > HandoutFlow::content)
        for (double& each : widths)
            each *= HandoutFlow::content / all;
    return widths;
}

HandoutPiece tableRow(const std::vector<std::string>& cells, const std::vector<double>& widths, bool isHead)
{
    HandoutPiece piece{.blocks = {}, .height = 0.0, .before = 0.0, .staysWithNext = isHead};
    double left = HandoutFlow::labels;
    for (std::size_t column = 0; column < widths.size(); left += widths[column++]) {
        const HandoutText text{.words = QString::fromStdString(cells[column]), .letters = tableLetters, .bold = isHead};
        piece.height = std::max(piece.height, HandoutFlow::put(piece, text, {left, 3.0}, widths[column] - cellGap));
    }
    piece.height += 4.0;
    const double all = std::accumulate(widths.begin(), widths.end(), 0.0);
    piece.blocks.push_back(
        {.kind = Kind::Line, .area = {HandoutFlow::labels, piece.height - 1.0, all, 1.0}, .bold = isHead});
    return piece;
}

}  // namespace

double HandoutFlow::put(HandoutPiece& piece, const HandoutText& text, const QPointF& corner, double room)
{
    const double height = lineHeight(text.letters, {});
    const double indent = text.mark ? markRoom : 0.0;
    if (text.mark)
        putMark(piece, *text.mark, corner, height);
    double top = corner.y();
    for (const QString& line : linesOf(text, room)) {
        piece.blocks.push_back(lineBlock(text, line, {corner.x() + indent, top, room - indent, height}));
        top += height;
    }
    return top;
}

void HandoutFlow::add(const HandoutText& text)
{
    const double height = lineHeight(text.letters, {});
    const double indent = labels + (text.mark ? markRoom : 0.0);
    const QStringList lines = linesOf(text, content);
    for (qsizetype at = 0; at < lines.size(); ++at) {
        HandoutPiece piece{.blocks = {}, .height = height, .before = at == 0 ? text.before : 0.0};
        piece.staysWithNext = at + 1 == lines.size() ? text.staysWithNext : at == 0 || at + 2 == lines.size();
        if (at == 0 && !text.label.isEmpty())
            piece.blocks.push_back({.area = {0.0, 0.0, labels - 8.0, height},
                                    .lines = {text.label},
                                    .letters = labelLetters,
                                    .bold = true});
        if (at == 0 && text.mark)
            putMark(piece, *text.mark, {labels, 0.0}, height);
        piece.blocks.push_back(lineBlock(text, lines[at], {indent, 0.0, width - indent, height}));
        m_pieces.push_back(std::move(piece));
    }
}

void HandoutFlow::keepLastWithNext()
{
    if (!m_pieces.empty())
        m_pieces.back().staysWithNext = true;
}

void HandoutFlow::addTitle(const QString& kind, const QString& title)
{
    HandoutPiece piece;
    double end = put(piece, {.words = kind, .letters = 13.0, .muted = true}, {0.0, 0.0}, width);
    const double letters = brokenLines(title, Style().font(26.0, true), width).size() > 3 ? 17.0 : 26.0;
    end = put(piece, {.words = title, .letters = letters, .bold = true}, {0.0, end + 2.0}, width);
    piece.height = end + 6.0;
    m_pieces.push_back(std::move(piece));
}

void HandoutFlow::addRule(double before)
{
    m_pieces.push_back({.blocks = {{.kind = Kind::Line, .area = {0.0, 0.0, width, 1.0}}},
                        .height = 1.0,
                        .before = before,
                        .staysWithNext = true});
}

void HandoutFlow::addTable(const QString& label, const core::SceneTable& table)
{
    add(HandoutText{.label = label, .words = QString::fromStdString(table.title), .staysWithNext = true});
    const std::vector<double> widths = columnWidths(table);
    HandoutPiece head = tableRow(table.columns, widths, true);
    head.before = 4.0;
    add(std::move(head));
    for (const auto& row : table.rows) {
        HandoutPiece piece = tableRow(row, widths, false);
        if (piece.height <= highestRow)
            add(std::move(piece));
        else
            for (std::size_t column = 0; column < row.size(); ++column)
                add(HandoutText{.label = QString::fromStdString(table.columns[column]),
                                .words = QString::fromStdString(row[column]),
                                .letters = tableLetters});
    }
    if (!table.source.empty()) {
        m_pieces.back().staysWithNext = true;
        add(HandoutText{.words = QString::fromStdString(table.source), .letters = 11.5, .muted = true, .before = 4.0});
    }
}

std::vector<HandoutPage> HandoutFlow::pages(const std::shared_ptr<const PlayedScene>& played) const
{
    std::vector<HandoutPage> pages{{.blocks = {}, .played = played}};
    double top = handoutMargin;
    const auto isEmpty = [&] { return pages.back().blocks.empty(); };
    const auto heightOf = [](const HandoutPiece& piece, bool isFirst) {
        return piece.height + (isFirst ? 0.0 : piece.before);
    };
    std::size_t together = 0;  // pieces before this one go on the present page
    for (std::size_t at = 0; at < m_pieces.size(); ++at) {
        if (at >= together) {
            double needed = 0.0;
            for (together = at; together < m_pieces.size();) {
                needed += heightOf(m_pieces[together], isEmpty() && together == at);
                if (!m_pieces[together++].staysWithNext)
                    break;
            }
            if (top + needed > pageBottom() && !isEmpty()) {
                pages.push_back({.blocks = {}, .played = played});
                top = handoutMargin;
            }
        }
        // Pieces that stay together but are higher than a page
        if (top + heightOf(m_pieces[at], isEmpty()) > pageBottom() && !isEmpty()) {
            pages.push_back({.blocks = {}, .played = played});
            top = handoutMargin;
        }
        if (!isEmpty())
            top += m_pieces[at].before;
        for (HandoutBlock block : m_pieces[at].blocks) {
            block.area.translate(handoutMargin, top);
            pages.back().blocks.push_back(std::move(block));
        }
        top += m_pieces[at].height;
    }
    return pages;
}

void addFooter(HandoutPage& page, const HandoutFooter& footer)
{
    constexpr double letters = 11.0, numberWidth = 110.0;
    const double height = lineHeight(letters, {});
    const double top = handoutPaper.height() - handoutMargin - 2.0 * height;
    const double left = handoutMargin, width = HandoutFlow::width;
    page.blocks.push_back({.kind = Kind::Line, .area = {left, top - 6.0, width, 1.0}});
    page.blocks.push_back(
        {.area = {left, top, width - numberWidth, height}, .lines = {footer.title}, .letters = letters, .bold = true});
    page.blocks.push_back({.area = {left, top + height, width - numberWidth, height},
                           .lines = {footer.origin},
                           .letters = letters,
                           .muted = true});
    page.blocks.push_back({.area = {left + width - numberWidth, top, numberWidth, height},
                           .lines = {footer.number},
                           .letters = letters,
                           .bold = true,
                           .align = Qt::AlignRight | Qt::AlignVCenter});
}

void addFooters(std::vector<HandoutPage>& pages, const HandoutFooter& footer)
{
    for (std::size_t at = 0; at < pages.size(); ++at) {
        HandoutFooter own = footer;
        own.number = HandoutWords::pageNumber(at + 1, pages.size());
        addFooter(pages[at], own);
    }
}

}  // namespace ui
