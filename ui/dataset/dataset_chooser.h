#pragma once

#include "core/data/catalogue.h"

#include <QComboBox>

#include <vector>

namespace ui {

/// The data sets that were found, and folders that were opened. Emits activated() for what the user chooses, nothing for what is
/// set here.
class DatasetChooser : public QComboBox {
    Q_OBJECT

public:
    explicit DatasetChooser(QWidget* parent = nullptr);

    void setDatasets(const std::vector<core::FoundDataset>& datasets);  ///< what is chosen stays
    void choose(const QString& nameOrFolder);  ///< also a folder that is not among those found; empty: none
    QString chosen() const;                    ///< name or folder; empty: none
    QString first() const;                     ///< of those found; empty: none
    bool offers(const QString& name) const;
};

}  // namespace ui
