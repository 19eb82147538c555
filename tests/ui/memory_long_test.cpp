// Memory after 10,000 model switches and 1,000 cancelled trainings.
#include "core/model/model_file.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_classifier.h"
#include "tests/support/ui/own_settings.h"
#include "tests/support/ui/patience.h"
#include "tests/support/ui/tiny_mnist.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/example_ink.h"
#include "ui/draw/draw_workspace.h"
#include "ui/train/run_bar.h"
#include "ui/train/train_form.h"
#include "ui/train/train_workspace.h"
#include "ui/window/main_window.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>
#include <malloc.h>
#include <unistd.h>
#include <vector>

namespace {

constexpr double mostGrowth = 0.05;
constexpr qint64 firstMinute = 60'000;  // ms

/// Resident memory of this process in MiB.
double residentMemory()
{
    QFile file("/proc/self/statm");
    if (!file.open(QIODevice::ReadOnly))
        return 0.0;
    const double pages = file.readAll().split(' ').value(1).toDouble();
    return pages * static_cast<double>(::sysconf(_SC_PAGESIZE)) / (1 << 20);
}

/// RUNOFF_MEMORY_SHARE percent of the count; all if it is not set.
int share(int count)
{
    bool isSet = false;
    const int percent = qEnvironmentVariableIntValue("RUNOFF_MEMORY_SHARE", &isSet);
    return isSet ? std::max(10, count * percent / 100) : count;
}

/// Repeats the work and prints the most memory of each tenth. Fails if the last tenth takes 5 % more than the first
/// minute, or than the first tenth if that takes longer. The most, because the memory goes up and down with each
/// repetition.
void expectNoGrowth(int count, const std::function<void(int)>& work)
{
    QElapsedTimer clock;
    clock.start();
    double start = 0.0, tenth = 0.0;
    const int tenths = std::max(count / 10, 1);
    for (int number = 1; number <= count; ++number) {
        work(number);
        if (QTest::currentTestFailed())
            return;
        const double now = residentMemory();
        if (clock.elapsed() < firstMinute || number <= tenths)
            start = std::max(start, now);
        tenth = std::max(tenth, now);
        if (number % tenths != 0)
            continue;
        qInfo("%d of %d, %lld s: %.1f MiB", number, count, static_cast<long long>(clock.elapsed() / 1000), tenth);
        if (number + tenths <= count)
            tenth = 0.0;
    }
    ::malloc_trim(0);
    qInfo("first minute %.1f MiB, last tenth %.1f MiB, growth %.2f %%; %.1f MiB after malloc_trim", start, tenth,
          100.0 * (tenth / start - 1.0), residentMemory());
    QVERIFY2(tenth < start * (1.0 + mostGrowth), "the memory grows");
}

}  // namespace

class MemoryLongTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase()
    {
        support::useOwnSettings(m_folder.path());
        support::copyIncluded(m_folder.path());
        QSettings().clear();
        support::useTinyMnist(m_folder.path(), 20);
    }

    /// Each switch reads the file of the model and waits for the answers. Every 50th model is one that Runoff includes;
    /// the others are tiny, so that the test takes minutes.
    void modelSwitches()
    {
        ui::MainWindow window;
        window.show();
        window.refreshModels();
        window.draw().canvas().startExample(ui::exampleInk(), "example");
        QStringList names, tiny;
        for (const core::ZooEntry& entry : core::listModels())
            if (entry.problem.empty())
                names << QString::fromStdString(entry.name);
        QVERIFY(names.size() > 1);
        for (std::uint64_t seed = 1; seed <= 3; ++seed) {
            tiny << m_folder.filePath(QString("tiny-%1.safetensors").arg(seed));
            core::writeModel(*support::tinyClassifier(seed), tiny.back().toStdString());
        }
        QSignalSpy answered(&window.draw(), &ui::DrawWorkspace::recognized);
        expectNoGrowth(share(10'000), [&](int number) {
            answered.clear();
            const QStringList& from = number % 50 == 0 ? names : tiny;
            window.openModel(from.at((number / 50 + number) % from.size()));
            QVERIFY(QTest::qWaitFor([&] { return !answered.isEmpty(); }, support::patience));
        });
    }

    void cancelledTrainings()
    {
        ui::MainWindow window;
        window.showWorkspace(&window.train());
        window.show();
        ui::TrainSettings settings;
        settings.dataset = "mnist";
        settings.recipe.architecture = "lenet-small";
        settings.recipe.epochs = 1000;
        settings.recipe.name = "cancelled";
        window.train().form().setSettings(settings);
        QTRY_VERIFY_WITH_TIMEOUT(window.train().bar().start().isEnabled(), support::patience);
        ui::TrainingRun& run = window.train().run();
        expectNoGrowth(share(1'000), [&](int) {
            window.train().start();
            QVERIFY(QTest::qWaitFor([&run] { return run.progress().has_value(); }, support::patience));
            run.cancel(ui::TrainingRun::Keep::Nothing);
            QVERIFY(QTest::qWaitFor([&run] { return run.idle(); }, support::patience));
        });
    }
};

RUNOFF_WIDGET_TEST(MemoryLongTest)
#include "memory_long_test.moc"
