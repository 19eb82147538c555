#pragma once

#include "core/data/join.h"
#include "ui/lane.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// Finds and opens data sets. All libraries share the opened folders, so that every workspace offers the same data
/// sets. Reads files on a lane; a new request replaces the previous one. Call all functions on the ui thread; they
/// return immediately.
class DatasetLibrary : public QObject {
    Q_OBJECT

public:
    explicit DatasetLibrary(QObject* parent = nullptr);

    void find();                             ///< emits found(), and unusable() for each unreadable data set
    void open(const QString& nameOrFolder);  ///< emits opened() or failed(); remembers an opened folder
    /// Opens data sets and joins them. The name in opened() is the list of names, separated by commas.
    void open(core::DataSource source);
    bool busy() const { return m_request != m_answered; }
    static QStringList places();  ///< the folders to search, those of the preferences first

signals:
    /// Lists all known data sets, including unavailable ones, then the opened folders, whose name is their path.
    /// Emitted again when any workspace opens a folder.
    void found(const std::vector<core::FoundDataset>& datasets);
    void unusable(const QString& problem);  ///< one line
    void opened(const std::shared_ptr<const core::TrainTest>& data, const QString& nameOrFolder);
    void failed(const QString& message);

private:
    void tell();

    std::optional<std::vector<core::FoundDataset>> m_known;  ///< by name; nullopt before the first search
    quint64 m_request = 0;
    quint64 m_answered = 0;
    Lane m_lane;
};

/// A sentence about the split and the conversion of a folder of pictures; empty for other data sets.
QString splitWords(const QString& nameOrFolder, const core::TrainTest& data);

/// A sentence for a copy that differs from the published data set, otherwise empty.
QString noteOn(const core::TrainTest& data);

}  // namespace ui
