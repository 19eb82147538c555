#pragma once

#include "ui/dataset/confusion_panel.h"
#include "ui/dataset/image_filter.h"
#include "ui/dataset/image_list_model.h"
#include "ui/lane.h"
#include "ui/strategies/confusion.h"

#include <QSplitter>
#include <QString>

#include <functional>

class QLabel;
class QStackedWidget;
class QTableView;

namespace ui {

enum class TextForm { Commas, Tabs };

/// The matrix as text for a spreadsheet: a line with the answers, then one line per true class. The numbers do not
/// depend on the language. Quotes names that contain a separator or a quote (RFC 4180).
QString confusionText(const ConfusionTable& table, TextForm form);

class ClassScoresModel;
class ConfusionView;

/// The page with the confusion matrix and its controls.
class ConfusionPage : public QSplitter {
    Q_OBJECT

public:
    explicit ConfusionPage(QWidget* parent = nullptr);

    /// Shows the answers of `list`; ignores `list.images`. `title` describes the data set and the model, also in
    /// copies.
    void show(const ImageList& list, const QString& title);
    using QSplitter::show;
    ConfusionPanel& panel() { return *m_panel; }
    ConfusionView& view() { return *m_view; }
    void copy() const;
    void saveTo(const QString& path);         ///< the matrix, or the scores of the classes if they are visible
    void saveAnswersTo(const QString& path);  ///< core::predictionsCsv()
    ClassScoresModel& scores() { return *m_scores; }

signals:
    /// Sets only the fields truth, said, strategy and against of the filter.
    void cellOpened(const ui::ImageFilter& wanted);
    void saved(const QString& path);
    void failed(const QString& message);

private:
    void refresh();
    void askSave();
    void askSaveAnswers();
    QWidget* makeScores();
    QString visibleText(TextForm form) const;
    void save(const QString& path, const std::function<QByteArray()>& content);

    ConfusionPanel* m_panel;
    QStackedWidget* m_stack;
    QLabel* m_nothing;
    QLabel* m_title;
    ConfusionView* m_view;
    ClassScoresModel* m_scores;
    QTableView* m_scoresTable = nullptr;
    QStackedWidget* m_views = nullptr;  ///< matrix and scores
    ImageList m_list;
    QString m_about;
    Lane m_files{Ending::Finish};
};

}  // namespace ui
