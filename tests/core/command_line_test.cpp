#include "core/report/command_line.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/base/random.h"
#include "core/image/drawing_file.h"
#include "core/report/commands.h"
#include "core/report/comparison.h"
#include "core/strategy/classifier_plan.h"
#include "core/strategy/rules.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_classifier.h"

#include <QProcess>

#include <limits>

/// The commands that the window copies: quoting for the shell, and the options that differ from their defaults.
class CommandLineTest : public QObject {
    Q_OBJECT

private slots:
    void quotes_data();
    void quotes();
    void isReadBackByTheShell();
    void writesOnlyWhatDiffers_data();
    void writesOnlyWhatDiffers();
    void takesTheRecipe();
    void writesNumbersThatAreReadBack();
    void writesADrawingThatIsReadBack();
    void refusesADrawingOutsideTheFormat();
    void roundsPointsAsAFileDoes();
    void leavesOutTimes();
};

void CommandLineTest::quotes_data()
{
    QTest::addColumn<std::string>("word");
    QTest::addColumn<std::string>("quoted");
    const auto row = [](const char* name, const std::string& word, const std::string& quoted) {
        QTest::newRow(name) << word << quoted;
    };
    row("plain", "digits-lenet", "digits-lenet");
    row("path", "/home/a/b_c.png", "/home/a/b_c.png");
    row("list", "softmax,pairwise", "softmax,pairwise");
    row("empty", "", "''");
    row("blank", "a b", "'a b'");
    row("single quote", "it's", "'it'\\''s'");
    row("double quote", "\"a\"", "'\"a\"'");
    row("dollar", "$HOME", "'$HOME'");
    row("backslash", "a\\b", "'a\\b'");
    row("star", "*", "'*'");
    row("tilde", "~", "'~'");
    row("comment", "#a", "'#a'");
    row("newline", "a\nb", "'a\nb'");
    row("UTF-8", "Größe", "'Größe'");
    row("JSON", "{\"a\":[1]}", "'{\"a\":[1]}'");
}

void CommandLineTest::quotes()
{
    QFETCH(std::string, word);
    QFETCH(std::string, quoted);
    QCOMPARE(core::shellQuoted(word), quoted);
}

void CommandLineTest::isReadBackByTheShell()
{
    const std::vector<std::string> words{"a b",     "it's",         "'",     "''",    "\"", "$HOME $(ls) `ls`",
                                         "a\\b\\",  "line\nline\n", "*?[a]", "~",     "",   "#",
                                         "a;b&c|d", "größer ≥ ½",   "!!",    "{1,2}", "-x", "\t"};
    core::CommandLine line({"printf", "%s\\0"});
    for (const std::string& word : words)
        line.add(word);
    QProcess shell;
    shell.start("/bin/sh", {"-c", QString::fromStdString(line.text())});
    QVERIFY(shell.waitForFinished());
    QList<QByteArray> read = shell.readAllStandardOutput().split('\0');
    QVERIFY(read.takeLast().isEmpty());
    QCOMPARE(read.size(), qsizetype(words.size()));
    for (qsizetype i = 0; i < read.size(); ++i)
        QCOMPARE(read[i].toStdString(), words[static_cast<std::size_t>(i)]);
}

