#include "ui/experiment/results_browser.h"

#include "ui/dataset/dataset_chooser.h"
#include "ui/experiment/experiment_bar.h"
#include "ui/experiment/experiment_workspace.h"
#include "ui/experiment/results_list.h"
#include "ui/experiment/results_model.h"
#include "ui/experiment/results_page.h"
#include "ui/window/main_window.h"

#include "core/base/file.h"
#include "core/base/file_lock.h"
#include "core/base/output.h"
#include "core/experiment/results_library.h"
#include "tests/support/made_results.h"
#include "tests/support/test_main.h"
#include "tests/support/ui/own_settings.h"
#include "tests/support/ui/patience.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTemporaryDir>

/// The page with the saved results: the list, one or two results, titles, removal and its undo, files of other folders.
class ResultsBrowserTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_temporary;
    QString m_folder;
    int m_count = 0;

    QString write(const QString& name, int trials, std::size_t cells) const
    {
        const QString path = m_folder + '/' + name;
        core::writeResults(tests::madeResults(tests::shortFair(trials), cells), path.toStdString());
        return path;
    }
    static QPushButton* button(const QWidget& page, const QString& words)
    {
        for (auto* one : page.findChildren<QPushButton*>())
            if (QString(one->text()).remove('&') == words)
                return one;
        return nullptr;
    }
    QStringList trashed() const { return QDir(m_temporary.filePath("share/Trash/files")).entryList(QDir::Files); }

