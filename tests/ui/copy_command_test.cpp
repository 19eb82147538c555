// A scripted session in the window. Each copied command runs in a shell and must print the result of the window.
#include "core/base/file.h"
#include "core/base/json.h"
#include "core/image/drawing_file.h"
#include "core/model/model_file.h"
#include "core/nn/plan.h"
#include "core/report/calibration_json.h"
#include "core/report/comparison.h"
#include "core/report/table_json.h"
#include "core/report/training_json.h"
#include "tests/support/program.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_classifier.h"
#include "tests/support/tiny_data.h"
#include "tests/support/tiny_plan.h"
#include "tests/support/ui/own_settings.h"
#include "tests/support/ui/patience.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/example_ink.h"
#include "ui/dataset/browse_page.h"
#include "ui/dataset/comparison_model.h"
#include "ui/dataset/comparison_page.h"
#include "ui/dataset/confusion_page.h"
#include "ui/dataset/dataset_bar.h"
#include "ui/dataset/dataset_workspace.h"
#include "ui/dataset/image_grid.h"
#include "ui/dataset/second_model.h"
#include "ui/draw/draw_column.h"
#include "ui/draw/draw_workspace.h"
#include "ui/draw/drawing_files.h"
#include "ui/experiment/calibration_page.h"
#include "ui/experiment/experiment_bar.h"
#include "ui/experiment/experiment_page.h"
#include "ui/experiment/experiment_workspace.h"
#include "ui/experiment/plan_form.h"
#include "ui/experiment/protocol_list.h"
#include "ui/experiment/start_panel.h"
#include "ui/export/sheet_choices.h"
#include "ui/export/sheet_dialog.h"
#include "ui/train/result_view.h"
#include "ui/train/run_bar.h"
#include "ui/train/train_form.h"
#include "ui/train/train_workspace.h"
#include "ui/verdict/elimination_card.h"
#include "ui/verdict/multi_label_card.h"
#include "ui/verdict/pairwise_card.h"
#include "ui/verdict/panel_grid.h"
#include "ui/verdict/seen_view.h"
#include "ui/verdict/specialists_card.h"
#include "ui/widgets/command_button.h"
#include "ui/window/main_window.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QProcess>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStatusBar>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>

using EvaluationDone = ui::EvaluationRun::State;

namespace {

/// Whether two lines of JSON are equal. oneDNN 3 adds in another order with another number of threads, so that its last
/// digits may differ.
bool sameValue(const QByteArray& one, const QByteArray& other)
{
    if (one == other || core::oneDnnVersion().starts_with("2."))
        return one == other;
    const qsizetype place = one.indexOf(": ");
    const auto number = [place](QByteArray line) { return line.mid(place + 2).replace(',', "").trimmed().toDouble(); };
    return place > 0 && one.left(place) == other.left(place) && number(one) != 0.0
        && std::abs(number(one) - number(other)) < 1e-6;
}

}  // namespace

class CopyCommandTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    core::Random m_random{2026};
    std::unique_ptr<ui::MainWindow> m_window;

    QString path(const QString& name) const { return m_folder.filePath(name); }
    std::int64_t below(std::int64_t count) { return static_cast<std::int64_t>(m_random.below(count)); }
    bool chance(double share) { return m_random.uniform(0.0, 1.0) < share; }

    void openModel(const QString& name);
    QString copied();
    QByteArray replayed(const QString& command) const;
    core::Ink randomInk();
    QString drawSomething();
    void drawWithTheMouse();
    void openDatasetImage();
    void openMnist();  ///< shows the Dataset workspace
    void evaluate();   ///< evaluates the images of the Dataset workspace
    void changeSettings();
    void settle();
    QByteArray shownJson(const QString& name) const;
    void drawAndReplay(int count);

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void repeatsDrawingsWithATinyModel() { drawAndReplay(45); }
    void repeatsDrawingsWithAShippedModel();
    void repeatsSheets();
    void repeatsEvaluations();
    void repeatsComparisons();
    void repeatsCalibrations();
    void repeatsTrainings_data();
    void repeatsTrainings();
    void repeatsExperiments();
    void namesAModelByItsFile();
    void namesTheFoldersOfThePreferences();
    void saysWhyThereIsNoCommand();
    void copiesAfterThePictureIsSaved();
    void hasButtonsAndAnEntry();
};

