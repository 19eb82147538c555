#include "core/base/language.h"
#include "core/experiment/cell_outcome.h"
#include "core/experiment/cell_stages.h"
#include "core/experiment/head_stops.h"
#include "core/experiment/kinds.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace core {

namespace {

/// The answers after some epochs of the heads.
struct CurvePoint {
    int epochs = 0;
    AnswerSheet test, held;
    std::vector<std::int64_t> headUpdates;
};

constexpr const char* stoppedSetting = "stopped on held-out images";

/// For each contestant, the answers at the number of epochs with the highest accuracy on the held-out images.
AnswerSheet stopped(const std::vector<CurvePoint>& curve, std::span<const int> heldLabels,
                    std::map<Contestant, int>& epochs)
{
    AnswerSheet sheet;
    for (const auto& [contestant, answers] : curve.front().held) {
        const CurvePoint& best = bestOnHeld(curve, contestant, heldLabels);
        sheet[contestant] = best.test.at(contestant);
        epochs[contestant] = best.epochs;
    }
    return sheet;
}

CellOutcome learningCurve(const CellContext& context)
{
    Trained trained = trainTrunk(context);
    const HeadRows rows = headRows(context, trained.whole.network);
    const bool holds = context.data.held.size() > 0;
    const TrunkOutputs test = trunkOutputs(trained, context.data.test),
                       held = holds ? trunkOutputs(trained, context.data.held) : TrunkOutputs{};
    std::vector<CurvePoint> curve;
    trainHeadsInStops(context, trained, rows, {headStops(context.plan), {}}, [&](int epochs) {
        curve.push_back({epochs, answer(context, trained, test), holds ? answer(context, trained, held) : AnswerSheet{},
                         trained.headUpdates});
    });
    CellOutcome outcome;
    for (const CurvePoint& point : curve) {
        trained.headUpdates = point.headUpdates;
        addObservations(outcome, {context, trained, point.test, point.held}, [&](Observation& observation) {
            observation.setting = fmt::format("{} head epochs", point.epochs);
        });
    }
    if (!holds)
        return outcome;
    std::map<Contestant, int> epochs;
    const AnswerSheet chosen = stopped(curve, labelsOf(context.data.held), epochs);
    addObservations(outcome, {context, trained, chosen, {}}, [&](Observation& observation) {
        observation.setting = stoppedSetting;
        observation.extra["head_epochs"] = epochs.at(observation.contestant);
    });
    return outcome;
}

void addCurveStages(CellStages& cell)
{
    cell.add({StageKind::Trunk}, cell.plan().architecture, cell.classes(), cell.plan().epochs);
    cell.addHeadsOnTrunk(headStops(cell.plan()).back());
}

}  // namespace

KindTraits headEpochsKind()
{
    return {.name = "head-epochs",
            .contestants = contestantsOnTrunk(),
            .usual = contestantsOnTrunk(),
            .baseline = StrategyId::Softmax,
            .run = learningCurve,
            .stages = addCurveStages,
            .levels = LevelUse::Settings,
            .check = checkHeadStops,
            .pricePerSetting = true,
            .groups = RUNOFF_TEXT("core", "Epochs of the heads"),
            .meaning = RUNOFF_TEXT(
                "core",
                "All heads of a trial are trained once, and measured after each of these numbers of epochs. \"Stopped "
                "on held-out images\" is the number with the highest accuracy on the held-out images, separately for "
                "each strategy and trial; its updates include those after the stop. trunk-longer is the output layer "
                "that the trunk was trained with, trained further on the same features as the heads.")};
}

}  // namespace core
