#include "core/base/error.h"
#include "core/data/division.h"
#include "core/experiment/folds.h"
#include "core/experiment/head_table.h"
#include "core/experiment/plan.h"
#include "core/nn/architectures.h"
#include "core/strategy/strategy.h"
#include "core/training/augmentation.h"
#include "core/training/recipe_json.h"

#include <algorithm>
#include <set>
#include <sstream>

namespace core {

namespace {

/// Implements checkPlan().
class PlanCheck {
public:
    PlanCheck(const ExperimentPlan& plan, const std::string& where)
        : m_plan(plan),
          m_traits(traitsOf(plan.kind)),
          m_where(where)
    {
    }

    void run() const
    {
        require(isFileName(m_plan.protocol), "protocol",
                "a name of 1 to 100 bytes without slashes and control characters that does not begin with a dot",
                '"' + m_plan.protocol + '"');
        checkData();
        checkNumbers();
        checkAugmentation();
        checkStrategies();
        checkHeads();
        checkKind();
        checkArchitecture("architecture", m_plan.architecture);
        checkArchitecture("specialist_architecture", m_plan.specialistArchitecture);
    }

private:
    void require(bool fits, const std::string& field, const std::string& expected, const std::string& found) const
    {
        if (!fits)
            throw UsageError(m_where + ": \"" + field + "\": expected " + expected + ", found " + found);
    }
    template <typename Number>
    void within(const char* field, Number value, Number low, Number high) const
    {
        std::ostringstream expected, found;
        expected << low << " to " << high;
        found << value;
        require(value >= low && value <= high, field, expected.str(), found.str());
    }

    /// Checks the range of the same field in a recipe.
    template <typename Number>
    void withinSetting(const char* key, Number value) const
    {
        const NumberRange range = recipeRange(key);
        within(key, value, static_cast<Number>(range.low), static_cast<Number>(range.high));
    }

    void checkArchitecture(const char* field, const std::string& name) const
    {
        const auto names = architectureNames();
        require(std::ranges::find(names, name) != names.end(), field, "one of " + joined(names), '"' + name + '"');
    }

    /// The results file has this name, so the name must not lead to another folder.
    static bool isFileName(const std::string& name)
    {
        const auto harmless = [](unsigned char letter) { return letter >= ' ' && letter != '/' && letter != 127; };
        return !name.empty() && name.size() <= 100 && name.front() != '.' && std::ranges::all_of(name, harmless);
    }

    static std::string joined(const std::vector<std::string>& names)
    {
        std::string text;
        for (const std::string& name : names)
            text += (text.empty() ? "" : ", ") + name;
        return text;
    }

    void checkData() const
    {
        const auto numbers = [](std::size_t count) {
            return std::to_string(count) + (count == 1 ? " number" : " numbers");
        };
        const std::string count = numbers(m_plan.mix.size());
        require(m_plan.mix.empty() || !m_plan.dataset.empty(), "mix", "none without \"dataset\"", count);
        require(!m_plan.splitBy || !m_plan.dataset.empty(), "split_by", "none without \"dataset\"",
                m_plan.splitBy ? '"' + toText(*m_plan.splitBy) + '"' : "");
        if (m_plan.dataset.empty())
            return;
        std::size_t sets = 0;
        try {
            sets = datasetNames(m_plan.dataset).size();
        } catch (const UsageError&) {
            require(false, "dataset", "names or folders separated by commas", '"' + m_plan.dataset + '"');
        }
        require(m_plan.mix.empty() || m_plan.mix.size() == sets, "mix", numbers(sets) + ", one for each data set",
                count);
        for (const double weight : m_plan.mix)
            require(weight > 0.0 && weight <= mostWeight, "mix",
                    "numbers above 0, at most " + std::to_string(static_cast<std::int64_t>(mostWeight)), text(weight));
    }

    void checkNumbers() const
    {
        within<std::int64_t>("stride", m_plan.stride, 1, 1'000'000);
        within("trials", m_plan.trials, 1, mostTrials);
        within("folds", m_plan.folds, 0, mostFolds);
        require(m_plan.folds != 1, "folds", "0 or a number from 2", "1");
        require(m_plan.folds == 0 || m_plan.trials % m_plan.folds == 0, "trials",
                "a multiple of the " + std::to_string(m_plan.folds) + " folds", std::to_string(m_plan.trials));
        withinSetting("epochs", m_plan.epochs);
        withinSetting("head_epochs", m_plan.headEpochs);
        withinSetting("batch", m_plan.batch);
        withinSetting("head_batch", m_plan.headBatch);
        withinSetting("learning_rate", m_plan.optimizer.learningRate);
        within("held_share", m_plan.heldShare, 0.0, 0.9);
        require(!m_plan.fractions.empty(), "fractions", "at least one", "none");
        for (const double fraction : m_plan.fractions)
            require(fraction > 0.0 && fraction <= 1.0, "fractions", "numbers above 0 and at most 1", text(fraction));
        require(std::set(m_plan.fractions.begin(), m_plan.fractions.end()).size() == m_plan.fractions.size(),
                "fractions", "each once", "one twice");
        const std::size_t cells = static_cast<std::size_t>(m_plan.trials) * m_plan.fractions.size()
                                * std::max<std::size_t>(m_plan.levels.size(), 1);
        require(cells <= mostCells, "trials",
                "at most " + std::to_string(mostCells) + " cells, trials times fractions times levels",
                std::to_string(cells));
        within<std::uint64_t>("first_seed", m_plan.firstSeed, 0, mostSeed);
        require(!m_plan.equalUpdates || m_plan.batch == m_plan.headBatch, "head_batch",
                "the same number as \"batch\" for equal updates", std::to_string(m_plan.headBatch));
        require(!m_plan.equalUpdates || m_plan.heads == HeadTraining::Shared, "updates",
                "\"as-published\" for heads from scratch, which train on different images", "\"equal\"");
    }

