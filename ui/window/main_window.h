#pragma once

#include "core/model/zoo.h"
#include "core/report/commands.h"
#include "ui/files/drop.h"
#include "ui/handout/scene_state.h"
#include "ui/lane.h"
#include "ui/preferences.h"
#include "ui/window/workspace_area.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QActionGroup;
class QLabel;
class QMenu;
class QMessageBox;
class QMimeData;
class QStackedWidget;

namespace core {
struct Scene;
struct SceneImage;
struct SceneStep;
}  // namespace core

namespace ui {

class Autosave;
class DatasetFetch;
class DatasetWorkspace;
class DrawCommand;
class DrawWorkspace;
class DropHint;
class DrawingFiles;
class HistoryWindow;
class ExperimentWorkspace;
class ElidedLabel;
class LessonPlayer;
class LessonStrip;
class MainBar;
class MessageBar;
class ModelChooser;
class PredictGame;
class PredictStrip;
class Presentation;
class RecoveryBar;
class SceneRecorder;
class Spotlight;
class SheetDialog;
class TeachPane;
class TeachSession;
class TrainWorkspace;
struct DrawingHistory;
struct KeptLesson;
struct Offer;
struct PredictOptions;
struct Recognition;

/// Where a window keeps its state for the next session.
struct SessionPlace {
    QString drawing;   ///< the file of the last drawing
    QString autosave;  ///< the folder for what survives a crash; empty: none
};

/// The main window with menus, toolbar, workspaces and status bar. A worker thread reads and writes files.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);

    DrawWorkspace& draw() { return *m_draw; }
    DatasetWorkspace& dataset() { return *m_dataset; }
    TrainWorkspace& train() { return *m_train; }
    ExperimentWorkspace& experiment() { return *m_experiment; }
    DrawingFiles& files() { return *m_drawings; }
    Autosave& autosave() { return *m_autosave; }
    RecoveryBar& recovery() { return *m_recovery; }
    /// Starts to keep the state in `place`. Restores the drawing of the last session, or calls `otherwise` if there is
    /// none; an empty function: restores no drawing. If the last session ended unexpectedly, restores the history of
    /// the drawing and offers the rest.
    void restoreSession(const SessionPlace& place, const std::function<void()>& otherwise);
    QString message() const;  ///< the text of the message bar; empty if it is hidden
    const Preferences& preferences() const { return m_preferences; }
    /// Saves the preferences and applies them immediately.
    void setPreferences(const Preferences& preferences);
    Presentation& presentation() { return *m_presentation; }
    void present();

    /// Adds a workspace and its button in the toolbar. The workspace scrolls if the window is too small for it.
    void addWorkspace(const QString& title, QWidget* workspace);
    void showWorkspace(int place);
    void showWorkspace(QWidget* workspace);
    /// Searches for models again and updates the chooser. Then calls `then` with the models.
    void refreshModels(const std::function<void(const std::vector<core::ZooEntry>&)>& then = {});
    void setClassifier(const std::shared_ptr<const core::Classifier>& classifier, const QString& name);
    void openModel(const QString& nameOrPath);
    void chooseModel(const QString& nameOrPath);  ///< opens a model and stops suggestions
    void say(const QString& message);
    LessonPlayer& lesson() { return *m_lesson; }
    PredictGame& game() { return *m_game; }
    TeachSession& teach() { return *m_teach; }
    TeachPane& teachPane() { return *m_teachPane; }
    void teachClasses();  ///< starts the mode in which a person teaches own classes; leaves a lesson or game
    void playGame(const PredictOptions& options);  ///< leaves a lesson; searches the data set in the folders
    static bool isScene(const QString& path);      ///< whether the path names the file of a lesson
    static bool isResults(const QString& path);    ///< whether the path names a results file of an experiment
    void openResults(const QString& path);         ///< shows a results file in the Experiment workspace
    void openLesson(const QString& path);
    void startLesson(const core::Scene& scene, std::size_t first = 0);  ///< `first`: index of the first step
    void showLessons(bool welcomes);                                    ///< the gallery; `welcomes` at the first start
    SceneRecorder& recorder();                                          ///< created on first use
    void recordScene();
    /// Copies the command line that computes the numbers of the visible workspace again.
    void copyAsCommand();
    /// Lets the dialog copy the command of its sheet.
    void connectSheet(SheetDialog& dialog);

signals:
    void preferencesChanged(const ui::Preferences& preferences);
    void modelOpened();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeMenus();
    void makeViewMenu(QMenu& view);
    void makeModelMenu();
    void makeLessonsMenu(QMenu& menu);
    void connectLessons();
    void askLesson();
    void showLessonStep();
    /// Asks for a file and writes the pages of the present lesson, or of all lessons as a booklet.
    void exportLessons(bool all);
    void connectTeach();
    void showTaught(const std::shared_ptr<const core::Classifier>& classifier);
    void endTeaching();
    bool hasUnsavedModel() const;  ///< own classes are taught, and their model is open
    void showClassifier(const std::shared_ptr<const core::Classifier>& classifier, const QString& name);
    void connectGame();
    void askGame();
    void startGame();
    void chooseDigit(int digit);
    void coverAnswers();  ///< covers or uncovers the answers; in a game, reveals them
    /// Shows a strip above the panels and its twin below the slides.
    void showStrips(QWidget* strip, QWidget* slideStrip);
    void hideStrips();
    void endLesson();
    ImageLoader imageLoader() const;
    core::SceneStep presentStep() const;      ///< the state of the Draw workspace as a step of a scene
    bool asksToSaveScene();                   ///< like asksBeforeClosing(), if a scene in the recorder is not saved
    QWidget* lessonPart(const QString& key);  ///< the widget that a scene names; nullptr if there is none
    void makeAutosave();
    void addDrawingPart();
    void addLessonParts();
    void addRunParts();
    void keepScene();  ///< from now on, when the recorder has been created
    void takeFound(const std::vector<Offer>& offers, const QStringList& problems);
    bool restoreHistory(const DrawingHistory& history);
    void resumeLesson(const KeptLesson& kept);
    void resumeTeaching();
    void connectTrain();
    void connectData();
    void connectCommands();
    std::string modelArgument(const QString& nameOrPath) const;
    std::vector<std::string> dataFolders(const std::string& datasets) const;
    void copyEvaluation(std::optional<core::EvaluateOptions> options);
    void copyCommand(const core::CommandLine& command);
    void lookForData();
    void restore();
    void changeTextSize(int direction);  ///< 0: resets to 100 %
    void askPreferences();
    void askModel();
    void askOnnx();
    void askResults();
    void askExport();
    void print();
    void askForm();                             ///< prints handwriting forms
    void readForms(const QStringList& photos);  ///< asks for more photos of filled forms, and opens their data set
    void takeForms(const QMimeData& data);      ///< reads dropped photos of forms; takes everything else as usual
    void beginNew();
    void fillExamples(QMenu* menu);
    /// If a training or an experiment runs, asks the user whether to close and returns true. The answer may close the
    /// window later.
    bool asksBeforeClosing();
    void told(const QString& done);  ///< shows a success message in the status bar
    void showHistory();
    void paste();
    void take(const Dropped& dropped);
    void describe();
    void useThreads();  ///< sets the number of threads in the preferences
    void showFrame(const Recognition& recognition);

