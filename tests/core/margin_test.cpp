#include "core/evidence/evidence.h"
#include "core/evidence/margin.h"

#include "core/strategy/dichotomies.h"
#include "core/strategy/rules.h"
#include "core/strategy/strategy.h"
#include "core/teach/teacher.h"
#include "tests/support/included.h"
#include "tests/support/near.h"
#include "tests/support/test_main.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace core;

namespace {

double logOdds(double probability)
{
    return std::log(probability / (1.0 - probability));
}

double logOddsOf(const Tensor& matrix, int row, int column)
{
    return std::log(static_cast<double>(matrix.row(row)[static_cast<std::size_t>(column)])
                    / static_cast<double>(matrix.row(column)[static_cast<std::size_t>(row)]));
}

double logRatio(const std::vector<float>& probabilities, std::size_t one, std::size_t other)
{
    return std::log(static_cast<double>(probabilities[one]) / static_cast<double>(probabilities[other]));
}

/// The margin of a verdict, computed from what the verdict states instead of from the network.
struct StatedMargin {
    const Verdict& verdict;
    std::size_t label;
    std::optional<std::size_t> other;
    double temperature;

    double operator()(const SoftmaxTrace&) const { return temperature * logRatio(verdict.scores, label, *other); }
    double operator()(const MultiTaskTrace&) const { return logRatio(verdict.scores, label, *other); }
    double operator()(const PairwiseTrace& trace) const
    {
        double sum = 0.0;
        for (std::size_t rival = 0; rival < verdict.scores.size(); ++rival)
            if (other ? rival == *other : rival != label)
                sum += logOddsOf(trace.matrix, static_cast<int>(label), static_cast<int>(rival));
        return sum;
    }
    double operator()(const CouplingTrace&) const { return NAN; }
    double operator()(const DdagTrace& trace) const
    {
        for (const DdagStep& step : trace.steps) {
            const double lead = std::log(static_cast<double>(step.leftWins) / static_cast<double>(*step.rightWins));
            if (step.left == static_cast<int>(label) && step.right == static_cast<int>(*other))
                return lead;
            if (step.right == static_cast<int>(label) && step.left == static_cast<int>(*other))
                return -lead;
        }
        return NAN;  // no duel of these two
    }
    double operator()(const EliminationTrace& trace) const
    {
        double last = NAN;
        for (const EliminationRound& round : trace.rounds) {
            const auto place = [&](std::size_t one) {
                return static_cast<std::size_t>(std::ranges::find(round.classes, static_cast<int>(one))
                                                - round.classes.begin());
            };
            if (place(label) < round.classes.size() && place(*other) < round.classes.size())
                last = logRatio(round.scores, place(label), place(*other));
        }
        return last;
    }
    double sigmoids() const
    {
        const double own = logOdds(static_cast<double>(verdict.scores[label]));
        return other ? own - logOdds(static_cast<double>(verdict.scores[*other])) : own;
    }
    double operator()(const MultiLabelTrace&) const { return sigmoids(); }
    double operator()(const SpecialistsTrace& trace) const
    {
        if (trace.decides != SpecialistScores::Calibrated)
            return sigmoids();
        const double own = logOdds(static_cast<double>(trace.calibrated[label]));
        return other ? own - logOdds(static_cast<double>(trace.calibrated[*other])) : own;
    }
    double operator()(const DichotomiesTrace&) const { return NAN; }
    double operator()(const EcocTrace& trace) const
    {
        double sum = 0.0;
        for (std::size_t bit = 0; bit < trace.bits.size(); ++bit) {
            const auto word = [&](std::size_t one) { return trace.code[one * trace.bits.size() + bit]; };
            if (!other || word(label) != word(*other))
                sum += (word(label) == 1 ? 1.0 : -1.0) * logOdds(static_cast<double>(trace.bits[bit]));
        }
        return sum;
    }
    double operator()(const CascadeTrace& trace) const
    {
        const auto& classes = trace.branches[static_cast<std::size_t>(trace.taken)].classes;
        const auto place = [&](std::size_t one) {
            return static_cast<std::size_t>(std::ranges::find(classes, static_cast<int>(one)) - classes.begin());
        };
        return logRatio(trace.within, place(label), place(*other));
    }
};

double valueOf(const std::shared_ptr<const Classifier>& model, const Image& image, const Margin& margin)
{
    return static_cast<double>(
        EvidencePlan(model).values(image.reshaped({1, 1, 28, 28}), std::span(&margin, 1)).values()[0]);
}

}  // namespace

