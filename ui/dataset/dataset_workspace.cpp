#include "ui/dataset/dataset_workspace.h"

#include "ui/dataset/adapt_dialog.h"
#include "ui/dataset/browse_page.h"
#include "ui/dataset/comparison_page.h"
#include "ui/dataset/confusion_page.h"
#include "ui/dataset/dataset_bar.h"
#include "ui/dataset/dataset_chooser.h"
#include "ui/dataset/dataset_folders.h"
#include "ui/dataset/dataset_formats.h"
#include "ui/dataset/dataset_words.h"
#include "ui/dataset/evaluation_bar.h"
#include "ui/dataset/image_grid.h"
#include "ui/dataset/model_fit.h"
#include "ui/dataset/second_model.h"
#include "ui/dataset/status_strip.h"
#include "ui/dataset/writers_page.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

DatasetWorkspace::DatasetWorkspace(core::AnswerCache cache, QWidget* parent)
    : QWidget(parent),
      m_bar(new DatasetBar(this)),
      m_evaluationBar(new EvaluationBar(this)),
      m_stack(new QStackedWidget(this)),
      m_nothing(new QLabel(this)),
      m_browse(new BrowsePage(this)),
      m_confusion(new ConfusionPage(this)),
      m_writers(new WritersPage(this)),
      m_comparison(new ComparisonPage(cache, this)),
      m_note(new QLabel(this)),
      m_run(std::move(cache))
{
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_note->setObjectName(QStringLiteral("muted"));
    m_note->setWordWrap(true);
    for (QWidget* page : std::initializer_list<QWidget*>{m_nothing, m_browse, m_confusion, m_writers, m_comparison})
        m_stack->addWidget(page);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(10);
    column->addWidget(m_bar);
    column->addWidget(makeStatus());
    column->addWidget(m_stack, 1);
    restore();

    connect(m_bar, &DatasetBar::datasetWanted, this, &DatasetWorkspace::choose);
    connect(m_bar, &DatasetBar::fetchWanted, this, &DatasetWorkspace::fetchWanted);
    connect(m_bar, &DatasetBar::folderWanted, this, [this] { choose(DatasetFolders::ask(this)); });
    connect(m_bar, &DatasetBar::partChanged, this, &DatasetWorkspace::showPart);
    connect(m_bar, &DatasetBar::pageChanged, this, &DatasetWorkspace::showPage);
    connect(m_evaluationBar, &EvaluationBar::startWanted, &m_run, &EvaluationRun::start);
    connect(m_evaluationBar, &EvaluationBar::cancelWanted, &m_run, &EvaluationRun::cancel);
    connect(m_evaluationBar, &EvaluationBar::offerWanted, this, [this] {
        if (const core::ZooEntry* other = fittingModel())
            emit modelWanted(QString::fromStdString(other->name));
    });
    connect(&m_run, &EvaluationRun::changed, this, &DatasetWorkspace::showList);
    connect(&m_run, &EvaluationRun::progressed, this, [this] { m_evaluationBar->show(m_run); });
    connect(&m_run, &EvaluationRun::failed, this, &DatasetWorkspace::failed);
    connect(&m_library, &DatasetLibrary::found, this, &DatasetWorkspace::takeFound);
    connect(&m_library, &DatasetLibrary::unusable, this, &DatasetWorkspace::failed);
    connect(&m_library, &DatasetLibrary::opened, this,
            [this](const std::shared_ptr<const core::TrainTest>& opened, const QString& name) {
                m_nextOpened = opened;
                m_nextName = name;
                prepare();
            });
    connect(&m_images, &ModelImages::ready, this, &DatasetWorkspace::takeImages);
    connect(&m_images, &ModelImages::failed, this, [this](const QString& message) {
        emit failed(message);
        showList();
    });
    connect(&m_library, &DatasetLibrary::failed, this, [this](const QString& message) {
        m_asked = false;
        emit failed(message);
        m_bar->showDataset(m_name);
        const QString fallback = std::exchange(m_fallback, {});
        if (!m_data && !fallback.isEmpty())
            return open(fallback);
        showList();
        showPage();
    });
    connect(m_browse, &BrowsePage::imageOpened, this,
            [this](const core::Image& image, const QString& note, const QString& trueClass, int index) {
                emit imageOpened(image, note, trueClass, placeOf(index));
            });
    connect(m_browse, &BrowsePage::drawingOpened, this,
            [this](const core::Ink& ink, const QString& note, const QString& trueClass, int index) {
                emit drawingOpened(ink, note, trueClass, placeOf(index));
            });
    connect(m_browse, &BrowsePage::failed, this, &DatasetWorkspace::failed);
    connect(m_confusion, &ConfusionPage::failed, this, &DatasetWorkspace::failed);
    connect(m_confusion, &ConfusionPage::saved, this, &DatasetWorkspace::saved);
    connect(&m_confusion->panel(), &ConfusionPanel::commandWanted, this, &DatasetWorkspace::commandWanted);
    connect(m_writers, &WritersPage::commandWanted, this, &DatasetWorkspace::commandWanted);
    connect(m_writers, &WritersPage::adaptWanted, this, &DatasetWorkspace::askToAdapt);
    connect(m_confusion, &ConfusionPage::cellOpened, this, &DatasetWorkspace::openImages);
    connect(m_writers, &WritersPage::failed, this, &DatasetWorkspace::failed);
    connect(m_writers, &WritersPage::saved, this, &DatasetWorkspace::saved);
    connect(m_writers, &WritersPage::writerOpened, this, &DatasetWorkspace::openImages);
    connect(m_comparison, &ComparisonPage::commandWanted, this, &DatasetWorkspace::commandWanted);
    connect(m_comparison, &ComparisonPage::failed, this, &DatasetWorkspace::failed);
    connect(m_comparison, &ComparisonPage::saved, this, &DatasetWorkspace::saved);
    connect(m_comparison, &ComparisonPage::imagesOpened, this, &DatasetWorkspace::openImages);
}

