#include "core/form/form.h"
#include "core/form/homography.h"
#include "tests/support/errors.h"
#include "tests/support/test_main.h"

#include <QList>
#include <QPointF>
#include <QString>

#include <cmath>

using namespace core;

/// Where everything is on a page, and how a page is seen.
class FormLayoutTest : public QObject {
    Q_OBJECT

private slots:
    void everythingFits_data();
    void everythingFits();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void eachClassHasItsColumns();
    void findsKnownViews_data();
    void findsKnownViews();
    void fitsManyPoints();
    void refusesImpossibleViews_data();
    void refusesImpossibleViews();
};

namespace {

FormPlan planFor(FormPaper paper, std::size_t classes, int rows)
{
    FormPlan plan{.id = 1, .paper = paper, .rows = rows, .classes = {}};
    for (std::size_t number = 0; number < classes; ++number)
        plan.classes.push_back(std::to_string(number));
    return plan;
}

bool overlap(const FormRect& a, const FormRect& b, double gap)
{
    return a.left < b.right() + gap && b.left < a.right() + gap && a.top < b.bottom() + gap && b.top < a.bottom() + gap;
}

std::vector<FormRect> allBoxes(const FormLayout& layout)
{
    std::vector<FormRect> boxes;
    for (int row = 0; row < layout.rows(); ++row)
        for (int column = 0; column < layout.columns(); ++column)
            boxes.push_back(layout.box(row, column));
    return boxes;
}

}  // namespace

void FormLayoutTest::everythingFits_data()
{
    QTest::addColumn<int>("paper");
    QTest::addColumn<int>("classes");
    for (const FormPaper paper : {FormPaper::A4, FormPaper::Letter})
        for (int classes = 2; classes <= 12; ++classes)
            QTest::addRow("%s, %d classes", toText(paper).c_str(), classes) << static_cast<int>(paper) << classes;
}

void FormLayoutTest::everythingFits()
{
    QFETCH(int, paper);
    QFETCH(int, classes);
    const auto count = static_cast<std::size_t>(classes);
    for (const int rows :
         {usualFormRows(static_cast<FormPaper>(paper), count), mostFormRows(static_cast<FormPaper>(paper), count), 1}) {
        const FormLayout layout(planFor(static_cast<FormPaper>(paper), count, rows));
        QVERIFY2(layout.side() >= 12.0 && layout.side() <= 22.0, qPrintable(QString::number(layout.side())));
        const std::vector<FormRect> boxes = allBoxes(layout);
        QVERIFY(boxes.size() >= count);
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            for (std::size_t other = i + 1; other < boxes.size(); ++other)
                QVERIFY(!overlap(boxes[i], boxes[other], 3.3));  // lines are searched 2.25 mm around their places
            for (int corner = 0; corner < 4; ++corner)
                QVERIFY(!overlap(boxes[i], layout.code(corner), 3.5));  // the white rim of a code
            QVERIFY(boxes[i].left >= 10.0 && boxes[i].right() <= layout.width() - 10.0);
            QVERIFY(boxes[i].bottom() <= layout.height() - 10.0);
        }
    }
}

void FormLayoutTest::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<int>("classes");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("says");
    QTest::newRow("one class") << 1 << 5 << "expected 2 to 12 classes, found 1";
    QTest::newRow("13 classes") << 13 << 5 << "expected 2 to 12 classes, found 13";
    QTest::newRow("no row") << 10 << 0 << "expected 1 to 10 rows, found 0";
    QTest::newRow("too many rows") << 10 << 11 << "expected 1 to 10 rows, found 11";
}

void FormLayoutTest::refusesWhatDoesNotFit()
{
    QFETCH(int, classes);
    QFETCH(int, rows);
    QFETCH(QString, says);
    const QString error = tests::errorOf<UsageError>(
        [&] { FormLayout(planFor(FormPaper::A4, static_cast<std::size_t>(classes), rows)); });
    QVERIFY2(tests::isOneLineWith(error, says), qPrintable(error));
}

