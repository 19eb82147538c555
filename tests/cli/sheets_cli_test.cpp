#include "core/form/class_list.h"
#include "core/form/form.h"
#include "tests/support/folder_content.h"
#include "tests/support/program_test.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QJsonObject>
#include <QPainter>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace tests;

/// `runoff sheets`: from the printed form to the data set. Poppler prints the PDF, as a printer would.
class SheetsCliTest : public ProgramTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void prints();
    void printsTheSameWithTheSameSeed();
    void refusesToPrint_data();
    void refusesToPrint();
    void readsADataSet();
    void readsAsJson();
    void addsPages();
    void theDataSetOpens();
    void refusesToRead_data();
    void refusesToRead();
    void neverLeavesAPart();

private:
    void scan(const QString& pdf, const QString& classes, const QString& name);
    void readAll(const QString& out);
};

namespace {

constexpr double scanned = 150.0 / 25.4;  ///< px/mm

/// Writes a bar into each box, slanting by its class.
void fillBoxes(QImage& page, const core::FormLayout& layout, int writer)
{
    QPainter painter(&page);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scanned, scanned);
    painter.setPen(QPen(Qt::black, 0.6, Qt::SolidLine, Qt::RoundCap));
    for (int row = 0; row < layout.rows(); ++row)
        for (int column = 0; column < layout.columns(); ++column) {
            const core::FormRect box = layout.box(row, column);
            const double slant = 3.0 * static_cast<double>(layout.classOf(row, column)) - 3.0 + 0.3 * writer;
            const double x = box.left + box.width / 2.0;
            painter.drawLine(QPointF(x - slant, box.top + 3.0), QPointF(x + slant, box.bottom() - 3.0));
        }
}

QString errorLine(const ProgramResult& result)
{
    return QString::fromUtf8(result.err).trimmed().section('\n', -1);
}

}  // namespace

/// Scans the pages of a PDF: NAME-1.png is an empty one, NAME-2.png and later ones are filled.
void SheetsCliTest::scan(const QString& pdf, const QString& classes, const QString& name)
{
    QCOMPARE(QProcess::execute("pdftoppm", {"-r", "150", "-gray", "-png", path(pdf), path(name)}), 0);
    const QStringList pages = QDir(m_folder.path()).entryList({name + "-*.png"}, QDir::Files, QDir::Name);
    QVERIFY(!pages.isEmpty());
    for (int page = 0; page < pages.size(); ++page) {
        core::FormPlan plan{.rows = 2, .classes = core::formClasses(classes.toStdString(), "")};
        QImage picture = QImage(path(pages[page])).convertToFormat(QImage::Format_Grayscale8);
        if (page > 0)
            fillBoxes(picture, core::FormLayout(plan), page);
        QVERIFY(picture.save(path(pages[page])));
    }
}

void SheetsCliTest::initTestCase()
{
    if (QStandardPaths::findExecutable("pdftoppm").isEmpty())
        QSKIP("needs pdftoppm (poppler-utils)");
    QCOMPARE(m_program.run("sheets print --classes a-c --rows 2 --sheets 6 --seed 1 --out form.pdf").status, 0);
    QCOMPARE(m_program.run("sheets print --classes +,/ --rows 2 --sheets 2 --seed 2 --out other.pdf").status, 0);
    scan("form.pdf", "a-c", "form");
    scan("other.pdf", "+,/", "other");
    put(path("notes.txt"), "a text");
}

void SheetsCliTest::prints()
{
    const ProgramResult result =
        m_program.run("sheets print --classes 0-9 --sheets 3 --pages 2 --seed 7 --out ten.pdf");
    QVERIFY2(result.status == 0, result.err.constData());
    static const QRegularExpression line(
        "^wrote form [0-9A-F]{8} to ten.pdf: 3 sheets of 2 pages, 100 boxes a page for the classes 0-9\n$");
    QVERIFY2(line.match(QString::fromUtf8(result.out)).hasMatch(), result.out.constData());
    QVERIFY(content(path("ten.pdf")).startsWith("%PDF"));
    const QJsonObject json =
        m_program.json("sheets print --classes cat,dog --paper letter --rows 3 --out two.pdf --json").object();
    QCOMPARE(json.keys(), (QStringList{"classes", "columns", "file", "form", "pages", "paper", "rows", "sheets"}));
    QCOMPARE(json["rows"].toInt(), 3);
    QCOMPARE(json["columns"].toInt(), 10);
    QCOMPARE(json["paper"].toString(), QString("letter"));
}

