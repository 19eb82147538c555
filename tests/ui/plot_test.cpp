#include "tests/support/near.h"
#include "tests/support/test_main.h"
#include "tests/support/ui/golden_image.h"
#include "ui/plot/curves.h"
#include "ui/plot/plot_file.h"
#include "ui/plot/roc.h"
#include "ui/plot/spread.h"

#include <QFontMetricsF>
#include <QXmlStreamReader>

#include <algorithm>

namespace {

core::TableRow rowOf(const std::string& strategy, const std::string& setting, double mean, double deviation)
{
    core::TableRow row;
    row.fraction = setting.empty() ? 0.1 : 1.0;
    row.setting = setting;
    row.contestant = core::contestantFrom(strategy).value();
    row.reference = strategy == "trunk-softmax";
    row.mean = mean;
    if (deviation > 0.0)
        row.deviation = deviation;
    return row;
}

/// Two shares with three strategies and a reference each.
core::Table sharesTable(bool repeated)
{
    core::Table table;
    table.plan.protocol = "fair";
    table.plan.fractions = {0.1, 1.0};
    table.data.name = "mnist";
    table.data.note = "digits & <letters>";
    table.measure = "accuracy";
    double mean = 0.95;
    for (const double fraction : table.plan.fractions)
        for (const char* strategy : {"softmax", "pairwise", "elimination-drop-2", "trunk-softmax"}) {
            table.rows.push_back(rowOf(strategy, "", mean, repeated ? 0.004 : 0.0));
            table.rows.back().fraction = fraction;
            mean += 0.005;
        }
    return table;
}

/// One kind of pictures of no class with curves, and one without.
core::Table kindsTable()
{
    core::Table table = sharesTable(false);
    table.plan.protocol = "unknown";
    table.plan.kind = core::ExperimentKind::Unknown;
    table.plan.fractions = {1.0};
    table.rows.clear();
    for (const char* strategy : {"softmax", "pairwise", "trunk-softmax"}) {
        table.rows.push_back(rowOf(strategy, "letters <A>", 0.8, 0.0));
        table.rows.back().roc = {{0.0, 0.0}, {0.5, 0.3}, {1.0, 1.0}};
        table.rows.back().extra["roc_area"] = 0.9123;
    }
    table.rows.push_back(rowOf("softmax", "blanks", 0.9, 0.0));
    return table;
}

/// The texts of an SVG by QSvgGenerator, and whether each ends within the width of the drawing.
struct SvgText {
    explicit SvgText(const QByteArray& svg)
    {
        QXmlStreamReader xml(svg);
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == QLatin1String("text"))
                words << xml.readElementText();
        }
        wellFormed = !xml.hasError();
    }
    QStringList words;
    bool wellFormed = false;
};

}  // namespace