void CopyCommandTest::initTestCase()
{
    support::useOwnSettings(m_folder.path());
    qputenv("RUNOFF_DATA_DIR", path("data").toUtf8());
    qputenv("RUNOFF_MODEL_DIR", path("models").toUtf8());
    qputenv("PATH", QFileInfo(QString(RUNOFF_PROGRAM)).absolutePath().toUtf8() + ':' + qgetenv("PATH"));
    for (const char* folder : {"models", "work", "pictures it's"})
        QVERIFY(QDir(m_folder.path()).mkdir(folder));
    tests::writeIdxFolder(tests::tinyData({.side = 28, .perClass = 20}), path("data/mnist").toStdString());
    tests::writeIdxFolder(tests::tinyData({.side = 28, .perClass = 16, .seed = 5}), path("my shapes").toStdString());
    core::Classifier tiny = *support::tinyClassifier();
    core::writeModel(tiny, path("models/tiny.safetensors").toStdString());
    for (const char* shipped : {"digits-small", "digits-lenet"}) {
        const QString file = QString("models/%1.safetensors").arg(shipped);
        QVERIFY(QFile::link(QString(RUNOFF_SOURCE_DIR "/resources/") + file, path(file)));
    }
    for (int i = 0; i < 8; ++i) {  // half of them grey, half of them coloured, ink on paper of another size
        QImage picture(40 + 9 * i, 50 + 7 * i, QImage::Format_RGB32);
        picture.fill(i % 2 == 0 ? QColor(240, 240, 240) : QColor(250, 240, 200));
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(i % 2 == 0 ? QColor(30, 30, 30) : QColor(20, 30, 90), 4.0));
        painter.drawLine(12, 10 + i, 25 + 6 * i, 38 + 5 * i);
        painter.drawEllipse(10 + i, 14, 18, 20 + 2 * i);
        painter.end();
        QVERIFY(picture.save(path(QString("pictures it's/%1.png").arg(i))));
        tests::put(path(QString("pictures it's/%1.runoff").arg(i)),
                   QByteArray::fromStdString(core::formatDrawing(randomInk())));
    }
}

void CopyCommandTest::init()
{
    QSettings().clear();
    m_window = std::make_unique<ui::MainWindow>();
    m_window->resize(1280, 800);
    ui::Preferences wanted = m_window->preferences();
    wanted.threads = 1;  // steady beside other tests
    m_window->setPreferences(wanted);
    m_window->show();
    openModel("tiny");
}

void CopyCommandTest::openModel(const QString& name)
{
    QSignalSpy opened(m_window.get(), &ui::MainWindow::modelOpened);
    m_window->openModel(name);
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, support::patience);
}

/// The command on the clipboard after Edit > Copy as command.
QString CopyCommandTest::copied()
{
    QApplication::clipboard()->clear();
    m_window->copyAsCommand();
    const auto text = [] { return QApplication::clipboard()->text(); };
    [&] { QTRY_VERIFY2(text().startsWith("runoff "), qPrintable(m_window->message())); }();
    return text();
}

QByteArray CopyCommandTest::replayed(const QString& command) const
{
    QProcess shell;
    shell.setWorkingDirectory(path("work"));
    shell.start("/bin/sh", {"-c", command + " --json --no-timing"});
    if (!shell.waitForFinished(2 * support::patience) || shell.exitCode() != 0)
        qWarning("%s\n%s", qPrintable(command.left(2000)), shell.readAllStandardError().constData());
    return shell.readAllStandardOutput();
}

