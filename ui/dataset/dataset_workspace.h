#pragma once

#include "core/model/zoo.h"
#include "core/report/commands.h"
#include "ui/dataset/dataset_library.h"
#include "ui/dataset/evaluation_run.h"
#include "ui/dataset/model_images.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace ui {

class BrowsePage;
class ComparisonPage;
class ConfusionPage;
class DatasetBar;
class EvaluationBar;
struct ImageFilter;
class WritersPage;

/// The Dataset workspace: the images of a data set, the answers of the model, the confusion matrix, the writers, and a
/// comparison with a second model.
/// Reads no files before it is shown.
class DatasetWorkspace : public QWidget {
    Q_OBJECT

public:
    explicit DatasetWorkspace(core::AnswerCache cache = core::AnswerCache(), QWidget* parent = nullptr);
    ~DatasetWorkspace() override;  ///< saves data set, part, page, filter and sizes

    void setClassifier(const std::shared_ptr<const core::Classifier>& classifier);
    /// Sets the models that the workspace can suggest if the current model does not fit the images.
    void setModels(const std::vector<core::ZooEntry>& models);
    void lookAgain();  ///< searches for data sets again, after a change of the folders or a download
    void open(const QString& nameOrFolder);

    /// The evaluation that the page shows, without the model; nullopt if no data set is open.
    std::optional<core::EvaluateOptions> command() const;

    DatasetBar& bar() { return *m_bar; }
    EvaluationBar& evaluationBar() { return *m_evaluationBar; }
    BrowsePage& browsing() { return *m_browse; }
    ConfusionPage& confusion() { return *m_confusion; }
    WritersPage& writers() { return *m_writers; }
    ComparisonPage& comparison() { return *m_comparison; }
    EvaluationRun& evaluation() { return m_run; }

signals:
    /// Asks to put the image on the canvas without preprocessing, because it is an input of the network.
    void imageOpened(const core::Image& image, const QString& note, const QString& trueClass,
                     const core::DatasetImage& origin);
    /// Asks to put the strokes that an image was made from on the canvas.
    void drawingOpened(const core::Ink& ink, const QString& note, const QString& trueClass,
                       const core::DatasetImage& origin);
    void commandWanted();                                        ///< the user wants to copy command()
    void adaptCommandWanted(const core::AdaptOptions& options);  ///< the user wants to copy this command
    void modelSaved(const QString& path);                        ///< an adapted model
    void failed(const QString& message);
    void saved(const QString& path);
    void opened();  ///< the user opened a data set
    void fetchWanted(const QString& name);
    void modelWanted(const QString& name);     ///< the user selected a suggested model
    void modelSuggested(const QString& name);  ///< fits the images that the first start shows

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeStatus();
    void askToAdapt();
    void restore();
    void save() const;
    void takeFound(const std::vector<core::FoundDataset>& datasets);
    /// Opens the choice of the user. Does nothing if it is empty, because the user canceled.
    void choose(const QString& nameOrFolder);
    void openImages(const ImageFilter& wanted);
    void prepare();
    void takeImages(const std::shared_ptr<const core::TrainTest>& images);
    void takeClassifier();
    void forgetOtherClasses();
    void openTrainingData();
    const core::ZooEntry* fittingModel() const;
    void suggestModel();
    void showPart();
    void showList();
    void showPage();
    std::shared_ptr<const core::Dataset> part() const;
    core::DatasetImage placeOf(int image) const;
    QString imageWords() const;
    QString about() const;

    /// All images of a data set as one part, joined when they are first needed.
    class Whole {
    public:
        std::shared_ptr<const core::Dataset> of(const std::shared_ptr<const core::TrainTest>& data);

    private:
        std::shared_ptr<const core::TrainTest> m_of;
        std::shared_ptr<const core::Dataset> m_images;
    };

    DatasetBar* m_bar;
    EvaluationBar* m_evaluationBar;
    QStackedWidget* m_stack;
    QLabel* m_nothing;
    BrowsePage* m_browse;
    ConfusionPage* m_confusion;
    WritersPage* m_writers;
    ComparisonPage* m_comparison;
    QLabel* m_note;
    bool m_started = false;
    bool m_asked = false;       ///< the user selected the data set that is being opened
    bool m_firstStart = false;  ///< no data set was open before
    std::vector<core::ZooEntry> m_models;
    std::shared_ptr<const core::Classifier> m_classifier;
    std::shared_ptr<const core::TrainTest> m_opened;  ///< as read from the files
    std::shared_ptr<const core::TrainTest> m_data;    ///< the same images as the model gets them
    mutable Whole m_whole;
    QString m_name;  ///< of the open data set
    /// Replace m_classifier, m_opened and m_name as soon as their images are prepared
    std::shared_ptr<const core::Classifier> m_nextClassifier;
    std::shared_ptr<const core::TrainTest> m_nextOpened;
    QString m_nextName;
    QString m_fallback;  ///< opened if the data set of the last session is gone
    DatasetLibrary m_library;
    ModelImages m_images;
    EvaluationRun m_run;
};

}  // namespace ui
