#include "tests/support/program_test.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QImage>
#include <QJsonObject>

using namespace tests;

/// `runoff FILE` as the desktop starts it: the window opens a drawing, a picture and a scene.
class WindowFilesCliTest : public ProgramTest {
    Q_OBJECT

private slots:
    void opensTheFile_data();
    void opensTheFile();
};

void WindowFilesCliTest::opensTheFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("drawing") << "four.runoff";
    QTest::newRow("drawing without an ending") << "four";
    QTest::newRow("scene") << "lesson.runoff-scene";
    QTest::newRow("picture") << "picture.png";
}

/// A window without a drawing has no answer, and --measure-start then fails.
void WindowFilesCliTest::opensTheFile()
{
    QFETCH(QString, name);
    const QString lessons = QString(RUNOFF_SOURCE_DIR) + "/resources/lessons";
    if (name.endsWith(".png")) {
        QImage picture(60, 60, QImage::Format_RGB32);
        picture.fill(Qt::white);
        for (int y = 10; y < 50; ++y)
            for (int x = 27; x < 33; ++x)
                picture.setPixelColor(x, y, Qt::black);
        QVERIFY(picture.save(path(name)));
    } else {
        QVERIFY(QFile::copy(
            lessons + (name.startsWith("four") ? "/digits/4/01.runoff" : "/02-six-or-zero.runoff-scene"), path(name)));
    }
    const Program usual =
        m_program.in({.variables = {"RUNOFF_MODEL_DIR=", "XDG_CONFIG_HOME=" + path("config")}, .wrapper = {}});
    QVERIFY(usual.json(name + " --measure-start").object().contains("answer_painted_ms"));
}

RUNOFF_EVENT_TEST(WindowFilesCliTest)
#include "window_files_cli_test.moc"
