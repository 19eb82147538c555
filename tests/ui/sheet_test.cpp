#include "core/base/error.h"
#include "tests/support/test_main.h"
#include "tests/support/ui/golden_image.h"
#include "tests/support/ui/sample_sheet.h"
#include "ui/sheet/sheet_file.h"
#include "ui/sheet/sheet_layout.h"

#include <QFile>
#include <QFontInfo>

#include <map>

using ui::SheetLayout;
using ui::SheetOptions;
using ui::SheetTheme;

/// What is on a sheet and where.
class SheetTest : public QObject {
    Q_OBJECT

    static const ui::Sheet& sheetOf(const QString& kind)
    {
        static std::map<QString, ui::Sheet> made;
        const auto found = made.find(kind);
        return found == made.end() ? made.emplace(kind, makeSheet(kind)).first->second : found->second;
    }

    static ui::Sheet makeSheet(const QString& kind)
    {
        if (kind == "nothing drawn") {
            ui::Sheet sheet = support::sampleSheet();
            sheet.ink = {};
            sheet.seen.reset();
            sheet.verdicts.clear();
            sheet.caption.clear();
            return sheet;
        }
        if (kind == "all strategies") {
            ui::Sheet sheet = support::sampleSheet();
            sheet.verdicts.clear();
            for (const core::StrategyId strategy : core::allStrategies) {
                sheet.verdicts.push_back(support::sampleVerdict(strategy, 10));
                sheet.verdicts.back().microseconds = 310.0 + 15.0 * static_cast<double>(sheet.verdicts.size());
            }
            return sheet;
        }
        if (kind == "long names")
            return support::sampleSheet(support::cifarNames());
        if (kind == "long caption") {
            ui::Sheet sheet = support::sampleSheet();
            sheet.caption = support::longCaption();
            return sheet;
        }
        if (kind == "refused" || kind == "refused, long names") {
            ui::Sheet sheet =
                support::sampleSheet(kind == "refused" ? std::vector<std::string>{} : support::cifarNames());
            sheet.refused = {core::StrategyId::Softmax, core::StrategyId::Pairwise, core::StrategyId::Elimination,
                             core::StrategyId::Specialists};
            return sheet;
        }
        if (kind == "why" || kind == "change") {
            ui::Sheet sheet = support::sampleSheet();
            sheet.why = kind == "why" ? support::sampleEvidence(sheet) : support::sampleChange(sheet);
            return sheet;
        }
        if (kind == "two classes" || kind == "five classes")
            return support::sampleSheet(support::digitNames(kind == "two classes" ? 2 : 5));
        if (kind == "three strategies" || kind == "twenty classes") {
            core::Classifier fewer = *support::tinyClassifier(3, support::digitNames(10));
            if (kind == "twenty classes")
                fewer = wide();
            fewer.heads.erase(core::StrategyId::Elimination);
            fewer.networkGroups.erase(core::StrategyId::Specialists);
            fewer.specialistScales.clear();
            return support::sampleSheet({}, std::make_shared<const core::Classifier>(std::move(fewer)));
        }
        return support::sampleSheet();
    }

    /// Twenty classes have no elimination: it would take a million heads.
    static core::Classifier wide()
    {
        core::Classifier made = *support::tinyClassifier(3, support::digitNames(2));
        const int classes = 20;
        core::Random random(5);
        const auto heads = [&](std::int64_t outputs) {
            core::HeadGroup group{core::Tensor({outputs, 8}), core::Tensor({outputs})};
            for (float& weight : group.weights.values())
                weight = static_cast<float>(random.uniform(-1.0, 1.0));
            return group;
        };
        made.classNames = support::digitNames(classes);
        made.trunkSoftmax = heads(classes);
        made.heads = {{core::StrategyId::Softmax, heads(classes)},
                      {core::StrategyId::Pairwise, heads(core::pairwiseHeads(classes).outputs)}};
        made.networkGroups[core::StrategyId::MultiLabel].networks = {
            core::makeNetwork({1, 28, 28}, {core::Flatten{}, core::Dense{classes}}, random)};
        made.thresholds.assign(classes, 0.5F);
        for (auto& [strategy, record] : made.records)
            record.confusion.assign(classes, std::vector<std::int64_t>(classes, 1));
        return made;
    }

    static void everyKind()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<SheetOptions>("options");
        const std::pair<const char*, SheetLayout> layouts[]{
            {"slide", SheetLayout::Slide}, {"page", SheetLayout::Page}, {"panel", SheetLayout::Panel}};
        for (const char* kind :
             {"digits", "nothing drawn", "long names", "long caption", "two classes", "five classes",
              "three strategies", "twenty classes", "refused", "refused, long names", "why", "change"})
            for (const auto& [name, layout] : layouts)
                for (const double textSize : {1.0, 1.25, 1.5, 2.0, 2.5})
                    QTest::addRow("%s, %s, %d %%", kind, name, int(100 * textSize))
                        << QString(kind)
                        << SheetOptions{.layout = layout, .panel = core::StrategyId::Pairwise, .textSize = textSize};
    }

