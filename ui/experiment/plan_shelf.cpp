#include "ui/experiment/plan_shelf.h"

#include "ui/files/save_file.h"

#include <algorithm>

namespace ui {

namespace {

ShelvedPlan shelved(const std::string& name)
{
    ShelvedPlan entry{QString::fromStdString(name), {}, {}};
    try {
        entry.plan = core::openPlan(name);
    } catch (...) {
        entry.problem = Lane::describe(std::current_exception());
    }
    return entry;
}

}  // namespace

PlanShelf::PlanShelf(QObject* parent) : QObject(parent) {}

void PlanShelf::find(const QString& more)
{
    m_lane.run(
        this,
        [more = more.toStdString()] {
            std::vector<std::string> names = core::listPlans();
            if (!more.empty() && std::ranges::find(names, more) == names.end())
                names.push_back(more);
            std::vector<ShelvedPlan> plans;
            for (const std::string& name : names)
                plans.push_back(shelved(name));
            return plans;
        },
        [this](const std::vector<ShelvedPlan>& plans) { emit found(plans); },
        [this](const QString& message) { emit failed(message); });
}

void PlanShelf::open(const QString& path)
{
    m_lane.run(
        this,
        [path] {
            return ShelvedPlan{path, core::openPlan(path.toStdString()), {}};
        },
        [this](const ShelvedPlan& plan) { emit opened(plan); },
        [this](const QString& message) { emit failed(message); });
}

void PlanShelf::copyTo(const QString& path, const core::ExperimentPlan& plan)
{
    m_lane.run(
        this, [plan, path] { saveFile(path, QByteArray::fromStdString(core::toJsonText(plan))); },
        [this, path] { emit saved(path); }, [this](const QString& message) { emit failed(message); });
}

}  // namespace ui
