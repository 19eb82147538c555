// The included lessons: their files, what they claim about the answers of the included models, and their figures.
#include "core/base/file.h"
#include "core/base/overloaded.h"
#include "core/experiment/results.h"
#include "core/image/normalize.h"
#include "core/lesson/condition.h"
#include "core/lesson/scene.h"
#include "core/model/model_file.h"
#include "core/page/numbers.h"
#include "core/strategy/classifier_plan.h"
#include "core/strategy/rules.h"
#include "core/strategy/strategy.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <map>
#include <memory>
#include <numeric>
#include <stdexcept>
#include <string>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

using namespace core;

Q_DECLARE_METATYPE(std::vector<QStringList>)

class LessonsTest : public QObject {
    Q_OBJECT

private slots:
    void areThirteen();
    void canBeTaught_data() { files(); }
    void canBeTaught();
    void showWhatTheyName_data() { files(); }
    void showWhatTheyName();
    void nameKnownPlaceholders_data() { files(); }
    void nameKnownPlaceholders();
    void areRightAboutTheAnswers_data() { files(); }
    void areRightAboutTheAnswers();
    void surviveWriting_data() { files(); }
    void surviveWriting();
    void placeTheRightChoiceDifferently();
    void changeTheAnswerOnce();
    void dropsTheEightInRoundEight();
    void formsTheCirclesThatTheTextNames();
    void scalesNoSpecialist();
    void quoteWhatWasMeasured_data();
    void quoteWhatWasMeasured();
    void areInTheGuideForTeachers_data() { files(); }
    void areInTheGuideForTeachers();
    void areDescribedByAnExample();

private:
    static void files();
    /// Opens each model once.
    ClassifierPlan& planOf(const std::string& model);

    std::map<std::string, ClassifierPlan> m_plans;
};

