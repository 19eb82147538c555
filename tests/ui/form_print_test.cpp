#include "ui/form/form_pdf.h"

#include "core/form/class_list.h"
#include "core/form/code_finder.h"
#include "tests/support/errors.h"
#include "tests/support/test_main.h"
#include "ui/form/form_page.h"
#include "ui/form/form_reader.h"
#include "ui/words/language.h"

#include <QFont>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTransform>

#include <cmath>

/// Printed handwriting forms: their pages, their codes and what they refuse.
class FormPrintTest : public QObject {
    Q_OBJECT

private slots:
    void hasAllPages_data();
    void hasAllPages();
    void paintsSomePages();
    void refusesADeviceThatFails();
    void refuses_data();
    void refuses();
    void codesAreWhereTheLayoutSays_data();
    void codesAreWhereTheLayoutSays();
    void findsTurnedCodes_data();
    void findsTurnedCodes();
    void boxesAreWhereTheLayoutSays();
    void labelsAreNoInk();
    void wordsDoNotOverlap_data();
    void wordsDoNotOverlap();
};

namespace {

core::FormPlan formOf(const char* classes, core::FormPaper paper = core::FormPaper::A4)
{
    core::FormPlan plan{.id = 0xC0FFEE, .paper = paper, .rows = 0, .classes = core::formClasses(classes, "classes")};
    plan.rows = core::usualFormRows(paper, plan.classes.size());
    return plan;
}

/// The largest distance of the corner of a code from its place, in mm.
double largestError(const std::vector<core::SeenCode>& codes, const core::FormLayout& layout, double pixelsPerMm)
{
    double largest = 0.0;
    for (const core::SeenCode& seen : codes) {
        const auto corners = layout.code(seen.code.corner).corners();
        for (std::size_t i = 0; i < corners.size(); ++i)
            largest = std::max(largest, std::hypot(seen.corners[i].x / pixelsPerMm - corners[i].x,
                                                   seen.corners[i].y / pixelsPerMm - corners[i].y));
    }
    return largest;
}

const char* const longNames = "животное0,животное1,животное2,животное3,животное4,животное5,животное6,животное7,"
                              "животное8,животное9";

}  // namespace

void FormPrintTest::hasAllPages_data()
{
    QTest::addColumn<QByteArray>("classes");
    QTest::addColumn<bool>("isLetter");
    QTest::addColumn<int>("sheets");
    QTest::addColumn<int>("pages");
    QTest::newRow("one sheet") << QByteArray("0-9") << false << 1 << 1;
    QTest::newRow("a class of 28") << QByteArray("0-9") << false << 28 << 1;
    QTest::newRow("three sheets of two pages") << QByteArray("a,b") << true << 3 << 2;
    QTest::newRow("other scripts") << QByteArray("кот,猫,أب,ω") << false << 1 << 1;
    QTest::newRow("long names") << QByteArray(longNames) << false << 1 << 1;
}

void FormPrintTest::hasAllPages()
{
    QFETCH(QByteArray, classes);
    QFETCH(bool, isLetter);
    QFETCH(int, sheets);
    QFETCH(int, pages);
    const auto paper = isLetter ? core::FormPaper::Letter : core::FormPaper::A4;
    const QByteArray pdf = ui::formPdf(formOf(classes, paper), {.sheets = sheets, .pages = pages});
    QVERIFY(pdf.startsWith("%PDF"));
    static const QRegularExpression page("/Type /Page\\b");
    const QString text = QString::fromLatin1(pdf);
    QCOMPARE(text.count(page), sheets * pages);
    const auto box = QRegularExpression("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)").match(text);
    QVERIFY(box.hasMatch());
    QCOMPARE(std::lround(box.captured(1).toDouble()), isLetter ? 612L : 595L);
    QCOMPARE(std::lround(box.captured(2).toDouble()), isLetter ? 792L : 842L);
}

