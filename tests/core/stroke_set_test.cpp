#include "core/base/error.h"
#include "core/base/file.h"
#include "core/image/ink.h"
#include "core/image/normalize.h"
#include "core/model/model_file.h"
#include "core/model/zoo.h"
#include "core/strategy/classifier_plan.h"
#include "core/strategy/strategy.h"
#include "tests/support/test_main.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <map>

using namespace core;

/// Hand-made drawings (tests/data/strokes/README.md) on their way from the canvas to the verdict.
class StrokeSetTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void hasAllDigits();
    void staysOnTheCanvas();
    void normalizes();
    void isRead();
};

namespace {

struct Drawing {
    int label = 0;
    std::string writer;
    Ink ink;
};

const std::filesystem::path root = RUNOFF_SOURCE_DIR;
std::vector<Drawing> drawings;

std::vector<Drawing> readDrawings(const std::filesystem::path& path)
{
    const nlohmann::json file = nlohmann::json::parse(readFile(path));
    std::vector<Drawing> read;
    for (const auto& one : file.at("drawings")) {
        Drawing drawing{.label = one.at("label"), .writer = one.at("writer"), .ink = {}};
        for (const auto& stroke : one.at("strokes")) {
            Stroke made{.points = {}, .width = stroke.at("width")};
            for (const auto& point : stroke.at("points"))
                made.points.push_back({.x = point.at(0), .y = point.at(1)});
            drawing.ink.strokes.push_back(std::move(made));
        }
        read.push_back(std::move(drawing));
    }
    return read;
}

QByteArray describe(std::size_t index)
{
    const Drawing& drawing = drawings[index];
    return "drawing " + QByteArray::number(static_cast<int>(index)) + ", " + QByteArray::number(drawing.label) + " ("
         + drawing.writer.c_str() + ")";
}

struct Placement {
    double x = 0.0, y = 0.0;                           ///< centre of mass, index of the pixel
    int left = 28, top = 28, right = -1, bottom = -1;  ///< pixels with ink to be seen
};

Placement placementOf(const Image& image)
{
    Placement placement;
    double mass = 0.0;
    for (int y = 0; y < 28; ++y) {
        for (int x = 0; x < 28; ++x) {
            const double value = image.values()[static_cast<std::size_t>(28 * y + x)];
            mass += value;
            placement.x += x * value;
            placement.y += y * value;
            if (value > 0.1) {
                placement.left = std::min(placement.left, x), placement.right = std::max(placement.right, x);
                placement.top = std::min(placement.top, y), placement.bottom = std::max(placement.bottom, y);
            }
        }
    }
    placement.x /= mass;
    placement.y /= mass;
    return placement;
}

}  // namespace

void StrokeSetTest::initTestCase()
{
    try {
        drawings = readDrawings(root / "tests/data/strokes/digits.json");
    } catch (const std::exception& problem) {
        QFAIL(problem.what());
    }
    QVERIFY(!drawings.empty());
}

void StrokeSetTest::hasAllDigits()
{
    QVERIFY(drawings.size() >= 100);
    std::array<int, 10> counts{};
    for (const Drawing& drawing : drawings) {
        QVERIFY(drawing.label >= 0 && drawing.label <= 9);
        ++counts[static_cast<std::size_t>(drawing.label)];
    }
    for (const int count : counts)
        QVERIFY(count >= 10);
}

void StrokeSetTest::staysOnTheCanvas()
{
    for (std::size_t i = 0; i < drawings.size(); ++i) {
        QVERIFY2(!drawings[i].ink.strokes.empty(), describe(i));
        for (const Stroke& stroke : drawings[i].ink.strokes) {
            QVERIFY2(stroke.width >= 0.03 && stroke.width <= 0.11, describe(i));
            QVERIFY2(stroke.points.size() >= 2, describe(i));
            for (const InkPoint& point : stroke.points)
                QVERIFY2(point.x >= 0.0 && point.x <= 1.0 && point.y >= 0.0 && point.y <= 1.0, describe(i));
        }
    }
}

void StrokeSetTest::normalizes()
{
    for (std::size_t i = 0; i < drawings.size(); ++i) {
        const std::optional<Image> image = normalize(drawings[i].ink, {});
        QVERIFY2(image.has_value(), describe(i));
        QCOMPARE(image->shape(), (Shape{1, 28, 28}));
        const Placement placement = placementOf(*image);
        const QByteArray where = describe(i) + ": mass at " + QByteArray::number(placement.x) + ", "
                               + QByteArray::number(placement.y) + "; box "
                               + QByteArray::number(placement.right - placement.left + 1) + " x "
                               + QByteArray::number(placement.bottom - placement.top + 1);
        // The frame's centre lies between the pixels 13 and 14.
        QVERIFY2(std::abs(placement.x - 13.5) <= 1.0 && std::abs(placement.y - 13.5) <= 1.0, where);
        QVERIFY2(placement.right - placement.left < 22 && placement.bottom - placement.top < 22, where);
        QVERIFY2(std::max(placement.right - placement.left, placement.bottom - placement.top) >= 17, where);
    }
}

void StrokeSetTest::isRead()
{
    const std::filesystem::path path = root / "resources/models/digits-lenet.safetensors";
    if (!std::filesystem::exists(path))
        QSKIP("resources/models/digits-lenet.safetensors is not there");
    ClassifierPlan plan(openModel(path.string()));
    std::map<StrategyId, int> right;
    QByteArrayList misread;
    for (std::size_t i = 0; i < drawings.size(); ++i) {
        const std::optional<Image> image = normalize(drawings[i].ink, plan.classifier().preprocessing);
        QVERIFY2(image.has_value(), describe(i));
        for (const Verdict& verdict : plan.classify(*image)) {
            right[verdict.strategy] += verdict.winner == drawings[i].label ? 1 : 0;
            if (verdict.strategy == StrategyId::Softmax && verdict.winner != drawings[i].label)
                misread += describe(i) + " read as " + QByteArray::number(*verdict.winner);
        }
    }
    const int count = static_cast<int>(drawings.size());
    for (const auto& [id, correct] : right)
        qInfo("%s: %d of %d, %.1f %%", toText(id).c_str(), correct, count, 100.0 * correct / count);
    for (const StrategyId id : {StrategyId::Softmax, StrategyId::Pairwise, StrategyId::Elimination})
        QVERIFY2(1000 * right[id] >= 995 * count, misread.join("; "));
}

RUNOFF_TEST(StrokeSetTest)
#include "stroke_set_test.moc"
