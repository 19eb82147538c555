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

/// Which images: data set, classes, stride, fraction, augmentation.
class ImageFields : public FieldList {
    Q_OBJECT

public:
    explicit ImageFields(QWidget* parent = nullptr);

    void setDatasets(const std::vector<core::FoundDataset>& datasets);  ///< the one that is chosen stays
    QString dataset() const;
    DatasetChooser& datasets() { return *m_dataset; }
    void show(const TrainSettings& settings);
    using QWidget::show;
    void read(TrainSettings& settings) const;
    /// What the choice of the augmentation means for the images that are open; empty: not known yet.
    void setAugmentation(const QString& sentence);
    void explainDataset(const QString& words);  ///< more about the data set that is open; empty: nothing
    /// Of the two fields in which something can be wrong; empty: nothing is.
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
