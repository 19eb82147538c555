#include "ui/experiment/kept_experiment.h"

#include "core/base/error.h"
#include "core/data/division.h"

#include <QJsonArray>

namespace ui {

QJsonObject keptExperimentToJson(const KeptExperiment& experiment)
{
    QJsonArray names;
    for (const std::string& name : experiment.source.names)
        names << QString::fromStdString(name);
    QJsonObject object{{"name", experiment.name},
                       {"plan", QString::fromStdString(core::toJsonText(experiment.plan))},
                       {"datasets", names},
                       {"must_divide", experiment.source.mustDivide}};
    if (experiment.source.splitBy)
        object["split_by"] = QString::fromStdString(core::toText(*experiment.source.splitBy));
    return object;
}

KeptExperiment keptExperimentFrom(const QJsonObject& object, const QString& where)
{
    KeptExperiment kept{
        object["name"].toString(), core::parsePlan(object["plan"].toString().toStdString(), where.toStdString()), {}};
    for (const auto& name : object["datasets"].toArray())
        kept.source.names.push_back(name.toString().toStdString());
    if (kept.name.isEmpty() || kept.source.names.empty())
        throw core::Error(where.toStdString() + ": expected the name of a plan and its data sets");
    kept.source.mustDivide = object["must_divide"].toBool(true);
    if (object.contains("split_by"))
        kept.source.splitBy = core::splitByNamed(object["split_by"].toString().toStdString());
    return kept;
}

}  // namespace ui
