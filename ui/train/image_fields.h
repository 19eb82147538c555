#pragma once

#include "core/data/catalogue.h"
#include "core/data/dataset.h"
#include "ui/train/field_list.h"
#include "ui/train/settings_check.h"
#include "ui/train/train_settings.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace ui {

class DatasetChooser;
class JoinedSets;

/// The part of the form that selects the images: data sets, classes, stride, fraction and augmentation.
class ImageFields : public FieldList {
    Q_OBJECT

public:
    explicit ImageFields(QWidget* parent = nullptr);

    void setDatasets(const std::vector<core::FoundDataset>& datasets);  ///< keeps the selected data set
    /// Shows the shares and the classes of the opened data sets.
    void setData(const core::TrainTest& opened);
    QString dataset() const;
    DatasetChooser& datasets() { return *m_dataset; }
    DatasetChooser& moreDatasets() { return *m_more; }  ///< adds a data set
    QComboBox& shares() { return *m_shares; }
    JoinedSets& joined() { return *m_sets; }
    QComboBox& division() { return *m_division; }
    void join(const QString& nameOrFolder);  ///< adds a data set; emits changed()
    void show(const TrainSettings& settings);
    using QWidget::show;
    void read(TrainSettings& settings) const;
    /// Shows the effect of the augmentation on the open images. An empty sentence hides it.
    void setAugmentation(const QString& sentence);
    void explainDataset(const QString& words);  ///< adds a text about the open data set; may be empty
    /// Shows the problem at its field and clears the others.
    void showProblem(TrainField field, const QString& words);
    QLineEdit& classes() { return *m_classes; }

signals:
    void fetchWanted(const QString& name);
    void folderWanted();
    void joinedFolderWanted();

private:
    static QString datasetWords();
    void addJoined();
    void addDivision();
    void addAugmentation();
    QString augmentation() const;
    void leave(const QString& nameOrFolder);
    void setJoined(const QStringList& names);
    void showJoined();
    void offerMore();

    std::vector<core::FoundDataset> m_found;
    QString m_opened;                       ///< the first data set when it was opened
    std::vector<std::string> m_classNames;  ///< its classes
    std::vector<std::int64_t> m_counts;     ///< training images of each opened data set
    QStringList m_joined;
    DatasetChooser* m_dataset;
    DatasetChooser* m_more;
    JoinedSets* m_sets;
    QComboBox* m_shares;
    QComboBox* m_division;
    QLineEdit* m_classes;
    QSpinBox* m_stride;
    QDoubleSpinBox* m_fraction;
    QComboBox* m_augmentation;
    QLabel* m_chosen;
};

}  // namespace ui
