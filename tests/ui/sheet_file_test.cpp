#include "core/base/error.h"
#include "core/report/comparison.h"
#include "tests/support/test_main.h"
#include "tests/support/ui/sample_sheet.h"
#include "ui/export/sheet_save.h"
#include "ui/sheet/sheet_layout.h"

#include <QFile>
#include <QPainter>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <nlohmann/json.hpp>

using ui::SheetLayout;
using ui::SheetOptions;

/// Sheets as files: what other programs read of them.
class SheetFileTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static QByteArray content(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Standard output of another program.
    static QByteArray outputOf(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished(60000) && process.exitCode() == 0 ? process.readAllStandardOutput()
                                                                         : QByteArray();
    }

    /// All words that a sheet shows, told by its SVG.
    static QStringList wordsOf(const ui::Sheet& sheet, const SheetOptions& options)
    {
        QXmlStreamReader xml(sheetSvg(sheet, options));
        QStringList words;
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("text"))
                words << xml.readElementText().split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
        return words;
    }

private slots:
    void pngHasTheAskedWidth_data()
    {
        QTest::addColumn<SheetOptions>("options");
        QTest::addColumn<QSize>("size");
        const auto row = [](const char* name, SheetOptions options, int width, int height) {
            options.width = width;
            QTest::newRow(name) << options << QSize(width, height);
        };
        row("slide 1280", {}, 1280, 720);
        row("slide 1920", {}, 1920, 1080);
        row("slide 3840", {}, 3840, 2160);
        row("slide 1001", {}, 1001, 563);
        row("page 1280", {.layout = SheetLayout::Page}, 1280, 1810);
        row("panel 640", {.layout = SheetLayout::Panel}, 640, 360);
        row("three slides", {.textSize = 1.5}, 1280, 3 * 720);
    }
    void pngHasTheAskedWidth()
    {
        QFETCH(SheetOptions, options);
        QFETCH(QSize, size);
        const QString path = m_folder.filePath("sheet.png");
        QCOMPARE(saveSheet(support::sampleSheet(), options, {path}), QStringList{path});
        const QImage image(path);
        QCOMPARE(image.size(), size);
        QCOMPARE(image.pixelColor(image.width() - 1, image.height() - 1), ui::sheetStyle(options.theme).ground);
    }

    void aPictureTooLargeIsAnError()
    {
        QVERIFY_EXCEPTION_THROWN(saveSheet(support::sampleSheet(),
                                           {.layout = SheetLayout::Page, .textSize = 2.5, .width = ui::mostSheetWidth},
                                           {m_folder.filePath("large.png")}),
                                 core::Error);
        QVERIFY(!QFile::exists(m_folder.filePath("large.png")));
    }

    void svgIsReadByOthers()
    {
        const QByteArray svg = sheetSvg(support::sampleSheet(), {});
        QVERIFY(QSvgRenderer(svg).isValid());
        QVERIFY(!svg.contains("clip-path"));  // QSvgGenerator of Qt 6.4 would ignore it
        const QString program = QStandardPaths::findExecutable("rsvg-convert");
        if (program.isEmpty())
            QSKIP("rsvg-convert is not installed (librsvg2-bin)");
        const QString path = m_folder.filePath("sheet.svg"), rendered = m_folder.filePath("rendered.png");
        saveSheet(support::sampleSheet(), {}, {path});
        outputOf(program, {"--width", "1440", "--output", rendered, path});
        QImage other(rendered);
        QCOMPARE(other.size(), QSize(1440, 810));
        const QImage own = sheetImage(support::sampleSheet(), {.width = 1440});
        int different = 0;
        for (int y = 0; y < own.height(); ++y)
            for (int x = 0; x < own.width(); ++x)
                different += std::abs(qGray(own.pixel(x, y)) - qGray(other.pixel(x, y))) > 60;
        QVERIFY2(different < own.width() * own.height() / 50, qPrintable(QString::number(different)));
    }

    void pdfTextIsFound_data()
    {
        QTest::addColumn<SheetOptions>("options");
        QTest::newRow("slide") << SheetOptions{};
        QTest::newRow("page") << SheetOptions{.layout = SheetLayout::Page};
        QTest::newRow("panel") << SheetOptions{.layout = SheetLayout::Panel, .panel = core::StrategyId::Elimination};
        QTest::newRow("three slides") << SheetOptions{.textSize = 1.5};
    }
    void pdfTextIsFound()
    {
        QFETCH(SheetOptions, options);
        const QString program = QStandardPaths::findExecutable("pdftotext");
        if (program.isEmpty())
            QSKIP("pdftotext is not installed (poppler-utils)");
        ui::Sheet sheet = support::sampleSheet(support::cifarNames());
        sheet.caption = "A fine office flower: five classifiers, affluent traffic";
        const QString path = m_folder.filePath("sheet.pdf");
        saveSheet(sheet, options, {path});
        const QString text =
            QString::fromUtf8(outputOf(program, {"-layout", "-enc", "UTF-8", path, "-"})).replace(QChar::Nbsp, ' ');
        const QStringList words = wordsOf(sheet, options);
        QVERIFY(words.size() > 40);
        for (QString word : words)
            QVERIFY2(text.contains(word.replace(QChar::Nbsp, ' ')), qPrintable(word));
        QCOMPARE(text.count(QChar('\f')), static_cast<qsizetype>(layoutSheet(sheet, options).size()));
    }

    void pdfHasAPagePerSheetAndItsFonts()
    {
        const std::vector<ui::Sheet> sheets(3, support::sampleSheet());
        const QString path = m_folder.filePath("three.pdf");
        exportSheets(sheets, {.layout = SheetLayout::Page}, path);
        const QString info = QStandardPaths::findExecutable("pdfinfo"),
                      fonts = QStandardPaths::findExecutable("pdffonts");
        if (info.isEmpty() || fonts.isEmpty())
            QSKIP("pdfinfo and pdffonts are not installed (poppler-utils)");
        const QByteArray told = outputOf(info, {path});
        QVERIFY(QRegularExpression("Pages:\\s+3\n").match(told).hasMatch());
        QVERIFY2(told.contains("(A4)"), told);
        const QList<QByteArray> lines = outputOf(fonts, {path}).trimmed().split('\n').mid(2);
        QVERIFY(!lines.isEmpty());
        for (const QByteArray& line : lines)
            QVERIFY2(line.contains("DejaVuSans") && line.contains(" yes "), line);
    }

    void namesOfSeveralSheets()
    {
        QCOMPARE(ui::sheetPaths("a/sheet.png", 1), QStringList{"a/sheet.png"});
        QCOMPARE(ui::sheetPaths("a.b/sheet.PNG", 2), (QStringList{"a.b/sheet-1.PNG", "a.b/sheet-2.PNG"}));
        QCOMPARE(ui::sheetPaths("sheet.pdf", 3), QStringList{"sheet.pdf"});
        for (const char* name : {"sheet.doc", "sheet", "a.png/sheet", ""})
            QVERIFY_EXCEPTION_THROWN(ui::sheetPaths(name, 1), core::UsageError);
    }

    void numbersBesideIt()
    {
        const ui::Sheet sheet = support::sampleSheet({"zero, or \"0\"", "one", "two"});
        const QString path = m_folder.filePath("both.svg");
        const QStringList written = saveSheet(sheet, {}, {path, true, true, "a 4 that is nearly a 9"});
        QCOMPARE(written, (QStringList{path, m_folder.filePath("both.csv"), m_folder.filePath("both.json")}));
        const auto document = nlohmann::json::parse(content(written[2]).toStdString());
        const auto& image = document["images"][0];
        QCOMPARE(image["path"].get<std::string>(), "a 4 that is nearly a 9");
        QCOMPARE(image["verdicts"].size(), 5U);
        const QList<QByteArray> lines = content(written[1]).trimmed().split('\n');
        QCOMPARE(lines.size(), 1 + 5 * 3);
        const std::string score = image["verdicts"]["softmax"]["scores"]["zero, or \"0\""].dump();
        const std::string stated = image["verdicts"]["softmax"]["confidence"].dump();
        QCOMPARE(lines[1], QByteArray("a 4 that is nearly a 9,tiny,softmax,\"zero, or \"\"0\"\"\","
                                      + QByteArray::fromStdString(score + ",0," + stated + ",probabilities")));
    }

    void aFileThatCannotBeWrittenLeavesNothing()
    {
        QVERIFY_EXCEPTION_THROWN(
            saveSheet(support::sampleSheet(), {}, {m_folder.filePath("no/sheet.png"), true, true, {}}), core::Error);
        QVERIFY_EXCEPTION_THROWN(saveSheet(support::sampleSheet(), {}, {m_folder.filePath("sheet.doc")}),
                                 core::UsageError);
        QVERIFY(!QFile::exists(m_folder.filePath("no")));
        QVERIFY(!QFile::exists(m_folder.filePath("sheet.doc")));
    }

    void paperIsFilled()
    {
        const QString path = m_folder.filePath("printed.pdf");
        for (const SheetLayout layout : {SheetLayout::Slide, SheetLayout::Page, SheetLayout::Panel}) {
            QPrinter printer;
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(path);
            ui::preparePrinter(printer, layout);
            printSheet(printer, support::sampleSheet(), {.layout = layout, .panel = core::StrategyId::Softmax});
            QVERIFY(content(path).startsWith("%PDF-"));
            QCOMPARE(printer.pageLayout().orientation() == QPageLayout::Portrait, layout == SheetLayout::Page);
        }
    }
};

RUNOFF_WIDGET_TEST(SheetFileTest)
#include "sheet_file_test.moc"
