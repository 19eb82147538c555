#pragma once

#include "core/data/catalogue.h"

#include <QWidget>

class QButtonGroup;
class QPushButton;

namespace ui {

class DatasetChooser;

/// Which data set, which split, and which page: images or confusion.
class DatasetBar : public QWidget {
    Q_OBJECT

public:
    enum class Part { Training, Test };
    enum class Page { Images, Confusion };

    explicit DatasetBar(QWidget* parent = nullptr);

    void setDatasets(const std::vector<core::FoundDataset>& datasets);
    void showDataset(const QString& nameOrFolder);  ///< also a folder that is not among those found; emits nothing
    void setPart(Part part);
    void setPage(Page page);
    Part part() const;
    Page page() const;
    QString current() const;  ///< name or folder; empty: none
    bool hasDatasets() const;
    bool offers(const QString& name) const;   ///< it was found
    QString find(const QString& name) const;  ///< as DatasetChooser::find
    DatasetChooser& datasets() { return *m_datasets; }

signals:
    void datasetWanted(const QString& nameOrFolder);
    void fetchWanted(const QString& name);
    void folderWanted();
    void partChanged();
    void pageChanged();

private:
    QButtonGroup* addPair(const QString& first, const QString& second, const QString& what);

    DatasetChooser* m_datasets;
    QPushButton* m_folder;
    QButtonGroup* m_parts = nullptr;
    QButtonGroup* m_pages = nullptr;
};

}  // namespace ui
