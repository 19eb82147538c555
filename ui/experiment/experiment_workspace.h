#pragma once

#include "core/report/commands.h"
#include "ui/dataset/dataset_library.h"
#include "ui/experiment/calibration_run.h"
#include "ui/experiment/experiment_run.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace ui {

struct KeptExperiment;
class CalibrationPage;
class ExperimentPage;
class ExperimentBar;
class ResultsBrowser;

/// The Experiment workspace: experiments, saved results, and the calibration of the current model. Reads no files
/// before it is shown.
class ExperimentWorkspace : public QWidget {
    Q_OBJECT

public:
    explicit ExperimentWorkspace(const std::filesystem::path& results = ExperimentRun::defaultFolder(),
                                 QWidget* parent = nullptr);
    ~ExperimentWorkspace() override;  ///< saves data set, plan and page; pauses the experiment

    void setClassifier(const std::shared_ptr<const core::Classifier>& classifier);
    void open(const QString& nameOrFolder);
    void show(const KeptExperiment& kept);  ///< see ExperimentPage::show()
    using QWidget::show;
    void openResults(const QString& file);  ///< shows a results file on the page with the saved results
    void lookAgain();              ///< searches for data sets again, after a change of the folders or a download
    void setThreads(int threads);  ///< for the next experiment; 0: all cores

    ExperimentBar& bar() { return *m_bar; }
    ExperimentPage& experiment() { return *m_experiment; }
    ResultsBrowser& savedResults() { return *m_saved; }
    CalibrationPage& calibration() { return *m_calibration; }
    CalibrationRun& calibrationRun() { return m_run; }
    /// The calibration on the command line, without the model; nullopt if not exactly one data set is open.
    std::optional<core::EvaluateOptions> calibrationCommand() const;

signals:
    void commandWanted();  ///< the user wants to copy the command of the page
    void saved(const QString& path);
    void failed(const QString& message);
    void opened();  ///< the user opened a data set
    void fetchWanted(const QString& name);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void connectParts();
    void takeFound(const std::vector<core::FoundDataset>& datasets);
    void takeData(const std::shared_ptr<const core::TrainTest>& data, const QString& name);
    void takeFailure(const QString& message);
    /// Opens the choice of the user. Does nothing if it is empty, because the user canceled.
    void choose(const QString& nameOrFolder);
    void open(const core::DataSource& source);
    void openTrainingData();
    void showPage();

    ExperimentBar* m_bar;
    QWidget* m_above;  ///< holds the note about the data set; hidden on the page with the saved results
    QLabel* m_note;
    QStackedWidget* m_stack;
    ExperimentPage* m_experiment;
    ResultsBrowser* m_saved;
    CalibrationPage* m_calibration;
    bool m_started = false;
    bool m_asked = false;  ///< the user selected the data set that is being opened
    std::shared_ptr<const core::Classifier> m_classifier;
    std::shared_ptr<const core::TrainTest> m_data;
    core::DataSource m_source, m_opening;  ///< the data sets that are open, and those that are being opened
    QString m_name;                        ///< of the open data sets
    QString m_fallback;                    ///< opened if the data set of the last session is gone
    DatasetLibrary m_library;
    CalibrationRun m_run;
};

}  // namespace ui