core::Ink CopyCommandTest::randomInk()
{
    core::Ink ink;
    const std::int64_t strokes = 1 + below(3);
    for (std::int64_t i = 0; i < strokes; ++i) {
        core::Stroke& stroke = ink.strokes.emplace_back();
        stroke.width = chance(0.5) ? core::defaultPenWidth : m_random.uniform(0.02, 0.12);
        core::InkPoint at{m_random.uniform(0.2, 0.8), m_random.uniform(0.2, 0.8)};
        for (std::int64_t points = 1 + below(25); points > 0; --points) {
            stroke.points.push_back(at);
            at.x += m_random.uniform(-0.1, 0.1);
            at.y += m_random.uniform(-0.1, 0.1);
            at.pressure = chance(0.3) ? m_random.uniform(0.1, 1.0) : 1.0;
        }
    }
    return ink;
}

void CopyCommandTest::drawWithTheMouse()
{
    ui::Canvas& canvas = m_window->draw().canvas();
    canvas.clear();
    const QRectF square = canvas.square();
    const auto place = [&] {
        return QPoint(static_cast<int>(square.left() + square.width() * m_random.uniform(0.1, 0.9)),
                      static_cast<int>(square.top() + square.height() * m_random.uniform(0.1, 0.9)));
    };
    QTest::mousePress(&canvas, Qt::LeftButton, {}, place());
    for (int i = 0; i < 5; ++i)
        QTest::mouseMove(&canvas, place());
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, place());
}

void CopyCommandTest::openDatasetImage()
{
    ui::DatasetWorkspace& dataset = m_window->dataset();
    m_window->showWorkspace(&dataset);
    const bool named = chance(0.5);
    dataset.open(named ? QString("mnist") : path("my shapes"));
    QTRY_COMPARE_WITH_TIMEOUT(dataset.bar().current(), named ? QString("mnist") : path("my shapes"), support::patience);
    dataset.bar().setPart(chance(0.5) ? ui::DatasetBar::Part::Training : ui::DatasetBar::Part::Test);
    emit dataset.bar().partChanged();
    ui::ImageGrid& grid = dataset.browsing().grid();
    QTRY_VERIFY_WITH_TIMEOUT(grid.images().rowCount() > 20, support::patience);
    QVERIFY(grid.jumpTo(static_cast<int>(below(20))));
    QTest::keyClick(&grid, Qt::Key_Return);
}

/// Puts a random subject on the canvas. Returns its name in the result, without the data set's own.
QString CopyCommandTest::drawSomething()
{
    ui::Canvas& canvas = m_window->draw().canvas();
    m_window->showWorkspace(&m_window->draw());
    switch (below(9)) {
    case 0: {
        const std::vector<ui::Example> examples = ui::examples();
        const ui::Example& one = examples[static_cast<std::size_t>(below(static_cast<std::int64_t>(examples.size())))];
        canvas.showExample(one.ink, one.name);
        return "drawing";
    }
    case 1:
    case 2: {
        const QString file =
            path(QString("pictures it's/%1.%2").arg(below(8)).arg(QString(chance(0.7) ? "png" : "runoff")));
        QSignalSpy opened(&m_window->files(), &ui::DrawingFiles::opened);
        m_window->files().open(file);
        if (!opened.wait(support::patience))
            qWarning("%s was not opened", qPrintable(file));
        return file;
    }
    case 3:
        openDatasetImage();
        return "image";
    case 4:
        drawWithTheMouse();
        return "drawing";
    default:
        canvas.replace({randomInk(), {}}, {}, "Draw");
        return "drawing";
    }
}

void CopyCommandTest::openMnist()
{
    ui::DatasetWorkspace& dataset = m_window->dataset();
    m_window->showWorkspace(&dataset);
    dataset.open("mnist");
    QTRY_COMPARE_WITH_TIMEOUT(dataset.bar().current(), "mnist", support::patience);
}

void CopyCommandTest::evaluate()
{
    ui::EvaluationRun& evaluation = m_window->dataset().evaluation();
    QTRY_VERIFY_WITH_TIMEOUT(evaluation.state() == EvaluationDone::Needed || evaluation.state() == EvaluationDone::Done,
                             support::patience);
    evaluation.start();
    QTRY_COMPARE_WITH_TIMEOUT(evaluation.state(), EvaluationDone::Done, support::patience);
}