    QStackedWidget* m_stack;
    DrawWorkspace* m_draw;
    DrawingFiles* m_drawings;
    DrawCommand* m_command;
    DatasetWorkspace* m_dataset;
    TrainWorkspace* m_train;
    ExperimentWorkspace* m_experiment;
    HistoryWindow* m_history = nullptr;  ///< created on first use
    MainBar* m_bar;
    ModelChooser* m_models;
    std::vector<core::ZooEntry> m_known;  ///< the models in the chooser
    MessageBar* m_message;
    Autosave* m_autosave = nullptr;
    RecoveryBar* m_recovery = nullptr;
    bool m_isRestoring = false;  ///< what the last session left is being read
    DropHint* m_drop;
    ElidedLabel* m_state;
    QLabel* m_frame;
    Presentation* m_presentation;
    LessonPlayer* m_lesson = nullptr;
    LessonStrip* m_strip = nullptr;         ///< in the window
    LessonStrip* m_lessonSlide = nullptr;   ///< in the presentation
    Spotlight* m_spotlight = nullptr;       ///< in the window
    Spotlight* m_slideSpotlight = nullptr;  ///< in the presentation
    PredictGame* m_game = nullptr;
    PredictStrip* m_gameStrip = nullptr;
    PredictStrip* m_gameSlide = nullptr;
    QWidget* m_shownStrip = nullptr;  ///< in the window
    TeachSession* m_teach = nullptr;
    TeachPane* m_teachPane = nullptr;
    QAction* m_teachAction = nullptr;
    std::shared_ptr<const core::Classifier> m_beforeTeaching;
    QString m_nameBeforeTeaching;
    bool m_resumesTeaching = false;  ///< the window was closed while own classes were taught
    QAction* m_cover = nullptr;
    QAction* m_exportLesson = nullptr;
    SceneRecorder* m_recorder = nullptr;
    bool m_triesScene = false;        ///< the lesson is a scene of the recorder
    QList<QAction*> m_lessonActions;  ///< one for each lesson in the menu
    QList<QAction*> m_lessonSteps;
    QList<QAction*> m_lessonChoices;
    QActionGroup* m_themes = nullptr;
    QAction* m_present = nullptr;
    QAction* m_why = nullptr;
    QAction* m_fullScreen = nullptr;
    QAction* m_export = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QList<QAction*> m_drawingActions;  ///< other actions that change or copy the drawing
    Preferences m_preferences;
    std::shared_ptr<const core::Classifier> m_classifier;
    QString m_modelName;
    quint64 m_modelRequest = 0;
    bool m_mayClose = false;          ///< the user has agreed to close
    QPointer<QMessageBox> m_closing;  ///< the open question
    bool m_modelChosen = false;       ///< the user chose a model in this session
    DatasetFetch* m_fetch = nullptr;
    std::function<void(const QString&)> m_fetched;  ///< opens the downloaded data set
    Lane m_files;
    Lane m_handouts{Ending::Finish};  ///< computes and paints the pages of lessons
};

}  // namespace ui
