#pragma once

#include "core/data/join.h"
#include "core/experiment/plan.h"

#include <QJsonObject>
#include <QString>

namespace ui {

/// An experiment that was running: everything that resumes it. Its finished runs are in its results file.
struct KeptExperiment {
    QString name;  ///< of the protocol, or the path of the plan file
    core::ExperimentPlan plan;
    core::DataSource source;  ///< the data sets that were open
};

/// Both run on any thread. The second one throws core::Error, with one line, if a value is missing or wrong.
QJsonObject keptExperimentToJson(const KeptExperiment& experiment);
KeptExperiment keptExperimentFrom(const QJsonObject& object, const QString& where);

}  // namespace ui
