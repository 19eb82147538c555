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

class WriterField;

/// The controls that select the images and their order.
class FilterPanel : public QWidget {
    Q_OBJECT

public:
    explicit FilterPanel(QWidget* parent = nullptr);

    void setClasses(const QStringList& truths, const QStringList& saids);
    void setWriters(const core::Dataset& dataset);  ///< hides the filter by writer if no writer is known
    void setStrategies(const std::vector<core::StrategyId>& strategies);
    void setAnswered(bool answered);  ///< disables the filters by answer if there are no answers
    const ImageFilter& filter() const { return m_filter; }
    void setFilter(const ImageFilter& filter);
    void showAll();        ///< clears all filters; keeps strategy and order
    void leaveSet();       ///< clears ImageFilter::among
    void forgetClasses();  ///< clears the filters by class and writer, which depend on the data set
    void setCount(int shown, std::int64_t all);
    void tell(const QString& words);  ///< shows a message below the image number

    void save(QSettings& settings) const;
    void restore(const QSettings& settings);

signals:
    void filterChanged();
    void numberEntered(int image);

private:
    QComboBox* addChoice(const QString& words);
    QLabel* addWords(const QString& words, QWidget* buddy);
    void read();
    void takeMargins(double lowest, double highest);
    ImageFilter everything() const;
    void write();
    void writeUnlike();

    ImageFilter m_filter;
    QStringList m_truths;
    QStringList m_saids;
    std::vector<core::StrategyId> m_strategies;
    bool m_answered = false;
    QLabel* m_count;
    QPushButton* m_set;   ///< clears ImageFilter::among
    QPushButton* m_cell;  ///< the filter of a confusion cell; a click clears it
    QPushButton* m_all;
    QComboBox* m_truth;
    QLabel* m_writerWords;
    WriterField* m_writer;
    QComboBox* m_strategy;
    QComboBox* m_outcome;
    QComboBox* m_unlike;
    QDoubleSpinBox* m_lowest;
    QDoubleSpinBox* m_highest;
    QComboBox* m_order;
    QCheckBox* m_descending;
    QLineEdit* m_number;
    QLabel* m_told;
};

}  // namespace ui
