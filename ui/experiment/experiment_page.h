#pragma once

#include "ui/experiment/experiment_run.h"
#include "ui/experiment/plan_shelf.h"

#include <QSplitter>
#include <QTimer>

class QPushButton;
class QSettings;

namespace ui {

class PlanForm;
class ProtocolList;
class ResultsPage;
class StartPanel;

/// Choose a plan, change it, see its price, run it, and watch the table fill.
class ExperimentPage : public QSplitter {
    Q_OBJECT

public:
    /// Results go to `folder`.
    explicit ExperimentPage(const std::filesystem::path& folder, QWidget* parent = nullptr);
    ~ExperimentPage() override;

    void begin();  ///< looks for protocols; once it is shown
    /// nullptr: none. `name` is what the command line calls it. Not while it runs.
    void setData(std::shared_ptr<const core::TrainTest> data, const QString& name);
    void openPlan(const QString& path);
    void savePlan(const QString& path);

    ProtocolList& protocols() { return *m_protocols; }
    PlanForm& form() { return *m_form; }
    StartPanel& starting() { return *m_start; }
    ResultsPage& results() { return *m_results; }
    ExperimentRun& run() { return m_run; }
    QString command() const;  ///< that does the same in a terminal

    void save(QSettings& settings) const;
    void restore(const QSettings& settings);

signals:
    void saved(const QString& path);
    void failed(const QString& message);
    void activeChanged(bool active);

private:
    QWidget* makeLeft();
    void connectParts();
    void takePlans(const std::vector<ShelvedPlan>& plans);
    void takeChoice();
    void check();
    void askStart();
    void askOpen();
    void askSave();
    void showRun();

    ProtocolList* m_protocols;
    PlanForm* m_form;
    QPushButton* m_open;
    QPushButton* m_copy;
    QPushButton* m_small = nullptr;
    StartPanel* m_start;
    ResultsPage* m_results;
    QWidget* m_choices = nullptr;
    std::shared_ptr<const core::TrainTest> m_data;
    QString m_dataName;
    QString m_wish = QStringLiteral("fair");  ///< plan to choose once the plans are found
    bool m_begun = false;
    QTimer m_pause;  ///< of typing, before a plan is checked
    PlanShelf m_shelf;
    ExperimentRun m_run;
};

}  // namespace ui
