// What survives a crash: the parts of the autosave, and what a crashed session left.
#include "ui/canvas/canvas.h"
#include "ui/draw/draw_workspace.h"
#include "ui/draw/drawing_files.h"
#include "ui/experiment/experiment_page.h"
#include "ui/experiment/experiment_workspace.h"
#include "ui/lesson/lesson_player.h"
#include "ui/lesson/predict_game.h"
#include "ui/lesson/scene_recorder.h"
#include "ui/recovery/autosave.h"
#include "ui/recovery/recovery_bar.h"
#include "ui/teach/teach_session.h"
#include "ui/train/train_workspace.h"
#include "ui/train/unfinished_list.h"
#include "ui/window/main_window.h"
#include "ui/words/words.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

const QString keptDrawing = QStringLiteral("drawing");
const QString keptLesson = QStringLiteral("lesson");
const QString keptScene = QStringLiteral("scene");
const QString keptTraining = QStringLiteral("training");
const QString keptExperiment = QStringLiteral("experiment");

/// The unfinished training with these settings; nullopt if no epoch was complete. Runs on a worker thread.
std::optional<UnfinishedTraining> unfinishedWith(const QJsonObject& settings)
{
    for (const UnfinishedTraining& training : TrainingFolder().unfinished())
        if (toJson(training.settings) == settings)
            return training;
    return std::nullopt;
}

}  // namespace

void MainWindow::makeAutosave()
{
    m_autosave = new Autosave(this);
    m_recovery = new RecoveryBar(this);
    addDrawingPart();
    addLessonParts();
    addRunParts();
    connect(m_autosave, &Autosave::failed, this, &MainWindow::say);
    connect(m_autosave, &Autosave::found, this, &MainWindow::takeFound);
    const auto forget = [this](const Offer& offer) { m_autosave->forget(offer.file); };
    connect(m_recovery, &RecoveryBar::restored, m_autosave, forget);
    connect(m_recovery, &RecoveryBar::discarded, m_autosave, forget);
}

void MainWindow::addDrawingPart()
{
    QUndoStack& steps = m_draw->canvas().undoStack();  // of the user: no lesson uses the canvas yet
    const auto changed = [this] { m_autosave->changed(keptDrawing); };
    connect(&steps, &QUndoStack::indexChanged, m_autosave, changed);
    connect(&steps, &QUndoStack::cleanChanged, m_autosave, changed);
    m_autosave->add({keptDrawing,
                     [this, writer = std::make_shared<HistoryWriter>()]() -> AutosavePart::Encode {
                         DrawingHistory history = m_drawings->history();
                         if (history.canvas.steps.empty())
                             return {};
                         return [writer, history = std::move(history)] { return writer->write(history); };
                     },
                     [this](const QJsonObject& kept, const QString& file) {
                         const auto history = std::make_shared<const DrawingHistory>(drawingHistoryFrom(kept, file));
                         return Offer{.words = tr("Your drawing of that session is kept."),
                                      .accept = tr("Restore"),
                                      .restore =
                                          [this, history] {
                                              showWorkspace(m_draw);
                                              m_lesson->leave();
                                              m_game->leave();
                                              m_teach->leave();
                                              m_draw->canvas().setContent(history->canvas.now, tr("Restore drawing"));
                                          },
                                      .restoreNow = [this, history] { return restoreHistory(*history); }};
                     }});
}

/// Restores the drawing with its history, unless the user has already drawn something.
bool MainWindow::restoreHistory(const DrawingHistory& history)
{
    const Canvas& canvas = m_draw->canvas();
    if (canvas.isLent() || canvas.isDrawing() || m_draw->canvas().undoStack().count() > 0)
        return false;
    m_drawings->restoreHistory(history);
    told(tr("Runoff ended unexpectedly. Your drawing and its history are restored."));
    return true;
}

