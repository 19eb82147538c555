#pragma once

#include "ui/experiment/experiment_run.h"

#include <QCoreApplication>

namespace ui {

/// Human text about experiments. Numbers are always those of the core's facts handed in.
class ExperimentWords {
    Q_DECLARE_TR_FUNCTIONS(ui::ExperimentWords)

public:
    static QString extra(const std::string& id);            ///< "ECE", "Brier after"
    static QString cost(const core::ExperimentCost& cost);  ///< "15 runs: 60 networks, 5 065 heads; about 12 min here"
    static QString progress(const core::RunProgress& progress);  ///< two lines
    static QString state(const ExperimentRun& run);              ///< one sentence on where it is
    static QString duration(double seconds);                     ///< "about 40 s", "about 3 h"
    static QString probability(const std::optional<double>& p);  ///< ".0312", "< .0001", "" for none
};

}  // namespace ui
