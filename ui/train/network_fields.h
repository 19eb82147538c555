#pragma once

#include "ui/train/field_list.h"
#include "ui/train/train_settings.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;

namespace ui {

class ArchitectureView;

/// Which network and which strategies. Draws the architecture for the images that are chosen.
class NetworkFields : public FieldList {
    Q_OBJECT

public:
    explicit NetworkFields(QWidget* parent = nullptr);

    void setImages(const core::Shape& image, std::int64_t classes);
    void show(const TrainSettings& settings);
    using QWidget::show;
    void read(TrainSettings& settings) const;
    void showProblem(const QString& strategies);  ///< of the strategies; empty: none
    ArchitectureView& picture() { return *m_picture; }

private:
    void draw();
    FieldList* makeWeights();
    QDoubleSpinBox* addWeight(FieldList& list, const QString& name, const QString& explanation);

    QComboBox* m_architecture;
    ArchitectureView* m_picture;
    QList<QCheckBox*> m_strategies;  ///< in the registry's order
    QWidget* m_boxes;                ///< that holds them
    FieldList* m_choices;            ///< that explains them
    QDoubleSpinBox* m_classWeight;
    QDoubleSpinBox* m_attributeWeight;
    QDoubleSpinBox* m_quantityWeight;
    core::Shape m_image{1, 28, 28};
    std::int64_t m_classes = 10;
};

}  // namespace ui