private slots:
    void initTestCase()
    {
        support::useOwnSettings(m_temporary.path());
        core::makeFolder(m_temporary.filePath("share").toStdString());
        qputenv("XDG_DATA_HOME", m_temporary.filePath("share").toUtf8());  // the trash is there
    }
    void init()
    {
        m_folder = m_temporary.filePath("results " + QString::number(++m_count));
        core::makeFolder(m_folder.toStdString());
    }

    void saysWhatAnEntryIs_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("named");
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("words");
        QTest::newRow("as the protocol") << "" << true << "fair on MNIST"
                                         << "3 of 10 runs · ";
        QTest::newRow("titled") << "Monday" << true << "Monday"
                                << "fair on MNIST\n3 of 10 runs · ";
        QTest::newRow("an own plan") << "" << false << "fair on MNIST"
                                     << "3 of 10 runs · ";
    }
    void saysWhatAnEntryIs()
    {
        QFETCH(QString, title);
        QFETCH(bool, named);
        QFETCH(QString, heading);
        QFETCH(QString, words);
        core::ResultsEntry entry{"/r.json", title.toStdString(), "fair", "MNIST", std::nullopt, 3, 10, {}, ""};
        if (named)
            entry.differences = {{"trials", "3", "10"}, {"fractions", "[0.01,0.5]", ""}, {"head_epochs", "7", ""}};
        QCOMPARE(ui::ResultsList::titleOf(entry), heading);
        const QString found = ui::ResultsList::wordsOf(entry);
        QVERIFY2(found.startsWith(words), qPrintable(found));
        QVERIFY2(found.endsWith(named ? "trials: 3 instead of 10; shares: 1, 50 %; head epochs: 7" : "an own plan"),
                 qPrintable(found));
    }

    void saysHowToBegin()
    {
        ui::ResultsBrowser browser(m_folder.toStdString());
        browser.resize(1000, 600);
        browser.show();
        browser.find();
        QTest::qWait(50);
        QCOMPARE(browser.list().count(), 0);
        QCOMPARE(browser.shownPages(), 0);
        QVERIFY(!button(browser, "Remove")->isEnabled() && !button(browser, "Rename")->isEnabled());
        bool hinted = false;
        for (const auto* label : browser.findChildren<QLabel*>())
            hinted = hinted || (label->isVisible() && label->text().contains("no saved results"));
        QVERIFY(hinted);
    }

    void showsOneOrTwo()
    {
        const QString first = write("one.json", 2, 2), second = write("two.json", 4, 1);
        ui::ResultsBrowser browser(m_folder.toStdString());
        browser.resize(1600, 700);
        browser.show();
        browser.find();
        QTRY_COMPARE_WITH_TIMEOUT(browser.list().count(), 2, support::patience);
        browser.list().choose(first);
        QCOMPARE(browser.shownPages(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(browser.page(0).model().rowCount() > 0, support::patience);
        QVERIFY(!browser.page(1).isVisible());
        browser.list().selectAll();
        QCOMPARE(browser.shownPages(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(browser.page(1).model().rowCount() > 0, support::patience);
        QVERIFY(browser.page(0).isVisible() && browser.page(1).isVisible());
        QVERIFY(browser.page(0).model().table().cells != browser.page(1).model().table().cells);
        QVERIFY(browser.page(1).x() >= browser.page(0).geometry().right());
        browser.resize(480, 900);  // too narrow for two
        QTRY_VERIFY(browser.page(1).y() >= browser.page(0).geometry().bottom());
    }

    void changesATitle()
    {
        const QString file = write("one.json", 2, 2);
        ui::ResultsBrowser browser(m_folder.toStdString());
        browser.show();
        browser.find();
        QTRY_COMPARE_WITH_TIMEOUT(browser.list().count(), 1, support::patience);
        browser.list().choose(file);
        QTest::keyClick(&browser.list(), Qt::Key_F2);
        auto* editor = browser.list().findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->setText("Monday");
        QTest::keyClick(editor, Qt::Key_Return);
        const core::ResultsLibrary library(m_folder.toStdString());
        QTRY_COMPARE_WITH_TIMEOUT(library.list().entries.at(0).title, std::string("Monday"), support::patience);
        QTRY_COMPARE_WITH_TIMEOUT(browser.list().item(0)->text(), "Monday", support::patience);
        QCOMPARE(browser.list().chosenFiles(), QStringList{file});  // the selection stays
    }

    void removesAndUndoes()
    {
        const QString file = write("one.json", 2, 2);
        ui::ResultsBrowser browser(m_folder.toStdString());
        QSignalSpy failed(&browser, &ui::ResultsBrowser::failed);
        browser.show();
        browser.find();
        QTRY_COMPARE_WITH_TIMEOUT(browser.list().count(), 1, support::patience);
        browser.list().choose(file);
        QTest::keyClick(&browser.list(), Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(browser.list().count(), 0, support::patience);
        QVERIFY(!QFile::exists(file));
        QCOMPARE(trashed().size(), 1);
        QVERIFY(button(browser, "Undo")->isVisible());
        emit browser.findChild<QShortcut*>("undoRemoval")->activated();
        QTRY_COMPARE_WITH_TIMEOUT(browser.list().count(), 1, support::patience);
        QVERIFY(QFile::exists(file));
        QVERIFY(trashed().isEmpty());
        QVERIFY(QDir(m_temporary.filePath("share/Trash/info")).entryList(QDir::Files).isEmpty());
        QVERIFY(!button(browser, "Undo")->isVisible());
        QCOMPARE(failed.size(), 0);
    }

    void keepsResultsThatARunUses()
    {
        const QString file = write("one.json", 2, 2);
        const core::FileLock lock(file.toStdString());
        ui::ResultsBrowser browser(m_folder.toStdString());
        QSignalSpy failed(&browser, &ui::ResultsBrowser::failed);
        browser.show();
        browser.find();
        QTRY_COMPARE_WITH_TIMEOUT(browser.list().count(), 1, support::patience);
        browser.list().choose(file);
        button(browser, "Remove")->click();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, support::patience);
        QVERIFY(failed[0][0].toString().contains("in use by another run"));
        QVERIFY(QFile::exists(file));
    }

    void closesFilesOfOtherFolders()
    {
        write("one.json", 2, 2);
        const QString other = m_temporary.filePath("other.json");
        core::writeResults(tests::madeResults(tests::shortFair(3), 3), other.toStdString());
        ui::ResultsBrowser browser(m_folder.toStdString());
        browser.show();
        browser.find();
        browser.open(other);
        QTRY_COMPARE_WITH_TIMEOUT(browser.list().count(), 2, support::patience);
        QCOMPARE(browser.list().chosenFiles(), QStringList{other});
        QVERIFY(!button(browser, "Rename")->isEnabled());
        browser.open(other);  // is not listed twice
        QTest::qWait(50);
        QCOMPARE(browser.list().count(), 2);
        button(browser, "Close")->click();
        QCOMPARE(browser.list().count(), 1);
        QVERIFY(QFile::exists(other));
        QVERIFY(trashed().isEmpty());
    }

    void knowsResultsFiles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("is");
        QTest::newRow("results") << "a.json" << QByteArray("{\n \"format\": \"runoff experiment results 1\",") << true;
        QTest::newRow("a plan") << "b.json" << QByteArray("{\n \"format\": \"runoff plan 1\",") << false;
        QTest::newRow("another suffix") << "c.txt" << QByteArray("{\"format\": \"runoff experiment results 1\"")
                                        << false;
        QTest::newRow("an empty file") << "d.json" << QByteArray() << false;
        QTest::newRow("no file") << "e.json" << QByteArray("-") << false;
    }
    void knowsResultsFiles()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(bool, is);
        const QString path = m_folder + '/' + name;
        if (content != "-")
            core::writeFile(path.toStdString(), content.toStdString());
        QCOMPARE(ui::MainWindow::isResults(path), is);
    }

    void theWorkspaceOpensAFile()
    {
        const QString other = m_folder + "/other.json";
        core::writeResults(tests::madeResults(tests::shortFair(3), 3), other.toStdString());
        ui::ExperimentWorkspace workspace(m_temporary.filePath("empty").toStdString());
        workspace.show();
        workspace.openResults(other);
        QCOMPARE(workspace.bar().page(), ui::ExperimentBar::Page::Results);
        QTRY_COMPARE_WITH_TIMEOUT(workspace.savedResults().list().chosenFiles(), QStringList{other}, support::patience);
        QVERIFY(!workspace.bar().datasets().isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(workspace.savedResults().page(0).model().rowCount() > 0, support::patience);
    }

    void saysWhatCannotBeOpened()
    {
        ui::ResultsBrowser browser(m_folder.toStdString());
        QSignalSpy failed(&browser, &ui::ResultsBrowser::failed);
        browser.open(m_temporary.filePath("nothing.json"));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, support::patience);
        const QString message = failed[0][0].toString();
        QVERIFY2(message.contains("nothing.json") && !message.contains('\n'), qPrintable(message));
    }
};

RUNOFF_WIDGET_TEST(ResultsBrowserTest)
#include "results_browser_test.moc"
