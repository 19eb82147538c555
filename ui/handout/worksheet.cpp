#include "ui/handout/worksheet.h"

#include "ui/handout/page_flow.h"
#include "ui/handout/scene_words.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

using Kind = HandoutBlock::Kind;

constexpr double worksheetSide = 150.0, besideGap = 22.0;
constexpr double writeHeight = 31.0;      ///< between two lines to write on
constexpr double mostBeside = 3 * 150.0;  ///< higher content goes below the drawing

/// The texts of the pages of the student.
class WorksheetWords {
    Q_DECLARE_TR_FUNCTIONS(ui::WorksheetWords)
};

void putWriteLines(HandoutPiece& piece, int count, const QRectF& area)
{
    for (int line = 0; line < count; ++line)
        piece.blocks.push_back(
            {.kind = Kind::WriteLine,
             .area = {area.left(), area.top() + line * writeHeight + 1.0, area.width(), writeHeight - 1.0}});
}

/// Adds the tasks of one scene.
class WorksheetPages {
public:
    explicit WorksheetPages(const PlayedScene& played) : m_played(played) {}

    HandoutFlow flow()
    {
        m_flow.addTitle(WorksheetWords::tr("Worksheet"), QString::fromStdString(m_played.scene.title));
        addNames();
        for (std::size_t at = 0; at < m_played.steps.size(); ++at) {
            const core::SceneStep& step = m_played.scene.steps[at];
            if (!step.worksheet.empty() || step.question || step.wait)
                addTask(at);
        }
        if (m_tasks == 0)
            m_flow.add(HandoutText{.words = WorksheetWords::tr("This lesson has no written tasks."), .before = 16.0});
        return m_flow;
    }

private:
    void addNames()
    {
        HandoutPiece piece{.blocks = {}, .height = 34.0, .before = 10.0};
        const std::pair<QString, double> fields[] = {{WorksheetWords::tr("Name"), 310.0},
                                                     {WorksheetWords::tr("Class"), 150.0},
                                                     {WorksheetWords::tr("Date"), 150.0}};
        double left = 0.0;
        for (const auto& [label, width] : fields) {
            piece.blocks.push_back({.area = {left, 12.0, 46.0, 19.0}, .lines = {label}, .letters = 12.0});
            piece.blocks.push_back({.kind = Kind::WriteLine, .area = {left + 48.0, 8.0, width - 48.0, 23.0}});
            left += width + 24.0;
        }
        m_flow.add(std::move(piece));
    }

    void addTask(std::size_t at)
    {
        const core::SceneStep& step = m_played.scene.steps[at];
        const PlayedStep& played = m_played.steps[at];
        const SceneFacts facts{played.classifier.get(), played.verdicts};
        const auto blanked = [&facts](const std::string& text) { return SceneWords::withBlanks(text, facts); };
        m_flow.addRule(m_tasks == 0 ? 18.0 : 28.0);
        std::vector<QString> texts;
        if (step.wait)
            texts.push_back(SceneWords::request(*step.wait));
        if (!step.worksheet.empty())
            texts.push_back(blanked(step.worksheet));
        if (step.question)
            texts.push_back(blanked(step.question->text));
        ++m_tasks;
        for (std::size_t text = 0; text < texts.size(); ++text)
            m_flow.add(HandoutText{.label = text == 0 ? WorksheetWords::tr("Task %1").arg(m_tasks) : QString(),
                                   .words = texts[text],
                                   .staysWithNext = text + 1 == texts.size()});
        QStringList choices;
        if (step.question)
            for (const std::string& choice : step.question->choices)
                choices << blanked(choice);
        addAnswerSpace(at, choices);
    }

    /// The drawing, or a square for the student's own, with boxes and lines beside it.
    void addAnswerSpace(std::size_t at, const QStringList& choices)
    {
        const bool hasPicture = needsPicture(at);
        const double left = HandoutFlow::labels + (hasPicture ? worksheetSide + besideGap : 0.0);
        HandoutPiece piece{.blocks = {}, .height = 0.0, .before = 10.0};
        const double end = putChoices(piece, choices, {left, 0.0}, HandoutFlow::width - left);
        if (end > mostBeside)
            return addBelow(at, choices, hasPicture);
        const double top = choices.isEmpty() ? 0.0 : end + 2.0;
        const int lines = choices.isEmpty() ? (hasPicture ? 4 : 3) : 2;
        putWriteLines(piece, lines, {left, top, HandoutFlow::width - left, 0.0});
        piece.height = top + lines * writeHeight;
        if (hasPicture) {
            putPicture(piece, at);
            piece.height = std::max(piece.height, worksheetSide + 18.0);
        }
        m_flow.add(std::move(piece));
    }

    /// Whether the task has a picture: a square to draw in, or a drawing that the task before does not show.
    bool needsPicture(std::size_t at)
    {
        if (m_played.scene.steps[at].wait) {
            m_lastDrawing = {};
            return true;
        }
        const Drawing& drawing = m_played.steps[at].drawing;
        return !drawing.empty() && !(drawing == std::exchange(m_lastDrawing, drawing));
    }

    void addBelow(std::size_t at, const QStringList& choices, bool hasPicture)
    {
        if (hasPicture) {
            HandoutPiece picture{.blocks = {}, .height = worksheetSide + 18.0, .before = 10.0, .staysWithNext = true};
            putPicture(picture, at);
            m_flow.add(std::move(picture));
        }
        for (const QString& choice : choices)
            m_flow.add(HandoutText{.words = choice, .mark = Kind::Box});
        HandoutPiece lines{.blocks = {}, .height = 2.0 * writeHeight, .before = 2.0};
        putWriteLines(lines, 2, {HandoutFlow::labels, 0.0, HandoutFlow::content, 0.0});
        m_flow.add(std::move(lines));
    }

    QString captionOf(std::size_t at) const
    {
        return m_played.scene.steps[at].wait               ? WorksheetWords::tr("Your drawing")
             : m_played.steps[at].drawing.picture.isNull() ? WorksheetWords::tr("The drawing")
                                                           : WorksheetWords::tr("The image");
    }

    void putPicture(HandoutPiece& piece, std::size_t at) const
    {
        const bool drawsOwn = m_played.scene.steps[at].wait.has_value();
        piece.blocks.push_back({.kind = drawsOwn ? Kind::Frame : Kind::Drawing,
                                .area = {HandoutFlow::labels, 0.0, worksheetSide, worksheetSide},
                                .step = at});
        HandoutFlow::put(piece, {.words = captionOf(at), .letters = 11.0, .muted = true},
                         {HandoutFlow::labels, worksheetSide + 2.0}, worksheetSide);
    }

    static double putChoices(HandoutPiece& piece, const QStringList& choices, const QPointF& corner, double width)
    {
        double top = corner.y();
        for (const QString& choice : choices)
            top = HandoutFlow::put(piece, {.words = choice, .mark = Kind::Box}, {corner.x(), top}, width) + 5.0;
        return top;
    }

    const PlayedScene& m_played;
    HandoutFlow m_flow;
    int m_tasks = 0;
    Drawing m_lastDrawing;
};

}  // namespace

std::vector<HandoutPage> worksheetPages(const std::shared_ptr<const PlayedScene>& played)
{
    return WorksheetPages(*played).flow().pages(played);
}

}  // namespace ui
