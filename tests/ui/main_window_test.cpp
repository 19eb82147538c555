#include "tests/support/test_main.h"
#include "tests/support/tiny_classifier.h"
#include "tests/support/ui/own_settings.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/example_ink.h"
#include "ui/draw/draw_workspace.h"
#include "ui/draw/drawing_files.h"
#include "ui/verdict/elimination_card.h"
#include "ui/verdict/panel_grid.h"
#include "ui/widgets/drop_hint.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/main_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/model_chooser.h"
#include "ui/words/words.h"

#include <QAbstractButton>
#include <QAction>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QLayout>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

class MainWindowTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase() { support::useOwnSettings(m_folder.path()); }

    void showsFiveVerdictsAndThenNone()
    {
        ui::MainWindow window;
        window.setClassifier(support::tinyClassifier(), "tiny");
        window.show();
        window.draw().canvas().start({ui::exampleInk(), {}}, {});
        const auto& cards = window.draw().grid().cards();
        const auto answered = [&] {
            return std::count_if(cards.begin(), cards.end(),
                                 [](const ui::PanelCard* card) { return card->verdict().has_value(); });
        };
        QTRY_COMPARE(answered(), 5);
        window.draw().canvas().clear();
        QTRY_COMPARE(answered(), 0);
        window.draw().canvas().undoStack().undo();
        QTRY_COMPARE(answered(), 5);
    }

    void eliminationGoesRoundByRound()
    {
        ui::MainWindow window;
        window.setClassifier(support::tinyClassifier(), "tiny");
        window.draw().canvas().start({ui::exampleInk(), {}}, {});
        auto* card = window.draw().findChild<ui::EliminationCard*>();
        QVERIFY(card);
        QTRY_COMPARE(card->shownRound(), 9);
        card->setRound(3);
        QCOMPARE(card->shownRound(), 3);
        card->setRound(99);
        QCOMPARE(card->shownRound(), 9);
    }

    void aBadFileIsSaidInTheWindow()
    {
        ui::MainWindow window;
        window.show();
        window.files().open(m_folder.filePath("missing.png"));
        QTRY_VERIFY(window.message().contains("missing.png"));
        window.openModel(m_folder.filePath("missing.safetensors"));
        QTRY_VERIFY(window.message().contains("missing.safetensors"));
    }

    void aBadFileLosesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no picture") << "letter.png" << QByteArray("Dear Sir");
        QTest::newRow("empty") << "empty.png" << QByteArray();
        QTest::newRow("no model") << "letter.safetensors" << QByteArray("Dear Sir or Madam");
    }

    void aBadFileLosesNothing()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        const QString path = m_folder.filePath(name);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        ui::MainWindow window;
        window.setClassifier(support::tinyClassifier(), "tiny");
        window.show();
        window.draw().canvas().start({ui::exampleInk(), {}}, {});
        QTRY_COMPARE(window.draw().shown().verdicts.size(), std::size_t{5});
        const ui::Drawing before = window.draw().canvas().drawing();
        const auto classifier = window.draw().shown().classifier;
        if (name.endsWith("png"))
            window.files().open(path);
        else
            window.openModel(path);
        QTRY_VERIFY(window.message().contains(name));
        QVERIFY(!window.message().contains('\n'));
        QCOMPARE(window.draw().canvas().drawing(), before);
        QCOMPARE(window.draw().shown().verdicts.size(), std::size_t{5});
        QCOMPARE(window.draw().shown().classifier, classifier);
    }

    void fits_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<int>("percent");
        QTest::addColumn<QSize>("size");
        for (const ui::Theme theme :
             {ui::Theme::Light, ui::Theme::Dark, ui::Theme::ContrastLight, ui::Theme::ContrastDark})
            for (const int percent : {100, 150, 200, 250})
                for (const QSize& size : {QSize(1024, 768), QSize(1280, 800), QSize(1920, 1080)})
                    if (theme == ui::Theme::Light || size.width() == 1280)  // a theme changes colours, not sizes
                        QTest::addRow("theme %d, %d %%, %d x %d", int(theme), percent, size.width(), size.height())
                            << int(theme) << percent << size;
    }

    void fits()
    {
        QFETCH(int, theme);
        QFETCH(int, percent);
        QFETCH(QSize, size);
        ui::MainWindow window;
        window.setClassifier(support::tinyClassifier(), "tiny");
        window.show();
        window.setPreferences({.theme = static_cast<ui::Theme>(theme), .textPercent = percent});
        window.resize(size);
        QTest::qWait(1);
        QCOMPARE(window.size(), size);
        for (const QAbstractButton* button : window.findChildren<QAbstractButton*>())
            if (button->isVisible() && button->window() == &window && button->icon().isNull())
                QVERIFY2(button->fontMetrics().horizontalAdvance(button->text().remove('&')) <= button->width(),
                         qPrintable(button->text()));
        for (const QLabel* label : window.findChildren<QLabel*>())
            if (label->isVisible() && !label->wordWrap() && !qobject_cast<const ui::ElidedLabel*>(label))
                QVERIFY2(label->fontMetrics().horizontalAdvance(label->text().remove('&')) <= label->width(),
                         qPrintable(label->text()));
        const auto* area = qobject_cast<QScrollArea*>(window.draw().parentWidget()->parentWidget());
        QVERIFY(area);
        const QString sizes = QString("%1 x %2 in %3 x %4")
                                  .arg(area->widget()->width())
                                  .arg(area->widget()->height())
                                  .arg(area->viewport()->width())
                                  .arg(area->viewport()->height());
        if (size.width() >= 1280 || percent < 200)  // at 1024 pixels the column and one panel need more
            QVERIFY2(area->horizontalScrollBar()->maximum() == 0, qPrintable(sizes));
        if (percent == 100)
            QVERIFY2(area->verticalScrollBar()->maximum() == 0, qPrintable(sizes));
        window.setPreferences({});
    }

    void changesNothingThatIsNotSeen()
    {
        ui::MainWindow window;
        window.show();
        window.draw().canvas().start({ui::exampleInk(), {}}, {});
        window.draw().canvas().clear();
        const auto action = [&](const QString& words) {
            for (const QMenu* menu : window.menuBar()->findChildren<QMenu*>())
                for (QAction* each : menu->actions())
                    if (each->text().remove('&').startsWith(words))
                        return each;
            return static_cast<QAction*>(nullptr);
        };
        for (const bool drawing : {true, false, true}) {
            window.showWorkspace(drawing ? 0 : 1);
            for (const char* words : {"Undo", "Copy", "Clear", "History"}) {
                QVERIFY2(action(words), words);
                QVERIFY2(action(words)->isEnabled() == drawing,
                         qPrintable(QString("%1 while drawing: %2").arg(action(words)->text()).arg(drawing)));
            }
        }
    }

    void aMessageMovesNothing()
    {
        ui::MainWindow window;
        window.resize(760, 700);
        window.show();
        QTest::qWait(400);  // until it is fitted to its screen
        const QRect canvas = window.draw().canvas().geometry();
        const QRect workspace = window.draw().geometry();
        window.say("four.png: expected a picture, found something else");
        QTest::qWait(1);
        QCOMPARE(window.draw().canvas().geometry(), canvas);
        QCOMPARE(window.draw().geometry(), workspace);
        const auto* bar = window.findChild<ui::MessageBar*>();
        QCOMPARE(bar->geometry().bottom(), window.rect().bottom());
        QVERIFY(bar->isVisible());
        window.resize(740, 650);
        QTest::qWait(1);
        QCOMPARE(bar->geometry().bottom(), window.rect().bottom());
        QCOMPARE(bar->width(), window.width());
    }

    /// The list of models becomes narrower before the toolbar wraps.
    void theModelListGivesRoom()
    {
        ui::MainBar bar;
        for (const char* title : {"Draw", "Dataset", "Train", "Experiment"})
            bar.addTab(title, 0);
        QAction present("Present"), sheet("Export sheet");
        bar.addAction("Present", &present);
        bar.addAction("Export sheet", &sheet);
        bar.models().showModel("long", QString("long title ").repeated(5));
        const QSize whole = bar.layout()->sizeHint();
        QCOMPARE(bar.layout()->heightForWidth(whole.width()), whole.height());
        QCOMPARE(bar.layout()->heightForWidth(whole.width() - 100), whole.height());
        QVERIFY(bar.layout()->heightForWidth(whole.width() / 2) > whole.height());
        bar.resize(whole.width() - 100, whole.height());
        bar.show();
        QVERIFY(bar.models().width() <= bar.models().sizeHint().width() - 100);
        for (const QPushButton* button : bar.findChildren<QPushButton*>())
            QVERIFY2(bar.rect().contains(QRect(button->mapTo(&bar, QPoint()), button->size())),
                     qPrintable(button->text()));
    }

    void aMessageLeaves_data()
    {
        QTest::addColumn<QString>("by");
        for (const char* by : {"Escape", "a stroke", "a saved file", "an opened file", "a model"})
            QTest::newRow(by) << by;
    }

    void aMessageLeaves()
    {
        QFETCH(QString, by);
        ui::MainWindow window;
        window.show();
        window.draw().canvas().start({ui::exampleInk(), {}}, {});
        const QString path = m_folder.filePath("leaves.runoff");
        window.files().saveTo(path);
        QTRY_VERIFY(QFile::exists(path));
        QTest::qWait(20);
        window.say("something went wrong");
        QCOMPARE(window.message(), QString("something went wrong"));
        if (by == "Escape")
            QTest::keyClick(&window.draw().canvas(), Qt::Key_Escape);
        else if (by == "a stroke")
            QTest::mouseClick(&window.draw().canvas(), Qt::LeftButton, {}, window.draw().canvas().rect().center());
        else if (by == "a saved file")
            window.files().saveTo(path);
        else if (by == "an opened file")
            window.files().open(path);
        else
            window.setClassifier(support::tinyClassifier(), "tiny");
        QTRY_COMPARE(window.message(), QString());
    }

    void theFirstWindowFitsItsScreen()
    {
        QSettings().remove("window/geometry");
        ui::MainWindow window;
        const QSize room = window.screen()->availableSize();
        QVERIFY2(window.width() <= room.width() - 4 && window.height() <= room.height() - 30,
                 qPrintable(QString("%1 x %2").arg(window.width()).arg(window.height())));
    }

    void aSavedWindowLargerThanItsScreenIsBounded()
    {
        {
            ui::MainWindow window;
            window.show();
            window.resize(window.screen()->availableSize() * 2);
            window.close();
        }
        ui::MainWindow window;
        const QSize room = window.screen()->availableSize();
        QVERIFY2(window.width() <= room.width() && window.height() <= room.height() - 30,
                 qPrintable(QString("%1 x %2").arg(window.width()).arg(window.height())));
        QSettings().remove("window/geometry");
    }

    void examplesAndNew()
    {
        ui::MainWindow window;
        window.show();
        const auto action = [&window](const QString& words) {
            for (QAction* each : window.findChildren<QAction*>())
                if (each->text().remove('&') == words)
                    return each;
            return static_cast<QAction*>(nullptr);
        };
        const std::vector<ui::Example> all = ui::examples();
        QVERIFY(all.size() >= 7);
        for (const ui::Example& example : all) {
            QVERIFY2(action(example.name), qPrintable(example.name));
            action(example.name)->trigger();
            QCOMPARE(window.draw().canvas().drawing().ink, example.ink);
            QVERIFY(window.draw().canvas().isExample());
        }
        QCOMPARE(action("New")->shortcut(), QKeySequence("Ctrl+N"));
        QCOMPARE(action("Print sheet…")->shortcut(), QKeySequence("Ctrl+P"));
        QCOMPARE(action("Close")->shortcut(), QKeySequence("Ctrl+W"));
        action("New")->trigger();
        QVERIFY(window.draw().canvas().isEmpty());
        window.draw().canvas().undoStack().undo();
        QCOMPARE(window.draw().canvas().drawing().ink, all.back().ink);
        action("Full screen")->trigger();
        QVERIFY(window.isFullScreen());
        action("Full screen")->trigger();
        QVERIFY(!window.isFullScreen());
    }

    void aDraggedFileIsSeen()
    {
        ui::MainWindow window;
        window.show();
        const auto* hint = window.findChild<ui::DropHint*>();
        QVERIFY(!hint->isVisible());
        QMimeData file;
        file.setUrls({QUrl::fromLocalFile(m_folder.filePath("four.png"))});
        QDragEnterEvent enter({100, 100}, Qt::CopyAction, &file, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window, &enter);
        QVERIFY(hint->isVisible());
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(&window, &leave);
        QVERIFY(!hint->isVisible());
    }

    void remembersHowItWasLeft()
    {
        {
            ui::MainWindow window;
            window.setClassifier(support::tinyClassifier(), "tiny");
            window.showWorkspace(1);
            window.resize(760, 700);
            window.show();
            window.close();
        }
        QCOMPARE(QSettings().value("window/workspace").toInt(), 1);
        QCOMPARE(QSettings().value("model/last").toString(), QString("tiny"));
        ui::MainWindow window;
        QCOMPARE(window.size(), QSize(760, 700));
    }

    void anEmptyCanvasAsksForADigit()
    {
        QCOMPARE(ui::Words::invitation({"0", "1", "9"}), QString("draw a digit"));
        QCOMPARE(ui::Words::invitation({"cat", "dog"}), QString("draw or open a picture"));
    }
};

RUNOFF_WIDGET_TEST(MainWindowTest)
#include "main_window_test.moc"
