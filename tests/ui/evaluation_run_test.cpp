#include "ui/dataset/evaluation_bar.h"
#include "ui/dataset/evaluation_run.h"

#include "core/base/file.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_classifier.h"
#include "tests/support/tiny_data.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using State = ui::EvaluationRun::State;

constexpr int patience = 60'000;  // milliseconds: a machine that is busy elsewhere is no failure

class EvaluationRunTest : public QObject {
    Q_OBJECT

    const std::shared_ptr<const core::Classifier> m_classifier = support::tinyClassifier(1, {"0", "1", "2"});
    const std::shared_ptr<const core::Dataset> m_data = std::make_shared<const core::Dataset>(tests::tinyDataset({.side = 28, .perClass = 600}));

    core::AnswerCache cacheIn(const QTemporaryDir& folder) const { return core::AnswerCache(folder.path().toStdString()); }

private slots:
    void asksOnceAndRemembers()
    {
        QTemporaryDir folder;
        {
            ui::EvaluationRun run(cacheIn(folder));
            QSignalSpy progressed(&run, &ui::EvaluationRun::progressed);
            run.setSubject(m_classifier, m_data);
            QCOMPARE(run.state(), State::Looking);
            QTRY_COMPARE_WITH_TIMEOUT(run.state(), State::Needed, patience);
            QVERIFY(run.estimate().value() > 0.0);
            run.start();
            QCOMPARE(run.state(), State::Running);
            QTRY_COMPARE_WITH_TIMEOUT(run.state(), State::Done, patience);
            QCOMPARE(run.answers()->images, m_data->size());
            QVERIFY(progressed.size() >= 3);
            QCOMPARE(run.progress().done, m_data->size());
        }
        ui::EvaluationRun again(cacheIn(folder));
        again.setSubject(m_classifier, m_data);
        QTRY_COMPARE_WITH_TIMEOUT(again.state(), State::Done, patience);
        QCOMPARE(again.answers()->images, m_data->size());
        again.setSubject(support::tinyClassifier(2, {"0", "1", "2"}), m_data);
        QVERIFY(!again.answers());
        QTRY_COMPARE_WITH_TIMEOUT(again.state(), State::Needed, patience);
    }

    void aDamagedCacheIsComputedAnew()
    {
        QTemporaryDir folder;
        const core::AnswerCache cache = cacheIn(folder);
        core::writeFile(cache.fileOf({core::checksumOf(*m_classifier), core::checksumOf(*m_data)}), std::string_view("nonsense"));
        ui::EvaluationRun run(cache);
        QSignalSpy failed(&run, &ui::EvaluationRun::failed);
        run.setSubject(m_classifier, m_data);
        QTRY_COMPARE_WITH_TIMEOUT(run.state(), State::Needed, patience);
        QCOMPARE(failed.size(), 0);
    }

    void cancelled()
    {
        QTemporaryDir folder;
        ui::EvaluationRun run(cacheIn(folder));
        run.setSubject(m_classifier, m_data);
        QTRY_COMPARE_WITH_TIMEOUT(run.state(), State::Needed, patience);
        run.start();
        run.cancel();
        QCOMPARE(run.state(), State::Stopping);
        QTRY_COMPARE_WITH_TIMEOUT(run.state(), State::Needed, patience);
        QVERIFY(!run.answers());
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(run.state(), State::Done, patience);
    }

    void anotherSubjectWhileOneRuns()
    {
        QTemporaryDir folder;
        ui::EvaluationRun run(cacheIn(folder));
        run.setSubject(m_classifier, m_data);
        QTRY_COMPARE_WITH_TIMEOUT(run.state(), State::Needed, patience);
        run.start();
        const auto other = std::make_shared<const core::Dataset>(tests::tinyDataset({.side = 28, .perClass = 10}));
        run.setSubject(m_classifier, other);
        QTRY_COMPARE_WITH_TIMEOUT(run.state(), State::Needed, patience);
        QTest::qWait(50);
        QCOMPARE(run.state(), State::Needed);  // what ran before was dropped
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(run.state(), State::Done, patience);
        QCOMPARE(run.answers()->images, std::int64_t{30});
        run.setSubject(nullptr, other);
        QCOMPARE(run.state(), State::Nothing);
    }

    void modelsThatDoNotFitAreTold()
    {
        QTemporaryDir folder;
        ui::EvaluationRun run(cacheIn(folder));
        run.setSubject(support::tinyClassifier(), m_data);
        QTRY_COMPARE_WITH_TIMEOUT(run.state(), State::Unfit, patience);
        QVERIFY2(run.problem().contains("expects 10 classes, found 3"), qPrintable(run.problem()));
        run.start();
        QCOMPARE(run.state(), State::Unfit);
    }

    void keepsGoingWhenTheCacheCannotBeWritten()
    {
        QTemporaryDir folder;
        core::writeFile(std::filesystem::path(folder.filePath("file").toStdString()), std::string_view("in the way"));
        ui::EvaluationRun run{core::AnswerCache(folder.filePath("file/answers").toStdString())};
        QSignalSpy failed(&run, &ui::EvaluationRun::failed);
        run.setSubject(m_classifier, m_data);
        QTRY_COMPARE_WITH_TIMEOUT(run.state(), State::Needed, patience);
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(run.state(), State::Done, patience);
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
        QTRY_VERIFY_WITH_TIMEOUT(bar.button().isVisibleTo(&bar), patience);
        QVERIFY2(bar.button().text().startsWith(QStringLiteral("Evaluate 1\u00A0800 images, ")), qPrintable(bar.button().text()));
        bar.button().click();
        QCOMPARE(bar.button().text(), "Cancel");
        QTRY_VERIFY_WITH_TIMEOUT(bar.isHidden(), patience);
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