void CopyCommandTest::changeSettings()
{
    ui::DrawWorkspace& draw = m_window->draw();
    if (chance(0.4))
        draw.findChild<ui::PairwiseCard*>()->setVotes(static_cast<core::Votes>(below(4)));
    if (chance(0.3))
        draw.findChild<ui::EliminationCard*>()->setDdag(chance(0.5));
    if (chance(0.3))
        draw.findChild<ui::SpecialistsCard*>()->setScores(static_cast<core::SpecialistScores>(below(3)));
    auto* labels = draw.findChild<ui::MultiLabelCard*>();
    if (chance(0.2)) {
        labels->reset();
    } else if (chance(0.4)) {
        labels->setPerClass(chance(0.5));
        labels->setThreshold(static_cast<float>(m_random.uniform(0.05, 0.95)));
    }
    const QList<QCheckBox*> boxes = draw.column().seen().findChildren<QCheckBox*>();
    for (QCheckBox* box : boxes)
        if (chance(0.25))
            box->click();
    const auto& cards = draw.grid().cards();
    if (chance(0.4))
        draw.grid().setHidden(cards[static_cast<std::size_t>(below(static_cast<std::int64_t>(cards.size())))]->key(),
                              chance(0.4));
}

void CopyCommandTest::settle()
{
    ui::DrawWorkspace& draw = m_window->draw();
    const auto isSettled = [&] {
        return !draw.recognizer().busy() && draw.shown().generation == draw.recognizer().generation()
            && draw.shown().generation > 0;
    };
    QTest::qWait(1);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), support::patience);
    QTest::qWait(40);  // a stroke is announced at most 30 times a second
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), support::patience);
}

QByteArray CopyCommandTest::shownJson(const QString& name) const
{
    const ui::Sheet sheet = m_window->draw().sheet();
    const core::Comparison comparison{.path = name.toStdString(),
                                      .image = sheet.seen,
                                      .verdicts = sheet.verdicts,
                                      .microseconds = sheet.microseconds};
    return QByteArray::fromStdString(
        core::jsonText(core::toJson({&comparison, 1}, *sheet.classifier, core::Times::LeftOut)));
}

void CopyCommandTest::drawAndReplay(int count)
{
    for (int i = 0; i < count; ++i) {
        QString name = drawSomething();
        changeSettings();
        settle();
        const QString command = copied();
        const QByteArray printed = replayed(command);
        if (name == "image") {  // of a data set
            const auto document = core::parseJson(printed.toStdString(), "replayed");
            name = QString::fromStdString(document["images"][0]["path"].get<std::string>());
            QVERIFY2(name.contains(": test image ") || name.contains(": training image "), qPrintable(name));
            QVERIFY2(command.contains(" --index "), qPrintable(command));
        }
        const QByteArray shown = shownJson(name);
        if (printed != shown)
            qWarning("%d: %s", i, qPrintable(command.left(3000)));
        const QList<QByteArray> printedLines = printed.split('\n'), shownLines = shown.split('\n');
        QCOMPARE(printedLines.size(), shownLines.size());
        for (qsizetype line = 0; line < printedLines.size(); ++line)
            if (!sameValue(printedLines[line], shownLines[line]))
                QCOMPARE(printedLines[line], shownLines[line]);
    }
}

void CopyCommandTest::repeatsDrawingsWithAShippedModel()
{
    openModel("digits-small");
    drawAndReplay(20);
    openModel("digits-lenet");
    drawAndReplay(18);
}

void CopyCommandTest::repeatsSheets()
{
    for (int i = 0; i < 4; ++i) {
        m_window->draw().canvas().replace({randomInk(), {}}, {}, "Draw");
        changeSettings();
        settle();
        ui::SheetDialog dialog(m_window->draw().sheet(), m_window.get());
        m_window->connectSheet(dialog);
        for (QComboBox* box : dialog.choices().findChildren<QComboBox*>())
            box->setCurrentIndex(static_cast<int>(below(box->count())));
        QApplication::clipboard()->clear();
        dialog.findChild<ui::CommandButton*>()->click();
        const auto text = [] { return QApplication::clipboard()->text(); };
        QTRY_VERIFY(text().startsWith("runoff compare "));
        QCOMPARE(dialog.message(), "Command copied");
        const QString suffix = QFileInfo(dialog.suggestion()).suffix();
        QDir work(path("work"));
        QCOMPARE(replayed(text()), shownJson("drawing"));
        QVERIFY2(work.remove("runoff-sheet." + suffix), qPrintable(text()));
    }
}

