#pragma once

#include "core/model/zoo.h"
#include "ui/dataset/dataset_library.h"
#include "ui/dataset/evaluation_run.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace ui {

class BrowsePage;
class ConfusionPage;
class DatasetBar;
class EvaluationBar;

/// Browse a data set, see what the model says about it, and what it takes for what. Reads nothing before it is shown.
class DatasetWorkspace : public QWidget {
    Q_OBJECT

public:
    explicit DatasetWorkspace(core::AnswerCache cache = core::AnswerCache(), QWidget* parent = nullptr);
    ~DatasetWorkspace() override;  ///< remembers data set, part, page, filter and sizes

    void setClassifier(const std::shared_ptr<const core::Classifier>& classifier);
    void setModels(
        const std::vector<core::ZooEntry>& models);  ///< that can be offered for images that the model does not know
    void lookAgain();  ///< for data sets: the preferences name other folders, or one was downloaded
    void open(const QString& nameOrFolder);

    DatasetBar& bar() { return *m_bar; }
    EvaluationBar& evaluationBar() { return *m_evaluationBar; }
    BrowsePage& browsing() { return *m_browse; }
    ConfusionPage& confusion() { return *m_confusion; }
    EvaluationRun& evaluation() { return m_run; }

signals:
    /// To be put on the canvas as it is: it is in the networks' form already.
    void imageOpened(const core::Image& image, const QString& note, const QString& trueClass);
    void failed(const QString& message);
    void saved(const QString& path);
    void opened();  ///< what the user chose
    void fetchWanted(const QString& name);
    void modelWanted(const QString& name);     ///< by the user
    void modelSuggested(const QString& name);  ///< because it knows the first images that a newcomer sees

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeStatus();
    void restore();
    void save() const;
    void takeFound(const std::vector<core::FoundDataset>& datasets);
    void choose(const QString& nameOrFolder);
    void askFolder();
    void matchClasses();
    void takeData(const std::shared_ptr<const core::TrainTest>& data, const QString& name);
    void openWhatFits();
    const core::ZooEntry* fittingModel() const;
    void suggestModel();
    void showPart();
    void showList();
    void showPage();
    std::shared_ptr<const core::Dataset> part() const;
    QString about() const;

    DatasetBar* m_bar;
    EvaluationBar* m_evaluationBar;
    QStackedWidget* m_stack;
    QLabel* m_nothing;
    BrowsePage* m_browse;
    ConfusionPage* m_confusion;
    QLabel* m_note;
    bool m_started = false;
    bool m_asked = false;     ///< the user chose what is being opened
    bool m_newcomer = false;  ///< no data set was open before
    std::vector<core::ZooEntry> m_models;
    std::shared_ptr<const core::Classifier> m_classifier;
    std::shared_ptr<const core::TrainTest> m_opened;  ///< as it was read
    std::shared_ptr<const core::TrainTest> m_data;    ///< the same under the model's numbers of the classes
    QString m_name;                                   ///< of the data that is open
    QString m_fallback;                               ///< to open if the one that was open last is gone
    DatasetLibrary m_library;
    EvaluationRun m_run;
};

}  // namespace ui
