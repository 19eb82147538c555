#pragma once

#include "ui/experiment/results_shelf.h"

#include <QSplitter>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ui {

class ResultsList;
class ResultsPage;

/// The page with the saved results of experiments: a list, and one or two results side by side.
class ResultsBrowser : public QSplitter {
    Q_OBJECT

public:
    /// Lists the results files in `folder`.
    explicit ResultsBrowser(const std::filesystem::path& folder, QWidget* parent = nullptr);
    ~ResultsBrowser() override;

    void find() { m_shelf.find(); }  ///< lists the files again
    void open(const QString& file);  ///< adds a results file of any folder to the list, and shows it
    ResultsList& list() { return *m_list; }
    ResultsPage& page(int place) { return *m_pages.at(static_cast<std::size_t>(place)); }  ///< 0 or 1
    int shownPages() const;
    QSize minimumSizeHint() const override;

signals:
    void saved(const QString& path);
    void failed(const QString& message);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeLeft();
    QWidget* makeRight();
    QWidget* makeUndo();
    void connectParts();
    void takeEntries(const std::vector<core::ResultsEntry>& entries);
    void addOther(const core::ResultsEntry& entry);
    void showChoice();
    void showFindings(const QString& file, const std::shared_ptr<const Findings>& findings);
    void showName(int place);
    void showButtons();
    void askOpen();
    void removeChosen();
    void takeRemoved(const QString& file, const QString& inTrash);
    void undo();
    void arrange();

    ResultsShelf m_shelf;
    ResultsList* m_list;
    QPushButton* m_rename = nullptr;
    QPushButton* m_remove = nullptr;
    QWidget* m_undo = nullptr;
    QLabel* m_undoWords = nullptr;
    QStackedWidget* m_stack = nullptr;
    QSplitter* m_pair = nullptr;
    std::array<ResultsPage*, 2> m_pages{};
    QStringList m_shown;                                 ///< the files of the visible pages
    std::vector<core::ResultsEntry> m_own, m_others;     ///< in the folder; opened from elsewhere
    std::vector<std::pair<QString, QString>> m_removed;  ///< file and its place in the trash, the latest last
};

}  // namespace ui
