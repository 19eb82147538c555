#include "ui/dataset/browse_page.h"
#include "ui/dataset/filter_panel.h"
#include "ui/dataset/image_grid.h"

#include "tests/support/answers.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_data.h"

#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>

using Order = ui::ImageFilter::Order;

namespace {

QDoubleSpinBox* marginField(QWidget& panel, const char* name)
{
    for (auto* field : panel.findChildren<QDoubleSpinBox*>())
        if (field->accessibleName() == QLatin1String(name))
            return field;
    return nullptr;
}

/// Key by key, as a user does.
void type(QDoubleSpinBox& field, const QString& text)
{
    field.setFocus();
    field.selectAll();
    for (const QChar letter : text)
        QTest::keyClick(&field, letter.toLatin1());
}

}  // namespace

class FilterPanelTest : public QObject {
    Q_OBJECT

    const std::shared_ptr<const core::Dataset> m_data =
        std::make_shared<const core::Dataset>(tests::tinyDataset({.side = 28, .perClass = 200}));
    const std::shared_ptr<const core::Dataset> m_other =
        std::make_shared<const core::Dataset>(tests::tinyDataset({.side = 28, .perClass = 90}));

    ui::ImageList listOf(const std::shared_ptr<const core::Dataset>& data) const
    {
        return {.dataset = data,
                .answers = tests::madeUpAnswers(*data),
                .strategy = {},
                .saidNames = {"0", "1", "2"},
                .images = {}};
    }

private slots:
    void marginsCanBeTyped_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("lowest");
        QTest::addColumn<double>("highest");
        QTest::newRow("highest, two figures") << "Highest margin"
                                              << "0.35" << 0.0 << 0.35;
        QTest::newRow("highest, one figure") << "Highest margin"
                                             << "0.9" << 0.0 << 0.9;
        QTest::newRow("highest, small") << "Highest margin"
                                        << "0.05" << 0.0 << 0.05;
        QTest::newRow("lowest") << "Lowest margin"
                                << "0.35" << 0.35 << 1.0;
        QTest::newRow("lowest, all") << "Lowest margin"
                                     << "1" << 1.0 << 1.0;
    }

    void marginsCanBeTyped()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QFETCH(double, lowest);
        QFETCH(double, highest);
        ui::BrowsePage page;
        page.resize(1100, 600);
        page.show(listOf(m_data));
        page.QWidget::show();
        QDoubleSpinBox* field = marginField(page, qPrintable(name));
        QVERIFY(field && field->isEnabled());
        type(*field, text);
        QCOMPARE(field->findChild<QLineEdit*>()->text(), text);  // nothing writes into it meanwhile
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(page.filter().filter().lowestMargin, lowest);
        QCOMPARE(page.filter().filter().highestMargin, highest);
    }

    void whatIsTypedStaysWhileTheAnswersCome()
    {
        ui::BrowsePage page;
        page.show(listOf(m_data));
        page.QWidget::show();
        QDoubleSpinBox* field = marginField(page, "Highest margin");
        type(*field, "0.");
        page.filter().setAnswered(true);
        page.filter().setFilter({.truth = 1});
        QCOMPARE(field->findChild<QLineEdit*>()->text(), "0.");
    }

    void aRangeIsNeverTurnedRound_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("lowest");
        QTest::addColumn<double>("highest");
        QTest::newRow("from above to") << "Lowest margin"
                                       << "0.8" << 0.8 << 0.8;
        QTest::newRow("to below from") << "Highest margin"
                                       << "0.2" << 0.2 << 0.2;
        QTest::newRow("within") << "Lowest margin"
                                << "0.5" << 0.5 << 0.6;
    }

    void aRangeIsNeverTurnedRound()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QFETCH(double, lowest);
        QFETCH(double, highest);
        ui::FilterPanel panel;
        panel.setAnswered(true);
        panel.setFilter({.lowestMargin = 0.4, .highestMargin = 0.6});
        panel.show();
        QDoubleSpinBox* field = marginField(panel, qPrintable(name));
        type(*field, text);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(panel.filter().lowestMargin, lowest);
        QCOMPARE(panel.filter().highestMargin, highest);
        QCOMPARE(marginField(panel, "Lowest margin")->value(), lowest);
        QCOMPARE(marginField(panel, "Highest margin")->value(), highest);
    }

    void aRangeInTheSettingsIsNotTurnedRoundEither()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath("s.ini"), QSettings::IniFormat);
        settings.setValue("dataset/margins", QVariantList{0.5, 0.1});
        ui::FilterPanel panel;
        panel.restore(settings);
        QVERIFY(panel.filter().lowestMargin <= panel.filter().highestMargin);
    }

    void whereNoImagePassesAButtonShowsAll()
    {
        ui::BrowsePage page;
        page.resize(1100, 600);
        page.show(listOf(m_data));
        page.QWidget::show();
        QVERIFY(!page.showAll().isVisible());
        page.filter().setFilter(
            {.said = 0, .outcome = ui::ImageFilter::Outcome::Right, .lowestMargin = 0.999, .highestMargin = 0.9995});
        QVERIFY(page.showAll().isVisible());
        QVERIFY(!page.grid().isVisible());
        page.showAll().click();
        QVERIFY(page.grid().isVisible());
        QCOMPARE(page.grid().images().rowCount(), int(m_data->size()));
    }

    void sortingScrollsToTheTop()
    {
        ui::BrowsePage page;
        page.resize(1100, 600);
        page.show(listOf(m_data));
        page.QWidget::show();
        QVERIFY(page.grid().jumpTo(500));
        QVERIFY(page.grid().verticalScrollBar()->value() > 0);
        page.filter().setFilter({.order = Order::Margin});
        QCOMPARE(page.grid().verticalScrollBar()->value(), 0);
        page.grid().jumpTo(300);
        page.filter().setFilter({.order = Order::Margin, .descending = true});
        QCOMPARE(page.grid().verticalScrollBar()->value(), 0);
        page.grid().jumpTo(300);
        page.filter().setFilter({.strategy = core::StrategyId::Pairwise, .order = Order::Margin, .descending = true});
        QCOMPARE(page.grid().verticalScrollBar()->value(), 0);
    }

    void otherImagesBeginWithTheirFirst()
    {
        ui::BrowsePage page;
        page.resize(1100, 600);
        page.show(listOf(m_data));
        page.QWidget::show();
        page.grid().jumpTo(200);
        page.show(listOf(m_other));
        QCOMPARE(page.grid().current(), 0);
        QCOMPARE(page.grid().verticalScrollBar()->value(), 0);
    }
};

RUNOFF_WIDGET_TEST(FilterPanelTest)
#include "filter_panel_test.moc"
