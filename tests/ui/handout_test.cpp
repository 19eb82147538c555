// The printed pages of scenes: nothing is cut or covered, every text is there, and worksheets show no answers.
#include "core/data/catalogue.h"
#include "core/lesson/lessons.h"
#include "core/model/zoo.h"
#include "tests/support/test_main.h"
#include "tests/support/ui/recorded_text.h"
#include "tests/support/ui/sample_scene.h"
#include "tests/support/verdicts.h"
#include "ui/dataset/dataset_formats.h"
#include "ui/handout/handout.h"
#include "ui/handout/scene_words.h"
#include "ui/handout/teacher_page.h"
#include "ui/handout/worksheet.h"
#include "ui/strategies/ballots.h"
#include "ui/strategies/verdict_words.h"
#include "ui/words/words.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <map>

using ui::HandoutBlock;
using ui::HandoutPage;
using ui::HandoutReader;

namespace {

using Played = std::shared_ptr<const ui::PlayedScene>;

/// Text without the places where lines and words end.
QString joined(const QString& text)
{
    return QString(text).remove(QRegularExpression("\\s"));
}

QString paintedText(const std::vector<HandoutPage>& pages)
{
    QString all;
    for (const HandoutPage& page : pages)
        for (const auto& text : support::recordedTexts(ui::handoutPaper.toSize(),
                                                       [&page](QPainter& painter) { ui::paintHandout(painter, page); }))
            all += joined(text.words);
    return all;
}

std::string longText(const std::string& word)
{
    std::string text;
    while (text.size() + word.size() < 1190)
        text += word + ' ';
    return text;
}

/// A scene with the longest texts that a file can have.
core::Scene longScene()
{
    core::Scene scene = support::sampleScene();
    scene.aim = longText("purpose");
    scene.pitfalls = {longText("pitfall"), std::string(300, '\n') + "end"};
    for (core::SceneStep& step : scene.steps) {
        step.text += longText("sentence");
        step.teacher = longText("instruction");
        step.worksheet = longText("exercise");
        step.question = core::SceneQuestion{longText("question"), {}, 5, longText("reason")};
        for (const char* choice : {"first", "second", "third", "fourth", "fifth", "sixth"})
            step.question->choices.push_back(longText(choice));
        step.table = core::SceneTable{"T", {"A", "B", "C"}, {{"1", longText("cell"), "3"}}, "S"};
    }
    return scene;
}

/// A hundred steps with a word each.
core::Scene manySteps()
{
    core::Scene scene = support::sampleScene();
    core::SceneStep step = scene.steps[1];
    scene.steps = {scene.steps.front()};
    for (int number = 0; number < 100; ++number) {
        step.state.enlarged = number % 3 == 0 ? "softmax" : number % 3 == 1 ? "elimination" : "";
        scene.steps.push_back(step);
    }
    return scene;
}

Played sceneNamed(const QString& kind)
{
    return support::played(kind == "long" ? longScene() : kind == "many" ? manySteps() : support::sampleScene());
}

std::vector<HandoutPage> pagesOf(const Played& played, const QString& kind)
{
    if (kind == "booklet")
        return ui::bookletPages(std::vector<Played>{played, played, played}, HandoutReader::Both);
    return ui::handoutPages(played, kind == "teacher" ? HandoutReader::Teacher : HandoutReader::Student);
}

}  // namespace

