// Whatever lies in the user's data folder, the window starts, says it in one line and closes again.
#include "core/base/file.h"
#include "tests/support/test_main.h"
#include "tests/support/ui/own_settings.h"
#include "ui/canvas/canvas.h"
#include "ui/dataset/dataset_workspace.h"
#include "ui/draw/draw_workspace.h"
#include "ui/draw/drawing_files.h"
#include "ui/experiment/experiment_workspace.h"
#include "ui/recovery/kept_place.h"
#include "ui/train/train_workspace.h"
#include "ui/window/main_window.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <sys/stat.h>

namespace {

constexpr int closesWithin = 15'000;  // ms, also on a machine that is busy elsewhere

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

/// A safetensors file with this header and no tensors.
QByteArray tensorFile(const QByteArray& header)
{
    QByteArray file;
    for (int byte = 0; byte < 8; ++byte)
        file += static_cast<char>((static_cast<quint64>(header.size()) >> (8 * byte)) & 0xFF);
    return file + header;
}

QByteArray checkpoint(const QByteArray& reports)
{
    return tensorFile("{\"__metadata__\": {\"recipe\": \"x\", \"steps\": \"1\", \"reports\": \"" + reports + "\"}}");
}

}  // namespace

class DamagedStartTest : public QObject {
    Q_OBJECT

private slots:
    void startsAndCloses_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QByteArray>("content");
        const QString training = "training/one/trunk.checkpoint.safetensors";
        QTest::newRow("reports: an empty list") << training << checkpoint("[]");
        QTest::newRow("reports: an empty object") << training << checkpoint("{}");
        QTest::newRow("reports: text") << training << checkpoint("\\\"x\\\"");
        QTest::newRow("reports: nested") << training << checkpoint(nested(100000));
        QTest::newRow("a nested checkpoint")
            << training
            << tensorFile("{\"a\": {\"dtype\": \"F32\", \"shape\": " + nested(200000) + ", \"data_offsets\": [0, 0]}}");
        QTest::newRow("an empty checkpoint") << training << QByteArray();
        QTest::newRow("a nested model") << "models/deep.safetensors"
                                        << tensorFile("{\"a\": {\"dtype\": \"F32\", \"shape\": " + nested(200000)
                                                      + ", \"data_offsets\": [0, 0]}}");
        QTest::newRow("a cut model") << "models/cut.safetensors" << QByteArray("\xff\xff\xff");
        QTest::newRow("a nested plan") << "plans/deep.json"
                                       << "{\"trials\": " + nested(200000) + "}";
        QTest::newRow("a nested drawing") << "drawing.runoff"
                                          << "{\"format\": " + nested(200000) + "}";
        QTest::newRow("a model that is a pipe") << "models/pipe.safetensors" << QByteArray("PIPE");
        QTest::newRow("a plan that is a pipe") << "plans/pipe.json" << QByteArray("PIPE");
        QTest::newRow("a checkpoint that is a pipe") << training << QByteArray("PIPE");
        QTest::newRow("a drawing that is a pipe") << "drawing.runoff" << QByteArray("PIPE");
    }

    void startsAndCloses()
    {
        QFETCH(QString, place);
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        support::useOwnSettings(folder.path());
        QSettings().clear();
        const QString path = folder.filePath("runoff/" + place);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        if (place.startsWith("training"))
            core::writeFile(folder.filePath("runoff/training/one/settings.json").toStdString(), "{}");
        if (content == "PIPE") {
            QCOMPARE(mkfifo(path.toUtf8().constData(), 0600), 0);
        } else {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        }
        QElapsedTimer closing;
        {
            ui::MainWindow window;
            const ui::KeptPlace kept(folder.filePath("runoff"));
            window.files().keepIn(kept.path());
            bool begun = false;
            window.files().restore([&begun] { begun = true; });
            window.show();
            window.refreshModels();
            for (QWidget* workspace : std::initializer_list<QWidget*>{&window.train(), &window.experiment(),
                                                                      &window.dataset(), &window.draw()}) {
                window.showWorkspace(workspace);
                QTest::qWait(50);
            }
            QTRY_VERIFY(begun);
            QTest::mouseClick(&window.draw().canvas(), Qt::LeftButton, {}, window.draw().canvas().rect().center());
            QCOMPARE(window.draw().canvas().drawing().ink.strokes.size(), std::size_t{1});
            QVERIFY(!window.message().contains('\n'));
            closing.start();
            window.close();
        }
        QVERIFY2(closing.elapsed() < closesWithin, QByteArray::number(closing.elapsed()));
    }
};

RUNOFF_WIDGET_TEST(DamagedStartTest)
#include "damaged_start_test.moc"