namespace {

const QString lessonFolder = QStringLiteral(RUNOFF_SOURCE_DIR "/resources/lessons");
const QString resultsFolder = QStringLiteral(RUNOFF_SOURCE_DIR "/docs/results/");

QStringList lessonFiles()
{
    return QDir(lessonFolder).entryList({QStringLiteral("*.runoff-scene")}, QDir::Files, QDir::Name);
}

Scene lesson(const QString& file)
{
    return readScene((lessonFolder + QLatin1Char('/') + file).toStdString());
}

/// The state of the Draw workspace in a step, as far as the answers and the panels depend on it.
struct LessonState {
    std::string model;
    Ink ink;
    DecisionRules rules;
    NormalizeOptions preparation;
    std::vector<std::string> panels;
    std::string enlarged;
    bool isBlend = false;
};

void changeSubject(LessonState& state, const SceneSubject& subject)
{
    state.isBlend = std::holds_alternative<Blend>(subject);
    state.ink = std::visit(Overloaded{[](std::monostate) { return Ink(); }, [](const Ink& ink) { return ink; },
                                      [](const Blend& blend) { return blended(blend); },
                                      [](const auto&) -> Ink { throw std::logic_error("a file outside the scene"); }},
                           subject);
}

void change(LessonState& state, const StateChange& by, std::size_t classes)
{
    if (by.subject)
        changeSubject(state, *by.subject);
    state.model = by.model.value_or(state.model);
    state.rules.votes = by.votes.value_or(state.rules.votes);
    state.rules.ddag = by.ddag.value_or(state.rules.ddag);
    state.rules.specialists = by.specialists.value_or(state.rules.specialists);
    if (by.thresholds)
        state.rules.thresholds =
            by.thresholds->empty() ? std::vector<float>() : std::vector<float>(classes, by.thresholds->front());
    state.preparation.normalize = by.normalize.value_or(state.preparation.normalize);
    state.preparation.invert = by.invert.value_or(state.preparation.invert);
    state.panels = by.panels.value_or(state.panels);
    state.enlarged = by.enlarged.value_or(state.enlarged);
}

std::vector<LessonState> statesOf(const Scene& scene)
{
    std::vector<LessonState> states;
    LessonState state;
    for (const SceneStep& step : scene.steps) {
        change(state, step.state, 10);
        states.push_back(state);
    }
    return states;
}

std::vector<Verdict> verdictsOf(ClassifierPlan& plan, const LessonState& state)
{
    const std::optional<Image> image = normalize(state.ink, plan.classifier().preprocessing, state.preparation);
    if (!image)
        return {};
    std::vector<Verdict> verdicts = plan.classify(*image);
    decideBy(state.rules, verdicts);
    return verdicts;
}

const Verdict& verdictOf(StrategyId strategy, const std::vector<Verdict>& verdicts)
{
    return *std::ranges::find(verdicts, strategy, &Verdict::strategy);
}

QString placeOf(const QString& file, std::size_t step)
{
    return QStringLiteral("%1, step %2").arg(file).arg(step + 1);
}

/// Share of right answers in percent, mean over the trials.
double meanRight(const QStringList& files, double fraction, const std::string& strategy, const std::string& setting)
{
    std::vector<double> shares;
    for (const QString& file : files)
        for (const Cell& cell : readResults((resultsFolder + file).toStdString()).cells)
            for (const Observation& each : cell.observations)
                if (cell.key.fraction == fraction && toText(each.contestant) == strategy && each.setting == setting)
                    shares.push_back(100.0 * static_cast<double>(each.right) / static_cast<double>(each.images));
    if (shares.empty())
        throw std::logic_error("no results of " + strategy + " in " + files.front().toStdString());
    return std::accumulate(shares.begin(), shares.end(), 0.0) / static_cast<double>(shares.size());
}

QString percent(const QString& file, double fraction, const char* strategy)
{
    return QString::fromStdString(roundedText(meanRight({file}, fraction, strategy, ""), 2));
}

QString textOf(const std::string& file)
{
    const Bytes content = readFile(std::filesystem::path(RUNOFF_SOURCE_DIR) / file, 1 << 20);
    return QString::fromUtf8(reinterpret_cast<const char*>(content.data()), static_cast<qsizetype>(content.size()));
}

/// The cells of the row of a Markdown table that begins with `beginning`.
QStringList markdownRow(const char* file, const QString& beginning)
{
    const QString text = textOf(file);
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (!line.startsWith(beginning))
            continue;
        QStringList cells;
        for (const QString& cell : line.mid(1).split(QLatin1Char('|')))
            cells << cell.trimmed();
        return cells;
    }
    throw std::logic_error(std::string(file) + ": no row " + beginning.toStdString());
}

/// Rows of the table of calibration: name, images, mean confidence, share of right answers.
std::vector<QStringList> calibrationRows(const QString& strategy, const QString& scaling)
{
    struct Group {
        QString name;
        double below;
        double images = 0.0, confidence = 0.0, right = 0.0;
    };
    std::vector<Group> groups{
        {"below .67", 10.0 / 15}, {".67 to .80", 12.0 / 15}, {".80 to .93", 14.0 / 15}, {".93 to 1", 1.0}};
    const QString text = textOf("docs/results/calibration-digits-lenet-mnist.csv");
    for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(QLatin1Char(','));
        if (cells[0] != strategy || cells[1] != scaling)
            continue;
        const auto group =
            std::ranges::find_if(groups, [&](const Group& each) { return cells[3].toDouble() <= each.below + 0.001; });
        group->images += cells[4].toDouble();
        group->confidence += cells[4].toDouble() * cells[5].toDouble();
        group->right += cells[4].toDouble() * cells[6].toDouble();
    }
    const auto share = [](double value) { return QString::number(value, 'f', 3).mid(1); };
    std::vector<QStringList> rows;
    for (const Group& each : groups)
        rows.push_back({each.name, QString::number(each.images), share(each.confidence / each.images),
                        share(each.right / each.images)});
    return rows;
}

