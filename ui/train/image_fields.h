#pragma once

#include "core/data/catalogue.h"
#include "ui/train/field_list.h"
#include "ui/train/train_settings.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace ui {

class DatasetChooser;

/// The part of the form that selects the images: data set, classes, stride, fraction and augmentation.
class ImageFields : public FieldList {
    Q_OBJECT

public:
    explicit ImageFields(QWidget* parent = nullptr);

    void setDatasets(const std::vector<core::FoundDataset>& datasets);  ///< keeps the selected data set
    QString dataset() const;
    DatasetChooser& datasets() { return *m_dataset; }
    void show(const TrainSettings& settings);
    using QWidget::show;
    void read(TrainSettings& settings) const;
    /// Shows the effect of the augmentation on the open images. An empty sentence hides it.
    void setAugmentation(const QString& sentence);
    void explainDataset(const QString& words);  ///< adds a text about the open data set; may be empty
    /// Shows the problems of these two fields. An empty text means no problem.
    void showProblems(const QString& classesProblem, const QString& augmentationProblem);
    QLineEdit& classes() { return *m_classes; }

signals:
    void fetchWanted(const QString& name);
    void folderWanted();

private:
    static QString datasetWords();
    void addAugmentation();
    QString augmentation() const;

    DatasetChooser* m_dataset;
    QLineEdit* m_classes;
    QSpinBox* m_stride;
    QDoubleSpinBox* m_fraction;
    QComboBox* m_augmentation;
    QLabel* m_chosen;
};

}  // namespace ui
