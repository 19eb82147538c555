#include "ui/teach/save_model_dialog.h"

#include "ui/widgets/replace_question.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace ui {

namespace {

const QString modelEnding = QStringLiteral(".safetensors");

/// "My classes" as the name of a file: "my-classes".
QString fileNameOf(const QString& title)
{
    static const QRegularExpression others(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QString name = title.toLower().replace(others, QStringLiteral("-"));
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("my-classes") : name;
}

}  // namespace

SaveModelDialog::SaveModelDialog(const Options& options, QWidget* parent)
    : QDialog(parent),
      m_folder(options.folder),
      m_title(new QLineEdit(options.title, this)),
      m_path(new QLineEdit(this)),
      m_note(new QLabel(this))
{
    setWindowTitle(tr("Save model"));
    auto* browse = new QPushButton(tr("Choose…"), this);
    browse->setAccessibleName(tr("Choose the file"));
    m_title->setAccessibleName(tr("Title of the model"));
    m_path->setAccessibleName(tr("File of the model"));
    m_path->setMinimumWidth(browse->sizeHint().width() * 5);
    auto* file = new QHBoxLayout;
    file->addWidget(m_path, 1);
    file->addWidget(browse);
    auto* form = new QFormLayout;
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&File"), file);
    qobject_cast<QLabel*>(form->labelForField(file))->setBuddy(m_path);
    m_note->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("muted"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_note);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SaveModelDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(browse, &QPushButton::clicked, this, &SaveModelDialog::askPath);
    connect(m_title, &QLineEdit::textChanged, this, &SaveModelDialog::suggest);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_isOwnPath = true; });
    connect(m_path, &QLineEdit::textChanged, this, &SaveModelDialog::check);
    suggest();
    m_title->selectAll();
}

QString SaveModelDialog::title() const
{
    return m_title->text().simplified();
}

QString SaveModelDialog::path() const
{
    const QString path = m_path->text().trimmed();
    return path.endsWith(modelEnding, Qt::CaseInsensitive) ? path : path + modelEnding;
}

void SaveModelDialog::suggest()
{
    if (!m_isOwnPath)
        m_path->setText(QStringLiteral("%1/%2%3").arg(m_folder, fileNameOf(title()), modelEnding));
    check();
}

void SaveModelDialog::check()
{
    m_save->setEnabled(!title().isEmpty() && !m_path->text().trimmed().isEmpty());
    m_note->setText(QFileInfo::exists(path())
                        ? tr("This file exists. Save asks before it replaces the file.")
                        : tr("The file holds the network and your class names, but no drawings."));
}

void SaveModelDialog::askPath()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save model"), this->path(), tr("Models (*%1)").arg(modelEnding), nullptr,
                                     QFileDialog::DontConfirmOverwrite);  // accept() asks
    if (path.isEmpty())
        return;
    m_isOwnPath = true;
    m_path->setText(path);
}

void SaveModelDialog::accept()
{
    if (!QFileInfo::exists(path()) || mayReplace(this, path()))
        QDialog::accept();
}

}  // namespace ui
