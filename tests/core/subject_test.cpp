#include "core/image/subject.h"

#include "core/image/normalize.h"
#include "core/image/pen.h"
#include "core/image/picture.h"

#include "tests/support/test_main.h"

#include <algorithm>
#include <cmath>
#include <functional>

using namespace core;

using Surroundings = std::function<void(Image& photo)>;

class SubjectTest : public QObject {
    Q_OBJECT

private slots:
    void findsTheDigit_data();
    void findsTheDigit();
    void keepsInkThatRunsOverTheBorder();
    void keepsWhatHasNoSurroundings_data();
    void keepsWhatHasNoSurroundings();
    void saysWhetherInkTouchesTheBorder();
    void readsInkOfEqualBrightness_data();
    void readsInkOfEqualBrightness();
};

namespace {

constexpr int subjectSide = 240;

Image seven(double scale = 0.5, int size = subjectSide)
{
    const auto at = [scale](double x, double y) { return InkPoint{0.5 + scale * (x - 0.5), 0.5 + scale * (y - 0.5)}; };
    return rasterize({{{.points = {at(0.2, 0.1), at(0.8, 0.1), at(0.4, 0.9)}, .width = 0.1 * scale}}}, size);
}

/// Dark ink on light paper, (1, h, w).
Image onPaper(const Image& ink)
{
    Image photo = ink;
    for (float& value : photo.values())
        value = 0.9F - 0.8F * value;
    return photo;
}

void fill(Image& photo, int left, int top, int right, int bottom, float level)
{
    for (int y = top; y < bottom; ++y)
        for (int x = left; x < right; ++x)
            photo.values()[static_cast<std::size_t>(y * subjectSide + x)] = level;
}

/// Only where there is no darker ink already.
void darken(Image& photo, int left, int top, int right, int bottom, float level)
{
    for (int y = top; y < bottom; ++y)
        for (int x = left; x < right; ++x) {
            float& value = photo.values()[static_cast<std::size_t>(y * subjectSide + x)];
            value = std::min(value, level);
        }
}

double differenceFromPlain(const Image& photo)
{
    const auto seen = normalizePicture(photo, {}), plain = normalizePicture(onPaper(seven()), {});
    if (!seen || !plain)
        return 1.0;
    double sum = 0.0, ink = 0.0;
    for (std::size_t i = 0; i < seen->values().size(); ++i)
        sum += std::abs(seen->values()[i] - plain->values()[i]), ink += plain->values()[i];
    return sum / ink;
}

}  // namespace

void SubjectTest::findsTheDigit_data()
{
    QTest::addColumn<Surroundings>("around");
    const auto row = [](const char* name, const Surroundings& around) { QTest::newRow(name) << around; };
    row("paper", [](Image&) {});
    for (const int wide : {8, 20, 40, 60}) {
        QTest::addRow("dark table at the left, %d of 240", wide)
            << Surroundings([wide](Image& photo) { fill(photo, 0, 0, wide, subjectSide, 0.25F); });
        QTest::addRow("dark table below, %d of 240", wide) << Surroundings(
            [wide](Image& photo) { fill(photo, 0, subjectSide - wide, subjectSide, subjectSide, 0.3F); });
    }
    row("table at two sides", [](Image& photo) {
        fill(photo, 0, 0, 24, subjectSide, 0.3F);
        fill(photo, 0, 0, subjectSide, 20, 0.3F);
    });
    row("dark corner", [](Image& photo) {
        for (int y = 0; y < 60; ++y)
            fill(photo, subjectSide - 60 + y, y, subjectSide, y + 1, 0.2F);
    });
    row("white corner on grey paper", [](Image& photo) {
        for (float& value : photo.values())
            value *= 0.7F;
        fill(photo, 0, 0, 50, 40, 1.0F);
    });
    row("printed box", [](Image& photo) {
        darken(photo, 30, 30, 210, 34, 0.1F);
        darken(photo, 30, 206, 210, 210, 0.1F);
        darken(photo, 30, 30, 34, 210, 0.1F);
        darken(photo, 206, 30, 210, 210, 0.1F);
    });
    row("printed box and a word beside it", [](Image& photo) {
        darken(photo, 40, 40, 200, 43, 0.1F);
        darken(photo, 40, 197, 200, 200, 0.1F);
        darken(photo, 40, 40, 43, 200, 0.1F);
        darken(photo, 197, 40, 200, 200, 0.1F);
        darken(photo, 60, 10, 130, 28, 0.1F);
    });
    row("ruled lines, pale", [](Image& photo) {
        for (int y = 12; y < subjectSide; y += 24)
            darken(photo, 0, y, subjectSide, y + 1, 0.65F);
    });
    row("ruled lines, dark", [](Image& photo) {
        for (int y = 12; y < subjectSide; y += 30)
            darken(photo, 0, y, subjectSide, y + 2, 0.2F);
    });
    row("squared paper", [](Image& photo) {
        for (int at = 10; at < subjectSide; at += 20) {
            darken(photo, 0, at, subjectSide, at + 1, 0.6F);
            darken(photo, at, 0, at + 1, subjectSide, 0.6F);
        }
    });
}

