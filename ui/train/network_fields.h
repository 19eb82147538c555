#pragma once

#include "ui/train/field_list.h"
#include "ui/train/train_settings.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;

namespace ui {

class ArchitectureView;

/// The part of the form with the architecture and the strategies. Draws the layers for the selected images.
class NetworkFields : public FieldList {
    Q_OBJECT

public:
    explicit NetworkFields(QWidget* parent = nullptr);

    void setImages(const core::Shape& image, std::int64_t classes);
    void show(const TrainSettings& settings);
    using QWidget::show;
    void read(TrainSettings& settings) const;
    void showProblem(const QString& strategies);  ///< a problem of the strategies; may be empty
    ArchitectureView& picture() { return *m_picture; }

private:
    void draw();
    FieldList* makeWeights();
    QDoubleSpinBox* addWeight(FieldList& list, const QString& name, const QString& explanation);

    QComboBox* m_architecture;
    ArchitectureView* m_picture;
    QList<QCheckBox*> m_strategies;  ///< in the order of the registry
    QWidget* m_boxes;                ///< contains the check boxes
    FieldList* m_choices;            ///< shows the check boxes with their explanation
    QDoubleSpinBox* m_classWeight;
    QDoubleSpinBox* m_attributeWeight;
    QDoubleSpinBox* m_quantityWeight;
    core::Shape m_image{1, 28, 28};
    std::int64_t m_classes = 10;
};

}  // namespace ui