private slots:
    void initTestCase() { QCOMPARE(QFontInfo(ui::Style().font(12.0)).family(), "DejaVu Sans"); }

    void everythingHasItsPlace_data() { everyKind(); }
    void everythingHasItsPlace()
    {
        QFETCH(QString, kind);
        QFETCH(SheetOptions, options);
        const ui::Sheet& sheet = sheetOf(kind);
        const auto pages = layoutSheet(sheet, options);
        std::size_t cards = 0;
        for (const ui::SheetPage& page : pages) {
            QCOMPARE(page.size, pages.front().size);
            for (std::size_t one = 0; one < page.blocks.size(); ++one) {
                const ui::SheetBlock& block = page.blocks[one];
                cards += block.kind == ui::SheetBlock::Kind::Verdict || block.kind == ui::SheetBlock::Kind::Price
                      || block.kind == ui::SheetBlock::Kind::Why;
                QVERIFY(QRectF({0, 0}, page.size).contains(block.area));
                for (std::size_t other = one + 1; other < page.blocks.size(); ++other)
                    QVERIFY(!block.area.intersects(page.blocks[other].area));
            }
        }
        QCOMPARE(cards,
                 options.layout == SheetLayout::Panel ? 1 : ui::strategiesOn(sheet).size() + (sheet.why ? 2 : 1));
    }

    void nothingIsCut_data() { everyKind(); }
    void nothingIsCut()
    {
        QFETCH(QString, kind);
        QFETCH(SheetOptions, options);
        const QString svg = QString::fromUtf8(sheetSvg(sheetOf(kind), options));
        const qsizetype cut = svg.indexOf(QChar(0x2026));
        QVERIFY2(cut < 0, qPrintable(svg.mid(std::max<qsizetype>(0, cut - 60), 64)));
    }

    /// The card is left out if it is switched off.
    void whyIsASwitch()
    {
        const auto hasWhy = [](const SheetOptions& options) {
            for (const ui::SheetPage& page : layoutSheet(sheetOf("why"), options))
                for (const ui::SheetBlock& block : page.blocks)
                    if (block.kind == ui::SheetBlock::Kind::Why)
                        return true;
            return false;
        };
        QVERIFY(hasWhy({}));
        QVERIFY(!hasWhy({.why = false}));
        const QString svg = QString::fromUtf8(sheetSvg(sheetOf("why"), {}));
        for (const char* words :
             {"Why this answer?", "Softmax: 4 rather than 9", "for 4", "for 9", "margin 0.4 logits"})
            QVERIFY2(svg.contains(words), words);
        QVERIFY(QString::fromUtf8(sheetSvg(sheetOf("change"), {})).contains("Erase 8 % of the line"));
    }

    void theUsualSlideIsOnePage() { QCOMPARE(layoutSheet(support::sampleSheet(), {}).size(), 1U); }

    void looksAsBefore_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<SheetOptions>("options");
        const auto row = [](const char* name, const char* kind, SheetOptions options) {
            options.width = 960;
            QTest::newRow(name) << QString(kind) << options;
        };
        row("slide", "digits", {});
        row("slide-dark", "digits", {.theme = SheetTheme::Dark});
        row("slide-high-contrast", "digits", {.theme = SheetTheme::HighContrast});
        row("slide-large-text", "digits", {.textSize = 1.5});
        row("slide-long-names", "long names", {});
        row("slide-three-strategies", "three strategies", {});
        row("slide-nothing-drawn", "nothing drawn", {});
        row("slide-refused", "refused", {});
        row("slide-why", "why", {});
        row("slide-change", "change", {});
        row("page", "digits", {.layout = SheetLayout::Page});
        for (const core::Strategy& line : core::strategies())
            row(("panel-" + line.name).c_str(), "all strategies", {.layout = SheetLayout::Panel, .panel = line.id});
        row("panel-price", "digits", {.layout = SheetLayout::Panel});
    }
    void looksAsBefore()
    {
        QFETCH(QString, kind);
        QFETCH(SheetOptions, options);
        const QString problem = support::differsFromGolden(sheetImage(sheetOf(kind), options),
                                                           QStringLiteral("sheet-%1").arg(QTest::currentDataTag()));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void everyStrategyHasAGoldenPicture()
    {
        for (const core::Strategy& line : core::strategies())
            QVERIFY2(QFile::exists(
                         QStringLiteral(RUNOFF_SOURCE_DIR "/tests/golden/sheet-panel-%1.png").arg(line.name.c_str())),
                     line.name.c_str());
    }

    void aSheetWithoutModelIsAMistake() { QVERIFY_EXCEPTION_THROWN(ui::layoutSheet({}, {}), std::logic_error); }
};

RUNOFF_WIDGET_TEST(SheetTest)
#include "sheet_test.moc"
