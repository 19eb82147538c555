#include "tests/support/test_main.h"
#include "tests/support/ui/own_settings.h"
#include "tests/support/ui/sample_sheet.h"
#include "ui/export/sheet_choices.h"
#include "ui/export/sheet_dialog.h"
#include "ui/export/sheet_preview.h"
#include "ui/widgets/replace_question.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTimer>

class SheetDialogTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static QPushButton* button(ui::SheetDialog& dialog, const QString& words)
    {
        for (QPushButton* each : dialog.findChildren<QPushButton*>())
            if (each->text().remove('&') == words)
                return each;
        return nullptr;
    }
    /// The box that has this choice, set to it.
    static void choose(ui::SheetDialog& dialog, const QString& words)
    {
        for (QComboBox* box : dialog.findChildren<QComboBox*>())
            if (const int place = box->findText(words); place >= 0)
                return box->setCurrentIndex(place);
        QFAIL(qPrintable(words));
    }

private slots:
    void initTestCase() { support::useOwnSettings(m_folder.path()); }
    void init() { QSettings().clear(); }

    void nothingToExportIsSaid_data()
    {
        QTest::addColumn<bool>("model");
        QTest::addColumn<QString>("reason");
        QTest::newRow("nothing drawn") << true << "Nothing is drawn";
        QTest::newRow("no model") << false << "No model";
    }
    void nothingToExportIsSaid()
    {
        QFETCH(bool, model);
        QFETCH(QString, reason);
        ui::Sheet sheet;
        if (model) {
            sheet = support::sampleSheet();
            sheet.seen.reset();
            sheet.verdicts.clear();
        }
        ui::SheetDialog dialog(sheet);
        dialog.show();
        for (const char* words : {"Save…", "Copy", "Print…"}) {
            QVERIFY(!button(dialog, words)->isEnabled());
            QVERIFY(button(dialog, words)->toolTip().contains(reason));
        }
        QVERIFY(dialog.message().contains(reason));
        dialog.setSheet(support::sampleSheet());
        QVERIFY(button(dialog, "Save…")->isEnabled());
    }

    void choicesAreShownAndRemembered()
    {
        {
            ui::SheetDialog dialog(support::sampleSheet());
            QCOMPARE(dialog.message(), "one page, 1920 × 1080 pixels");
            choose(dialog, "3840 px");
            QCOMPARE(dialog.message(), "one page, 3840 × 2160 pixels");
            choose(dialog, "150 %");
            QCOMPARE(dialog.preview().pageCount(), 3);
            dialog.preview().turnTo(9);
            QCOMPARE(dialog.preview().page(), 2);
            choose(dialog, "One panel");
            choose(dialog, "Elimination");
            choose(dialog, "High contrast");
            choose(dialog, "PDF document");
            QCOMPARE(dialog.message(), "one page");
            QVERIFY(!dialog.findChild<QSpinBox*>()->isEnabled());
            dialog.findChildren<QCheckBox*>().front()->setChecked(true);
            dialog.accept();
        }
        const ui::SheetDialog again(support::sampleSheet());
        auto& choices = const_cast<ui::SheetDialog&>(again).choices();
        const ui::SheetOptions expected{.layout = ui::SheetLayout::Panel,
                                        .panel = core::StrategyId::Elimination,
                                        .theme = ui::SheetTheme::HighContrast,
                                        .textSize = 1.5,
                                        .width = 3840};
        QCOMPARE(choices.options(), expected);
        QCOMPARE(choices.format(), ui::SheetFormat::Pdf);
        QVERIFY(choices.csv() && !choices.json());
    }

    void whyIsASwitch()
    {
        ui::SheetDialog dialog(support::sampleSheet());
        QCheckBox* box = dialog.findChildren<QCheckBox*>().back();
        QCOMPARE(box->text().remove('&'), "Why this answer?");
        QVERIFY(!box->isEnabled());
        QVERIFY(box->toolTip().contains("first"));
        ui::Sheet sheet = support::sampleSheet();
        sheet.why = support::sampleEvidence(sheet);
        dialog.setSheet(sheet);
        QVERIFY(box->isEnabled() && dialog.choices().options().why);
        QSignalSpy commands(&dialog, &ui::SheetDialog::commandWanted);
        box->setChecked(false);
        QVERIFY(!dialog.choices().options().why);
        choose(dialog, "One panel");
        QVERIFY(!box->isEnabled());
    }

    void aCaptionOfOnesOwnStays()
    {
        ui::SheetDialog dialog(support::sampleSheet());
        QCOMPARE(dialog.choices().caption(), "a 4 that is nearly a 9");
        ui::Sheet other = support::sampleSheet();
        other.caption = "another";
        dialog.setSheet(other);
        QCOMPARE(dialog.choices().caption(), "another");
        auto* edit = dialog.findChild<QLineEdit*>();
        edit->selectAll();
        QTest::keyClicks(edit, "mine");
        dialog.setSheet(support::sampleSheet());
        QCOMPARE(dialog.choices().caption(), "mine");
    }

    void savesOnALane()
    {
        ui::SheetDialog dialog(support::sampleSheet());
        for (QCheckBox* box : dialog.findChildren<QCheckBox*>())
            box->setChecked(true);
        QSignalSpy saved(&dialog, &ui::SheetDialog::saved);
        dialog.saveTo(m_folder.filePath("sheet.png"));
        QVERIFY(!button(dialog, "Save…")->isEnabled());
        QVERIFY(saved.wait(30000));
        for (const char* name : {"sheet.png", "sheet.csv", "sheet.json"}) {
            QVERIFY(QFile::exists(m_folder.filePath(name)));
            QVERIFY(dialog.message().contains(name));
        }
        QVERIFY(button(dialog, "Save…")->isEnabled());
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        ui::SheetDialog dialog(support::sampleSheet());
        dialog.saveTo(m_folder.filePath("no/sheet.svg"));
        QTRY_VERIFY_WITH_TIMEOUT(dialog.message().contains("cannot be written"), 30000);
        QVERIFY(button(dialog, "Save…")->isEnabled());
    }

    void copiesPictureAndSvg()
    {
        ui::SheetDialog dialog(support::sampleSheet());
        dialog.copy();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.message().startsWith("Copied"), 30000);
        const QMimeData* held = QGuiApplication::clipboard()->mimeData();
        QVERIFY(held->hasImage());
        QCOMPARE(qvariant_cast<QImage>(held->imageData()).size(), QSize(1920, 1080));
        QVERIFY(held->data("image/svg+xml").contains("<svg"));
    }

    void isOfferedBesideTheDrawing_data()
    {
        QTest::addColumn<QString>("origin");
        QTest::addColumn<QString>("offered");
        QTest::newRow("a drawing") << "/tmp/class/s47.runoff"
                                   << "/tmp/class/s47.png";
        QTest::newRow("a photo") << "/tmp/class/four.jpg"
                                 << "/tmp/class/four.png";
        QTest::newRow("not over the picture itself") << "/tmp/class/four.png"
                                                     << "/tmp/class/four-sheet.png";
    }
    void isOfferedBesideTheDrawing()
    {
        QFETCH(QString, origin);
        ui::SheetDialog dialog(support::sampleSheet());
        dialog.setOrigin(origin);
        QTEST(dialog.suggestion(), "offered");
    }

    void theFocusStaysWhereItWas()
    {
        ui::SheetDialog dialog(support::sampleSheet());
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QPushButton* save = button(dialog, "Save…");
        QVERIFY(save->isDefault());
        save->setFocus();
        QSignalSpy saved(&dialog, &ui::SheetDialog::saved);
        dialog.saveTo(m_folder.filePath("focus.svg"));
        QVERIFY(saved.wait(30000));
        QCOMPARE(dialog.focusWidget(), save);
    }

    void asksBeforeItReplacesFiles_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("replaces");
        QTest::newRow("the button") << "Replace" << true;
        QTest::newRow("Cancel") << "Cancel" << false;
        QTest::newRow("Escape") << QString() << false;
        QTest::newRow("Return") << "default" << false;
    }

    void asksBeforeItReplacesFiles()
    {
        QFETCH(QString, answer);
        QFETCH(bool, replaces);
        QStringList words;
        QTimer::singleShot(0, qApp, [&] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            QVERIFY(box && box->text().contains("scores.csv"));
            for (QAbstractButton* button : box->buttons())
                words << button->text().remove('&');
            for (QAbstractButton* button : box->buttons())
                if (button->text().remove('&') == answer)
                    return button->click();
            QTest::keyClick(box, answer.isEmpty() ? Qt::Key_Escape : Qt::Key_Return);
        });
        QCOMPARE(ui::mayReplace(nullptr, "scores.csv"), replaces);
        QCOMPARE(words.size(), 2);
        QVERIFY(!words.contains("Yes") && !words.contains("No") && words.contains("Replace"));
    }

    void fitsItsScreenWithItsFrame()
    {
        ui::SheetDialog dialog(support::sampleSheet());
        const QSize room = dialog.screen()->availableSize();
        QVERIFY2(dialog.width() <= room.width() - 4 && dialog.height() <= room.height() - 30,
                 qPrintable(QString("%1 x %2").arg(dialog.width()).arg(dialog.height())));
    }

    void fitsASmallScreen()
    {
        ui::SheetDialog dialog(support::sampleSheet());
        QVERIFY2(dialog.minimumSizeHint().width() <= 1000 && dialog.minimumSizeHint().height() <= 700,
                 qPrintable(
                     QString("%1 x %2").arg(dialog.minimumSizeHint().width()).arg(dialog.minimumSizeHint().height())));
    }
};

RUNOFF_WIDGET_TEST(SheetDialogTest)
#include "sheet_dialog_test.moc"
