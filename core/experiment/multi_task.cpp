#include "core/strategy/multi_task.h"
#include "core/base/error.h"
#include "core/evaluation/outputs.h"
#include "core/experiment/cell_outcome.h"
#include "core/experiment/cell_stages.h"
#include "core/experiment/kinds.h"
#include "core/image/measure.h"
#include "core/nn/architectures.h"
#include "core/strategy/attributes.h"
#include "core/strategy/task_names.h"
#include "core/training/sources.h"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <optional>

namespace core {

namespace {

constexpr std::array nearEnough{5.0, 0.5};  ///< of taskQuantities, in their units: what counts as right

/// What one task of one contestant did on the test images.
struct TaskAnswers {
    std::string task;
    std::vector<int> right;           ///< per image, 0 or 1
    std::optional<double> meanError;  ///< absolute, of a quantity
};

using AllTasksAnswers = std::vector<TaskAnswers>;

/// What the test images are by their labels and by measuring them.
struct Truth {
    std::vector<int> labels;
    std::vector<Attribute> attributes;
    std::vector<std::vector<double>> quantities;  ///< per quantity and image
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
    const Quantity what = taskQuantities(image).at(quantity);
    return fmt::format("{} within {:g} {}", toText(what.id), nearEnough.at(quantity), unitOf(what.id));
}

TaskAnswers judgedQuantity(const Truth& truth, const std::vector<Verdict>& verdicts, std::size_t quantity,
                           const Shape& image)
{
    TaskAnswers answers{quantityTask(quantity, image), {}, 0.0};
    for (std::size_t n = 0; n < verdicts.size(); ++n) {
        const double said = std::get<MultiTaskTrace>(verdicts[n].trace).quantities[quantity].value;
        const double error = std::abs(said - truth.quantities[quantity][n]);
        answers.right.push_back(error <= nearEnough.at(quantity));
        *answers.meanError += error / static_cast<double>(verdicts.size());
    }
    return answers;
}

/// All tasks, in the order of the network's outputs.
AllTasksAnswers judged(const Network& network, const Dataset& test, const Truth& truth,
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
        all.push_back(judgedQuantity(truth, verdicts, i, test.imageShape));
    return all;
}

/// Trains networks of the same outputs from the same start, which differ in what counts and in how long they are
/// trained.
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
        return judged(trained.network, m_context.data.test, m_truth, m_scales);
    }

private:
    const CellContext& m_context;
    std::vector<float> m_scales;
    Truth m_truth;
};

/// One row per task, each answered by one of the networks.
struct TaskContestant {
    Contestant contestant;
    std::vector<TrainedNetwork> networks;
    AllTasksAnswers answers;
    std::vector<std::size_t> answeredBy;  ///< which network, per task
};

/// A network for the class, one for all attributes, one for all quantities.
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
        Observation seen{.contestant = one.contestant, .setting = answers.task};
        priceNetworks(seen, {one.networks[one.answeredBy[task]]});
        countRight(seen, answers.right, baseline.answers[task].right, always);
        if (answers.meanError)
            seen.extra["mean_absolute_error"] = *answers.meanError;
        outcome.seconds[timingKey(seen)] = one.networks[one.answeredBy[task]].seconds;
        outcome.observations.push_back(std::move(seen));
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
        // as many epochs as all networks alone have in sum
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
        cell.add({StageKind::MultiTask, network++}, plan.architecture, layout.outputs(), epochs);
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
    require(plan.taskWeights.classes > 0.0, "task_weights", "more than 0 of the class", "0");
}

void expectTasks(CellData& cell, const ExperimentPlan&, const CellKey&)
{
    if (multiTaskNetworks(cell.train.classNames, cell.train.imageShape).outputs.empty())
        throw UsageError(cell.train.name
                         + ": expected digits or CIFAR-10's classes, of which more is known than their names; other "
                           "tasks there are none");
}

std::string weightsSetting(const ExperimentPlan& plan)
{
    return fmt::format(
        "Weights of the tasks where they are trained together: class {:g}, attributes {:g}, quantities {:g}",
        plan.taskWeights.classes, plan.taskWeights.attributes, plan.taskWeights.quantities);
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
            .wholeNetworks = true,
            .pricePerSetting = true,
            .groups = "Task",
            .meaning =
                "alone is three networks: one for the class, one for all attributes, one for all quantities. together "
                "is one network for all of them, with as many updates as each of these; together-work as many as all "
                "of these have in sum. All have the same layers and start, and the same batches. An attribute is that "
                "of the class, whatever this one image looks like. Quantities are measured from the image by a "
                "program; a quantity is right within the tolerance that its row names; the mean absolute error is in "
                "the same unit.",
            .setting = weightsSetting};
}

}  // namespace core
