// What the Dataset workspace shows: the images of a part, their place, their words, and the command of a page.
#include "core/data/division.h"
#include "ui/dataset/comparison_page.h"
#include "ui/dataset/confusion_page.h"
#include "ui/dataset/dataset_bar.h"
#include "ui/dataset/dataset_words.h"
#include "ui/dataset/dataset_workspace.h"
#include "ui/words/words.h"

#include <array>

namespace ui {

std::shared_ptr<const core::Dataset> DatasetWorkspace::Whole::of(const std::shared_ptr<const core::TrainTest>& data)
{
    if (m_of != data) {
        m_images = std::make_shared<const core::Dataset>(core::wholeOf(data->train, data->test));
        m_of = data;
    }
    return m_images;
}

std::shared_ptr<const core::Dataset> DatasetWorkspace::part() const
{
    if (!m_data)
        return nullptr;
    if (m_bar->part() == DatasetBar::Part::All)
        return m_whole.of(m_data);
    return {m_data, m_bar->part() == DatasetBar::Part::Training ? &m_data->train : &m_data->test};
}

core::DatasetImage DatasetWorkspace::placeOf(int image) const
{
    core::DatasetImage place{.data = {.dataset = m_name.toStdString(), .dataDirectories = {}, .splitBy = {}},
                             .part = m_bar->part() == DatasetBar::Part::Test ? core::testPart : core::trainPart,
                             .index = image};
    if (const std::int64_t before = m_data->train.size(); m_bar->part() == DatasetBar::Part::All && image >= before) {
        place.part = core::testPart;
        place.index -= before;
    }
    return place;
}

std::optional<core::EvaluateOptions> DatasetWorkspace::command() const
{
    if (!m_data)
        return std::nullopt;
    core::EvaluateOptions options;
    const core::DatasetImage place = placeOf(0);
    options.data = place.data;
    options.part = m_bar->part() == DatasetBar::Part::All ? core::allParts : place.part;
    if (m_bar->page() == DatasetBar::Page::Confusion && m_run.answers()) {
        // The test that compares two strategies depends on which others are measured.
        if (const ConfusionChoice choice = m_confusion->panel().choice(); choice.other)
            options.strategies = core::listOf(std::vector{choice.strategy, *choice.other});
        options.confusion = true;
    }
    if (m_bar->page() == DatasetBar::Page::Comparison)
        options.against = m_comparison->against().toStdString();
    return options;
}

QString DatasetWorkspace::imageWords() const
{
    const QString name =
        m_data->note.empty() ? QString::fromStdString(part()->name) : QString::fromStdString(m_data->note);
    const int count = Words::quantity(part()->size());
    const std::array which{tr("%1 training images of %2", nullptr, count), tr("%1 test images of %2", nullptr, count),
                           tr("all %1 images of %2", nullptr, count)};
    QStringList parts{which.at(static_cast<std::size_t>(m_bar->part())).arg(Words::grouped(part()->size()), name)};
    if (const QString facts = divisionFacts(*m_data, *part()); !facts.isEmpty())
        parts << facts;
    return parts.join(QStringLiteral(" · "));
}

/// The images and the model.
QString DatasetWorkspace::about() const
{
    return m_classifier ? QStringLiteral("%1 · %2").arg(imageWords(), QString::fromStdString(m_classifier->title))
                        : imageWords();
}

}  // namespace ui
