#include "ui/lesson/lesson_player.h"

#include "core/base/error.h"
#include "core/lesson/condition.h"
#include "ui/handout/scene_words.h"
#include "ui/words/words.h"

#include <QFile>

#include <utility>

namespace ui {

namespace {

bool needsFile(const core::SceneSubject& subject)
{
    return std::holds_alternative<core::SubjectFile>(subject) || std::holds_alternative<core::SceneImage>(subject)
        || std::holds_alternative<core::InlinePicture>(subject);
}

}  // namespace

LessonPlayer::LessonPlayer(DrawSession& session, LayoutOf layoutOf, std::function<ImageLoader()> loader,
                           QObject* parent)
    : QObject(parent),
      m_session(session),
      m_layoutOf(std::move(layoutOf)),
      m_loader(std::move(loader))
{
    connect(&session, &DrawSession::recognized, this, &LessonPlayer::watch);
    connect(&session, &DrawSession::decidedAgain, this, &LessonPlayer::watch);
    connect(&session, &DrawSession::classifierChanged, this, [this] {
        if (m_pending)
            resolve(*m_pending);
    });
}

/// The state before the first step: the present model, the default panels and rules, and an empty canvas.
DrawState LessonPlayer::firstState() const
{
    DrawState state;
    state.model = m_session.state().model;
    return state;
}

void LessonPlayer::start(const core::Scene& scene, std::size_t first)
{
    if (!isPlaying())
        m_session.lend();
    m_scene = scene;
    m_choices.clear();
    m_resumed.reset();
    begin(first);
}

void LessonPlayer::resume(const KeptLesson& kept)
{
    start(kept.scene, kept.place.step);
    m_choices = kept.place.choices;
    if (m_pending)
        m_resumed = kept.place;
    else
        showResumed(kept.place);
}

/// Shows the drawing as a step that can be undone, and the answers.
void LessonPlayer::showResumed(const LessonPlace& place)
{
    if (place.content && place.step == m_index && place.content->drawing != m_session.canvas().drawing())
        m_session.canvas().setContent(*place.content, tr("Restore drawing"));
    emit progressChanged();
}

std::optional<LessonPlace> LessonPlayer::place() const
{
    if (!isPlaying() || m_scene->path.empty())
        return std::nullopt;
    LessonPlace place{QFile::decodeName(m_scene->path.c_str()), m_pending.value_or(m_index), m_choices};
    if (!m_pending)
        place.content = m_session.canvas().content();
    return place;
}

void LessonPlayer::restart()
{
    if (isPlaying())
        begin(0);
}

void LessonPlayer::begin(std::size_t first)
{
    ++m_request;  // of the lesson before
    m_left.clear();
    m_index = first;
    m_pending = first;  // the session tells about changes before the step is on screen
    m_beginning = stateAt(*m_scene, first);
    m_session.setState(firstState(), tr("Start lesson"));
    enter(first);
}

const core::StateChange& LessonPlayer::changeOf(std::size_t index) const
{
    return m_beginning ? *m_beginning : m_scene->steps.at(index).state;
}

void LessonPlayer::next()
{
    if (!isPlaying() || m_pending)
        return;
    if (!hasNext())
        return emit ended();
    m_left[m_index] = m_session.state();
    enter(m_index + 1);
}

void LessonPlayer::back()
{
    if (!isPlaying() || m_pending || m_index == 0)
        return;
    m_left[m_index] = m_session.state();
    m_met = false;
    --m_index;
    const auto left = m_left.find(m_index);
    if (left == m_left.end())  // the lesson began after this step
        return begin(m_index);
    m_session.setState(left->second, tr("Lesson step %1").arg(m_index + 1));
    watch();
    emit stepChanged();
}

void LessonPlayer::leave()
{
    if (!isPlaying())
        return;
    ++m_request;
    m_pending.reset();
    m_beginning.reset();
    m_scene.reset();
    m_session.takeBack();
    emit left();
}

void LessonPlayer::choose(std::size_t choice)
{
    if (!isPlaying() || !step().question || choice >= step().question->choices.size())
        return;
    m_choices.try_emplace(m_index, choice);  // the first answer counts
    emit progressChanged();
}

std::optional<std::size_t> LessonPlayer::chosen() const
{
    const auto found = m_choices.find(m_index);
    return found == m_choices.end() ? std::nullopt : std::optional(found->second);
}

std::pair<int, int> LessonPlayer::score() const
{
    int right = 0, answered = 0;
    for (const auto& [index, choice] : m_choices) {
        const std::optional<core::SceneQuestion>& question = m_scene->steps.at(index).question;
        if (!question || !question->answer)
            continue;
        ++answered;
        right += question->answer == choice ? 1 : 0;
    }
    return {answered, right};
}

void LessonPlayer::enter(std::size_t index)
{
    m_pending = index;
    m_met = false;
    if (!m_scene->steps.at(index).problem.empty())
        return skip(QString::fromStdString(m_scene->steps.at(index).problem));
    const core::StateChange& change = changeOf(index);
    const QString model = QString::fromStdString(change.model.value_or(""));
    if (!model.isEmpty() && model != m_session.state().model) {
        DrawState state = m_session.state();
        state.model = model;
        return m_session.setState(state);  // continues when the model is open
    }
    resolve(index);
}

void LessonPlayer::resolve(std::size_t index)
{
    const core::StateChange& change = changeOf(index);
    if (!change.subject)
        return apply(index, std::nullopt);
    const std::filesystem::path path = m_scene->path;
    if (!needsFile(*change.subject))
        return apply(index, drawingOf(*change.subject, path, {}));
    const quint64 request = ++m_request;
    m_reads.run(
        this, [subject = *change.subject, path, load = m_loader()] { return drawingOf(subject, path, load); },
        [this, index, request](const Drawing& drawing) {
            if (request == m_request && m_pending == index)
                apply(index, drawing);
        },
        [this, request](const QString& message) {
            if (request == m_request && m_pending)
                skip(message);
        });
}

void LessonPlayer::apply(std::size_t index, const std::optional<Drawing>& drawing)
{
    const core::SceneStep& step = m_scene->steps.at(index);
    const core::StateChange change = changeOf(index);
    DrawState state = m_session.state();
    if (drawing) {
        state.content = {.drawing = *drawing, .note = {}};
        state.content.isExample = !change.addsStrokes.value_or(false) && !drawing->empty();
        if (const auto* blend = std::get_if<core::Blend>(&*change.subject))
            state.content.blend = *blend;
        state.truth.reset();
        state.round = 0;
    }
    try {
        if (m_session.classifier())
            state.rules = changedRules(state.rules, change, *m_session.classifier());
    } catch (const core::Error& error) {
        return skip(QString::fromStdString(error.what()));
    }
    state.preparation = changedPreparation(state.preparation, change);
    state.round = change.round.value_or(state.round);
    state.covered = change.covered.value_or(state.covered);
    state.table = step.table;
    if (change.truth && m_session.classifier()) {
        const auto label = Words::classNames(*m_session.classifier()).indexOf(QString::fromStdString(*change.truth));
        state.truth = label < 0 ? std::nullopt : std::optional(static_cast<int>(label));
    }
    if (change.panels)
        state.panels = m_layoutOf(SceneWords::strings(*change.panels), {});
    if (change.enlarged)
        state.panels.enlarged = QString::fromStdString(*change.enlarged);
    m_index = index;
    m_pending.reset();
    m_beginning.reset();
    m_session.setState(state, tr("Lesson step %1").arg(index + 1));
    watch();
    emit stepChanged();
    if (const std::optional<LessonPlace> place = std::exchange(m_resumed, std::nullopt))
        showResumed(*place);
}

/// Continues with the next step. If there is none, the current step stays.
void LessonPlayer::skip(const QString& message)
{
    const std::size_t failed = *std::exchange(m_pending, std::nullopt);
    m_beginning.reset();
    emit problem(tr("Step %1 is skipped. %2").arg(QString::number(failed + 1), message));
    if (!isPlaying())
        return;
    if (failed + 1 < m_scene->steps.size())
        return enter(failed + 1);
    emit stepChanged();
}

void LessonPlayer::modelFailed(const QString& message)
{
    if (isPlaying() && m_pending)
        skip(message);
}

void LessonPlayer::watch()
{
    if (!isPlaying() || m_pending)
        return;
    if (step().wait && m_session.classifier() && m_session.isUpToDate()
        && core::holds(*step().wait, m_session.shown().verdicts, *m_session.classifier()))
        m_met = true;
    emit progressChanged();
}

}  // namespace ui
