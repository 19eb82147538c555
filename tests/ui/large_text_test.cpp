#include "tests/support/test_main.h"
#include "tests/support/tiny_classifier.h"
#include "tests/support/tiny_data.h"
#include "tests/support/ui/own_settings.h"
#include "tests/support/ui/patience.h"
#include "tests/support/ui/stroke_set.h"
#include "ui/dataset/browse_page.h"
#include "ui/dataset/dataset_bar.h"
#include "ui/dataset/dataset_workspace.h"
#include "ui/dataset/image_grid.h"
#include "ui/draw/draw_workspace.h"
#include "ui/experiment/experiment_page.h"
#include "ui/experiment/experiment_workspace.h"
#include "ui/experiment/plan_form.h"
#include "ui/lesson/scene_recorder.h"
#include "ui/theme.h"
#include "ui/train/run_bar.h"
#include "ui/train/train_form.h"
#include "ui/train/train_workspace.h"
#include "ui/widgets/elided_label.h"
#include "ui/window/main_window.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QTemporaryDir>

namespace {

int textWidth(const QWidget& widget, const QString& text)
{
    return widget.fontMetrics().horizontalAdvance(text);
}

/// The text of a control that is wider than the control; empty if all of it is visible.
QString cutText(const QWidget& widget)
{
    if (const auto* button = qobject_cast<const QPushButton*>(&widget)) {
        const QString text = QString(button->text()).remove(QLatin1Char('&'));
        return textWidth(widget, text) > widget.width() ? text : QString();
    }
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.subControls = QStyle::SC_All;
        const QRect field =
            box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        return textWidth(widget, box->currentText()) > field.width() ? box->currentText() : QString();
    }
    if (qobject_cast<const QAbstractSpinBox*>(&widget)) {
        const auto* line = widget.findChild<QLineEdit*>();
        return textWidth(*line, line->text()) > line->width() ? line->text() : QString();
    }
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        const bool shortens = dynamic_cast<const ui::ElidedLabel*>(label) != nullptr;
        const bool cut = !shortens && !label->wordWrap() && label->sizeHint().width() > label->width();
        return cut ? label->text() : QString();
    }
    return {};
}

/// Whether a pane that cannot scroll sideways is narrower than its content.
bool hidesContent(const QWidget& widget)
{
    const auto* area = qobject_cast<const QScrollArea*>(&widget);
    return area && area->widget() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
        && area->widget()->width() > area->viewport()->width();
}

/// Whether the widget, or a part of its width, is outside a parent.
bool leavesParent(const QWidget& widget, const QWidget& window)
{
    for (const QWidget* parent = widget.parentWidget(); parent && parent != &window; parent = parent->parentWidget()) {
        const QRect place(widget.mapTo(parent, QPoint(0, 0)), widget.size());
        if (place.left() < 0 || place.right() >= parent->width())
            return true;
    }
    return false;
}

QStringList problemsNow(const QWidget& workspace)
{
    QStringList problems;
    for (const QWidget* widget : workspace.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        const QString name = QString::fromLatin1(widget->metaObject()->className()) + ' ' + widget->accessibleName();
        if (const QString text = cutText(*widget); !text.isEmpty())
            problems << name + ": cuts \"" + text + '"';
        if (hidesContent(*widget))
            problems << name + ": is narrower than its content";
        if (qobject_cast<const QPushButton*>(widget) && leavesParent(*widget, workspace))
            problems << name + ": \"" + static_cast<const QPushButton*>(widget)->text() + "\" is partly outside";
    }
    return problems;
}

/// What is cut once the layout is complete, which takes several turns of the event loop.
QStringList problemsIn(const QWidget& workspace)
{
    QTest::qWait(50);
    QStringList problems;
    (void)QTest::qWaitFor(
        [&] {
            problems = problemsNow(workspace);
            return problems.isEmpty();
        },
        support::patience);
    return problems;
}

}  // namespace

/// Controls of all workspaces stay readable when the text grows.
class LargeTextTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    /// Shows the window with the text size and the size of the row.
    static void show(ui::MainWindow& window)
    {
        QFETCH(int, percent);
        QFETCH(QSize, size);
        ui::applyTheme(*qApp, ui::Theme::Light, percent);
        window.setClassifier(support::tinyClassifier(), "tiny");
        window.resize(size);
        window.show();
    }