class HandoutTest : public QObject {
    Q_OBJECT

private slots:
    void areas_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<QString>("kind");
        for (const char* scene : {"sample", "long", "many"})
            for (const char* kind : {"teacher", "student", "booklet"})
                QTest::addRow("%s, %s", scene, kind) << scene << kind;
    }

    /// All blocks are inside the margins, and none covers another.
    void areas()
    {
        QFETCH(QString, scene);
        QFETCH(QString, kind);
        const std::vector<HandoutPage> pages = pagesOf(sceneNamed(scene), kind);
        const QRectF inside =
            QRectF(QPointF(0.0, 0.0), ui::handoutPaper)
                .adjusted(ui::handoutMargin, ui::handoutMargin, -ui::handoutMargin, -ui::handoutMargin)
                .adjusted(-0.1, -0.1, 0.1, 0.1);
        QVERIFY(pages.size() >= (scene == "sample" ? 1U : 3U));
        for (const HandoutPage& page : pages)
            for (auto block = page.blocks.begin(); block != page.blocks.end(); ++block) {
                QVERIFY(inside.contains(block->area));
                for (auto other = page.blocks.begin(); other != block; ++other)
                    QVERIFY2(!block->area.adjusted(0.1, 0.1, -0.1, -0.1).intersects(other->area),
                             qPrintable(block->lines.join(' ') + " / " + other->lines.join(' ')));
            }
    }

    /// The text of a step is never the last line of a page; its picture, table or question follows.
    void headingsAreNotLast()
    {
        const std::vector<HandoutPage> pages = ui::teacherPages(sceneNamed("many"));
        int headings = 0;
        for (const HandoutPage& page : pages)
            for (const HandoutBlock& block : page.blocks) {
                if (!block.lines.value(0).startsWith("Step "))
                    continue;
                ++headings;
                QVERIFY(std::ranges::any_of(page.blocks, [&block](const HandoutBlock& other) {
                    return other.area.top() >= block.area.bottom() && !other.lines.value(0).startsWith("Step ");
                }));
            }
        QCOMPARE(headings, 101);
    }

    void textsOfTheTeacher_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::newRow("sample") << "sample";
        QTest::newRow("long") << "long";
    }

    void textsOfTheTeacher()
    {
        QFETCH(QString, scene);
        const Played played = sceneNamed(scene);
        const QString painted = paintedText(ui::teacherPages(played));
        const auto expect = [&painted](const QString& text) {
            QVERIFY2(painted.contains(joined(text)), qPrintable("missing: " + text.left(80)));
        };
        const core::Scene& lesson = played->scene;
        QStringList texts{QString::fromStdString(lesson.title), QString::fromStdString(lesson.aim), "12 minutes",
                          "Tiny digits · random"};
        for (const std::string& pitfall : lesson.pitfalls)
            texts << QString::fromStdString(pitfall);
        for (std::size_t at = 0; at < lesson.steps.size(); ++at) {
            const core::SceneStep& step = lesson.steps[at];
            const ui::SceneFacts facts{played->steps[at].classifier.get(), played->steps[at].verdicts};
            for (const std::string& text : {step.text, step.teacher})
                texts << ui::SceneWords::filled(text, facts);
            for (const core::Condition& condition : step.expected)
                texts << ui::SceneWords::statement(condition);
            if (step.wait)
                texts << ui::SceneWords::request(*step.wait);
            if (step.question) {
                texts << QString::fromStdString(step.question->text) << QString::fromStdString(step.question->because);
                for (const std::string& choice : step.question->choices)
                    texts << QString::fromStdString(choice);
            }
            if (step.table)
                for (const auto& row : step.table->rows)
                    for (const std::string& cell : row)
                        texts << QString::fromStdString(cell);
            texts << QString::fromStdString(played->steps[at].problem);
        }
        for (const QString& text : texts)
            for (const QString& paragraph : text.split('\n'))  // a page can end between two lines
                expect(paragraph);
        expect("Not true with this model: " + ui::SceneWords::statement(lesson.steps[0].expected[1]));
        expect("This step cannot be shown: absent: no such data set");
        for (const core::Verdict& verdict : played->steps[0].verdicts)
            expect(ui::VerdictWords::ballotNumber(verdict));
    }

    void marksTheRightChoice()
    {
        const std::vector<HandoutPage> pages = ui::teacherPages(sceneNamed("sample"));
        QVERIFY(paintedText(pages).contains("forty-five(right)"));
        QVERIFY(!paintedText(pages).contains("ten(right)"));
        int ticks = 0, crosses = 0;
        for (const HandoutPage& page : pages)
            for (const HandoutBlock& block : page.blocks) {
                ticks += block.kind == HandoutBlock::Kind::Tick;
                crosses += block.kind == HandoutBlock::Kind::Cross;
            }
        QCOMPARE(ticks, 2);    // an expectation and a choice
        QCOMPARE(crosses, 1);  // an expectation that does not hold
    }

    void showsThePanelOfTheStep()
    {
        std::vector<std::string> panels;
        for (const HandoutPage& page : ui::teacherPages(sceneNamed("sample")))
            for (const HandoutBlock& block : page.blocks)
                if (block.kind == HandoutBlock::Kind::Panel)
                    panels.push_back(block.panel);
        QCOMPARE(panels, (std::vector<std::string>{"answers", "pairwise"}));  // the third step is as the second
    }

    void panels_data()
    {
        QTest::addColumn<QString>("enlarged");
        QTest::addColumn<QStringList>("highlighted");
        QTest::addColumn<QString>("panel");
        QTest::newRow("none") << "" << QStringList() << "answers";
        QTest::newRow("parts that are no panels") << "" << QStringList{"canvas", "input", "answers"} << "answers";
        QTest::newRow("highlighted") << "" << QStringList{"canvas", "price", "softmax"} << "price";
        QTest::newRow("enlarged first") << "filters" << QStringList{"softmax"} << "filters";
        QTest::newRow("without an answer") << "" << QStringList{"ddag", "softmax"} << "softmax";
    }

    void panels()
    {
        QFETCH(QString, enlarged);
        QFETCH(QStringList, highlighted);
        core::Scene scene = support::sampleScene();
        scene.steps.resize(1);
        scene.steps[0].state.enlarged = enlarged.toStdString();
        for (const QString& key : highlighted)
            scene.steps[0].highlighted.push_back(key.toStdString());
        const Played played = support::played(scene);
        QTEST(QString::fromStdString(ui::panelOf(scene.steps[0], played->steps[0])), "panel");
    }

    void textsOfTheStudent()
    {
        const Played played = sceneNamed("long");
        const QString painted = paintedText(ui::worksheetPages(played));
        for (std::size_t at = 0; at < played->steps.size(); ++at) {
            const core::SceneStep& step = played->scene.steps[at];
            std::vector<std::string> texts{step.worksheet, step.question->text};
            texts.insert(texts.end(), step.question->choices.begin(), step.question->choices.end());
            for (const std::string& text : texts)
                QVERIFY2(painted.contains(joined(QString::fromStdString(text))), text.substr(0, 80).c_str());
        }
    }

    void worksheetsShowNoAnswers()
    {
        const Played played = sceneNamed("sample");
        const std::vector<HandoutPage> pages = ui::worksheetPages(played);
        const QString painted = paintedText(pages);
        for (const QString& text :
             {QString("Which digit is it? The network says ______ with ______."), QString("How many duels are there?"),
              QString("ten"), QString("forty-five"), QString("Draw until two strategies disagree."), QString("Task 4")})
            QVERIFY2(painted.contains(joined(text)), qPrintable(text));
        for (const QString& text :
             {QString("Softmax says"), QString("Collect votes"), QString("Ten choose two"), QString("right"),
              QString("Something is drawn"), QString("Table of errors"), QString("projector")})
            QVERIFY2(!painted.contains(joined(text)), qPrintable(text));
        for (const ui::PlayedStep& step : played->steps)
            for (const core::Verdict& verdict : step.verdicts)
                QVERIFY(!painted.contains(ui::VerdictWords::ballotNumber(verdict)));
        for (const HandoutPage& page : pages)
            for (const HandoutBlock& block : page.blocks)
                QVERIFY(block.kind != HandoutBlock::Kind::Tick && block.kind != HandoutBlock::Kind::Cross
                        && block.kind != HandoutBlock::Kind::Panel && block.kind != HandoutBlock::Kind::Input);
    }

    void worksheetsHaveSpaceToWriteAndDraw()
    {
        const std::vector<HandoutPage> pages = ui::worksheetPages(sceneNamed("sample"));
        std::map<HandoutBlock::Kind, int> count;
        for (const HandoutPage& page : pages)
            for (const HandoutBlock& block : page.blocks)
                ++count[block.kind];
        QCOMPARE(count[HandoutBlock::Kind::Drawing], 1);  // the question is about the same drawing
        QCOMPARE(count[HandoutBlock::Kind::Frame], 1);
        QCOMPARE(count[HandoutBlock::Kind::Box], 4);
        QVERIFY(count[HandoutBlock::Kind::WriteLine] >= 3 + 4 + 2 + 4 + 2);
    }

    void aWorksheetWithoutTasksSaysSo()
    {
        core::Scene scene = support::sampleScene();
        scene.steps = {scene.steps.back()};
        QVERIFY(paintedText(ui::worksheetPages(support::played(scene))).contains("Thislessonhasnowrittentasks."));
    }

    void contentsNameThePages()
    {
        std::vector<Played> scenes;
        for (const char* title : {"Alpha", "Beta", "Gamma"}) {
            core::Scene scene = support::sampleScene();
            scene.title = title;
            scenes.push_back(support::played(scene));
        }
        const std::vector<HandoutPage> pages = ui::bookletPages(scenes, HandoutReader::Both);
        const auto& contents = pages.front().blocks;
        QVERIFY(paintedText({pages.front()}).contains("3lessons,36minutes"));
        for (const QString title : {"Alpha", "Beta", "Gamma"}) {
            const auto row = std::ranges::find(contents, QStringList{title}, &HandoutBlock::lines);
            QVERIFY(row != contents.end());
            QCOMPARE((row + 1)->lines, QStringList{"12"});
            for (const int column : {2, 3}) {
                const std::size_t number = (row + column)->lines.value(0).toULong();
                QVERIFY(number >= 2 && number <= pages.size());
                const auto& blocks = pages[number - 1].blocks;
                QCOMPARE(blocks[0].lines, QStringList{column == 2 ? "Teacher's page" : "Worksheet"});
                QCOMPARE(blocks[1].lines, QStringList{title});
            }
        }
        for (std::size_t at = 0; at < pages.size(); ++at)
            QCOMPARE(pages[at].blocks.back().lines, QStringList{QString("%1 of %2").arg(at + 1).arg(pages.size())});
    }

    void bothPartsAreNumberedAlone()
    {
        const std::vector<HandoutPage> pages = ui::handoutPages(sceneNamed("sample"), HandoutReader::Both);
        const auto student = std::ranges::find_if(
            pages, [](const HandoutPage& page) { return page.blocks[0].lines == QStringList{"Worksheet"}; });
        QVERIFY(student != pages.begin() && student != pages.end());
        QCOMPARE(student->blocks.back().lines, QStringList{QString("1 of %1").arg(pages.end() - student)});
        QCOMPARE(pages[0].blocks.back().lines, QStringList{QString("1 of %1").arg(student - pages.begin())});
        QVERIFY(paintedText({pages[0]}).contains(joined("Runoff " RUNOFF_VERSION " · Tiny digits · random")));
    }

    void writesOnePdfPageForEachPage()
    {
        const auto pages = ui::handoutPages(sceneNamed("sample"), HandoutReader::Both);
        const QByteArray pdf = ui::handoutPdf(pages, "T");
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains("/Count " + QByteArray::number(static_cast<qulonglong>(pages.size()))));
        QVERIFY(pdf.contains("/FontFile2"));
    }

    /// Times differ from run to run: they are left out where they are not known.
    void pagesShowNoTimes()
    {
        const std::vector<core::Verdict> verdicts = support::verdictsOf({9, -9, -9, -9, -9, -9, -9, -9, -9, -9});
        const QStringList names = ui::Words::classNames(*support::tinyClassifier());
        const auto ballots = [&](double microseconds) {
            QString all;
            for (const auto& text : support::recordedTexts({500, 160}, [&](QPainter& painter) {
                     ui::paintBallots(painter, {0, 0, 500, 160},
                                      {{core::StrategyId::Softmax, core::StrategyId::Pairwise},
                                       verdicts,
                                       names,
                                       microseconds,
                                       false},
                                      {});
                 }))
                all += text.words;
            return all;
        };
        QVERIFY(ballots(900.0).contains("All five in 0.9 ms"));
        QVERIFY(!ballots(0.0).contains("All five in"));
        core::Scene scene = support::sampleScene();
        scene.steps[0].state.enlarged = "price";
        const QString painted = paintedText(ui::teacherPages(support::played(scene)));
        QVERIFY(painted.contains("Oftenconfused"));
        QVERIFY(!painted.contains(QRegularExpression("\\dms")));
    }

    void twoRunsGiveTheSamePages()
    {
        const auto image = [](const HandoutPage& page) {
            QImage paper(ui::handoutPaper.toSize(), QImage::Format_RGB32);
            QPainter painter(&paper);
            ui::paintHandout(painter, page);
            return paper;
        };
        const auto one = ui::handoutPages(sceneNamed("sample"), HandoutReader::Both);
        const auto other = ui::handoutPages(sceneNamed("sample"), HandoutReader::Both);
        QCOMPARE(one.size(), other.size());
        for (std::size_t at = 0; at < one.size(); ++at)
            QCOMPARE(image(one[at]), image(other[at]));
    }

    void includedLessons_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(RUNOFF_SOURCE_DIR "/resources/lessons");
        for (const QString& name : folder.entryList({QString("*") + core::sceneSuffix}))
            QTest::addRow("%s", qPrintable(name)) << folder.filePath(name);
        QTest::newRow("sample") << "";
    }

    /// Every included lesson can be printed. A step may only have a problem if its data set is not installed.
    void includedLessons()
    {
        QFETCH(QString, path);
        std::vector<std::string> absent;
        ui::SceneSources sources = support::tinySources();
        if (!path.isEmpty())
            sources = {.model =
                           [](const std::string& name) {
                               return core::openModel(name,
                                                      {std::filesystem::path(RUNOFF_SOURCE_DIR) / "resources/models"});
                           },
                       .image =
                           [&absent](const core::SceneImage& image) {
                               try {
                                   const auto data =
                                       core::openDataset(image.dataset, core::dataPlaces({}), ui::datasetFormats());
                                   return (image.ofTest ? data.test : data.train).image(image.index);
                               } catch (const core::Error& error) {
                                   absent.emplace_back(error.what());
                                   throw;
                               }
                           }};
        const core::Scene scene = path.isEmpty() ? support::sampleScene() : core::readScene(path.toStdString());
        const auto played = std::make_shared<const ui::PlayedScene>(ui::playScene(scene, sources).value());
        for (const ui::PlayedStep& step : played->steps)
            QVERIFY2(path.isEmpty() || step.problem.empty() || std::ranges::find(absent, step.problem) != absent.end(),
                     step.problem.c_str());
        for (const HandoutReader reader : {HandoutReader::Teacher, HandoutReader::Student}) {
            const std::vector<HandoutPage> pages = ui::handoutPages(played, reader);
            QVERIFY(!pages.empty());
            QVERIFY(ui::handoutPdf(pages, QString::fromStdString(scene.title)).size() > 2000);
        }
    }
};

RUNOFF_GUI_TEST(HandoutTest)
#include "handout_test.moc"
