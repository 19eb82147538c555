#include "ui/dataset/evaluation_bar.h"
#include "ui/dataset/evaluation_run.h"

#include "core/base/file.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_classifier.h"
#include "tests/support/tiny_data.h"
#include "tests/support/ui/patience.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using EvaluationState = ui::EvaluationRun::State;

class EvaluationRunTest : public QObject {
    Q_OBJECT

    const std::shared_ptr<const core::Classifier> m_classifier = support::tinyClassifier(1, {"0", "1", "2"});
    const std::shared_ptr<const core::Dataset> m_data =
        std::make_shared<const core::Dataset>(tests::tinyDataset({.side = 28, .perClass = 600}));

    core::AnswerCache cacheIn(const QTemporaryDir& folder) const
    {
        return core::AnswerCache(folder.path().toStdString());
    }

private slots:
    void asksOnceAndRemembers()
    {
        QTemporaryDir folder;
        {
            ui::EvaluationRun run(cacheIn(folder));
            QSignalSpy progressed(&run, &ui::EvaluationRun::progressed);
            run.setSubject(m_classifier, m_data);
            QCOMPARE(run.state(), EvaluationState::Looking);
            QTRY_COMPARE_WITH_TIMEOUT(run.state(), EvaluationState::Needed, support::patience);
            QVERIFY(run.estimate().value() > 0.0);
            run.start();
            QCOMPARE(run.state(), EvaluationState::Running);
            QTRY_COMPARE_WITH_TIMEOUT(run.state(), EvaluationState::Done, support::patience);
            QCOMPARE(run.answers()->images, m_data->size());
            QVERIFY(progressed.size() >= 3);
            QCOMPARE(run.progress().done, m_data->size());
        }
        ui::EvaluationRun again(cacheIn(folder));
        again.setSubject(m_classifier, m_data);
        QTRY_COMPARE_WITH_TIMEOUT(again.state(), EvaluationState::Done, support::patience);
        QCOMPARE(again.answers()->images, m_data->size());
        again.setSubject(support::tinyClassifier(2, {"0", "1", "2"}), m_data);
        QVERIFY(!again.answers());
        QTRY_COMPARE_WITH_TIMEOUT(again.state(), EvaluationState::Needed, support::patience);
    }

    void aDamagedCacheIsComputedAnew()
    {
        QTemporaryDir folder;
        const core::AnswerCache cache = cacheIn(folder);
        core::writeFile(cache.fileOf({core::checksumOf(*m_classifier), core::checksumOf(*m_data)}),
                        std::string_view("nonsense"));
        ui::EvaluationRun run(cache);
        QSignalSpy failed(&run, &ui::EvaluationRun::failed);
        run.setSubject(m_classifier, m_data);
        QTRY_COMPARE_WITH_TIMEOUT(run.state(), EvaluationState::Needed, support::patience);
        QCOMPARE(failed.size(), 0);
    }

    void cancelled()
    {
        QTemporaryDir folder;
        ui::EvaluationRun run(cacheIn(folder));
        run.setSubject(m_classifier, m_data);
        QTRY_COMPARE_WITH_TIMEOUT(run.state(), EvaluationState::Needed, support::patience);
        run.start();
        run.cancel();
        QCOMPARE(run.state(), EvaluationState::Stopping);
        QTRY_COMPARE_WITH_TIMEOUT(run.state(), EvaluationState::Needed, support::patience);
        QVERIFY(!run.answers());
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(run.state(), EvaluationState::Done, support::patience);
    }

    void anotherSubjectWhileOneRuns()
    {
        QTemporaryDir folder;
        ui::EvaluationRun run(cacheIn(folder));
        run.setSubject(m_classifier, m_data);
        QTRY_COMPARE_WITH_TIMEOUT(run.state(), EvaluationState::Needed, support::patience);
        run.start();
        const auto other = std::make_shared<const core::Dataset>(tests::tinyDataset({.side = 28, .perClass = 10}));
        run.setSubject(m_classifier, other);
        QTRY_COMPARE_WITH_TIMEOUT(run.state(), EvaluationState::Needed, support::patience);
        QTest::qWait(50);
        QCOMPARE(run.state(), EvaluationState::Needed);  // what ran before was dropped
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(run.state(), EvaluationState::Done, support::patience);
        QCOMPARE(run.answers()->images, std::int64_t{30});
        run.setSubject(nullptr, other);
        QCOMPARE(run.state(), EvaluationState::Nothing);
    }

    void modelsThatDoNotFitAreTold()
    {
        QTemporaryDir folder;
        ui::EvaluationRun run(cacheIn(folder));
        run.setSubject(support::tinyClassifier(), m_data);
        QTRY_COMPARE_WITH_TIMEOUT(run.state(), EvaluationState::Unfit, support::patience);
        QVERIFY2(run.problem().contains("expects 10 classes, found 3"), qPrintable(run.problem()));
        run.start();
        QCOMPARE(run.state(), EvaluationState::Unfit);
    }

    void keepsGoingWhenTheCacheCannotBeWritten()
    {
        QTemporaryDir folder;
        core::writeFile(std::filesystem::path(folder.filePath("file").toStdString()), std::string_view("in the way"));
        ui::EvaluationRun run{core::AnswerCache(folder.filePath("file/answers").toStdString())};
        QSignalSpy failed(&run, &ui::EvaluationRun::failed);
        run.setSubject(m_classifier, m_data);
        QTRY_COMPARE_WITH_TIMEOUT(run.state(), EvaluationState::Needed, support::patience);
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(run.state(), EvaluationState::Done, support::patience);
        QCOMPARE(failed.size(), 1);
    }

    void theBarSaysWhereItIs()
    {
        QTemporaryDir folder;
        ui::EvaluationRun run(cacheIn(folder));
        ui::EvaluationBar bar;
        bar.show(run);
        QVERIFY(bar.isHidden());
        connect(&run, &ui::EvaluationRun::changed, &bar, [&] { bar.show(run); });
        connect(&bar, &ui::EvaluationBar::startWanted, &run, &ui::EvaluationRun::start);
        run.setSubject(m_classifier, m_data);
        QTRY_VERIFY_WITH_TIMEOUT(bar.button().isVisibleTo(&bar), support::patience);
        QVERIFY2(bar.button().text().startsWith(QStringLiteral("Evaluate 1\u00A0800 images, ")),
                 qPrintable(bar.button().text()));
        bar.button().click();
        QCOMPARE(bar.button().text(), "Cancel");
        QTRY_VERIFY_WITH_TIMEOUT(bar.isHidden(), support::patience);
    }

    void saysTimesRoughly_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("a moment") << 0.3 << "less than a second";
        QTest::newRow("seconds") << 8.6 << "about 9 s";
        QTest::newRow("minutes") << 130.0 << "about 2 min";
    }

    void saysTimesRoughly()
    {
        QFETCH(double, seconds);
        QFETCH(QString, words);
        QCOMPARE(ui::roughly(seconds), words);
    }
};

RUNOFF_WIDGET_TEST(EvaluationRunTest)
#include "evaluation_run_test.moc"
