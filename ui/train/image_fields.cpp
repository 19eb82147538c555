#include "ui/train/image_fields.h"

#include "core/data/class_match.h"
#include "core/data/join.h"
#include "ui/dataset/dataset_chooser.h"
#include "ui/train/joined_sets.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace ui {

ImageFields::ImageFields(QWidget* parent)
    : FieldList(tr("Images"), parent),
      m_dataset(new DatasetChooser(this)),
      m_more(new DatasetChooser(this)),
      m_sets(new JoinedSets(this)),
      m_shares(new QComboBox(this)),
      m_division(new QComboBox(this)),
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
    addJoined();
    addDivision();
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
    connect(m_dataset, &DatasetChooser::wanted, this, [this] {
        showJoined();
        emit changed();
    });
    connect(m_dataset, &DatasetChooser::fetchWanted, this, &ImageFields::fetchWanted);
    connect(m_dataset, &DatasetChooser::folderWanted, this, &ImageFields::folderWanted);
}

void ImageFields::addJoined()
{
    m_more->setOffersFolder(true);
    m_more->setPlaceholderText(tr("add a data set"));
    m_more->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_more->setMinimumContentsLength(12);
    add(tr("Together &with"), m_more,
        tr("Data sets with the same classes, for the same training. Drawings become "
           "pictures like those of the first set of pictures."));
    addBelow(m_sets);
    m_shares->addItem(tr("every image once"));
    m_shares->addItem(tr("by weight"));
    m_shares->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_shares->setMinimumContentsLength(10);
    add(tr("Each e&poch"), m_shares,
        tr("By weight, an epoch still has as many images as all data sets together. A data set repeats images, or "
           "leaves out a random choice."));
    setShown(m_shares, false);
    connect(m_more, &DatasetChooser::wanted, this, &ImageFields::join);
    connect(m_more, &DatasetChooser::fetchWanted, this, &ImageFields::fetchWanted);
    connect(m_more, &DatasetChooser::folderWanted, this, &ImageFields::joinedFolderWanted);
    connect(m_sets, &JoinedSets::removeWanted, this, &ImageFields::leave);
    connect(m_sets, &JoinedSets::changed, this, &FieldList::changed);
    connect(m_shares, &QComboBox::currentIndexChanged, this, [this](int choice) {
        m_sets->setWeighted(choice == 1);
        emit changed();
    });
}

void ImageFields::addDivision()
{
    m_division->addItem(tr("as usual"), QString());
    m_division->addItem(tr("by writer"), QStringLiteral("writer"));
    m_division->addItem(tr("by drawing"), QStringLiteral("item"));
    add(tr("Divis&ion"), m_division,
        tr("How drawings are divided into training and test images. By writer, no writer occurs in both; this is "
           "usual if at least two writers are known."));
    setShown(m_division, false);
    connect(m_division, &QComboBox::currentIndexChanged, this, &FieldList::changed);
}

void ImageFields::join(const QString& nameOrFolder)
{
    m_more->choose({});
    if (nameOrFolder.isEmpty() || m_joined.contains(nameOrFolder))
        return;
    setJoined(m_joined + QStringList{nameOrFolder});
    emit changed();
}

void ImageFields::leave(const QString& nameOrFolder)
{
    QStringList others = m_joined;
    others.removeAll(nameOrFolder);
    setJoined(others);
    m_more->setFocus();  // the button with the focus is gone
    emit changed();
}

void ImageFields::setJoined(const QStringList& names)
{
    m_joined = names;
    showJoined();
}

void ImageFields::showJoined()
{
    const QStringList names = QStringList(dataset()) + m_joined;
    const bool counted = dataset() == m_opened && m_counts.size() == static_cast<std::size_t>(names.size());
    QList<JoinedSet> sets;
    for (qsizetype place = 0; place < names.size(); ++place)
        sets << JoinedSet{names[place], m_dataset->titleOf(names[place]),
                          counted ? m_counts[static_cast<std::size_t>(place)] : 0};
    m_sets->setSets(sets);
    setShown(m_shares, !m_joined.isEmpty());
    offerMore();
}

/// Offers the data sets that are not chosen and whose classes agree, as far as they are known.
void ImageFields::offerMore()
{
    const std::vector<std::string> classes = dataset() == m_opened ? m_classNames : std::vector<std::string>();
    std::vector<core::FoundDataset> more;
    for (const core::FoundDataset& entry : m_found) {
        const QString name = QString::fromStdString(entry.name);
        const auto known = std::ranges::find(core::knownDatasets(), entry.name, &core::KnownDataset::name);
        const bool fits = classes.empty() || known == core::knownDatasets().end()
                       || core::matchOf(classes, known->classNames) != core::ClassMatch::ByOrder;
        if (fits && name != dataset() && !m_joined.contains(name))
            more.push_back(entry);
    }
    m_more->setDatasets(more);
}

void ImageFields::setData(const core::TrainTest& opened)
{
    m_opened = dataset();
    m_classNames = opened.train.classNames;
    m_counts.assign(std::max<std::size_t>(1, opened.train.origins.size()), 0);
    bool divides = opened.splitBy.has_value();
    for (const core::ImageOrigin& origin : opened.train.origins)
        divides |= origin.splitBy.has_value();
    for (std::int64_t image = 0; image < opened.train.size(); ++image)
        ++m_counts[core::originOf(opened.train, image)];
    setShown(m_division, divides || m_division->currentIndex() > 0);
    showJoined();
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
    m_augmentation->addItem(tr("strokes: change drawings only"), QStringLiteral("strokes"));
    m_chosen->setObjectName(QStringLiteral("muted"));
    m_chosen->setWordWrap(true);
    m_chosen->hide();
    add(tr("Au&gmentation"), m_augmentation,
        tr("Small random changes of each image in every epoch. Training takes longer and generalizes better. You can "
           "also enter rules, such as shift=2,rotate=10,flip or, for drawings, pen=0.3,slant=0.2,turn=8."));
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
    m_found = datasets;
    m_dataset->setDatasets(datasets);
    if (dataset().isEmpty())
        m_dataset->choose(m_dataset->first());
    showJoined();
}

QString ImageFields::dataset() const
{
    return m_dataset->chosen();
}

void ImageFields::show(const TrainSettings& settings)
{
    const QSignalBlocker quiet(this);
    m_dataset->choose(settings.dataset);
    setJoined(settings.joined);
    m_shares->setCurrentIndex(settings.weights.empty() ? 0 : 1);
    m_sets->setWeights(settings.weights);
    m_division->setCurrentIndex(std::max(0, m_division->findData(settings.splitBy)));
    if (m_division->currentIndex() > 0)
        setShown(m_division, true);
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
    explain(m_dataset, words.isEmpty() ? datasetWords() : datasetWords() + Words::gap() + words);
}

void ImageFields::showProblem(TrainField field, const QString& words)
{
    const std::pair<TrainField, QWidget*> fields[]{{TrainField::Dataset, m_dataset},
                                                   {TrainField::Joined, m_more},
                                                   {TrainField::Classes, m_classes},
                                                   {TrainField::Augmentation, m_augmentation}};
    for (const auto& [name, widget] : fields)
        setProblem(widget, name == field ? words : QString());
}

void ImageFields::read(TrainSettings& settings) const
{
    settings.dataset = dataset();
    settings.joined = m_joined;
    settings.weights = m_sets->weights();
    settings.splitBy = m_division->currentData().toString();
    settings.classes = m_classes->text();
    settings.stride = m_stride->value();
    settings.fraction = m_fraction->value() / 100.0;
    settings.augmentation = augmentation();
}

}  // namespace ui
