#include "core/experiment/plan.h"
#include "tests/fuzz/fuzz.h"

namespace {

void tryPlan(fuzz::Bytes bytes)
{
    const std::string text(fuzz::textOf(bytes));
    core::ExperimentPlan plan;
    if (!fuzz::accepts({.size = bytes.size()}, [&] { plan = core::parsePlan(text, "input"); }))
        return;
    fuzz::require(!core::rowsOf(plan).empty(), "a plan has no rows");
    fuzz::accepts({.size = bytes.size()}, [&] { core::sourceOf(plan); });
    const std::string stored = core::toJsonText(plan);
    fuzz::require(core::toJsonText(core::parsePlan(stored, "stored")) == stored, "a plan changes when saved");
}

const fuzz::Target planTarget("plan", tryPlan);

}  // namespace