DatasetWorkspace::~DatasetWorkspace()
{
    save();
}

/// The dialog keeps its own copies of the model and the images.
void DatasetWorkspace::askToAdapt()
{
    if (!m_data || !m_classifier)
        return;
    core::AdaptOptions options;
    options.data.dataset = m_name.toStdString();
    options.part = m_bar->part() == DatasetBar::Part::All ? core::allParts : placeOf(0).part;
    auto* dialog = new AdaptDialog({m_classifier, part(), options}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AdaptDialog::failed, this, &DatasetWorkspace::failed);
    connect(dialog, &AdaptDialog::modelSaved, this, &DatasetWorkspace::modelSaved);
    connect(dialog, &AdaptDialog::commandWanted, this, &DatasetWorkspace::adaptCommandWanted);
    dialog->open();
}

QWidget* DatasetWorkspace::makeStatus()
{
    auto* status = new StatusStrip(m_evaluationBar->button(), this);
    auto* row = new QHBoxLayout(status);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_evaluationBar, 3);
    row->addWidget(m_note, 2);
    return status;
}

void DatasetWorkspace::openImages(const ImageFilter& wanted)
{
    m_browse->filter().setFilter(wanted);
    m_bar->setPage(DatasetBar::Page::Images);
    showPage();
    m_browse->grid().setFocus();
}

void DatasetWorkspace::restore()
{
    const QSettings settings;
    const int part = settings.value(QStringLiteral("dataset/part"), 1).toInt();
    m_bar->setPart(static_cast<DatasetBar::Part>(std::clamp(part, 0, static_cast<int>(DatasetBar::Part::All))));
    const int page = settings.value(QStringLiteral("dataset/page"), 0).toInt();
    m_bar->setPage(static_cast<DatasetBar::Page>(std::clamp(page, 0, static_cast<int>(DatasetBar::Page::Comparison))));
    m_browse->filter().restore(settings);
    m_confusion->panel().restore(settings);
    m_writers->restore(settings);
    m_browse->restoreState(settings.value(QStringLiteral("dataset/browseSizes")).toByteArray());
    m_comparison->restoreState(settings.value(QStringLiteral("dataset/comparisonSizes")).toByteArray());
    m_confusion->restoreState(settings.value(QStringLiteral("dataset/confusionSizes")).toByteArray());
    m_writers->restoreState(settings.value(QStringLiteral("dataset/writersSizes")).toByteArray());
}

