#include "ui/train/image_fields.h"

#include "ui/dataset/dataset_chooser.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace ui {

ImageFields::ImageFields(QWidget* parent)
    : FieldList(tr("Images"), parent),
      m_dataset(new DatasetChooser(this)),
      m_classes(new QLineEdit(this)),
      m_stride(new QSpinBox(this)),
      m_fraction(new QDoubleSpinBox(this)),
      m_augmentation(new QComboBox(this)),
      m_chosen(new QLabel(this))
{
    m_dataset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_dataset->setMinimumContentsLength(12);
    m_classes->setPlaceholderText(tr("all"));
    m_stride->setRange(1, 10000);
    m_fraction->setRange(0.01, 100.0);
    m_fraction->setDecimals(2);
    m_fraction->setSuffix(tr(" %"));
    add(tr("&Data set"), m_dataset, datasetWords());
    add(tr("&Classes"), m_classes, tr("Classes to train on, such as 0-4 or cat,dog. Empty: all classes."));
    add(tr("St&ride"), m_stride,
        tr("Use every n-th training image. A stride of 10 uses a tenth of the images and takes a tenth of the time."));
    add(tr("Fractio&n"), m_fraction,
        tr("Share of these images to use, equal for all classes. The seed selects them at random."));
    addAugmentation();
    connect(m_stride, &QSpinBox::valueChanged, this, &FieldList::changed);
    connect(m_fraction, &QDoubleSpinBox::valueChanged, this, &FieldList::changed);
    connect(m_classes, &QLineEdit::textEdited, this, &FieldList::changed);
    connect(m_augmentation, &QComboBox::currentTextChanged, this, &FieldList::changed);
    m_dataset->setOffersFolder(true);
    connect(m_dataset, &DatasetChooser::wanted, this, &FieldList::changed);
    connect(m_dataset, &DatasetChooser::fetchWanted, this, &ImageFields::fetchWanted);
    connect(m_dataset, &DatasetChooser::folderWanted, this, &ImageFields::folderWanted);
}

void ImageFields::addAugmentation()
{
    m_augmentation->setEditable(true);
    m_augmentation->setInsertPolicy(QComboBox::NoInsert);
    m_augmentation->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_augmentation->setMinimumContentsLength(12);
    m_augmentation->addItem(tr("none"), QStringLiteral("none"));
    m_augmentation->addItem(tr("auto: selected for the images"), QStringLiteral("auto"));
    m_augmentation->addItem(tr("digits: rotate and shift, never mirror"), QStringLiteral("digits"));
    m_augmentation->addItem(tr("objects: shift and mirror"), QStringLiteral("objects"));
    m_chosen->setObjectName(QStringLiteral("muted"));
    m_chosen->setWordWrap(true);
    m_chosen->hide();
    add(tr("Au&gmentation"), m_augmentation,
        tr("Small random changes of each image in every epoch. Training takes longer and generalizes better. You can "
           "also enter rules, such as shift=2,rotate=10,flip."));
    addBelow(m_chosen);
}

QString ImageFields::augmentation() const
{
    const int place = m_augmentation->findText(m_augmentation->currentText());
    return place >= 0 ? m_augmentation->itemData(place).toString() : m_augmentation->currentText().trimmed();
}

void ImageFields::setAugmentation(const QString& sentence)
{
    m_chosen->setText(sentence);
    m_chosen->setVisible(!sentence.isEmpty());
}

void ImageFields::setDatasets(const std::vector<core::FoundDataset>& datasets)
{
    m_dataset->setDatasets(datasets);
    if (dataset().isEmpty())
        m_dataset->choose(m_dataset->first());
}

QString ImageFields::dataset() const
{
    return m_dataset->chosen();
}

void ImageFields::show(const TrainSettings& settings)
{
    const QSignalBlocker quiet(this);
    m_dataset->choose(settings.dataset);
    m_classes->setText(settings.classes);
    m_stride->setValue(settings.stride);
    m_fraction->setValue(100.0 * settings.fraction);
    const int place = m_augmentation->findData(settings.augmentation);
    m_augmentation->setCurrentIndex(place);
    m_augmentation->setEditText(place >= 0 ? m_augmentation->itemText(place) : settings.augmentation);
}

QString ImageFields::datasetWords()
{
    return tr("Data set for the training. Its test images only measure the result.");
}

void ImageFields::explainDataset(const QString& words)
{
    explain(m_dataset, words.isEmpty() ? datasetWords() : datasetWords() + QLatin1Char(' ') + words);
}

void ImageFields::showProblems(const QString& classesProblem, const QString& augmentationProblem)
{
    setProblem(m_classes, classesProblem);
    setProblem(m_augmentation, augmentationProblem);
}

void ImageFields::read(TrainSettings& settings) const
{
    settings.dataset = dataset();
    settings.classes = m_classes->text();
    settings.stride = m_stride->value();
    settings.fraction = m_fraction->value() / 100.0;
    settings.augmentation = augmentation();
}

}  // namespace ui