void FormPrintTest::paintsSomePages()
{
    std::stop_source stop;
    QList<int> seen;
    ui::FormWatch watch{.progress = [&](int painted) { seen << painted; },
                        .stop = stop.get_token(),
                        .only = QPageRanges::fromString("1,3-4")};
    const QByteArray pdf = ui::formPdf(formOf("0-9"), {.sheets = 3, .pages = 2}, watch);
    QVERIFY(pdf.contains("/Count 3"));
    QCOMPARE(seen, (QList<int>{1, 2, 3}));
    watch.progress = [&](int painted) {
        seen << painted;
        stop.request_stop();
    };
    QVERIFY(ui::formPdf(formOf("0-9"), {.sheets = 3, .pages = 2}, watch).isEmpty());
    QCOMPARE(seen, (QList<int>{1, 2, 3, 1}));
}

void FormPrintTest::refusesADeviceThatFails()
{
    QPdfWriter nowhere("/dev/null/form.pdf");
    const QString error =
        tests::errorOf<core::SystemError>([&] { ui::paintFormPages(nowhere, formOf("0-9"), {.sheets = 2}, {}); });
    QVERIFY2(tests::isOneLineWith(error, "expected a device that begins a document"), qPrintable(error));
}

void FormPrintTest::refuses_data()
{
    QTest::addColumn<core::FormPlan>("plan");
    QTest::addColumn<int>("sheets");
    QTest::addColumn<QString>("says");
    core::FormPlan plan = formOf("0-9");
    QTest::newRow("too many pages") << plan << 1001 << "expected at most 1000 pages, found 1001";
    plan.rows = 11;
    QTest::newRow("too many rows") << plan << 1 << "expected 1 to 10 rows, found 11";
    plan = formOf("0-9");
    plan.classes.resize(13, "x");
    QTest::newRow("too many classes") << plan << 1 << "expected 2 to 12 classes, found 13";
    plan.classes.assign(11, "ABCDEFGHIJKLMNOPQRST");
    QTest::newRow("too long names") << plan << 1 << "expected names of at most 180 bytes together";
}

void FormPrintTest::refuses()
{
    QFETCH(core::FormPlan, plan);
    QFETCH(int, sheets);
    QFETCH(QString, says);
    const QString error = tests::errorOf<core::UsageError>([&] { ui::formPdf(plan, {.sheets = sheets}); });
    QVERIFY2(tests::isOneLineWith(error, says), qPrintable(error));
}

void FormPrintTest::codesAreWhereTheLayoutSays_data()
{
    QTest::addColumn<QByteArray>("classes");
    QTest::addColumn<double>("pixelsPerMm");
    for (const double scale : {5.0, 8.0, 14.0}) {
        QTest::addRow("digits at %g px/mm", scale) << QByteArray("0-9") << scale;
        QTest::addRow("long names at %g px/mm", scale) << QByteArray(longNames) << scale;
    }
}

void FormPrintTest::codesAreWhereTheLayoutSays()
{
    QFETCH(QByteArray, classes);
    QFETCH(double, pixelsPerMm);
    const core::FormPlan plan = formOf(classes);
    const QImage page = ui::formPicture(plan, {321, 2}, pixelsPerMm);
    const core::SeenCodes seen = core::findFormCodes(ui::toGreyPicture(page));
    QCOMPARE(seen.codes.size(), 4U);
    QCOMPARE(seen.foreign, 0);
    for (const core::SeenCode& one : seen.codes)
        QVERIFY(one.code.id == plan.id && one.code.number == (core::FormPageNumber{321, 2}));
    const double error = largestError(seen.codes, core::FormLayout(plan), pixelsPerMm);
    QVERIFY2(error < 0.8, qPrintable(QString::number(error)));
}

void FormPrintTest::findsTurnedCodes_data()
{
    QTest::addColumn<int>("degrees");
    for (const int degrees : {0, 90, 180, 270, 10, 45, 100})
        QTest::addRow("%d degrees", degrees) << degrees;
}

