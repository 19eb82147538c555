#include "ui/dataset/browse_page.h"

#include "ui/dataset/dataset_words.h"
#include "ui/dataset/image_detail.h"
#include "ui/dataset/image_grid.h"
#include "ui/dataset/model_fit.h"
#include "ui/widgets/side_pane.h"
#include "ui/widgets/text_width.h"
#include "ui/words/words.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

BrowsePage::BrowsePage(QWidget* parent)
    : QSplitter(parent),
      m_filter(new FilterPanel),
      m_grid(new ImageGrid),
      m_showAll(new QPushButton(tr("Show all"))),
      m_middle(new QStackedWidget),
      m_detail(new ImageDetail)
{
    setChildrenCollapsible(false);
    setHandleWidth(12);
    setMinimumTextWidth(m_middle, 200);
    m_middle->addWidget(m_grid);
    m_middle->addWidget(makeNothing());
    for (QWidget* part : std::initializer_list<QWidget*>{new SidePane(m_filter), m_middle, m_detail})
        addWidget(part);
    setStretchFactor(1, 1);
    setSizes({220, 640, 340});

    connect(m_filter, &FilterPanel::filterChanged, this, &BrowsePage::refresh);
    connect(m_filter, &FilterPanel::numberEntered, this, &BrowsePage::jump);
    connect(m_grid, &ImageGrid::currentImageChanged, this, &BrowsePage::choose);
    connect(m_grid, &ImageGrid::opened, this, &BrowsePage::open);
    connect(m_detail, &ImageDetail::openWanted, this, [this] { open(m_grid->current()); });
    connect(&m_recognizer, &Recognizer::failed, this, &BrowsePage::failed);
    connect(&m_recognizer, &Recognizer::recognized, this, [this](const Recognition& recognition) {
        const bool newest =
            recognition.generation == m_recognizer.generation();  // otherwise it belongs to an earlier image
        if (!newest || m_grid->current() < 0 || !canRecognize())
            return;
        const bool scored = ModelFits::of(*recognition.classifier, *m_list.dataset) == ModelFit::KnownClasses;
        m_detail->setRecognition(recognition, Words::classNames(*recognition.classifier),
                                 scored ? ImageDetail::Scored::Yes : ImageDetail::Scored::No);
    });
}

QWidget* BrowsePage::makeNothing()
{
    auto* nothing = new QWidget;
    auto* words = new QLabel(tr("No image matches these filters."), nothing);
    words->setAlignment(Qt::AlignCenter);
    words->setWordWrap(true);
    auto* column = new QVBoxLayout(nothing);
    column->setSpacing(10);
    column->addStretch();
    column->addWidget(words);
    column->addWidget(m_showAll, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_showAll, &QPushButton::clicked, m_filter, &FilterPanel::showAll);
    return nothing;
}

/// Disconnects the filter, because a number field loses the focus during the destruction and emits its value.
BrowsePage::~BrowsePage()
{
    m_filter->disconnect(this);
}

void BrowsePage::setClassifier(const std::shared_ptr<const core::Classifier>& classifier)
{
    m_classifier = classifier;
    m_filter->setStrategies(classifier->strategies());
    m_recognizer.setClassifier(classifier);
    choose(m_grid->current());
}

void BrowsePage::show(ImageList list)
{
    const bool others = list.dataset != m_list.dataset || list.answers != m_list.answers;
    m_list = std::move(list);
    if (others)
        m_filter->leaveSet();
    if (m_list.dataset) {
        QStringList truths;
        for (const std::string& name : m_list.dataset->classNames)
            truths << QString::fromStdString(name);
        m_filter->setWriters(*m_list.dataset);
        m_filter->setClasses(truths, m_list.saidNames.isEmpty() ? truths : m_list.saidNames);
    }
    if (m_list.answers)
        m_filter->setStrategies(m_list.answers->strategies);
    m_filter->setAnswered(m_list.answers != nullptr);
    refresh();
}

void BrowsePage::refresh()
{
    if (!m_list.dataset)
        return;
    m_list.strategy = m_filter->filter().strategy;
    m_list.images = passing(m_filter->filter(), *m_list.dataset, m_list.answers.get());
    m_filter->setCount(static_cast<int>(m_list.images.size()), m_list.dataset->size());
    m_grid->show(m_list, sorting() == std::exchange(m_sorting, sorting()) ? ImageGrid::Scroll::ToCurrent
                                                                          : ImageGrid::Scroll::ToTop);
    m_middle->setCurrentIndex(m_list.images.empty() ? 1 : 0);
    showOther(m_grid->current());
}

/// Everything that determines the order of the images.
BrowsePage::Sorting BrowsePage::sorting() const
{
    const ImageFilter& filter = m_filter->filter();
    if (filter.order != ImageFilter::Order::Margin)
        return {filter.order, filter.descending, core::StrategyId::Softmax, nullptr};
    return {filter.order, filter.descending, filter.strategy, m_list.answers.get()};
}

/// Whether the images have the shape that the model needs. Images of strokes must already be drawn in it.
bool BrowsePage::canRecognize() const
{
    return m_classifier && m_list.dataset && m_classifier->trunk.input == m_list.dataset->imageShape;
}

/// Shows what another model answers if the filter knows it.
void BrowsePage::showOther(int image)
{
    const ImageSet* among = m_filter->filter().among.get();
    const auto place = static_cast<std::size_t>(std::max(image, 0));
    if (image < 0 || !among || place >= among->otherSaid.size())
        return m_detail->setNote({});
    const int said = among->otherSaid[place];
    m_detail->setNote(tr("%1: %2").arg(among->other, said < 0 ? tr("no answer")
                                                              : QString::fromStdString(m_list.dataset->classNames.at(
                                                                  static_cast<std::size_t>(said)))));
}

void BrowsePage::choose(int image)
{
    m_detail->show(m_list.dataset, image);
    showOther(image);
    if (image >= 0 && canRecognize())
        m_recognizer.recognize(m_list.dataset->image(image));
    else
        m_detail->clearAnswers();
}

void BrowsePage::open(int image)
{
    if (image < 0)
        return;
    const std::size_t label = m_list.dataset->labels[static_cast<std::size_t>(image)];
    const QString truth = QString::fromStdString(m_list.dataset->classNames[label]);
    const QString note = tr("image %1, true class %2").arg(Words::grouped(image), truth);
    if (const core::StrokeItem* item = strokesOf(*m_list.dataset, image))
        emit drawingOpened(item->ink, note, truth, image);
    else
        emit imageOpened(m_list.dataset->image(image), note, truth, image);
}

void BrowsePage::jump(int image)
{
    if (!m_list.dataset)
        return;
    const std::int64_t last = m_list.dataset->size() - 1;
    if (image > last)
        m_filter->tell(tr("The last image has the number %1.").arg(Words::grouped(last)));
    else if (!m_grid->jumpTo(image))
        m_filter->tell(tr("Image %1 is hidden by the current filters.").arg(Words::grouped(image)));
    else
        m_filter->tell({});
}

}  // namespace ui