class MarginTest : public QObject {
    Q_OBJECT
private slots:
    void agreesWithTheVerdict_data();
    void agreesWithTheVerdict();
    void calibratedSpecialists();
    void duelsInsteadOfRounds();
    void couplingAsksTheDuels();
    void dichotomiesAskEveryTree();
    void rejectedByTheGate();
    void usualQuestions_data();
    void usualQuestions();
    void ownHeads();
    void headsOfATaughtModel();
};

void MarginTest::agreesWithTheVerdict_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("id");
    QTest::addColumn<int>("other");  // -1: the rival, -2: alone
    for (const char* model : {"digits-lenet", "digits-small"})
        for (const StrategyId id : tests::includedModel(model)->strategies()) {
            // The verdicts of these two do not state their margins: couplingAsksTheDuels(), dichotomiesAskEveryTree().
            if (id == StrategyId::Coupling || id == StrategyId::Dichotomies)
                continue;
            const std::string name = std::string(model) + ", " + toText(id);
            QTest::addRow("%s, rival", name.c_str()) << QString(model) << static_cast<int>(id) << -1;
            QTest::addRow("%s, alone", name.c_str()) << QString(model) << static_cast<int>(id) << -2;
            if (id != StrategyId::Ddag)  // which asks about 4 and 1 only by chance
                QTest::addRow("%s, not 1", name.c_str()) << QString(model) << static_cast<int>(id) << 1;
        }
}

void MarginTest::agreesWithTheVerdict()
{
    QFETCH(QString, model);
    QFETCH(int, id);
    QFETCH(int, other);
    const auto classifier = tests::includedModel(model.toStdString());
    const Image image = tests::digitImage("4/02", classifier->preprocessing);
    const Verdict verdict =
        tests::classifierPlan(classifier).classify(image, std::vector{static_cast<StrategyId>(id)}).front();
    QCOMPARE(verdict.winner, std::optional(4));
    Question question{verdict.strategy, 4, std::nullopt};
    if (other != -2)
        question.other = other < 0 ? rivalOf(verdict, 4) : std::optional(other);
    const Margin margin = marginOf(*classifier, verdict, question);
    QCOMPARE(margin.question.other.has_value(), other != -2 || !hasMarginAlone(verdict));
    const double found = valueOf(classifier, image, margin);
    const auto place = [](std::optional<int> label) {
        return label ? std::optional(static_cast<std::size_t>(*label)) : std::nullopt;
    };
    const double stated =
        std::visit(StatedMargin{verdict, 4, place(margin.question.other), static_cast<double>(classifier->temperature)},
                   verdict.trace);
    // Probabilities close to 1 have few digits.
    QVERIFY2(std::abs(found - stated) < 0.02 + 0.02 * std::abs(stated) || std::isinf(stated),
             qPrintable(QStringLiteral("expected %1, found %2").arg(QString::number(stated), QString::number(found))));
    QVERIFY(found > 0.0);
}

/// Multi-label and specialists have heads on the trunk there, and no networks of their own.
void MarginTest::headsOfATaughtModel()
{
    const auto base = tests::includedModel("digits-lenet");
    TaughtExamples examples = emptyExamples({"four", "nine", "one"}, base->preprocessing);
    for (int drawing = 1; drawing <= 4; ++drawing)
        for (int label = 0; label < 3; ++label)
            appendDrawing(examples, tests::includedDigit(std::string(1, "491"[label]) + "/0" + std::to_string(drawing)),
                          label);
    const auto taught = std::make_shared<const Classifier>(Teacher(base).teach(examples).value());
    const Image image = tests::digitImage("4/02", taught->preprocessing);
    for (const Verdict& verdict : ClassifierPlan(taught).classify(image)) {
        if (verdict.strategy == StrategyId::Coupling || verdict.strategy == StrategyId::Dichotomies)
            continue;
        QCOMPARE(verdict.winner, std::optional(0));
        const Margin margin = marginOf(*taught, verdict, {verdict.strategy, 0, rivalOf(verdict, 0)});
        const StatedMargin stated{verdict, 0, static_cast<std::size_t>(*margin.question.other), 1.0};
        const double expected = std::visit(stated, verdict.trace);
        const double found = valueOf(taught, image, margin);
        QVERIFY2(std::abs(found - expected) < 0.02 + 0.02 * std::abs(expected) || std::isinf(expected),
                 toText(verdict.strategy).c_str());
    }
}

