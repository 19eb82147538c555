#pragma once

#include "core/lesson/scene.h"
#include "ui/draw/draw_session.h"
#include "ui/handout/scene_state.h"
#include "ui/lane.h"
#include "ui/lesson/kept_lesson.h"

#include <QObject>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace ui {

/// Plays a scene in the Draw workspace: each step changes the state of the session. The canvas is lent to the lesson;
/// leave() restores the drawing and the state from before the lesson. Use it on the main thread.
class LessonPlayer : public QObject {
    Q_OBJECT

public:
    /// `layoutOf` converts the keys of visible panels and of the enlarged one to a layout.
    using LayoutOf = std::function<PanelLayout(const QStringList& keys, const QString& enlarged)>;

    /// `loader` is called for each step that needs an image; its result runs on a worker thread.
    LessonPlayer(DrawSession& session, LayoutOf layoutOf, std::function<ImageLoader()> loader,
                 QObject* parent = nullptr);

    /// `first` is the index of the step to begin with, in the state that the steps before it lead to.
    void start(const core::Scene& scene, std::size_t first = 0);
    /// Starts the lesson at a place that was kept, with its answers and its drawing.
    void resume(const KeptLesson& kept);
    /// The present place; nullopt if no lesson is played, or if its scene has no file.
    std::optional<LessonPlace> place() const;
    void next();                      ///< shows the next step; at the last one, emits ended()
    void back();                      ///< shows the step before, as it was left
    void restart();                   ///< begins again with the first step
    void leave();                     ///< restores the drawing and the state from before the lesson
    void choose(std::size_t choice);  ///< answers the question of the step
    /// The model of the step cannot be opened. The lesson continues with the next step.
    void modelFailed(const QString& message);

    bool isPlaying() const { return m_scene.has_value(); }
    bool isReady() const { return isPlaying() && !m_pending; }  ///< the step is on screen
    const core::Scene& scene() const { return *m_scene; }
    std::size_t index() const { return m_index; }
    const core::SceneStep& step() const { return m_scene->steps.at(m_index); }
    bool hasNext() const { return m_index + 1 < m_scene->steps.size(); }
    bool isWaiting() const { return step().wait && !m_met; }  ///< for a drawing of the class
    std::optional<std::size_t> chosen() const;
    /// The number of questions answered, and of those answered with the right choice.
    std::pair<int, int> score() const;
    DrawSession& session() { return m_session; }
    const DrawSession& session() const { return m_session; }

signals:
    void stepChanged();
    void progressChanged();  ///< a request is fulfilled, a question is answered, or the answers have changed
    void problem(const QString& message);
    void ended();
    void left();

private:
    void begin(std::size_t first);
    void enter(std::size_t index);
    const core::StateChange& changeOf(std::size_t index) const;
    void resolve(std::size_t index);
    void apply(std::size_t index, const std::optional<Drawing>& drawing);
    void skip(const QString& message);
    void showResumed(const LessonPlace& place);
    void watch();
    DrawState firstState() const;

    DrawSession& m_session;
    LayoutOf m_layoutOf;
    std::function<ImageLoader()> m_loader;
    std::optional<core::Scene> m_scene;
    std::size_t m_index = 0;
    std::optional<std::size_t> m_pending;          ///< the step whose model or drawing is being opened
    std::optional<core::StateChange> m_beginning;  ///< the changes of the steps up to m_pending, if it is the first one
    bool m_met = false;
    quint64 m_request = 0;
    std::map<std::size_t, DrawState> m_left;       ///< states of steps when they were left
    std::map<std::size_t, std::size_t> m_choices;  ///< of the questions
    std::optional<LessonPlace> m_resumed;          ///< until its step is on screen
    Lane m_reads;
};

}  // namespace ui
