#pragma once

#include "core/data/catalogue.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QPushButton;

namespace ui {

class DatasetChooser;

/// Selects the data set and the page (experiment, saved results or calibration). Saved results hide the data set.
class ExperimentBar : public QWidget {
    Q_OBJECT

public:
    enum class Page { Experiment, Calibration, Results };  ///< settings store the numbers

    explicit ExperimentBar(QWidget* parent = nullptr);

    void setDatasets(const std::vector<core::FoundDataset>& datasets);
    void showDataset(const QString& nameOrFolder);  ///< accepts any folder; emits no signal
    QString current() const;                        ///< a name or folder; empty if there is none
    QString first() const;                          ///< the first available data set; may be empty
    QString find(const QString& name) const;        ///< like DatasetChooser::find()
    DatasetChooser& datasets() { return *m_datasets; }
    void setPage(Page page);  ///< emits no signal
    Page page() const;
    void setLocked(bool locked);  ///< prevents a change of the data set during an experiment

signals:
    void datasetWanted(const QString& nameOrFolder);
    void fetchWanted(const QString& name);
    void folderWanted();
    void pageChanged();

private:
    void showParts();

    DatasetChooser* m_datasets;
    QWidget* m_label;
    QPushButton* m_folder;
    QButtonGroup* m_pages;
};

}  // namespace ui