void CopyCommandTest::repeatsEvaluations()
{
    ui::DatasetWorkspace& dataset = m_window->dataset();
    openMnist();
    if (QTest::currentTestFailed())
        return;
    for (int i = 0; i < 8; ++i) {
        dataset.bar().setPart(i % 3 == 0 ? ui::DatasetBar::Part::Training : ui::DatasetBar::Part::Test);
        emit dataset.bar().partChanged();
        dataset.bar().setPage(i < 3 ? ui::DatasetBar::Page::Images : ui::DatasetBar::Page::Confusion);
        emit dataset.bar().pageChanged();
        evaluate();
        if (QTest::currentTestFailed())
            return;
        const QList<QComboBox*> boxes = dataset.confusion().panel().findChildren<QComboBox*>();
        for (QComboBox* box : boxes)
            box->setCurrentIndex(static_cast<int>(below(box->count())));
        const core::Answers& answers = *dataset.evaluation().answers();
        const core::Dataset& images = *dataset.evaluation().dataset();
        const QString command = copied();
        QCOMPARE(command.contains(" --part train"), i % 3 == 0);
        const auto document = core::parseJson(replayed(command).toStdString(), "replayed");
        const auto& strategies = document.at("strategies");
        QCOMPARE(document.at("n").get<std::int64_t>(), answers.images);
        const bool isConfusion = dataset.bar().page() == ui::DatasetBar::Page::Confusion;
        const ui::ConfusionChoice choice = dataset.confusion().panel().choice();
        QCOMPARE(strategies.size(), isConfusion && choice.other ? 2 : answers.strategies.size());
        for (const auto& [name, measured] : strategies.items()) {
            const core::StrategyId id = core::parseStrategies(name).front();
            const nlohmann::json confusion = core::confusionOf(answers, id, images);
            QCOMPARE(measured.at("confusion").dump(), confusion.dump());
            const auto right = core::rightOn(answers, images).at(id);
            QCOMPARE(measured.at("right").get<std::int64_t>(), std::ranges::count(right, true));
        }
    }
}

void CopyCommandTest::repeatsComparisons()
{
    core::writeModel(*support::tinyClassifier(9), path("it's the second.safetensors").toStdString());
    ui::DatasetWorkspace& dataset = m_window->dataset();
    openMnist();
    if (QTest::currentTestFailed())
        return;
    dataset.bar().setPage(ui::DatasetBar::Page::Comparison);
    emit dataset.bar().pageChanged();
    evaluate();
    if (QTest::currentTestFailed())
        return;
    ui::ComparisonPage& page = dataset.comparison();
    page.second().choose(path("it's the second.safetensors"));
    QTRY_COMPARE_WITH_TIMEOUT(page.evaluation().state(), EvaluationDone::Done, support::patience);
    const QString command = copied();
    QVERIFY2(command.contains(" --against "), qPrintable(command));
    const auto document = core::parseJson(replayed(command).toStdString(), "replayed");
    const auto& strategies = document.at("against").at("strategies");
    const auto& shown = page.comparison().comparison().strategies;
    QCOMPARE(strategies.size(), shown.size());
    for (const auto& [id, found] : shown) {
        const auto& printed = strategies.at(core::toText(id));
        QCOMPARE(printed.at("only_this").get<std::int64_t>(), found.test.onlyFirst);
        QCOMPARE(printed.at("neither").get<std::int64_t>(), found.test.neither());
        QCOMPARE(printed.at("p_holm").get<double>(), found.pHolm);
    }
    dataset.bar().setPage(ui::DatasetBar::Page::Images);
    emit dataset.bar().pageChanged();
}

