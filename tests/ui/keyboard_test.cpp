// From start to an exported sheet without a mouse, and what that needs everywhere: names, keys, a visible focus.
#include "tests/support/test_main.h"
#include "tests/support/tiny_classifier.h"
#include "tests/support/ui/own_settings.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/example_ink.h"
#include "ui/dataset/dataset_workspace.h"
#include "ui/draw/draw_workspace.h"
#include "ui/experiment/experiment_workspace.h"
#include "ui/export/sheet_dialog.h"
#include "ui/presentation/presentation.h"
#include "ui/verdict/panel_grid.h"
#include "ui/window/help.h"
#include "ui/window/main_window.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTimer>

namespace {

QList<QAction*> menuActions(const ui::MainWindow& window)
{
    QList<QAction*> actions;
    for (const QMenu* menu : window.menuBar()->findChildren<QMenu*>())
        for (QAction* action : menu->actions())
            if (!action->isSeparator())
                actions << action;
    return actions;
}

/// Calls `does` with the modal dialog of this kind, as soon as it is there; closes it again if it stays.
template <typename Dialog, typename Does>
void whenOpen(const Does& does, int tries = 500)
{
    if (auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget())) {
        QTimer::singleShot(15000, dialog, &QDialog::reject);  // rather a failed test than one that hangs
        return does(*dialog);
    }
    if (tries > 0)
        QTimer::singleShot(20, qApp, [does, tries] { whenOpen<Dialog>(does, tries - 1); });
}

/// Return saves, the name is typed, Return again; Escape closes it once that is done. Qt's own file dialog.
void saveSheet(ui::SheetDialog& dialog, const QString& path)
{
    QObject::connect(
        &dialog, &ui::SheetDialog::saved, &dialog, [&dialog] { QTest::keyClick(&dialog, Qt::Key_Escape); },
        Qt::QueuedConnection);
    whenOpen<QFileDialog>([path](QFileDialog& files) {
        auto* name = files.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        QVERIFY(name && (!files.focusWidget() || files.focusWidget() == name));  // where one begins to type
        name->selectAll();
        QTest::keyClicks(name, path);
        for (int press = 0; press < 2 && files.isVisible(); ++press)  // the list of completions may take the first
            QTest::keyClick(name, Qt::Key_Return);
    });
    QTest::keyClick(&dialog, Qt::Key_Return);
}

}  // namespace

class KeyboardTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase()
    {
        support::useOwnSettings(m_folder.path());
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        ui::applyTheme(*qApp, ui::Theme::Light);
    }

    void fromStartToAnExportedSheet()
    {
        ui::MainWindow window;
        window.setClassifier(support::tinyClassifier(), "tiny");
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto& canvas = window.draw().canvas();
        QCOMPARE(window.focusWidget(), &canvas);

        QTest::keyClick(&canvas, Qt::Key_Space);
        for (int step = 0; step < 6; ++step)
            QTest::keyClick(&canvas, step < 3 ? Qt::Key_Down : Qt::Key_Right);
        QTest::keyClick(&canvas, Qt::Key_Space);
        QCOMPARE(canvas.drawing().ink.strokes.size(), std::size_t{1});
        QTRY_COMPARE(window.draw().shown().verdicts.size(), std::size_t{5});

        QTest::keyClick(&window, Qt::Key_F5);
        auto& presentation = window.presentation();
        QTRY_COMPARE(QApplication::activeWindow(), &presentation);
        QTest::keyClick(&presentation, Qt::Key_2);
        QCOMPARE(presentation.slide().panel, 1);
        QTest::keyClick(&presentation, Qt::Key_Escape);
        QVERIFY(!presentation.isVisible());
        QTRY_COMPARE(QApplication::activeWindow(), &window);
        QCOMPARE(window.focusWidget(), &canvas);

        const QString path = m_folder.filePath("sheet.png");
        QVERIFY(!QFile::exists(path));
        whenOpen<ui::SheetDialog>([path](ui::SheetDialog& dialog) { saveSheet(dialog, path); });
        QTest::keyClick(&window, Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 30000);
        QVERIFY(!QImage(path).isNull());
        QCOMPARE(window.message(), QString());
    }

    void tabGoesRoundAndShowsWhereItIs()
    {
        ui::MainWindow window;
        window.setClassifier(support::tinyClassifier(), "tiny");
        window.draw().canvas().start({ui::exampleInk(), {}}, {});
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_COMPARE(window.draw().shown().verdicts.size(), std::size_t{5});
        QSet<QWidget*> visited;
        for (int step = 0; step < 60; ++step) {
            QWidget* focus = window.focusWidget();
            QVERIFY(focus);
            if (!visited.contains(focus)) {
                const QImage with = focus->grab().toImage();
                QTest::keyClick(focus, Qt::Key_Tab);
                QVERIFY2(window.focusWidget() != focus, focus->metaObject()->className());
                QVERIFY2(focus->grab().toImage() != with,
                         qPrintable("no visible focus: " + focus->accessibleName() + focus->metaObject()->className()));
                visited << focus;
            } else {
                QTest::keyClick(focus, Qt::Key_Tab);
            }
        }
        for (const QPushButton* button : window.findChildren<QPushButton*>())
            if (button->isVisible() && button->isEnabled() && button->window() == &window && !button->isCheckable())
                QVERIFY2(visited.contains(const_cast<QPushButton*>(button)), qPrintable(button->text()));
    }

    void everyActionSaysWhatItDoes()
    {
        ui::MainWindow window;
        const QList<QAction*> actions = menuActions(window);
        QVERIFY(actions.size() > 20);
        for (const QAction* action : actions) {
            QVERIFY(!action->text().isEmpty());
            if (!action->menu())
                QVERIFY2(!action->statusTip().isEmpty(), qPrintable(action->text()));
        }
    }

    /// Of several workspaces only one is there to be asked.
    static const QWidget* placeOf(ui::MainWindow& window, const QWidget* button)
    {
        for (const QWidget* workspace : std::initializer_list<const QWidget*>{&window.dataset(), &window.experiment()})
            if (workspace->isAncestorOf(button))
                return workspace;
        return button->window();
    }

    void noTwoActionsShareAKey()
    {
        ui::MainWindow window;
        QHash<QString, QString> taken;
        const auto take = [&taken](const QWidget* where, const QKeySequence& key, const QString& words) {
            const QString place = QStringLiteral("%1 %2").arg(quintptr(where)).arg(key.toString());
            QVERIFY2(key.isEmpty() || !taken.contains(place),
                     qPrintable(key.toString() + ": " + words + " and " + taken.value(place)));
            taken.insert(place, words);
        };
        for (const QAction* action : window.findChildren<QAction*>()) {
            const QWidget* where = &window;
            for (const QObject* object : action->associatedObjects())
                if (const auto* widget = qobject_cast<const QWidget*>(object);
                    widget && !qobject_cast<const QMenu*>(object))
                    where = widget->window();
            for (const QKeySequence& key : action->shortcuts())
                take(where, key, action->text());
        }
        for (const QAbstractButton* button : window.findChildren<QAbstractButton*>())
            take(placeOf(window, button), button->shortcut(), button->text());
        for (const QAction* action : window.menuBar()->actions())
            for (const QWidget* where :
                 std::initializer_list<const QWidget*>{&window, &window.dataset(), &window.experiment()})
                take(where, QKeySequence::mnemonic(action->text()), action->text());
    }

    void everythingThatTakesTheFocusHasAName()
    {
        ui::MainWindow window;
        window.setClassifier(support::tinyClassifier(), "tiny");
        window.show();
        int checked = 0;
        for (QWidget* widget : window.findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith("qt_")
                || !widget->isVisibleTo(&window))
                continue;
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(spoken);
            QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
            ++checked;
        }
        QVERIFY(checked > 8);
    }

    void theListOfKeysIsThatOfTheActions()
    {
        ui::MainWindow window;
        const QList<ui::ShortcutLine> lines = ui::shortcutLines(window);
        const auto has = [&](const QString& where, const QString& words, const QString& key) {
            return std::any_of(lines.begin(), lines.end(), [&](const ui::ShortcutLine& line) {
                return line.where == where && line.words.startsWith(words) && line.keys.contains(key);
            });
        };
        QVERIFY(has("File", "Export sheet", "Ctrl+E"));
        QVERIFY(has("View", "Start presentation", "F11"));
        QVERIFY(has("Presentation", "Leave", "Esc"));
        QVERIFY(has("Canvas", "", "Space"));
        for (const QAction* action : menuActions(window))
            if (!action->shortcut().isEmpty())
                QVERIFY2(
                    std::any_of(lines.begin(), lines.end(),
                                [&](const auto& line) { return line.keys.contains(action->shortcut().toString()); }),
                    qPrintable(action->text()));
    }

    void ballotsAndToolbarAreSpoken()
    {
        ui::MainWindow window;
        window.setClassifier(support::tinyClassifier(), "tiny");
        window.show();
        window.draw().canvas().start({ui::exampleInk(), {}}, {});
        QTRY_COMPARE(window.draw().shown().verdicts.size(), std::size_t{5});
        const auto named = [&window](const QString& name) -> QWidget* {
            for (QWidget* widget : window.findChildren<QWidget*>())
                if (widget->accessibleName() == name && widget->window() == &window)
                    return widget;
            return nullptr;
        };
        QVERIFY(named("Ballots"));
        QVERIFY(named("Ballots")->accessibleDescription().contains(QRegularExpression("say")));
        for (const char* name : {"Toolbar", "Model", "Present", "Export sheet…"})
            QVERIFY2(named(name), name);
    }
};

RUNOFF_WIDGET_TEST(KeyboardTest)
#include "keyboard_test.moc"
