#include "core/base/error.h"
#include "core/strategy/classifier_plan.h"
#include "tests/support/tiny_classifier.h"
#include "ui/canvas/example_ink.h"
#include "ui/picture/sheet.h"

#include <QFile>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

class SheetTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static ui::Sheet sheet(std::vector<std::string> names = {})
    {
        ui::Sheet made{.ink = ui::exampleInk(), .picture = {}, .seen = {}, .verdicts = {}, .classifier = support::tinyClassifier(3, std::move(names)), .caption = QStringLiteral("a 4 that is nearly a 9")};
        made.seen = core::normalize(made.ink, made.classifier->preprocessing);
        core::ClassifierPlan plan(made.classifier);
        made.verdicts = plan.classify(*made.seen);
        return made;
    }
    QByteArray exported(const ui::Sheet& made, const char* name) const
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        ui::exportSheet(made, path);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void png()
    {
        const QImage page = QImage::fromData(exported(sheet(), "sheet.png"));
        QCOMPARE(page.size(), ui::sheetSize * 2);
        QCOMPARE(page.pixelColor(200, 150), QColor(0x14171b));
    }

    void svgIsWellFormedAndVector()
    {
        const QByteArray content = exported(sheet(), "sheet.svg");
        QXmlStreamReader xml(content);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(QSvgRenderer(content).isValid());
        QVERIFY(content.contains("<text"));
    }

    void pdf() { QVERIFY(exported(sheet(), "sheet.pdf").startsWith("%PDF-")); }

    void nothingDrawnAndLongNames()
    {
        ui::Sheet empty = sheet();
        empty.ink = {};
        empty.seen.reset();
        empty.verdicts.clear();
        QVERIFY(!exported(empty, "empty.png").isEmpty());
        QVERIFY(!exported(sheet({"airplane", "automobile", "T-shirt/top"}), "names.png").isEmpty());
    }

    void anotherSuffixIsRefused()
    {
        QVERIFY_EXCEPTION_THROWN(ui::exportSheet(sheet(), m_folder.filePath("sheet.doc")), core::UsageError);
        QVERIFY(!QFile::exists(m_folder.filePath("sheet.doc")));
    }
};

QTEST_MAIN(SheetTest)
#include "sheet_test.moc"
