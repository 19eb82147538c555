#pragma once

#include "core/data/catalogue.h"
#include "ui/lane.h"

#include <QObject>

#include <memory>
#include <vector>

namespace ui {

/// The data sets of this machine and the one that is open. Files are read on a lane; the newest wish wins. All functions
/// are for the ui thread and return at once.
class DatasetLibrary : public QObject {
    Q_OBJECT

public:
    explicit DatasetLibrary(QObject* parent = nullptr);

    void find();                             ///< then found(), and unusable() for each that cannot be read
    void open(const QString& nameOrFolder);  ///< then opened() or failed()
    bool busy() const { return m_request != m_answered; }
    static QStringList places();             ///< where data sets are looked for, the preferences' folders first

signals:
    void found(const std::vector<core::FoundDataset>& datasets);
    void unusable(const QString& problem);  ///< in one line
    void opened(const std::shared_ptr<const core::TrainTest>& data, const QString& nameOrFolder);
    void failed(const QString& message);

private:
    quint64 m_request = 0;
    quint64 m_answered = 0;
    Lane m_lane{filePatience};
};

}  // namespace ui
