#include "tests/support/test_main.h"
#include "tests/support/ui/own_settings.h"
#include "ui/dataset/dataset_bar.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QVBoxLayout>

/// The bar that selects the data set, its part and the page.
class DatasetBarTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase() { support::useOwnSettings(m_folder.path()); }

    void thePagesMoveToASecondRow_data()
    {
        QTest::addColumn<bool>("wide");
        QTest::newRow("wide") << true;
        QTest::newRow("narrow") << false;
    }

    void thePagesMoveToASecondRow()
    {
        QFETCH(bool, wide);
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* bar = new ui::DatasetBar;
        column->addWidget(bar);
        window.resize(wide ? 2000 : 100, 300);
        window.show();
        QCOMPARE(window.width() < 1000, !wide);  // the narrow window is as wide as it has to be
        const auto buttons = bar->findChildren<QPushButton*>();
        const auto at = [&](const QString& text) {
            for (const QPushButton* button : buttons)
                if (button->text() == text)
                    return button->mapTo(bar, QPoint(0, 0));
            return QPoint(-1, -1);
        };
        QTRY_COMPARE(at("Compariso&n").y() == at("Te&st").y(), wide);
        QVERIFY(bar->rect().contains(at("Compariso&n")) && bar->rect().contains(at("Te&st")));
    }
};

RUNOFF_WIDGET_TEST(DatasetBarTest)
#include "dataset_bar_test.moc"
