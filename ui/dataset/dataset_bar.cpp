#include "ui/dataset/dataset_bar.h"

#include "ui/dataset/dataset_chooser.h"
#include "ui/widgets/text_width.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace ui {

DatasetBar::DatasetBar(QWidget* parent)
    : QWidget(parent),
      m_datasets(new DatasetChooser(this)),
      m_folder(new QPushButton(tr("Open f&older…"), this)),
      m_left(new QWidget(this)),
      m_right(new QWidget(this)),
      m_rows(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setMinimumTextWidth(m_datasets, 204);
    m_folder->setToolTip(folderTip());
    for (QWidget* side : {m_left, m_right}) {
        auto* row = new QHBoxLayout(side);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
    }
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(6);
    m_rows->addWidget(m_left, 0, Qt::AlignLeft);
    m_rows->addStretch();
    m_rows->addWidget(m_right, 0, Qt::AlignLeft);
    m_left->layout()->addWidget(m_datasets);
    m_parts = addGroup(m_left, {tr("&Training"), tr("Te&st"), tr("&All")}, tr("Part of the data set"));
    m_left->layout()->addWidget(m_folder);
    m_pages = addGroup(m_right, {tr("&Images"), tr("Conf&usion"), tr("&Writers"), tr("Compariso&n")}, tr("Page"));
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

QButtonGroup* DatasetBar::addGroup(QWidget* place, const QStringList& choices, const QString& what)
{
    auto* group = new QButtonGroup(this);
    for (int number = 0; number < static_cast<int>(choices.size()); ++number) {
        auto* button = new QPushButton(choices[number], place);
        button->setCheckable(true);
        button->setAccessibleDescription(what);
        group->addButton(button, number);
        place->layout()->addWidget(button);
    }
    return group;
}

/// As wide as the wider row, because the rows can be below each other.
QSize DatasetBar::minimumSizeHint() const
{
    return {std::max(m_left->minimumSizeHint().width(), m_right->minimumSizeHint().width()),
            QWidget::minimumSizeHint().height()};
}

bool DatasetBar::event(QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void DatasetBar::arrange()
{
    const bool wide = m_left->sizeHint().width() + m_right->sizeHint().width() + m_rows->spacing() <= width();
    m_rows->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
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
