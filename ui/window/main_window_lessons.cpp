// Lessons in the window: menu, gallery, the text above the workspace and in the presentation.
#include "core/base/error.h"
#include "core/data/catalogue.h"
#include "core/data/sample.h"
#include "core/lesson/lessons.h"
#include "ui/canvas/canvas.h"
#include "ui/dataset/dataset_formats.h"
#include "ui/draw/draw_column.h"
#include "ui/draw/draw_command.h"
#include "ui/draw/draw_workspace.h"
#include "ui/files/save_file.h"
#include "ui/handout/handout.h"
#include "ui/handout/scene_run.h"
#include "ui/handout/scene_words.h"
#include "ui/lesson/lesson_gallery.h"
#include "ui/lesson/lesson_player.h"
#include "ui/lesson/lesson_strip.h"
#include "ui/lesson/predict_dialog.h"
#include "ui/lesson/predict_game.h"
#include "ui/lesson/predict_strip.h"
#include "ui/lesson/spotlight.h"
#include "ui/presentation/presentation.h"
#include "ui/teach/teach_session.h"
#include "ui/verdict/ballots_view.h"
#include "ui/verdict/panel.h"
#include "ui/verdict/panel_grid.h"
#include "ui/verdict/seen_view.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/main_window.h"

#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QStatusBar>

#include <algorithm>