void SheetsCliTest::printsTheSameWithTheSameSeed()
{
    const auto form = [this](const QString& options) {
        return m_program.json("sheets print --classes 0-9 --out seed.pdf --json" + options).object()["form"].toString();
    };
    QCOMPARE(form(" --seed 5"), form(" --seed 5"));
    QVERIFY(form(" --seed 5") != form(" --seed 6"));
    QVERIFY(form("") != form(""));
}

void SheetsCliTest::refusesToPrint_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("says");
    QTest::newRow("no classes") << "--out x.pdf"
                                << "--classes is required";
    QTest::newRow("one class") << "--classes a --out x.pdf"
                               << "--classes: expected 2 to 12 classes, found 1";
    QTest::newRow("too many classes") << "--classes 0-9,a-c --out x.pdf"
                                      << "expected 2 to 12 classes, found 13";
    QTest::newRow("too long names")
        << "--classes 1234567890123456789a,1234567890123456789b,1234567890123456789c,1234567890123456789d,"
           "1234567890123456789e,1234567890123456789f,1234567890123456789g,1234567890123456789h,1234567890123456789i "
           "--out x.pdf"
        << "names of at most 180 bytes together";
    QTest::newRow("no PDF") << "--classes 0-9 --out x.png"
                            << "x.png: the file name must end in .pdf";
    QTest::newRow("too many rows") << "--classes 0-9 --rows 11 --out x.pdf"
                                   << "expected 1 to 10 rows, found 11";
    QTest::newRow("too many pages") << "--classes 0-9 --sheets 999 --pages 2 --out x.pdf"
                                    << "at most 1000 pages";
    QTest::newRow("another paper") << "--classes 0-9 --paper a5 --out x.pdf"
                                   << "--paper";
    QTest::newRow("no folder") << "--classes 0-9 --out none/x.pdf"
                               << "none";
}

void SheetsCliTest::refusesToPrint()
{
    QFETCH(QString, options);
    QFETCH(QString, says);
    const ProgramResult result = m_program.run("sheets print " + options);
    QCOMPARE(result.status, 2);
    QVERIFY2(result.out.isEmpty() && result.err.count('\n') == 1 && result.err.contains(says.toUtf8()),
             result.err.constData());
    QVERIFY(!QFileInfo::exists(path("x.pdf")));
}

void SheetsCliTest::readAll(const QString& out)
{
    const ProgramResult result =
        m_program.run("sheets read form-2.png form-3.png form-4.png form-5.png form-6.png notes.txt --out " + out);
    QVERIFY2(result.status == 0, result.err.constData());
}

void SheetsCliTest::readsADataSet()
{
    const ProgramResult result =
        m_program.run("sheets read notes.txt form-2.png form-3.png form-3.png other-2.png --out set");
    QVERIFY2(result.status == 0, result.err.constData());
    QCOMPARE(result.out, QByteArray("form-2.png: sheet 2, 18 of 18 boxes filled\n"
                                    "form-3.png: sheet 3, 18 of 18 boxes filled\n"
                                    "a: 12, b: 12, c: 12\n"
                                    "wrote 36 pictures by 2 writers to set\n"));
    const QList<QByteArray> remarks = result.err.trimmed().split('\n');
    QCOMPARE(remarks.size(), 3);
    QVERIFY(remarks[0].startsWith("runoff: notes.txt: expected a"));
    QVERIFY(remarks[1].startsWith("runoff: form-3.png: left out sheet 3, which was read from form-3.png already"));
    QVERIFY(remarks[2].startsWith("runoff: other-2.png: left out sheet 2 of another form: expected form "));
    QCOMPARE(namesIn(path("set")), (QStringList{"a", "b", "c", "form.json", "writers.csv"}));
    QCOMPARE(namesIn(path("set/b")).size(), 12);
}

