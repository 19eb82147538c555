#include "core/base/error.h"
#include "tests/support/test_main.h"
#include "ui/files/picture_file.h"
#include "ui/files/save_file.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

class PictureFileTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString at(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static QByteArray jpeg(int width, int height)
    {
        QImage picture(width, height, QImage::Format_RGB32);
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x)
                picture.setPixel(x, y, qRgb((x * 37) % 256, (y * 53) % 256, (x * y) % 256));
        QByteArray content;
        QBuffer buffer(&content);
        buffer.open(QIODevice::WriteOnly);
        picture.save(&buffer, "JPEG", 90);
        return content;
    }
    static QString problemOf(const QString& path)
    {
        try {
            ui::readPicture(path);
        } catch (const core::Error& error) {
            return QString::fromStdString(error.what());
        }
        return {};
    }

private slots:
    void badFiles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("word");
        const QByteArray whole = jpeg(120, 90);
        QTest::newRow("JPEG cut at 60 %") << "cut.jpg" << whole.left(whole.size() * 6 / 10) << "cut off";
        QTest::newRow("PNG cut in half") << "cut.png" << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << "cut off";
        QTest::newRow("text called PNG") << "text.png" << QByteArray("hello, this is no picture") << "something else";
        QTest::newRow("empty") << "empty.png" << QByteArray() << "empty";
        QTest::newRow("SVG") << "drawing.png" << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>") << "expected";
    }
    void badFiles()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, word);
        const QString path = m_folder.filePath(name);
        ui::saveFile(path, content);
        const QString problem = problemOf(path);
        QVERIFY2(problem.contains(path) && problem.contains(word) && !problem.contains('\n'), qPrintable(problem));
    }

    void missingAndFolder()
    {
        QVERIFY(problemOf(at("nowhere.png")).contains("no such file"));
        QVERIFY(problemOf(m_folder.path()).contains("folder"));
    }

    void wholeJpegAndHugeOne()
    {
        ui::saveFile(at("whole.jpg"), jpeg(120, 90));
        QCOMPARE(ui::readPicture(at("whole.jpg")).size(), QSize(120, 90));
        ui::saveFile(at("huge.jpg"), jpeg(4000, 1000));
        QCOMPARE(ui::readPicture(at("huge.jpg")).size(), QSize(2048, 512));
    }

    void exifTurnsThePicture()
    {
        // Orientation 6 (turn right by 90 degrees) in a minimal EXIF segment after the start marker.
        const QByteArray exif = QByteArray::fromHex("ffe10022457869660000") + QByteArray::fromHex("4d4d002a00000008")
                                + QByteArray::fromHex("000101120003000000010006000000000000");
        QByteArray content = jpeg(120, 90);
        QCOMPARE(exif.size(), 36);
        content.insert(2, exif);
        ui::saveFile(at("turned.jpg"), content);
        QCOMPARE(ui::readPicture(at("turned.jpg")).size(), QSize(90, 120));
    }
};

RUNOFF_WIDGET_TEST(PictureFileTest)
#include "picture_file_test.moc"
