// Sixty thousand thumbnails: no frame takes longer than a thirtieth of a second, whatever is done to them.
#include "ui/dataset/image_filter.h"
#include "ui/dataset/image_grid.h"

#include "core/base/random.h"
#include "tests/support/answers.h"
#include "tests/support/test_main.h"

#include <QScrollBar>

#include <ctime>
#include <functional>
#include <numeric>

namespace {

constexpr double longestFrame = 33.0;  // milliseconds

std::shared_ptr<const core::Dataset> noise(const core::Shape& shape)
{
    auto made = std::make_shared<core::Dataset>();
    made->name = "noise";
    made->imageShape = shape;
    for (int label = 0; label < 10; ++label)
        made->classNames.push_back("class " + std::to_string(label));
    core::Random random(1);
    made->pixels.resize(60000 * static_cast<std::size_t>(core::elementCount(shape)));
    for (std::size_t i = 0; i < made->pixels.size(); ++i)
        made->pixels[i] = static_cast<std::uint8_t>(i * 2654435761U >> 13U);
    for (int image = 0; image < 60000; ++image)
        made->labels.push_back(static_cast<std::uint8_t>(random.below(10)));
    return made;
}

/// Milliseconds that this thread has worked: time on the clock would measure what else the machine does.
double worked()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Of a change and of painting what it changed, the longest of three.
double frame(ui::ImageGrid& grid, const std::function<void(int)>& change)
{
    double longest = 0.0;
    for (int turn = 0; turn < 3; ++turn) {
        QCoreApplication::processEvents();
        const double begin = worked();
        change(turn);
        QCoreApplication::processEvents();  // a layout may wait for a timer of no time
        grid.viewport()->repaint();
        longest = std::max(longest, worked() - begin);
    }
    return longest;
}

}  // namespace

class ImageGridLongTest : public QObject {
    Q_OBJECT

private slots:
    void noFrameIsLong_data()
    {
        QTest::addColumn<core::Shape>("shape");
        QTest::newRow("grey") << core::Shape{1, 28, 28};
        QTest::newRow("colour") << core::Shape{3, 32, 32};
    }

    void noFrameIsLong()
    {
        QFETCH(core::Shape, shape);
        const auto data = noise(shape);
        std::vector<int> images(60000);
        std::iota(images.begin(), images.end(), 0);
        QStringList names;
        for (const std::string& name : data->classNames)
            names << QString::fromStdString(name);
        const ui::ImageList list{.dataset = data,
                                 .answers = tests::madeUpAnswers(*data),
                                 .strategy = core::StrategyId::Softmax,
                                 .saidNames = names,
                                 .images = images};
        ui::ImageGrid grid;
        grid.resize(1300, 900);
        grid.show(list);
        grid.QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(&grid));
        QScrollBar& bar = *grid.verticalScrollBar();
        QVERIFY(bar.maximum() > 100'000);

        const std::vector<std::pair<const char*, std::function<void(int)>>> changes{
            {"a wheel step", [&](int turn) { bar.setValue(bar.maximum() / 2 + 60 * turn); }},
            {"a page", [&](int turn) { bar.setValue(bar.maximum() / 3 + 900 * turn); }},
            {"a drag across all", [&](int turn) { bar.setValue(bar.maximum() / 4 * turn); }},
            {"the End key", [&](int turn) { QTest::keyClick(&grid, turn % 2 == 0 ? Qt::Key_End : Qt::Key_Home); }},
            {"Page Down", [&](int) { QTest::keyClick(&grid, Qt::Key_PageDown); }},
            {"an arrow", [&](int) { QTest::keyClick(&grid, Qt::Key_Down); }},
            {"laying all out", [&](int) { grid.doItemsLayout(); }},
            {"another width", [&](int turn) { grid.resize(1300 - 70 * (turn + 1), 900); }},
            {"a filter and an order",
             [&](int turn) {
                 ui::ImageList some = list;
                 some.images = ui::passing({.outcome = ui::ImageFilter::Outcome::Right,
                                            .order = ui::ImageFilter::Order::Margin,
                                            .descending = turn % 2 == 0},
                                           *data, list.answers.get());
                 grid.show(some);
             }},
        };
        QStringList slow;
        for (const auto& [what, change] : changes) {
            const double took = frame(grid, change);
            qInfo("%-24s %6.2f ms", what, took);
            if (took > longestFrame)
                slow << QStringLiteral("%1: %2 ms").arg(QLatin1String(what)).arg(took);
        }
        QVERIFY2(slow.isEmpty(), qPrintable(slow.join("; ")));
    }
};

RUNOFF_WIDGET_TEST(ImageGridLongTest)
#include "image_grid_long_test.moc"
