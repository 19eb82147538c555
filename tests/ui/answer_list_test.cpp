#include "core/strategy/strategy.h"
#include "tests/support/near.h"
#include "tests/support/test_main.h"
#include "tests/support/verdicts.h"
#include "ui/dataset/answer_list.h"

#include <QScrollArea>

#include <algorithm>

/// What stands beside a data set's image.
class AnswerListTest : public QObject {
    Q_OBJECT

    static std::vector<core::Verdict> verdicts(bool all)
    {
        std::vector<core::Verdict> verdicts =
            all ? support::allVerdictsOf(support::hesitating()) : support::verdictsOf(support::hesitating());
        std::ranges::reverse(verdicts);
        return verdicts;
    }

private slots:
    void usualStrategiesFillTheRoomAndOthersFollow_data()
    {
        QTest::addColumn<bool>("all");
        QTest::addColumn<int>("room");
        QTest::addColumn<bool>("scrolls");
        QTest::newRow("five, in plenty of room") << false << 700 << false;
        QTest::newRow("five, in just enough") << false << 560 << false;
        QTest::newRow("five, in too little") << false << 300 << true;
        QTest::newRow("all, where five fit") << true << 560 << true;
        QTest::newRow("all, in too little") << true << 300 << true;
        QTest::newRow("all, on a wall") << true << 2600 << false;
    }
    void usualStrategiesFillTheRoomAndOthersFollow()
    {
        QFETCH(bool, all);
        QFETCH(int, room);
        QFETCH(bool, scrolls);
        QScrollArea area;
        area.setFrameShape(QFrame::NoFrame);
        area.setWidgetResizable(true);
        auto* list = new ui::AnswerList(&area);
        area.setWidget(list);
        area.viewport()->installEventFilter(list);
        area.resize(300, room);
        area.show();
        list->show(verdicts(all), {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"}, 4);
        QCoreApplication::processEvents();
        QCOMPARE(list->verdicts().size(), all ? core::allStrategies.size() : 5U);
        QCOMPARE(list->accessibleDescription().count('\n') + 1, qsizetype(list->verdicts().size()));
        QVERIFY(std::ranges::is_partitioned(list->verdicts(), [](const core::Verdict& verdict) {
            return core::strategy(verdict.strategy).shownAtFirst;
        }));
        QCOMPARE(list->height() > room, scrolls);
        const double step = list->minimumSizeHint().height() / double(list->verdicts().size());
        QVERIFY2(step > 70.0 && step < 150.0, qPrintable(QString::number(step)));
        if (room == 560)
            COMPARE_NEAR(5.0 * step, room, 5.0);
    }
};

RUNOFF_WIDGET_TEST(AnswerListTest)
#include "answer_list_test.moc"
