#include "ui/train/training_curves.h"

#include <algorithm>

namespace ui {

void TrainingCurves::add(const core::StageEpoch& epoch)
{
    auto stage = std::find_if(m_stages.begin(), m_stages.end(), [&epoch](const Stage& entry) { return entry.name == epoch.stage; });
    if (stage == m_stages.end())
        stage = m_stages.insert(m_stages.end(), {epoch.stage, {}});
    stage->reports.push_back(epoch.report);
}

std::vector<std::string> TrainingCurves::stages() const
{
    std::vector<std::string> names;
    for (const Stage& stage : m_stages)
        names.push_back(stage.name);
    return names;
}

const std::vector<core::EpochReport>& TrainingCurves::reports(const std::string& stage) const
{
    static const std::vector<core::EpochReport> none;
    const auto found = std::find_if(m_stages.begin(), m_stages.end(), [&stage](const Stage& entry) { return entry.name == stage; });
    return found == m_stages.end() ? none : found->reports;
}

}  // namespace ui
