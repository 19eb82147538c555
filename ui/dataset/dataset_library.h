#pragma once

#include "core/data/catalogue.h"
#include "ui/lane.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// The data sets of this machine and the one that is open. All libraries know the folders that one of them opened, so
/// that every workspace offers the same. Files are read on a lane; the newest wish wins. All functions are for the ui
/// thread and return at once.
class DatasetLibrary : public QObject {
    Q_OBJECT

public:
    explicit DatasetLibrary(QObject* parent = nullptr);

    void find();                             ///< then found(), and unusable() for each that cannot be read
    void open(const QString& nameOrFolder);  ///< then opened() or failed(); a folder that was opened is remembered
    bool busy() const { return m_request != m_answered; }
    static QStringList places();  ///< where data sets are looked for, the preferences' folders first

signals:
    /// The known ones first, those that are not here among them, then the folders that were opened: their name is their
    /// path. Comes again when a folder is opened anywhere.
    void found(const std::vector<core::FoundDataset>& datasets);
    void unusable(const QString& problem);  ///< in one line
    void opened(const std::shared_ptr<const core::TrainTest>& data, const QString& nameOrFolder);
    void failed(const QString& message);

private:
    void tell();

    std::optional<std::vector<core::FoundDataset>> m_known;  ///< by name; nothing before they were looked for
    quint64 m_request = 0;
    quint64 m_answered = 0;
    Lane m_lane{filePatience};
};

/// How a folder of pictures was divided into training and test images and what they were made into; empty for any other
/// data set.
QString splitWords(const QString& nameOrFolder, const core::TrainTest& data);

/// What is to be said of a copy that is not quite the published data set; empty: nothing.
QString noteOn(const core::TrainTest& data);

}  // namespace ui
