#pragma once

#include "core/experiment/results_library.h"
#include "ui/experiment/experiment_run.h"

#include <QObject>

namespace ui {

/// Lists, opens and removes results files on a lane. Call all functions on the ui thread; they return immediately. Each
/// of them may emit failed().
class ResultsShelf : public QObject {
    Q_OBJECT

public:
    explicit ResultsShelf(const std::filesystem::path& folder, QObject* parent = nullptr);

    void find();                                             ///< lists the files in the folder; emits found()
    void describe(const QString& file);                      ///< a file in another folder; emits described()
    void read(const QString& file);                          ///< emits opened(), with nullptr if no run is complete
    void rename(const QString& file, const QString& title);  ///< an empty title removes it; emits found()
    void remove(const QString& file);  ///< moves a file of the folder to the trash; emits removed() and found()
    void restore(const QString& file, const QString& inTrash);  ///< undoes remove(); emits found()
    bool owns(const QString& file) const;                       ///< whether the file is in the folder

signals:
    void found(const std::vector<core::ResultsEntry>& entries);
    void described(const core::ResultsEntry& entry);
    void opened(const QString& file, const std::shared_ptr<const ui::Findings>& findings);
    void removed(const QString& file, const QString& inTrash);
    void failed(const QString& message);

private:
    template <typename Work>
    void change(Work work);
    void listNow(const core::ResultsLibrary::Listing& listing);

    core::ResultsLibrary m_library;
    Lane m_lane{Ending::Finish};
};

}  // namespace ui