void FormPrintTest::findsTurnedCodes()
{
    QFETCH(int, degrees);
    const core::FormPlan plan = formOf("0-9");
    const QImage page = ui::formPicture(plan, {1, 1}, 6.0);
    const QTransform turn = QImage::trueMatrix(QTransform().rotate(degrees), page.width(), page.height());
    const QImage turned = page.convertToFormat(QImage::Format_ARGB32).transformed(turn, Qt::SmoothTransformation);
    core::SeenCodes seen = core::findFormCodes(ui::toGreyPicture(turned));
    QCOMPARE(seen.codes.size(), 4U);
    for (core::SeenCode& one : seen.codes)
        for (core::FormPoint& corner : one.corners) {
            const QPointF back = turn.inverted().map(QPointF(corner.x, corner.y));
            corner = {back.x(), back.y()};
        }
    const double error = largestError(seen.codes, core::FormLayout(plan), 6.0);
    QVERIFY2(error < 0.8, qPrintable(QString::number(error)));
}

void FormPrintTest::boxesAreWhereTheLayoutSays()
{
    const core::FormPlan plan = formOf("a-g");
    const core::FormLayout layout(plan);
    const core::GreyPicture page = ui::toGreyPicture(ui::formPicture(plan, {1, 1}, 10.0));
    const auto level = [&page](double x, double y) { return core::levelAt(page, {x * 10.0, y * 10.0}); };
    for (int row = 0; row < layout.rows(); ++row)
        for (int column = 0; column < layout.columns(); ++column) {
            const core::FormRect box = layout.box(row, column);
            const double x = box.left + box.width / 3.0, y = box.top + box.height / 3.0;
            for (const core::FormPoint line :
                 {core::FormPoint{box.left, y}, {box.right(), y}, {x, box.top}, {x, box.bottom()}})
                QVERIFY2(level(line.x, line.y) < 130.0, qPrintable(QString::number(level(line.x, line.y))));
            QVERIFY(level(x, y) > 250.0 && level(box.left - 1.0, y) > 250.0);
        }
}

void FormPrintTest::labelsAreNoInk()
{
    const core::FormPlan plan = formOf("WWW,MMMMMMMM");
    const core::FormLayout layout(plan);
    const core::GreyPicture page = ui::toGreyPicture(ui::formPicture(plan, {1, 1}, 10.0));
    const core::FormRect label = layout.label(2, 1), box = layout.box(2, 1);
    double darkest = 255.0;
    for (double y = label.top; y < label.bottom(); y += 0.1)
        for (double x = label.left; x < label.right(); x += 0.1)
            darkest = std::min(darkest, core::levelAt(page, {x * 10.0, y * 10.0}));
    QVERIFY2(darkest > 125.0 && darkest < 200.0, qPrintable(QString::number(darkest)));
    QVERIFY(label.bottom() < box.top);
}

void FormPrintTest::wordsDoNotOverlap_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("classes");
    QTest::addColumn<bool>("isLetter");
    for (const ui::WindowLanguage& language : ui::windowLanguages)
        for (const bool isLetter : {false, true}) {
            const char* const paper = isLetter ? "Letter" : "A4";
            QTest::addRow("%s, %s", language.code, paper) << QString(language.code) << QByteArray("0-9") << isLetter;
            QTest::addRow("%s, %s, long names", language.code, paper)
                << QString(language.code) << QByteArray(longNames) << isLetter;
        }
}

/// The words stay between the codes and the boxes, and no paragraph lies on another one.
void FormPrintTest::wordsDoNotOverlap()
{
    QFETCH(QString, language);
    QFETCH(QByteArray, classes);
    QFETCH(bool, isLetter);
    ui::useLanguage(language);
    const core::FormPlan plan = formOf(classes, isLetter ? core::FormPaper::Letter : core::FormPaper::A4);
    const core::FormLayout layout(plan);
    const std::vector<ui::FormParagraph> paragraphs = ui::formParagraphs(plan);
    ui::useLanguage("en");
    QCOMPARE(paragraphs.size(), std::size_t{3});
    double end = layout.head().top;
    for (const ui::FormParagraph& paragraph : paragraphs) {
        QVERIFY2(paragraph.area.top() >= end, qPrintable(paragraph.lines.join('|')));
        end = paragraph.area.bottom();
    }
    QVERIFY(paragraphs[0].area.bottom() <= layout.label(0, 0).top);
    QVERIFY(paragraphs[1].area.top() >= layout.box(layout.rows() - 1, 0).bottom());
    QVERIFY(end <= layout.foot().bottom() + 0.01);
}

RUNOFF_GUI_TEST(FormPrintTest)
#include "form_print_test.moc"