void FormLayoutTest::eachClassHasItsColumns()
{
    const FormLayout digits(planFor(FormPaper::A4, 10, 8));
    QCOMPARE(digits.columns(), 10);
    QCOMPARE(digits.classOf(3, 7), 7U);
    const FormLayout three(planFor(FormPaper::A4, 3, 8));
    QCOMPARE(three.columns(), 9);
    QCOMPARE(three.classOf(0, 4), 1U);
}

void FormLayoutTest::findsKnownViews_data()
{
    QTest::addColumn<QList<double>>("numbers");
    QTest::newRow("a scan of 10 px/mm") << QList<double>{10, 0, 0, 0, 10, 0, 0, 0, 1};
    QTest::newRow("upside down") << QList<double>{-8, 0, 2000, 0, -8, 2600, 0, 0, 1};
    QTest::newRow("turned by a quarter") << QList<double>{0, -6, 1800, 6, 0, 10, 0, 0, 1};
    QTest::newRow("in perspective") << QList<double>{9, 0.7, 120, -0.4, 8.5, 200, 2e-4, -3e-4, 1};
    QTest::newRow("far away") << QList<double>{0.5, 0.05, 3000, -0.05, 0.5, 2000, 1e-5, 0, 1};
}

void FormLayoutTest::findsKnownViews()
{
    QFETCH(QList<double>, numbers);
    const auto seen = [&numbers](FormPoint page) {
        const double w = numbers[6] * page.x + numbers[7] * page.y + numbers[8];
        return FormPoint{(numbers[0] * page.x + numbers[1] * page.y + numbers[2]) / w,
                         (numbers[3] * page.x + numbers[4] * page.y + numbers[5]) / w};
    };
    std::vector<PointPair> pairs;
    for (const FormPoint corner : FormRect{10, 10, 190, 277}.corners())
        pairs.push_back({corner, seen(corner)});
    const auto view = Homography::fit(pairs);
    QVERIFY(view);
    for (const FormPoint page : {FormPoint{0, 0}, {105, 148}, {210, 297}, {33, 250}}) {
        const FormPoint found = (*view)(page), expected = seen(page);
        QVERIFY(std::hypot(found.x - expected.x, found.y - expected.y) < 1e-6);
    }
    QVERIFY(std::abs(view->scaleAt({100, 100}) - std::hypot(numbers[0], numbers[3])) < 0.1 * view->scaleAt({100, 100}));
}

void FormLayoutTest::fitsManyPoints()
{
    std::vector<PointPair> pairs;  // a picture of 10 px/mm whose points are up to half a pixel wrong
    for (int row = 0; row < 10; ++row)
        for (int column = 0; column < 10; ++column) {
            const FormPoint page{20.0 * column, 28.0 * row};
            const double wrong = (row + column) % 2 == 0 ? 0.5 : -0.5;
            pairs.push_back({page, {10.0 * page.x + wrong, 10.0 * page.y - wrong}});
        }
    const auto view = Homography::fit(pairs);
    QVERIFY(view);
    const FormPoint middle = (*view)({105, 148});
    QVERIFY(std::hypot(middle.x - 1050, middle.y - 1480) < 0.1);
}

void FormLayoutTest::refusesImpossibleViews_data()
{
    QTest::addColumn<QList<QPointF>>("picture");
    QTest::newRow("all in one point") << QList<QPointF>{{5, 5}, {5, 5}, {5, 5}, {5, 5}};
    QTest::newRow("on a line") << QList<QPointF>{{0, 0}, {10, 0}, {20, 0}, {30, 0}};
    QTest::newRow("a mirror picture") << QList<QPointF>{{100, 0}, {0, 0}, {0, 100}, {100, 100}};
    QTest::newRow("crossed corners") << QList<QPointF>{{0, 0}, {100, 100}, {100, 0}, {0, 100}};
}

void FormLayoutTest::refusesImpossibleViews()
{
    QFETCH(QList<QPointF>, picture);
    std::vector<PointPair> pairs;
    const auto corners = FormRect{0, 0, 100, 100}.corners();
    for (qsizetype i = 0; i < picture.size(); ++i)
        pairs.push_back({corners[static_cast<std::size_t>(i)], {picture[i].x(), picture[i].y()}});
    QVERIFY(!Homography::fit(pairs));
}

RUNOFF_TEST(FormLayoutTest)
#include "form_layout_test.moc"
