#pragma once

#include "core/experiment/plan.h"
#include "core/report/commands.h"
#include "ui/experiment/number_list.h"

#include <QHash>
#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSettings;
class QSpinBox;

namespace ui {

/// The form with the settings of a plan that `runoff experiment` has options for.
class PlanForm : public QWidget {
    Q_OBJECT

public:
    explicit PlanForm(QWidget* parent = nullptr);

    void setPlan(const core::ExperimentPlan& plan);  ///< updates all fields; emits no signal
    /// The plan with the values of the fields. core::checkPlan() must check it.
    core::ExperimentPlan plan() const;
    int smallTrials() const;  ///< three, or one for each fold if there are more
    void makeSmall();         ///< sets smallTrials() with 1 and 10 % of the images; emits changed()
    /// Shows a problem at its field, with the labels of the form. An empty text clears it.
    void showProblem(const QString& problem);
    /// The data sets in the form; nullopt if there are none. Requires that there is no problem().
    std::optional<core::DataSource> source() const;
    void leaveDatasets();     ///< removes the data sets, their mix and their division; emits no signal
    QString problem() const;  ///< an invalid field, in one line; empty if there is none
    /// The changes of the plan as options of `runoff experiment`, without the data sets.
    core::ExperimentOptions options() const;
    /// Stores the changes of the plan.
    void save(QSettings& settings) const;
    void restore(const QSettings& settings);  ///< call it after setPlan()

signals:
    void changed();

private:
    void addData();
    QString datasets() const;
    void showData();
    void addFolds();
    QSpinBox* addNumber(const QString& words, int least, int most, const QString& tip);
    QLineEdit* addLine(const QString& words, const QString& tip);
    void addPrecision();
    void place(const QString& words, QWidget* field, const QString& tip, bool wide);
    QWidget* fieldOf(const QString& problem) const;

    core::ExperimentPlan m_plan;
    QGridLayout* m_grid;
    int m_cells = 0;
    QHash<QWidget*, QLabel*> m_names;     ///< the label at the left of each field
    QHash<QWidget*, QLabel*> m_problems;  ///< the label below each field
    QLineEdit* m_datasets;
    QLineEdit* m_mix;
    QComboBox* m_division;
    QLineEdit* m_fractions;
    QSpinBox* m_trials;
    QSpinBox* m_folds;  ///< 1: no folds
    QSpinBox* m_seed;
    QSpinBox* m_stride;
    QLineEdit* m_classes;
    QComboBox* m_architecture;
    QComboBox* m_precision;
    QSpinBox* m_epochs;
    QSpinBox* m_headEpochs;
};

}  // namespace ui
