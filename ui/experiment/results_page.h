#pragma once

#include "ui/experiment/experiment_run.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace ui {

class PlotArea;
class ResultsModel;

/// The results of an experiment: findings, table and plots, with buttons to copy and save them.
class ResultsPage : public QWidget {
    Q_OBJECT

public:
    explicit ResultsPage(QWidget* parent = nullptr);

    void show(std::shared_ptr<const Findings> findings);  ///< nullptr if there are none
    using QWidget::show;
    /// What the page calls the results, and a line below it. Empty: only protocol and data set.
    void setName(const QString& name, const QString& details);
    void setHint(const QString& words);                               ///< shown without results
    void setCommand(const QString& command) { m_command = command; }  ///< the command that reports quote
    /// Sets the results file of the experiment, which saveTo() never overwrites.
    void setOwnFile(const QString& path) { m_ownFile = path; }
    ResultsModel& model() { return *m_model; }
    void copy() const;
    void saveTo(const QString& path);

signals:
    void commandWanted();
    void saved(const QString& path);
    void failed(const QString& message);

private:
    QWidget* makeTable();
    void showTitle();
    QWidget* makeButtons();
    void askSave(const QString& words, int firstFilter, int filters);

    std::shared_ptr<const Findings> m_findings;
    QString m_command;
    QString m_ownFile;
    QString m_name;
    ResultsModel* m_model;
    QStackedWidget* m_stack;
    QLabel* m_hint;
    QLabel* m_title;
    QLabel* m_details;
    QLabel* m_sentences;
    QWidget* m_found = nullptr;
    QTableView* m_table;
    PlotArea* m_plot;
    QPushButton* m_copy = nullptr;
    Lane m_files{Ending::Finish};
};

}  // namespace ui