void DatasetWorkspace::save() const
{
    if (!m_started)
        return;  // the workspace was never shown, so its settings did not change
    QSettings settings;
    settings.setValue(QStringLiteral("dataset/last"), m_bar->current());
    settings.setValue(QStringLiteral("dataset/part"), static_cast<int>(m_bar->part()));
    settings.setValue(QStringLiteral("dataset/page"), static_cast<int>(m_bar->page()));
    m_browse->filter().save(settings);
    m_confusion->panel().save(settings);
    m_writers->save(settings);
    settings.setValue(QStringLiteral("dataset/browseSizes"), m_browse->saveState());
    settings.setValue(QStringLiteral("dataset/comparisonSizes"), m_comparison->saveState());
    settings.setValue(QStringLiteral("dataset/confusionSizes"), m_confusion->saveState());
    settings.setValue(QStringLiteral("dataset/writersSizes"), m_writers->saveState());
}

void DatasetWorkspace::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_started) {
        m_nothing->setText(tr("Looking for data sets…"));
        m_library.find();
    }
    m_started = true;
    m_run.setSubject(m_classifier, part());
}

void DatasetWorkspace::lookAgain()
{
    if (m_started)
        m_library.find();
}

void DatasetWorkspace::takeFound(const std::vector<core::FoundDataset>& datasets)
{
    m_bar->setDatasets(datasets);
    if (m_data || m_library.busy() || m_images.busy())
        return;
    for (auto entry = datasets.rbegin(); entry != datasets.rend(); ++entry)
        if (!entry->folder.empty() && entry->problem.empty())
            m_fallback = QString::fromStdString(entry->name);  // the first available data set
    QString last = QSettings().value(QStringLiteral("dataset/last")).toString();
    m_firstStart = last.isEmpty();
    if (const QString wanted = m_classifier ? m_bar->find(ModelFits::trainedOn(*m_classifier)) : QString();
        last.isEmpty() && !wanted.isEmpty())
        last = wanted;
    if (!last.isEmpty() || !m_fallback.isEmpty())
        return open(last.isEmpty() ? std::exchange(m_fallback, {}) : last);
    showPage();
}

/// Makes the images of the next data set for the next model, and then shows both.
void DatasetWorkspace::prepare()
{
    if (m_images.prepare(m_nextOpened, m_nextClassifier))
        m_note->setText(tr("Drawing the images for %1…").arg(QString::fromStdString(m_nextClassifier->title)));
}

void DatasetWorkspace::takeImages(const std::shared_ptr<const core::TrainTest>& images)
{
    const bool otherData = m_opened != m_nextOpened, first = m_name.isEmpty();
    if (otherData)
        forgetOtherClasses();
    m_opened = m_nextOpened;
    m_data = images;
    m_name = m_nextName;
    if (m_classifier != m_nextClassifier)
        takeClassifier();
    if (otherData) {
        m_bar->showDataset(m_name);
        showPart();
        if (std::exchange(m_asked, false))
            emit opened();
        if (first)
            openTrainingData();
        suggestModel();
    }
}

/// Clears the filters on classes and writers of another data set.
void DatasetWorkspace::forgetOtherClasses()
{
    const bool other = m_name.isEmpty()
                         ? m_nextName != QSettings().value(QStringLiteral("dataset/last")).toString()
                         : m_nextName != m_name || m_nextOpened->test.classNames != m_opened->test.classNames;
    if (other)
        m_browse->filter().forgetClasses();
}

const core::ZooEntry* DatasetWorkspace::fittingModel() const
{
    return m_data ? ModelFits::among(m_models, m_data->test) : nullptr;
}

void DatasetWorkspace::setModels(const std::vector<core::ZooEntry>& models)
{
    m_models = models;
    m_comparison->second().setModels(models);
    if (m_data)
        showList();
    suggestModel();
}