QString statedProbability(const char* strategy)
{
    double sum = 0.0;
    int count = 0;
    for (const Cell& cell : readResults((resultsFolder + "only-sixes-mnist.json").toStdString()).cells)
        for (const Observation& each : cell.observations)
            if (toText(each.contestant) == strategy && each.setting == "test images of all classes") {
                sum += each.extra.at("stated_probability");
                ++count;
            }
    const QString mean = QString::number(sum / count, 'f', 2);
    return mean.startsWith(QLatin1Char('0')) ? mean.mid(1) : mean;
}

std::vector<QStringList> onlySixesRows()
{
    std::vector<QStringList> rows;
    for (const char* strategy : {"softmax", "pairwise", "specialists"}) {
        QStringList row{strategy == std::string("specialists") ? "ten specialists" : strategy};
        for (const char* setting : {"test images of all classes", "noise"})
            row << QString::number(meanRight({"only-sixes-mnist.json"}, 0.1, strategy, setting)) + " %";
        rows.push_back(row << statedProbability(strategy));
    }
    return rows;
}

std::vector<QStringList> unknownRows()
{
    std::vector<QStringList> rows;
    for (const auto& [name, setting] : {std::pair("letters", "letters"), std::pair("symbols", "symbols"),
                                        std::pair("test digits", "test images, which should be kept")}) {
        QStringList row{name};
        for (const char* strategy : {"softmax", "pairwise", "elimination", "multi-label", "specialists"})
            row << QString::number(meanRight({"unknown-mnist.json"}, 0.1, strategy, setting), 'f', 1);
        rows.push_back(row);
    }
    return rows;
}

std::vector<QStringList> publishedRows()
{
    std::vector<QStringList> rows;
    for (const QString share : {"1 %", "10 %", "25 %", "50 %", "100 %"}) {
        const QStringList cells = markdownRow("docs/results.md", "| " + share + " | ");
        rows.push_back({cells[0], cells[2], cells[4], cells[6]});
    }
    return rows;
}

std::vector<QStringList> seedRows()
{
    const QStringList files{"post-as-committed-mnist-1-percent.json"};
    std::vector<QStringList> rows;
    for (const auto& [name, strategy, updates] :
         {std::tuple("softmax", "softmax", "12"), std::tuple("pairwise", "pairwise", "20"),
          std::tuple("elimination", "elimination", "20"),
          std::tuple("softmax, trained as long", "softmax-as-long", "20")})
        rows.push_back({name, updates, QString::number(meanRight(files, 0.01, strategy, ""), 'f', 1)});
    return rows;
}

std::vector<QStringList> updateRows()
{
    std::vector<QStringList> rows;
    for (const auto& [strategy, epochs, batch] :
         {std::tuple("softmax", "12", "128"), std::tuple("pairwise", "20", "64"),
          std::tuple("elimination", "20", "64")}) {
        const Results results = readResults((resultsFolder + "post-as-committed-mnist-1-percent.json").toStdString());
        const auto& observations = results.cells.front().observations;
        const auto found = std::ranges::find_if(
            observations, [&](const Observation& each) { return toText(each.contestant) == strategy; });
        rows.push_back({strategy, epochs, batch, QString::number(found->updates)});
    }
    return rows;
}

std::vector<QStringList> fairRows()
{
    std::vector<QStringList> rows;
    for (const auto& [name, fraction] : {std::pair("1 %", 0.01), std::pair("10 %", 0.1), std::pair("100 %", 1.0)}) {
        QStringList row{name};
        for (const char* strategy : {"softmax", "pairwise", "elimination"})
            row << percent("fair-mnist.json", fraction, strategy);
        rows.push_back(row);
    }
    return rows;
}

