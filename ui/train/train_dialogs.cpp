// The dialogs of the Train workspace: open a folder, cancel a training, save a model.
#include "core/model/model_file.h"
#include "ui/dataset/dataset_folders.h"
#include "ui/train/image_fields.h"
#include "ui/train/train_form.h"
#include "ui/train/train_workspace.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace ui {

void TrainWorkspace::askFolder()
{
    const QString folder = DatasetFolders::ask(this);
    if (folder.isEmpty())
        return;
    TrainSettings settings = m_form->settings();
    settings.dataset = folder;
    m_form->setSettings(settings);
}

void TrainWorkspace::askJoinedFolder()
{
    m_form->images().join(DatasetFolders::ask(this));
}

void TrainWorkspace::askCancel()
{
    if (m_run.idle())
        return;
    auto* box = new QMessageBox(QMessageBox::Question, tr("Cancel training"), tr("Keep the result of this training?"),
                                QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("If you keep it, you can resume from the last complete epoch. The training continues "
                               "while this dialog is open."));
    const QPushButton* keep = box->addButton(tr("Stop and keep"), QMessageBox::AcceptRole);
    const QPushButton* drop = box->addButton(tr("Stop and discard"), QMessageBox::DestructiveRole);
    box->setEscapeButton(box->addButton(tr("Continue training"), QMessageBox::RejectRole));
    connect(box, &QMessageBox::buttonClicked, this, [this, keep, drop](QAbstractButton* button) {
        if (button == keep)
            m_run.cancel(TrainingRun::Keep::Checkpoint);
        else if (button == drop)
            m_run.cancel(TrainingRun::Keep::Nothing);
    });
    connect(&m_run, &TrainingRun::changed, box, [this, box] {
        if (m_run.idle())
            box->reject();  // the training ended while the dialog was open
    });
    box->open();
}

void TrainWorkspace::askSave()
{
    if (!m_model)
        return;
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save model"), QString::fromStdString(m_model->name) + QStringLiteral(".safetensors"),
        tr("Models (*.safetensors)"));
    if (!path.isEmpty())
        saveModel(path.endsWith(QLatin1String(".safetensors")) ? path : path + QStringLiteral(".safetensors"));
}

void TrainWorkspace::saveModel(const QString& path)
{
    m_files.run(
        this, [model = m_model, path] { core::writeModel(*model, path.toStdString()); },
        [this, path] { emit saved(path); }, [this](const QString& message) { emit failed(message); });
}

}  // namespace ui
