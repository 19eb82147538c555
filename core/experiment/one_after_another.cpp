#include "core/base/language.h"
#include "core/evaluation/outputs.h"
#include "core/experiment/cell_outcome.h"
#include "core/experiment/cell_stages.h"
#include "core/experiment/class_models.h"
#include "core/experiment/kinds.h"
#include "core/experiment/output_networks.h"
#include "core/nn/architectures.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

/// The classes that arrive together: two, and a single one at the end of an odd number of classes.
std::vector<std::vector<int>> tasksOf(int classes)
{
    std::vector<std::vector<int>> tasks;
    for (int first = 0; first < classes; first += 2) {
        std::vector<int>& task = tasks.emplace_back();
        for (int label = first; label < std::min(first + 2, classes); ++label)
            task.push_back(label);
    }
    return tasks;
}

/// The training images of a task alone.
CellData dataOfTask(const CellData& all, const std::vector<int>& task)
{
    CellData data;
    data.train = all.train.subset(
        indicesWhere(all.train, [&task](int label) { return std::ranges::find(task, label) != task.end(); }));
    return data;
}

/// Trains one contestant on the tasks, one after another, without earlier images.
class Learner {
public:
    explicit Learner(const CellContext& context) : m_context(context)
    {
        for (const std::vector<int>& task : tasksOf(context.classes()))
            m_tasks.push_back(dataOfTask(context.data, task));
    }

    std::vector<TrainedNetwork> networks(const Contestant& contestant) const
    {
        if (contestant == StrategyId::Specialists)
            return specialists();
        if (contestant == Contestant::Kind::ClassAutoencoder)
            return trainSpread(m_context.classes(),
                               [this](int label) { return trainAutoencoder(m_context, label, codeSize()); });
        TrainedNetwork network{outputNetworkStart(m_context, contestant), 0, 0.0};
        if (contestant == Contestant::Kind::AllAtOnce)
            return {trained(m_context, contestant, std::move(network), "")};
        for (std::size_t task = 0; task < m_tasks.size(); ++task)
            network = trained(contextOf(task), contestant, std::move(network), ", task " + std::to_string(task + 1));
        return {std::move(network)};
    }

    int codeSize() const { return static_cast<int>(m_context.plan.levels.front()); }

private:
    CellContext contextOf(std::size_t task) const
    {
        return {m_context.plan, m_context.key, m_tasks[task], m_context.workshop, m_context.ownSeed};
    }

    /// Trains the network further on the images of the context.
    static TrainedNetwork trained(const CellContext& context, const Contestant& contestant, TrainedNetwork before,
                                  const std::string& task)
    {
        TrainedNetwork after = trainOutputNetwork(
            context, contestant,
            {toText(contestant) + task, std::move(before.network), context.plan.epochs, context.plan.batch});
        after.updates += before.updates;
        after.seconds += before.seconds;
        return after;
    }

    /// The specialist of a class learns when the class arrives, against the other classes of its task.
    std::vector<TrainedNetwork> specialists() const
    {
        return trainSpread(m_context.classes(), [this](int label) {
            return trainSpecialist(contextOf(static_cast<std::size_t>(label / 2)), label,
                                   networkLayers(m_context.plan.specialistArchitecture, 1), m_context.plan.epochs);
        });
    }

    const CellContext& m_context;
    std::vector<CellData> m_tasks;
};

std::vector<int> winnersOf(const CellContext& context, const Contestant& contestant,
                           const std::vector<TrainedNetwork>& networks, int codeSize)
{
    const Dataset& images = context.data.test;
    std::vector<std::vector<double>> errors;
    if (contestant == Contestant::Kind::ClassPca)
        for (int label = 0; label < context.classes(); ++label)
            errors.push_back(errorsOf(fitPca(context.data.train, label, codeSize), images, codeSize));
    if (contestant == Contestant::Kind::ClassAutoencoder)
        for (const TrainedNetwork& one : networks)
            errors.push_back(errorsOf(one.network, images));
    if (!errors.empty())
        return answersBy(errors).winners;
    if (contestant == StrategyId::Specialists)
        return outputAnswers(contestant, sideBySide(networks, images), context.classes()).answers.winners;
    return outputAnswers(contestant, outputsOf(networks.front().network, images), context.classes()).answers.winners;
}

