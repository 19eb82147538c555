#include "ui/window/main_window.h"

#include "ui/canvas/canvas.h"
#include "ui/dataset/dataset_workspace.h"
#include "ui/draw/draw_column.h"
#include "ui/draw/draw_command.h"
#include "ui/draw/draw_workspace.h"
#include "ui/draw/drawing_files.h"
#include "ui/experiment/experiment_workspace.h"
#include "ui/lesson/lesson_player.h"
#include "ui/lesson/lesson_strip.h"
#include "ui/plain_text.h"
#include "ui/presentation/presentation.h"
#include "ui/recovery/autosave.h"
#include "ui/recovery/recovery_bar.h"
#include "ui/teach/teach_session.h"
#include "ui/train/train_workspace.h"
#include "ui/widgets/drop_hint.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/screen_fit.h"
#include "ui/window/main_bar.h"
#include "ui/window/model_chooser.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

// At 1024 x 768, the window just fits without scrolling.
constexpr QSize plainWindow{1440, 900};

}  // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent),
      m_stack(new QStackedWidget(this)),
      m_draw(new DrawWorkspace(this)),
      m_drawings(new DrawingFiles(m_draw->canvas(), this)),
      m_command(new DrawCommand(*m_draw, *m_drawings, this)),
      m_dataset(new DatasetWorkspace(core::AnswerCache(), this)),
      m_train(new TrainWorkspace(TrainingFolder(), ownModelFolder(), this)),
      m_experiment(new ExperimentWorkspace(ExperimentRun::defaultFolder(), this)),
      m_bar(new MainBar(this)),
      m_models(&m_bar->models()),
      m_message(new MessageBar(this)),
      m_drop(new DropHint(this)),
      m_state(new ElidedLabel(this)),
      m_frame(new QLabel(this)),
      m_presentation(new Presentation(m_draw->session(), this)),
      m_preferences(Preferences::load())
{
    keepTextsPlain();
    setWindowIcon(QIcon(QStringLiteral(":/icons/runoff.svg")));
    setAcceptDrops(true);
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    setCentralWidget(middle);
    connectLessons();
    makeAutosave();
    column->addWidget(m_bar);
    column->addWidget(m_recovery);
    column->addWidget(m_stack, 1);
    addWorkspace(tr("Draw"), m_draw);
    addWorkspace(tr("Dataset"), m_dataset);
    addWorkspace(tr("Train"), m_train);
    addWorkspace(tr("Experiment"), m_experiment);
    makeMenus();
    m_bar->addAction(tr("Teach"), m_teachAction);
    m_bar->addAction(tr("Why?"), m_why);
    m_bar->addAction(tr("Present"), m_present);
    m_bar->addAction(tr("Export sheet…"), m_export);
    connectTeach();  // Tab goes from the toolbar to the pane and then to the canvas
    m_state->setContentsMargins(10, 0, 0, 0);
    m_frame->setContentsMargins(0, 0, 10, 0);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_state, 1);
    statusBar()->addPermanentWidget(m_frame);
    connect(m_bar, &MainBar::tabChosen, this, qOverload<int>(&MainWindow::showWorkspace));
    connect(m_models, &ModelChooser::chosen, this, &MainWindow::chooseModel);
    connect(m_drawings, &DrawingFiles::opened, m_message, &QWidget::hide);
    connect(m_drawings, &DrawingFiles::done, this, &MainWindow::told);
    connect(&m_draw->canvas().undoStack(), &QUndoStack::indexChanged, m_message, [this](int steps) {
        if (steps > 0)
            m_message->hide();
    });
    connect(this, &MainWindow::modelOpened, m_message, &QWidget::hide);
    connect(m_drawings, &DrawingFiles::failed, this, &MainWindow::say);
    connect(m_draw, &DrawWorkspace::failed, this, &MainWindow::say);
    connect(m_draw, &DrawWorkspace::recognized, this, &MainWindow::showFrame);
    connect(m_dataset, &DatasetWorkspace::failed, this, &MainWindow::say);
    connect(m_dataset, &DatasetWorkspace::saved, this, [this](const QString& path) { told(tr("Saved %1").arg(path)); });
    connect(m_dataset, &DatasetWorkspace::modelSaved, this, [this](const QString& path) {
        told(tr("Saved %1").arg(path));
        refreshModels();
    });
    connect(m_experiment, &ExperimentWorkspace::failed, this, &MainWindow::say);
    connect(m_experiment, &ExperimentWorkspace::saved, this,
            [this](const QString& path) { told(tr("Saved %1").arg(path)); });
    connect(m_dataset, &DatasetWorkspace::imageOpened, this,
            [this](const core::Image& image, const QString& note, const QString& trueClass,
                   const core::DatasetImage& origin) {
                m_draw->canvas().showImage(image, note);
                m_command->setOrigin(origin);
                m_draw->setTruth(trueClass);
                showWorkspace(m_draw);
            });
    connect(
        m_dataset, &DatasetWorkspace::drawingOpened, this,
        [this](const core::Ink& ink, const QString& note, const QString& trueClass, const core::DatasetImage& origin) {
            m_draw->canvas().replace({ink, {}}, note, tr("Open %1").arg(note));
            m_command->setOrigin(origin);
            m_draw->setTruth(trueClass);
            showWorkspace(m_draw);
        });
    connectTrain();
    connectData();
    connect(m_draw, &DrawWorkspace::panelsChanged, m_presentation, &Presentation::setPanels);
    connectCommands();
    connect(m_presentation, &Presentation::coverAsked, this, &MainWindow::coverAnswers);
    connect(m_presentation, &Presentation::left, this, [this] {
        activateWindow();
        m_draw->canvas().setFocus();
    });
    restore();
    describe();
    m_draw->canvas().setFocus();
}

