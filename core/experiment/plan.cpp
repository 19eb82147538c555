#include "core/experiment/plan.h"

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/data/division.h"
#include "core/nn/architectures.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace core {

namespace {

constexpr const char* planFormat = "runoff plan 1";

using Json = nlohmann::ordered_json;

std::string joined(const std::vector<std::string>& names)
{
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

/// The fields of a plan. Each is removed when it is read, so that unknown ones remain at the end.
class Fields {
public:
    Fields(Json document, std::string where) : m_document(std::move(document)), m_where(std::move(where)) {}

    template <typename Value>
    void take(const char* name, Value& value, const char* expected)
    {
        const auto found = m_document.find(name);
        if (found == m_document.end())
            return;
        check(name, *found, value, expected);
        value = found->get<Value>();
        m_document.erase(name);
    }
    void takeNumbers(const char* name, std::vector<double>& values) { take(name, values, "a list of numbers"); }
    std::string takeChoice(const char* name, const std::vector<std::string>& choices, const std::string& standard)
    {
        std::string value = standard;
        take(name, value, "a text");
        if (std::ranges::find(choices, value) == choices.end())
            fail(name, "one of " + joined(choices), '"' + value + '"');
        return value;
    }
    void takePublished(std::vector<PublishedRow>& rows)
    {
        const auto found = m_document.find("published");
        if (found == m_document.end())
            return;
        const char* expected = "a list of {\"dataset\", \"fraction\", \"accuracy\": {strategy: number}}";
        try {
            require(found->is_array(), "published", *found, expected);
            for (const Json& row : *found)
                rows.push_back({row.at("dataset").get<std::string>(), shareIn(row.at("fraction").get<double>()),
                                accuracies(row.at("accuracy").get<std::map<std::string, double>>())});
        } catch (const Json::exception&) {
            fail("published", expected, "another value");
        }
        m_document.erase("published");
    }
    void finish() const
    {
        if (!m_document.empty())
            throw UsageError(m_where + ": \"" + m_document.begin().key() + "\" is not a field of a plan");
    }
    [[noreturn]] void fail(const std::string& name, const std::string& expected, const std::string& found) const
    {
        throw UsageError(m_where + ": \"" + name + "\": expected " + expected + ", found " + found);
    }

private:
    double shareIn(double share) const
    {
        if (!(share >= 0.0 && share <= 1.0))
            fail("published", "shares and accuracies from 0 to 1", fmt::format("{:g}", share));
        return share;
    }
    std::map<Contestant, double> accuracies(const std::map<std::string, double>& byName) const
    {
        std::map<Contestant, double> accuracies;
        for (const auto& [name, accuracy] : byName) {
            const auto contestant = contestantFrom(name);
            if (!contestant)
                fail("published", "names of strategies", '"' + name + '"');
            accuracies[*contestant] = shareIn(accuracy);
        }
        return accuracies;
    }
    void check(const char* name, const Json& found, const std::string&, const char* expected) const
    {
        require(found.is_string(), name, found, expected);
    }
    void check(const char* name, const Json& found, double, const char* expected) const
    {
        require(found.is_number(), name, found, expected);
    }
    void check(const char* name, const Json& found, std::uint64_t, const char* expected) const
    {
        require(found.is_number_unsigned(), name, found, expected);
    }
    template <typename Whole>
    requires std::is_integral_v<Whole>
    void check(const char* name, const Json& found, Whole, const char* expected) const
    {
        require(found.is_number_integer() && found.get<double>() > -1e9 && found.get<double>() < 1e9, name, found,
                expected);
    }
    template <typename Item>
    void check(const char* name, const Json& found, const std::vector<Item>&, const char* expected) const
    {
        require(found.is_array(), name, found, expected);
        for (const Json& item : found)
            check(name, item, Item{}, expected);
    }
    void require(bool fits, const char* name, const Json& found, const char* expected) const
    {
        if (!fits)
            fail(name, expected, found.dump(-1, ' ', false, Json::error_handler_t::replace).substr(0, 100));
    }

    Json m_document;
    std::string m_where;
};

Json parsed(const std::string& text, const std::string& where)
{
    Json document;
    try {
        document = parseOrderedJson(text, where, {.what = "a plan in JSON"});
    } catch (const Error& error) {
        throw UsageError(error.what());
    }
    if (!document.is_object())
        throw UsageError(where + ": expected a JSON object with a plan, found a value of type " + document.type_name());
    return document;
}

void takeOptimizer(Fields& fields, ExperimentPlan& plan)
{
    plan.optimizer = optimizerNamed(fields.takeChoice("optimizer", optimizerNames(), "adadelta"));
    fields.take("learning_rate", plan.optimizer.learningRate, "a number");
}

void takeTaskWeights(Fields& fields, ExperimentPlan& plan)
{
    std::vector<double> weights{plan.taskWeights.classes, plan.taskWeights.attributes, plan.taskWeights.quantities};
    fields.takeNumbers("task_weights", weights);
    if (weights.size() != 3)
        fields.fail("task_weights", "three numbers, for class, attributes and quantities",
                    std::to_string(weights.size()));
    plan.taskWeights = {weights[0], weights[1], weights[2]};
}

std::vector<std::string> namesOf(const std::vector<Contestant>& contestants)
{
    std::vector<std::string> names;
    for (const Contestant& contestant : contestants)
        names.push_back(toText(contestant));
    return names;
}

void takeKind(Fields& fields, ExperimentPlan& plan)
{
    const std::vector<std::string> names = kindNames();
    const std::string name = fields.takeChoice("kind", names, names.front());
    plan.kind = static_cast<ExperimentKind>(std::ranges::find(names, name) - names.begin());
}

void takeData(Fields& fields, ExperimentPlan& plan)
{
    fields.take("dataset", plan.dataset, "a name or a list such as \"mnist,pen-digits\"");
    fields.takeNumbers("mix", plan.mix);
    std::string by;
    fields.take("split_by", by, R"("writer" or "item")");
    if (by.empty())
        return;
    if (by != toText(SplitBy::Writer) && by != toText(SplitBy::Item))
        fields.fail("split_by", R"("writer" or "item")", '"' + by + '"');
    plan.splitBy = splitByNamed(by);
}

void takeContestants(Fields& fields, ExperimentPlan& plan, const std::string& where)
{
    plan.contestants = traitsOf(plan.kind).usual;
    std::vector<std::string> names = namesOf(plan.contestants);
    fields.take("strategies", names, "a list of names");
    plan.contestants = contestantsNamed(names, plan.kind, where);
}

}  // namespace

DataSource sourceOf(const ExperimentPlan& plan)
{
    return {.names = datasetNames(plan.dataset), .splitBy = plan.splitBy};
}

std::vector<Contestant> rowsOf(const ExperimentPlan& plan)
{
    if (traitsOf(plan.kind).levels != LevelUse::Drops)
        return plan.contestants;
    std::vector<Contestant> rows;
    for (const double level : plan.levels)
        rows.push_back(Contestant::dropping(static_cast<int>(level)));
    return rows;
}

std::vector<Contestant> contestantsNamed(const std::vector<std::string>& names, ExperimentKind kind,
                                         const std::string& where)
{
    const std::vector<Contestant> known = traitsOf(kind).contestants;
    std::vector<Contestant> contestants;
    for (const std::string& name : names) {
        const auto found = contestantFrom(name);
        if (!found || std::ranges::find(known, *found) == known.end())
            throw UsageError(where + ": \"strategies\": expected some of " + toText(known) + ", found \"" + name + '"');
        contestants.push_back(*found);
    }
    return contestants;
}

ExperimentPlan parsePlan(const std::string& text, const std::string& where)
{
    Fields fields(parsed(text, where), where);
    fields.takeChoice("format", {planFormat}, "");
    ExperimentPlan plan;
    fields.take("protocol", plan.protocol, "a name");
    fields.take("question", plan.question, "a text");
    takeKind(fields, plan);
    takeData(fields, plan);
    fields.take("classes", plan.classes, "a text such as \"all\" or \"0-4\"");
    fields.take("stride", plan.stride, "a whole number");
    fields.takeNumbers("fractions", plan.fractions);
    fields.take("trials", plan.trials, "a whole number");
    fields.take("folds", plan.folds, "a whole number");
    fields.take("first_seed", plan.firstSeed, "a whole number of at least 0");
    fields.take("architecture", plan.architecture, "a text");
    fields.take("specialist_architecture", plan.specialistArchitecture, "a text");
    plan.heads = headTrainingNamed(fields.takeChoice("heads", {"shared", "scratch"}, "shared"));
    plan.equalUpdates = fields.takeChoice("updates", {"equal", "as-published"}, "equal") == "equal";
    plan.separateStarts = fields.takeChoice("starts", {"shared", "separate"}, "shared") == "separate";
    fields.take("softmax_outputs", plan.softmaxOutputs, "a whole number");
    plan.headDropout = fields.takeChoice("head_dropout", {"none", "as-trunk"}, "none") == "as-trunk";
    fields.take("epochs", plan.epochs, "a whole number");
    fields.take("batch", plan.batch, "a whole number");
    fields.take("head_epochs", plan.headEpochs, "a whole number");
    fields.take("head_batch", plan.headBatch, "a whole number");
    takeOptimizer(fields, plan);
    fields.take("augmentation", plan.augmentation, "a text such as \"auto\" or \"shift=2,rotate=10\"");
    plan.precision =
        fields.takeChoice("precision", {"f32", "bf16"}, "f32") == "bf16" ? Precision::Bf16 : Precision::F32;
    takeContestants(fields, plan, where);
    fields.take("held_share", plan.heldShare, "a number");
    fields.takeNumbers("levels", plan.levels);
    fields.takeNumbers("learning_rates", plan.learningRates);
    fields.take("class", plan.onlyClass, "the name of a class");
    fields.take("keep", plan.keep, "a number");
    takeTaskWeights(fields, plan);
    fields.takePublished(plan.published);
    fields.finish();
    checkPlan(plan, where);
    return plan;
}

std::string toJsonText(const ExperimentPlan& plan)
{
    const KindTraits& traits = traitsOf(plan.kind);
    Json document{{"format", planFormat},
                  {"protocol", plan.protocol},
                  {"question", plan.question},
                  {"kind", toText(plan.kind)},
                  {"classes", plan.classes},
                  {"stride", plan.stride},
                  {"fractions", plan.fractions},
                  {"trials", plan.trials},
                  {"first_seed", plan.firstSeed},
                  {"architecture", plan.architecture},
                  {"heads", toText(plan.heads)},
                  {"updates", plan.equalUpdates ? "equal" : "as-published"},
                  {"epochs", plan.epochs},
                  {"batch", plan.batch},
                  {"head_epochs", plan.headEpochs},
                  {"head_batch", plan.headBatch},
                  {"optimizer", toText(plan.optimizer.kind)},
                  {"learning_rate", plan.optimizer.learningRate},
                  {"strategies", namesOf(plan.contestants)}};
    if (std::ranges::find(plan.contestants, Contestant(StrategyId::Specialists)) != plan.contestants.end()
        && !traits.specialists)
        document["specialist_architecture"] = plan.specialistArchitecture;
    if (plan.folds > 0)
        document["folds"] = plan.folds;
    if (!plan.dataset.empty())
        document["dataset"] = plan.dataset;
    if (!plan.mix.empty())
        document["mix"] = plan.mix;
    if (plan.splitBy)
        document["split_by"] = toText(*plan.splitBy);
    if (plan.augmentation != "none")
        document["augmentation"] = plan.augmentation;
    if (plan.precision != Precision::F32)  // keeps the text of plans of earlier versions
        document["precision"] = toText(plan.precision);
    if (plan.separateStarts)
        document["starts"] = "separate";
    if (plan.softmaxOutputs > 0)
        document["softmax_outputs"] = plan.softmaxOutputs;
    if (plan.headDropout)
        document["head_dropout"] = "as-trunk";
    if (plan.heldShare > 0.0)
        document["held_share"] = plan.heldShare;
    if (!plan.levels.empty())
        document["levels"] = plan.levels;
    if (!plan.learningRates.empty())
        document["learning_rates"] = plan.learningRates;
    if (traits.write)
        traits.write(plan, document);
    for (const PublishedRow& row : plan.published) {
        Json accuracies = Json::object();
        for (const auto& [contestant, accuracy] : row.accuracy)
            accuracies[toText(contestant)] = accuracy;
        document["published"].push_back(
            {{"dataset", row.dataset}, {"fraction", row.fraction}, {"accuracy", std::move(accuracies)}});
    }
    return document.dump(2) + '\n';
}

}  // namespace core
