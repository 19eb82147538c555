#include "core/strategy/cascade.h"

#include "core/base/error.h"
#include "core/strategy/attributes.h"
#include "core/strategy/task_names.h"
#include "core/strategy/trace_json.h"
#include "core/tensor/operations.h"

#include <algorithm>
#include <numeric>

namespace core {

namespace {

bool hasNetwork(const CascadePlan::Branch& branch)
{
    return branch.classes.size() >= 2;
}

/// The index of the network of a branch. Index 0 is the gate.
std::size_t networkOf(const CascadePlan& plan, std::size_t branch)
{
    return 1
         + static_cast<std::size_t>(std::count_if(
             plan.branches.begin(), plan.branches.begin() + static_cast<std::ptrdiff_t>(branch), hasNetwork));
}

std::vector<int> membersOf(const Attribute& attribute, bool has)
{
    std::vector<int> members;
    for (std::size_t label = 0; label < attribute.has.size(); ++label)
        if (attribute.has[label] == has)
            members.push_back(static_cast<int>(label));
    return members;
}

CascadePlan planWithRejection(std::span<const std::string> classNames)
{
    std::vector<int> all(classNames.size());
    std::iota(all.begin(), all.end(), 0);
    const bool digits = std::ranges::all_of(
        classNames, [](const std::string& name) { return name.size() == 1 && name[0] >= '0' && name[0] <= '9'; });
    if (digits)
        return {GateQuestion::Digit, {{BranchId::Digit, std::move(all)}, {BranchId::NoDigit, {}}}};
    return {GateQuestion::OneOfTheClasses,
            {{BranchId::OneOfTheClasses, std::move(all)}, {BranchId::SomethingElse, {}}}};
}

std::vector<float> within(const CascadePlan& plan, std::size_t branch,
                          const std::function<std::vector<float>(std::size_t)>& logitsOf)
{
    const std::size_t members = plan.branches[branch].classes.size();
    if (!hasNetwork(plan.branches[branch]))
        return std::vector<float>(members, 1.0F);
    const std::vector<float> logits = logitsOf(networkOf(plan, branch));
    expects(logits.size() == members, "decideCascade: needs a logit per class of the branch");
    return softmax(logits);
}

}  // namespace

bool CascadePlan::rejects() const
{
    return std::ranges::any_of(branches, [](const Branch& branch) { return branch.classes.empty(); });
}

bool CascadeTrace::isWrong(int truth) const
{
    const auto& possible = branches[static_cast<std::size_t>(taken)].classes;
    return std::ranges::find(possible, truth) == possible.end();
}

CascadePlan cascadePlan(std::span<const std::string> classNames)
{
    for (const Attribute& attribute : knownAttributes(classNames))
        if (attribute.id == AttributeId::Animal)
            return {GateQuestion::AnimalOrVehicle,
                    {{BranchId::Animal, membersOf(attribute, true)}, {BranchId::Vehicle, membersOf(attribute, false)}}};
    return planWithRejection(classNames);
}

NetworkGroupLayout cascadeNetworks(std::span<const std::string> classNames, const Shape&)
{
    const CascadePlan plan = cascadePlan(classNames);
    NetworkGroupLayout layout{.outputs = {static_cast<std::int64_t>(plan.branches.size())}};
    for (const CascadePlan::Branch& branch : plan.branches)
        if (hasNetwork(branch))
            layout.outputs.push_back(static_cast<std::int64_t>(branch.classes.size()));
    return layout;
}

Verdict decideCascade(const CascadePlan& plan, const std::function<std::vector<float>(std::size_t network)>& logitsOf)
{
    const std::vector<float> gate = softmax(logitsOf(0));
    expects(gate.size() == plan.branches.size(), "decideCascade: needs a logit per branch of the gate");
    CascadeTrace trace{
        .question = plan.question, .branches = {}, .taken = static_cast<int>(argmax(gate)), .within = {}};
    Verdict verdict{.strategy = StrategyId::Cascade, .scores = {}, .winner = {}, .trace = {}};
    for (std::size_t place = 0; place < gate.size(); ++place) {
        const auto& [id, classes] = plan.branches[place];
        trace.branches.push_back({id, classes, gate[place]});
        for (const int label : classes) {
            verdict.scores.resize(std::max(verdict.scores.size(), static_cast<std::size_t>(label) + 1));
            verdict.scores[static_cast<std::size_t>(label)] = gate[place] / static_cast<float>(classes.size());
        }
    }
    const auto taken = static_cast<std::size_t>(trace.taken);
    const std::vector<int>& members = plan.branches[taken].classes;
    trace.within = within(plan, taken, logitsOf);
    for (std::size_t i = 0; i < members.size(); ++i)
        verdict.scores[static_cast<std::size_t>(members[i])] = gate[taken] * trace.within[i];
    if (!members.empty())
        verdict.winner = members[argmax(trace.within)];
    verdict.forwardPasses = hasNetwork(plan.branches[taken]) ? 2 : 1;
    verdict.trace = std::move(trace);
    return verdict;
}

void writeCascadeTrace(const Verdict& verdict, TraceJson& json)
{
    const auto& trace = std::get<CascadeTrace>(verdict.trace);
    json["question"] = toText(trace.question);
    json["branches"] = TraceJson::Value::array();
    for (const CascadeBranch& branch : trace.branches)
        json["branches"].push_back(
            {{"name", toText(branch.id)}, {"classes", json.names(branch.classes)}, {"share", branch.share}});
    json["taken"] = toText(trace.branches[static_cast<std::size_t>(trace.taken)].id);
    json["within"] = trace.within;
}

}  // namespace core