namespace ui {

namespace {

constexpr double slideLetters = 0.031;  // of the text of a step, relative to the height
const QString sceneEnding = QString::fromLatin1(core::sceneSuffix);

}  // namespace

/// A function for any thread, with the folders of the preferences as they are now.
ImageLoader MainWindow::imageLoader() const
{
    return [places = core::dataPlaces(pathsOf(m_preferences.dataFolders))](const core::SceneImage& image) {
        return imageIn(core::openDataset(image.dataset, places, datasetFormats()), image);
    };
}

bool MainWindow::isScene(const QString& path)
{
    return path.endsWith(sceneEnding, Qt::CaseInsensitive);
}

void MainWindow::connectLessons()
{
    PanelGrid& grid = m_draw->grid();
    m_lesson = new LessonPlayer(
        m_draw->session(),
        [&grid](const QStringList& keys, const QString& enlarged) { return grid.layoutOf(keys, enlarged); },
        [this] { return imageLoader(); }, this);
    m_strip = new LessonStrip(*m_lesson, m_draw);
    m_strip->hide();
    m_lessonSlide = new LessonStrip(*m_lesson, m_presentation);
    m_lessonSlide->hide();
    m_spotlight = new Spotlight(
        m_draw, [this](const QString& key) { return lessonPart(key); },
        [&grid] {
            return grid.shownKeys() + QStringList{"canvas", "input", "answers"};
        });
    m_slideSpotlight = new Spotlight(
        m_presentation, [this](const QString& key) { return m_presentation->part(key); },
        [this] { return m_presentation->parts(); });
    for (LessonStrip* strip : {m_strip, m_lessonSlide})
        connect(strip, &LessonStrip::leaveAsked, m_lesson, &LessonPlayer::leave);
    connect(m_presentation, &Presentation::resized, m_lessonSlide, [this](const QSize& size) {
        const auto letters = static_cast<int>(size.height() * slideLetters);
        m_lessonSlide->setLetters(letters);
        m_gameSlide->setLetters(letters);
        m_presentation->layOut();
    });
    connect(m_lesson, &LessonPlayer::stepChanged, this, &MainWindow::showLessonStep);
    connect(m_lesson, &LessonPlayer::problem, this, &MainWindow::say);
    connect(m_lesson, &LessonPlayer::ended, m_lesson, &LessonPlayer::leave);
    connect(m_lesson, &LessonPlayer::left, this, &MainWindow::endLesson);
    connect(&m_draw->session(), &DrawSession::modelAsked, this, &MainWindow::openModel);
    connectGame();
}

QWidget* MainWindow::lessonPart(const QString& key)
{
    if (key == QLatin1String("canvas"))
        return &m_draw->canvas();
    if (key == QLatin1String("input"))
        return &m_draw->column().seen();
    if (key == QLatin1String("answers"))
        return &m_draw->column().ballots();
    return m_draw->grid().set().panel(key);
}

void MainWindow::makeLessonsMenu(QMenu& menu)
{
    const auto add = [this, &menu](const QString& words, const QList<QKeySequence>& keys, const QString& tip,
                                   auto does) {
        QAction* action = menu.addAction(words, this, does);
        action->setShortcuts(keys);
        action->setStatusTip(tip);
        return action;
    };
    add(tr("&Gallery…"), {QKeySequence(tr("Ctrl+L"))}, tr("Show all lessons"), [this] { showLessons(false); });
    add(tr("&Open lesson…"), {}, tr("Open a lesson from a file"), [this] { askLesson(); });
    m_exportLesson =
        add(tr("Export pages of this &lesson…"), {}, tr("Export the page for the teacher and the worksheet as PDF"),
            [this] { exportLessons(false); });
    m_exportLesson->setEnabled(false);
    add(tr("Export &booklet of all lessons…"), {}, tr("Export the pages and worksheets of all lessons as one PDF"),
        [this] { exportLessons(true); });
    menu.addSeparator();
    add(tr("Pre&dict first…"), {QKeySequence(tr("Ctrl+Shift+P"))},
        tr("Let the class guess hard cases before the answers are shown"), [this] { askGame(); });
    m_teachAction = add(tr("&Your own classes"), {QKeySequence(tr("Ctrl+Shift+Y"))},
                        tr("Teach the strategies your own classes with a few drawings or pictures"),
                        [this] { m_teach->isActive() ? m_teach->leave() : teachClasses(); });
    m_teachAction->setToolTip(
        tr("Teach the strategies your own classes with a few drawings or pictures (Ctrl+Shift+Y)"));
    m_teachAction->setCheckable(true);
    add(tr("Re&cord scene…"), {QKeySequence(tr("Ctrl+R"))}, tr("Write a lesson from states of the Draw workspace"),
        [this] { recordScene(); });
    menu.addSeparator();
    QAction* end = menu.addSeparator();
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu, end] {
        for (QAction* old : std::exchange(m_lessonActions, {}))
            delete old;
        int number = 0;
        for (const core::LessonEntry& lesson : core::listLessons()) {
            const QString path = QString::fromStdString(lesson.path.string());
            const QString title = QString::fromStdString(lesson.problem.empty() ? lesson.scene.title : lesson.name);
            auto* action = new QAction(QStringLiteral("%1  %2").arg(QString::number(++number), title), &menu);
            action->setEnabled(lesson.problem.empty());
            action->setStatusTip(
                QString::fromStdString(lesson.problem.empty() ? lesson.scene.summary : lesson.problem));
            connect(action, &QAction::triggered, this, [this, path] { openLesson(path); });
            menu.insertAction(end, action);
            m_lessonActions << action;
        }
    });
    m_lessonSteps = {add(tr("&Next step"), {Qt::Key_PageDown}, tr("Show the next step of the lesson"),
                         [this] { m_game->isPlaying() ? m_game->advance() : m_lesson->next(); }),
                     add(tr("&Previous step"), {Qt::Key_PageUp}, tr("Show the previous step of the lesson"),
                         [this] { m_lesson->back(); }),
                     add(tr("&Restart lesson"), {QKeySequence(tr("Ctrl+Home"))}, tr("Begin this lesson again"),
                         [this] { m_lesson->restart(); }),
                     add(tr("&Leave lesson"), {QKeySequence(tr("Ctrl+Shift+L"))},
                         tr("Leave the lesson and restore your drawing"),
                         [this] { m_game->isPlaying() ? m_game->leave() : m_lesson->leave(); })};
    for (QAction* action : m_lessonSteps)
        action->setEnabled(false);
    for (int digit = 0; digit < 10; ++digit) {
        auto* action =
            new QAction(tr("Choose answer %1, one more hand for it, or an example of class %1").arg(digit), this);
        action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + digit)));
        action->setEnabled(false);
        connect(action, &QAction::triggered, this, [this, digit] { chooseDigit(digit); });
        addAction(action);
        m_lessonChoices << action;
    }
    m_presentation->addActions(m_lessonChoices);
}

