#pragma once

#include "core/experiment/results_library.h"

#include <QListWidget>

#include <vector>

namespace ui {

/// A list of results files with protocol, data set, runs, date and the settings that differ from the protocol. The user
/// can select one or two, and change their titles in place.
class ResultsList : public QListWidget {
    Q_OBJECT

public:
    explicit ResultsList(QWidget* parent = nullptr);

    /// Replaces the entries and keeps the selection. Emits chosen() if the selection changes.
    void setEntries(const std::vector<core::ResultsEntry>& entries);
    void choose(const QString& file);                              ///< selects only this file, if it is in the list
    QStringList chosenFiles() const;                               ///< from top to bottom
    const core::ResultsEntry* entryOf(const QString& file) const;  ///< nullptr if it is not in the list
    void editTitle();                                              ///< of the current entry

    static QString titleOf(const core::ResultsEntry& entry);  ///< the title, or "fair on MNIST"
    static QString wordsOf(const core::ResultsEntry& entry);  ///< runs, date and differences, in lines
    /// "trials: 3 instead of 10"; "as the protocol"; "an own plan"
    static QString differences(const core::ResultsEntry& entry);

    QSize sizeHint() const override { return {300, 320}; }
    QSize minimumSizeHint() const override;

signals:
    void chosen();
    void titled(const QString& file, const QString& title);
    void removeWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addRow(const core::ResultsEntry& entry);
    void takeEdit(QListWidgetItem* item);

    std::vector<core::ResultsEntry> m_entries;
};

}  // namespace ui
