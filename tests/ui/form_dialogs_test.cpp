#include "core/form/class_list.h"
#include "tests/support/test_main.h"
#include "tests/support/ui/form_photo.h"
#include "tests/support/ui/own_settings.h"
#include "ui/collect/print_form_dialog.h"
#include "ui/collect/read_forms_dialog.h"
#include "ui/dataset/dataset_workspace.h"
#include "ui/draw/drawing_files.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QPageRanges>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>

using namespace tests;

/// The dialogs that print handwriting forms and read photos of them.
class FormDialogsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void savesAForm();
    void opensTheChoiceOfAPrinterAtOnce();
    void prints_data();
    void prints();
    void stopsWriting();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void everyDialogHasAnotherForm();
    void readsPhotos();
    void takesDroppedPhotos();
    void stops();
    void refusesAFolder();
    void theWindowReadsDroppedForms_data();
    void theWindowReadsDroppedForms();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void FormDialogsTest::initTestCase()
{
    support::useOwnSettings(m_folder.filePath("settings"));
    const core::FormPlan plan{.id = 7, .rows = 2, .classes = core::formClasses("0-2", "")};
    for (const int sheet : {1, 2}) {
        const FilledForm form = fillForm(plan, {sheet, 1}, {.share = 1.0, .pixelsPerMm = 6.0});
        QVERIFY(photograph(form, {.megapixels = 2.0}).picture.save(path(QString("sheet%1.jpg").arg(sheet))));
    }
    QFile notes(path("notes.txt"));
    QVERIFY(notes.open(QIODevice::WriteOnly));
    notes.write("a text");
}

void FormDialogsTest::savesAForm()
{
    ui::PrintFormDialog dialog;
    dialog.classes().setText("cat,dog");
    dialog.sheets().setValue(3);
    dialog.paper().setCurrentIndex(1);
    QVERIFY(dialog.saveButton().isEnabled());
    QVERIFY2(dialog.message().startsWith("3 pages, "), qPrintable(dialog.message()));
    QSignalSpy saved(&dialog, &ui::PrintFormDialog::saved);
    dialog.saveTo(path("form.pdf"));
    QVERIFY(!dialog.saveButton().isEnabled());
    QVERIFY(saved.wait());
    QFile file(path("form.pdf"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("/Count 3"));
    QVERIFY(dialog.message().startsWith("Saved "));
    QVERIFY(dialog.saveButton().isEnabled());
}

void FormDialogsTest::opensTheChoiceOfAPrinterAtOnce()
{
    ui::PrintFormDialog dialog;
    dialog.sheets().setValue(999);
    QElapsedTimer clock;
    qint64 opened = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, &dialog, [&] {
        auto* choice = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!choice || !choice->isVisible())
            return;
        timer.stop();
        opened = clock.elapsed();
        choice->reject();
    });
    clock.start();
    timer.start(0);
    dialog.printButton().click();
    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString("%1 ms, open after %2 ms").arg(clock.elapsed()).arg(opened)));
    QVERIFY(!timer.isActive());
    QVERIFY(dialog.printButton().isEnabled());
}

void FormDialogsTest::prints_data()
{
    QTest::addColumn<QString>("only");
    QTest::addColumn<int>("pages");
    QTest::newRow("all pages") << "" << 6;
    QTest::newRow("some pages") << "2-3,6" << 3;
}

void FormDialogsTest::prints()
{
    QFETCH(QString, only);
    QFETCH(int, pages);
    ui::PrintFormDialog dialog;
    dialog.sheets().setValue(6);
    QSignalSpy printed(&dialog, &ui::PrintFormDialog::printed);
    dialog.printOn(std::make_shared<QPdfWriter>(path("printed.pdf")), "the printer", QPageRanges::fromString(only));
    QVERIFY(!dialog.printButton().isEnabled());
    QVERIFY(!dialog.stopButton().isHidden());
    QVERIFY(printed.wait());
    QVERIFY(dialog.printButton().isEnabled());
    QVERIFY(dialog.stopButton().isHidden());
    QCOMPARE(dialog.message(), QString("%1 pages sent to the printer").arg(pages));
    QFile file(path("printed.pdf"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(QString("/Count %1").arg(pages).toLatin1()));
}

void FormDialogsTest::stopsWriting()
{
    ui::PrintFormDialog dialog;
    dialog.sheets().setValue(999);
    dialog.saveTo(path("stopped.pdf"));
    dialog.stopButton().click();
    QTRY_COMPARE(dialog.message(), "Stopped. No file was written.");
    QVERIFY(!QFileInfo::exists(path("stopped.pdf")));
    QVERIFY(dialog.saveButton().isEnabled());

    QSignalSpy printed(&dialog, &ui::PrintFormDialog::printed);
    dialog.printOn(std::make_shared<QPdfWriter>(path("part.pdf")), "the printer");
    dialog.stopButton().click();
    QVERIFY(printed.wait());
    QVERIFY2(dialog.message().startsWith("Stopped. ") && dialog.message().endsWith(" sent to the printer"),
             qPrintable(dialog.message()));
}

void FormDialogsTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("classes");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << ""
                             << "a name before and after every comma";
    QTest::newRow("one class") << "a"
                               << "expected 2 to 12 classes";
    QTest::newRow("a class twice") << "a,a"
                                   << "expected different classes";
    QStringList names;
    for (int number = 0; number < 10; ++number)
        names << QString("a long name with ä %1").arg(number);
    QTest::newRow("too long names") << names.join(',') << "at most 180 bytes together";
    QTest::newRow("twelve classes") << "a-l"
                                    << "";
}