void CommandLineTest::writesOnlyWhatDiffers_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const auto& options, const char* expected) {
        QTest::newRow(name) << QString::fromStdString(core::commandOf(options).text()) << QString::fromUtf8(expected);
    };
    row("compare, defaults", core::CompareOptions{.images = {"a.png"}}, "runoff compare a.png");
    core::CompareOptions all{.images = {"a b.png"}};
    all.model = "mine.safetensors";
    all.strategies = "softmax";
    all.precision = "bf16";
    all.votes = "hard";
    all.elimination = core::duelsRule;
    all.thresholds = "0.25";
    all.specialists = core::SpecialistScores::Calibrated;
    all.noNormalize = all.invert = all.noTiming = all.json = true;
    all.csv = "a.csv";
    row("compare, all rules", all,
        "runoff compare 'a b.png' --model mine.safetensors --strategies softmax --votes hard --elimination duels "
        "--thresholds 0.25 --calibrated --no-normalise --invert --precision bf16 --csv a.csv --no-timing --json");
    core::CompareOptions image;
    image.data.dataset = "mnist";
    image.data.dataDirectories = {"/a b", "/c"};
    image.index = 0;
    row("compare, test image 0", image, "runoff compare --dataset mnist --data-dir '/a b' --data-dir /c --index 0");
    image.part = core::trainPart;
    image.data = {.dataset = "set/", .dataDirectories = {}, .splitBy = "item"};
    row("compare, training image", image, "runoff compare --dataset set/ --split-by item --part train --index 0");
    core::CompareOptions drawing;
    drawing.drawing = "{\"strokes\":[]}";
    row("compare, a drawing comes last", drawing, "runoff compare --drawing '{\"strokes\":[]}'");
    core::CompareOptions sheet{.images = {"a.png"}};
    sheet.sheet.path = "a.pdf";
    row("sheet, defaults", sheet, "runoff compare a.png --export a.pdf");
    sheet.sheet = {.path = "a.png",
                   .layout = "panel",
                   .panel = "price",
                   .theme = "dark",
                   .caption = "-4\nor 9",
                   .width = 800,
                   .textSize = 150};
    row("sheet, all options", sheet,
        "runoff compare a.png --export a.png --layout panel --panel price --theme dark --width 800 --text-size 150 "
        "'--caption=-4\nor 9'");
    sheet.sheet = {.path = "a.png", .caption = ""};
    row("sheet, empty caption", sheet, "runoff compare a.png --export a.png --caption ''");
    core::EvaluateOptions evaluation;
    evaluation.model = "digits-lenet";
    evaluation.data.dataset = "mnist";
    row("evaluate, defaults", evaluation, "runoff evaluate --model digits-lenet --dataset mnist");
    evaluation.part = core::trainPart;
    evaluation.leaveOut = "bad.csv";
    evaluation.strategies = "softmax";
    evaluation.limit = 5;
    evaluation.pairs = 6;
    evaluation.canvases = 7;
    evaluation.hardest = 8;
    evaluation.by = core::byEachWriter;
    evaluation.predictions = "all.csv";
    evaluation.against = "other";
    evaluation.confusion = evaluation.calibration = true;
    row("evaluate, all options", evaluation,
        "runoff evaluate --model digits-lenet --dataset mnist --part train --leave-out bad.csv --limit 5 "
        "--strategies softmax --pairs 6 --canvases 7 --hardest 8 --by writer --predictions all.csv --against other "
        "--confusion "
        "--calibration");
    core::ExportOnnxOptions exported;
    exported.model = "digits-lenet";
    exported.strategies = "softmax,pairwise";
    exported.out = "digits.onnx";
    exported.json = true;
    row("export-onnx, all options", exported,
        "runoff export-onnx --model digits-lenet --strategies softmax,pairwise --out digits.onnx --json");
    core::AdaptOptions adaptation;
    adaptation.model = "digits-lenet";
    adaptation.data.dataset = "./class/";
    row("adapt, defaults", adaptation, "runoff adapt --model digits-lenet --dataset ./class/");
    adaptation.part = core::testPart;
    adaptation.seed = 7;
    adaptation.out = "class.safetensors";
    row("adapt, all options", adaptation,
        "runoff adapt --model digits-lenet --dataset ./class/ --part test --seed 7 --out class.safetensors");
    core::TrainOptions training;
    training.data.dataset = "mnist";
    training.out = "my.safetensors";
    row("train, defaults", training, "runoff train --dataset mnist --out my.safetensors");
    core::ExperimentOptions experiment{.protocol = "fair"};
    experiment.data.dataset = "mnist";
    row("experiment, defaults", experiment, "runoff experiment fair --dataset mnist");
    experiment.mix = {2, 0.5};
    experiment.fractions = {0.01, 1.0};
    experiment.trials = 3;
    experiment.folds = 3;
    experiment.seed = 0;
    experiment.threads = 2;
    row("experiment, changes", experiment,
        "runoff experiment fair --dataset mnist --mix 2,0.5 --fractions 0.01,1 --trials 3 --folds 3 --seed 0 --threads "
        "2");
    core::ExperimentOptions plain{.protocol = "folded.json"};
    plain.folds = 0;
    plain.files = {.csv = "", .plot = "a.svg", .report = "", .bars = "interval"};
    row("experiment, without the folds of the plan", plain,
        "runoff experiment folded.json --folds 0 --plot a.svg --bars interval");
}

void CommandLineTest::writesOnlyWhatDiffers()
{
    QFETCH(QString, written);
    QFETCH(QString, expected);
    QCOMPARE(written, expected);
}

void CommandLineTest::takesTheRecipe()
{
    core::Recipe usual;
    usual.strategies = core::usualStrategies(usual.heads);
    core::TrainOptions options;
    core::setRecipe(options, usual);
    QCOMPARE(core::commandOf(options).text(), std::string("runoff train"));

    core::Recipe recipe = usual;
    recipe.title = "My digits";
    recipe.architecture = "lenet-small";
    recipe.heads = core::HeadTraining::FineTuned;
    recipe.strategies = {core::StrategyId::Softmax, core::StrategyId::MultiTask};
    recipe.epochs = 6;
    recipe.headEpochs = 7;
    recipe.multiLabelEpochs = 4;  // two thirds of 6
    recipe.specialistEpochs = 5;
    recipe.batch = 16;
    recipe.headBatch = 32;
    recipe.optimizer = core::optimizerNamed("adam");
    recipe.optimizer.learningRate = 0.003;
    recipe.optimizer.weightDecay = 0.1;
    recipe.headOptimizer = core::optimizerNamed("sgd");
    recipe.schedule = core::Schedule::Cosine;
    recipe.labelSmoothing = 0.1;
    recipe.taskWeights = {1.0, 0.25, 0.125};
    recipe.seed = 7;
    core::setRecipe(options = {}, recipe);
    QCOMPARE(core::commandOf(options).text(),
             std::string("runoff train --architecture lenet-small --heads fine-tuned --strategies softmax,multi-task "
                         "--epochs 6 --head-epochs 7 --specialist-epochs 5 --batch 16 --head-batch 32 --optimizer adam "
                         "--head-optimizer sgd --learning-rate 0.003 --weight-decay 0.1 --schedule cosine "
                         "--label-smoothing 0.1 --task-weights 1,0.25,0.125 --seed 7 --title 'My digits'"));
}

