#pragma once

#include "core/experiment/model_comparison.h"
#include "ui/dataset/evaluation_run.h"
#include "ui/dataset/image_filter.h"
#include "ui/dataset/image_list_model.h"
#include "ui/lane.h"

#include <QSplitter>

class QLabel;
class QModelIndex;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace ui {

class ComparisonModel;
class EvaluationBar;
class SecondModel;

/// The answers of a model, and what they are about.
struct ComparedAnswers {
    std::shared_ptr<const core::Dataset> dataset;
    std::shared_ptr<const core::Answers> answers;  ///< nullptr if there are none
    std::shared_ptr<const core::Classifier> classifier;
    QString about;  ///< the images in words
};

/// The page that compares the current model (A) with a second one (B) on the same images, strategy by strategy. The
/// second model is evaluated in the background as soon as the user chooses it.
class ComparisonPage : public QSplitter {
    Q_OBJECT

public:
    explicit ComparisonPage(core::AnswerCache cache = core::AnswerCache(), QWidget* parent = nullptr);

    void show(const ComparedAnswers& first);
    using QSplitter::show;
    SecondModel& second() { return *m_second; }
    EvaluationRun& evaluation() { return m_run; }
    EvaluationBar& bar() { return *m_bar; }
    QTableView& table() { return *m_table; }
    ComparisonModel& comparison() { return *m_model; }
    /// What the page shows instead of a comparison; empty if it shows one.
    QString message() const;
    QString against() const;  ///< name or file of the second model if a comparison is shown; otherwise empty
    void copy() const;
    void saveTo(const QString& path);

signals:
    void imagesOpened(const ui::ImageFilter& wanted);  ///< sets only the fields among and strategy
    void commandWanted();
    void saved(const QString& path);
    void failed(const QString& message);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makePanel();
    QWidget* makeContent();
    void begin();
    void takeChange();
    void refresh();
    QString reasonForNothing() const;
    void showComparison();
    QString missingStrategies() const;
    void open(const QModelIndex& index);
    void askSave();

    SecondModel* m_second;
    EvaluationBar* m_bar;
    ComparisonModel* m_model;
    QTableView* m_table;
    QStackedWidget* m_stack;
    QLabel* m_nothing;
    QLabel* m_title;
    QLabel* m_note;
    QPushButton* m_copy;
    QPushButton* m_save;
    QPushButton* m_command;
    ComparedAnswers m_first;
    core::RightOn m_rightFirst, m_rightSecond;  ///< of the comparison that is shown
    bool m_starts = false;                      ///< the user chose a model that is not evaluated yet
    EvaluationRun m_run;                        ///< of the second model
    Lane m_files{Ending::Finish};
};

}  // namespace ui
