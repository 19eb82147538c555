#pragma once

#include "ui/handout/page.h"

#include <optional>

namespace ui {

/// A part of a page that is never divided. Its blocks begin at (0, 0), which is the left margin.
struct HandoutPiece {
    std::vector<HandoutBlock> blocks = {};
    double height = 0.0;
    double before = 0.0;         ///< space above; none at the top of a page
    bool staysWithNext = false;  ///< on the same page as the beginning of the next piece
};

/// A text beside a label at its left.
struct HandoutText {
    QString label = {};
    QString words;
    double letters = bodyLetters;
    bool bold = false;
    bool muted = false;
    double before = 7.0;
    bool staysWithNext = false;
    std::optional<HandoutBlock::Kind> mark = {};  ///< a box before the text
};

/// Fills pages from top to bottom.
class HandoutFlow {
public:
    static constexpr double width = 794.0 - 2.0 * handoutMargin;  ///< of the page without its margins
    static constexpr double labels = 92.0;                        ///< width of the labels at the left
    static constexpr double content = width - labels;

    /// Adds a text. A page can end within it, but never after its first or before its last line.
    void add(const HandoutText& text);
    void add(HandoutPiece piece) { m_pieces.push_back(std::move(piece)); }
    void addTitle(const QString& kind, const QString& title);
    void addRule(double before);  ///< a line across the page that stays with the next piece
    void addTable(const QString& label, const core::SceneTable& table);

    /// Keeps the end of the last text on the page of the next piece.
    void keepLastWithNext();

    std::vector<HandoutPage> pages(const std::shared_ptr<const PlayedScene>& played) const;

    /// The blocks of a text at (x, y) with a width, for a piece. Returns the y coordinate of their end.
    static double put(HandoutPiece& piece, const HandoutText& text, const QPointF& corner, double room);

private:
    std::vector<HandoutPiece> m_pieces;
};

/// The line at the bottom of a page.
struct HandoutFooter {
    QString title;   ///< shortened if it is too long; the page of the title has all of it
    QString origin;  ///< below the title: the program and its model
    QString number = {};
};
void addFooter(HandoutPage& page, const HandoutFooter& footer);
/// Adds the same footer to all pages, with the numbers "1 of 2", "2 of 2".
void addFooters(std::vector<HandoutPage>& pages, const HandoutFooter& footer);

}  // namespace ui
