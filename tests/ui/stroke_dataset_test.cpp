#include "core/base/random.h"
#include "core/data/strokes.h"
#include "core/evaluation/model_calibration.h"
#include "core/image/normalize.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_classifier.h"
#include "tests/support/tiny_data.h"
#include "tests/support/ui/own_settings.h"
#include "tests/support/ui/patience.h"
#include "tests/support/ui/stroke_set.h"
#include "tests/support/ui/tiny_mnist.h"
#include "ui/canvas/canvas.h"
#include "ui/dataset/answer_list.h"
#include "ui/dataset/browse_page.h"
#include "ui/dataset/dataset_bar.h"
#include "ui/dataset/dataset_chooser.h"
#include "ui/dataset/dataset_workspace.h"
#include "ui/dataset/image_detail.h"
#include "ui/dataset/image_grid.h"
#include "ui/dataset/model_fit.h"
#include "ui/dataset/model_images.h"
#include "ui/draw/draw_workspace.h"
#include "ui/draw/drawing_files.h"
#include "ui/experiment/calibration_run.h"
#include "ui/files/open_file.h"
#include "ui/verdict/panel_grid.h"
#include "ui/window/main_window.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <functional>

using Open = std::function<void(ui::BrowsePage&)>;
using Preprocessing = core::Preprocessing;

Q_DECLARE_METATYPE(Open)
Q_DECLARE_METATYPE(Preprocessing)
Q_DECLARE_METATYPE(ui::ModelFit)

namespace {

std::shared_ptr<const core::Classifier> modelWith(const Preprocessing& rule)
{
    core::Classifier model = *support::tinyClassifier();
    model.preprocessing = rule;
    return std::make_shared<const core::Classifier>(std::move(model));
}

/// A model with softmax alone, for images of the shape of `rule`.
std::shared_ptr<const core::Classifier> modelOf(const Preprocessing& rule, const std::vector<std::string>& classNames)
{
    core::Random random(1);
    core::Classifier model;
    model.name = "one";
    model.title = "One";
    model.classNames = classNames;
    model.preprocessing = rule;
    model.trunk = core::makeNetwork({rule.channels, rule.height, rule.width},
                                    {core::Flatten{}, core::Dense{8}, core::Relu{}}, random);
    const auto classes = static_cast<std::int64_t>(classNames.size());
    model.trunkSoftmax = {core::Tensor({classes, 8}), core::Tensor({classes})};
    for (float& weight : model.trunkSoftmax.weights.values())
        weight = static_cast<float>(random.uniform(-1.0, 1.0));
    model.heads[core::StrategyId::Softmax] = model.trunkSoftmax;
    return std::make_shared<const core::Classifier>(std::move(model));
}

QPushButton* buttonNamed(const QWidget& page, const QString& text)
{
    for (auto* button : page.findChildren<QPushButton*>())
        if (button->text() == text)
            return button;
    return nullptr;
}

/// The part of the detail that names the image.
QWidget* headOf(const ui::ImageDetail& detail)
{
    for (auto* part : detail.findChildren<QWidget*>())
        if (part->accessibleName().startsWith(QStringLiteral("Image ")))
            return part;
    return nullptr;
}

}  // namespace

/// The Dataset workspace on data sets of strokes.
class StrokeDatasetTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    core::TrainTest m_data;

    core::AnswerCache cache() const { return core::AnswerCache(m_folder.filePath("cache").toStdString()); }
    /// Opens the invented digits.
    void open(ui::DatasetWorkspace& workspace)
    {
        workspace.open("pen-digits");
        QTRY_COMPARE_WITH_TIMEOUT(workspace.bar().current(), "pen-digits", support::patience);
    }

