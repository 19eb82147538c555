#pragma once

#include "core/data/catalogue.h"

#include <QComboBox>

#include <vector>

namespace ui {

/// Lists the available data sets, the opened folders, and the known data sets that are not available. Emits signals
/// only for choices of the user.
class DatasetChooser : public QComboBox {
    Q_OBJECT

public:
    explicit DatasetChooser(QWidget* parent = nullptr);

    void setOffersFolder(bool offers);  ///< adds an entry to open a folder; off by default
    void setDatasets(const std::vector<core::FoundDataset>& datasets);  ///< keeps the selection
    void choose(const QString& nameOrFolder);  ///< selects a name, any folder or a list; empty: nothing
    QString chosen() const;                    ///< the selected name or folder; may be empty
    QString first() const;                     ///< the first available data set; may be empty
    bool offers(const QString& name) const;    ///< whether the data set is available without a download
    /// The name or folder of the available data set with this name. The name can be the last part of a folder. Empty if
    /// there is none.
    QString find(const QString& name) const;
    /// The title of an entry, the last part of any other folder, or the titles in a list with commas.
    QString titleOf(const QString& nameOrFolder) const;

signals:
    void wanted(const QString& nameOrFolder);
    void fetchWanted(const QString& name);  ///< also for a data set that has a hintToGet()
    void folderWanted();

private:
    enum class Kind { Here, Missing, Folder };
    void add(const QString& title, const QString& nameOrFolder, Kind kind, const QString& tip);
    Kind kindAt(int place) const;
    void addMissing(const std::vector<core::FoundDataset>& datasets);
    void take(int place);

    bool m_offersFolder = false;
    QString m_before;  ///< the last available data set that was selected
};

/// The download size of a known data set, such as "12 MB"; empty for other names.
QString downloadSize(const std::string& name);

/// How to get a known data set that Runoff cannot download; empty for all others.
QString hintToGet(const std::string& name);

/// A tooltip that lists the supported contents of a folder.
QString folderTip();

}  // namespace ui