void MainWindow::connectTrain()
{
    connect(m_train, &TrainWorkspace::failed, this, &MainWindow::say);
    connect(m_train, &TrainWorkspace::saved, this, [this](const QString& path) { told(tr("Saved %1").arg(path)); });
    connect(m_train, &TrainWorkspace::trained, this, [this](const TrainedModel& model) {
        ++m_modelRequest;  // cancels earlier requests
        setClassifier(model.classifier, QString::fromStdString(model.classifier->name));
        refreshModels();
    });
}

void MainWindow::addWorkspace(const QString& title, QWidget* workspace)
{
    auto* area = new WorkspaceArea(workspace, this);
    area->setAccessibleName(title);
    m_bar->addTab(title, m_stack->addWidget(area));
}

void MainWindow::showWorkspace(int place)
{
    m_stack->setCurrentIndex(place);
    m_bar->showTab(m_stack->currentIndex());
    const QWidget* shown = m_stack->currentWidget();
    const bool drawing = shown && shown->isAncestorOf(m_draw);
    for (QAction* action : m_drawingActions)  // only a visible drawing can be changed, presented or exported
        action->setEnabled(drawing);
    m_undo->setEnabled(drawing && m_draw->canvas().undoStack().canUndo());
    m_redo->setEnabled(drawing && m_draw->canvas().undoStack().canRedo());
}

void MainWindow::showWorkspace(QWidget* workspace)
{
    for (int place = 0; place < m_stack->count(); ++place)
        if (m_stack->widget(place)->isAncestorOf(workspace))
            showWorkspace(place);
}

void MainWindow::refreshModels(const std::function<void(const std::vector<core::ZooEntry>&)>& then)
{
    m_files.run(
        this, [folders = pathsOf(m_preferences.modelFolders)] { return core::listModels(folders); },
        [this, then](const std::vector<core::ZooEntry>& models) {
            m_known = models;
            m_models->setModels(models);
            m_dataset->setModels(models);
            makeModelMenu();
            if (m_classifier)
                m_models->showModel(m_modelName, QString::fromStdString(m_classifier->title));
            if (then)
                then(models);
        },
        [this](const QString& message) { say(message); });
}

void MainWindow::setClassifier(const std::shared_ptr<const core::Classifier>& classifier, const QString& name)
{
    emit modelOpened();
    if (m_teach->isActive())
        return m_teach->setBase(classifier, name);
    showClassifier(classifier, name);
    resumeTeaching();
}

void MainWindow::showClassifier(const std::shared_ptr<const core::Classifier>& classifier, const QString& name)
{
    m_classifier = classifier;
    m_modelName = name;
    m_models->showModel(name, QString::fromStdString(classifier->title));
    m_draw->setClassifier(classifier, name);
    m_dataset->setClassifier(classifier);
    m_train->setClassifier(classifier);
    m_experiment->setClassifier(classifier);
    makeModelMenu();
    m_frame->clear();
    describe();
}

