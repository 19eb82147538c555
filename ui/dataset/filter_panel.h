#pragma once

#include "ui/dataset/image_filter.h"

#include <QStringList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;

namespace ui {

/// The controls beside the browser that say which images are shown, and in which order.
class FilterPanel : public QWidget {
    Q_OBJECT

public:
    explicit FilterPanel(QWidget* parent = nullptr);

    void setClasses(const QStringList& truths, const QStringList& saids);
    void setStrategies(const std::vector<core::StrategyId>& strategies);
    void setAnswered(bool answered);  ///< without answers, what asks for some is grey
    const ImageFilter& filter() const { return m_filter; }
    void setFilter(const ImageFilter& filter);
    void showAll();        ///< everything passes; strategy and order stay
    void forgetClasses();  ///< the class and the cell of the matrix: they mean nothing with other data
    void setCount(int shown, std::int64_t all);
    void tell(const QString& words);  ///< below the number to go to

    void save(QSettings& settings) const;
    void restore(const QSettings& settings);

signals:
    void filterChanged();
    void numberEntered(int image);

private:
    QComboBox* addChoice(const QString& words);
    void addWords(const QString& words, QWidget* buddy);
    void read();
    void takeMargins(double lowest, double highest);
    ImageFilter everything() const;
    void write();

    ImageFilter m_filter;
    QStringList m_truths;
    QStringList m_saids;
    std::vector<core::StrategyId> m_strategies;
    bool m_answered = false;
    QLabel* m_count;
    QPushButton* m_cell;  ///< what a confusion cell asked for; a click forgets it
    QPushButton* m_all;
    QComboBox* m_truth;
    QComboBox* m_strategy;
    QComboBox* m_outcome;
    QDoubleSpinBox* m_lowest;
    QDoubleSpinBox* m_highest;
    QComboBox* m_order;
    QCheckBox* m_descending;
    QLineEdit* m_number;
    QLabel* m_told;
};

}  // namespace ui
