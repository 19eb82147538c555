#include "ui/handout/handout.h"

#include "core/base/error.h"
#include "ui/handout/page_flow.h"
#include "ui/handout/teacher_page.h"
#include "ui/handout/worksheet.h"
#include "ui/words/words.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <numeric>
#include <optional>

namespace ui {

namespace {

using Scenes = std::span<const std::shared_ptr<const PlayedScene>>;

/// The texts of the title page.
class BookletWords {
    Q_DECLARE_TR_FUNCTIONS(ui::BookletWords)

public:
    static QString kind(HandoutReader reader)
    {
        return reader == HandoutReader::Teacher ? tr("Teacher's pages")
             : reader == HandoutReader::Student ? tr("Worksheets")
                                                : tr("Teacher's pages and worksheets");
    }
};

/// The pages of one scene in a booklet.
struct BookletPart {
    std::shared_ptr<const PlayedScene> played;
    std::vector<HandoutPage> teacher, student;
    std::size_t teacherPage = 0, studentPage = 0;  ///< numbers of the first pages
};

HandoutFooter footerOf(const PlayedScene& played, const QString& kind)
{
    const QStringList models = HandoutWords::models(played);
    QString origin = HandoutWords::program();
    if (models.size() == 1)  // the head of the page lists several
        origin += QStringLiteral(" · ") + models.front();
    return {.title = kind + QStringLiteral(" · ") + QString::fromStdString(played.scene.title),
            .origin = origin,
            .number = {}};
}

HandoutFooter teacherFooter(const PlayedScene& played)
{
    return footerOf(played, BookletWords::tr("Teacher's page"));
}

HandoutFooter studentFooter(const PlayedScene& played)
{
    return footerOf(played, BookletWords::tr("Worksheet"));
}

std::vector<BookletPart> partsOf(Scenes scenes, HandoutReader reader)
{
    std::vector<BookletPart> parts;
    for (const auto& played : scenes) {
        BookletPart part{.played = played, .teacher = {}, .student = {}};
        if (reader != HandoutReader::Student)
            part.teacher = teacherPages(played);
        if (reader != HandoutReader::Teacher)
            part.student = worksheetPages(played);
        parts.push_back(std::move(part));
    }
    return parts;
}

constexpr double numberColumn = 66.0;

/// A line of the table of contents: a title at the left and cells at the right.
HandoutPiece contentsRow(const QString& title, const QStringList& cells, bool isHead)
{
    const double room = HandoutFlow::width - numberColumn * static_cast<double>(cells.size());
    const HandoutText text{.words = title, .letters = isHead ? 11.5 : 14.0, .bold = !isHead, .muted = isHead};
    HandoutPiece piece{.blocks = {}, .height = 0.0, .before = isHead ? 20.0 : 5.0, .staysWithNext = true};
    piece.height = HandoutFlow::put(piece, text, {0.0, 0.0}, room - 12.0);
    double left = room;
    for (const QString& cell : cells) {
        piece.blocks.push_back({.area = {left, 0.0, numberColumn, isHead ? 16.0 : 19.0},
                                .lines = {cell},
                                .letters = text.letters,
                                .muted = isHead,
                                .align = Qt::AlignRight | Qt::AlignVCenter});
        left += numberColumn;
    }
    return piece;
}

std::vector<HandoutPage> titlePages(const std::vector<BookletPart>& parts, HandoutReader reader)
{
    HandoutFlow flow;
    flow.addTitle(BookletWords::kind(reader), BookletWords::tr("Lessons with Runoff"));
    const int minutes = std::accumulate(parts.begin(), parts.end(), 0, [](int sum, const BookletPart& part) {
        return sum + part.played->scene.minutes;
    });
    QString size = BookletWords::tr("%n lessons", nullptr, Words::quantity(parts.size()));
    if (minutes > 0)
        size += QStringLiteral(", ") + HandoutWords::minutes(minutes);
    HandoutPiece line{.blocks = {}, .height = 0.0, .before = 4.0};
    line.height = HandoutFlow::put(line, {.words = size}, {0.0, 0.0}, HandoutFlow::width);
    flow.add(std::move(line));
    QStringList heads{BookletWords::tr("minutes")};
    if (reader != HandoutReader::Student)
        heads << BookletWords::tr("teacher");
    if (reader != HandoutReader::Teacher)
        heads << BookletWords::tr("worksheet");
    flow.add(contentsRow(BookletWords::tr("lesson"), heads, true));
    for (const BookletPart& part : parts) {
        const core::Scene& scene = part.played->scene;
        QStringList cells{scene.minutes > 0 ? QString::number(scene.minutes) : QStringLiteral("–")};
        if (reader != HandoutReader::Student)
            cells << QString::number(part.teacherPage);
        if (reader != HandoutReader::Teacher)
            cells << QString::number(part.studentPage);
        flow.addRule(4.0);
        flow.add(contentsRow(QString::fromStdString(scene.title), cells, false));
        HandoutPiece summary{.blocks = {}, .height = 0.0, .before = 1.0};
        if (!scene.summary.empty())
            summary.height = HandoutFlow::put(
                summary, {.words = QString::fromStdString(scene.summary), .letters = 11.5, .muted = true}, {0.0, 0.0},
                HandoutFlow::width - numberColumn * static_cast<double>(cells.size()));
        flow.add(std::move(summary));
    }
    return flow.pages(nullptr);
}

}  // namespace

std::vector<HandoutPage> handoutPages(const std::shared_ptr<const PlayedScene>& played, HandoutReader reader)
{
    std::vector<BookletPart> parts = partsOf({&played, 1}, reader);
    std::vector<HandoutPage>& pages = parts.front().teacher;
    addFooters(pages, teacherFooter(*played));
    addFooters(parts.front().student, studentFooter(*played));
    std::ranges::move(parts.front().student, std::back_inserter(pages));
    return pages;
}

std::vector<HandoutPage> bookletPages(Scenes scenes, HandoutReader reader)
{
    std::vector<BookletPart> parts = partsOf(scenes, reader);
    std::size_t next = titlePages(parts, reader).size() + 1;  // the numbers do not change the number of pages
    for (BookletPart& part : parts) {
        part.teacherPage = next;
        part.studentPage = next + part.teacher.size();
        next = part.studentPage + part.student.size();
    }
    const std::size_t count = next - 1;
    std::vector<HandoutPage> pages = titlePages(parts, reader);
    const auto number = [count](HandoutPage& page, HandoutFooter footer, std::size_t place) {
        footer.number = HandoutWords::pageNumber(place, count);
        addFooter(page, footer);
    };
    for (std::size_t at = 0; at < pages.size(); ++at)
        number(pages[at], {.title = BookletWords::tr("Lessons with Runoff"), .origin = HandoutWords::program()},
               at + 1);
    for (BookletPart& part : parts)
        for (auto* own : {&part.teacher, &part.student})
            for (HandoutPage& page : *own) {
                const bool isTeacher = own == &part.teacher;
                number(page, isTeacher ? teacherFooter(*part.played) : studentFooter(*part.played), pages.size() + 1);
                pages.push_back(std::move(page));
            }
    return pages;
}

QByteArray handoutPdf(std::span<const HandoutPage> pages, const QString& title)
{
    core::expects(!pages.empty(), "at least one page");
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setResolution(288);
    pdf.setTitle(title);
    pdf.setCreator(HandoutWords::program());
    pdf.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait, {}});
    QPainter painter(&pdf);
    for (std::size_t at = 0; at < pages.size(); ++at) {
        if (at > 0)
            pdf.newPage();
        painter.resetTransform();
        painter.scale(pdf.width() / handoutPaper.width(), pdf.height() / handoutPaper.height());
        paintHandout(painter, pages[at]);
    }
    painter.end();
    return content;
}

}  // namespace ui
