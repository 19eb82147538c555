#include "ui/train/network_fields.h"

#include "core/nn/architectures.h"
#include "core/strategy/strategy.h"
#include "ui/strategies/verdict_words.h"
#include "ui/train/architecture_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

NetworkFields::NetworkFields(QWidget* parent)
    : FieldList(tr("Network"), parent),
      m_architecture(new QComboBox(this)),
      m_picture(new ArchitectureView(this))
{
    for (const std::string& name : core::architectureNames())
        m_architecture->addItem(QString::fromStdString(name));
    add(tr("Architecture"), m_architecture,
        tr("Layers of the trunk, which softmax, pairwise and elimination share. Multi-label and specialists use "
           "separate, smaller networks."));
    layout()->addWidget(m_picture);
    m_boxes = new QWidget(this);
    m_boxes->setObjectName(QStringLiteral("choices"));
    m_boxes->setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(m_boxes);
    column->setContentsMargins(2, 4, 2, 4);
    column->setSpacing(6);
    for (const core::Strategy& entry : core::strategies()) {
        auto* box = new QCheckBox(VerdictWords::shortName(entry.id), m_boxes);
        box->setToolTip(VerdictWords::subtitle(entry.id, static_cast<int>(m_classes)));
        column->addWidget(box);
        m_strategies << box;
        connect(box, &QCheckBox::toggled, this, &FieldList::changed);
    }
    m_boxes->setFocusProxy(m_strategies.front());
    m_choices = new FieldList({}, this);
    m_choices->add(tr("Strategies"), m_boxes,
                   tr("Every trunk includes softmax. Specialists train one network per class and take the longest. "
                      "Multi-task and cascade train separate networks. Multi-task supports digits and the classes of "
                      "CIFAR-10 only, because it needs attributes of each class."));
    layout()->addWidget(m_choices);
    layout()->addWidget(makeWeights());
    m_strategies.front()->setChecked(true);
    m_strategies.front()->setEnabled(false);  // core always trains softmax
    connect(m_architecture, &QComboBox::currentIndexChanged, this, [this] {
        draw();
        emit changed();
    });
    draw();
}

/// The list is visible while multi-task is selected.
FieldList* NetworkFields::makeWeights()
{
    auto* list = new FieldList({}, this);
    m_classWeight =
        addWeight(*list, tr("Class weight"), tr("Weight of the class in the loss of the multi-task network."));
    m_attributeWeight =
        addWeight(*list, tr("Attribute weight"),
                  tr("Weight of the attributes in the loss of the multi-task network. With 0, they are not trained."));
    m_quantityWeight =
        addWeight(*list, tr("Quantity weight"),
                  tr("Weight of slant and stroke width (grey images) in the loss of the multi-task network."));
    const auto place =
        std::ranges::find(core::allStrategies, core::StrategyId::MultiTask) - core::allStrategies.begin();
    list->setVisible(false);
    connect(m_strategies[place], &QCheckBox::toggled, list, &QWidget::setVisible);
    return list;
}

QDoubleSpinBox* NetworkFields::addWeight(FieldList& list, const QString& name, const QString& explanation)
{
    auto* box = new QDoubleSpinBox(this);
    box->setRange(0.0, mostTaskWeight);
    box->setSingleStep(0.05);
    list.add(name, box, explanation);
    connect(box, &QDoubleSpinBox::valueChanged, this, &FieldList::changed);
    return box;
}

void NetworkFields::setImages(const core::Shape& image, std::int64_t classes)
{
    m_image = image;
    m_classes = classes;
    draw();
}

void NetworkFields::draw()
{
    m_picture->setPicture(architecturePicture(m_architecture->currentText().toStdString(), m_image, m_classes));
}

void NetworkFields::show(const TrainSettings& settings)
{
    const QSignalBlocker quiet(this);
    const core::Recipe& recipe = settings.recipe;
    m_architecture->setCurrentText(QString::fromStdString(recipe.architecture));
    m_classWeight->setValue(recipe.taskWeights.classes);
    m_attributeWeight->setValue(recipe.taskWeights.attributes);
    m_quantityWeight->setValue(recipe.taskWeights.quantities);
    for (qsizetype place = 1; place < m_strategies.size(); ++place) {
        const core::StrategyId id = core::strategies()[static_cast<std::size_t>(place)].id;
        m_strategies[place]->setChecked(recipe.trains(id));
    }
}

void NetworkFields::showProblem(const QString& words)
{
    m_choices->setProblem(m_boxes, words);
}

void NetworkFields::read(TrainSettings& settings) const
{
    settings.recipe.architecture = m_architecture->currentText().toStdString();
    settings.recipe.taskWeights = {.classes = m_classWeight->value(),
                                   .attributes = m_attributeWeight->value(),
                                   .quantities = m_quantityWeight->value()};
    settings.recipe.strategies.clear();
    for (qsizetype place = 0; place < m_strategies.size(); ++place)
        if (m_strategies[place]->isChecked())
            settings.recipe.strategies.push_back(core::strategies()[static_cast<std::size_t>(place)].id);
}

}  // namespace ui