void CopyCommandTest::repeatsCalibrations()
{
    ui::ExperimentWorkspace& workspace = m_window->experiment();
    m_window->showWorkspace(&workspace);
    workspace.bar().setPage(ui::ExperimentBar::Page::Calibration);
    emit workspace.bar().pageChanged();
    workspace.open("mnist");
    using State = ui::CalibrationRun::State;
    QTRY_COMPARE_WITH_TIMEOUT(workspace.calibrationRun().state(), State::Needed, support::patience);
    workspace.calibrationRun().start();
    QTRY_COMPARE_WITH_TIMEOUT(workspace.calibrationRun().state(), State::Done, support::patience);
    auto* button = workspace.calibration().findChild<ui::CommandButton*>();
    QVERIFY(button->isVisible());
    QApplication::clipboard()->clear();
    button->click();
    const QString command = QApplication::clipboard()->text();
    QCOMPARE(command, "runoff evaluate --model tiny --dataset mnist --calibration");
    const auto document = core::parseOrderedJson(replayed(command).toStdString(), "replayed");
    const auto shown = core::toJson(*workspace.calibrationRun().result(), *workspace.calibrationRun().classifier());
    QCOMPARE(document.at("calibration").dump(2), shown.dump(2));
}

void CopyCommandTest::repeatsTrainings_data()
{
    using Change = std::function<void(ui::TrainSettings&)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("options");
    QTest::newRow("named data set") << Change([](ui::TrainSettings& settings) { settings.dataset = "mnist"; })
                                    << "--dataset mnist --architecture lenet-small";
    QTest::newRow("part of a folder") << Change([this](ui::TrainSettings& settings) {
        settings.dataset = path("my shapes");
        settings.classes = "0,2";
        settings.stride = 2;
        settings.fraction = 0.5;
        settings.augmentation = "shift=1,rotate=5";
        settings.recipe.title = "It's mine";
        settings.recipe.seed = 9;
    }) << "--classes 0,2 --stride 2 --fraction 0.5";
    QTest::newRow("two sets, other optimizer") << Change([this](ui::TrainSettings& settings) {
        settings.dataset = path("my shapes");
        settings.joined = {path("more shapes")};
        settings.weights = {1.0, 2.5};
        settings.recipe.optimizer = core::optimizerNamed("sgd");
        settings.recipe.optimizer.learningRate = 0.02;
        settings.recipe.optimizer.weightDecay = 0.01;
        settings.recipe.headOptimizer = core::optimizerNamed("adam");
        settings.recipe.schedule = core::Schedule::Cosine;
        settings.recipe.labelSmoothing = 0.1;
    }) << "--mix 1,2.5";
}

void CopyCommandTest::repeatsTrainings()
{
    QFETCH(std::function<void(ui::TrainSettings&)>, change);
    QFETCH(QString, options);
    tests::writeIdxFolder(tests::tinyData({.side = 28, .perClass = 12, .seed = 8}), path("more shapes").toStdString());
    ui::TrainSettings settings;
    settings.recipe.architecture = "lenet-small";
    settings.recipe.strategies = {core::StrategyId::Softmax, core::StrategyId::Pairwise};
    settings.recipe.epochs = 1;
    settings.recipe.headEpochs = 1;
    settings.recipe.batch = settings.recipe.headBatch = 16;
    settings.recipe.name = "mine";
    change(settings);
    ui::TrainWorkspace& train = m_window->train();
    m_window->showWorkspace(&train);
    train.form().setSettings(settings);
    QTRY_VERIFY_WITH_TIMEOUT(train.bar().start().isEnabled(), support::patience);
    const QString command = copied();
    QVERIFY2(command.contains(options) && command.contains(" --threads 1 "), qPrintable(command));
    core::TrainingOutcome outcome;
    connect(&train.run(), &ui::TrainingRun::epochDone, this,
            [&outcome](const core::StageEpoch& epoch) { outcome.epochs.push_back(epoch); });
    std::optional<ui::TrainedModel> model;
    connect(&train.run(), &ui::TrainingRun::trained, this,
            [&model](const ui::TrainedModel& trained) { model = trained; });
    train.start();
    QTRY_VERIFY_WITH_TIMEOUT(model.has_value(), 2 * support::patience);
    disconnect(&train.run(), nullptr, this, nullptr);
    outcome.classifier = *model->classifier;
    QApplication::clipboard()->clear();
    train.result().command().click();
    QCOMPARE(QApplication::clipboard()->text(), command);  // of the result: the same as before
    QCOMPARE(replayed(command), QByteArray::fromStdString(
                                    core::jsonText(core::toJson(outcome, "mine.safetensors", core::Times::LeftOut))));
    const auto again = core::readModel(path("work/mine.safetensors").toStdString());
    QVERIFY(again.trunk.parameters == model->classifier->trunk.parameters);
    QCOMPARE(again.title, model->classifier->title);
}

