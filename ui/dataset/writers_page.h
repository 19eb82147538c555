#pragma once

#include "ui/dataset/image_filter.h"
#include "ui/dataset/image_list_model.h"
#include "ui/lane.h"

#include <QSplitter>

class QComboBox;
class QLabel;
class QPushButton;
class QSettings;
class QStackedWidget;
class QTableView;

namespace ui {

class WritersModel;

/// The page with the accuracy of one strategy for each writer, the hardest writers first.
class WritersPage : public QSplitter {
    Q_OBJECT

public:
    explicit WritersPage(QWidget* parent = nullptr);

    /// Shows the answers of `list`; ignores `list.images`. `title` describes the data set and the model.
    void show(const ImageList& list, const QString& title);
    using QSplitter::show;
    QTableView& table() { return *m_table; }
    WritersModel& writers() { return *m_model; }
    core::StrategyId strategy() const { return m_strategy; }
    void setStrategy(core::StrategyId strategy);  ///< takes effect as soon as there are answers of the strategy
    void copy() const;
    void saveTo(const QString& path);

    void save(QSettings& settings) const;
    void restore(const QSettings& settings);

signals:
    void writerOpened(const ui::ImageFilter& wanted);  ///< sets only the fields writer and strategy
    void commandWanted();
    void adaptWanted();  ///< the user wants to adapt the model to these writers
    void saved(const QString& path);
    void failed(const QString& message);

private:
    QWidget* makePanel();
    QWidget* makeTable();
    void fillStrategies();
    void refresh();
    void open(const QModelIndex& index);
    void askSave();

    WritersModel* m_model;
    QTableView* m_table;
    QStackedWidget* m_stack;
    QLabel* m_title;
    QLabel* m_facts;
    QComboBox* m_strategies;
    QPushButton* m_copy;
    QPushButton* m_save;
    QPushButton* m_command;
    QPushButton* m_adapt;
    core::StrategyId m_strategy = core::StrategyId::Softmax;
    ImageList m_list;
    QString m_about;
    Lane m_files{Ending::Finish};
};

}  // namespace ui