void MainWindow::addLessonParts()
{
    const auto changed = [this] { m_autosave->changed(keptLesson); };
    connect(m_lesson, &LessonPlayer::stepChanged, m_autosave, changed);
    connect(m_lesson, &LessonPlayer::progressChanged, m_autosave, changed);
    connect(m_lesson, &LessonPlayer::left, m_autosave, changed);
    connect(&m_draw->canvas().history(), &QUndoGroup::indexChanged, m_autosave, changed);
    m_autosave->add({keptLesson,
                     [this]() -> AutosavePart::Encode {
                         const std::optional<LessonPlace> place = m_triesScene ? std::nullopt : m_lesson->place();
                         if (!place)
                             return {};
                         return [place] { return lessonPlaceToJson(*place); };
                     },
                     [this](const QJsonObject& kept, const QString& file) {
                         const KeptLesson lesson = keptLessonFrom(kept, file);
                         return Offer{.words = tr("The lesson “%1” was at step %2 of %3.")
                                                   .arg(QString::fromStdString(lesson.scene.title),
                                                        QString::number(lesson.place.step + 1),
                                                        QString::number(lesson.scene.steps.size())),
                                      .accept = tr("Continue"),
                                      .restore = [this, lesson] { resumeLesson(lesson); }};
                     }});
    m_autosave->add({keptScene,
                     [this]() -> AutosavePart::Encode {
                         if (!m_recorder || !m_recorder->isModified())
                             return {};
                         return [scene = m_recorder->draft().scene()] { return draftToJson(scene); };
                     },
                     [this](const QJsonObject& kept, const QString& file) {
                         const core::Scene scene = draftFrom(kept, file);
                         const QString title = QString::fromStdString(scene.title);
                         return Offer{.words = title.isEmpty() ? tr("A scene that was recorded is not saved.")
                                                               : tr("The scene “%1” is not saved.").arg(title),
                                      .accept = tr("Restore"),
                                      .restore = [this, scene] {
                                          recordScene();
                                          recorder().restore(scene);
                                      }};
                     }});
}

void MainWindow::keepScene()
{
    const auto changed = [this] { m_autosave->changed(keptScene); };
    connect(&m_recorder->draft(), &SceneDraft::changed, m_autosave, changed);
    connect(&m_recorder->draft().history(), &QUndoStack::cleanChanged, m_autosave, changed);
}

void MainWindow::addRunParts()
{
    connect(&m_train->run(), &TrainingRun::changed, m_autosave, [this] { m_autosave->changed(keptTraining); });
    m_autosave->add({keptTraining,
                     [this]() -> AutosavePart::Encode {
                         if (m_train->run().idle())
                             return {};
                         return [settings = m_train->run().job().settings] {
                             return QJsonObject{{"settings", toJson(settings)}};
                         };
                     },
                     [this](const QJsonObject& kept, const QString&) {
                         const auto training = unfinishedWith(kept["settings"].toObject());
                         if (!training)
                             return Offer();
                         return Offer{.words = tr("A training was running: %1.").arg(UnfinishedList::words(*training)),
                                      .accept = tr("Resume"),
                                      .restore = [this, training] {
                                          showWorkspace(m_train);
                                          m_train->resume(*training);
                                      }};
                     }});
    connect(&m_experiment->experiment().run(), &ExperimentRun::changed, m_autosave,
            [this] { m_autosave->changed(keptExperiment); });
    m_autosave->add({keptExperiment,
                     [this]() -> AutosavePart::Encode {
                         const std::optional<KeptExperiment> running = m_experiment->experiment().running();
                         if (!running)
                             return {};
                         return [running] { return keptExperimentToJson(*running); };
                     },
                     [this](const QJsonObject& kept, const QString& file) {
                         const KeptExperiment experiment = keptExperimentFrom(kept, file);
                         return Offer{.words = tr("The experiment “%1” was running. Its finished trials are kept.")
                                                   .arg(QString::fromStdString(experiment.plan.protocol)),
                                      .accept = tr("Show"),
                                      .restore = [this, experiment] {
                                          showWorkspace(m_experiment);
                                          m_experiment->show(experiment);
                                      }};
                     }});
}

void MainWindow::restoreSession(const SessionPlace& place, const std::function<void()>& otherwise)
{
    m_isRestoring = true;
    m_drawings->keepIn(place.drawing);
    const auto begin = [this, folder = place.autosave] {
        if (folder.isEmpty())
            return takeFound({}, {});
        m_autosave->begin(folder);
    };
    if (otherwise)
        m_drawings->restore(otherwise, begin);
    else
        begin();
}

void MainWindow::takeFound(const std::vector<Offer>& offers, const QStringList& problems)
{
    m_isRestoring = false;
    if (!problems.isEmpty())
        say(problems.join(Words::gap()));
    std::vector<Offer> asked;
    for (const Offer& offer : offers)
        if (offer.restoreNow && offer.restoreNow())
            m_autosave->forget(offer.file);
        else
            asked.push_back(offer);
    m_recovery->add(asked);
    if (m_classifier)
        resumeTeaching();
}

/// Teaches own classes again if the last session ended while they were taught.
void MainWindow::resumeTeaching()
{
    if (!m_isRestoring && std::exchange(m_resumesTeaching, false) && !m_lesson->isPlaying())
        teachClasses();
}

}  // namespace ui