std::vector<QStringList> earlyExitRows()
{
    std::vector<QStringList> rows;
    for (const int dropped : {1, 2, 3, 5, 9}) {
        const std::string strategy = "elimination-drop-" + std::to_string(dropped);
        rows.push_back({QString::number(dropped), QString::number((9 + dropped - 1) / dropped),
                        percent("early-exit-mnist-1-percent.json", 0.01, strategy.c_str()) + " %"});
    }
    return rows;
}

std::vector<QStringList> habitRows()
{
    std::vector<QStringList> rows;
    for (const QString habit : {"slashed 0", "9 with a curled foot", "1 with a long upstroke", "7 with a bar"}) {
        const QStringList cells = markdownRow("resources/models/README.md", "| " + habit + " |");
        rows.push_back({habit, cells[1], cells[8], cells[3]});
    }
    return rows;
}

std::vector<QStringList> circleRows()
{
    const QStringList cells = markdownRow("docs/results.md", "| digits-lenet on mnist | 10,000 |");
    return {{"with a circle", cells[2] + " %", cells[4] + " %"},
            {"without a circle", QString::number(100.0 - cells[2].toDouble(), 'f', 1) + " %", cells[5] + " %"}};
}

}  // namespace

void LessonsTest::files()
{
    QTest::addColumn<QString>("file");
    for (const QString& file : lessonFiles())
        QTest::newRow(qPrintable(file)) << file;
}

ClassifierPlan& LessonsTest::planOf(const std::string& model)
{
    auto found = m_plans.find(model);
    if (found == m_plans.end()) {
        const std::string path = RUNOFF_SOURCE_DIR "/resources/models/" + model + ".safetensors";
        found = m_plans.emplace(model, ClassifierPlan(std::make_shared<const Classifier>(readModel(path)))).first;
    }
    return found->second;
}

void LessonsTest::areThirteen()
{
    QCOMPARE(lessonFiles().size(), 13);
}

void LessonsTest::canBeTaught()
{
    QFETCH(QString, file);
    const Scene scene = lesson(file);
    QVERIFY(!scene.title.empty() && !scene.summary.empty() && !scene.aim.empty() && !scene.pitfalls.empty());
    QVERIFY(scene.minutes >= 5 && scene.minutes <= 10);
    QVERIFY(scene.steps.size() >= 5 && scene.steps.size() <= 9);
    QVERIFY(scene.steps.front().state.model == "digits-lenet");
    for (std::size_t at = 0; at < scene.steps.size(); ++at) {
        const SceneStep& step = scene.steps[at];
        QVERIFY2(step.problem.empty(), step.problem.c_str());
        for (const std::string& text : {step.text, step.teacher, step.worksheet})
            QVERIFY2(QString::fromStdString(text).size() <= 320, qPrintable(placeOf(file, at)));
        QVERIFY2(!step.text.empty() && !step.teacher.empty(), qPrintable(placeOf(file, at)));
    }
    const std::optional<SceneQuestion>& question = scene.steps.back().question;
    QVERIFY(question && question->answer && !question->because.empty());
    QVERIFY(std::ranges::any_of(scene.steps, [](const SceneStep& step) { return !step.worksheet.empty(); }));
}

void LessonsTest::showWhatTheyName()
{
    QFETCH(QString, file);
    const Scene scene = lesson(file);
    const std::vector<LessonState> states = statesOf(scene);
    for (std::size_t at = 0; at < states.size(); ++at) {
        const QByteArray place = placeOf(file, at).toUtf8();
        const std::vector<std::string>& panels = states[at].panels;
        const auto shows = [&panels](const std::string& key) { return std::ranges::find(panels, key) != panels.end(); };
        const std::vector<StrategyId> can = planOf(states[at].model).classifier().strategies();
        for (const std::string& panel : panels)
            if (const Strategy* strategy = findStrategy(panel))
                QVERIFY2(std::ranges::find(can, strategy->id) != can.end(), place);
        QVERIFY2(states[at].enlarged.empty() || shows(states[at].enlarged), place);
        for (const std::string& key : scene.steps[at].highlighted)
            QVERIFY2(isScenePart(key) || shows(key), place);
        QVERIFY2(shows("table") == scene.steps[at].table.has_value(), place);
        QVERIFY2(!shows("blend") || states[at].isBlend, place);
        for (const Condition& condition : scene.steps[at].expected)
            if (condition.strategy)
                QVERIFY2(shows(toText(*condition.strategy)), place);
    }
}

