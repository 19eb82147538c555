#include "ui/dataset/dataset_bar.h"

#include "ui/dataset/dataset_chooser.h"
#include "ui/widgets/text_width.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace ui {

DatasetBar::DatasetBar(QWidget* parent)
    : QWidget(parent),
      m_datasets(new DatasetChooser(this)),
      m_folder(new QPushButton(tr("Open f&older…"), this))
{
    setMinimumTextWidth(m_datasets, 204);
    m_folder->setToolTip(folderTip());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_datasets);
    m_parts = addGroup({tr("&Training"), tr("Te&st"), tr("&All")}, tr("Part of the data set"));
    row->addWidget(m_folder);
    row->addStretch();
    m_pages = addGroup({tr("&Images"), tr("Conf&usion"), tr("&Writers"), tr("Compariso&n")}, tr("Page"));
    m_pages->button(static_cast<int>(Page::Comparison))
        ->setToolTip(tr("Compare the model with a second one on the same images"));
    setKnowsWriters(false);
    setPart(Part::Test);
    setPage(Page::Images);
    connect(m_datasets, &DatasetChooser::wanted, this, &DatasetBar::datasetWanted);
    connect(m_datasets, &DatasetChooser::fetchWanted, this, &DatasetBar::fetchWanted);
    connect(m_folder, &QPushButton::clicked, this, &DatasetBar::folderWanted);
    connect(m_parts, &QButtonGroup::idClicked, this, &DatasetBar::partChanged);
    connect(m_pages, &QButtonGroup::idClicked, this, &DatasetBar::pageChanged);
}

QButtonGroup* DatasetBar::addGroup(const QStringList& choices, const QString& what)
{
    auto* group = new QButtonGroup(this);
    for (int place = 0; place < static_cast<int>(choices.size()); ++place) {
        auto* button = new QPushButton(choices[place], this);
        button->setCheckable(true);
        button->setAccessibleDescription(what);
        group->addButton(button, place);
        layout()->addWidget(button);
    }
    return group;
}

void DatasetBar::setDatasets(const std::vector<core::FoundDataset>& datasets)
{
    m_datasets->setDatasets(datasets);
}

void DatasetBar::showDataset(const QString& nameOrFolder)
{
    m_datasets->choose(nameOrFolder);
}

void DatasetBar::setPart(Part part)
{
    m_parts->button(static_cast<int>(part))->setChecked(true);
}

void DatasetBar::setPage(Page page)
{
    m_pages->button(static_cast<int>(page))->setChecked(true);
}

void DatasetBar::setKnowsWriters(bool known)
{
    m_pages->button(static_cast<int>(Page::Writers))->setVisible(known);
    if (!known && page() == Page::Writers)
        setPage(Page::Images);
}

DatasetBar::Part DatasetBar::part() const
{
    return static_cast<Part>(m_parts->checkedId());
}

DatasetBar::Page DatasetBar::page() const
{
    return static_cast<Page>(m_pages->checkedId());
}

QString DatasetBar::current() const
{
    return m_datasets->chosen();
}

bool DatasetBar::offers(const QString& name) const
{
    return m_datasets->offers(name);
}

QString DatasetBar::find(const QString& name) const
{
    return m_datasets->find(name);
}

bool DatasetBar::hasDatasets() const
{
    return !m_datasets->first().isEmpty();
}

}  // namespace ui
