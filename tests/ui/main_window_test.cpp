#include "tests/support/test_main.h"
#include "tests/support/tiny_classifier.h"
#include "tests/support/ui/own_settings.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/example_ink.h"
#include "ui/draw/draw_workspace.h"
#include "ui/draw/drawing_files.h"
#include "ui/verdict/elimination_card.h"
#include "ui/verdict/panel_grid.h"
#include "ui/widgets/elided_label.h"
#include "ui/window/main_window.h"
#include "ui/words/words.h"

#include <QAbstractButton>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

class MainWindowTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase()
    {
        support::useOwnSettings(m_folder.path());
    }

    void showsFiveVerdictsAndThenNone()
    {
        ui::MainWindow window;
        window.setClassifier(support::tinyClassifier(), "tiny");
        window.show();
        window.draw().canvas().start({ui::exampleInk(), {}}, {});
        const auto& cards = window.draw().grid().cards();
        const auto answered = [&] { return std::count_if(cards.begin(), cards.end(), [](const ui::PanelCard* card) { return card->verdict().has_value(); }); };
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
        for (const ui::Theme theme : {ui::Theme::Light, ui::Theme::Dark, ui::Theme::ContrastLight, ui::Theme::ContrastDark})
            for (const int percent : {100, 150, 200, 250})
                for (const QSize& size : {QSize(1024, 768), QSize(1280, 800), QSize(1920, 1080)})
                    if (theme == ui::Theme::Light || size.width() == 1280)  // a theme changes colours, not sizes
                        QTest::addRow("theme %d, %d %%, %d x %d", int(theme), percent, size.width(), size.height()) << int(theme) << percent << size;
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
                QVERIFY2(button->fontMetrics().horizontalAdvance(button->text().remove('&')) <= button->width(), qPrintable(button->text()));
        for (const QLabel* label : window.findChildren<QLabel*>())
            if (label->isVisible() && !label->wordWrap() && !qobject_cast<const ui::ElidedLabel*>(label))
                QVERIFY2(label->fontMetrics().horizontalAdvance(label->text().remove('&')) <= label->width(), qPrintable(label->text()));
        const auto* area = qobject_cast<QScrollArea*>(window.draw().parentWidget()->parentWidget());
        QVERIFY(area);
        const QString sizes = QString("%1 x %2 in %3 x %4").arg(area->widget()->width()).arg(area->widget()->height())
                                  .arg(area->viewport()->width()).arg(area->viewport()->height());
        const bool narrow = size.width() < (percent == 250 ? 1500 : percent == 200 ? 1200 : 0);  // the column and one panel need more
        QVERIFY2((area->horizontalScrollBar()->maximum() > 0) == narrow, qPrintable(sizes));
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
                QVERIFY2(action(words)->isEnabled() == drawing, qPrintable(QString("%1 while drawing: %2").arg(action(words)->text()).arg(drawing)));
            }
        }
    }

    void remembersHowItWasLeft()
    {
        {
            ui::MainWindow window;
            window.setClassifier(support::tinyClassifier(), "tiny");
            window.showWorkspace(1);
            window.resize(900, 700);
            window.show();
            window.close();
        }
        QCOMPARE(QSettings().value("window/workspace").toInt(), 1);
        QCOMPARE(QSettings().value("model/last").toString(), QString("tiny"));
        ui::MainWindow window;
        QCOMPARE(window.size(), QSize(900, 700));
    }

    void anEmptyCanvasAsksForADigit()
    {
        QCOMPARE(ui::Words::invitation({"0", "1", "9"}), QString("draw a digit"));
        QCOMPARE(ui::Words::invitation({"cat", "dog"}), QString("draw or open a picture"));
    }
};

RUNOFF_WIDGET_TEST(MainWindowTest)
#include "main_window_test.moc"