void LessonsTest::nameKnownPlaceholders()
{
    QFETCH(QString, file);
    static const QRegularExpression braces(QStringLiteral("\\{([^}]*)\\}"));
    static const QStringList names{"answer", "confidence", "accuracy", "parameters", "networks"};
    const Scene scene = lesson(file);
    const std::vector<LessonState> states = statesOf(scene);
    for (std::size_t at = 0; at < scene.steps.size(); ++at)
        for (auto found = braces.globalMatch(QString::fromStdString(scene.steps[at].text)); found.hasNext();) {
            const QString placeholder = found.next().captured(1);
            const QByteArray place = (placeOf(file, at) + ": " + placeholder).toUtf8();
            if (placeholder == "circles" || placeholder == "model")
                continue;
            QVERIFY2(names.contains(placeholder.section(QLatin1Char(':'), 0, 0)), place);
            const Strategy* strategy = findStrategy(placeholder.section(QLatin1Char(':'), 1).toStdString());
            QVERIFY2(strategy, place);
            const std::vector<std::string>& panels = states[at].panels;
            QVERIFY2(std::ranges::find(panels, toText(strategy->id)) != panels.end(), place);
            QVERIFY2(!states[at].ink.strokes.empty(), place);
        }
}

void LessonsTest::areRightAboutTheAnswers()
{
    QFETCH(QString, file);
    const Scene scene = lesson(file);
    const std::vector<LessonState> states = statesOf(scene);
    int checked = 0;
    for (std::size_t at = 0; at < states.size(); ++at) {
        ClassifierPlan& plan = planOf(states[at].model);
        const std::vector<Verdict> verdicts = verdictsOf(plan, states[at]);
        for (std::size_t each = 0; each < scene.steps[at].expected.size(); ++each) {
            const QByteArray place = QStringLiteral("%1, expect %2").arg(placeOf(file, at)).arg(each + 1).toUtf8();
            QVERIFY2(holds(scene.steps[at].expected[each], verdicts, plan.classifier()), place);
            ++checked;
        }
    }
    QVERIFY(checked >= 3);
}

void LessonsTest::surviveWriting()
{
    QFETCH(QString, file);
    const Scene scene = lesson(file);
    Scene again = parseScene(formatScene(scene), "again");
    again.path = scene.path;
    QVERIFY(again == scene);
}

/// A class would soon notice that the second choice is always right.
void LessonsTest::placeTheRightChoiceDifferently()
{
    std::map<std::size_t, int> times;
    for (const QString& file : lessonFiles())
        ++times[lesson(file).steps.back().question->answer.value()];
    QVERIFY(times.size() >= 3);
    for (const auto& [choice, count] : times)
        QVERIFY2(count <= 5, qPrintable(QString("choice %1: %2 times").arg(choice + 1).arg(count)));
}