/// Suggests a model once, at the first start, when the user has selected neither the data set nor the model.
void DatasetWorkspace::suggestModel()
{
    if (!m_data || !m_classifier || m_models.empty() || m_library.busy() || !std::exchange(m_firstStart, false))
        return;
    if (ModelFits::of(*m_classifier, m_data->test) == ModelFit::KnownClasses)
        return;
    if (const core::ZooEntry* other = fittingModel())
        emit modelSuggested(QString::fromStdString(other->name));
}

void DatasetWorkspace::open(const QString& nameOrFolder)
{
    m_note->setText(tr("Opening %1…").arg(nameOrFolder));
    m_nothing->clear();
    m_library.open(nameOrFolder);
    if (!m_data)
        m_stack->setCurrentWidget(m_nothing);
}

void DatasetWorkspace::choose(const QString& nameOrFolder)
{
    if (nameOrFolder.isEmpty())
        return;
    m_asked = true;
    open(nameOrFolder);
}

void DatasetWorkspace::setClassifier(const std::shared_ptr<const core::Classifier>& classifier)
{
    m_nextClassifier = classifier;
    if (m_nextOpened)
        prepare();
    else
        takeClassifier();
}

void DatasetWorkspace::takeClassifier()
{
    m_classifier = m_nextClassifier;
    m_browse->setClassifier(m_classifier);
    openTrainingData();
    if (isVisible())
        m_run.setSubject(m_classifier, part());
    suggestModel();
}

/// Opens the data set that the model was trained on, if the open data set has other classes.
void DatasetWorkspace::openTrainingData()
{
    if (!m_data || !m_classifier || m_data->test.classNames == m_classifier->classNames)
        return;
    if (const QString wanted = m_bar->find(ModelFits::trainedOn(*m_classifier)); !wanted.isEmpty() && wanted != m_name)
        open(wanted);
}

void DatasetWorkspace::showPart()
{
    if (!m_data)
        return;
    const auto before = m_run.state();
    m_run.setSubject(m_classifier, part());  // emits changed() after a change of the state, which shows the list
    if (before == m_run.state())
        showList();
    showPage();
}

void DatasetWorkspace::showList()
{
    const core::ZooEntry* other = fittingModel();
    m_evaluationBar->setOffer(other ? QString::fromStdString(other->title) : QString());
    m_evaluationBar->show(m_run);
    if (!m_data)
        return m_note->clear();
    ImageList list{.dataset = part(), .answers = m_run.answers(), .strategy = {}, .saidNames = {}, .images = {}};
    if (m_classifier)
        list.saidNames = Words::classNames(*m_classifier);
    QStringList notes{noteOn(*m_data), splitWords(m_name, *m_data)};
    for (const std::string& remark : m_data->remarks)
        notes << QString::fromStdString(remark + '.');
    const QString note = notes.join(Words::gap()).trimmed();
    const bool divided = m_data->splitBy.has_value();
    if (!m_images.busy())
        m_note->setText(note.isEmpty() ? about() : divided ? about() + QStringLiteral(". ") + note : note);
    m_bar->setKnowsWriters(part()->knowsWriters());
    m_browse->show(list);
    m_confusion->show(list, about());
    m_writers->show(list, about());
    m_comparison->show({list.dataset, list.answers, m_classifier, imageWords()});
}

void DatasetWorkspace::showPage()
{
    if (m_data)
        return m_stack->setCurrentIndex(m_stack->indexOf(m_browse) + static_cast<int>(m_bar->page()));
    if (m_library.busy() || m_images.busy())
        return;
    m_nothing->setText(tr("No data set was found. To download one, choose it from the list above, or run this command "
                          "in a terminal:\n\nrunoff datasets fetch mnist\n\nRunoff searches these "
                          "folders:\n\n%1\n\nYou can also open a folder with %2.")
                           .arg(DatasetLibrary::places().join(QLatin1Char('\n')),
                                QString::fromStdString(core::filesOf(datasetFormats()))));
    m_stack->setCurrentWidget(m_nothing);
}

}  // namespace ui
