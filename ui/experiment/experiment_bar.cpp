#include "ui/experiment/experiment_bar.h"

#include "ui/dataset/dataset_chooser.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

ExperimentBar::ExperimentBar(QWidget* parent)
    : QWidget(parent),
      m_datasets(new DatasetChooser(this)),
      m_label(nullptr),
      m_folder(new QPushButton(tr("Open f&older…"), this)),
      m_pages(new QButtonGroup(this))
{
    m_datasets->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_datasets->setMinimumContentsLength(14);
    m_folder->setToolTip(folderTip());
    auto* label = new QLabel(tr("D&ata set"), this);
    label->setObjectName(QStringLiteral("muted"));
    label->setBuddy(m_datasets);
    m_label = label;
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(label);
    row->addWidget(m_datasets);
    row->addWidget(m_folder);
    row->addStretch();
    for (const Page page : {Page::Experiment, Page::Results, Page::Calibration}) {
        auto* button = new QPushButton(page == Page::Experiment ? tr("&Protocols")
                                       : page == Page::Results  ? tr("Save&d results")
                                                                : tr("Cal&ibration"),
                                       this);
        button->setCheckable(true);
        button->setAccessibleDescription(tr("Page"));
        m_pages->addButton(button, static_cast<int>(page));
        row->addWidget(button);
    }
    setPage(Page::Experiment);
    connect(m_datasets, &DatasetChooser::wanted, this, &ExperimentBar::datasetWanted);
    connect(m_datasets, &DatasetChooser::fetchWanted, this, &ExperimentBar::fetchWanted);
    connect(m_folder, &QPushButton::clicked, this, &ExperimentBar::folderWanted);
    connect(m_pages, &QButtonGroup::idClicked, this, [this] {
        showParts();
        emit pageChanged();
    });
}

void ExperimentBar::showParts()
{
    for (QWidget* part : {static_cast<QWidget*>(m_datasets), m_label, static_cast<QWidget*>(m_folder)})
        part->setVisible(page() != Page::Results);
}

void ExperimentBar::setDatasets(const std::vector<core::FoundDataset>& datasets)
{
    m_datasets->setDatasets(datasets);
}

void ExperimentBar::showDataset(const QString& nameOrFolder)
{
    m_datasets->choose(nameOrFolder);
}

QString ExperimentBar::current() const
{
    return m_datasets->chosen();
}

QString ExperimentBar::first() const
{
    return m_datasets->first();
}

QString ExperimentBar::find(const QString& name) const
{
    return m_datasets->find(name);
}

void ExperimentBar::setPage(Page page)
{
    m_pages->button(static_cast<int>(page))->setChecked(true);
    showParts();
}

ExperimentBar::Page ExperimentBar::page() const
{
    return static_cast<Page>(m_pages->checkedId());
}

void ExperimentBar::setLocked(bool locked)
{
    m_datasets->setEnabled(!locked);
    m_folder->setEnabled(!locked);
}

}  // namespace ui
