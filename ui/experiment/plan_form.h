#pragma once

#include "core/experiment/plan.h"

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

/// What `runoff experiment` lets one change of a plan.
class PlanForm : public QWidget {
    Q_OBJECT

public:
    explicit PlanForm(QWidget* parent = nullptr);

    void setPlan(const core::ExperimentPlan& plan);  ///< all fields as the plan has them; emits nothing
    /// The plan with the fields as they are. Not checked: core::checkPlan does that.
    core::ExperimentPlan plan() const;
    void makeSmall();  ///< three trials of 1 and 10 % of the images; emits changed()
    /// Marks the field that a problem of this plan names, in the words of the form; empty: none is wrong.
    void showProblem(const QString& problem);
    QString problem() const;  ///< what cannot be read as numbers; one line, empty: nothing
    /// What differs from the plan, as options of `runoff experiment`: " --trials 2 --epochs 1".
    QString options() const;
    /// As options(), but in the form's own words, for settings.
    void save(QSettings& settings) const;
    void restore(const QSettings& settings);  ///< after setPlan

signals:
    void changed();

private:
    QSpinBox* addNumber(const QString& words, int least, int most, const QString& tip);
    QLineEdit* addLine(const QString& words, const QString& tip);
    void addPrecision();
    void place(const QString& words, QWidget* field, const QString& tip, bool wide);
    QWidget* fieldOf(const QString& problem) const;

    core::ExperimentPlan m_plan;
    QGridLayout* m_grid;
    int m_cells = 0;
    QHash<QWidget*, QLabel*> m_problems;  ///< below each field
    QLineEdit* m_fractions;
    QSpinBox* m_trials;
    QSpinBox* m_seed;
    QSpinBox* m_stride;
    QLineEdit* m_classes;
    QComboBox* m_architecture;
    QComboBox* m_precision;
    QSpinBox* m_epochs;
    QSpinBox* m_headEpochs;
};

/// "1, 10, 100" (percent) from shares, and back; nothing if a part is no number.
QString percentages(const std::vector<double>& shares);
std::optional<std::vector<double>> sharesOf(const QString& percentages);

}  // namespace ui
