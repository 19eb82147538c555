#include "tests/support/tiny_classifier.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/example_ink.h"
#include "ui/draw_workspace.h"
#include "ui/drawing_files.h"
#include "ui/main_window.h"
#include "ui/verdict/elimination_card.h"
#include "ui/verdict/panel_grid.h"

#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

class MainWindowTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName("runoff-test");
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

    void fitsASmallScreen()
    {
        ui::MainWindow window;
        window.setClassifier(support::tinyClassifier(), "tiny");
        window.show();
        window.resize(1280, 760);
        QTRY_COMPARE(window.size(), QSize(1280, 760));
    }
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
