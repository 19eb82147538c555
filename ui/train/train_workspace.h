#pragma once

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

/// Train a model: settings at the left, at the right how it goes and what came out. Reads nothing before it is shown.
class TrainWorkspace : public QWidget {
    Q_OBJECT

public:
    /// `folder`: where trainings are kept; `models`: where finished models go.
    explicit TrainWorkspace(const TrainingFolder& folder = TrainingFolder(), const QString& models = ownModelFolder(),
                            QWidget* parent = nullptr);
    ~TrainWorkspace() override;  ///< keeps the settings; a training that runs can be resumed

    void setThreads(int threads) { m_threads = threads; }  ///< for the next training; 0: all cores
    void open(const QString& nameOrFolder);                ///< a data set
    void lookAgain();  ///< for data sets: the preferences name other folders, or one was downloaded
    void start();
    void saveModel(const QString& path);

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
    void saved(const QString& path);
    void failed(const QString& message);
    void opened();  ///< a data set
    void fetchWanted(const QString& name);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void arrange();
    void connectParts();
    void takeSettings();
    void askFolder();
    void begin(const TrainingJob& job);
    void resume(const UnfinishedTraining& training);
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
    QHash<QString, bool> m_saidDamaged;  ///< lines about damaged trainings
    QString m_name;                      ///< of the data set that is open or being opened
    std::shared_ptr<const core::TrainTest> m_data;
    std::optional<UnfinishedTraining> m_toResume;     ///< once its data set is open
    std::shared_ptr<const core::Classifier> m_model;  ///< trained last
    DatasetLibrary m_library;
    TrainingEstimate m_estimate;
    TrainingRun m_run;
    Lane m_files{filePatience};
};

}  // namespace ui