void CopyCommandTest::repeatsExperiments()
{
    core::ExperimentPlan plan = tests::tinyPlan("fair");
    plan.trials = 1;
    plan.fractions = {1.0};
    plan.epochs = plan.headEpochs = 1;
    plan.contestants = {core::StrategyId::Softmax, core::StrategyId::Pairwise};
    const QString file = path("my plan.json");
    core::writeFile(file.toStdString(), core::toJsonText(plan));
    ui::ExperimentWorkspace& workspace = m_window->experiment();
    m_window->showWorkspace(&workspace);
    ui::ExperimentPage& page = workspace.experiment();
    QTRY_VERIFY_WITH_TIMEOUT(page.protocols().count() >= 9, support::patience);
    page.openPlan(file);
    workspace.open(path("my shapes"));
    QTRY_COMPARE_WITH_TIMEOUT(page.protocols().chosen()->name, file, support::patience);
    for (int i = 0; i < 3; ++i) {
        const auto set = [&page](const QString& name, int value) {
            for (QSpinBox* field : page.form().findChildren<QSpinBox*>())
                if (field->accessibleName() == name)
                    field->setValue(value);
        };
        set("Trials", 1 + i % 2);
        set("Folds", 1 + i % 2);  // off, or two
        set("Seed", 7 - i);
        QTest::qWait(400);  // until the form is checked
        QTRY_COMPARE_WITH_TIMEOUT(page.run().state(), ui::ExperimentRun::State::Ready, support::patience);
        page.starting().button().click();
        QTRY_COMPARE_WITH_TIMEOUT(page.run().state(), ui::ExperimentRun::State::Done, 2 * support::patience);
        const QString command = copied();
        QVERIFY2(command.endsWith(" --threads 1"), qPrintable(command));
        QCOMPARE(command.contains(" --folds 2"), i == 1);
        QVERIFY2(command.startsWith("runoff experiment '" + file + "' --dataset '"), qPrintable(command));
        QCOMPARE(replayed(command), QByteArray::fromStdString(core::jsonText(
                                        core::toJson(core::withoutTimes(page.run().findings()->table)))));
    }
}

void CopyCommandTest::namesAModelByItsFile()
{
    QVERIFY(QFile::copy(path("models/tiny.safetensors"), path("it's mine.safetensors")));
    openModel(path("it's mine.safetensors"));
    m_window->draw().canvas().replace({randomInk(), {}}, {}, "Draw");
    settle();
    const QString command = copied();
    QVERIFY2(command.contains("it'\\''s mine.safetensors"), qPrintable(command));
    QCOMPARE(replayed(command), shownJson("drawing"));
}

void CopyCommandTest::namesTheFoldersOfThePreferences()
{
    QVERIFY(QDir(m_folder.path()).mkpath("other/models"));
    core::Classifier other = *support::tinyClassifier(4);
    other.name = "other";
    core::writeModel(other, path("other/models/other.safetensors").toStdString());
    tests::writeIdxFolder(tests::tinyData({.side = 28, .perClass = 10}), path("other/mnist").toStdString());
    ui::Preferences wanted = m_window->preferences();
    wanted.modelFolders = {path("other/models")};
    wanted.dataFolders = {path("other")};
    m_window->setPreferences(wanted);
    bool listed = false;
    m_window->refreshModels([&listed](const std::vector<core::ZooEntry>&) { listed = true; });
    QTRY_VERIFY_WITH_TIMEOUT(listed, support::patience);
    openModel("other");
    ui::DatasetWorkspace& dataset = m_window->dataset();
    m_window->showWorkspace(&dataset);
    dataset.open("mnist");
    QTRY_COMPARE_WITH_TIMEOUT(dataset.evaluation().images(), std::int64_t{15}, support::patience);
    const QString command = copied();
    QCOMPARE(command, QString("runoff evaluate --model %1/models/other.safetensors --dataset mnist "
                              "--data-dir %1")
                          .arg(path("other")));
    QCOMPARE(core::parseJson(replayed(command).toStdString(), "replayed").at("n").get<int>(), 15);
}

