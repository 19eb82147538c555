// Settings, presets and the form: what is chosen is what is trained.
#include "ui/dataset/dataset_chooser.h"
#include "ui/train/image_fields.h"
#include "ui/train/joined_sets.h"
#include "ui/train/learning_fields.h"
#include "ui/train/preset_bar.h"
#include "ui/train/train_form.h"
#include "ui/train/train_presets.h"
#include "ui/train/train_words.h"

#include "tests/support/errors.h"
#include "tests/support/stroke_bars.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_data.h"
#include "tests/support/ui/own_settings.h"

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QToolButton>
#include <QWheelEvent>

using ui::TrainSettings;

namespace {

TrainSettings unusual()
{
    TrainSettings settings;
    settings.dataset = "/data/with spaces/Shapes & Co";
    settings.classes = "0,2";
    settings.stride = 3;
    settings.fraction = 0.25;
    settings.augmentation = QStringLiteral("auto");
    settings.precision = "auto";
    core::Recipe& recipe = settings.recipe;
    recipe.architecture = "lenet-small";
    recipe.strategies = {core::StrategyId::Softmax, core::StrategyId::Specialists, core::StrategyId::MultiTask};
    recipe.taskWeights = {.classes = 2.0, .attributes = 0.0, .quantities = 0.75};
    recipe.optimizer = core::optimizerNamed("adam");
    recipe.optimizer.learningRate = 0.0005;
    recipe.optimizer.weightDecay = 0.005;
    recipe.headOptimizer = core::optimizerNamed("nesterov");
    recipe.schedule = core::Schedule::OneCycle;
    recipe.labelSmoothing = 0.15;
    recipe.heads = core::HeadTraining::Scratch;
    recipe.epochs = 2;
    recipe.headEpochs = 3;
    recipe.multiLabelEpochs = 4;
    recipe.specialistEpochs = 5;
    recipe.batch = 17;
    recipe.headBatch = 19;
    recipe.seed = 123456789;
    recipe.name = "odd.name-1";
    recipe.title = "Ünusual “title”";
    return settings;
}

/// unusual() on several data sets, as later versions can train.
TrainSettings several()
{
    TrainSettings settings = unusual();
    settings.joined = QStringList{"pen-digits", "/data/More, of them"};
    settings.weights = {2.0, 0.5, 1.25};
    settings.splitBy = "item";
    return settings;
}

/// unusual() as version 0.1.0 stored it before its recipe had keys of its own.
const QByteArray storedBefore = R"({
    "dataset": "/data/with spaces/Shapes & Co", "classes": "0,2", "stride": 3, "fraction": 0.25, "augment": true,
    "augmentation": "auto", "architecture": "lenet-small", "strategies": ["softmax", "specialists", "multi-task"],
    "classWeight": 2, "attributeWeight": 0, "quantityWeight": 0.75, "optimizer": "adam", "learningRate": 0.0005,
    "weightDecay": 0.005, "headOptimizer": "nesterov", "schedule": "one-cycle", "labelSmoothing": 0.15,
    "precision": "auto", "heads": "scratch", "epochs": 2, "headEpochs": 3, "multiLabelEpochs": 4,
    "specialistEpochs": 5, "batch": 17, "headBatch": 19, "seed": 123456789, "name": "odd.name-1",
    "title": "Ünusual “title”"})";

QJsonObject beforeWith(const QString& key, const QJsonValue& value)
{
    QJsonObject json = QJsonDocument::fromJson(storedBefore).object();
    json[key] = value;
    return json;
}

template <typename Field>
Field* named(QWidget& form, const QString& name)
{
    for (Field* field : form.findChildren<Field*>())
        if (field->accessibleName() == name)
            return field;
    return nullptr;
}

}  // namespace

class TrainSettingsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase() { support::useOwnSettings(m_folder.path()); }
    void init() { QSettings().clear(); }

    void surviveBeingWritten()
    {
        QVERIFY(ui::settingsFrom(ui::toJson(unusual())) == unusual());
        QVERIFY(ui::settingsFrom(ui::toJson(several())) == several());
        QVERIFY(ui::settingsFrom({}) == TrainSettings{});
    }

    void readWhatWasStoredBefore()
    {
        QVERIFY(ui::settingsFrom(QJsonDocument::fromJson(storedBefore).object()) == unusual());
        QCOMPARE(ui::settingsFrom({{"cosine", true}}).recipe.schedule, core::Schedule::Cosine);
        QCOMPARE(ui::settingsFrom({{"fineTune", true}}).recipe.heads, core::HeadTraining::FineTuned);
        QVERIFY(!ui::settingsFrom(beforeWith("headOptimizer", "")).recipe.headOptimizer);
    }

    void keepTheRestOfWhatWasStoredBefore_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no number") << "epochs" << QJsonValue("many");
        QTest::newRow("negative seed") << "seed" << QJsonValue(-1);
        QTest::newRow("unknown architecture") << "architecture" << QJsonValue("giant");
        QTest::newRow("unknown optimizer") << "optimizer" << QJsonValue("magic");
        QTest::newRow("unknown schedule") << "schedule" << QJsonValue("linear");
        QTest::newRow("negative decay") << "weightDecay" << QJsonValue(-0.1);
        QTest::newRow("rate 0") << "learningRate" << QJsonValue(0.0);
        QTest::newRow("unknown optimizer of the heads") << "headOptimizer" << QJsonValue("magic");
        QTest::newRow("heavy weight") << "classWeight" << QJsonValue(1e9);
        QTest::newRow("a path as name") << "name" << QJsonValue("../evil");
    }

    void keepTheRestOfWhatWasStoredBefore()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        const TrainSettings read = ui::settingsFrom(beforeWith(key, value));
        QVERIFY(read != unusual());
        QCOMPARE(read.recipe.headEpochs, 3);
        QCOMPARE(read.recipe.title, unusual().recipe.title);
        QCOMPARE(read.dataset, unusual().dataset);
    }

    void haveDefaultsForNonsense_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("stride 0") << "stride" << QJsonValue(0);
        QTest::newRow("fraction above 1") << "fraction" << QJsonValue(1.5);
        QTest::newRow("joined with nothing") << "joined" << QJsonValue(QJsonArray{"", 7});
        QTest::newRow("weights of no data sets") << "weights" << QJsonValue(QJsonArray{1, 2});
        QTest::newRow("unknown division") << "split_by" << QJsonValue("person");
        QTest::newRow("unknown precision") << "precision" << QJsonValue("f16");
        QTest::newRow("no recipe") << "recipe" << QJsonValue(7);
        const auto row = [](const char* name, const QString& key, const QJsonValue& value) {
            QTest::newRow(name) << "recipe." + key << value;
        };
        const auto optimizer = [](const QJsonValue& name, double rate, double decay) {
            return QJsonObject{{"name", name}, {"learning_rate", rate}, {"weight_decay", decay}};
        };
        row("no number", "epochs", "many");
        row("negative seed", "seed", -1);
        row("a seed beyond the form", "seed", 1e10);
        row("unknown architecture", "architecture", "giant");
        row("unknown optimizer", "optimizer", optimizer("magic", 0.1, 0.0));
        row("unknown schedule", "schedule", "linear");
        row("smoothing of 1", "label_smoothing", 1.0);
        row("negative decay", "optimizer", optimizer("adam", 0.1, -0.1));
        row("rate 0", "optimizer", optimizer("adam", 0.0, 0.0));
        row("unknown optimizer of the heads", "head_optimizer", optimizer("magic", 0.1, 0.0));
        row("negative weight", "task_weights", QJsonArray{1.0, -1.0, 1.0});
        row("heavy weight", "task_weights", QJsonArray{1e9, 1.0, 1.0});
        row("a path as name", "name", "../evil");
        row("an absolute path as name", "name", "/tmp/evil");
    }

    void haveDefaultsForNonsense()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject json = ui::toJson({});
        if (key.startsWith("recipe.")) {
            QJsonObject recipe = json["recipe"].toObject();
            recipe[key.section('.', 1)] = value;
            value = recipe;
        }
        json[key.section('.', 0, 0)] = value;
        QVERIFY(ui::settingsFrom(json) == TrainSettings{});
    }

    void becomeARecipe()
    {
        const core::TrainTest data = tests::tinyData({.side = 28});
        const core::Selection selection = ui::selectionOf(unusual(), data.train.classNames);
        QCOMPARE(selection.classes, (std::vector<int>{0, 2}));
        QCOMPARE(selection.stride, 3);
        QCOMPARE(selection.fraction, 0.25);
        const core::Recipe recipe = ui::recipeOf(unusual(), data.train);
        QCOMPARE(recipe.name, std::string("odd.name-1"));
        QCOMPARE(recipe.architecture, std::string("lenet-small"));
        QCOMPARE(recipe.strategies, unusual().recipe.strategies);
        QCOMPARE(recipe.taskWeights, unusual().recipe.taskWeights);
        QCOMPARE(recipe.optimizer.kind, core::OptimizerOptions::Kind::Adam);
        QCOMPARE(recipe.optimizer.learningRate, 0.0005);
        QCOMPARE(recipe.schedule, core::Schedule::OneCycle);
        QCOMPARE(recipe.optimizer.weightDecay, 0.005);
        QCOMPARE(recipe.labelSmoothing, 0.15);
        QVERIFY(recipe.headOptimizer && recipe.headOptimizer->kind == core::OptimizerOptions::Kind::Nesterov);
        QCOMPARE(recipe.precision, core::supportsBf16() ? core::Precision::Bf16 : core::Precision::F32);
        QCOMPARE(recipe.epochs * 1000 + recipe.headEpochs * 100 + recipe.multiLabelEpochs * 10
                     + recipe.specialistEpochs,
                 2345);
        QCOMPARE(recipe.batch * 100 + recipe.headBatch, 1719);
        QCOMPARE(recipe.seed, 123456789U);
        QVERIFY(recipe.augmentation.has_value() && !recipe.augmentation->flip);
        QVERIFY(recipe.augmentationText.starts_with("auto: digits, as every class is named by a number"));
        TrainSettings wrong = unusual();
        wrong.classes = "0-9";
        QVERIFY(tests::isOneLineWith(
            tests::errorOf<core::UsageError>([&] { ui::selectionOf(wrong, data.train.classNames); }), "9"));
    }

    void nameTheDatasets()
    {
        const core::DataSource source = ui::sourceOf(several());
        QCOMPARE(source.names,
                 (std::vector<std::string>{"/data/with spaces/Shapes & Co", "pen-digits", "/data/More, of them"}));
        QVERIFY(source.splitBy == core::SplitBy::Item && !source.mustDivide);
        QVERIFY(!ui::sourceOf(unusual()).splitBy);
    }

    void fitTheWeights_data()
    {
        QTest::addColumn<QJsonArray>("stored");
        QTest::addColumn<QList<double>>("weights");
        QTest::newRow("one for each") << QJsonArray{2, 1} << QList<double>{2, 1};
        QTest::newRow("none") << QJsonArray{} << QList<double>{};
        QTest::newRow("too few") << QJsonArray{2} << QList<double>{};
        QTest::newRow("too many") << QJsonArray{2, 1, 1} << QList<double>{};
        QTest::newRow("out of range") << QJsonArray{-2, 1e9} << QList<double>{ui::leastShare, ui::mostShare};
    }

    void fitTheWeights()
    {
        QFETCH(QJsonArray, stored);
        QFETCH(QList<double>, weights);
        QJsonObject json = ui::toJson({});
        json["joined"] = QJsonArray{"pen-digits"};
        json["weights"] = stored;
        const std::vector<double> read = ui::settingsFrom(json).weights;
        QCOMPARE(QList<double>(read.begin(), read.end()), weights);
    }

    void readTheAugmentation_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::addColumn<QString>("augmentation");
        QTest::newRow("none") << QJsonObject{} << "none";
        QTest::newRow("rules") << QJsonObject{{"augmentation", "shift=2,flip"}} << "shift=2,flip";
        QTest::newRow("objects") << QJsonObject{{"augmentation", "objects"}, {"augment", true}} << "objects";
        QTest::newRow("as it was stored before") << QJsonObject{{"augment", true}} << "auto";
        QTest::newRow("damaged") << QJsonObject{{"augmentation", "blur=3"}, {"augment", false}} << "none";
    }
    void readTheAugmentation()
    {
        QFETCH(QJsonObject, json);
        QTEST(ui::settingsFrom(json).augmentation, "augmentation");
    }

    void sayWhatTheAugmentationMeans()
    {
        const core::Dataset digits = tests::tinyData().train;
        const auto sentence = [&](const char* wish) {
            return ui::TrainWords::augmentation(core::chooseAugmentation(wish, digits));
        };
        QCOMPARE(sentence("none"), QString());
        QCOMPARE(
            sentence("auto"),
            QString("Digits, because every class name is a number: rotated by up to 10°, shifted by up to 1.5 pixels, "
                    "scaled by up to 10 %, slanted by up to 0.15, stroke width changed in 30 % of the images, coarser "
                    "pixels in 10 % of the images. No mirroring."));
        QCOMPARE(sentence("shift=2,flip"),
                 QString("Custom rules: shifted by up to 2 pixels. Runoff never mirrors digits, so it ignores flip."));
        ui::TrainForm form;
        form.images().setAugmentation(sentence("auto"));
        auto* choice = named<QComboBox>(form, "Augmentation");
        QVERIFY(choice);
        choice->setCurrentIndex(choice->findData("objects"));
        QCOMPARE(form.settings().augmentation, QString("objects"));
        choice->setEditText(" shift=2 ");
        QCOMPARE(form.settings().augmentation, QString("shift=2"));
    }

    void suggestAName()
    {
        TrainSettings settings;
        settings.dataset = "/data/My Shapes";
        QCOMPARE(ui::nameOf(settings), "my-my-shapes-lenet");
        settings.joined = QStringList{"pen-digits"};
        QCOMPARE(ui::nameOf(settings), "my-my-shapes-pen-digits-lenet");
        QCOMPARE(ui::suggestedTitle(settings), "my My Shapes+pen-digits · lenet");
        settings.recipe.name = "mine";
        QCOMPARE(ui::nameOf(settings), "mine");
    }

    void theFormShowsAndReadsThemAll()
    {
        ui::TrainForm form;
        QSignalSpy changed(&form, &ui::TrainForm::changed);
        form.setSettings(unusual());
        QCOMPARE(changed.size(), 1);
        QVERIFY(form.settings() == unusual());
        named<QSpinBox>(form, "Stride")->setValue(7);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(form.settings().stride, 7);
        form.setSettings(several());
        QCOMPARE(changed.size(), 3);
        QVERIFY(form.settings() == several());
        form.setSettings(unusual());
        QVERIFY(form.settings() == unusual());
    }

    void dataSetsAreAddedAndRemoved()
    {
        const std::vector<core::FoundDataset> found{
            {.name = "mnist", .title = "MNIST digits", .folder = "/data/mnist", .problem = {}},
            {.name = "pen-digits", .title = "Pen digits", .folder = "/data/pen-digits", .problem = {}},
            {.name = "cifar10", .title = "CIFAR-10 photos", .folder = "/data/cifar10", .problem = {}},
            {.name = "/data/own", .title = "own", .folder = "/data/own", .problem = {}}};
        ui::TrainForm form;
        form.show();
        form.setDatasets(found);
        QCOMPARE(form.settings().dataset, "mnist");
        auto* more = named<QComboBox>(form, "Together with");
        auto* shares = named<QComboBox>(form, "Each epoch");
        auto* division = named<QComboBox>(form, "Division");
        QVERIFY(more && !shares->isVisible() && !division->isVisible());
        QVERIFY(more->findData("pen-digits") >= 0 && more->findData("/data/own") >= 0 && more->findData("mnist") < 0);
        QVERIFY(more->findData("cifar10") >= 0);  // its classes are not compared before the first set is open
        core::TrainTest images = tests::tinyData();
        images.train.classNames = core::knownDatasets().front().classNames;
        form.setData(images);
        QVERIFY(more->findData("cifar10") < 0 && more->findData("pen-digits") >= 0);

        QSignalSpy changed(&form, &ui::TrainForm::changed);
        emit form.images().moreDatasets().wanted("pen-digits");
        emit form.images().moreDatasets().wanted("/data/own");
        QCOMPARE(changed.size(), 2);
        QCOMPARE(form.settings().joined, (QStringList{"pen-digits", "/data/own"}));
        QVERIFY(form.settings().weights.empty() && shares->isVisible());
        QVERIFY(more->findData("pen-digits") < 0 && more->currentText().isEmpty());
        for (const QDoubleSpinBox* weight : form.images().joined().findChildren<QDoubleSpinBox*>())
            QVERIFY(!weight->isVisible());
        shares->setCurrentIndex(1);
        QCOMPARE(form.settings().weights, (std::vector<double>{1, 1, 1}));
        const auto deleteOldRows = [] { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); };
        deleteOldRows();
        named<QDoubleSpinBox>(form, "Weight of Pen digits")->setValue(2);
        QCOMPARE(form.settings().weights, (std::vector<double>{1, 2, 1}));
        const auto says = [&form](const QString& words) {
            const auto labels = form.images().joined().findChildren<QLabel*>();
            return std::ranges::any_of(
                labels, [&](const QLabel* label) { return label->isVisible() && label->text() == words; });
        };
        QVERIFY(says("50.0 % of each epoch") && says("25.0 % of each epoch"));
        named<QToolButton>(form, "Remove own")->click();
        QCOMPARE(form.settings().joined, QStringList{"pen-digits"});
        QCOMPARE(form.settings().weights, (std::vector<double>{1, 2}));
        deleteOldRows();
        named<QToolButton>(form, "Remove Pen digits")->click();
        QVERIFY(form.settings().joined.isEmpty() && form.settings().weights.empty() && !shares->isVisible());
    }

    void drawingsAreDivided()
    {
        ui::TrainForm form;
        form.show();
        auto* division = named<QComboBox>(form, "Division");
        form.setData(tests::tinyData());
        QVERIFY(!division->isVisible());
        form.setData(tests::strokeBars("bars", 10));
        QVERIFY(division->isVisible());
        division->setCurrentIndex(division->findText("by drawing"));
        QCOMPARE(form.settings().splitBy, "item");
        auto* augmentation = named<QComboBox>(form, "Augmentation");
        augmentation->setCurrentIndex(augmentation->findData("strokes"));
        const core::Recipe recipe = ui::recipeOf(form.settings(), tests::strokeBars("bars", 10).train);
        QVERIFY(recipe.augmentation && recipe.augmentation->changesStrokes());
    }

    void networksForOneStrategyAreChosenByHand()
    {
        ui::TrainForm form;
        form.show();
        auto* weight = named<QDoubleSpinBox>(form, "Class weight");
        const auto chosen = [&](core::StrategyId id) {
            const auto strategies = form.settings().recipe.strategies;
            return std::ranges::find(strategies, id) != strategies.end();
        };
        QVERIFY(chosen(core::StrategyId::Specialists) && chosen(core::StrategyId::Ecoc));
        QVERIFY(!chosen(core::StrategyId::MultiTask) && !chosen(core::StrategyId::Cascade));
        QVERIFY(!weight->isVisible());
        form.setSettings(unusual());
        QVERIFY(chosen(core::StrategyId::MultiTask) && weight->isVisible());
        weight->setValue(1.25);
        QCOMPARE(form.settings().recipe.taskWeights.classes, 1.25);
        form.setSettings({});
        QVERIFY(!weight->isVisible());
    }

    void offersThePrecisionsThatTheProcessorHas()
    {
        ui::TrainForm form;
        auto* precision = named<QComboBox>(form, "Precision");
        QCOMPARE(form.settings().precision, "f32");
        QCOMPARE(precision->isEnabled(), core::supportsBf16());
        QCOMPARE(precision->whatsThis().contains("AVX-512 BF16 or AMX"), !core::supportsBf16());
        TrainSettings other;
        other.precision = "bf16";  // perhaps of another machine
        form.setSettings(other);
        QCOMPARE(form.settings().precision, core::supportsBf16() ? "bf16" : "f32");
    }

    void anOptimizerBringsItsUsualRate()
    {
        ui::TrainForm form;
        auto* optimizer = named<QComboBox>(form, "Optimizer");
        optimizer->setCurrentIndex(optimizer->findData("sgd"));
        emit optimizer->activated(optimizer->currentIndex());
        QCOMPARE(form.settings().recipe.optimizer.learningRate, 0.01);
    }

    void scrollingChangesNothing()
    {
        ui::TrainForm form;
        form.show();
        const TrainSettings before = form.settings();
        for (QWidget* field :
             std::initializer_list<QWidget*>{named<QSpinBox>(form, "Stride"), named<QDoubleSpinBox>(form, "Fraction"),
                                             named<QComboBox>(form, "Architecture")}) {
            QWheelEvent wheel(field->rect().center(), field->mapToGlobal(field->rect().center()), {}, {0, -120},
                              Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(field, &wheel);
        }
        QVERIFY(form.settings() == before);
    }

    void everyFieldIsNamedAndExplained()
    {
        ui::TrainForm form;
        int fields = 0;
        for (const QWidget* field : form.findChildren<QWidget*>()) {
            if (field->focusPolicy() == Qt::NoFocus || field->whatsThis().isEmpty())
                continue;
            QVERIFY(!field->accessibleName().isEmpty());
            QVERIFY2(!field->toolTip().isEmpty() && field->accessibleDescription() == field->whatsThis(),
                     qPrintable(field->accessibleName()));
            ++fields;
        }
        QVERIFY(fields >= 18);
    }

    void presetsAreKept()
    {
        const auto shipped = ui::TrainPresets::all().size();
        QVERIFY(shipped >= 2);
        ui::TrainPresets::save("mine/2 “x”", unusual());
        QCOMPARE(ui::TrainPresets::all().size(), shipped + 1);
        QVERIFY(ui::TrainPresets::all().back().settings == unusual());
        TrainSettings other = unusual();
        other.recipe.epochs = 9;
        ui::TrainPresets::save("mine/2 “x”", other);
        QCOMPARE(ui::TrainPresets::all().size(), shipped + 1);
        QCOMPARE(ui::TrainPresets::all().back().settings.recipe.epochs, 9);
        ui::TrainPresets::remove("mine/2 “x”");
        QCOMPARE(ui::TrainPresets::all().size(), shipped);
        ui::TrainPresets::keepLast(several());
        QVERIFY(ui::TrainPresets::last() == several());
    }

    void whatShipsKeepsDataAndNames()
    {
        for (const ui::TrainPreset& preset : ui::TrainPresets::all()) {
            const TrainSettings applied = ui::TrainPresets::applied(preset, several());
            QVERIFY(ui::sourceOf(applied) == ui::sourceOf(several()));
            QCOMPARE(applied.weights, several().weights);
            QCOMPARE(applied.recipe.seed, unusual().recipe.seed);
            QCOMPARE(applied.recipe.name, unusual().recipe.name);
            QCOMPARE(applied.recipe.epochs, preset.settings.recipe.epochs);
        }
    }

    void theBarOfPresets()
    {
        ui::TrainForm form;
        QSignalSpy failed(&form, &ui::TrainForm::failed);
        form.setSettings(unusual());
        QCOMPARE(form.presets().box().currentIndex(), -1);  // nobody's
        form.presets().saveAs("  ");
        form.presets().saveAs(ui::TrainPresets::all().front().name);
        QCOMPARE(failed.size(), 2);
        form.presets().saveAs("Mine");
        QCOMPARE(form.presets().box().currentText(), "Mine");
        form.presets().box().setCurrentIndex(0);
        emit form.presets().box().activated(0);
        QCOMPARE(form.settings().stride, ui::TrainPresets::all().front().settings.stride);
        QCOMPARE(form.settings().dataset, unusual().dataset);
        emit form.presets().box().activated(form.presets().box().count() - 1);
        QVERIFY(form.settings() == unusual());
    }
};

RUNOFF_WIDGET_TEST(TrainSettingsTest)
#include "train_settings_test.moc"
