#pragma once

#include "core/report/commands.h"
#include "ui/dataset/dataset_library.h"
#include "ui/train/training_estimate.h"
#include "ui/train/training_run.h"

#include <QHash>
#include <QWidget>

namespace ui {

class CurvesView;
class FeaturesView;
class ResultView;
class RunBar;
class TrainForm;
class UnfinishedList;

/// The Train workspace: settings at the left, progress and results at the right. Reads no files before it is shown.
class TrainWorkspace : public QWidget {
    Q_OBJECT

public:
    /// Unfinished trainings are stored in `folder`, finished models in `models`.
    explicit TrainWorkspace(const TrainingFolder& folder = TrainingFolder(), const QString& models = ownModelFolder(),
                            QWidget* parent = nullptr);
    ~TrainWorkspace() override;  ///< saves the settings; a running training can be resumed

    void setThreads(int threads) { m_threads = threads; }  ///< for the next training; 0: all cores
    void open(const QString& nameOrFolder);                ///< opens a data set
    void lookAgain();  ///< searches for data sets again, after a change of the folders or a download
    /// Shows the curves of the open model while nothing is trained.
    void setClassifier(const std::shared_ptr<const core::Classifier>& classifier);
    void start();
    /// Resumes an unfinished training when its data sets are open. Does nothing while another one runs.
    void resume(const UnfinishedTraining& training);
    void saveModel(const QString& path);
    /// Emits commandWanted() with the running training or, without one, the settings in the form; failed() if no data
    /// set is chosen.
    void askCommand();

    TrainForm& form() { return *m_form; }
    RunBar& bar() { return *m_bar; }
    UnfinishedList& unfinished() { return *m_unfinished; }
    CurvesView& curves() { return *m_curves; }
    FeaturesView& features() { return *m_features; }
    ResultView& result() { return *m_result; }
    TrainingRun& run() { return m_run; }
    TrainingEstimate& estimate() { return m_estimate; }

signals:
    void trained(const ui::TrainedModel& model);
    void commandWanted(const core::TrainOptions& options);  ///< the user wants to copy this command
    void saved(const QString& path);
    void failed(const QString& message);
    void opened();  ///< the user opened a data set
    void fetchWanted(const QString& name);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void arrange();
    void connectParts();
    void takeSettings();
    void askFolder();
    void askJoinedFolder();
    void takeData(const std::shared_ptr<const core::TrainTest>& images, const QString& name);
    void takeFailure(const QString& message);
    void begin(const TrainingJob& job);
    void drop(const UnfinishedTraining& training);
    void lookForUnfinished();
    void askCancel();
    void askSave();
    void showState();
    void takeModel(const TrainedModel& model);

    TrainForm* m_form;
    RunBar* m_bar;
    UnfinishedList* m_unfinished;
    CurvesView* m_curves;
    FeaturesView* m_features;
    ResultView* m_result;
    TrainingFolder m_folder;
    bool m_started = false;
    int m_threads = 0;
    QHash<QString, bool> m_saidDamaged;        ///< reported messages about damaged trainings
    std::optional<core::DataSource> m_source;  ///< the data sets that are open or being opened
    QString m_unopened;                        ///< why they cannot be opened; empty if they can
    bool m_firstOpened = true;
    std::shared_ptr<const core::TrainTest> m_data;
    std::optional<UnfinishedTraining> m_toResume;     ///< resumed when its data set is open
    std::shared_ptr<const core::Classifier> m_model;  ///< the last trained model
    core::TrainOptions m_modelCommand;                ///< trains m_model
    DatasetLibrary m_library;
    TrainingEstimate m_estimate;
    TrainingRun m_run;
    Lane m_files{Ending::Finish};
};

}  // namespace ui