/// "The sloppy 4" asks which strategy changes first, so each changes once and in the stated order.
void LessonsTest::changeTheAnswerOnce()
{
    const Scene scene = lesson("01-sloppy-four.runoff-scene");
    Blend blend = std::get<Blend>(*scene.steps.front().state.subject);
    ClassifierPlan& plan = planOf("digits-lenet");
    std::map<StrategyId, std::vector<int>> changes;
    std::map<StrategyId, std::vector<int>> before;
    for (int at = 0; at <= 100; ++at) {
        blend.position = at / 100.0;
        LessonState state;
        state.ink = blended(blend);
        for (const Verdict& verdict : verdictsOf(plan, state)) {
            const std::vector<int> said = answeredClasses(verdict);
            if (at > 0 && said != before[verdict.strategy])
                changes[verdict.strategy].push_back(at);
            before[verdict.strategy] = said;
        }
    }
    for (const StrategyId once :
         {StrategyId::Softmax, StrategyId::Pairwise, StrategyId::Elimination, StrategyId::Specialists})
        QCOMPARE(changes[once].size(), std::size_t{1});
    QCOMPARE(changes[StrategyId::MultiLabel].size(), std::size_t{2});  // 4, then 4 and 9, then 9
    QVERIFY(changes[StrategyId::Specialists].front() < changes[StrategyId::Softmax].front());
    QVERIFY(changes[StrategyId::MultiLabel].back() < changes[StrategyId::Softmax].front());
    QVERIFY(changes[StrategyId::Softmax].front() < changes[StrategyId::Pairwise].front());
    QVERIFY(changes[StrategyId::Softmax].front() < changes[StrategyId::Elimination].front());
}

void LessonsTest::dropsTheEightInRoundEight()
{
    const LessonState state = statesOf(lesson("09-dropped-too-early.runoff-scene")).front();
    const std::vector<Verdict> verdicts = verdictsOf(planOf("digits-lenet"), state);
    const auto& rounds = std::get<EliminationTrace>(verdictOf(StrategyId::Elimination, verdicts).trace).rounds;
    for (std::size_t round = 1; round < 6; ++round) {  // the rounds 2 to 6
        const auto highest = std::ranges::max_element(rounds[round].scores) - rounds[round].scores.begin();
        QCOMPARE(rounds[round].classes[static_cast<std::size_t>(highest)], 8);
    }
    QCOMPARE(rounds[6].classes.size(), std::size_t{4});
    QCOMPARE(rounds[6].eliminated, 3);
    QVERIFY((rounds[7].classes == std::vector{2, 6, 8}));
    QCOMPARE(rounds[7].eliminated, 8);
    const auto& duels = std::get<DdagTrace>(verdictOf(StrategyId::Ddag, verdicts).trace).steps;
    QVERIFY(std::ranges::any_of(
        duels, [](const DdagStep& duel) { return duel.left == 6 && duel.right == 8 && duel.eliminated == 8; }));
}

void LessonsTest::formsTheCirclesThatTheTextNames()
{
    const std::vector<LessonState> states = statesOf(lesson("07-softmax-one-vs-one.runoff-scene"));
    const auto duels = [&](std::size_t step) {
        return std::get<PairwiseTrace>(
            verdictOf(StrategyId::Pairwise, verdictsOf(planOf("digits-lenet"), states[step])).trace);
    };
    const PairwiseTrace five = duels(3), circle = duels(4);
    QVERIFY((std::ranges::find(five.cycles, std::vector{0, 4, 7}) != five.cycles.end()));
    for (const std::vector<int>& cycle : five.cycles)
        QVERIFY(std::ranges::find(cycle, 5) == cycle.end());
    QCOMPARE(five.condorcet, std::optional(5));
    QVERIFY((circle.cycles == std::vector<std::vector<int>>{{0, 4, 9}}));
    QVERIFY((circle.hardVotes == std::vector{8, 1, 0, 3, 8, 4, 2, 5, 6, 8}));
}

/// "How sure is sure?" says that the switch "calibrated" changes nothing.
void LessonsTest::scalesNoSpecialist()
{
    const Classifier& classifier = planOf("digits-lenet").classifier();
    QCOMPARE(classifier.specialistScales.size(), std::size_t{10});
    for (const PlattScale& scale : classifier.specialistScales)
        QVERIFY(scale.slope == 1.0F && scale.offset == 0.0F);
}