void MarginTest::calibratedSpecialists()
{
    auto changed = std::make_shared<Classifier>(*tests::includedModel("digits-lenet"));
    changed->specialistScales.assign(10, PlattScale{0.5F, 0.25F});
    changed->specialistScales[9] = {2.0F, -1.0F};
    const std::shared_ptr<const Classifier> model = changed;
    const Image image = tests::digitImage("4/02", model->preprocessing);
    std::vector<Verdict> verdicts = tests::classifierPlan(model).classify(image, std::vector{StrategyId::Specialists});
    const Question question{StrategyId::Specialists, 4, 9};
    const double raw = valueOf(model, image, marginOf(*model, verdicts[0], question));
    const double four = valueOf(model, image, marginOf(*model, verdicts[0], {StrategyId::Specialists, 4, {}}));
    decideBy({.specialists = core::SpecialistScores::Calibrated}, verdicts);
    const double calibrated = valueOf(model, image, marginOf(*model, verdicts[0], question));
    COMPARE_NEAR(calibrated, 0.5 * four + 0.25 - (2.0 * (four - raw) - 1.0), 1e-3);
}

void MarginTest::duelsInsteadOfRounds()
{
    const auto model = tests::includedModel("digits-lenet");
    const Image image = tests::digitImage("4/02", model->preprocessing);
    std::vector<Verdict> verdicts =
        tests::classifierPlan(model).classify(image, std::vector{StrategyId::Pairwise, StrategyId::Elimination});
    QCOMPARE(marginOf(*model, verdicts[1], {StrategyId::Elimination, 4, 9}).kind, MarginKind::Round);
    decideBy({.ddag = true}, verdicts);
    const Margin duel = marginOf(*model, verdicts[1], {StrategyId::Elimination, 4, 9});
    QCOMPARE(duel.kind, MarginKind::Duel);
    COMPARE_NEAR(valueOf(model, image, duel),
                 valueOf(model, image, marginOf(*model, verdicts[0], {StrategyId::Pairwise, 4, 9})), 1e-4);
}

void MarginTest::couplingAsksTheDuels()
{
    const auto model = tests::includedModel("digits-lenet");
    const Image image = tests::digitImage("4/02", model->preprocessing);
    const std::vector<Verdict> verdicts =
        tests::classifierPlan(model).classify(image, std::vector{StrategyId::Pairwise, StrategyId::Coupling});
    for (const std::optional<int> other : {std::optional(9), std::optional<int>()})
        COMPARE_NEAR(valueOf(model, image, marginOf(*model, verdicts[1], {StrategyId::Coupling, 4, other})),
                     valueOf(model, image, marginOf(*model, verdicts[0], {StrategyId::Pairwise, 4, other})), 1e-3);
}

/// Every tree has exactly one node that separates two classes.
void MarginTest::dichotomiesAskEveryTree()
{
    const auto model = tests::includedModel("digits-lenet");
    const Image image = tests::digitImage("4/02", model->preprocessing);
    const Verdict verdict = tests::classifierPlan(model).classify(image, std::vector{StrategyId::Dichotomies}).front();
    for (int other = 0; other < 10; ++other)
        if (other != 4)
            QCOMPARE(marginOf(*model, verdict, {StrategyId::Dichotomies, 4, other}).terms.size(),
                     2 * dichotomyTrees(10).size());
    // The nodes of the first tree that the verdict states.
    const auto& trace = std::get<DichotomiesTrace>(verdict.trace);
    const Margin margin = marginOf(*model, verdict, {StrategyId::Dichotomies, 4, 9});
    for (std::size_t node = 0; node < trace.tree.size(); ++node) {
        if (margin.terms[0].segment != node)
            continue;
        Margin first = margin;
        first.terms.resize(2);
        const bool zeros = std::ranges::count(trace.tree[node].zeros, 4) > 0;
        const double lead = logOdds(static_cast<double>(trace.tree[node].zerosWin));
        COMPARE_NEAR(valueOf(model, image, first), zeros ? lead : -lead, 0.02 + 0.02 * std::abs(lead));
        return;
    }
    QFAIL("no node of the first tree separates 4 and 9");
}

