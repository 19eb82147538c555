#include "ui/handout/teacher_page.h"

#include "core/strategy/rules.h"
#include "core/strategy/strategy.h"
#include "ui/handout/page_flow.h"
#include "ui/handout/scene_words.h"
#include "ui/picture/paragraph.h"
#include "ui/strategies/panel_words.h"
#include "ui/strategies/verdict_words.h"
#include "ui/strategies/why.h"
#include "ui/words/words.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace ui {

namespace {

using Kind = HandoutBlock::Kind;

constexpr double pictureHeight = 224.0, drawingSide = 132.0, inputSide = 64.0, pictureGap = 12.0;
constexpr double ballotsHeight = 132.0;

/// The texts of the pages of the teacher.
class TeacherWords {
    Q_DECLARE_TR_FUNCTIONS(ui::TeacherWords)
};

QString answersOf(const PlayedStep& step)
{
    const QStringList names = Words::classNames(*step.classifier);
    QStringList parts;
    for (const core::Verdict& verdict : step.verdicts) {
        QString part = TeacherWords::tr("%1 %2 (%3)")
                           .arg(VerdictWords::shortName(verdict.strategy), Words::answer(verdict, names),
                                VerdictWords::ballotNumber(verdict));
        if (std::ranges::find(step.refused, verdict.strategy) != step.refused.end())
            part += TeacherWords::tr(" unsure");
        parts << part.replace(QLatin1Char(' '), QChar(0x00A0));
    }
    const QString all = parts.join(QStringLiteral(" · "));
    return brokenParts(all, Style().font(bodyLetters), HandoutFlow::content).join(QLatin1Char('\n'));
}

/// The table with the numbers of the model in its cells.
core::SceneTable filledTable(const core::SceneTable& table, const SceneFacts& facts)
{
    core::SceneTable filled = table;
    for (auto& row : filled.rows)
        for (std::string& cell : row)
            cell = SceneWords::filled(cell, facts).toStdString();
    return filled;
}

QString panelsOf(const std::vector<std::string>& keys)
{
    QStringList names;
    for (const std::string& key : keys) {
        const core::Strategy* strategy = core::findStrategy(key);
        names << (strategy           ? VerdictWords::shortName(strategy->id)
                  : key == "canvas"  ? TeacherWords::tr("canvas")
                  : key == "input"   ? TeacherWords::tr("network input")
                  : key == "answers" ? TeacherWords::tr("answers")
                  : key == "price"   ? PanelWords::priceTitle()
                  : key == "why"     ? WhyWords::title()
                                     : QString::fromStdString(key));
    }
    return names.join(QStringLiteral(", "));
}

/// Adds the pages of one scene, step by step.
class TeacherPages {
    Q_DECLARE_TR_FUNCTIONS(ui::TeacherPages)

public:
    explicit TeacherPages(const PlayedScene& played) : m_played(played) {}

    HandoutFlow flow()
    {
        addHead();
        for (std::size_t at = 0; at < m_played.steps.size(); ++at)
            addStep(at);
        addPitfalls();
        return m_flow;
    }

private:
    void addHead()
    {
        const core::Scene& scene = m_played.scene;
        m_flow.addTitle(tr("Teacher's page"), QString::fromStdString(scene.title));
        const auto add = [this](const QString& label, const QString& words) {
            if (!words.isEmpty())
                m_flow.add(HandoutText{.label = label, .words = words});
        };
        if (!scene.summary.empty())
            m_flow.add(HandoutText{.label = tr("Summary"), .words = QString::fromStdString(scene.summary)});
        add(tr("Aim"), QString::fromStdString(scene.aim));
        const QString minutes = HandoutWords::minutes(scene.minutes);
        const QString steps = tr("%n steps", nullptr, Words::quantity(scene.steps.size()));
        add(tr("Time"), minutes.isEmpty() ? steps : minutes + QStringLiteral(", ") + steps);
        add(tr("Model"), HandoutWords::models(m_played).join(QLatin1Char('\n')));
    }

