#include "core/experiment/results_library.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/example_ink.h"
#include "ui/draw/draw_workspace.h"
#include "ui/draw/drawing_files.h"
#include "ui/draw/history_window.h"
#include "ui/experiment/experiment_workspace.h"
#include "ui/export/onnx_dialog.h"
#include "ui/export/sheet_dialog.h"
#include "ui/teach/teach_session.h"
#include "ui/window/guide_view.h"
#include "ui/window/help.h"
#include "ui/window/main_window.h"
#include "ui/window/model_chooser.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>

namespace ui {

namespace {

/// Adds an entry with its shortcut and its text for the status bar.
template <typename Receiver, typename Slot>
QAction* add(QMenu* menu, const QString& words, const QKeySequence& key, const QString& tip, Receiver* receiver,
             Slot slot)
{
    QAction* action = menu->addAction(words, key, receiver, slot);
    action->setStatusTip(tip);
    return action;
}

}  // namespace

void MainWindow::makeMenus()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    add(file, tr("&New"), QKeySequence(tr("Ctrl+N")), tr("Start with an empty canvas. Undo restores the drawing."),
        this, &MainWindow::beginNew);
    m_drawings->fillMenu(file);
    fillExamples(file->addMenu(tr("E&xamples")));
    add(file, tr("Open &results…"), {}, tr("Open a results file of an experiment (.json)"), this,
        &MainWindow::askResults);
    file->addSeparator();
    m_export =
        add(file, tr("&Export sheet…"), QKeySequence(tr("Ctrl+E")),
            tr("Export the drawing and the answers as a slide, a page or a panel"), this, &MainWindow::askExport);
    add(file, tr("&Print sheet…"), QKeySequence(tr("Ctrl+P")), tr("Print the drawing and the answers, with a preview"),
        this, &MainWindow::print);
    file->addSeparator();
    add(file, tr("Print a &handwriting form…"), {}, tr("Print sheets on which a class writes a data set by hand"), this,
        &MainWindow::askForm);
    add(file, tr("Read filled &forms…"), {}, tr("Make a data set from photos or scans of filled handwriting forms"),
        this, [this] { readForms({}); });
    file->addSeparator();
    add(file, tr("&Close"), QKeySequence(tr("Ctrl+W")), tr("Close this window"), this, &QWidget::close);
    add(file, tr("&Quit"), QKeySequence(tr("Ctrl+Q")), tr("Quit Runoff"), this, &QWidget::close);

    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    m_undo = m_draw->canvas().history().createUndoAction(this, tr("&Undo"));
    m_undo->setShortcuts({QKeySequence(tr("Ctrl+Z")), QKeySequence(tr("Alt+Backspace"))});
    m_undo->setStatusTip(tr("Undo the last change of the drawing"));
    m_redo = m_draw->canvas().history().createRedoAction(this, tr("&Redo"));
    m_redo->setShortcuts({QKeySequence(tr("Ctrl+Shift+Z")), QKeySequence(tr("Ctrl+Y"))});
    m_redo->setStatusTip(tr("Redo the change that was undone"));
    edit->addActions({m_undo, m_redo});
    QAction* history =
        add(edit, tr("&History…"), QKeySequence(tr("Ctrl+H")),
            tr("Show all changes of the drawing and return to any of them"), this, &MainWindow::showHistory);
    edit->addSeparator();
    QAction* copy = add(edit, tr("&Copy"), QKeySequence::Copy, tr("Copy the drawing as strokes and as a picture"),
                        m_drawings, &DrawingFiles::copy);
    add(edit, tr("Copy &as command"), QKeySequence(tr("Ctrl+Shift+C")),
        tr("Copy the runoff command that computes the visible numbers in a terminal"), this,
        &MainWindow::copyAsCommand);
    add(edit, tr("&Paste"), QKeySequence::Paste, tr("Paste a drawing or a picture from the clipboard"), this,
        &MainWindow::paste);
    edit->addSeparator();
    QAction* clear = add(edit, tr("C&lear"), QKeySequence(tr("Ctrl+Backspace")), tr("Clear the canvas"),
                         &m_draw->canvas(), &Canvas::clear);
    m_drawingActions = {history, copy, clear};
    edit->addSeparator();
    add(edit, tr("P&references…"), QKeySequence(tr("Ctrl+,")), tr("Change theme, text size, folders and threads"), this,
        &MainWindow::askPreferences);

    makeViewMenu(*menuBar()->addMenu(tr("&View")));
    m_drawingActions << m_present << m_export << m_why;

    QMenu* model = menuBar()->addMenu(tr("&Model"));
    model->setObjectName(QStringLiteral("modelMenu"));
    model->setToolTipsVisible(true);
    makeModelMenu();

    makeLessonsMenu(*menuBar()->addMenu(tr("&Lessons")));

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    QAction* guide = add(help, tr("&Guide"), QKeySequence::HelpContents,
                         tr("Explain the window, one page for each task"), this, [this] { showGuide(this); });
    guide->setEnabled(!documentFolder().isEmpty());
    add(help, tr("&Keyboard shortcuts"), QKeySequence(tr("Ctrl+?")), tr("Show all keyboard shortcuts"), this,
        [this] { showShortcuts(this); });
    add(help, tr("&About Runoff"), {}, tr("Show versions and licence"), this, [this] { showAbout(this); });
}