/// A cross is no digit: the gate decides, and the class stands against the branch that was taken.
void MarginTest::rejectedByTheGate()
{
    const auto model = tests::includedModel("digits-small");
    const Ink cross{{{.points = {{0.2, 0.2}, {0.8, 0.8}}},
                     {.points = {{0.8, 0.2}, {0.2, 0.8}}},
                     {.points = {{0.5, 0.1}, {0.5, 0.9}}},
                     {.points = {{0.1, 0.5}, {0.9, 0.5}}}}};
    const Image image = *normalize(cross, model->preprocessing);
    const Verdict verdict = tests::classifierPlan(model).classify(image, std::vector{StrategyId::Cascade}).front();
    const auto& trace = std::get<CascadeTrace>(verdict.trace);
    QVERIFY(!verdict.winner);
    const Margin margin = marginOf(*model, verdict, {StrategyId::Cascade, 4, std::nullopt});
    if (margin.kind == MarginKind::Gate)
        COMPARE_NEAR(
            valueOf(model, image, margin),
            std::log(static_cast<double>(trace.branches[0].share) / static_cast<double>(trace.branches[1].share)),
            0.02);
    else
        QFAIL("expected the gate");
}

void MarginTest::usualQuestions_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<bool>("alone");
    for (const StrategyId id : allStrategies)
        QTest::addRow("%s", toText(id).c_str()) << static_cast<int>(id) << (id == StrategyId::MultiLabel);
}

void MarginTest::usualQuestions()
{
    QFETCH(int, id);
    QFETCH(bool, alone);
    const auto strategyId = static_cast<StrategyId>(id);
    const char* name =
        strategyId == StrategyId::MultiTask || strategyId == StrategyId::Cascade ? "digits-small" : "digits-lenet";
    const auto model = tests::includedModel(name);
    const Verdict verdict = ClassifierPlan(model)
                                .classify(tests::digitImage("9/01", model->preprocessing), std::vector{strategyId})
                                .front();
    const Question question = usualQuestion(verdict);
    QCOMPARE(question.label, *verdict.winner);
    QCOMPARE(question.other.has_value(), !alone);
    if (alone)
        return;
    const std::vector<float> scores = decidingScores(verdict);
    for (std::size_t label = 0; label < scores.size(); ++label)
        QVERIFY(static_cast<int>(label) == question.label
                || scores[label] <= scores[static_cast<std::size_t>(*question.other)]);
    QCOMPARE(rivalOf(verdict, *question.other), std::optional(question.label));
}

/// Heads that are networks of their own: each margin uses the network of its classes.
void MarginTest::ownHeads()
{
    Random random(3);
    auto made = std::make_shared<Classifier>(*tests::includedModel("digits-small"));
    const std::vector<std::string> names{"0", "1", "2"};
    *made = Classifier{.name = "own",
                       .title = "Own",
                       .classNames = names,
                       .preprocessing = made->preprocessing,
                       .architecture = made->architecture,
                       .trunk = made->trunk,
                       .trunkSoftmax = {Tensor({3, 240}), Tensor({3})},
                       .heads = {}};
    for (const std::uint32_t mask : {3U, 5U, 6U, 7U})
        made->ownHeads[mask] = makeNetwork({1, 28, 28}, {Flatten{}, Dense{mask == 7U ? 3 : 2}}, random);
    const std::shared_ptr<const Classifier> model = made;
    const Image image = tests::digitImage("2/01", model->preprocessing);
    for (const Verdict& verdict : tests::classifierPlan(model).classify(image)) {
        const Margin margin = marginOf(*model, verdict, {verdict.strategy, 2, 0});
        double constant = 0.0;
        const std::vector<NetworkWeights> weights = networkWeights(*model, margin, constant);
        for (const NetworkWeights& one : weights)
            QCOMPARE(one.place.part, NetworkPlace::Part::OwnHead);
        if (verdict.strategy == StrategyId::Pairwise) {
            QCOMPARE(weights.size(), std::size_t{1});
            QCOMPARE(weights[0].place.classes, 5U);
            QCOMPARE(weights[0].weights, (std::vector{-1.0F, 1.0F}));
        }
    }
}

RUNOFF_TEST(MarginTest)
#include "margin_test.moc"
