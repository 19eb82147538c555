#pragma once

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
    void lookAgain();  ///< for data sets: the preferences name other folders
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

protected:
    void showEvent(QShowEvent* event) override;

private:
    void restore();
    void save() const;
    void takeFound(const std::vector<core::FoundDataset>& datasets);
    void askFolder();
    void matchClasses();
    void openWhatFits();
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
    std::shared_ptr<const core::Classifier> m_classifier;
    std::shared_ptr<const core::TrainTest> m_opened;  ///< as it was read
    std::shared_ptr<const core::TrainTest> m_data;    ///< the same under the model's numbers of the classes
    QString m_name;      ///< of the data that is open
    QString m_fallback;  ///< to open if the one that was open last is gone
    DatasetLibrary m_library;
    EvaluationRun m_run;
};

}  // namespace ui