void MainWindow::showLessons(bool welcomes)
{
    auto* gallery = new LessonGallery(core::listLessons(), welcomes, this);
    gallery->setAttribute(Qt::WA_DeleteOnClose);
    connect(gallery, &LessonGallery::chosen, this, &MainWindow::openLesson);
    connect(gallery, &LessonGallery::openAsked, this, &MainWindow::askLesson);
    gallery->open();
}

void MainWindow::askLesson()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open lesson"), QString::fromStdString(core::ownLessonFolder().string()),
                                     tr("Lessons (*%1)").arg(sceneEnding));
    if (!path.isEmpty())
        openLesson(path);
}

void MainWindow::openLesson(const QString& path)
{
    m_files.run(
        this, [path] { return core::readScene(path.toStdString()); },
        [this](const core::Scene& scene) { startLesson(scene); }, [this](const QString& message) { say(message); });
}

void MainWindow::startLesson(const core::Scene& scene, std::size_t first)
{
    resumeLesson({scene, {.path = {}, .step = first}});
}

void MainWindow::resumeLesson(const KeptLesson& kept)
{
    showWorkspace(m_draw);
    m_message->hide();
    m_game->leave();
    m_teach->leave();
    showStrips(m_strip, m_lessonSlide);
    m_presentation->setStepper([this](int direction) { direction > 0 ? m_lesson->next() : m_lesson->back(); });
    for (QAction* action : m_lessonSteps)
        action->setEnabled(true);
    m_exportLesson->setEnabled(true);
    m_lesson->resume(kept);
    m_draw->canvas().setFocus();
}

void MainWindow::showLessonStep()
{
    if (!m_lesson->isPlaying())
        return;
    const core::SceneStep& step = m_lesson->step();
    if (step.state.subject)
        if (const auto* image = std::get_if<core::SceneImage>(&*step.state.subject))
            m_command->setOrigin({.data = {.dataset = image->dataset},
                                  .part = image->ofTest ? core::testPart : core::trainPart,
                                  .index = image->index});
    m_spotlight->setParts(SceneWords::strings(step.highlighted), SceneWords::strings(step.dimmed));
    const auto choices = step.question ? static_cast<int>(step.question->choices.size()) : 0;
    for (int digit = 0; digit < m_lessonChoices.size(); ++digit)
        m_lessonChoices.at(digit)->setEnabled(digit >= 1 && digit <= choices);
    m_presentation->layOut();
    m_slideSpotlight->setParts(SceneWords::strings(step.highlighted), SceneWords::strings(step.dimmed));
}

void MainWindow::endLesson()
{
    for (Spotlight* spotlight : {m_spotlight, m_slideSpotlight})
        spotlight->clear();
    hideStrips();
    if (std::exchange(m_triesScene, false))
        recordScene();
}

void MainWindow::showStrips(QWidget* strip, QWidget* slideStrip)
{
    if (m_shownStrip)
        m_shownStrip->hide();
    m_shownStrip = strip;
    m_draw->setHeader(strip);
    strip->show();
    m_draw->grid().setRemembers(false);
    m_presentation->setFooter(slideStrip);
}

void MainWindow::hideStrips()
{
    if (m_shownStrip)
        m_shownStrip->hide();
    m_shownStrip = nullptr;
    m_presentation->setFooter(nullptr);
    m_presentation->setStepper({});
    m_exportLesson->setEnabled(false);
    m_draw->grid().setRemembers(true);
    for (QAction* action : m_lessonSteps + m_lessonChoices)
        action->setEnabled(false);
}

