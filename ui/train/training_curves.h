#pragma once

#include "core/training/train_classifier.h"

#include <string>
#include <vector>

namespace ui {

/// The epochs of a training, stage by stage in the order they came. A value.
class TrainingCurves {
public:
    void clear() { m_stages.clear(); }
    void add(const core::StageEpoch& epoch);
    std::vector<std::string> stages() const;
    /// Ascending epochs; empty for a stage that has none yet.
    const std::vector<core::EpochReport>& reports(const std::string& stage) const;

private:
    struct Stage {
        std::string name;
        std::vector<core::EpochReport> reports;
    };
    std::vector<Stage> m_stages;
};

}  // namespace ui
