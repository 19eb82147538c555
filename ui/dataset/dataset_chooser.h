#pragma once

#include "core/data/catalogue.h"

#include <QComboBox>

#include <vector>

namespace ui {

/// The data sets that were found, folders that were opened, and known data sets that can be downloaded. Only what the
/// user chooses emits something; what is set here does not.
class DatasetChooser : public QComboBox {
    Q_OBJECT

public:
    explicit DatasetChooser(QWidget* parent = nullptr);

    void setOffersFolder(bool offers);  ///< a last entry asks for a folder; off at first
    void setDatasets(const std::vector<core::FoundDataset>& datasets);  ///< what is chosen stays
    void choose(const QString& nameOrFolder);  ///< also a folder that is not among those found; empty: none
    QString chosen() const;                    ///< name or folder; empty: none
    QString first() const;                     ///< of those found; empty: none
    bool offers(const QString& name) const;    ///< it is here, not only to be downloaded
    /// The name or folder of what is here under this name, which may be the last part of a folder; empty: nothing is.
    QString find(const QString& name) const;

signals:
    void wanted(const QString& nameOrFolder);
    void fetchWanted(const QString& name);
    void folderWanted();

private:
    enum class Kind { Here, Missing, Folder };
    void add(const QString& title, const QString& nameOrFolder, Kind kind, const QString& tip);
    Kind kindAt(int place) const;
    void addMissing(const std::vector<core::FoundDataset>& datasets);
    void take(int place);

    bool m_offersFolder = false;
    QString m_before;  ///< what was chosen last and is here
};

/// "12 MB": what a download of a known data set takes; empty for another name.
QString downloadSize(const std::string& name);

/// What may be in a folder that is opened, for tooltips.
QString folderTip();

}  // namespace ui
