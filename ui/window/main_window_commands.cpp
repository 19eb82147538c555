// Edit > Copy as command: the command line that computes the visible numbers again.
#include "core/nn/plan.h"
#include "ui/dataset/dataset_workspace.h"
#include "ui/dataset/evaluation_bar.h"
#include "ui/draw/draw_command.h"
#include "ui/draw/draw_workspace.h"
#include "ui/experiment/calibration_page.h"
#include "ui/experiment/experiment_bar.h"
#include "ui/experiment/experiment_page.h"
#include "ui/experiment/experiment_workspace.h"
#include "ui/export/sheet_dialog.h"
#include "ui/train/train_workspace.h"
#include "ui/verdict/panel_grid.h"
#include "ui/window/main_window.h"

#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStackedWidget>
#include <QStatusBar>

#include <algorithm>

namespace ui {

namespace {

QString needsModelFile()
{
    return MainWindow::tr("Save the model of your classes first. A command needs its file.");
}

}  // namespace

void MainWindow::connectCommands()
{
    connect(m_command, &DrawCommand::made, this,
            [this](const core::CompareOptions& options) { copyCommand(core::commandOf(options)); });
    connect(m_command, &DrawCommand::failed, this, &MainWindow::say);
    connect(&m_draw->grid(), &PanelGrid::commandWanted, this, &MainWindow::copyAsCommand);
    connect(m_dataset, &DatasetWorkspace::commandWanted, this, &MainWindow::copyAsCommand);
    connect(m_dataset, &DatasetWorkspace::adaptCommandWanted, this, [this](core::AdaptOptions options) {
        options.model = modelArgument(m_modelName);
        options.data.dataDirectories = dataFolders(options.data.dataset);
        copyCommand(core::commandOf(options));
    });
    connect(m_experiment, &ExperimentWorkspace::commandWanted, this, &MainWindow::copyAsCommand);
    connect(m_train, &TrainWorkspace::commandWanted, this, [this](core::TrainOptions options) {
        options.data.dataDirectories = dataFolders(options.data.dataset);
        copyCommand(core::commandOf(options));
    });
}

void MainWindow::connectSheet(SheetDialog& dialog)
{
    connect(&dialog, &SheetDialog::commandWanted, this, [this, &dialog](const core::SheetSettings& sheet) {
        if (hasUnsavedModel())
            return dialog.tellFailure(needsModelFile());
        core::CompareOptions options;
        options.model = modelArgument(m_modelName);
        options.data.dataDirectories = dataFolders("any");
        options.sheet = sheet;
        m_command->make(std::move(options));
    });
    connect(m_command, &DrawCommand::made, &dialog, &SheetDialog::tellCommand);
    connect(m_command, &DrawCommand::failed, &dialog, &SheetDialog::tellFailure);
}

/// A model as an argument: its name if `runoff` finds it by this name, otherwise its file.
std::string MainWindow::modelArgument(const QString& nameOrPath) const
{
    std::string name = nameOrPath.toStdString();
    const core::ZooEntry* entry = core::modelNamed(m_known, name);
    if (!entry)
        return QFileInfo(nameOrPath).isFile()
                 ? QFile::encodeName(QFileInfo(nameOrPath).absoluteFilePath()).toStdString()
                 : name;
    for (const QString& folder : m_preferences.modelFolders)  // the command does not search these folders
        if (QFileInfo(QString::fromStdString(entry->path.parent_path().string())) == QFileInfo(folder))
            return entry->path.string();
    return name;
}

/// The folders of the preferences if the list names data sets that may be there.
std::vector<std::string> MainWindow::dataFolders(const std::string& datasets) const
{
    std::vector<std::string> folders;
    for (const QString& name : QString::fromStdString(datasets).split(QLatin1Char(',')))
        if (!name.isEmpty() && !name.contains(QLatin1Char('/')) && folders.empty())
            for (const QString& folder : m_preferences.dataFolders)
                folders.push_back(QFile::encodeName(folder).toStdString());
    return folders;
}

void MainWindow::copyAsCommand()
{
    const QWidget* shown = m_stack->currentWidget();
    if (hasUnsavedModel())
        return say(needsModelFile());
    if (shown->isAncestorOf(m_draw)) {
        core::CompareOptions options;
        options.model = modelArgument(m_modelName);
        options.data.dataDirectories = dataFolders("any");
        m_command->make(std::move(options));
    } else if (shown->isAncestorOf(m_dataset)) {
        if (m_dataset->evaluation().state() == EvaluationRun::State::Unfit)
            return say(m_dataset->evaluationBar().words());
        copyEvaluation(m_dataset->command());
    } else if (shown->isAncestorOf(m_train)) {
        m_train->askCommand();
    } else if (m_experiment->bar().page() == ExperimentBar::Page::Calibration) {
        if (m_experiment->calibrationRun().state() == CalibrationRun::State::Unfit)
            return say(m_experiment->calibrationRun().problem());
        copyEvaluation(m_experiment->calibrationCommand());
    } else if (m_experiment->bar().page() == ExperimentBar::Page::Results) {
        say(tr("Saved results have no command. To copy one, choose the protocol and its settings in Protocols."));
    } else if (std::optional<core::ExperimentOptions> options = m_experiment->experiment().options()) {
        options->data.dataDirectories = dataFolders(options->data.dataset);
        options->threads =
            m_preferences.threads > 0 ? std::min(m_preferences.threads, core::mostThreads()) : core::usualThreads();
        copyCommand(core::commandOf(*options));
    } else {
        say(tr("Choose a protocol and a data set first."));
    }
}

void MainWindow::copyEvaluation(std::optional<core::EvaluateOptions> options)
{
    if (!options || !m_classifier)
        return say(tr("Open a model and a data set first."));
    options->model = modelArgument(m_modelName);
    if (!options->against.empty())
        options->against = modelArgument(QString::fromStdString(options->against));
    options->data.dataDirectories = dataFolders(options->data.dataset);
    copyCommand(core::commandOf(*options));
}

void MainWindow::copyCommand(const core::CommandLine& command)
{
    const QString text = QString::fromStdString(command.text());
    QGuiApplication::clipboard()->setText(text);
    const QString done = tr("Command copied: %1").arg(text.left(1000).simplified());
    told(statusBar()->fontMetrics().elidedText(done, Qt::ElideRight, std::max(200, statusBar()->width() - 200)));
}

}  // namespace ui