private slots:
    void initTestCase()
    {
        support::useOwnSettings(m_folder.path());
        qputenv("RUNOFF_DATA_DIR", m_folder.filePath("data").toUtf8());
        tests::writeIdxFolder(tests::tinyData({.side = 28, .perClass = 30}),
                              m_folder.filePath("data/mnist").toStdString());
        support::writePenDigits(m_folder.filePath("data"));
    }
    void cleanupTestCase() { ui::applyTheme(*qApp, ui::Theme::Light); }

    void cutsNothing_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<QSize>("size");
        QTest::newRow("100 %, small screen") << 100 << QSize(1280, 800);
        QTest::newRow("100 %, large screen") << 100 << QSize(1920, 1080);
        QTest::newRow("150 %") << 150 << QSize(1920, 1080);
        QTest::newRow("200 %") << 200 << QSize(1920, 1080);
    }
    void cutsNothing()
    {
        ui::MainWindow window;
        show(window);
        QStringList problems;
        for (auto* tab : window.findChildren<QPushButton*>(QStringLiteral("tab"))) {
            tab->click();
            if (window.dataset().isVisible())
                QTRY_VERIFY_WITH_TIMEOUT(window.dataset().browsing().grid().images().rowCount() > 0, support::patience);
            for (const QWidget* workspace : std::initializer_list<QWidget*>{&window.draw(), &window.dataset(),
                                                                            &window.train(), &window.experiment()})
                if (workspace->isVisible())
                    problems += problemsIn(*workspace);
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
    }

    void cutsNothingOfSeveralDatasets_data() { cutsNothing_data(); }
    void cutsNothingOfSeveralDatasets()
    {
        ui::MainWindow window;
        show(window);
        window.showWorkspace(&window.train());
        ui::TrainSettings settings;
        settings.dataset = "mnist";
        settings.joined = QStringList{"pen-digits"};
        settings.weights = {1, 2};
        settings.augmentation = "strokes";
        window.train().form().setSettings(settings);
        QTRY_VERIFY_WITH_TIMEOUT(window.train().bar().start().isEnabled(), support::patience);
        QStringList problems = problemsIn(window.train());
        core::ExperimentPlan plan = core::openPlan("fair");
        plan.dataset = "mnist,pen-digits";
        window.showWorkspace(&window.experiment());
        window.experiment().experiment().form().setPlan(plan);
        problems += problemsIn(window.experiment());
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
    }

    void cutsNothingOfTheRecorder_data()
    {
        cutsNothing_data();
        QTest::newRow("200 %, small screen") << 200 << QSize(1024, 700);
    }
    void cutsNothingOfTheRecorder()
    {
        QFETCH(QSize, size);
        ui::MainWindow window;
        show(window);
        ui::SceneRecorder& recorder = window.recorder();
        core::Scene scene;
        scene.steps.resize(1);
        scene.steps[0].question = core::SceneQuestion{"Which?", {"four", "nine"}, 1, "It is round."};
        recorder.draft().begin(scene);
        recorder.resize(recorder.size().boundedTo(size - QSize(16, 40)));
        window.recordScene();
        const QStringList problems = problemsIn(recorder);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join('\n')));
        QVERIFY(recorder.width() <= size.width() && recorder.height() <= size.height());
    }

    void cutsNothingOfWriters_data() { cutsNothing_data(); }
    void cutsNothingOfWriters()
    {
        using Page = ui::DatasetBar::Page;
        ui::MainWindow window;
        show(window);
        ui::DatasetWorkspace& workspace = window.dataset();
        window.showWorkspace(&workspace);
        workspace.open("pen-digits");
        QTRY_COMPARE_WITH_TIMEOUT(workspace.bar().current(), "pen-digits", support::patience);
        QStringList problems;
        const auto look = [&](Page page) {
            workspace.bar().setPage(page);
            emit workspace.bar().pageChanged();
            problems += problemsIn(workspace);
        };
        using State = ui::EvaluationRun::State;
        const auto& run = workspace.evaluation();
        QTRY_VERIFY_WITH_TIMEOUT(run.state() == State::Needed || run.state() == State::Done, support::patience);
        for (const Page page : {Page::Images, Page::Writers})
            look(page);
        workspace.evaluation().start();
        QTRY_COMPARE_WITH_TIMEOUT(run.state(), State::Done, support::patience);
        for (const Page page : {Page::Images, Page::Confusion, Page::Writers, Page::Comparison})
            look(page);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
    }
};

RUNOFF_WIDGET_TEST(LargeTextTest)
#include "large_text_test.moc"