void MainWindow::chooseModel(const QString& nameOrPath)
{
    if (m_teach->isActive() && nameOrPath == m_modelName)  // it may be the model that is being taught
        return;
    m_modelChosen = true;
    openModel(nameOrPath);
}

void MainWindow::openModel(const QString& nameOrPath)
{
    const quint64 request = ++m_modelRequest;
    m_files.run(
        this,
        [name = nameOrPath.toStdString(), folders = pathsOf(m_preferences.modelFolders)] {
            return core::openModel(name, folders);
        },
        [this, nameOrPath, request](const std::shared_ptr<const core::Classifier>& classifier) {
            if (request == m_modelRequest)  // ignore it if the user has chosen another model since
                setClassifier(classifier, nameOrPath);
        },
        [this, request](const QString& message) {
            say(message);
            if (request == m_modelRequest)
                m_lesson->modelFailed(message);
            if (m_classifier)
                m_models->showModel(m_modelName, QString::fromStdString(m_classifier->title));
            makeModelMenu();  // restores the check mark of the current model
        });
}

void MainWindow::told(const QString& done)
{
    m_message->hide();
    statusBar()->showMessage(done, 6000);
}

void MainWindow::say(const QString& message)
{
    m_message->say(message);
}

QString MainWindow::message() const
{
    return m_message->message();
}

void MainWindow::describe()
{
    QStringList parts;
    if (m_classifier) {
        const QString training = Words::training(*m_classifier);
        const QString title = QString::fromStdString(m_classifier->title);
        parts << tr("Ready") << (training.isEmpty() ? title : tr("%1, %2").arg(title, training));
    } else {
        parts << tr("No model");
    }
    m_state->setWhole(parts.join(QStringLiteral(" · ")));
}

void MainWindow::showFrame(const Recognition& recognition)
{
    m_frame->setText(recognition.verdicts.empty()
                         ? QString()
                         : tr("answered in %1").arg(Words::milliseconds(recognition.microseconds)));
}

void MainWindow::restore()
{
    const QSettings settings;
    resizeOnScreen(*this, plainWindow);
    if (restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray()) && !isMaximized()
        && !isFullScreen())
        resizeOnScreen(*this, size());
    m_draw->column().setPenWidth(settings.value(QStringLiteral("draw/penWidth"), core::defaultPenWidth).toDouble());
    m_draw->canvas().setShowGuides(settings.value(QStringLiteral("draw/guides"), false).toBool());
    useThreads();
    m_resumesTeaching = settings.value(QStringLiteral("window/teaching"), false).toBool();
    showWorkspace(std::clamp(settings.value(QStringLiteral("window/workspace"), 0).toInt(), 0, m_stack->count() - 1));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (asksBeforeClosing() || asksToSaveScene())
        return event->ignore();
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/workspace"), m_stack->currentIndex());
    settings.setValue(QStringLiteral("draw/penWidth"), m_draw->canvas().penWidth());
    settings.setValue(QStringLiteral("draw/guides"), m_draw->canvas().showsGuides());
    settings.setValue(QStringLiteral("window/teaching"), m_teach->isActive());
    m_teach->keepNow();
    m_drawings->keepNow();
    m_autosave->end();
    // A lesson may have opened another model.
    const std::optional<DrawState>& before = m_draw->session().before();
    if (const QString model = before ? before->model : m_modelName; !model.isEmpty())
        settings.setValue(QStringLiteral("model/last"), model);
    m_presentation->hide();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange && m_fullScreen)
        m_fullScreen->setChecked(isFullScreen());
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!canTake(*event->mimeData()))
        return;
    event->acceptProposedAction();
    m_drop->appear();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent* event)
{
    m_drop->hide();
    QMainWindow::dragLeaveEvent(event);
}

void MainWindow::dropEvent(QDropEvent* event)
{
    m_drop->hide();
    if (m_dataset->isVisible())
        takeForms(*event->mimeData());
    else
        take(takeFrom(*event->mimeData()));
    event->acceptProposedAction();
}

}  // namespace ui
