#pragma once

#include "core/evaluation/answers.h"
#include "ui/strategies/confusion.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QSettings;

namespace ui {

/// The settings of the confusion matrix.
struct ConfusionChoice {
    core::StrategyId strategy = core::StrategyId::Softmax;
    std::optional<core::StrategyId> other = {};  ///< subtracts the counts of this strategy
    bool percent = false;                        ///< percent of the row instead of counts
    bool scores = false;                         ///< a table with the scores of each class instead of the matrix
};

/// Computes the matrix. Requires answers for this data set that contain the selected strategies.
ConfusionTable confusionTable(const core::Answers& answers, const core::Dataset& dataset, const QStringList& saidNames,
                              const ConfusionChoice& choice);

/// The controls beside the matrix, and the accuracy of each strategy.
class ConfusionPanel : public QWidget {
    Q_OBJECT

public:
    explicit ConfusionPanel(QWidget* parent = nullptr);

    /// Shows the controls for these answers, which must belong to `dataset`. nullptr means that there are no answers.
    void show(std::shared_ptr<const core::Answers> answers, std::shared_ptr<const core::Dataset> dataset);
    using QWidget::show;
    ConfusionChoice choice() const;
    void tellCopied();

    void save(QSettings& settings) const;
    void restore(const QSettings& settings);

signals:
    void choiceChanged();
    void copyWanted();
    void commandWanted();
    void saveWanted();
    void answersWanted();  ///< the user wants to save the answers of all images
    void pairOpened(core::StrategyId right,
                    core::StrategyId wrong);  ///< the images that only one strategy answers right

private:
    QComboBox* addChoice(const QString& words);
    void offer();
    void fill();
    void compare();

    std::shared_ptr<const core::Answers> m_answers;
    std::shared_ptr<const core::Dataset> m_dataset;
    std::vector<core::StrategyId> m_strategies;
    ConfusionChoice m_wish;  ///< keeps the selection while there are no answers
    QLabel* m_right;
    QLabel* m_test = nullptr;  ///< the test that compares two strategies
    QComboBox* m_strategy;
    QComboBox* m_other;
    QComboBox* m_unit;
    QPushButton* m_copy;
    QPushButton* m_save;
    QPushButton* m_answersFile;
    QPushButton* m_command;
};

}  // namespace ui
