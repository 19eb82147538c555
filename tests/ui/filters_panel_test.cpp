#include "ui/verdict/filters_panel.h"

#include "core/nn/first_layer.h"
#include "tests/support/near.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_classifier.h"
#include "tests/support/ui/golden_image.h"
#include "tests/support/ui/own_settings.h"
#include "tests/support/ui/panel_bench.h"
#include "tests/support/ui/recorded_text.h"
#include "ui/theme.h"
#include "ui/words/words.h"

#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QTemporaryDir>
#include <QToolButton>

using core::StrategyId;
using ui::FilterPlace;
using ui::FiltersPanel;

namespace {

struct TinyFilters {
    core::Shape image{1, 12, 12};
    std::int64_t trunk = 12;      ///< filters of the trunk
    std::int64_t specialist = 6;  ///< filters of each specialist
    bool specialists = true;
    std::vector<std::string> names{};
    std::int64_t kernel = 3;  ///< of the specialists
};

/// A model whose networks begin with a convolution. Random weights; no decision uses them.
std::shared_ptr<const core::Classifier> filterModel(const TinyFilters& tiny = {})
{
    core::Random random(7);
    core::Classifier made = *support::tinyClassifier(1, tiny.names);
    const auto network = [&](std::int64_t filters, std::int64_t kernel, std::int64_t outputs) {
        return core::makeNetwork(tiny.image,
                                 {core::Convolution{.outputs = filters, .kernel = kernel}, core::Relu{},
                                  core::Flatten{}, core::Dense{outputs}},
                                 random);
    };
    made.trunk = network(tiny.trunk, 3, 8);
    made.networkGroups.erase(StrategyId::Specialists);
    if (tiny.specialists)
        for (int label = 0; label < made.classCount(); ++label)
            made.networkGroups[StrategyId::Specialists].networks.push_back(network(tiny.specialist, tiny.kernel, 1));
    return std::make_shared<const core::Classifier>(std::move(made));
}

core::Image stroke(const core::Shape& shape)
{
    core::Image image(shape);
    const std::int64_t height = shape[1], width = shape[2];
    for (std::int64_t channel = 0; channel < shape[0]; ++channel)
        for (std::int64_t y = 2; y < height - 2; ++y)
            for (std::int64_t x = width / 2 - 1; x < width / 2 + 1; ++x)
                image.row(channel)[static_cast<std::size_t>(y * width + x)] = 1.0F;
    return image;
}

/// The drawing, and an answer of the specialists.
ui::Recognition drawn(const std::shared_ptr<const core::Classifier>& classifier, std::optional<int> answer = 4)
{
    ui::Recognition recognition;
    recognition.classifier = classifier;
    recognition.image = stroke(classifier->trunk.input);
    core::Verdict verdict;
    verdict.strategy = StrategyId::Specialists;
    verdict.winner = answer;
    verdict.trace = core::SpecialistsTrace{};
    recognition.verdicts = {verdict};
    return recognition;
}

/// A visible panel with a model and a drawing.
struct ShownPanel {
    FiltersPanel panel;
    std::shared_ptr<const core::Classifier> model;

    explicit ShownPanel(const TinyFilters& tiny = {}, const QSize& size = {333, 358}) : model(filterModel(tiny))
    {
        panel.resize(size);
        panel.setClassifier(model);
        panel.setRecognition(drawn(model));
        panel.show();
    }
    QToolButton& chooser() { return *panel.findChild<QToolButton*>(); }
};

}  // namespace

class FiltersPanelTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase() { support::useOwnSettings(m_folder.path()); }
    void init() { QSettings().clear(); }
    void cleanup() { ui::applyTheme(*qApp, ui::Theme::Light); }

    void showsTrunkAndSpecialist()
    {
        ShownPanel shown;
        const ui::FilterComparison& comparison = shown.panel.comparison();
        QCOMPARE(comparison.networks.size(), std::size_t{2});
        const core::Network& specialist = shown.model->networkGroups.at(StrategyId::Specialists).networks[4];
        const core::Image image = stroke(shown.model->trunk.input);
        QVERIFY(comparison.networks[0].filters == shown.model->trunk.parameters[0]);
        QVERIFY(comparison.networks[0].maps == core::firstLayer(shown.model->trunk, image)->maps);
        QVERIFY(comparison.networks[1].filters == specialist.parameters[0]);
        QVERIFY(comparison.networks[1].maps == core::firstLayer(specialist, image)->maps);
        QCOMPARE(comparison.networks[1].parameters, core::parameterCount(specialist));
        QCOMPARE(comparison.className, QStringLiteral("4"));
        const auto closest = core::closestFilters(specialist.parameters[0], shown.model->trunk.parameters[0]);
        COMPARE_NEAR(comparison.similarity, core::meanSimilarity(closest).value(), 1e-12);
        COMPARE_NEAR(comparison.byChance, core::similarityByChance(shown.model->trunk.parameters[0]), 1e-12);
        QCOMPARE(comparison.networks[0].closest.size(), std::size_t{12});
    }

    void followsTheAnswerUnlessAClassIsPinned()
    {
        ShownPanel shown;
        QVERIFY(shown.chooser().isVisible());
        QVERIFY2(shown.chooser().text().startsWith("Specialist 4"), qPrintable(shown.chooser().text()));
        shown.panel.setRecognition(drawn(shown.model, 7));
        QCOMPARE(shown.panel.comparison().className, QStringLiteral("7"));
        shown.panel.setRecognition(drawn(shown.model, std::nullopt));
        QCOMPARE(shown.panel.comparison().className, QStringLiteral("7"));  // no answer: the last one
        QMenu& menu = *shown.chooser().menu();
        QCOMPARE(menu.actions().size(), 12);  // automatic, a separator, ten classes
        menu.actions().at(4)->trigger();
        QCOMPARE(shown.panel.pinned(), std::optional(2));
        QCOMPARE(shown.panel.comparison().className, QStringLiteral("2"));
        shown.panel.setVerdicts(drawn(shown.model, 9).verdicts);
        QCOMPARE(shown.panel.comparison().className, QStringLiteral("2"));
        menu.actions().front()->trigger();
        QCOMPARE(shown.panel.comparison().className, QStringLiteral("9"));
        shown.panel.setPinned(3);
        shown.panel.setClassifier(filterModel());
        QVERIFY(!shown.panel.pinned());
    }

    void computesNothingWhileHidden()
    {
        FiltersPanel panel;
        const auto model = filterModel();
        panel.setClassifier(model);
        panel.setRecognition(drawn(model));
        QVERIFY(panel.comparison().networks.empty());
        panel.show();
        QVERIFY(!panel.comparison().networks.at(1).maps.empty());
        panel.hide();
        panel.setRecognition({.classifier = model, .image = {}, .verdicts = {}, .otherWay = {}});
        panel.setVerdicts(drawn(model, 8).verdicts);
        QCOMPARE(panel.comparison().className, QStringLiteral("4"));
        QVERIFY(!panel.comparison().networks.at(1).maps.empty());
        panel.show();
        QCOMPARE(panel.comparison().className, QStringLiteral("8"));
        QVERIFY(panel.comparison().networks.at(1).maps.empty());
    }

    void isHiddenByDefault()
    {
        support::PanelBench bench;
        auto* panel = bench.grid.findChild<FiltersPanel*>();
        QVERIFY(panel && panel->isHidden());
        QVERIFY(panel->comparison().networks.empty());
        bench.grid.setHidden("filters", false);
        QVERIFY(panel->isVisible());
        QVERIFY(!panel->comparison().networks.empty());
        bench.grid.resetLayout();
        QVERIFY(panel->isHidden());
        bench.grid.enlarge("filters");
        QTRY_COMPARE(panel->width(), bench.grid.width());
    }

    void emptyStates_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("no model") << "no model"
                                  << "No model is open.";
        QTest::newRow("nothing drawn") << "nothing drawn"
                                       << "Shared trunk: 12 filters.";
        QTest::newRow("drawn") << "drawn"
                               << "of 12 filters respond.";
        QTest::newRow("no specialists") << "no specialists"
                                        << "This model has no specialist networks to compare.";
        QTest::newRow("no convolution") << "no convolution"
                                        << "does not begin with a convolution";
        QTest::newRow("other kernels") << "other kernels"
                                       << "The filters of these networks cannot be compared.";
    }
    void emptyStates()
    {
        QFETCH(QString, kind);
        QFETCH(QString, words);
        FiltersPanel panel;
        panel.resize(333, 358);
        panel.show();
        auto model =
            kind == "no convolution"
                ? support::tinyClassifier()
                : filterModel({.specialists = kind != "no specialists", .kernel = kind == "other kernels" ? 5 : 3});
        if (kind != "no model")
            panel.setClassifier(model);
        if (kind != "no model" && kind != "nothing drawn")
            panel.setRecognition(drawn(model));
        QVERIFY2(panel.accessibleDescription().contains(words), qPrintable(panel.accessibleDescription()));
        QCOMPARE(panel.findChild<QToolButton*>()->isVisible(), kind != "no model" && kind != "no specialists");
        for (const ui::FilterNetwork& network : panel.comparison().networks)
            QCOMPARE(network.maps.empty(), kind == "nothing drawn" || kind == "no convolution");
        for (const auto& text : support::recordedTexts(panel))
            QVERIFY2(QRectF(panel.rect()).contains(text.place), qPrintable(text.words));
        QTest::keyClick(&panel, Qt::Key_Right);
        QCOMPARE(panel.chosen().has_value(), kind != "no model" && kind != "no convolution");
    }

    void arrowsGoThroughAllFilters()
    {
        ShownPanel shown;
        const std::vector<ui::FiltersPlace::Column> columns = shown.panel.filtersPlace().columns;
        const int perRow = columns[0].perRow;
        QVERIFY(perRow > 1 && perRow < 12);
        FiltersPanel& panel = shown.panel;
        const auto press = [&panel](Qt::Key key) {
            QTest::keyClick(&panel, key);
            return *panel.chosen();
        };
        QCOMPARE(press(Qt::Key_Down), (FilterPlace{0, 0}));
        QCOMPARE(press(Qt::Key_Up), (FilterPlace{0, 0}));
        QCOMPARE(press(Qt::Key_Left), (FilterPlace{0, 0}));
        QCOMPARE(press(Qt::Key_Down), (FilterPlace{0, perRow}));
        QCOMPARE(press(Qt::Key_Up), (FilterPlace{0, 0}));
        for (int step = 1; step < perRow; ++step)
            QCOMPARE(press(Qt::Key_Right), (FilterPlace{0, step}));
        QCOMPARE(press(Qt::Key_Right), (FilterPlace{1, 0}));  // on to the specialist
        QCOMPARE(press(Qt::Key_Left), (FilterPlace{0, perRow - 1}));
        for (int step = 0; step < 12; ++step)
            press(Qt::Key_Down);
        QCOMPARE(shown.panel.chosen()->network, 0);
        QCOMPARE(shown.panel.chosen()->filter % perRow, perRow - 1);
        for (int step = 0; step < 2 * perRow; ++step)
            press(Qt::Key_Right);
        QCOMPARE(shown.panel.chosen()->network, 1);
        QVERIFY(shown.panel.chosen()->filter < 6);
        QVERIFY2(shown.panel.accessibleDescription().startsWith("Specialist 4, filter"),
                 qPrintable(shown.panel.accessibleDescription()));
    }

    void tabReachesTheChooser()
    {
        support::PanelBench bench;
        bench.grid.setClassifier(filterModel());
        bench.grid.setHidden("filters", false);
        bench.grid.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bench.grid));
        auto* panel = bench.grid.findChild<FiltersPanel*>();
        panel->setFocus();
        QTest::keyClick(panel, Qt::Key_Tab);
        QCOMPARE(bench.grid.focusWidget(), panel->findChild<QToolButton*>());
        QTest::keyClick(bench.grid.focusWidget(), Qt::Key_Backtab);
        QCOMPARE(bench.grid.focusWidget(), panel);
        QVERIFY(!panel->findChild<QToolButton*>()->accessibleName().isEmpty());
    }

    void tipsDescribeWhatIsUnderThePointer()
    {
        ShownPanel shown;
        const ui::FiltersPlace place = shown.panel.filtersPlace();
        const QString tip = shown.panel.tipAt(place.columns[1].mapTile(2).center());
        const auto weights = shown.panel.comparison().networks[1].filters.row(2);
        for (const QString& words :
             {QStringLiteral("Specialist 4, filter 3 of 6"), QStringLiteral("Highest activation: "),
              ui::Words::decimal(static_cast<double>(std::ranges::min(weights)), 2) + " to "
                  + ui::Words::decimal(static_cast<double>(std::ranges::max(weights)), 2),
              QStringLiteral("Closest filter of the trunk: %1")
                  .arg(shown.panel.comparison().networks[1].closest[2].index + 1)})
            QVERIFY2(tip.contains(words), qPrintable(tip));
        QVERIFY(shown.panel.tipAt({20.0, 10.0}).contains("first layer"));
        const QString below = shown.panel.tipAt({20.0, 350.0});
        QVERIFY2(below.contains(ui::Words::decimal(shown.panel.comparison().byChance, 2)), qPrintable(below));
    }

    void thePointerOutlinesAFilterAndTheClosestOne()
    {
        ShownPanel shown;
        const QImage before = shown.panel.grab().toImage();
        const ui::FiltersPlace place = shown.panel.filtersPlace();
        QTest::mouseMove(&shown.panel, place.columns[0].filterTile(11).center().toPoint());
        QTRY_COMPARE(shown.panel.chosen(), std::optional(FilterPlace{0, 11}));
        const QImage after = shown.panel.grab().toImage();
        const auto changes = [&](const QRectF& pair) {
            const QRect area = pair.adjusted(-3.0, -3.0, 3.0, 3.0).toAlignedRect();
            return before.copy(area) != after.copy(area);
        };
        const auto closest = static_cast<int>(shown.panel.comparison().networks[0].closest[11].index);
        QVERIFY(changes(place.columns[0].pair(11)));
        QVERIFY(changes(place.columns[1].pair(closest)));
        QVERIFY(!changes(place.columns[0].pair(0)));
    }

    void fitsEverySize_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("pairs");
        const QStringList digits, things{"airplane", "automobile", "bird", "cat", "a class with a long name", "f"};
        for (const auto& [kind, names] : {std::pair("digits", digits), std::pair("things", things)}) {
            QTest::addRow("smallest, %s", kind) << QSize(206, 200) << names << 100 << false;
            QTest::addRow("usual, %s", kind) << QSize(333, 358) << names << 100 << true;
            QTest::addRow("wide, %s", kind) << QSize(440, 290) << names << 100 << true;
            QTest::addRow("enlarged, %s", kind) << QSize(1200, 800) << names << 100 << true;
            QTest::addRow("large text, %s", kind) << QSize(530, 600) << names << 200 << true;
        }
    }
    void fitsEverySize()
    {
        QFETCH(QSize, size);
        QFETCH(QStringList, names);
        QFETCH(int, percent);
        ui::applyTheme(*qApp, ui::Theme::Light, percent);
        TinyFilters tiny{.image = {names.isEmpty() ? 1 : 3, 12, 12}, .trunk = 32, .specialist = 32};
        for (const QString& name : names)
            tiny.names.push_back(name.toStdString());
        ShownPanel shown(tiny, size);
        QVERIFY(shown.panel.minimumSizeHint().width() <= size.width());
        QVERIFY(shown.panel.minimumSizeHint().height() <= size.height());
        for (const bool chosen : {false, true}) {
            if (chosen)
                QTest::keyClick(&shown.panel, Qt::Key_Right);
            const std::vector<support::RecordedText> texts = support::recordedTexts(shown.panel);
            QVERIFY(texts.size() >= 4);
            for (const support::RecordedText& text : texts) {
                QVERIFY2(QRectF(shown.panel.rect()).contains(text.place), qPrintable(text.words));
                QVERIFY2(!text.words.contains(QChar(0x2026)), qPrintable(text.words));
                QVERIFY2(!text.place.adjusted(2, 3, -2, -3).intersects(shown.chooser().geometry()),
                         qPrintable(text.words));
                for (const support::RecordedText& other : texts)
                    QVERIFY2(&text == &other || !text.place.adjusted(2, 3, -2, -3).intersects(other.place),
                             qPrintable(text.words + " and " + other.words));
            }
            const QToolButton& chooser = shown.chooser();
            QVERIFY(chooser.fontMetrics().horizontalAdvance(chooser.text()) <= chooser.width());
            QVERIFY(shown.panel.rect().contains(chooser.geometry()));
            const ui::FiltersPlace place = shown.panel.filtersPlace();
            QTEST(place.columns[0].hasFilters && place.columns[0].hasMaps, "pairs");
            for (const ui::FiltersPlace::Column& column : place.columns)
                for (int filter = 0; filter < column.count; ++filter) {
                    QVERIFY(column.side >= 8.0);
                    QVERIFY(column.grid.adjusted(-1, -1, 1, 1).contains(column.pair(filter)));
                }
        }
    }

    void coloursOfWeights()
    {
        ShownPanel shown({.trunk = 1, .specialist = 1}, {900, 700});
        const ui::FiltersPlace::Column column = shown.panel.filtersPlace().columns[0];
        const auto weights = shown.panel.comparison().networks[0].filters.row(0);
        const QImage image = shown.panel.grab().toImage();
        for (int pixel = 0; pixel < 9; ++pixel) {
            const QRectF tile = column.filterTile(0);
            const QPointF at = tile.topLeft() + QPointF(pixel % 3 + 0.5, pixel / 3 + 0.5) * (tile.width() / 3.0);
            const QColor colour = image.pixelColor(at.toPoint());
            QCOMPARE(colour.red() > colour.blue(), weights[static_cast<std::size_t>(pixel)] > 0.0F);
        }
    }

    void looksAsBefore_data()
    {
        QTest::addColumn<core::Shape>("image");
        QTest::newRow("grey") << core::Shape{1, 12, 12};
        QTest::newRow("colour") << core::Shape{3, 12, 12};
    }
    void looksAsBefore()
    {
        QFETCH(core::Shape, image);
        const auto model = filterModel({.image = image, .trunk = 12, .specialist = 12});
        ui::FilterComparison comparison = ui::compareFilters(*model, 4);
        ui::setMaps(comparison, *model, 4, stroke(image));
        QImage picture(360, 260, QImage::Format_RGB32);
        const ui::Style style = ui::Style::light();
        picture.fill(style.card);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        ui::paintFilters(painter, QRectF(8, 8, 344, 244), {comparison, FilterPlace{1, 3}}, style);
        painter.end();
        const QString problem =
            support::differsFromGolden(picture, QStringLiteral("filters-%1").arg(QTest::currentDataTag()));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
};

RUNOFF_WIDGET_TEST(FiltersPanelTest)
#include "filters_panel_test.moc"
