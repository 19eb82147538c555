#pragma once

#include "core/form/form_pages.h"
#include "ui/lane.h"

#include <QDialog>
#include <QStringList>

#include <optional>
#include <stop_token>
#include <vector>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

class MessageLabel;
struct FormPhotos;

/// Reads photos of filled handwriting forms on a worker thread, lists what each photo contains, and makes a data set of
/// the pages. Photos can be added by a file dialog and by dropping them.
class ReadFormsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ReadFormsDialog(QWidget* parent = nullptr);
    ~ReadFormsDialog() override;

    void add(const QStringList& photos);  ///< paths; a photo that is in the list already is not added again
    void setFolder(const QString& folder);
    void cancel();  ///< stops reading; photos that wait are not read
    void create();  ///< writes the data set
    bool isReading() const { return !m_waiting.isEmpty(); }
    QString message() const;
    QString result(int row) const;  ///< what the list says about a photo
    int count() const;
    QPushButton& createButton() { return *m_create; }

signals:
    void read();  ///< all photos of the list are read
    /// The data set is written. `remarks` has one line each and may be empty.
    void created(const QString& folder, const QStringList& remarks);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void done(int result) override;

private:
    QWidget* makePhotos();
    QHBoxLayout* makeFolderRow();
    QHBoxLayout* makeButtons();
    void askPhotos();
    void askFolder();
    void readNext();
    void take(int row, const FormPhotos& photos);
    void setResult(int row, const QStringList& lines, bool wrong);
    void showDetail();
    void sum();
    void refresh();

    QTreeWidget* m_list;
    QLabel* m_hint;
    QLabel* m_detail;  ///< what was read from the current photo
    QLineEdit* m_folder;
    QProgressBar* m_progress;
    MessageLabel* m_message;
    QPushButton* m_add = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_create = nullptr;
    QPushButton* m_choose = nullptr;
    QList<int> m_waiting;  ///< rows that are not read yet; the first one is being read
    std::vector<core::FilledPage> m_pages;
    std::stop_source m_stop;
    bool m_writing = false;
    Lane m_lane{Ending::Finish};
};

}  // namespace ui