void CommandLineTest::writesNumbersThatAreReadBack()
{
    core::Random random(3);
    for (int i = 0; i < 2000; ++i) {
        const auto number = static_cast<float>(random.uniform(1e-6, 1.0));
        const auto read = core::numberFrom(core::listOf(std::vector{number}));
        QVERIFY(read.has_value());
        QCOMPARE(static_cast<float>(*read), number);
    }
    QCOMPARE(core::listOf(std::vector{0.3F, 0.5F}), std::string("0.3,0.5"));
}

void CommandLineTest::writesADrawingThatIsReadBack()
{
    core::Random random(5);
    core::Ink ink;
    for (int stroke = 0; stroke < 20; ++stroke) {
        core::Stroke& one = ink.strokes.emplace_back();
        one.width = random.uniform(0.001, 1.0);
        one.erases = stroke % 5 == 4;
        for (int point = 0; point < 30; ++point)
            one.points.push_back({random.uniform(-4.0, 5.0), random.uniform(-4.0, 5.0),
                                  point % 2 == 0 ? 1.0 : random.uniform(0.0, 1.0)});
    }
    const std::string text = core::compactDrawing(ink);
    QVERIFY(text.find_first_of(" \n'") == std::string::npos);
    QVERIFY(core::parseDrawing(text, "drawing") == ink);
    QCOMPARE(core::compactDrawing({.strokes = {{.points = {{0.5, 0.25, 1.0}, {1.0, 0.0, 0.75}}, .width = 0.075}}}),
             std::string(R"({"format":"runoff-drawing","version":1,"strokes":[)"
                         R"({"width":0.075,"points":[[0.5,0.25],[1,0,0.75]]}]})"));
}

void CommandLineTest::refusesADrawingOutsideTheFormat()
{
    const double infinity = std::numeric_limits<double>::infinity();
    for (const core::InkPoint& point : {core::InkPoint{5.5, 0.0}, core::InkPoint{0.0, -4.5},
                                        core::InkPoint{infinity, 0}, core::InkPoint{0.0, 0.0, 1.5}})
        QVERIFY_THROWS_EXCEPTION(core::Error, core::compactDrawing({.strokes = {{.points = {point}, .width = 0.075}}}));
    QVERIFY_THROWS_EXCEPTION(core::Error, core::compactDrawing({.strokes = {{.points = {{0, 0}}, .width = 2.0}}}));
}

void CommandLineTest::roundsPointsAsAFileDoes()
{
    core::Random random(7);
    core::Ink ink{.strokes = {{.points = {}, .width = 0.075}}};
    for (int point = 0; point < 500; ++point)
        ink.strokes[0].points.push_back(
            core::storedPoint({random.uniform(-9.0, 9.0), random.uniform(-9.0, 9.0), random.uniform(0.0, 1.0)}));
    QVERIFY(core::parseDrawing(core::formatDrawing(ink), "drawing") == ink);
}

void CommandLineTest::leavesOutTimes()
{
    const auto classifier = support::tinyClassifier();
    core::ClassifierPlan plan(classifier);
    core::Comparison comparison{
        .path = "a.png", .image = core::Image({1, 28, 28}), .verdicts = {}, .microseconds = 5.0};
    comparison.verdicts = plan.classify(*comparison.image);
    const auto timed = core::toJson({&comparison, 1}, *classifier);
    const auto untimed = core::toJson({&comparison, 1}, *classifier, core::Times::LeftOut);
    QCOMPARE(timed["images"][0]["microseconds"].get<double>(), 5.0);
    QVERIFY(untimed["images"][0]["microseconds"].is_null());
    for (const auto& [name, verdict] : untimed["images"][0]["verdicts"].items())
        QVERIFY2(verdict.at("microseconds").is_null(), name.c_str());
    comparison.microseconds = 6.0;
    for (core::Verdict& verdict : comparison.verdicts)
        verdict.microseconds += 1.0;
    QCOMPARE(core::toJson({&comparison, 1}, *classifier, core::Times::LeftOut).dump(), untimed.dump());
}

RUNOFF_TEST(CommandLineTest)
#include "command_line_test.moc"
