#include "core/strategy/dichotomies.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/strategy/trace_json.h"
#include "core/tensor/operations.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <mutex>
#include <utility>

namespace core {

namespace {

using Tree = std::vector<DichotomyNode>;

constexpr int ensembleTrees = 20;
constexpr std::uint64_t firstSeed = 2004;

/// A random tree. Each new leaf becomes the sibling of a random node (inner or leaf), which makes all trees equally
/// likely.
class GrowingTree {
public:
    GrowingTree(int classes, Random& random)
    {
        m_nodes.push_back({0, -1, -1});
        for (int label = 1; label < classes; ++label)
            insert(label, static_cast<int>(random.below(static_cast<std::int64_t>(m_nodes.size()))));
    }

    Tree tree() const
    {
        Tree made;
        add(made, m_root);
        return made;
    }

private:
    struct Node {
        int label, zeros, ones;  ///< label -1: an inner node
    };

    void insert(int label, int beside)
    {
        const auto inner = static_cast<int>(m_nodes.size());
        for (Node& node : m_nodes) {
            if (node.zeros == beside)
                node.zeros = inner;
            else if (node.ones == beside)
                node.ones = inner;
        }
        m_nodes.push_back({-1, beside, inner + 1});
        m_nodes.push_back({label, -1, -1});
        if (m_root == beside)
            m_root = inner;
    }

    std::vector<int> classesBelow(int place) const
    {
        const Node& node = m_nodes[static_cast<std::size_t>(place)];
        if (node.label >= 0)
            return {node.label};
        std::vector<int> all = classesBelow(node.zeros);
        std::ranges::copy(classesBelow(node.ones), std::back_inserter(all));
        std::ranges::sort(all);
        return all;
    }

    /// Returns the index of an inner node in `made`, or -1 for a leaf.
    int add(Tree& made, int place) const
    {
        const Node node = m_nodes[static_cast<std::size_t>(place)];
        if (node.label >= 0)
            return -1;
        const std::size_t own = made.size();
        made.push_back({.zeros = classesBelow(node.zeros), .ones = classesBelow(node.ones)});
        const int zeros = add(made, node.zeros), ones = add(made, node.ones);
        made[own].zerosNode = zeros;
        made[own].onesNode = ones;
        return static_cast<int>(own);
    }

    std::vector<Node> m_nodes;
    int m_root = 0;
};

/// The K probabilities of one tree. Also stores the probabilities of its nodes.
std::vector<double> probabilitiesOf(Tree& tree, std::span<const float> logits, int classes)
{
    std::vector<double> probabilities(static_cast<std::size_t>(classes), 1.0);
    for (std::size_t node = 0; node < tree.size(); ++node) {
        const float lead = logits[2 * node] - logits[2 * node + 1];
        tree[node].zerosWin = sigmoid(lead);
        for (const int label : tree[node].zeros)
            probabilities[static_cast<std::size_t>(label)] *= static_cast<double>(sigmoid(lead));
        for (const int label : tree[node].ones)
            probabilities[static_cast<std::size_t>(label)] *= static_cast<double>(sigmoid(-lead));
    }
    return probabilities;
}

}  // namespace

const std::vector<Tree>& dichotomyTrees(int classes)
{
    expects(classes >= 2, "dichotomyTrees: needs at least two classes");
    static std::mutex mutex;
    static std::map<int, std::vector<Tree>> made;  // a cache, because every decision needs the trees
    const std::lock_guard lock(mutex);
    std::vector<Tree>& trees = made[classes];
    for (int tree = 0; trees.empty() || std::cmp_less(trees.size(), classes == 2 ? 1 : ensembleTrees); ++tree) {
        Random random(derivedSeed(firstSeed, "nested dichotomies", static_cast<std::uint64_t>(tree)));
        trees.push_back(GrowingTree(classes, random).tree());
    }
    return trees;
}

HeadLayout dichotomyHeads(int classes)
{
    HeadLayout layout;
    for (const Tree& tree : dichotomyTrees(classes))
        for (const DichotomyNode& node : tree)
            appendTwoSides(layout, node.zeros, node.ones);
    return layout;
}

Verdict decideDichotomies(std::span<const float> logits, int classes)
{
    const std::vector<Tree>& trees = dichotomyTrees(classes);
    const std::size_t perTree = 2 * (static_cast<std::size_t>(classes) - 1);
    expects(logits.size() == trees.size() * perTree, "decideDichotomies: needs two logits per node");
    DichotomiesTrace trace;
    std::vector<double> mean(static_cast<std::size_t>(classes), 0.0);
    for (std::size_t place = 0; place < trees.size(); ++place) {
        Tree tree = trees[place];
        const std::vector<double> said = probabilitiesOf(tree, logits.subspan(place * perTree, perTree), classes);
        for (std::size_t label = 0; label < said.size(); ++label)
            mean[label] += said[label] / static_cast<double>(trees.size());
        trace.said.push_back(static_cast<int>(argmax(said)));
        if (place > 0)
            continue;
        trace.tree = std::move(tree);
        trace.treeScores.assign(said.begin(), said.end());
    }
    return {.strategy = StrategyId::Dichotomies,
            .scores = {mean.begin(), mean.end()},
            .winner = static_cast<int>(argmax(mean)),
            .trace = std::move(trace)};
}

void writeDichotomiesTrace(const Verdict& verdict, TraceJson& json)
{
    const auto& trace = std::get<DichotomiesTrace>(verdict.trace);
    json["tree"] = TraceJson::Value::array();
    for (const DichotomyNode& node : trace.tree)
        json["tree"].push_back(
            {{"zeros", json.names(node.zeros)}, {"ones", json.names(node.ones)}, {"zeros_win", node.zerosWin}});
    json["tree_scores"] = json.byClass(trace.treeScores);
    json["trees"] = json.names(trace.said);
}

}  // namespace core
