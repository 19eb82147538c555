#pragma once

#include "ui/experiment/experiment_run.h"

#include <QCoreApplication>

namespace ui {

/// Sentences about experiments. All numbers come from the arguments.
class ExperimentWords {
    Q_DECLARE_TR_FUNCTIONS(ui::ExperimentWords)

public:
    static QString extra(const std::string& id);                 ///< "ECE", "Brier after"
    static QString cost(const core::ExperimentCost& cost);       ///< "15 runs: 60 networks to train, about 12 min ..."
    static QString progress(const core::RunProgress& progress);  ///< two lines
    static QString state(const ExperimentRun& run);              ///< one or two lines about the state
    static QString duration(double seconds);                     ///< "about 40 s", "about 3 h"
    static QString probability(const std::optional<double>& p);  ///< ".0312", "< .0001", "" for nullopt
};

}  // namespace ui