/// The plots of a table of results.
class PlotTest : public QObject {
    Q_OBJECT

private slots:
    void looksAsBefore_data()
    {
        QTest::addColumn<core::Table>("table");
        QTest::newRow("trials") << sharesTable(true);
        QTest::newRow("one-trial") << sharesTable(false);
        QTest::newRow("curves") << kindsTable();
    }
    void looksAsBefore()
    {
        QFETCH(core::Table, table);
        const QString problem = support::differsFromGolden(ui::plotImage(table, 1.0),
                                                           QStringLiteral("plot-%1").arg(QTest::currentDataTag()));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void writesSvg_data()
    {
        QTest::addColumn<core::Table>("table");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("trials") << sharesTable(true)
                                << QStringList{"fair on digits & <letters>: accuracy", "Pairwise", "100 %",
                                               "Share of the training images", "The axis does not start at 0."};
        QTest::newRow("one trial") << sharesTable(false) << QStringList{"One trial: the spread is unknown."};
        QTest::newRow("curves") << kindsTable() << QStringList{"ROC curves", "letters <A>", "0.9123"};
        core::Table empty = sharesTable(true);
        empty.rows.clear();
        QTest::newRow("nothing") << empty << QStringList{"fair on digits & <letters>: accuracy"};
    }
    void writesSvg()
    {
        QFETCH(core::Table, table);
        QFETCH(QStringList, words);
        const QByteArray svg = ui::plotSvg(table);
        const SvgText text(svg);
        QVERIFY2(text.wellFormed, svg);
        const QString all = text.words.join(QLatin1Char(' '));
        for (const QString& wanted : words)
            QVERIFY2(all.contains(wanted), qPrintable(wanted + " is not in " + all));
        QVERIFY2(!all.contains(QChar(0x2026)), qPrintable(all));  // no text is cut
        QCOMPARE(all.contains("ROC"), QTest::currentDataTag() == QByteArray("curves"));
    }

    void anAxisFromZeroNeedsNoWarning()
    {
        core::Table table = sharesTable(true);
        QVERIFY(ui::spreadNote(ui::spreadOf(table)).contains("does not start at 0"));
        for (core::TableRow& row : table.rows)
            row.mean = 0.5 * row.mean, row.deviation = row.mean;
        QVERIFY(!ui::spreadNote(ui::spreadOf(table)).contains("does not start at 0"));
    }

    void marksAtTheEndsAreWhole()
    {
        core::Table table = sharesTable(false);
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            table.rows[row].mean = row % 2 == 0 ? 1.0 : 0.0;
        const ui::SpreadPicture picture = ui::spreadOf(table);
        const ui::SpreadPlace place = ui::placeSpread({0.0, 0.0, 640.0, 320.0}, picture, ui::Style::light());
        for (const ui::SpreadPoint& point : picture.points) {
            const QPointF at = place.at(point);
            QVERIFY(place.box.adjusted(7.0, 7.0, -7.0, -7.0).contains(at));
        }
    }

    void placesMarksByGroupAndStrategy()
    {
        const ui::SpreadPicture picture = ui::spreadOf(sharesTable(true));
        QCOMPARE(picture.groups, (QStringList{"10 %", "100 %"}));
        QCOMPARE(picture.lines.size(), std::size_t{4});
        QVERIFY(picture.lines.back().reference && !picture.lines.front().reference);
        const ui::SpreadPlace place = ui::placeSpread({0.0, 0.0, 640.0, 320.0}, picture, ui::Style::light());
        for (std::size_t i = 1; i < picture.points.size(); ++i)
            QVERIFY(place.at(picture.points[i - 1]).x() < place.at(picture.points[i]).x());
        for (std::size_t i = 0; i < picture.points.size(); ++i)
            QCOMPARE(place.pointNear(picture, place.at(picture.points[i]) + QPointF(1.0, 1.0), 5.0), std::optional(i));
        QVERIFY(!place.pointNear(picture, {0.0, 0.0}, 5.0));
    }

    void barsShowWhatWasChosen_data()
    {
        QTest::addColumn<bool>("interval");
        QTest::addColumn<bool>("repeated");
        QTest::addColumn<double>("low");
        QTest::addColumn<QString>("note");
        QTest::newRow("standard deviation") << false << true << 0.946 << "one standard deviation";
        QTest::newRow("no standard deviation") << false << false << -1.0 << "the spread is unknown";
        QTest::newRow("interval of the mean") << true << true << 0.94 << "95 % interval of the mean (Student's t)";
        QTest::newRow("interval of the images") << true << false << 0.93 << "95 % interval of its images";
    }
    void barsShowWhatWasChosen()
    {
        QFETCH(bool, interval);
        QFETCH(bool, repeated);
        QFETCH(double, low);
        QFETCH(QString, note);
        core::Table table = sharesTable(repeated);
        for (core::TableRow& row : table.rows) {
            row.exact = {{row.mean - 0.02, std::min(1.0, row.mean + 0.02)}};
            if (repeated)
                row.interval = core::Interval{row.mean - 0.01, row.mean + 0.01};
        }
        const ui::SpreadPicture picture =
            ui::spreadOf(table, interval ? ui::SpreadBars::Interval : ui::SpreadBars::Deviation);
        QCOMPARE(picture.points[0].bar.has_value(), low > 0.0);
        if (low > 0.0)
            COMPARE_NEAR(picture.points[0].bar->low, low, 1e-9);
        QVERIFY2(ui::spreadNote(picture).contains(note), qPrintable(ui::spreadNote(picture)));
        const ui::SpreadPlace place = ui::placeSpread({0.0, 0.0, 640.0, 320.0}, picture, ui::Style::light());
        for (const ui::SpreadPoint& point : picture.points)
            if (point.bar)
                QVERIFY(place.low <= point.bar->low && point.bar->high <= place.high);
        const QByteArray svg = ui::plotSvg(table, picture.bars);
        QVERIFY(SvgText(svg).words.join(QLatin1Char(' ')).contains(note.section(' ', 0, 1)));
    }

    void longNamesOfGroupsAreWhole()
    {
        core::Table table = sharesTable(true);
        const QString name = "handwritten letters of a class of thirty children in the second year of their school";
        table.plan.kind = core::ExperimentKind::Unknown;
        for (core::TableRow& row : table.rows) {
            row.setting = (name + QString::number(row.fraction)).toStdString();
            row.fraction = 1.0;
        }
        const ui::SpreadPicture picture = ui::spreadOf(table);
        const ui::Style style = ui::Style::light();
        const QRectF area(0.0, 0.0, 420.0, 400.0);
        const ui::SpreadPlace place = ui::placeSpread(area, picture, style);
        QCOMPARE(place.labels.size(), std::size_t{2});
        for (std::size_t group = 0; group < place.labels.size(); ++group) {
            QVERIFY(place.labels[group].size() > 2);
            QCOMPARE(place.labels[group].join(QString()).remove(' '),
                     QString(picture.groups[static_cast<qsizetype>(group)]).remove(' '));
            for (const QString& line : place.labels[group])
                QVERIFY(ui::textWidth(line, style.font(11.5)) <= place.box.width() / 2.0);
        }
        QVERIFY(place.box.bottom() + 16.0 * 3 < area.bottom());
        QVERIFY(!SvgText(ui::plotSvg(table)).words.join(QLatin1Char(' ')).contains(QChar(0x2026)));
    }

    void theLegendMakesRoomForWords()
    {
        core::Table table = sharesTable(true);
        table.plan.kind = core::ExperimentKind::Unknown;
        for (core::TableRow& row : table.rows) {
            row.setting = row.fraction < 0.5 ? "handwriting" : "scribbles";
            row.fraction = 1.0;
        }
        const ui::SpreadPicture picture = ui::spreadOf(table);
        const ui::Style style = ui::Style::light();
        const ui::SpreadPlace wide = ui::placeSpread({0.0, 0.0, 640.0, 320.0}, picture, style);
        QCOMPARE(wide.columns, std::size_t{1});
        QVERIFY(wide.legend.left() > wide.box.right());
        const ui::SpreadPlace narrow = ui::placeSpread({0.0, 0.0, 280.0, 320.0}, picture, style);
        QVERIFY(narrow.legend.top() > narrow.box.bottom() && narrow.legend.bottom() <= 320.0);
        QVERIFY2(narrow.labels[0].contains("handwriting"), qPrintable(narrow.labels[0].join('|')));  // not split
    }

    void writesPdf()
    {
        const QByteArray pdf = ui::plotPdf(sharesTable(true));
        QVERIFY(pdf.startsWith("%PDF-") && pdf.trimmed().endsWith("%%EOF"));
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
    }

    void paintsLearningCurves()
    {
        using core::StageId;
        const auto epoch = [](StageId stage, int number, bool held) {
            core::StageEpoch one{stage, {.epoch = number, .epochs = 2, .loss = 2.0 / number, .accuracy = 0.4}};
            if (held)
                one.report.held = core::HeldReport{1.0, 0.5, 10};
            return one;
        };
        const StageId specialist = StageId::network(core::StrategyId::Specialists, 3);
        const std::vector<core::StageEpoch> epochs{epoch({}, 1, true), epoch({}, 2, true), epoch(specialist, 1, false)};
        const ui::PaperPlot plot = ui::curvesPlot(epochs, "Digits & <bars>");
        const SvgText text(ui::paperSvg(plot));
        QVERIFY(text.wellFormed);
        const QString all = text.words.join(QLatin1Char(' '));
        for (const char* part : {"Digits & <bars>", "trunk", "specialist 3", "Loss", "Accuracy", "held-out images"})
            QVERIFY2(all.contains(part), part);
        const ui::PaperPlot less = ui::curvesPlot({epochs[2]}, "Digits");
        QVERIFY(less.size.height() < plot.size.height());
        QVERIFY(!SvgText(ui::paperSvg(less)).words.join(' ').contains("held-out"));
        QVERIFY(ui::paperPdf(plot).startsWith("%PDF-"));
        QCOMPARE(ui::paperImage(plot, 2.0).size(), plot.size * 2);
    }

    void placesCurves()
    {
        const ui::Style style = ui::Style::light();
        QCOMPARE(ui::curveGroups(kindsTable()), QStringList{"letters <A>"});
        const ui::RocPicture picture = ui::rocOf(kindsTable(), "letters <A>", style);
        QCOMPARE(picture.lines.size(), std::size_t{3});
        const ui::RocPlace place = ui::placeRoc({0.0, 0.0, 480.0, 300.0}, picture, style);
        const QPointF middle = place.at(picture.lines[0].points[1]);
        COMPARE_NEAR((middle.x() - place.box.left()) / place.box.width(), 0.3, 1e-9);
        COMPARE_NEAR((place.box.bottom() - middle.y()) / place.box.height(), 0.5, 1e-9);
    }
};

RUNOFF_WIDGET_TEST(PlotTest)
#include "plot_test.moc"