void SheetsCliTest::readsAsJson()
{
    const QJsonObject json = m_program.json("sheets read form-3.png form-1.png notes.txt --out json --json").object();
    QCOMPARE(json.keys(), (QStringList{"classes", "folder", "form", "pages", "remarks"}));
    QCOMPARE(json["folder"].toString(), QString("json"));
    QCOMPARE(json["remarks"].toArray().size(), 1);
    const QJsonObject empty = json["pages"].toArray().at(0).toObject(), page = json["pages"].toArray().at(1).toObject();
    QCOMPARE(page.keys(),
             (QStringList{"boxes", "codes", "empty", "file", "filled", "form", "page", "sheet", "unread"}));
    QCOMPARE(page["file"].toString(), QString("form-3.png"));
    QCOMPARE(page["form"], json["form"]);
    QCOMPARE(page["sheet"].toInt(), 3);
    QCOMPARE(page["codes"].toInt(), 4);
    QCOMPARE(page["filled"].toInt(), 18);
    QCOMPARE(empty["sheet"].toInt(), 1);
    QCOMPARE(empty["empty"].toInt(), 18);
    const QJsonObject last = json["classes"].toArray().at(2).toObject();
    QCOMPARE(last["name"].toString(), QString("c"));
    QCOMPARE(last["pictures"].toInt(), 6);
}

void SheetsCliTest::addsPages()
{
    QCOMPARE(m_program.run("sheets read form-2.png --out more/").status, 0);
    const QByteArray before = content(path("more/a/sheet02-p01-r01-c01.png"));
    const ProgramResult result = m_program.run("sheets read form-2.png form-4.png --out more");
    QVERIFY2(result.status == 0, result.err.constData());
    QVERIFY(result.err.contains("form-2.png: left out sheet 2, which is in the folder already"));
    QCOMPARE(namesIn(path("more/a")).size(), 12);
    QCOMPARE(content(path("more/a/sheet02-p01-r01-c01.png")), before);
    QCOMPARE(content(path("more/writers.csv")).count('\n'), 37);
}

void SheetsCliTest::theDataSetOpens()
{
    readAll("ours");
    const QJsonObject json =
        m_program
            .json("train --dataset ours/ --architecture lenet-small --epochs 1 --head-epochs 1 --strategies softmax "
                  "--split-by writer --threads 1 --out ours.safetensors --json --no-timing")
            .object();
    QVERIFY(!json.isEmpty());
    const ProgramResult evaluated =
        m_program.run("evaluate --model ours.safetensors --dataset ours/ --part test --no-timing");
    QVERIFY2(evaluated.status == 0 && evaluated.out.contains("18 images") && evaluated.out.contains("sheet "),
             (evaluated.out + evaluated.err).constData());
}

void SheetsCliTest::refusesToRead_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("says");
    QTest::newRow("no photo") << "--out new"
                              << "PHOTO is required";
    QTest::newRow("no folder") << "form-2.png"
                               << "--out is required";
    QTest::newRow("nothing readable") << "notes.txt none.png --out new"
                                      << "expected a page of a handwriting form in at least one photo, found none";
    QTest::newRow("only empty boxes") << "form-1.png --out new"
                                      << "found only empty boxes; nothing was written";
    QTest::newRow("a file") << "form-2.png --out notes.txt"
                            << "notes.txt: expected a folder, found a file";
    QTest::newRow("a folder with other files") << "form-2.png --out ."
                                               << "found other files in it";
    QTest::newRow("no place for the folder") << "form-2.png --out none/new"
                                             << "expected a folder in one that exists";
}

void SheetsCliTest::refusesToRead()
{
    QFETCH(QString, options);
    QFETCH(QString, says);
    const QStringList before = contentBelow(m_folder.path());
    const ProgramResult result = m_program.run("sheets read " + options);
    QCOMPARE(result.status, 2);
    QVERIFY2(result.out.isEmpty() && errorLine(result).contains(says), result.err.constData());
    QCOMPARE(contentBelow(m_folder.path()), before);
}

/// A run that is interrupted leaves nothing behind.
void SheetsCliTest::neverLeavesAPart()
{
    QStringList words{"sheets", "read", "--out", "stopped"};
    for (int photo = 0; photo < 200; ++photo)
        words << "form-2.png";
    const QStringList before = contentBelow(m_folder.path());
    QProcess process;
    m_program.start(process, words.join(' '));
    QVERIFY(process.waitForStarted());
    QTest::qWait(700);
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 128 + 15);
    QVERIFY(process.readAllStandardError().contains("stopped; nothing was written"));
    QCOMPARE(contentBelow(m_folder.path()), before);
}

RUNOFF_EVENT_TEST(SheetsCliTest)
#include "sheets_cli_test.moc"
