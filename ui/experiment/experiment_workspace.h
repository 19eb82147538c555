#pragma once

#include "ui/dataset/dataset_library.h"
#include "ui/experiment/calibration_run.h"
#include "ui/experiment/experiment_run.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace ui {

class CalibrationPage;
class ExperimentPage;
class ExperimentBar;

/// Experiments by plan, and the calibration of the model that is chosen. Reads nothing before it is shown.
class ExperimentWorkspace : public QWidget {
    Q_OBJECT

public:
    explicit ExperimentWorkspace(const std::filesystem::path& results = ExperimentRun::defaultFolder(),
                                 QWidget* parent = nullptr);
    ~ExperimentWorkspace() override;  ///< remembers data set, plan, page; pauses what runs

    void setClassifier(const std::shared_ptr<const core::Classifier>& classifier);
    void open(const QString& nameOrFolder);
    void lookAgain();              ///< for data sets: the preferences name other folders, or one was downloaded
    void setThreads(int threads);  ///< of the next experiment; 0: all cores

    ExperimentBar& bar() { return *m_bar; }
    ExperimentPage& experiment() { return *m_experiment; }
    CalibrationPage& calibration() { return *m_calibration; }
    CalibrationRun& calibrationRun() { return m_run; }

signals:
    void saved(const QString& path);
    void failed(const QString& message);
    void opened();  ///< what the user chose
    void fetchWanted(const QString& name);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void connectParts();
    void takeFound(const std::vector<core::FoundDataset>& datasets);
    void takeData(const std::shared_ptr<const core::TrainTest>& data, const QString& name);
    void takeMisfortune(const QString& message);
    void choose(const QString& nameOrFolder);
    void askFolder();
    void openWhatFits();
    void showPage();

    ExperimentBar* m_bar;
    QLabel* m_note;
    QStackedWidget* m_stack;
    ExperimentPage* m_experiment;
    CalibrationPage* m_calibration;
    bool m_started = false;
    bool m_asked = false;  ///< the user chose what is being opened
    std::shared_ptr<const core::Classifier> m_classifier;
    std::shared_ptr<const core::TrainTest> m_data;
    QString m_name;      ///< of the data that is open
    QString m_fallback;  ///< to open if the one that was open last is gone
    DatasetLibrary m_library;
    CalibrationRun m_run;
};

}  // namespace ui
