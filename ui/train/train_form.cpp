#include "ui/train/train_form.h"

#include "ui/train/image_fields.h"
#include "ui/train/learning_fields.h"
#include "ui/train/network_fields.h"
#include "ui/train/preset_bar.h"
#include "ui/widgets/side_pane.h"

#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

TrainForm::TrainForm(QWidget* parent)
    : QFrame(parent),
      m_presets(new PresetBar(this)),
      m_images(new ImageFields(this)),
      m_network(new NetworkFields(this)),
      m_learning(new LearningFields(this)),
      m_name(new QLineEdit(this)),
      m_title(new QLineEdit(this)),
      m_fields(new QWidget),
      m_scroll(new SidePane(m_fields, this))
{
    setObjectName(QStringLiteral("card"));
    setAccessibleName(tr("Training settings"));
    auto* fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(14, 4, 10, 10);
    fields->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_images, m_network, m_learning, makeModelFields()})
        fields->addWidget(part);
    m_fields->setObjectName(QStringLiteral("form"));
    m_scroll->setObjectName(QStringLiteral("plainScroll"));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 12, 1, 1);
    column->setSpacing(10);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(14, 0, 14, 0);
    head->addWidget(m_presets);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    for (FieldList* list : std::initializer_list<FieldList*>{m_images, m_network, m_learning})
        connect(list, &FieldList::changed, this, &TrainForm::tell);
    connect(m_images, &ImageFields::fetchWanted, this, &TrainForm::fetchWanted);
    connect(m_images, &ImageFields::folderWanted, this, &TrainForm::folderWanted);
    connect(m_images, &ImageFields::joinedFolderWanted, this, &TrainForm::joinedFolderWanted);
    connect(m_presets, &PresetBar::chosen, this, &TrainForm::setSettings);
    connect(m_presets, &PresetBar::failed, this, &TrainForm::failed);
    setSettings({});
}

QWidget* TrainForm::makeModelFields()
{
    auto* list = new FieldList(tr("Model"), this);
    m_name->setValidator(new QRegularExpressionValidator(modelName(), m_name));
    list->add(tr("Name"), m_name, tr("Name of the model file: letters, digits, dots and hyphens."));
    list->add(tr("Title"), m_title, tr("Name of the model in the window."));
    connect(m_name, &QLineEdit::textEdited, this, &TrainForm::tell);
    connect(m_title, &QLineEdit::textEdited, this, &TrainForm::tell);
    return list;
}

TrainSettings TrainForm::settings() const
{
    TrainSettings settings;
    m_images->read(settings);
    m_network->read(settings);
    m_learning->read(settings);
    settings.recipe.name = m_name->text().toStdString();
    settings.recipe.title = m_title->text().toStdString();
    return settings;
}

void TrainForm::setSettings(const TrainSettings& settings)
{
    m_images->show(settings);
    m_network->show(settings);
    m_learning->show(settings);
    m_name->setText(QString::fromStdString(settings.recipe.name));
    m_title->setText(QString::fromStdString(settings.recipe.title));
    tell();
}

void TrainForm::setDatasets(const std::vector<core::FoundDataset>& datasets)
{
    m_images->setDatasets(datasets);
    tell();
}

void TrainForm::setData(const core::TrainTest& opened)
{
    m_images->setData(opened);
    m_network->setImages(opened.train.imageShape, opened.train.classCount());
}

void TrainForm::showProblem(TrainField field, const QString& words)
{
    m_images->showProblem(field, words);
    m_network->showProblem(field == TrainField::Strategies ? words : QString());
    m_learning->showProblem(field == TrainField::Heads ? words : QString());
}

void TrainForm::setEditable(bool editable)
{
    m_fields->setEnabled(editable);
    m_presets->setEnabled(editable);
}

void TrainForm::tell()
{
    const TrainSettings now = settings();
    m_name->setPlaceholderText(suggestedName(now));
    m_title->setPlaceholderText(suggestedTitle(now));
    m_presets->setCurrent(now);
    emit changed();
}

}  // namespace ui