void LessonsTest::quoteWhatWasMeasured_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("title");
    QTest::addColumn<std::vector<QStringList>>("rows");
    const auto row = [](const char* file, const char* title, const std::vector<QStringList>& rows) {
        QTest::newRow(title) << QString(file) + ".runoff-scene" << QString(title) << rows;
    };
    row("03-ten-or-one", "Share of right answers after training with 1 % of MNIST",
        {{"softmax head of a large network", "12 epochs", percent("fair-mnist-1-percent.json", 0.01, "softmax") + " %"},
         {"one small softmax network", "32 epochs",
          percent("fair-mnist-1-percent.json", 0.01, "ensemble-member") + " %"},
         {"ten small specialists", "32 epochs", percent("fair-mnist-1-percent.json", 0.01, "specialists") + " %"},
         {"ten small softmax networks that vote", "32 epochs",
          percent("fair-mnist-1-percent.json", 0.01, "ensemble") + " %"}});
    row("04-only-six", "Networks that learned from sixes only", onlySixesRows());
    row("05-show-a-letter", "Rejected share in percent", unknownRows());
    row("07-softmax-one-vs-one", "Trained duels of digits-lenet on the 10,000 test images of MNIST", circleRows());
    row("09-dropped-too-early", "Elimination with fewer rounds, 1 % of MNIST", earlyExitRows());
    row("10-gain-from-training", "Published: right answers in percent", publishedRows());
    row("10-gain-from-training", "Updates of the weights with 1 % of the images (34 images)", updateRows());
    row("10-gain-from-training", "1 % of the images: mean of 10 seeds, right answers in percent", seedRows());
    row("10-gain-from-training", "All ten digits, equal training: right answers in percent", fairRows());
    row("11-how-sure", "Softmax of digits-lenet, 10,000 test images of MNIST",
        calibrationRows("softmax", "temperature"));
    row("11-how-sure", "Specialists of digits-lenet, 10,000 test images of MNIST",
        calibrationRows("specialists", "none"));
    row("13-off-centre", "Right answers of softmax on digits of unknown writers", habitRows());
}

void LessonsTest::quoteWhatWasMeasured()
{
    QFETCH(QString, file);
    QFETCH(QString, title);
    QFETCH(std::vector<QStringList>, rows);
    const Scene scene = lesson(file);
    int found = 0;
    for (const SceneStep& step : scene.steps) {
        if (!step.table || QString::fromStdString(step.table->title) != title)
            continue;
        ++found;
        QCOMPARE(step.table->rows.size(), rows.size());
        for (std::size_t at = 0; at < rows.size(); ++at) {
            QStringList cells;
            for (const std::string& cell : step.table->rows[at])
                cells << QString::fromStdString(cell);
            QCOMPARE(cells, rows[at]);
        }
        QVERIFY(!step.table->source.empty());
    }
    QVERIFY(found > 0);
}

void LessonsTest::areInTheGuideForTeachers()
{
    QFETCH(QString, file);
    const Scene scene = lesson(file);
    const QStringList cells = markdownRow("docs/teaching.md", "| " + QString::fromStdString(scene.title) + " | ");
    QCOMPARE(cells[1].toInt(), scene.minutes);
}

void LessonsTest::areDescribedByAnExample()
{
    const QString page = textOf("docs/scene-format.md");
    const QString example = page.section("```json\n", 1, 1).section("```", 0, 0);
    const Scene scene = parseScene(example.toStdString(), "example");
    QCOMPARE(scene.steps.size(), std::size_t{4});
    for (const SceneStep& step : scene.steps)
        QVERIFY2(step.problem.empty(), step.problem.c_str());
    LessonState state;
    change(state, scene.steps.front().state, 10);
    ClassifierPlan& plan = planOf(state.model);
    QVERIFY(holds(scene.steps[1].expected.front(), verdictsOf(plan, state), plan.classifier()));
}

RUNOFF_TEST(LessonsTest)
#include "lessons_test.moc"