    void addStep(std::size_t at)
    {
        const core::SceneStep& step = m_played.scene.steps[at];
        const PlayedStep& played = m_played.steps[at];
        const SceneFacts facts{played.classifier.get(), played.verdicts};
        const auto filled = [&facts](const std::string& text) { return SceneWords::filled(text, facts); };
        m_flow.addRule(16.0);
        const QString number = tr("Step %1").arg(at + 1);
        m_flow.add(HandoutText{.label = number,
                               .words = step.text.empty() ? tr("(no text for the class)") : filled(step.text),
                               .bold = !step.text.empty(),
                               .muted = step.text.empty(),
                               .staysWithNext = hasMore(step, played)});
        if (!played.problem.empty())
            m_flow.add(
                HandoutText{.label = tr("Problem"),
                            .words = tr("This step cannot be shown: %1").arg(QString::fromStdString(played.problem))});
        if (!step.teacher.empty())
            m_flow.add(HandoutText{.label = tr("Do and say"), .words = filled(step.teacher)});
        if (!step.highlighted.empty())
            m_flow.add(HandoutText{.label = tr("Highlighted"), .words = panelsOf(step.highlighted)});
        if (played.problem.empty()) {
            addPictures(at);
            addAnswers(at);
        }
        addExpected(step, played);
        if (step.wait)
            m_flow.add(HandoutText{.label = tr("Task"), .words = SceneWords::request(*step.wait)});
        if (step.question)
            addQuestion(*step.question, facts);
        if (step.table)
            m_flow.addTable(tr("Table"), filledTable(*step.table, facts));
    }

    /// Whether anything follows the text of the step.
    static bool hasMore(const core::SceneStep& step, const PlayedStep& played)
    {
        return !played.problem.empty() || !step.teacher.empty() || !step.highlighted.empty() || !played.drawing.empty()
            || !step.expected.empty() || step.wait || step.question || step.table;
    }

    void addPictures(std::size_t at)
    {
        const PlayedStep& played = m_played.steps[at];
        const std::string panel = panelOf(m_played.scene.steps[at], played);
        const bool hasAnswers = !played.verdicts.empty();
        if (played.drawing.empty() && panel != "price" && panel != "filters")
            return;
        if (at > 0 && isAsBefore(at, panel))
            return;
        m_shownPanel = panel;
        m_flow.keepLastWithNext();
        const double left = HandoutFlow::labels, beside = left + drawingSide + pictureGap;
        HandoutPiece piece{.blocks = {}, .height = drawingSide, .before = 10.0};
        piece.blocks.push_back({.kind = Kind::Drawing, .area = {left, 0.0, drawingSide, drawingSide}, .step = at});
        const double width = HandoutFlow::width - beside;
        if (hasAnswers || panel == "price" || panel == "filters") {
            const bool isLow = panel == "answers" || panel == "input";
            piece.height = isLow ? std::max(drawingSide, ballotsHeight) : pictureHeight;
            piece.blocks.push_back({.kind = Kind::Panel,
                                    .area = {beside, 0.0, width, isLow ? ballotsHeight : pictureHeight},
                                    .step = at,
                                    .panel = panel});
        }
        if (played.seen && piece.height > drawingSide) {
            const double top = pictureHeight - inputSide;
            piece.blocks.push_back({.kind = Kind::Input, .area = {left, top, inputSide, inputSide}, .step = at});
            HandoutFlow::put(piece, {.words = tr("Network input"), .letters = 11.5, .muted = true},
                             {left + inputSide + 8.0, top + 16.0}, drawingSide - inputSide - 8.0);
        }
        piece.staysWithNext = hasAnswers;
        m_flow.add(std::move(piece));
    }

    /// Whether the pictures are those of the step before, which are not repeated.
    bool isAsBefore(std::size_t at, const std::string& panel) const
    {
        const auto facts = [](const PlayedStep& step) {
            return std::tie(step.drawing, step.classifier, step.rules, step.preparation, step.state.round,
                            step.state.truth, step.state.panels);
        };
        const PlayedStep& before = m_played.steps[at - 1];
        return panel == m_shownPanel && before.problem.empty() && facts(before) == facts(m_played.steps[at]);
    }

