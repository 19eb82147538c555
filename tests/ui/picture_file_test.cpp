#include "core/base/error.h"
#include "core/base/file.h"
#include "tests/support/test_main.h"
#include "ui/canvas/picture_part.h"
#include "ui/files/jpeg_end.h"
#include "ui/files/picture_file.h"
#include "ui/files/save_file.h"
#include "ui/picture/convert.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QPainter>
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
        QTest::newRow("JPEG cut at 60 %") << "cut.jpg" << whole.left(whole.size() * 6 / 10) << "truncated";
        QTest::newRow("PNG cut in half") << "cut.png" << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << "truncated";
        QImage squares(30, 30, QImage::Format_RGB32);
        squares.fill(Qt::white);
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        squares.save(&buffer, "PNG");
        const qsizetype data = png.indexOf("IDAT") + 8;
        png[data] = static_cast<char>(png[data] ^ 0x10);
        QTest::newRow("PNG with a damaged byte")
            << "damaged.png" << png << "expected a complete PNG, found a damaged one";
        QTest::newRow("text called PNG") << "text.png" << QByteArray("hello, this is no picture")
                                         << "an unknown format";
        QTest::newRow("empty") << "empty.png" << QByteArray() << "empty";
        QTest::newRow("SVG") << "drawing.png"
                             << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")
                             << "expected";
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

    void readsJpegs_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("whole");
        const QByteArray whole = jpeg(120, 90), scan("\xFF\xDA", 2);
        // An APP1 segment that holds a whole small JPEG, as cameras put their thumbnail there.
        const QByteArray thumbnail = jpeg(16, 12);
        QByteArray segment("\xFF\xE1", 2);
        segment.append(static_cast<char>((thumbnail.size() + 2) >> 8))
            .append(static_cast<char>((thumbnail.size() + 2) & 0xFF))
            .append(thumbnail);
        QByteArray withThumbnail = whole;
        withThumbnail.insert(2, segment);
        QTest::newRow("whole") << whole << true;
        QTest::newRow("bytes behind the end") << whole + "MotionPhoto_Data" + QByteArray(5000, '\x5a') << true;
        QTest::newRow("a start of scan behind the end") << whole + scan << true;
        QTest::newRow("another picture behind the end, cut off") << whole + whole.left(whole.size() / 2) << true;
        QTest::newRow("fill bytes") << whole.left(2) + QByteArray("\xFF\xFF\xFF", 3) + whole.mid(2) << true;
        QTest::newRow("a thumbnail") << withThumbnail << true;
        QTest::newRow("a thumbnail, cut off behind it")
            << withThumbnail.left(segment.size() + 2 + whole.size() * 6 / 10) << false;
        QTest::newRow("without its end") << whole.chopped(2) << false;
        QTest::newRow("cut within the header") << whole.left(100) << false;
        QTest::newRow("cut within a length") << whole.left(4) << false;
    }
    void readsJpegs()
    {
        QFETCH(QByteArray, content);
        QTEST(ui::jpegEndsWell(content), "whole");
        QFETCH(bool, whole);
        ui::saveFile(at("a.jpg"), content);
        const QString problem = problemOf(at("a.jpg"));
        QVERIFY2(problem.isEmpty() == whole, qPrintable(problem));
    }

    void readsGreyScans_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("grey") << int(QImage::Format_Grayscale8);
        QTest::newRow("16 bits") << int(QImage::Format_Grayscale16);
        QTest::newRow("black and white") << int(QImage::Format_Mono);
    }
    void readsGreyScans()
    {
        QFETCH(int, format);
        QImage scan(4960, 7016, static_cast<QImage::Format>(format));  // A4 at 600 dpi
        scan.fill(1);
        QByteArray content;
        QBuffer buffer(&content);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(scan.save(&buffer, "PNG"));
        ui::saveFile(at("scan.png"), content);
        QCOMPARE(ui::readPicture(at("scan.png")).size(), QSize(1447, 2048));
    }

    void laysInkOnAContrastingGround_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<bool>("opaqueGround");
        QTest::addColumn<QColor>("ground");
        QTest::newRow("black ink") << QColor(Qt::black) << false << QColor(Qt::white);
        QTest::newRow("white ink") << QColor(Qt::white) << false << QColor(Qt::black);
        QTest::newRow("light grey ink") << QColor(235, 235, 235) << false << QColor(Qt::black);
        QTest::newRow("yellow ink") << QColor(255, 240, 0) << false << QColor(Qt::black);
        QTest::newRow("dark blue ink") << QColor(0, 0, 90) << false << QColor(Qt::white);
        QTest::newRow("black ink on a white card") << QColor(Qt::black) << true << QColor(Qt::white);
    }
    void laysInkOnAContrastingGround()
    {
        QFETCH(QColor, ink);
        QFETCH(bool, opaqueGround);
        QImage picture(60, 60, QImage::Format_ARGB32);
        picture.fill(Qt::transparent);
        {
            QPainter painter(&picture);
            if (opaqueGround)
                painter.fillRect(4, 4, 52, 52, Qt::white);
            painter.fillRect(20, 10, 8, 40, ink);
        }
        QByteArray content;
        QBuffer buffer(&content);
        buffer.open(QIODevice::WriteOnly);
        picture.save(&buffer, "PNG");
        ui::saveFile(at("alpha.png"), content);
        const QImage read = ui::readPicture(at("alpha.png"));
        QVERIFY(!read.hasAlphaChannel());
        QTEST(read.pixelColor(1, 1).toRgb(), "ground");
        QCOMPARE(read.pixelColor(24, 30).rgb(), ink.rgb());
        QCOMPARE(ui::toCoreImage(picture), ui::toCoreImage(read));  // pasted or opened: the same
    }

    void readsNamesThatAreNoUtf8()
    {
        const std::filesystem::path path = std::filesystem::path(m_folder.path().toStdString()) / "caf\xe9.jpg";
        const QByteArray content = jpeg(30, 20);
        core::writeFile(path, std::string_view(content.constData(), static_cast<std::size_t>(content.size())));
        QCOMPARE(ui::readPicture(path).size(), QSize(30, 20));
    }

    void skipsABlankFirstFrame()
    {
        // 2 x 1 pixels, black and white: a frame of white ones, then one of white and black.
        QByteArray two = QByteArray::fromHex("474946383961"
                                             "0200"
                                             "0100"
                                             "800000"
                                             "ffffff"
                                             "000000");
        const QByteArray white = QByteArray::fromHex("21f9040032000000"
                                                     "2c00000000020001000002"
                                                     "02"
                                                     "040a"
                                                     "00");
        const QByteArray mixed = QByteArray::fromHex("21f9040032000000"
                                                     "2c00000000020001000002"
                                                     "02"
                                                     "440a"
                                                     "00");
        two += white + mixed + QByteArray::fromHex("3b");
        ui::saveFile(at("two.gif"), two);
        const QImage picture = ui::readPicture(at("two.gif"));
        QCOMPARE(picture.size(), QSize(2, 1));
        QVERIFY(picture.pixel(0, 0) != picture.pixel(1, 0));
    }

    void namesWhatQtReads()
    {
        const QStringList endings = ui::pictureEndings();
        for (const char* ending : {"png", "jpg", "jpeg", "jpe", "jfif", "bmp", "gif"})
            QVERIFY2(endings.contains(ending), ending);
        const bool webp = QImageReader::supportedImageFormats().contains("webp");
        QCOMPARE(endings.contains("webp"), webp);
        QCOMPARE(ui::pictureFormatNames().contains("WebP"), webp);
        QCOMPARE(ui::pictureFilePatterns().contains("*.webp"), webp);
        QVERIFY(!endings.contains("svg"));
        ui::saveFile(at("film.webp"), QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16));
        QVERIFY(!problemOf(at("film.webp")).isEmpty());
    }

    void cropsAndTurns()
    {
        QImage picture(4, 2, QImage::Format_RGB32);
        picture.fill(Qt::white);
        picture.setPixel(0, 0, qRgb(255, 0, 0));
        QCOMPARE(ui::cropped(picture, {2, 1, 9, 9}).size(), QSize(2, 1));
        QCOMPARE(ui::cropped(picture, {9, 9, 2, 2}), picture);
        QCOMPARE(ui::turned(picture, 1).size(), QSize(2, 4));
        QCOMPARE(ui::turned(picture, 1).pixel(1, 0), qRgb(255, 0, 0));
        QCOMPARE(ui::turned(picture, -1).pixel(0, 3), qRgb(255, 0, 0));
        QCOMPARE(ui::turned(ui::turned(picture, 3), 5), picture);
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
