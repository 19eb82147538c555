// WCAG 2.1 AA over all themes: 4.5:1 for letters, 3:1 for what must be seen of a picture and for the focus.
#include "core/strategy/marks.h"
#include "tests/support/near.h"
#include "tests/support/test_main.h"
#include "ui/picture/canvas_edge.h"
#include "ui/picture/contrast.h"
#include "ui/theme.h"
#include "ui/theme_sheet.h"

#include <QApplication>
#include <QPushButton>
#include <QRegularExpression>

namespace {

struct Named {
    const char* name;
    QColor colour;
};

QList<QPair<const char*, ui::Style>> styles()
{
    return {{"light", ui::Style::light()},
            {"dark", ui::Style::darkness()},
            {"contrast light", ui::Style::contrastLight()},
            {"contrast dark", ui::Style::contrastDark()}};
}

QPalette paletteWith(const QColor& window, const QColor& letters)
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, letters);
    return palette;
}

}  // namespace

class StyleTest : public QObject {
    Q_OBJECT

private slots:
    void strategiesHaveTheColoursOfThePlots()
    {
        for (const core::StrategyId strategy : core::allStrategies)
            QCOMPARE(ui::Style::light().colour(strategy).name(), QString(core::markOf(strategy).colour));
    }

    void roundThingsStayRound_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {100, 110, 125, 150, 175, 200, 225, 250})
            QTest::addRow("%d %%", percent) << percent;
    }
    /// Qt ignores a radius of more than half a side, and a round handle becomes a square.
    void roundThingsStayRound()
    {
        QFETCH(int, percent);
        const QString sheet = ui::themeSheet(ui::Style::light(), percent / 100.0);
        static const QRegularExpression rule(QStringLiteral("QSlider::handle:horizontal \\{ width: (\\d+)px; height: "
                                                            "(\\d+)px; margin: -?\\d+px 0; border-radius: (\\d+)px"));
        const auto found = rule.match(sheet);
        QVERIFY2(found.hasMatch(), qPrintable(sheet));
        QVERIFY(2 * found.captured(3).toInt() <= found.captured(1).toInt());
        QVERIFY(2 * found.captured(3).toInt() + 1 >= found.captured(1).toInt());
    }

    void knownRatios()
    {
        QCOMPARE(ui::contrastRatio(Qt::white, Qt::black), 21.0);
        QCOMPARE(ui::contrastRatio(Qt::red, Qt::red), 1.0);
        COMPARE_NEAR(ui::contrastRatio(QColor(0x767676), Qt::white), 4.54, 0.01);  // the WCAG's own example
    }

    void contrast_data()
    {
        QTest::addColumn<QColor>("colour");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        for (const auto& [name, style] : styles()) {
            const QList<Named> grounds{
                {"card", style.card}, {"ground", style.ground}, {"bar", style.barGround}, {"accent", style.accent}};
            const double letters = style.contrast ? 7.0 : 4.5;
            for (const Named& on : grounds) {
                QTest::addRow("%s: ink on %s", name, on.name) << style.ink << on.colour << letters;
                QTest::addRow("%s: muted on %s", name, on.name) << style.muted << on.colour << letters;
                QTest::addRow("%s: focus on %s", name, on.name) << style.strategies[0] << on.colour << 3.0;
            }
            QTest::addRow("%s: note on the canvas", name) << style.canvasNote << style.canvas << letters;
            const QColor edge = ui::canvasEdge(style).isValid() ? ui::canvasEdge(style) : style.canvas;
            QTest::addRow("%s: the canvas on its ground", name)
                << edge << style.ground << (style.contrast || !style.dark ? 2.8 : 1.0);
            QTest::addRow("%s: ink on the canvas", name) << style.canvasInk << style.canvas << letters;
            const QColor warning = ui::mixed(style.card, style.strategies[1], 0.14);
            QTest::addRow("%s: a message", name) << style.ink << warning << letters;
            for (const core::StrategyId strategy : core::allStrategies) {
                const QColor colour = style.colour(strategy);
                const auto number = static_cast<int>(strategy);
                const QColor tile = ui::mixed(style.card, colour, 0.13);
                QTest::addRow("%s: answer %d on its card", name, number)
                    << style.letters(strategy, style.card) << style.card << 4.5;
                QTest::addRow("%s: answer %d on its ballot", name, number)
                    << style.letters(strategy, tile) << tile << 4.5;
                QTest::addRow("%s: number %d on its ballot", name, number) << style.ink << tile << letters;
                QTest::addRow("%s: bar %d on the card", name, number) << colour << style.card << 3.0;
                QTest::addRow("%s: bar %d on its ground", name, number) << colour << style.barGround << 3.0;
            }
        }
    }

    void contrast()
    {
        QFETCH(QColor, colour);
        QFETCH(QColor, ground);
        QFETCH(double, least);
        const double ratio = ui::contrastRatio(colour, ground);
        QVERIFY2(ratio >= least,
                 qPrintable(QString("%1 on %2: %3 of %4").arg(colour.name(), ground.name()).arg(ratio).arg(least)));
    }

    void legibleColoursKeepTheirHueIfTheyCan()
    {
        QCOMPARE(ui::legible(QColor(0x0072B2), Qt::white), QColor(0x0072B2));
        const QColor orange = ui::legible(QColor(0xD55E00), Qt::white);
        QVERIFY(ui::contrastRatio(orange, Qt::white) >= 4.5);
        QVERIFY(orange.red() > 2 * orange.green());
    }

    void followsTheSystem_data()
    {
        QTest::addColumn<QPalette>("system");
        QTest::addColumn<QColor>("ground");
        QTest::newRow("light") << paletteWith(QColor(0xefefef), Qt::black) << ui::Style::light().ground;
        QTest::newRow("white, grey letters") << paletteWith(Qt::white, QColor(0x202020)) << ui::Style::light().ground;
        QTest::newRow("dark") << paletteWith(QColor(0x303030), QColor(0xeeeeee)) << ui::Style::darkness().ground;
        QTest::newRow("black on white") << paletteWith(Qt::white, Qt::black) << ui::Style::contrastLight().ground;
        QTest::newRow("white on black") << paletteWith(Qt::black, Qt::white) << ui::Style::contrastDark().ground;
    }

    void followsTheSystem()
    {
        QFETCH(QPalette, system);
        QFETCH(QColor, ground);
        QCOMPARE(ui::styleOf(ui::Theme::System, system).ground, ground);
    }

    void everyThemeIsToldByItsPalette()
    {
        for (const ui::Theme theme :
             {ui::Theme::Light, ui::Theme::Dark, ui::Theme::ContrastLight, ui::Theme::ContrastDark}) {
            ui::applyTheme(*qApp, theme);
            const ui::Style wanted = ui::styleOf(theme, {});
            QCOMPARE(ui::Style::of(QApplication::palette()).ground, wanted.ground);
            QCOMPARE(ui::Style::of(QApplication::palette()).contrast, wanted.contrast);
        }
    }

    void aChangeOfTheDesktopIsFollowed()
    {
        ui::applyTheme(*qApp, ui::Theme::System);
        const QColor ground = QApplication::palette().color(QPalette::Window);
        QApplication::setPalette(paletteWith(Qt::red, Qt::green));  // tells ApplicationPaletteChange, as a desktop does
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::red));
        QTRY_COMPARE(QApplication::palette().color(QPalette::Window), ground);
        ui::applyTheme(*qApp, ui::Theme::Dark);
        QApplication::setPalette(paletteWith(Qt::red, Qt::green));
        QTest::qWait(20);
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::red));  // chosen themes follow nobody
    }

    void aThemeIsAppliedOnce_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("theme");
        QTest::addColumn<int>("percent");
        for (int before = 0; before <= int(ui::Theme::ContrastDark); ++before)
            for (int theme = 0; theme <= int(ui::Theme::ContrastDark); ++theme)
                for (const int percent : {100, 110, 125, 150, 250})
                    QTest::addRow("%d, then %d at %d %%", before, theme, percent) << before << theme << percent;
    }

    /// Its own palette must not be taken for a change of the desktop: the window would restyle itself for ever.
    void aThemeIsAppliedOnce()
    {
        QFETCH(int, before);
        QFETCH(int, theme);
        QFETCH(int, percent);
        QPushButton button(QStringLiteral("Present"));
        button.show();
        ui::applyTheme(*qApp, static_cast<ui::Theme>(before));
        QTest::qWait(1);
        const int applied = ui::timesThemeApplied(*qApp);
        ui::applyTheme(*qApp, static_cast<ui::Theme>(theme), percent);
        QTest::qWait(20);
        QCOMPARE(ui::timesThemeApplied(*qApp), applied + 1);
    }

    void aChangeOfTheDesktopIsFollowedOnce()
    {
        ui::applyTheme(*qApp, ui::Theme::System);
        QTest::qWait(20);
        const int applied = ui::timesThemeApplied(*qApp);
        QApplication::setPalette(paletteWith(Qt::red, Qt::green));
        QTest::qWait(100);
        QCOMPARE(ui::timesThemeApplied(*qApp), applied + 1);
        ui::applyTheme(*qApp, ui::Theme::Light);
    }

    void textGrowsAtOnce_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<int>("pixels");
        QTest::newRow("100 %") << 100 << 13;
        QTest::newRow("150 %") << 150 << 20;
        QTest::newRow("250 %") << 250 << 33;
        QTest::newRow("too small") << 20 << 13;
        QTest::newRow("too large") << 900 << 33;
    }

    void textGrowsAtOnce()
    {
        QFETCH(int, percent);
        QFETCH(int, pixels);
        QPushButton button(QStringLiteral("Present"));
        button.show();
        const int before = (ui::applyTheme(*qApp, ui::Theme::Light), button.sizeHint().height());
        ui::applyTheme(*qApp, ui::Theme::Light, percent);
        QCOMPARE(button.font().pixelSize(), pixels);
        COMPARE_NEAR(ui::textScale(button.font()), pixels / 13.0, 0.05);
        QCOMPARE(button.sizeHint().height() > before, pixels > 13);
        ui::applyTheme(*qApp, ui::Theme::Light);
        QCOMPARE(button.font().pixelSize(), 13);
    }

    void noPlaceholderIsLeftInTheSheet()
    {
        for (const auto& [name, style] : styles()) {
            const QString sheet = ui::themeSheet(style, 1.5);
            QVERIFY2(!sheet.contains('@'), name);
            QVERIFY(!sheet.contains(QRegularExpression("\\du\\b")));
            QVERIFY(sheet.contains("min-height: 42px"));
        }
    }
};

RUNOFF_WIDGET_TEST(StyleTest)
#include "style_test.moc"
