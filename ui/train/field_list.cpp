#include "ui/train/field_list.h"

#include "ui/train/section.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

FieldList::FieldList(const QString& title, QWidget* parent) : QWidget(parent), m_form(new QFormLayout)
{
    auto* heading = new QLabel(title, this);
    heading->setObjectName(QStringLiteral("heading"));
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(10);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 10);
    column->setSpacing(8);
    column->addWidget(heading);
    column->addLayout(m_form);
}

void FieldList::add(const QString& name, QWidget* field, const QString& explanation)
{
    field->setAccessibleName(QString(name).remove(QLatin1Char('&')));
    field->setAccessibleDescription(explanation);
    field->setToolTip(explanation);
    field->setWhatsThis(explanation);
    auto* label = new QLabel(name, this);
    label->setBuddy(field);
    label->setMinimumHeight(field->sizeHint().height());
    auto* pair = new QWidget(this);
    auto* column = new QVBoxLayout(pair);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(field);
    column->addWidget(makeNote(explanation, pair));
    m_form->addRow(label, pair);
}

}  // namespace ui
