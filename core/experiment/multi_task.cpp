#include "core/strategy/multi_task.h"
#include "core/base/error.h"
#include "core/base/language.h"
#include "core/evaluation/outputs.h"
#include "core/experiment/cell_outcome.h"
#include "core/experiment/cell_stages.h"
#include "core/experiment/kinds.h"
#include "core/image/measure.h"
#include "core/nn/architectures.h"
#include "core/strategy/attributes.h"
#include "core/strategy/task_names.h"
#include "core/training/multi_task.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>
#include <cmath>
#include <optional>

namespace core {

namespace {

constexpr std::array tolerances{5.0, 0.5};  ///< largest error of a right answer, for each of taskQuantities()

/// The results of one task of one contestant on the test images.
struct TaskAnswers {
    std::string task;
    std::vector<int> right;           ///< for each image, 0 or 1
    std::optional<double> meanError;  ///< mean absolute error of a quantity
};

using AllTasksAnswers = std::vector<TaskAnswers>;

/// The expected answers for the test images, by their labels and by measuring them.
struct Truth {
    std::vector<int> labels;
    std::vector<Attribute> attributes;
    std::vector<std::vector<double>> quantities;  ///< for each quantity and image
};

Truth truthOf(const Dataset& test)
{
    Truth truth{labelsOf(test), knownAttributes(test.classNames), {}};
    const std::vector<Quantity> quantities = taskQuantities(test.imageShape);
    if (quantities.empty())
        return truth;
    truth.quantities.resize(quantities.size());
    for (std::int64_t n = 0; n < test.size(); ++n) {
        const InkMeasures measures = measureInk(test.image(n)).value_or(InkMeasures{});
        for (std::size_t i = 0; i < quantities.size(); ++i)
            truth.quantities[i].push_back(measures.*quantities[i].measured);
    }
    return truth;
}

std::string quantityTask(std::size_t quantity, const Shape& image)
{
    const Quantity quantityInfo = taskQuantities(image).at(quantity);
    return fmt::format("{} within {:g} {}", toText(quantityInfo.id), tolerances.at(quantity), unitOf(quantityInfo.id));
}

TaskAnswers evaluateQuantity(const Truth& truth, const std::vector<Verdict>& verdicts, std::size_t quantity,
                             const Shape& image)
{
    TaskAnswers answers{quantityTask(quantity, image), {}, 0.0};
    for (std::size_t n = 0; n < verdicts.size(); ++n) {
        const double said = std::get<MultiTaskTrace>(verdicts[n].trace).quantities[quantity].value;
        const double error = std::abs(said - truth.quantities[quantity][n]);
        answers.right.push_back(error <= tolerances.at(quantity));
        *answers.meanError += error / static_cast<double>(verdicts.size());
    }
    return answers;
}

/// The results of all tasks, in the order of the network's outputs.
AllTasksAnswers evaluateTasks(const Network& network, const Dataset& test, const Truth& truth,
                              const std::vector<float>& scales)
{
    const Tensor logits = outputsOf(network, test);
    std::vector<Verdict> verdicts;
    for (std::int64_t n = 0; n < test.size(); ++n)
        verdicts.push_back(decideMultiTask(logits.row(n), test.classNames, scales));
    AllTasksAnswers all{{"class", {}, {}}};
    for (std::size_t n = 0; n < verdicts.size(); ++n)
        all.front().right.push_back(*verdicts[n].winner == truth.labels[n]);
    for (std::size_t i = 0; i < truth.attributes.size(); ++i) {
        all.push_back({toText(truth.attributes[i].id), {}, {}});
        for (std::size_t n = 0; n < verdicts.size(); ++n) {
            const bool said = std::get<MultiTaskTrace>(verdicts[n].trace).attributes[i].probability >= 0.5F;
            all.back().right.push_back(said == truth.attributes[i].has[static_cast<std::size_t>(truth.labels[n])]);
        }
    }
    for (std::size_t i = 0; i < truth.quantities.size(); ++i)
        all.push_back(evaluateQuantity(truth, verdicts, i, test.imageShape));
    return all;
}

/// Trains networks with the same outputs and the same start, but different task weights and epochs.
class TaskTrainer {
public:
    explicit TaskTrainer(const CellContext& context)
        : m_context(context),
          m_scales(quantityScales(context.data.train)),
          m_truth(truthOf(context.data.test))
    {
    }
    bool hasQuantities() const { return !m_scales.empty(); }
    TrainedNetwork train(const std::string& name, const TaskWeights& weights, int epochs) const
    {
        const Dataset& images = m_context.data.train;
        const Network start =
            networkStart(m_context, networkLayers(m_context.plan.architecture,
                                                  taskLayout(images.classNames, images.imageShape).outputs()));
        const auto source = [&](std::uint64_t order) {
            return taskSource(images, {.augmentation = augmentationOf(m_context), .seed = order}, weights, m_scales);
        };
        return trainOnSource(m_context, source, {name, start, epochs, m_context.plan.batch, 0});
    }
    AllTasksAnswers answers(const TrainedNetwork& trained) const
    {
        return evaluateTasks(trained.network, m_context.data.test, m_truth, m_scales);
    }

private:
    const CellContext& m_context;
    std::vector<float> m_scales;
    Truth m_truth;
};

/// A contestant with one result for each task, by one of its networks.
struct TaskContestant {
    Contestant contestant;
    std::vector<TrainedNetwork> networks;
    AllTasksAnswers answers;
    std::vector<std::size_t> answeredBy;  ///< index of the network for each task
};

/// Trains one network for the class, one for all attributes and one for all quantities.
TaskContestant alone(const TaskTrainer& trainer, int epochs)
{
    TaskContestant all{Contestant::Kind::Alone, {}, {}, {}};
    all.networks = {trainer.train("class", {1.0, 0.0, 0.0}, epochs),
                    trainer.train("attributes", {0.0, 1.0, 0.0}, epochs)};
    if (trainer.hasQuantities())
        all.networks.push_back(trainer.train("quantities", {0.0, 0.0, 1.0}, epochs));
    std::vector<AllTasksAnswers> byNetwork;
    for (const TrainedNetwork& network : all.networks)
        byNetwork.push_back(trainer.answers(network));
    for (std::size_t task = 0; task < byNetwork.front().size(); ++task) {
        const std::size_t network = task == 0 ? 0 : byNetwork.front()[task].meanError ? 2 : 1;
        all.answers.push_back(byNetwork[network][task]);
        all.answeredBy.push_back(network);
    }
    return all;
}

TaskContestant together(const TaskTrainer& trainer, const Contestant& contestant, const TaskWeights& weights,
                        int epochs)
{
    TaskContestant one{contestant, {trainer.train(toText(contestant), weights, epochs)}, {}, {}};
    one.answers = trainer.answers(one.networks.front());
    one.answeredBy.assign(one.answers.size(), 0);
    return one;
}

void add(CellOutcome& outcome, const TaskContestant& one, const TaskContestant& baseline)
{
    const std::vector<int> always(baseline.answers.front().right.size(), 1);
    for (std::size_t task = 0; task < one.answers.size(); ++task) {
        const TaskAnswers& answers = one.answers[task];
        Observation observation{.contestant = one.contestant, .setting = answers.task};
        priceNetworks(observation, {one.networks[one.answeredBy[task]]});
        countRight(observation, answers.right, baseline.answers[task].right, always);
        if (answers.meanError)
            observation.extra["mean_absolute_error"] = *answers.meanError;
        outcome.seconds[timingKey(observation)] = one.networks[one.answeredBy[task]].seconds;
        outcome.observations.push_back(std::move(observation));
    }
}

CellOutcome compareTasks(const CellContext& context)
{
    const TaskTrainer trainer(context);
    const ExperimentPlan& plan = context.plan;
    const TaskContestant baseline = alone(trainer, plan.epochs);
    CellOutcome outcome;
    add(outcome, baseline, baseline);
    if (constexpr auto kind = Contestant::Kind::Together; context.wants(kind))
        add(outcome, together(trainer, kind, plan.taskWeights, plan.epochs), baseline);
    if (constexpr auto kind = Contestant::Kind::TogetherWork; context.wants(kind)) {
        // as many epochs as all separate networks together
        const int epochs = plan.epochs * static_cast<int>(baseline.networks.size());
        add(outcome, together(trainer, kind, plan.taskWeights, epochs), baseline);
    }
    return outcome;
}

void addTaskStages(CellStages& cell)
{
    const ExperimentPlan& plan = cell.plan();
    const TaskLayout layout = taskLayout(cell.data().train.classNames, cell.data().train.imageShape);
    const int alone = layout.quantities > 0 ? 3 : 2;
    std::uint32_t network = 0;
    const auto add = [&](int epochs) {
        cell.add(StageId::network(StrategyId::MultiTask, network++), plan.architecture, layout.outputs(), epochs);
    };
    for (int task = 0; task < alone; ++task)
        add(plan.epochs);
    if (cell.wants(Contestant::Kind::Together))
        add(plan.epochs);
    if (cell.wants(Contestant::Kind::TogetherWork))
        add(alone * plan.epochs);
}

void checkTaskWeights(const ExperimentPlan& plan, const PlanRequirement& require)
{
    require(plan.taskWeights.classes > 0.0, "task_weights", "a weight of the class above 0", "0");
}

void writeTaskWeights(const ExperimentPlan& plan, nlohmann::ordered_json& document)
{
    document["task_weights"] = {plan.taskWeights.classes, plan.taskWeights.attributes, plan.taskWeights.quantities};
}

void expectTasks(CellData& cell, const ExperimentPlan&, const CellKey&)
{
    if (multiTaskNetworks(cell.train.classNames, cell.train.imageShape).outputs.empty())
        throw UsageError(cell.train.name
                         + ": expected digits or the classes of CIFAR-10, which have known attributes, found other "
                           "classes");
}

std::string weightsSetting(const ExperimentPlan& plan)
{
    const auto number = [](double weight) { return inLanguage(fmt::format("{:g}", weight)); };
    return filledIn(core::tr("Task weights of the networks for all tasks: class {0}, attributes {1}, quantities {2}"),
                    number(plan.taskWeights.classes), number(plan.taskWeights.attributes),
                    number(plan.taskWeights.quantities));
}

}  // namespace

KindTraits multiTaskKind()
{
    using enum Contestant::Kind;
    return {.name = "multi-task",
            .contestants = {Alone, Together, TogetherWork},
            .usual = {Alone, Together},
            .baseline = Alone,
            .run = compareTasks,
            .stages = addTaskStages,
            .check = checkTaskWeights,
            .prepare = expectTasks,
            .write = writeTaskWeights,
            .wholeNetworks = true,
            .pricePerSetting = true,
            .groups = RUNOFF_TEXT("core", "Task"),
            .meaning = RUNOFF_TEXT(
                "core",
                "alone consists of three networks: one for the class, one for all attributes and one for all "
                "quantities. together is one network for all tasks, with as many updates as each of the three. "
                "together-work gets as many updates as the three together. All networks have the same layers, initial "
                "weights and batches. An attribute is a property of the class, even if a single image looks different. "
                "A program measures the true quantities in the image. An answer is right if it is within the tolerance "
                "in the name of its row. The mean absolute error has the same unit."),
            .setting = weightsSetting};
}

}  // namespace core