void MainWindow::exportLessons(bool all)
{
    const QString name = all
                           ? QStringLiteral("runoff-lessons.pdf")
                           : QString::fromStdString(core::lessonName(m_lesson->scene().path)) + QStringLiteral(".pdf");
    QString path = QFileDialog::getSaveFileName(this, tr("Export pages"), name, tr("PDF document (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        path += QStringLiteral(".pdf");
    statusBar()->showMessage(tr("Writing the pages…"));
    std::vector<core::Scene> scenes;
    if (all)
        for (const core::LessonEntry& lesson : core::listLessons())
            scenes.push_back(lesson.scene);
    else
        scenes.push_back(m_lesson->scene());
    std::erase_if(scenes, [](const core::Scene& scene) { return scene.steps.empty(); });
    m_handouts.run(
        this,
        [scenes, path, all, models = pathsOf(m_preferences.modelFolders), images = imageLoader()] {
            const SceneSources sources{
                .model = [models](const std::string& model) { return core::openModel(model, models); },
                .image = images};
            std::vector<std::shared_ptr<const PlayedScene>> played;
            for (const core::Scene& scene : scenes)
                played.push_back(std::make_shared<const PlayedScene>(*playScene(scene, sources)));
            const auto pages =
                all ? bookletPages(played, HandoutReader::Both) : handoutPages(played.front(), HandoutReader::Both);
            saveFile(path,
                     handoutPdf(pages, all ? tr("Lessons with Runoff") : QString::fromStdString(scenes.front().title)));
        },
        [this, path] { told(tr("Saved %1").arg(path)); }, [this](const QString& message) { say(message); });
}

void MainWindow::connectGame()
{
    m_game = new PredictGame(m_draw->session(), this);
    m_gameStrip = new PredictStrip(*m_game, m_draw);
    m_gameStrip->hide();
    m_gameSlide = new PredictStrip(*m_game, m_presentation);
    m_gameSlide->hide();
    for (PredictStrip* strip : {m_gameStrip, m_gameSlide})
        connect(strip, &PredictStrip::leaveAsked, m_game, &PredictGame::leave);
    connect(m_game, &PredictGame::started, this, &MainWindow::startGame);
    connect(m_game, &PredictGame::failed, this, &MainWindow::say);
    connect(m_game, &PredictGame::progress, this, [this](int done, int total) {
        if (m_game->isPreparing())
            statusBar()->showMessage(
                tr("Choosing the cards: %1 of %2 images").arg(QString::number(done), QString::number(total)), 2000);
    });
    connect(m_game, &PredictGame::ended, m_game, &PredictGame::leave);
    connect(m_game, &PredictGame::left, this, &MainWindow::hideStrips);
}

void MainWindow::askGame()
{
    m_files.run(
        this,
        [places = core::dataPlaces(pathsOf(m_preferences.dataFolders))] {
            QStringList names;
            for (const core::FoundDataset& found : core::findDatasets(places, datasetFormats()))
                if (!found.folder.empty() && found.problem.empty() && found.testCount > 0)
                    names << QString::fromStdString(found.name);
            return names;
        },
        [this](const QStringList& names) {
            auto* dialog = new PredictDialog(names, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this, [this, dialog] { playGame(dialog->options()); });
            dialog->open();
        },
        [this](const QString& message) { say(message); });
}

void MainWindow::playGame(const PredictOptions& options)
{
    m_lesson->leave();  // it uses the canvas, too
    m_teach->leave();
    PredictOptions found = options;
    found.places = core::dataPlaces(pathsOf(m_preferences.dataFolders));
    m_game->start(found);
}

void MainWindow::startGame()
{
    showWorkspace(m_draw);
    m_message->hide();
    showStrips(m_gameStrip, m_gameSlide);
    m_presentation->setStepper([this](int direction) {
        if (direction > 0)
            m_game->advance();
    });
    for (QAction* action : m_lessonChoices + QList{m_lessonSteps.front(), m_lessonSteps.back()})
        action->setEnabled(true);
    m_draw->canvas().setFocus();
}

/// In a lesson, the choice with this number, from 1; in a game, one more hand for the class with this index; while own
/// classes are taught, an example of the class with this number.
void MainWindow::chooseDigit(int digit)
{
    if (m_teach->isActive())
        m_teach->addDrawing(static_cast<std::size_t>((digit + 9) % 10));
    else if (m_game->isPlaying() && digit < static_cast<int>(m_game->hands().size()))
        m_game->setHands(digit, m_game->hands().at(static_cast<std::size_t>(digit)) + 1);
    else if (m_lesson->isPlaying() && digit > 0)
        m_lesson->choose(static_cast<std::size_t>(digit - 1));
}

void MainWindow::coverAnswers()
{
    if (m_game->isPlaying()) {
        if (!m_game->isRevealed())
            m_game->advance();
        return;
    }
    DrawState state = m_draw->session().state();
    state.covered = !state.covered;
    m_draw->session().setState(state);
}

}  // namespace ui
