// Data sets and models that the workspaces share: downloads, and the suggestion of a model for a data set.
#include "ui/collect/print_form_dialog.h"
#include "ui/collect/read_forms_dialog.h"
#include "ui/dataset/dataset_chooser.h"
#include "ui/dataset/dataset_folders.h"
#include "ui/dataset/dataset_workspace.h"
#include "ui/dataset/fetch_bar.h"
#include "ui/experiment/experiment_workspace.h"
#include "ui/form/form_reader.h"
#include "ui/train/train_workspace.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/model_chooser.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QStatusBar>
#include <QUrl>

#include <filesystem>

namespace ui {

void MainWindow::connectData()
{
    m_fetch = new DatasetFetch({}, this);
    auto* bar = new FetchBar(this);
    statusBar()->addPermanentWidget(bar);
    connect(bar, &FetchBar::cancelWanted, m_fetch, &DatasetFetch::cancel);
    connect(m_fetch, &DatasetFetch::progressed, bar, [this, bar] { bar->show(*m_fetch); });
    connect(m_fetch, &DatasetFetch::ended, this, [this, bar](const QString& name) {
        bar->hide();
        lookForData();
        if (m_fetched)
            m_fetched(name);
    });
    connect(m_fetch, &DatasetFetch::failed, this, [this, bar](const QString& message) {
        bar->hide();
        if (!message.isEmpty())
            say(message);
    });
    const auto offer = [this](auto* workspace) {
        connect(workspace, &std::remove_pointer_t<decltype(workspace)>::fetchWanted, this,
                [this, workspace](const QString& name) {
                    if (const QString hint = hintToGet(name.toStdString()); !hint.isEmpty())
                        return say(hint);
                    if (m_fetch->busy())
                        return say(
                            tr("Another download is in progress: %1. Wait until it is complete.").arg(m_fetch->name()));
                    m_fetched = [workspace](const QString& fetched) { workspace->open(fetched); };
                    m_fetch->start(name);
                });
    };
    offer(m_dataset);
    offer(m_train);
    offer(m_experiment);
    connect(m_dataset, &DatasetWorkspace::opened, m_message, &QWidget::hide);  // an earlier error is out of date
    connect(m_train, &TrainWorkspace::opened, m_message, &QWidget::hide);
    connect(m_experiment, &ExperimentWorkspace::opened, m_message, &QWidget::hide);
    connect(this, &MainWindow::modelOpened, m_message, [this] {
        if (m_modelChosen)
            m_message->hide();
    });
    connect(m_dataset, &DatasetWorkspace::modelWanted, this, &MainWindow::openModel);
    connect(m_dataset, &DatasetWorkspace::modelSuggested, this, [this](const QString& name) {
        if (m_modelChosen)
            return;
        openModel(name);
        const int place = m_models->findData(name);
        statusBar()->showMessage(tr("Switched to the model %1, which was trained on images like these.")
                                     .arg(place < 0 ? name : m_models->itemText(place)),
                                 10'000);
    });
}

void MainWindow::lookForData()
{
    m_dataset->lookAgain();
    m_train->lookAgain();
    m_experiment->lookAgain();
}

void MainWindow::askForm()
{
    PrintFormDialog dialog(this);
    dialog.exec();
}

void MainWindow::readForms(const QStringList& photos)
{
    ReadFormsDialog dialog(this);
    connect(&dialog, &ReadFormsDialog::created, this, [this](const QString& folder, const QStringList& remarks) {
        const QString path = QFileInfo(folder).absoluteFilePath();
        DatasetFolders::shared().add(path);
        lookForData();
        showWorkspace(m_dataset);
        m_dataset->open(path);
        if (remarks.isEmpty())
            told(tr("Created the data set %1").arg(QDir::toNativeSeparators(path)));
        else
            say(tr("Created the data set %1, but %2")
                    .arg(QDir::toNativeSeparators(path), remarks.join(QLatin1Char('\n'))));
    });
    dialog.add(photos);
    dialog.exec();
}

void MainWindow::takeForms(const QMimeData& offered)
{
    QStringList photos;
    for (const QUrl& url : offered.urls())
        if (url.isLocalFile())
            photos << url.toLocalFile();
    const Dropped dropped = takeFrom(offered);
    if (photos.isEmpty())
        return take(dropped);
    m_files.run(
        this,
        [path = std::filesystem::path(QFile::encodeName(photos.front()).toStdString())] { return showsForm(path); },
        [this, photos, dropped](bool isForm) { isForm ? readForms(photos) : take(dropped); },
        [this](const QString& message) { say(message); });
}

}  // namespace ui
