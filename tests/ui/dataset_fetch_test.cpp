#include "ui/dataset/dataset_fetch.h"

#include "tests/support/test_main.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

/// A download with a script in place of the program.
class DatasetFetchTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    /// A program that begins a file, says so and waits; `onTerm` is what it does with SIGTERM.
    QString program(const QByteArray& onTerm) const
    {
        const QString path = m_folder.filePath("program");
        QFile::remove(path);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        const QByteArray half = m_folder.filePath("half").toUtf8();
        file.write("#!/bin/sh\ntrap '" + onTerm + "' TERM\n: >'" + half + "'\necho started >&2\n"
                   + "i=0; while [ $i -lt 300 ]; do sleep 0.1; i=$((i + 1)); done\n");
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }

private slots:
    void cancelLetsTheCommandTidyUp()
    {
        ui::DatasetFetch fetch(program("rm -f \"" + m_folder.filePath("half").toUtf8() + "\"; exit 143"));
        QSignalSpy failed(&fetch, &ui::DatasetFetch::failed);
        fetch.start("mnist");
        QTRY_COMPARE(fetch.progress(), "started");
        QVERIFY(QFile::exists(m_folder.filePath("half")));
        fetch.cancel();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].toString(), QString());
        QVERIFY(!QFile::exists(m_folder.filePath("half")));
    }
    void aCommandThatDoesNotEndIsKilled()
    {
        ui::DatasetFetch fetch(program(":"));
        QSignalSpy failed(&fetch, &ui::DatasetFetch::failed);
        fetch.start("mnist");
        QTRY_COMPARE(fetch.progress(), "started");
        QElapsedTimer timer;
        timer.start();
        fetch.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 10'000);
        QVERIFY(timer.elapsed() < 10'000);
        QVERIFY(!fetch.busy());
    }
};

RUNOFF_EVENT_TEST(DatasetFetchTest)
#include "dataset_fetch_test.moc"