void CopyCommandTest::saysWhyThereIsNoCommand()
{
    QApplication::clipboard()->setText("before");
    m_window->draw().canvas().clear();
    m_window->copyAsCommand();
    QTRY_COMPARE(m_window->message(), "Nothing is drawn. Draw something or open a picture first.");
    QImage pasted(60, 60, QImage::Format_RGB32);
    pasted.fill(Qt::white);
    m_window->draw().canvas().replace({{}, pasted}, "pasted picture", "Paste picture");
    m_window->copyAsCommand();
    QTRY_COMPARE(m_window->message(), "A command can only name a picture in a file. Save the picture first.");
    ui::DatasetWorkspace& dataset = m_window->dataset();
    m_window->showWorkspace(&dataset);
    dataset.open(path("my shapes"));
    QTRY_COMPARE_WITH_TIMEOUT(dataset.bar().current(), path("my shapes"), support::patience);
    QTRY_COMPARE_WITH_TIMEOUT(dataset.evaluation().state(), EvaluationDone::Unfit, support::patience);
    m_window->copyAsCommand();
    QTRY_VERIFY2(m_window->message().contains("cannot be scored"), qPrintable(m_window->message()));
    QCOMPARE(QApplication::clipboard()->text(), "before");
}

void CopyCommandTest::copiesAfterThePictureIsSaved()
{
    m_window->files().open(path("pictures it's/3.png"));
    QTRY_VERIFY(m_window->draw().canvas().canCrop());
    if (m_window->draw().canvas().isCropping())
        m_window->draw().canvas().leaveCrop();
    m_window->draw().canvas().turnPicture();
    settle();
    m_window->copyAsCommand();
    QTRY_VERIFY(!m_window->message().isEmpty());
    QSignalSpy done(&m_window->files(), &ui::DrawingFiles::done);
    m_window->files().saveTo(path("turned.png"));
    QTRY_COMPARE(done.size(), 1);
    const QString command = copied();
    QVERIFY2(command.startsWith("runoff compare " + path("turned.png") + " --model tiny"), qPrintable(command));
    QCOMPARE(replayed(command), shownJson(path("turned.png")));
}

void CopyCommandTest::hasButtonsAndAnEntry()
{
    QAction* entry = nullptr;
    for (QAction* action : m_window->findChildren<QAction*>())
        if (action->shortcut() == QKeySequence("Ctrl+Shift+C"))
            entry = action;
    QVERIFY(entry);
    QCOMPARE(entry->text().remove('&'), "Copy as command");
    m_window->draw().canvas().replace({randomInk(), {}}, {}, "Draw");
    settle();
    QApplication::clipboard()->clear();
    entry->trigger();
    const auto text = [] { return QApplication::clipboard()->text(); };
    QTRY_VERIFY(text().startsWith("runoff compare --model tiny"));
    QVERIFY2(m_window->statusBar()->currentMessage().startsWith("Command copied: runoff compare --model tiny"),
             qPrintable(m_window->statusBar()->currentMessage()));
    QVERIFY(m_window->statusBar()->currentMessage().size() < 300);  // elided
    QApplication::clipboard()->clear();
    emit m_window->draw().grid().commandWanted();  // of the menu of a panel
    QTRY_VERIFY(text().startsWith("runoff compare --model tiny"));
}

RUNOFF_WIDGET_TEST(CopyCommandTest)
#include "copy_command_test.moc"