/// Adds the accuracy on the classes of one task, as a further number.
void addTaskAccuracy(Observation& observation, std::span<const int> winners, std::span<const int> labels,
                     const std::vector<int>& task)
{
    double images = 0.0, right = 0.0;
    for (std::size_t n = 0; n < labels.size(); ++n) {
        if (std::ranges::find(task, labels[n]) == task.end())
            continue;
        ++images;
        right += winners[n] == labels[n] ? 1.0 : 0.0;
    }
    observation.extra[task.front() == 0 ? "accuracy_of_first_classes" : "accuracy_of_last_classes"] = right / images;
}

CellOutcome learnOneAfterAnother(const CellContext& context)
{
    const Learner learner(context);
    std::vector<Contestant> contestants = context.plan.contestants;
    contestants.emplace_back(Contestant::Kind::AllAtOnce);
    std::map<Contestant, std::vector<TrainedNetwork>> networks;
    std::map<Contestant, std::vector<int>> winners;
    for (const Contestant& contestant : contestants) {
        if (contestant != Contestant::Kind::ClassPca)
            networks[contestant] = learner.networks(contestant);
        winners[contestant] = winnersOf(context, contestant, networks[contestant], learner.codeSize());
    }
    const std::vector<int> labels = labelsOf(context.data.test);
    const std::vector<std::vector<int>> tasks = tasksOf(context.classes());
    CellOutcome outcome;
    for (const Contestant& contestant : contestants) {
        Observation observation{.contestant = contestant, .setting = {}};
        observation.reference = contestant == Contestant::Kind::AllAtOnce;
        priceNetworks(observation, networks[contestant]);
        if (networks[contestant].empty()) {
            observation.networks = context.classes();
            observation.parameters =
                context.classes() * elementCount(context.data.train.imageShape) * (1 + learner.codeSize());
        }
        countRight(observation, winners[contestant], winners[StrategyId::Softmax], labels);
        for (const auto* task : {&tasks.front(), &tasks.back()})
            addTaskAccuracy(observation, winners[contestant], labels, *task);
        outcome.seconds[timingKey(observation)] = secondsOf(networks[contestant]);
        outcome.observations.push_back(std::move(observation));
    }
    return outcome;
}

void addLearnerStages(CellStages& cell)
{
    const ExperimentPlan& plan = cell.plan();
    std::uint32_t index = 0;
    for (const Contestant& contestant : plan.contestants)
        if (contestant != Contestant::Kind::ClassPca && contestant != Contestant::Kind::ClassAutoencoder)
            cell.add({StageKind::Trunk, index++}, plan.architecture, cell.classes(), plan.epochs);
    cell.add({StageKind::Trunk, index}, plan.architecture, cell.classes(), plan.epochs);
}

void checkTasks(const ExperimentPlan& plan, const PlanRequirement& require)
{
    checkCodes(plan, require);
    require(plan.levels.size() == 1, "levels", "one size of the code", std::to_string(plan.levels.size()));
}

}  // namespace

KindTraits oneAfterAnotherKind()
{
    const std::vector<Contestant> contestants{
        StrategyId::Softmax,        Contestant::Kind::Sigmoid,         Contestant::Kind::SigmoidStart,
        Contestant::Kind::OneVsOne, Contestant::Kind::OneVsOneMasked,  StrategyId::Specialists,
        Contestant::Kind::ClassPca, Contestant::Kind::ClassAutoencoder};
    return {.name = "one-after-another",
            .contestants = contestants,
            .usual = contestants,
            .baseline = StrategyId::Softmax,
            .run = learnOneAfterAnother,
            .stages = addLearnerStages,
            .levels = LevelUse::Settings,
            .check = checkTasks,
            .wholeNetworks = true,
            .meaning = RUNOFF_TEXT(
                "core",
                "The classes arrive in pairs: first classes 0 and 1, then 2 and 3, and so on. Each network trains for "
                "the epochs of the plan on the images of one pair, and then goes on with the next, without the "
                "earlier images. The measure is the accuracy on the test images of all classes at the end. "
                "all-at-once is a softmax network that has all images from the start. class-pca and "
                "class-autoencoder have one model for each class, which later classes do not change.")};
}

}  // namespace core