void FormDialogsTest::saysWhatIsWrong()
{
    QFETCH(QString, classes);
    QFETCH(QString, says);
    ui::PrintFormDialog dialog;
    dialog.classes().setText(classes);
    QCOMPARE(dialog.saveButton().isEnabled(), says.isEmpty());
    QCOMPARE(dialog.plan().has_value(), says.isEmpty());
    QVERIFY2(dialog.message().contains(says), qPrintable(dialog.message()));
    dialog.grab();  // paints without a form, too
}

void FormDialogsTest::everyDialogHasAnotherForm()
{
    const ui::PrintFormDialog one, other;
    QVERIFY(one.plan() && other.plan() && one.plan()->id != other.plan()->id);
}

void FormDialogsTest::readsPhotos()
{
    ui::ReadFormsDialog dialog;
    QVERIFY(!dialog.createButton().isEnabled());
    QSignalSpy read(&dialog, &ui::ReadFormsDialog::read);
    dialog.add({path("sheet1.jpg"), path("notes.txt"), path("sheet2.jpg"), path("sheet1.jpg")});
    QCOMPARE(dialog.count(), 3);
    QVERIFY(read.wait(20'000));
    QCOMPARE(dialog.result(0), QString("sheet 1: 18 of 18 boxes filled"));
    QVERIFY2(dialog.result(1).startsWith("⚠ expected a "), qPrintable(dialog.result(1)));
    QCOMPARE(dialog.result(2), QString("sheet 2: 18 of 18 boxes filled"));
    QCOMPARE(dialog.message(), QString("2 pages, 36 pictures by 2 writers"));
    QVERIFY(QFile::copy(path("sheet1.jpg"), path("copy.jpg")));
    dialog.add({path("copy.jpg")});
    QVERIFY(read.wait(20'000));
    QVERIFY2(dialog.result(3).startsWith("⚠ sheet 1 was read from sheet1.jpg already"), qPrintable(dialog.result(3)));
    QCOMPARE(dialog.message(), QString("2 pages, 36 pictures by 2 writers"));
    dialog.setFolder(path("ours"));
    QSignalSpy created(&dialog, &ui::ReadFormsDialog::created);
    dialog.create();
    QVERIFY(created.wait());
    QCOMPARE(created.front().at(0).toString(), path("ours"));
    QVERIFY(created.front().at(1).toStringList().isEmpty());
    QVERIFY(QFileInfo::exists(path("ours/2/sheet02-p01-r02-c09.png")));
}

void FormDialogsTest::takesDroppedPhotos()
{
    ui::ReadFormsDialog dialog;
    QSignalSpy read(&dialog, &ui::ReadFormsDialog::read);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path("sheet1.jpg")), QUrl("https://example.org/a.jpg")});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&dialog, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&dialog, &drop);
    QCOMPARE(dialog.count(), 1);
    QVERIFY(read.wait(20'000));
    QCOMPARE(dialog.message(), QString("1 page, 18 pictures by 1 writer"));
}

void FormDialogsTest::stops()
{
    ui::ReadFormsDialog dialog;
    QSignalSpy read(&dialog, &ui::ReadFormsDialog::read);
    dialog.add({path("sheet1.jpg"), path("sheet2.jpg")});
    QVERIFY(dialog.isReading());
    dialog.cancel();
    QVERIFY(!dialog.isReading());
    QVERIFY(!dialog.createButton().isEnabled());
    QCOMPARE(dialog.result(1), QString("not read"));
    dialog.add({path("notes.txt"), path("sheet2.jpg")});
    QVERIFY(read.wait(20'000));
    QVERIFY2(dialog.result(2).startsWith("⚠ "), "reading goes on after it was stopped");
    QCOMPARE(dialog.result(0), QString("not read"));
    QCOMPARE(dialog.result(1), QString("sheet 2: 18 of 18 boxes filled"));
}

void FormDialogsTest::refusesAFolder()
{
    ui::ReadFormsDialog dialog;
    QSignalSpy read(&dialog, &ui::ReadFormsDialog::read);
    dialog.add({path("sheet1.jpg")});
    QVERIFY(read.wait(20'000));
    dialog.setFolder(m_folder.path());
    dialog.create();
    QTRY_VERIFY2(dialog.message().contains("found other files in it"), qPrintable(dialog.message()));
    QVERIFY(dialog.createButton().isEnabled());
    QVERIFY(!QFileInfo::exists(path("form.json")));
}

void FormDialogsTest::theWindowReadsDroppedForms_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isForm");
    QTest::newRow("a form") << "sheet2.jpg" << true;
    QTest::newRow("another picture") << "plain.png" << false;
}

/// In the Dataset workspace, photos of forms open the dialog; other pictures open on the canvas as everywhere.
void FormDialogsTest::theWindowReadsDroppedForms()
{
    QFETCH(QString, file);
    QFETCH(bool, isForm);
    QImage plain(60, 60, QImage::Format_RGB32);
    plain.fill(Qt::white);
    QPainter(&plain).fillRect(25, 10, 8, 40, Qt::black);
    QVERIFY(plain.save(path("plain.png")));
    ui::MainWindow window;
    window.show();
    window.showWorkspace(&window.dataset());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path(file))});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    int listed = -1;
    QTimer watch;
    connect(&watch, &QTimer::timeout, this, [&listed] {
        if (auto* dialog = qobject_cast<ui::ReadFormsDialog*>(QApplication::activeModalWidget())) {
            listed = dialog->count();
            dialog->reject();
        }
    });
    watch.start(20);
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &drop);
    if (isForm)
        QTRY_COMPARE_WITH_TIMEOUT(listed, 1, 20'000);
    else
        QTRY_COMPARE_WITH_TIMEOUT(window.files().origin(), path(file), 20'000);
    QCOMPARE(listed, isForm ? 1 : -1);
}

RUNOFF_WIDGET_TEST(FormDialogsTest)
#include "form_dialogs_test.moc"
