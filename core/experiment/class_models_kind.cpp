#include "core/base/language.h"
#include "core/evaluation/outputs.h"
#include "core/experiment/cell_outcome.h"
#include "core/experiment/cell_stages.h"
#include "core/experiment/class_models.h"
#include "core/experiment/kinds.h"
#include "core/experiment/output_networks.h"
#include "core/experiment/unknown_areas.h"
#include "core/nn/architectures.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace core {

namespace {

/// A contestant that was trained, and how it judges images.
struct Judge {
    Contestant contestant;
    std::vector<TrainedNetwork> networks;  ///< empty for PCA
    std::int64_t parameters = 0;           ///< only PCA
    std::function<OutputAnswers(const Dataset&)> judge;
};

OutputAnswers judgedByErrors(const std::vector<std::vector<double>>& errors)
{
    return {answersBy(errors), certaintyBy(errors)};
}

Judge softmaxJudge(const CellContext& context)
{
    const Network start = outputNetworkStart(context, StrategyId::Softmax);
    Judge one{StrategyId::Softmax, {}, 0, {}};
    one.networks.push_back(
        trainOutputNetwork(context, StrategyId::Softmax, {"softmax", start, context.plan.epochs, context.plan.batch}));
    one.judge = [network = one.networks.front().network](const Dataset& images) {
        return outputAnswers(StrategyId::Softmax, outputsOf(network, images), static_cast<int>(images.classCount()));
    };
    return one;
}

Judge specialistsJudge(const CellContext& context)
{
    Judge all{StrategyId::Specialists, {}, 0, {}};
    all.networks = trainSpread(context.classes(), [&](int label) {
        return trainSpecialist(context, label, networkLayers(context.plan.specialistArchitecture, 1),
                               context.plan.epochs);
    });
    all.judge = [networks = all.networks](const Dataset& images) {
        return outputAnswers(StrategyId::Specialists, sideBySide(networks, images),
                             static_cast<int>(images.classCount()));
    };
    return all;
}

Judge autoencoderJudge(const CellContext& context, int code)
{
    Judge all{Contestant::Kind::ClassAutoencoder, {}, 0, {}};
    all.networks = trainSpread(context.classes(), [&](int label) { return trainAutoencoder(context, label, code); });
    all.judge = [networks = all.networks](const Dataset& images) {
        std::vector<std::vector<double>> errors;
        for (const TrainedNetwork& one : networks)
            errors.push_back(errorsOf(one.network, images));
        return judgedByErrors(errors);
    };
    return all;
}

Judge pcaJudge(const CellContext& context, const std::vector<ClassPca>& models, int code)
{
    const std::int64_t pixels = elementCount(context.data.train.imageShape);
    Judge all{Contestant::Kind::ClassPca, {}, 0, {}};
    for (const ClassPca& model : models)
        all.parameters += pixels * (1 + std::min<std::int64_t>(code, model.directions.extent(0)));
    all.judge = [&models, code](const Dataset& images) {
        std::vector<std::vector<double>> errors;
        for (const ClassPca& model : models)
            errors.push_back(errorsOf(model, images, code));
        return judgedByErrors(errors);
    };
    return all;
}

/// The trained contestants of a cell, and what they are measured with.
class ModelComparison {
public:
    explicit ModelComparison(const CellContext& context)
        : m_context(context),
          m_sets(picturesOfNoClass(context.data.train, context.seed())),
          m_labels(labelsOf(context.data.test))
    {
    }

    CellOutcome run()
    {
        const int most = static_cast<int>(std::ranges::max(m_context.plan.levels));
        std::vector<ClassPca> models;
        for (int label = 0; label < m_context.classes(); ++label)
            models.push_back(fitPca(m_context.data.train, label, most));
        const Judge softmax = softmaxJudge(m_context);
        m_baseline = softmax.judge(m_context.data.test).answers.winners;
        std::vector<Judge> fixed{softmax};
        if (m_context.wants(StrategyId::Specialists))
            fixed.push_back(specialistsJudge(m_context));
        for (const double level : m_context.plan.levels) {
            const int code = static_cast<int>(level);
            std::vector<Judge> judges = fixed;
            if (m_context.wants(Contestant::Kind::ClassPca))
                judges.push_back(pcaJudge(m_context, models, code));
            if (m_context.wants(Contestant::Kind::ClassAutoencoder))
                judges.push_back(autoencoderJudge(m_context, code));
            for (const Judge& judge : judges)
                observe(judge, fmt::format("{} numbers for each image", code));
        }
        return std::move(m_outcome);
    }

private:
    void observe(const Judge& judge, const std::string& setting)
    {
        Observation observation{.contestant = judge.contestant, .setting = setting};
        priceNetworks(observation, judge.networks);
        if (judge.networks.empty()) {
            observation.networks = m_context.classes();
            observation.parameters = judge.parameters;
        }
        const auto [answers, certainty] = judge.judge(m_context.data.test);
        countRight(observation, answers.winners, m_baseline, m_labels);
        addRocAreas(observation, m_sets, certainty,
                    [&judge](const Dataset& images) { return judge.judge(images).certainty; });
        m_outcome.seconds[timingKey(observation)] = secondsOf(judge.networks);
        m_outcome.observations.push_back(std::move(observation));
    }

    const CellContext& m_context;
    std::vector<UnknownSet> m_sets;
    std::vector<int> m_labels, m_baseline;
    CellOutcome m_outcome;
};

CellOutcome compareClassModels(const CellContext& context)
{
    return ModelComparison(context).run();
}

void addModelStages(CellStages& cell)
{
    const ExperimentPlan& plan = cell.plan();
    cell.add({StageKind::Trunk}, plan.architecture, cell.classes(), plan.epochs);
    if (cell.wants(StrategyId::Specialists))
        for (std::uint32_t label = 0; std::cmp_less(label, cell.classes()); ++label)
            cell.add(StageId::network(StrategyId::Specialists, label), plan.specialistArchitecture, 1, plan.epochs);
}

}  // namespace

void checkCodes(const ExperimentPlan& plan, const PlanRequirement& require)
{
    for (const double level : plan.levels)
        require(level >= 1.0 && level <= 1000.0 && level == std::floor(level), "levels", "whole numbers from 1 to 1000",
                fmt::format("{:g}", level));
}

KindTraits classModelsKind()
{
    const std::vector<Contestant> contestants{StrategyId::Softmax, StrategyId::Specialists, Contestant::Kind::ClassPca,
                                              Contestant::Kind::ClassAutoencoder};
    return {.name = "class-models",
            .contestants = contestants,
            .usual = contestants,
            .baseline = StrategyId::Softmax,
            .run = compareClassModels,
            .stages = addModelStages,
            .levels = LevelUse::Settings,
            .check = checkCodes,
            .wholeNetworks = true,
            .pricePerSetting = true,
            .groups = RUNOFF_TEXT("core", "Size of the code"),
            .meaning = RUNOFF_TEXT(
                "core",
                "class-pca and class-autoencoder have one model for each class, trained on the images of this class "
                "only. A model describes an image by a few numbers and reconstructs it; the class with the smallest "
                "error is the answer. Softmax and specialists do not depend on the size of the code. Autoencoders "
                "train for the epochs of the heads. The ROC areas are probabilities that a test image is more certain "
                "than a picture of no class; the models of one class are certain if the smallest error is small.")};
}

}  // namespace core
