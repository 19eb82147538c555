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

/// Which matrix is shown.
struct ConfusionChoice {
    core::StrategyId strategy = core::StrategyId::Softmax;
    std::optional<core::StrategyId> other = {};  ///< its counts are taken away
    bool percent = false;                        ///< of the row
};

/// Expects answers about this data set that have the chosen strategies.
ConfusionTable confusionTable(const core::Answers& answers, const core::Dataset& dataset, const QStringList& saidNames,
                              const ConfusionChoice& choice);

/// The controls beside the matrix, and what each strategy got right.
class ConfusionPanel : public QWidget {
    Q_OBJECT

public:
    explicit ConfusionPanel(QWidget* parent = nullptr);

    /// Of `answers` about `dataset`; expects them to fit. nullptr: nobody was asked.
    void show(std::shared_ptr<const core::Answers> answers, std::shared_ptr<const core::Dataset> dataset);
    using QWidget::show;
    ConfusionChoice choice() const;
    void tellCopied();

    void save(QSettings& settings) const;
    void restore(const QSettings& settings);

signals:
    void choiceChanged();
    void copyWanted();
    void saveWanted();

private:
    QComboBox* addChoice(const QString& words);
    void offer();
    void fill();
    void compare();

    std::shared_ptr<const core::Answers> m_answers;
    std::shared_ptr<const core::Dataset> m_dataset;
    std::vector<core::StrategyId> m_strategies;
    ConfusionChoice m_wish;  ///< kept while there is nothing to choose from
    QLabel* m_right;
    QLabel* m_test = nullptr;  ///< of two strategies that are compared
    QComboBox* m_strategy;
    QComboBox* m_other;
    QComboBox* m_unit;
    QPushButton* m_copy;
    QPushButton* m_save;
};

}  // namespace ui
