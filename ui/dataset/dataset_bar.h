#pragma once

#include "core/data/catalogue.h"

#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QPushButton;

namespace ui {

class DatasetChooser;

/// Selects the data set, its part (training, test or all images) and the page (images, confusion, writers or
/// comparison).
class DatasetBar : public QWidget {
    Q_OBJECT

public:
    enum class Part { Training, Test, All };
    enum class Page { Images, Confusion, Writers, Comparison };

    explicit DatasetBar(QWidget* parent = nullptr);

    void setDatasets(const std::vector<core::FoundDataset>& datasets);
    void showDataset(const QString& nameOrFolder);  ///< accepts any folder; emits no signal
    void setPart(Part part);
    void setPage(Page page);
    void setKnowsWriters(bool known);  ///< hides the page of writers, and leaves it, if they are not known
    Part part() const;
    Page page() const;
    QString current() const;  ///< a name or folder; empty if there is none
    bool hasDatasets() const;
    bool offers(const QString& name) const;   ///< whether the data set is available
    QString find(const QString& name) const;  ///< like DatasetChooser::find()
    DatasetChooser& datasets() { return *m_datasets; }
    QSize minimumSizeHint() const override;

signals:
    void datasetWanted(const QString& nameOrFolder);
    void fetchWanted(const QString& name);
    void folderWanted();
    void partChanged();
    void pageChanged();

protected:
    bool event(QEvent* event) override;

private:
    QButtonGroup* addGroup(QWidget* place, const QStringList& choices, const QString& what);
    void arrange();

    DatasetChooser* m_datasets;
    QPushButton* m_folder;
    QWidget* m_left;   ///< data set and part
    QWidget* m_right;  ///< pages
    QBoxLayout* m_rows;
    QButtonGroup* m_parts = nullptr;
    QButtonGroup* m_pages = nullptr;
};

}  // namespace ui
