#include "core/experiment/contestant.h"

#include "core/base/file.h"
#include "core/base/visible.h"
#include "core/experiment/plan_library.h"
#include "core/experiment/results.h"
#include "core/strategy/strategy.h"
#include "tests/support/errors.h"
#include "tests/support/test_main.h"

#include <nlohmann/json.hpp>

#include <QDir>

#include <set>

using namespace core;

class ContestantTest : public QObject {
    Q_OBJECT

private slots:
    void textAndBack_data();
    void textAndBack();
    void refusesOtherTexts_data();
    void refusesOtherTexts();
    void everyKindHasALine();
    void everyKindOfExperimentIsWhole();
    void readsWhatIsKept_data();
    void readsWhatIsKept();
    void sortsByText();
    void plansRefuseOtherTexts_data();
    void plansRefuseOtherTexts();
};

namespace {

std::string keptText(const QString& path)
{
    const Bytes bytes = readFile(path.toStdString());
    return {bytes.begin(), bytes.end()};
}

/// Every text that stands for a contestant in a plan or a results file.
std::set<std::string> namesIn(const nlohmann::json& document)
{
    std::set<std::string> names;
    const nlohmann::json& plan = document.contains("plan") ? document.at("plan") : document;
    for (const auto& name : plan.value("strategies", nlohmann::json::array()))
        names.insert(name.get<std::string>());
    for (const auto& row : plan.value("published", nlohmann::json::array())) {
        const nlohmann::json accuracies = row.at("accuracy");
        for (const auto& [name, accuracy] : accuracies.items())
            names.insert(name);
    }
    for (const auto& cell : document.value("cells", nlohmann::json::array()))
        for (const auto& seen : cell.at("observations"))
            names.insert(seen.at("strategy").get<std::string>());
    return names;
}

}  // namespace

void ContestantTest::textAndBack_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Contestant>("contestant");
    const auto row = [](const char* text, const Contestant& contestant) {
        QTest::newRow(text) << QByteArray(text) << contestant;
    };
    for (const Strategy& line : strategies())
        row(line.name.c_str(), line.id);
    row("sigmoid", Contestant::Kind::Sigmoid);
    row("sigmoid-start", Contestant::Kind::SigmoidStart);
    row("trunk-longer", Contestant::Kind::TrunkLonger);
    row("ensemble", Contestant::Kind::Ensemble);
    row("ensemble-member", Contestant::Kind::EnsembleMember);
    row("one-vs-one", Contestant::Kind::OneVsOne);
    row("one-vs-one-masked", Contestant::Kind::OneVsOneMasked);
    row("class-pca", Contestant::Kind::ClassPca);
    row("class-autoencoder", Contestant::Kind::ClassAutoencoder);
    row("all-at-once", Contestant::Kind::AllAtOnce);
    row("trunk-softmax", Contestant::Kind::TrunkSoftmax);
    row("softmax-as-long", Contestant::Kind::SoftmaxAsLong);
    row("one-network-parameters", Contestant::Kind::OneNetworkParameters);
    row("one-network-work", Contestant::Kind::OneNetworkWork);
    row("alone", Contestant::Kind::Alone);
    row("together", Contestant::Kind::Together);
    row("together-work", Contestant::Kind::TogetherWork);
    row("flat", Contestant::Kind::Flat);
    row("elimination-drop-1", Contestant::dropping(1));
    row("elimination-drop-9", Contestant::dropping(9));
    row("elimination-drop-20", Contestant::dropping(20));
}

void ContestantTest::textAndBack()
{
    QFETCH(QByteArray, text);
    QFETCH(Contestant, contestant);
    QCOMPARE(QByteArray::fromStdString(toText(contestant)), text);
    const auto read = contestantFrom(text.toStdString());
    QVERIFY(read.has_value());
    QVERIFY(*read == contestant);
}

void ContestantTest::refusesOtherTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text :
         {"", "magic", "Softmax", " softmax", "softmax ", "softmax-drop-2", "sigmoid-drop-2", "elimination-drop-",
          "elimination-drop-0", "elimination-drop-21", "elimination-drop-02", "elimination-drop-2.5",
          "elimination-drop-2e0", "elimination-drop--2", "elimination-drop-2-drop-2", "elimination-drop-many",
          "elimination-drop-18446744073709551617", "-drop-2", "pairwise\nsoftmax"})
        QTest::newRow(visible(text).c_str()) << QByteArray(text);
}