void MainWindow::makeModelMenu()
{
    auto* menu = menuBar()->findChild<QMenu*>(QStringLiteral("modelMenu"));
    menu->clear();
    for (int place = 0; place < m_models->count(); ++place) {
        const QString name = m_models->itemData(place).toString();
        QAction* action = menu->addAction(m_models->itemText(place), this, [this, name] { chooseModel(name); });
        action->setCheckable(true);
        action->setChecked(name == m_modelName);
        action->setToolTip(m_models->itemData(place, Qt::ToolTipRole).toString());
        action->setStatusTip(action->toolTip());
        action->setEnabled(m_models->model()->flags(m_models->model()->index(place, 0)) & Qt::ItemIsEnabled);
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    add(menu, tr("&Open model file…"), {}, tr("Open a model from a file"), this, &MainWindow::askModel);
    add(menu, tr("&Export as ONNX…"), {}, tr("Write the model to a file for other programs"), this,
        &MainWindow::askOnnx)
        ->setEnabled(m_classifier != nullptr);
}

void MainWindow::askModel()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open model"), {}, tr("Models (*.safetensors)"));
    if (!path.isEmpty())
        chooseModel(path);
}

void MainWindow::askOnnx()
{
    OnnxDialog dialog(m_classifier, this);
    connect(&dialog, &OnnxDialog::commandWanted, this, [this, &dialog](core::ExportOnnxOptions options) {
        if (hasUnsavedModel())
            return dialog.tellFailure(tr("Save the model of your classes first. A command needs its file."));
        options.model = modelArgument(m_modelName);
        copyCommand(core::commandOf(options));
        dialog.tellCommand();
    });
    dialog.exec();
}

void MainWindow::askResults()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open results"), {}, tr("Results (*.json)"));
    if (!path.isEmpty())
        openResults(path);
}

/// Reads the beginning of the file, because plans are JSON, too.
bool MainWindow::isResults(const QString& path)
{
    QFile file(path);
    return path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) && QFileInfo(path).isFile()
        && file.open(QIODevice::ReadOnly) && core::looksLikeResults(file.read(256).toStdString());
}

void MainWindow::openResults(const QString& path)
{
    showWorkspace(m_experiment);
    m_experiment->openResults(path);
}

void MainWindow::askExport()
{
    SheetDialog dialog(m_draw->sheet(), this);
    dialog.setOrigin(m_drawings->origin());
    connect(m_draw, &DrawWorkspace::recognized, &dialog, [this, &dialog] { dialog.setSheet(m_draw->sheet()); });
    connectSheet(dialog);
    dialog.exec();
}

void MainWindow::print()
{
    SheetDialog dialog(m_draw->sheet(), this);
    if (dialog.reason().isEmpty())
        dialog.print();
    else
        say(dialog.reason());
}

void MainWindow::beginNew()
{
    showWorkspace(m_draw);
    Canvas& canvas = m_draw->canvas();
    if (!canvas.isEmpty() || !m_drawings->path().isEmpty())
        canvas.replace({}, {}, tr("New drawing"));
    canvas.setFocus();
}

void MainWindow::fillExamples(QMenu* menu)
{
    for (const Example& example : examples())
        menu->addAction(example.name, this,
                        [this, example] {
                            showWorkspace(m_draw);
                            m_draw->canvas().showExample(example.ink, example.name);
                            m_draw->canvas().setFocus();
                        })
            ->setStatusTip(tr("Load this example drawing. Undo restores yours."));
}

void MainWindow::showHistory()
{
    if (!m_history) {
        m_history = new HistoryWindow(m_draw->canvas().history(), this);
        m_history->move(m_draw->canvas().mapToGlobal(m_draw->canvas().rect().topRight() + QPoint(8, 0)));
    }
    m_history->show();
    m_history->raise();
}

void MainWindow::paste()
{
    if (const QMimeData* held = QGuiApplication::clipboard()->mimeData(); held && canTake(*held))
        take(takeFrom(*held));
    else
        say(tr("The clipboard contains no picture or drawing."));
}

void MainWindow::take(const Dropped& dropped)
{
    if (m_teach->isActive() && QFileInfo(dropped.path).isDir())
        m_teach->addFolder(dropped.path);
    else if (dropped.path.endsWith(QLatin1String(".safetensors")))
        chooseModel(dropped.path);
    else if (isScene(dropped.path))
        openLesson(dropped.path);
    else if (isResults(dropped.path))
        openResults(dropped.path);
    else if (!dropped.path.isEmpty())
        m_drawings->open(dropped.path);
    else if (!dropped.strokes.isEmpty())
        m_drawings->pasteStrokes(dropped.strokes);
    else if (!dropped.picture.isNull())
        m_draw->canvas().replace({{}, dropped.picture}, tr("pasted picture"), tr("Paste picture"));
}

}  // namespace ui
