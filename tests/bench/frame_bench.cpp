// Frames while somebody draws: from the move of the pen to the answer painted in the window, and what painting alone
// costs.
#include "core/model/zoo.h"
#include "tests/support/ui/own_settings.h"
#include "ui/canvas/canvas.h"
#include "ui/draw/draw_workspace.h"
#include "ui/verdict/ballots_view.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <cmath>

namespace {

/// Remembers the newest answer that was painted.
class PaintedAnswer : public QObject {
public:
    explicit PaintedAnswer(ui::MainWindow& window)
    {
        connect(&window.draw(), &ui::DrawWorkspace::recognized, this,
                [this](const ui::Recognition& recognition) { m_answered = recognition.generation; });
        window.draw().findChild<ui::BallotsView*>()->installEventFilter(this);
    }

    /// Handles events until the answer to `generation`, or to a newer drawing, is painted.
    void wait(quint64 generation) const
    {
        while (m_painted < generation)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            m_painted = m_answered;
        return false;
    }

private:
    quint64 m_answered = 0, m_painted = 0;
};

struct Table {
    Table()
    {
        support::useOwnSettings(folder.path());
        window.resize(1440, 900);
        const auto classifier = core::openModel("digits-lenet");
        window.setClassifier(classifier, QString::fromStdString(classifier->name));
        window.show();
    }

    void pen(QEvent::Type type, QPointF place)
    {
        ui::Canvas& canvas = window.draw().canvas();
        QMouseEvent event(type, place, canvas.mapToGlobal(place),
                          type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&canvas, &event);
    }

    QPointF place(int move)
    {
        const QRectF canvas(window.draw().canvas().rect());
        const double side = std::min(canvas.width(), canvas.height()), turn = 0.05 * move;
        return canvas.center()
             + QPointF(std::cos(turn), std::sin(turn)) * side * (0.1 + 0.3 * std::abs(std::sin(0.013 * move)));
    }

    QTemporaryDir folder;
    ui::MainWindow window;
};

void penToAnswer(benchmark::State& state)
{
    Table table;
    const PaintedAnswer answer(table.window);
    constexpr int movesOfAStroke = 200;
    int move = 0;
    for (auto _ : state) {
        if (move % movesOfAStroke == 0) {
            state.PauseTiming();
            table.pen(QEvent::MouseButtonRelease, table.place(move));
            table.window.draw().canvas().clear();
            table.pen(QEvent::MouseButtonPress, table.place(move));
            answer.wait(table.window.draw().recognizer().generation());
            state.ResumeTiming();
        }
        table.pen(QEvent::MouseMove, table.place(++move));
        answer.wait(table.window.draw().recognizer().generation());
    }
    table.pen(QEvent::MouseButtonRelease, table.place(move));
}
BENCHMARK(penToAnswer)->Unit(benchmark::kMillisecond)->UseRealTime();

/// Everything that can be seen, from nothing: more than any frame while drawing.
void paintWindow(benchmark::State& state)
{
    Table table;
    const PaintedAnswer answer(table.window);
    table.pen(QEvent::MouseButtonPress, table.place(0));
    for (int move = 1; move < 60; ++move)
        table.pen(QEvent::MouseMove, table.place(move));
    table.pen(QEvent::MouseButtonRelease, table.place(60));
    answer.wait(table.window.draw().recognizer().generation());
    QPixmap pixmap(table.window.size());
    for (auto _ : state)
        table.window.render(&pixmap);
}
BENCHMARK(paintWindow)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
}
