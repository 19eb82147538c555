#pragma once

#include "core/data/catalogue.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QPushButton;

namespace ui {

class DatasetChooser;

/// Which data set, and which page: experiment or calibration.
class ExperimentBar : public QWidget {
    Q_OBJECT

public:
    enum class Page { Experiment, Calibration };

    explicit ExperimentBar(QWidget* parent = nullptr);

    void setDatasets(const std::vector<core::FoundDataset>& datasets);
    void showDataset(const QString& nameOrFolder);  ///< also a folder that is not among those found; emits nothing
    QString current() const;                        ///< name or folder; empty: none
    QString first() const;                          ///< of those found; empty: none
    QString find(const QString& name) const;        ///< as DatasetChooser::find
    DatasetChooser& datasets() { return *m_datasets; }
    void setPage(Page page);  ///< emits nothing
    Page page() const;
    void setLocked(bool locked);  ///< while an experiment runs, the data set stays

signals:
    void datasetWanted(const QString& nameOrFolder);
    void fetchWanted(const QString& name);
    void folderWanted();
    void pageChanged();

private:
    DatasetChooser* m_datasets;
    QPushButton* m_folder;
    QButtonGroup* m_pages;
};

}  // namespace ui