    void checkAugmentation() const
    {
        require(m_plan.augmentation == "none" || m_plan.equalUpdates || m_plan.heads == HeadTraining::Scratch,
                "augmentation", "\"none\" if heads on the trunk train on separate batches",
                '"' + m_plan.augmentation + '"');
        try {
            checkAugmentationWish(m_plan.augmentation);
        } catch (const UsageError& error) {
            throw UsageError(m_where + ": " + error.what());
        }
    }

    void checkStrategies() const
    {
        const std::vector<Contestant>& known = m_traits.contestants;
        const std::string names = toText(known);
        require(!m_plan.contestants.empty(), "strategies", "some of " + names, "none");
        for (const Contestant& one : m_plan.contestants) {
            const std::string name = '"' + toText(one) + '"';
            require(std::ranges::find(known, one) != known.end(), "strategies", "some of " + names, name);
            require(std::ranges::count(m_plan.contestants, one) == 1, "strategies", "each once", name + " twice");
        }
        const Contestant baseline = m_traits.baseline.planned();
        require(std::ranges::find(m_plan.contestants, baseline) != m_plan.contestants.end(), "strategies",
                "a list with " + toText(baseline) + ", the baseline", "a list without it");
        const bool separable = std::ranges::all_of(m_plan.contestants, canTrainHeadsSeparately);
        require(m_plan.equalUpdates || separable, "strategies",
                "only softmax, pairwise, elimination and strategies that use their heads, sigmoids, and the ensemble, "
                "for \"as-published\"",
                "others");
        const auto longer = std::ranges::find(m_plan.contestants, Contestant(Contestant::Kind::TrunkLonger));
        require(m_plan.heads == HeadTraining::Shared || longer == m_plan.contestants.end(), "strategies",
                "no trunk-longer for heads from scratch", "\"trunk-longer\"");
    }

    /// Whether each head can train on the images of its own classes only.
    static bool canTrainHeadsSeparately(const Contestant& contestant)
    {
        const auto id = contestant.registered();
        const bool further = isExtra(contestant) || contestant == Contestant::Kind::Ensemble
                          || contestant == Contestant::Kind::EnsembleMember;
        return further || (id && strategy(*id).backing != Backing::Networks && isPlain(strategy(*id).heads(3)));
    }

    void checkHeads() const
    {
        const bool scratch = m_plan.heads == HeadTraining::Scratch;
        require(scratch || !m_plan.separateStarts, "starts", "\"shared\" for heads on a trunk", "\"separate\"");
        require(!scratch || !m_plan.headDropout, "head_dropout", "\"none\" for heads from scratch", "\"as-trunk\"");
        within<std::int64_t>("softmax_outputs", m_plan.softmaxOutputs, 0, 1000);
        require(m_plan.softmaxOutputs == 0 || m_plan.separateStarts, "softmax_outputs",
                "0 if strategies share networks, so only with \"starts\": \"separate\"",
                std::to_string(m_plan.softmaxOutputs));
    }

    void checkKind() const
    {
        require(m_traits.tunes != m_plan.learningRates.empty(), "learning_rates",
                m_traits.tunes ? "at least one" : "none for this kind", m_traits.tunes ? "none" : "some");
        for (const double rate : m_plan.learningRates)
            withinSetting("learning_rate", rate);
        const bool needsLevels = m_traits.levels != LevelUse::None;
        require(needsLevels != m_plan.levels.empty(), "levels", needsLevels ? "at least one" : "none for this kind",
                needsLevels ? "none" : "some");
        require(std::set(m_plan.levels.begin(), m_plan.levels.end()).size() == m_plan.levels.size(), "levels",
                "each once", "one twice");
        require(m_traits.namesClass != m_plan.onlyClass.empty(), "class",
                m_traits.namesClass ? "the name of a class" : "none for this kind",
                m_traits.namesClass ? "none" : m_plan.onlyClass);
        for (const double weight :
             {m_plan.taskWeights.classes, m_plan.taskWeights.attributes, m_plan.taskWeights.quantities})
            withinSetting("task_weights", weight);
        require(m_plan.keep > 0.0 && m_plan.keep < 1.0, "keep", "more than 0 and less than 1", text(m_plan.keep));
        if (m_traits.check)
            m_traits.check(m_plan, [this](bool fits, const std::string& field, const std::string& expected,
                                          const std::string& found) { require(fits, field, expected, found); });
        require(m_traits.asPublished || m_plan.equalUpdates, "updates", "\"equal\" for this kind", "\"as-published\"");
    }

    static std::string text(double value)
    {
        std::ostringstream stream;
        stream << value;
        return stream.str();
    }

    const ExperimentPlan& m_plan;
    const KindTraits& m_traits;
    const std::string& m_where;
};

}  // namespace

void checkPlan(const ExperimentPlan& plan, const std::string& where)
{
    PlanCheck(plan, where).run();
}

}  // namespace core
