#pragma once

#include "core/report/commands.h"
#include "core/teach/adapt.h"
#include "ui/lane.h"

#include <QDialog>

#include <memory>
#include <optional>
#include <stop_token>

class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTableWidget;

namespace ui {

/// A model and the images of a data set whose writers are known.
struct AdaptSubject {
    std::shared_ptr<const core::Classifier> classifier;
    std::shared_ptr<const core::Dataset> images;
    core::AdaptOptions options;  ///< data set and part, for the command line
};

/// Adapts a model to half of the writers of a data set, and shows what this changes for the other half. Works in the
/// background as soon as it is created; stops when it is closed.
class AdaptDialog : public QDialog {
    Q_OBJECT

public:
    explicit AdaptDialog(AdaptSubject subject, QWidget* parent = nullptr);
    ~AdaptDialog() override;

    const std::optional<core::Adaptation>& result() const { return m_result; }
    QTableWidget& table() { return *m_table; }
    void start();  ///< with the seed in the field; stops the run before
    void saveTo(const QString& path);

signals:
    void completed();  ///< result() is available
    void modelSaved(const QString& path);
    void commandWanted(const core::AdaptOptions& options);
    void failed(const QString& message);

private:
    QWidget* makeRun();
    QWidget* makeButtons();
    void take(std::optional<core::Adaptation> result);
    void fillTable();
    void askSave();
    core::AdaptOptions options() const;

    AdaptSubject m_subject;
    std::optional<core::Adaptation> m_result;
    std::stop_source m_stop;
    QSpinBox* m_seed;
    QPushButton* m_again;
    QStackedWidget* m_stack;  ///< progress or table
    QProgressBar* m_progress;
    QLabel* m_done;
    QLabel* m_facts;
    QTableWidget* m_table;
    QPushButton* m_copy;
    QPushButton* m_command;
    QPushButton* m_save;
    Receiver m_receiver;
    Lane m_lane{Ending::Finish};
};

}  // namespace ui