void SubjectTest::findsTheDigit()
{
    QFETCH(Surroundings, around);
    Image photo = onPaper(seven());
    around(photo);
    const double difference = differenceFromPlain(photo);
    QVERIFY2(difference < 0.25, qPrintable(QString::number(difference)));
}

void SubjectTest::keepsInkThatRunsOverTheBorder()
{
    const Image ink = seven(1.5);
    QVERIFY(touchesBorder(ink));
    QCOMPARE(subjectOf(ink), ink);
    // A stroke of the same digit that runs over the border stays with the rest of it.
    Image two = seven(0.6);
    fill(two, 118, 0, 126, 30, 1.0F);
    QCOMPARE(subjectOf(two), two);
}

void SubjectTest::keepsWhatHasNoSurroundings_data()
{
    QTest::addColumn<Image>("ink");
    QTest::newRow("a digit") << seven();
    QTest::newRow("small") << seven(1.5, 28);
    QTest::newRow("nothing") << Image({1, subjectSide, subjectSide});
    QTest::newRow("a ring around a dot") << [] {
        Image ink({1, subjectSide, subjectSide});
        for (int y = 0; y < subjectSide; ++y)
            for (int x = 0; x < subjectSide; ++x) {
                const double r = std::hypot(x - 120, y - 120);
                ink.values()[static_cast<std::size_t>(y * subjectSide + x)] =
                    (r > 70 && r < 80) || r < 20 ? 1.0F : 0.0F;
            }
        return ink;
    }();
    QTest::newRow("two strokes") << rasterize(
        {{{.points = {{0.3, 0.2}, {0.3, 0.8}}, .width = 0.06}, {.points = {{0.6, 0.2}, {0.6, 0.8}}, .width = 0.06}}},
        subjectSide);
    QTest::newRow("an empty box") << [] {
        Image ink({1, subjectSide, subjectSide});
        fill(ink, 40, 40, 200, 50, 1.0F);
        fill(ink, 40, 190, 200, 200, 1.0F);
        fill(ink, 40, 40, 50, 200, 1.0F);
        fill(ink, 190, 40, 200, 200, 1.0F);
        return ink;
    }();
}

void SubjectTest::keepsWhatHasNoSurroundings()
{
    QFETCH(Image, ink);
    QCOMPARE(subjectOf(ink), ink);
}

void SubjectTest::saysWhetherInkTouchesTheBorder()
{
    QVERIFY(!inkTouchesBorder(onPaper(seven())));
    QVERIFY(inkTouchesBorder(onPaper(seven(1.5))));
    QVERIFY(!inkTouchesBorder(onPaper(seven(1.5, 28))));
    Image photo = onPaper(seven());
    fill(photo, 0, 0, 20, subjectSide, 0.25F);
    QVERIFY(!inkTouchesBorder(photo));
}

void SubjectTest::readsInkOfEqualBrightness_data()
{
    using Colour = std::array<float, 3>;
    QTest::addColumn<Colour>("ground");
    QTest::addColumn<Colour>("ink");
    const auto row = [](const char* name, Colour ground, Colour ink) { QTest::newRow(name) << ground << ink; };
    row("orange on grey", {0.588F, 0.588F, 0.588F}, {1.0F, 0.431F, 0.235F});
    row("red on green", {0.0F, 0.51F, 0.0F}, {1.0F, 0.0F, 0.0F});
    row("red chalk on a green board", {0.165F, 0.36F, 0.235F}, {0.77F, 0.157F, 0.188F});
    row("yellow on white", {1.0F, 1.0F, 1.0F}, {1.0F, 0.92F, 0.0F});
    row("blue on black", {0.0F, 0.0F, 0.0F}, {0.0F, 0.0F, 1.0F});
    row("black on white", {1.0F, 1.0F, 1.0F}, {0.0F, 0.0F, 0.0F});
}

void SubjectTest::readsInkOfEqualBrightness()
{
    using Colour = std::array<float, 3>;
    QFETCH(Colour, ground);
    QFETCH(Colour, ink);
    const Image drawn = seven();
    Image picture({3, subjectSide, subjectSide});
    for (std::size_t c = 0; c < 3; ++c)
        for (std::size_t i = 0; i < drawn.values().size(); ++i)
            picture.row(static_cast<std::int64_t>(c))[i] = ground[c] + drawn.values()[i] * (ink[c] - ground[c]);
    const double difference = differenceFromPlain(picture);
    QVERIFY2(difference < 0.2, qPrintable(QString::number(difference)));
}

RUNOFF_TEST(SubjectTest)
#include "subject_test.moc"