private slots:
    void initTestCase()
    {
        support::useOwnSettings(m_folder.path());
        support::useTinyMnist(m_folder.path(), 5);
        m_data = support::writePenDigits(m_folder.filePath("data"));
        QCOMPARE(m_data.test.size(), 6);
    }
    void init() { QSettings().clear(); }

    void anItemOpensAsStrokes_data()
    {
        QTest::addColumn<Open>("openItem");
        QTest::newRow("Enter") << Open([](ui::BrowsePage& page) { QTest::keyClick(&page.grid(), Qt::Key_Return); });
        QTest::newRow("double click") << Open(
            [](ui::BrowsePage& page) { emit page.grid().doubleClicked(page.grid().currentIndex()); });
        QTest::newRow("button") << Open(
            [](ui::BrowsePage& page) { buttonNamed(page.detail(), "&Put on the canvas")->click(); });
    }

    void anItemOpensAsStrokes()
    {
        QFETCH(Open, openItem);
        ui::MainWindow window;
        window.setClassifier(support::tinyClassifier(), "tiny");
        window.show();
        window.showWorkspace(&window.dataset());
        open(window.dataset());
        ui::BrowsePage& page = window.dataset().browsing();
        QTRY_COMPARE(page.grid().images().rowCount(), 6);
        ui::Canvas& canvas = window.draw().canvas();
        const core::Ink before = canvas.drawing().ink;
        page.grid().jumpTo(4);
        openItem(page);
        QTRY_VERIFY(window.draw().isVisible());
        const core::Ink& ink = m_data.test.strokes[4]->ink;
        QCOMPARE(canvas.drawing().ink, ink);
        QVERIFY(canvas.drawing().picture.isNull());
        QCOMPARE(canvas.note(), QString("image 4, true class %1").arg(int(m_data.test.labels[4])));
        QCOMPARE(window.draw().session().state().truth, std::optional(int(m_data.test.labels[4])));
        QTRY_VERIFY_WITH_TIMEOUT(window.draw().shown().image
                                     && *window.draw().shown().image == *core::normalize(ink, {}),
                                 support::patience);

        window.files().saveTo(m_folder.filePath("four.runoff"));
        QTRY_COMPARE(window.files().path(), m_folder.filePath("four.runoff"));
        QCOMPARE(ui::openFile(m_folder.filePath("four.runoff")).ink, ink);

        QTest::mousePress(&canvas, Qt::LeftButton, {}, canvas.square().center().toPoint());
        QTest::mouseMove(&canvas, canvas.square().center().toPoint() + QPoint(40, 10));
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, canvas.square().center().toPoint() + QPoint(40, 10));
        QCOMPARE(canvas.drawing().ink.strokes.size(), ink.strokes.size() + 1);
        QCOMPARE(window.draw().session().state().truth, std::nullopt);  // the changed drawing may be another digit
        canvas.undoStack().undo();
        QCOMPARE(canvas.drawing().ink, ink);
        canvas.undoStack().undo();
        QCOMPARE(canvas.drawing().ink, before);
        canvas.undoStack().redo();
        QCOMPARE(canvas.drawing().ink, ink);
    }

    void anItemWithoutInkOpensAsImage()
    {
        auto mixed = std::make_shared<core::Dataset>(m_data.test);
        mixed->strokes[1] = nullptr;
        ui::BrowsePage page;
        page.show({.dataset = mixed, .answers = {}, .strategy = {}, .saidNames = {}, .images = {}});
        QSignalSpy images(&page, &ui::BrowsePage::imageOpened), drawings(&page, &ui::BrowsePage::drawingOpened);
        for (const int image : {0, 1, 2}) {
            page.grid().jumpTo(image);
            QTest::keyClick(&page.grid(), Qt::Key_Return);
        }
        QCOMPARE(drawings.size(), 2);
        QCOMPARE(images.size(), 1);
        QCOMPARE(images[0][0].value<core::Image>(), mixed->image(1));
    }

    void showsThePicturesOfTheModel_data()
    {
        QTest::addColumn<Preprocessing>("rule");
        QTest::newRow("usual rule") << Preprocessing{};
        QTest::newRow("other box") << Preprocessing{.box = 26, .centring = Preprocessing::Centring::Box};
    }

    void showsThePicturesOfTheModel()
    {
        QFETCH(Preprocessing, rule);
        ui::DatasetWorkspace workspace(cache());
        workspace.resize(1280, 700);
        workspace.setClassifier(support::tinyClassifier());
        workspace.show();
        open(workspace);
        workspace.setClassifier(modelWith(rule));
        const auto shown = [&] { return workspace.browsing().grid().images().list().dataset; };
        const core::Dataset expected = core::withRule(m_data.test, rule);
        QTRY_COMPARE_WITH_TIMEOUT(shown()->rule, std::optional(rule), support::patience);
        QCOMPARE(shown()->pixels, expected.pixels);
        // The answers beside the image are those for the picture that is shown.
        workspace.browsing().grid().jumpTo(3);
        core::ClassifierPlan plan(modelWith(rule));
        const auto verdict = plan.classify(expected.image(3)).front();
        const auto& answers = workspace.browsing().detail().answers();
        QTRY_VERIFY_WITH_TIMEOUT(!answers.verdicts().empty() && answers.verdicts()[0].scores == verdict.scores,
                                 support::patience);
        workspace.bar().setPart(ui::DatasetBar::Part::Training);
        emit workspace.bar().partChanged();
        QCOMPARE(shown()->pixels, core::withRule(m_data.train, rule).pixels);
    }

    void aDataSetOpensWithThePicturesOfTheModel()
    {
        const Preprocessing rule{.box = 24, .centring = Preprocessing::Centring::Box};
        ui::DatasetWorkspace workspace(cache());
        workspace.setClassifier(modelWith(rule));
        workspace.show();
        open(workspace);
        QCOMPARE(workspace.browsing().grid().images().list().dataset->pixels, core::withRule(m_data.test, rule).pixels);
        using State = ui::EvaluationRun::State;
        QTRY_VERIFY_WITH_TIMEOUT(workspace.evaluation().state() == State::Needed, support::patience);
        QCOMPARE(workspace.evaluation().dataset()->rule, std::optional(rule));
    }

    void fitOfModels_data()
    {
        QTest::addColumn<Preprocessing>("rule");
        QTest::addColumn<bool>("strokes");
        QTest::addColumn<bool>("sameClasses");
        QTest::addColumn<ui::ModelFit>("fit");
        using Fit = ui::ModelFit;
        const Preprocessing usual, otherBox{.box = 24}, large{.height = 40, .width = 40, .box = 30};
        QTest::newRow("strokes") << usual << true << true << Fit::KnownClasses;
        QTest::newRow("strokes, other box") << otherBox << true << true << Fit::KnownClasses;
        QTest::newRow("strokes, larger model") << large << true << true << Fit::KnownClasses;
        QTest::newRow("strokes of other classes") << usual << true << false << Fit::OtherClasses;
        QTest::newRow("strokes of other classes, larger model") << large << true << false << Fit::OtherClasses;
        QTest::newRow("pictures") << usual << false << true << Fit::KnownClasses;
        QTest::newRow("pictures, larger model") << large << false << true << Fit::OtherShape;
        QTest::newRow("pictures of other classes") << usual << false << false << Fit::OtherClasses;
        QTest::newRow("pictures of other classes, larger model") << large << false << false << Fit::OtherShape;
    }

    void fitOfModels()
    {
        QFETCH(Preprocessing, rule);
        QFETCH(bool, strokes);
        QFETCH(bool, sameClasses);
        QFETCH(ui::ModelFit, fit);
        const auto model =
            modelOf(rule, sameClasses ? m_data.test.classNames : std::vector<std::string>{"a", "b", "c"});
        auto data = std::make_shared<core::TrainTest>(m_data);
        if (!strokes)
            data->train.strokes.clear(), data->test.strokes.clear();
        QCOMPARE(ui::ModelFits::of(*model, data->test), fit);
        const core::ZooEntry entry{"one", "One", {}, "", model->classNames, model->trunk.input};
        QCOMPARE(ui::ModelFits::among({entry}, data->test) != nullptr, fit == ui::ModelFit::KnownClasses);

        ui::ModelImages images;
        QSignalSpy ready(&images, &ui::ModelImages::ready);
        const bool draws = images.prepare(data, model);
        QCOMPARE(draws, strokes && rule != *m_data.test.rule);
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, support::patience);
        const auto made = ready[0][0].value<std::shared_ptr<const core::TrainTest>>();
        QCOMPARE(made->test.imageShape == model->trunk.input, fit != ui::ModelFit::OtherShape);
        QCOMPARE(ui::ModelFits::of(*model, made->test), fit);

        using State = ui::CalibrationRun::State;
        ui::CalibrationRun run(cache());
        run.setSubject(model, data);
        QTRY_VERIFY_WITH_TIMEOUT(run.estimate() || run.state() == State::Unfit, support::patience);
        QCOMPARE(run.state(), fit == ui::ModelFit::KnownClasses ? State::Needed : State::Unfit);
        if (run.state() == State::Unfit)
            return;
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(run.state(), State::Done, support::patience);
        core::ClassifierPlan plan(model);
        const auto expected = core::measureCalibration(plan, core::withRule(m_data.test, rule), std::nullopt);
        const auto softmax = core::StrategyId::Softmax;
        QCOMPARE(run.result()->strategies.at(softmax).before, expected.strategies.at(softmax).before);
    }

    void theDetailNamesWriterAndSource()
    {
        auto data = std::make_shared<core::Dataset>(m_data.test);
        data->writers[1] = -1;
        ui::ImageDetail detail;
        detail.show(data, 0);
        const QString writer = QString::fromStdString(data->writerNames[std::size_t(data->writers[0])]);
        QCOMPARE(headOf(detail)->accessibleName(),
                 QString("Image 0 · writer %1, true class %2").arg(writer).arg(int(data->labels[0])));
        QCOMPARE(headOf(detail)->toolTip(),
                 QString("Writer %1\nFile bars.dat, segment %2").arg(writer).arg(data->strokes[0]->segment));
        detail.show(data, 1);
        QVERIFY(headOf(detail)->accessibleName().startsWith("Image 1, true class"));
        QVERIFY(headOf(detail)->toolTip().startsWith("File bars.dat, segment "));
        detail.show(std::make_shared<core::Dataset>(tests::tinyDataset({})), 2);
        QCOMPARE(headOf(detail)->toolTip(), QString());
    }

    void statesTheDivisionAndTheWriters_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("divided");
        QTest::newRow("by writer") << "pen-digits"
                                   << "6 test images of pen-digits · 2 of 10 writers · divided by writer" << true;
        QTest::newRow("by the files") << "mnist"
                                      << "6 test images of mnist" << false;
    }

    void statesTheDivisionAndTheWriters()
    {
        QFETCH(QString, name);
        QFETCH(QString, words);
        QFETCH(bool, divided);
        ui::DatasetWorkspace workspace(cache());
        workspace.show();
        workspace.open(name);
        const auto said = [&](const QString& text) {
            for (const QLabel* label : workspace.findChildren<QLabel*>())
                if (label->isVisible() && label->text().startsWith(text))
                    return true;
            return false;
        };
        QTRY_VERIFY(said(words));
        QCOMPARE(said(words + " · divided"), false);
        QCOMPARE(buttonNamed(workspace.bar(), "&Writers")->isVisible(), divided);
    }

    void saysHowToGetPenDigits()
    {
        const QByteArray before = qgetenv("RUNOFF_DATA_DIR");
        qputenv("RUNOFF_DATA_DIR", m_folder.filePath("elsewhere").toUtf8());
        ui::MainWindow window;
        window.show();
        window.showWorkspace(&window.dataset());
        ui::DatasetChooser& chooser = window.dataset().bar().datasets();
        QTRY_VERIFY(chooser.findData("pen-digits") >= 0);
        const int place = chooser.findData("pen-digits");
        QCOMPARE(chooser.itemText(place), "Pen digits · not found");
        QVERIFY(chooser.itemData(place, Qt::ToolTipRole).toString().contains("cannot download"));
        QVERIFY(!chooser.offers("pen-digits"));
        chooser.setCurrentIndex(place);
        emit chooser.activated(place);
        QVERIFY2(window.message().contains("runoff/datasets/pen-digits"), qPrintable(window.message()));
        QVERIFY(chooser.chosen() != "pen-digits");
        qputenv("RUNOFF_DATA_DIR", before);
    }
};

RUNOFF_WIDGET_TEST(StrokeDatasetTest)
#include "stroke_dataset_test.moc"
