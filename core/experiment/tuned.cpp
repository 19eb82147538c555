#include "core/base/language.h"
#include "core/experiment/cell_outcome.h"
#include "core/experiment/cell_stages.h"
#include "core/experiment/head_stops.h"
#include "core/experiment/kinds.h"

#include <fmt/format.h>

#include <algorithm>

namespace core {

namespace {

/// Heads that were trained with one learning rate for one number of epochs.
struct Candidate {
    double learningRate = 0.0;
    int epochs = 0;
    Network heads;
    std::vector<std::int64_t> headUpdates;
    AnswerSheet held;
};

std::vector<Candidate> trainCandidates(const CellContext& context, Trained& trained)
{
    const HeadRows rows = headRows(context, trained.whole.network);
    const TrunkOutputs held = trunkOutputs(trained, context.data.held);
    std::vector<Candidate> candidates;
    double seconds = 0.0;
    for (const double rate : context.plan.learningRates) {
        trainHeadsInStops(context, trained, rows, {headStops(context.plan), rate}, [&](int epochs) {
            candidates.push_back(
                {rate, epochs, trained.heads->network, trained.headUpdates, answer(context, trained, held)});
        });
        seconds += trained.heads->seconds;
    }
    trained.heads->seconds = seconds;
    return candidates;
}

/// The candidate that the plan would train without a choice.
const Candidate& untuned(const std::vector<Candidate>& candidates, const ExperimentPlan& plan)
{
    return *std::ranges::find_if(candidates, [&](const Candidate& one) {
        return one.learningRate == plan.optimizer.learningRate && one.epochs == plan.headEpochs;
    });
}

using Choice = std::map<Contestant, const Candidate*>;

/// Answers the test images by the candidate that each contestant chose.
class TestOnce {
public:
    TestOnce(const CellContext& context, Trained& trained)
        : m_context(context),
          m_trained(trained),
          m_test(trunkOutputs(trained, context.data.test))
    {
    }

    AnswerSheet answers(const Choice& chosen)
    {
        AnswerSheet sheet;
        for (const auto& [contestant, candidate] : chosen)
            sheet[contestant] = answersOf(*candidate).at(contestant);
        return sheet;
    }

private:
    const AnswerSheet& answersOf(const Candidate& candidate)
    {
        if (const auto known = m_known.find(&candidate); known != m_known.end())
            return known->second;
        m_trained.heads->network = candidate.heads;
        return m_known[&candidate] = answer(m_context, m_trained, m_test);
    }

    const CellContext& m_context;
    Trained& m_trained;
    TrunkOutputs m_test;
    std::map<const Candidate*, AnswerSheet> m_known;
};

CellOutcome compareTuned(const CellContext& context)
{
    Trained trained = trainTrunk(context);
    const std::vector<Candidate> candidates = trainCandidates(context, trained);
    const std::vector<int> labels = labelsOf(context.data.held);
    Choice plain, best;
    for (const auto& [contestant, answers] : candidates.front().held) {
        plain[contestant] = &untuned(candidates, context.plan);
        best[contestant] = &bestOnHeld(candidates, contestant, labels);
    }
    TestOnce test(context, trained);
    CellOutcome outcome;
    for (const Choice* chosen : {&plain, &best}) {
        const AnswerSheet sheet = test.answers(*chosen);
        addObservations(outcome, {context, trained, sheet, {}}, [&](Observation& observation) {
            const Candidate& candidate = *chosen->at(observation.contestant);
            observation.setting = chosen == &plain ? "untuned" : "tuned";
            observation.extra["learning_rate"] = candidate.learningRate;
            observation.extra["head_epochs"] = candidate.epochs;
            if (observation.reference)
                return;
            const std::int64_t head = candidate.headUpdates.front();
            observation.updates = trained.whole.updates + head;
            observation.totalUpdates = trained.whole.updates + head * observation.networks;
        });
    }
    return outcome;
}

void addTunedStages(CellStages& cell)
{
    cell.add({StageKind::Trunk}, cell.plan().architecture, cell.classes(), cell.plan().epochs);
    cell.addHeadsOnTrunk(headStops(cell.plan()).back() * static_cast<int>(cell.plan().learningRates.size()));
}

void checkTuned(const ExperimentPlan& plan, const PlanRequirement& require)
{
    checkHeadStops(plan, require);
    require(plan.heldShare > 0.0, "held_share", "more than 0, because settings are chosen on held-out images", "0");
    require(std::ranges::find(plan.levels, static_cast<double>(plan.headEpochs)) != plan.levels.end(), "levels",
            "a list that contains head_epochs", fmt::format("a list without {}", plan.headEpochs));
    require(std::ranges::find(plan.learningRates, plan.optimizer.learningRate) != plan.learningRates.end(),
            "learning_rates", "a list that contains learning_rate",
            fmt::format("a list without {:g}", plan.optimizer.learningRate));
}

}  // namespace

KindTraits tunedKind()
{
    return {.name = "tuned",
            .contestants = contestantsOnTrunk(),
            .usual = contestantsOnTrunk(),
            .baseline = StrategyId::Softmax,
            .run = compareTuned,
            .stages = addTunedStages,
            .levels = LevelUse::Settings,
            .check = checkTuned,
            .tunes = true,
            .pricePerSetting = true,
            .groups = RUNOFF_TEXT("core", "Settings"),
            .meaning = RUNOFF_TEXT(
                "core",
                "Untuned heads have the learning rate and the epochs of the plan. Tuned heads have those with the "
                "highest accuracy on the held-out images, separately for each strategy and trial, out of the same "
                "candidates. The test images are used once, for the chosen heads. The updates are those of the last "
                "training, not those of the search.")};
}

}  // namespace core