void ContestantTest::refusesOtherTexts()
{
    QFETCH(QByteArray, text);
    QVERIFY(!contestantFrom(text.toStdString()));
}

void ContestantTest::everyKindHasALine()
{
    std::set<std::string> texts;
    for (int kind = 1; kind <= static_cast<int>(Contestant::Kind::Flat); ++kind)
        texts.insert(toText(static_cast<Contestant::Kind>(kind)));  // throws for a kind without a line
    QCOMPARE(texts.size(), furtherContestants.size());
    for (const Strategy& line : strategies())
        QVERIFY2(!texts.contains(line.name), line.name.c_str());
}

void ContestantTest::everyKindOfExperimentIsWhole()
{
    std::set<std::string> names;
    for (std::size_t place = 0; place < kindsOfExperiments.size(); ++place) {
        const KindTraits& traits = traitsOf(static_cast<ExperimentKind>(place));
        names.insert(traits.name);
        QVERIFY2(traits.run && traits.stages && !traits.usual.empty(), traits.name.c_str());
        const auto isKnown = [&traits](const Contestant& one) {
            return std::ranges::find(traits.contestants, one) != traits.contestants.end();
        };
        QVERIFY2(isKnown(traits.baseline.planned()), traits.name.c_str());
        QVERIFY2(std::ranges::all_of(traits.usual, isKnown), traits.name.c_str());
    }
    QCOMPARE(names.size(), kindsOfExperiments.size());
    QCOMPARE(toText(ExperimentKind::Compare), std::string("compare"));
    QCOMPARE(toText(ExperimentKind::Cascade), std::string("cascade"));
}

void ContestantTest::readsWhatIsKept_data()
{
    QTest::addColumn<QString>("path");
    for (const char* folder : {"resources/plans", "docs/results"}) {
        const QDir files(QStringLiteral(RUNOFF_SOURCE_DIR "/") + folder, "*.json");
        QVERIFY(!files.entryList().isEmpty());
        for (const QString& name : files.entryList())
            QTest::newRow(qPrintable(name)) << files.filePath(name);
    }
}

void ContestantTest::readsWhatIsKept()
{
    QFETCH(QString, path);
    const std::set<std::string> names = namesIn(nlohmann::json::parse(keptText(path)));
    QVERIFY(!names.empty());
    for (const std::string& name : names) {
        const auto contestant = contestantFrom(name);
        QVERIFY2(contestant, name.c_str());
        QCOMPARE(toText(*contestant), name);
    }
}

void ContestantTest::sortsByText()
{
    std::set<Contestant> sorted;
    for (const char* name : {"trunk-softmax", "softmax", "elimination-drop-9", "elimination-drop-10", "sigmoid"})
        sorted.insert(contestantFrom(name).value());
    QCOMPARE(toText(std::vector<Contestant>(sorted.begin(), sorted.end())),
             std::string("elimination-drop-10, elimination-drop-9, sigmoid, softmax, trunk-softmax"));
}

void ContestantTest::plansRefuseOtherTexts_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("says");
    QTest::newRow("a strategy")
        << QByteArray(R"("strategies": ["softmax", "magic"])")
        << R"(mine.json: "strategies": expected some of softmax, pairwise, elimination, )"
           R"(sigmoid, specialists, ddag, coupling, dichotomies, ecoc, sigmoid-start, trunk-longer, )"
           R"(ensemble, ensemble-member, found "magic")";
    QTest::newRow("of another kind") << QByteArray(R"("strategies": ["softmax", "together"])")
                                     << R"(ensemble-member, found "together")";
    QTest::newRow("a drop") << QByteArray(R"("strategies": ["softmax", "elimination-drop-2"])")
                            << R"(ensemble-member, found "elimination-drop-2")";
    QTest::newRow("two lines") << QByteArray(R"("strategies": ["two\nlines"])") << R"(found "two\nlines")";
    QTest::newRow("published") << QByteArray(
        R"("published": [{"dataset": "mnist", "fraction": 1, "accuracy": {"magic": 0.5}}])")
                               << R"(mine.json: "published": expected names of strategies, found "magic")";
}

void ContestantTest::plansRefuseOtherTexts()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, says);
    const std::string plan = R"({"format": "runoff plan 1", "protocol": "mine", )" + field.toStdString() + '}';
    const QString error = tests::errorOf<UsageError>([&] { parsePlan(plan, "mine.json"); });
    QVERIFY2(tests::isOneLineWith(error, says), qPrintable(error));
}

RUNOFF_TEST(ContestantTest)
#include "contestant_test.moc"