    void addAnswers(std::size_t at)
    {
        const PlayedStep& played = m_played.steps[at];
        if (!played.verdicts.empty()) {
            const QString answers = answersOf(played);
            if (answers == m_answers)
                m_flow.add(HandoutText{.label = tr("Answers"), .words = tr("As in step %1").arg(m_answersStep)});
            else
                m_flow.add(HandoutText{.label = tr("Answers"), .words = answers, .before = 10.0});
            if (answers != std::exchange(m_answers, answers))
                m_answersStep = at + 1;
        }
        if (played.state.covered.value_or(false))
            m_flow.add(HandoutText{.label = tr("Covered"),
                                   .words = tr("The class does not see the answers until you reveal them.")});
    }

    /// Conditions that hold are one paragraph; each of the others has a line of its own.
    void addExpected(const core::SceneStep& step, const PlayedStep& played)
    {
        const bool isUnknown = !played.problem.empty();
        QStringList holding;
        std::vector<HandoutText> others;
        for (std::size_t at = 0; at < step.expected.size(); ++at) {
            const QString statement = SceneWords::statement(step.expected[at]);
            if (played.holds.at(at) && !isUnknown)
                holding << statement;
            else
                others.push_back({.words = isUnknown ? tr("Not checked: %1").arg(statement)
                                                     : tr("Not true with this model: %1").arg(statement),
                                  .bold = !isUnknown,
                                  .mark = isUnknown ? Kind::Box : Kind::Cross});
        }
        if (!holding.isEmpty())
            others.insert(others.begin(), {.words = holding.join(Words::gap()), .mark = Kind::Tick});
        for (std::size_t at = 0; at < others.size(); ++at) {
            others[at].label = at == 0 ? tr("Expected") : QString();
            others[at].before = at == 0 ? 7.0 : 2.0;
            m_flow.add(others[at]);
        }
    }

    void addQuestion(const core::SceneQuestion& question, const SceneFacts& facts)
    {
        m_flow.add(HandoutText{.label = tr("Question"),
                               .words = SceneWords::filled(question.text, facts),
                               .before = 10.0,
                               .staysWithNext = true});
        for (std::size_t choice = 0; choice < question.choices.size(); ++choice) {
            const bool isRight = question.answer == choice;
            const QString words = SceneWords::filled(question.choices[choice], facts);
            m_flow.add(HandoutText{.words = isRight ? tr("%1 (right)").arg(words) : words,
                                   .bold = isRight,
                                   .before = 3.0,
                                   .mark = isRight ? Kind::Tick : Kind::Box});
        }
        if (!question.answer)
            m_flow.add(HandoutText{.words = tr("There is no single right answer."), .muted = true, .before = 3.0});
        if (!question.because.empty())
            m_flow.add(HandoutText{.label = tr("Because"), .words = SceneWords::filled(question.because, facts)});
    }

    void addPitfalls()
    {
        if (m_played.scene.pitfalls.empty())
            return;
        m_flow.addRule(18.0);
        m_flow.add(HandoutText{
            .words = tr("What can go wrong"), .letters = 16.0, .bold = true, .before = 8.0, .staysWithNext = true});
        for (const std::string& pitfall : m_played.scene.pitfalls)
            m_flow.add(HandoutText{.words = QString::fromStdString(pitfall), .mark = Kind::Bullet});
    }

    const PlayedScene& m_played;
    HandoutFlow m_flow;
    std::string m_shownPanel;
    QString m_answers;              ///< the last ones on the page
    std::size_t m_answersStep = 0;  ///< the number of their step
};

}  // namespace

std::string panelOf(const core::SceneStep& step, const PlayedStep& played)
{
    const auto isPainted = [&played](const std::string& key) {
        const core::Strategy* strategy = core::findStrategy(key);
        return key == "price" || key == "filters" || (strategy && core::verdictOf(played.verdicts, strategy->id));
    };
    if (played.state.enlarged && isPainted(*played.state.enlarged))
        return *played.state.enlarged;
    const auto found = std::ranges::find_if(step.highlighted, isPainted);
    return found == step.highlighted.end() ? "answers" : *found;
}

std::vector<HandoutPage> teacherPages(const std::shared_ptr<const PlayedScene>& played)
{
    return TeacherPages(*played).flow().pages(played);
}

}  // namespace ui
