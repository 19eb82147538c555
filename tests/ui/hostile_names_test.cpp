#include "core/experiment/results.h"
#include "core/model/model_file.h"
#include "tests/support/folder_content.h"
#include "tests/support/made_results.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_classifier.h"
#include "tests/support/ui/own_settings.h"
#include "tests/support/ui/sample_scene.h"
#include "ui/canvas/canvas.h"
#include "ui/dataset/dataset_workspace.h"
#include "ui/draw/draw_workspace.h"
#include "ui/draw/drawing_files.h"
#include "ui/experiment/experiment_workspace.h"
#include "ui/plain_text.h"
#include "ui/train/train_workspace.h"
#include "ui/window/main_window.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QToolTip>

namespace {

/// As rich text, this would open a file and ring no bell; as a name, it is shown.
const QString hostileName = QStringLiteral("<img src=x.png>&amp;<b>9");

/// Whether Qt reads the tags of a name in this text.
bool readsTags(const QString& text)
{
    return Qt::mightBeRichText(text) && text.contains(QLatin1String("<img"));
}

/// The text of the tool tip on the screen; empty if there is none.
QString shownTip()
{
    for (const QWidget* widget : QApplication::topLevelWidgets())
        if (const auto* tip = qobject_cast<const QLabel*>(widget);
            tip && tip->inherits("QTipLabel") && tip->isVisible())
            return tip->text();
    return {};
}

QString tipAsked(QWidget& widget, const QPoint& point)
{
    QToolTip::showText({}, {});  // hides the last one at once
    QHelpEvent event(QEvent::ToolTip, point, widget.mapToGlobal(point));
    QCoreApplication::sendEvent(&widget, &event);
    return shownTip();
}

/// What the labels and the tool tips of a window show of a name. `seen` counts the texts that contain it.
QStringList problemsBelow(QWidget& window, int& seen)
{
    QStringList problems;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->text().contains("<img")) {
            ++seen;
            if (label->textFormat() != Qt::PlainText && readsTags(label->text()))
                problems << "label: " + label->text();
        }
        QList<QPoint> points{widget->rect().center(), {20, 20}, {widget->width() / 2, widget->height() - 8}};
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget->parentWidget()))
            for (int row = 0; row < view->model()->rowCount(view->rootIndex()); ++row)
                points << view->visualRect(view->model()->index(row, 0, view->rootIndex())).center();
        for (const QPoint& point : points) {
            const QString tip = tipAsked(*widget, point);
            seen += tip.contains("img src=x.png") ? 1 : 0;
            if (readsTags(tip))
                problems << QString(widget->metaObject()->className()) + ": " + tip;
        }
    }
    return problems;
}

}  // namespace

/// Names and titles come from files of other people. The window shows them as they are and never as HTML.
class HostileNamesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString& name) const { return m_folder.filePath(name); }

private slots:
    void initTestCase() { support::useOwnSettings(m_folder.path()); }

    void labelsArePlain()
    {
        ui::keepTextsPlain();
        ui::keepTextsPlain();
        QLabel plain(hostileName), rich;
        rich.setTextFormat(Qt::RichText);
        plain.show();
        rich.show();
        QCOMPARE(plain.textFormat(), Qt::PlainText);
        QCOMPARE(rich.textFormat(), Qt::RichText);
        QMessageBox box(QMessageBox::Warning, hostileName, hostileName);
        box.setInformativeText(hostileName);
        box.show();
        for (const QLabel* label : box.findChildren<QLabel*>())
            QVERIFY2(!readsTags(label->text()) || label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    }

    void tipsArePlain()
    {
        ui::keepTextsPlain();
        QWidget widget;
        widget.setToolTip(hostileName);
        widget.show();
        QVERIFY(tipAsked(widget, {5, 5}).contains("&lt;img src=x.png&gt;&amp;amp;&lt;b&gt;9"));
        QMenu menu;
        menu.setToolTipsVisible(true);
        menu.addAction("name")->setToolTip(hostileName);
        menu.popup({});
        QVERIFY(tipAsked(menu, menu.rect().center()).contains("&lt;img"));
        widget.setToolTip("P < .05");
        QCOMPARE(tipAsked(widget, {5, 5}), QString("P < .05"));
    }

    void namesOfFilesAreShownAsTheyAre()
    {
        const std::string hostile = hostileName.toStdString();
        std::vector<std::string> names;
        for (int label = 0; label < 10; ++label)
            names.push_back(hostile + std::to_string(label));
        core::Classifier model = *support::tinyClassifier(1, names);
        model.title = hostile;
        QVERIFY(QDir(m_folder.path()).mkpath("runoff/models"));
        core::writeModel(model, path("runoff/models/" + hostileName + ".safetensors").toStdString());
        core::Results results = tests::madeResults(tests::shortFair(2), 2);
        results.plan.protocol = results.plan.question = hostile;
        results.data.name = hostile;
        QVERIFY(QDir(m_folder.path()).mkpath("runoff/results"));
        core::writeResults(results, path("runoff/results/" + hostileName + ".json").toStdString());
        core::Scene scene = support::sampleScene();
        scene.title = scene.summary = scene.aim = hostile;
        for (core::SceneStep& step : scene.steps)
            step.text = hostile;
        core::writeFile(path(hostileName + ".runoff-scene").toStdString(), core::formatScene(scene));

        ui::MainWindow window;
        window.resize(1280, 800);
        window.show();
        window.refreshModels();
        window.openModel(path("runoff/models/" + hostileName + ".safetensors"));
        window.draw().canvas().startExample(ui::exampleInk(), hostileName);
        QTRY_VERIFY2(window.draw().shown().verdicts.size() >= 5, qPrintable(window.message()));
        int seen = 0;
        QStringList problems = problemsBelow(window, seen);
        QVERIFY2(seen >= 5, qPrintable(QString("only %1 texts with the name").arg(seen)));
        window.files().open(path(hostileName + ".png"));
        QTRY_VERIFY(window.message().contains("<img"));
        problems << problemsBelow(window, seen);
        window.openResults(path("runoff/results/" + hostileName + ".json"));
        for (QWidget* workspace :
             std::initializer_list<QWidget*>{&window.experiment(), &window.train(), &window.dataset()}) {
            window.showWorkspace(workspace);
            QTest::qWait(300);
            problems << problemsBelow(window, seen);
        }
        window.openLesson(path(hostileName + ".runoff-scene"));
        QTest::qWait(300);
        problems << problemsBelow(window, seen);
        QVERIFY2(problems.isEmpty(), qPrintable('\n' + problems.join('\n')));
        QVERIFY2(seen >= 12, qPrintable(QString("only %1 texts with the name").arg(seen)));
    }
};

RUNOFF_WIDGET_TEST(HostileNamesTest)
#include "hostile_names_test.moc"
