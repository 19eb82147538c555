#pragma once

#include "core/report/commands.h"
#include "ui/experiment/experiment_run.h"
#include "ui/experiment/kept_experiment.h"
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

/// The page on which the user selects a plan, changes it, sees its cost, runs it and sees the results.
class ExperimentPage : public QSplitter {
    Q_OBJECT

public:
    /// Stores the results files in `folder`.
    explicit ExperimentPage(const std::filesystem::path& folder, QWidget* parent = nullptr);
    ~ExperimentPage() override;

    void begin();  ///< searches for protocols, when the page is first shown
    /// Sets the opened data sets. Requires that no experiment runs.
    void setData(std::shared_ptr<const core::TrainTest> data, const core::DataSource& source);
    /// Shows why data sets cannot be opened. Returns whether they are those of the plan.
    bool showUnopened(const core::DataSource& source, const QString& problem);
    void leavePlanData();  ///< the user chooses another data set than that of the plan
    void openPlan(const QString& path);
    void savePlan(const QString& path);

    ProtocolList& protocols() { return *m_protocols; }
    PlanForm& form() { return *m_form; }
    StartPanel& starting() { return *m_start; }
    ResultsPage& results() { return *m_results; }
    ExperimentRun& run() { return m_run; }
    QString command() const;  ///< the same experiment on the command line
    /// The options of command(); nullopt if no plan is chosen or no data set is open.
    std::optional<core::ExperimentOptions> options() const;

    /// The experiment that is running; nullopt if there is none.
    std::optional<KeptExperiment> running() const;
    /// Shows an experiment that was interrupted, with its finished runs, so that the user can resume it. Does nothing
    /// while another one runs.
    void show(const KeptExperiment& kept);
    using QSplitter::show;

    void save(QSettings& settings) const;
    void restore(const QSettings& settings);

signals:
    void dataWanted(const core::DataSource& source);  ///< the data sets of the plan
    void commandWanted();                             ///< the user wants to copy the command
    void saved(const QString& path);
    void failed(const QString& message);
    void activeChanged(bool active);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeLeft();
    bool wantsOtherData();
    void connectParts();
    void takePlans(const std::vector<ShelvedPlan>& plans);
    void showKept();
    void nameSmall();  ///< names the button that makes the plan small
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
    core::DataSource m_source;                 ///< of m_data
    std::optional<core::DataSource> m_wanted;  ///< the latest of dataWanted()
    QString m_unopened;                        ///< why m_wanted cannot be opened; empty if it can
    QString m_wish = QStringLiteral("fair");   ///< the plan to select when the plans are found
    bool m_begun = false, m_hasPlans = false;
    std::optional<KeptExperiment> m_kept;  ///< shown when the plans are found
    QTimer m_pause;                        ///< waits for a pause in typing before checking the plan
    PlanShelf m_shelf;
    ExperimentRun m_run;
};

}  // namespace ui
