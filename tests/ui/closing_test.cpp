// Closing during a training or an experiment asks, and then ends within a second.
#include "core/base/file.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_data.h"
#include "tests/support/tiny_plan.h"
#include "tests/support/ui/own_settings.h"
#include "tests/support/ui/patience.h"
#include "tests/support/ui/tiny_mnist.h"
#include "ui/canvas/canvas.h"
#include "ui/draw/draw_workspace.h"
#include "ui/experiment/experiment_page.h"
#include "ui/experiment/experiment_workspace.h"
#include "ui/experiment/plan_form.h"
#include "ui/experiment/protocol_list.h"
#include "ui/train/run_bar.h"
#include "ui/train/train_form.h"
#include "ui/train/train_workspace.h"
#include "ui/window/main_window.h"

#include <QDir>
#include <QElapsedTimer>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

#include <random>

namespace {

constexpr int endsWithin = 1000;  // ms

ui::TrainSettings longTraining(const QString& architecture)
{
    ui::TrainSettings settings;
    settings.dataset = "mnist";
    settings.recipe.architecture = architecture.toStdString();
    settings.recipe.strategies = {core::StrategyId::Softmax, core::StrategyId::Pairwise, core::StrategyId::MultiLabel};
    settings.recipe.epochs = 1;
    settings.recipe.headEpochs = settings.recipe.multiLabelEpochs = 1000;
    settings.recipe.name = "long";
    return settings;
}

/// A picture that cannot be compressed.
QImage noise(int width, int height)
{
    QImage picture(width, height, QImage::Format_RGB32);
    std::mt19937 random(1);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            reinterpret_cast<QRgb*>(picture.scanLine(y))[x] = static_cast<QRgb>(random()) | 0xFF000000U;
    return picture;
}

}  // namespace

class ClosingTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    /// Closes the window, answers its question and destroys it. Returns the milliseconds from the answer to the end.
    static qint64 millisecondsToEnd(std::unique_ptr<ui::MainWindow>& window, const QString& answer)
    {
        window->close();
        const auto* box = window->findChild<QMessageBox*>();
        if (!box || !window->isVisible())
            return -1;
        QElapsedTimer timer;
        for (QAbstractButton* button : box->buttons())
            if (button->text().remove('&') == answer) {
                timer.start();
                button->click();
            }
        if (!timer.isValid() || window->isVisible())
            return -1;
        window.reset();
        return timer.elapsed();
    }

private slots:
    void initTestCase()
    {
        support::useOwnSettings(m_folder.path());
        support::useTinyMnist(m_folder.path(), 2000);
        tests::writeIdxFolder(tests::tinyData({.perClass = 200}), m_folder.filePath("shapes").toStdString());
    }
    void init() { QSettings().clear(); }

    void aTraining_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("architecture");
        QTest::addColumn<int>("moment");
        QTest::addColumn<bool>("isPaused");
        for (const int moment : {0, 150, 600, 2000})
            QTest::addRow("%d ms after its start", moment) << "Keep progress and close"
                                                           << "lenet-small" << moment << false;
        QTest::newRow("discarded") << "Discard progress and close"
                                   << "lenet-small" << 300 << false;
        QTest::newRow("a large network") << "Keep progress and close"
                                         << "lenet" << 1500 << false;
        QTest::newRow("paused") << "Keep progress and close"
                                << "lenet-small" << 300 << true;
    }

    void aTraining()
    {
        QFETCH(QString, answer);
        QFETCH(QString, architecture);
        QFETCH(int, moment);
        QFETCH(bool, isPaused);
        auto window = std::make_unique<ui::MainWindow>();
        window->showWorkspace(&window->train());
        window->show();
        window->train().form().setSettings(longTraining(architecture));
        QTRY_VERIFY_WITH_TIMEOUT(window->train().bar().start().isEnabled(), support::patience);
        window->train().bar().start().click();
        QTest::qWait(moment);
        if (isPaused)
            window->train().run().pause();
        const qint64 took = millisecondsToEnd(window, answer);
        qInfo("%lld ms", static_cast<long long>(took));
        QVERIFY2(took >= 0, "no question, or it did not close");
        QVERIFY2(took < endsWithin, QByteArray::number(took));
    }

    void anExperiment_data()
    {
        QTest::addColumn<int>("moment");
        for (const int moment : {0, 200, 1000, 2500})
            QTest::addRow("%d ms after its start", moment) << moment;
    }

    void anExperiment()
    {
        QFETCH(int, moment);
        auto window = std::make_unique<ui::MainWindow>();
        window->showWorkspace(&window->experiment());
        window->show();
        ui::ExperimentPage& page = window->experiment().experiment();
        QTRY_VERIFY_WITH_TIMEOUT(page.protocols().chosen(), support::patience);
        core::ExperimentPlan plan = tests::tinyPlan("fair");
        plan.trials = 500;
        plan.batch = plan.headBatch = 64;
        page.form().setPlan(plan);
        window->experiment().open(m_folder.filePath("shapes"));
        QTRY_VERIFY2_WITH_TIMEOUT(page.run().state() == ui::ExperimentRun::State::Ready,
                                  qPrintable(page.run().problem()), support::patience);
        page.run().start();
        QTest::qWait(moment);
        const qint64 took = millisecondsToEnd(window, "Stop and close");
        qInfo("%lld ms", static_cast<long long>(took));
        QVERIFY2(took >= 0, "no question, or it did not close");
        QVERIFY2(took < endsWithin, QByteArray::number(took));
    }

    // Encoding the picture takes seconds.
    void whileALargePictureIsKept_data()
    {
        QTest::addColumn<int>("hidden");  // ms between closing and destroying
        QTest::newRow("destroyed at once") << 0;
        QTest::newRow("destroyed after the picture is encoded") << 4000;
    }

    void whileALargePictureIsKept()
    {
        QFETCH(int, hidden);
        const QString kept = m_folder.filePath("autosave");
        auto window = std::make_unique<ui::MainWindow>();
        window->restoreSession({m_folder.filePath("drawing.runoff"), kept}, [] {});
        window->show();
        QTest::qWait(200);
        window->draw().canvas().setContent({.drawing = {.picture = noise(6000, 4000)}}, "Open");
        QTest::qWait(2300);  // it is written 2 s after a change
        QElapsedTimer timer;
        timer.start();
        window->close();
        QTest::qWait(hidden);
        window.reset();
        const qint64 took = timer.elapsed() - hidden;
        qInfo("%lld ms", static_cast<long long>(took));
        QVERIFY2(took < endsWithin, QByteArray::number(took));
        QVERIFY(QDir(kept).entryList(QDir::Files).isEmpty());
    }
};

RUNOFF_WIDGET_TEST(ClosingTest)
#include "closing_test.moc"
