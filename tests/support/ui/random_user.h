#pragma once

#include "core/base/random.h"
#include "tests/support/ui/event_watch.h"
#include "ui/recovery/kept_place.h"
#include "ui/window/main_window.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QPointer>
#include <QStringList>
#include <QTemporaryDir>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

class QFileDialog;

namespace support {

/// What a random user did.
struct RandomEvents {
    std::int64_t events = 0;
    int windows = 0, dialogs = 0, trainings = 0, experiments = 0, models = 0, drops = 0;
    LongestPause pause = {};
};

/// Works in up to two main windows at random: mouse, pen, keys, menus, sizes, drops, dialogs, models, trainings,
/// experiments, lessons, and closing in the middle of everything. All files, settings and caches are in a temporary
/// folder; HOME, too. It never prints, and dialogs that choose a printer are always cancelled. Same seed, same choices;
/// what they meet depends on the speed of the machine. RUNOFF_EVENTS_TRACE prints every action.
class RandomUser {
public:
    explicit RandomUser(std::uint64_t seed);
    ~RandomUser();

    RandomEvents run(double seconds);

private:
    /// A window and its place.
    struct Desk {
        explicit Desk(const QString& data);
        ui::KeptPlace place;
        std::unique_ptr<ui::MainWindow> window;
    };
    struct Action {
        std::string name;
        int weight;
        std::function<void()> does;
    };

    void addPointing();
    void addKeys();
    void addWork();
    void addWindows();
    void step();
    void trace(const std::string& action);
    void perform(const Action& action);
    static bool isForFiles(const QWidget& dialog);
    void answer(QWidget& dialog);
    void answerFiles(QFileDialog& dialog);
    void answerPopup(QWidget& popup);
    void open();
    void reap();
    void finish();

    std::int64_t below(std::int64_t count) { return count > 0 ? m_random.below(count) : 0; }
    bool chance(int percent) { return below(100) < percent; }
    ui::MainWindow& mainWindow();
    QWidget* someWindow();
    template <typename Widget>
    Widget* some();  ///< visible and enabled; nullptr if there is none
    QPoint somewhereIn(const QSize& size);

    QTemporaryDir m_folder;
    QString m_before;  ///< the working folder
    QStringList m_odd, m_models, m_lessons;
    core::Random m_random;
    std::vector<std::unique_ptr<Desk>> m_desks;
    std::vector<Action> m_actions;
    int m_weights = 0;
    int m_depth = 0;  ///< actions that have not returned: each but the last one runs a dialog
    RandomEvents m_done;
    std::unique_ptr<EventWatch> m_watch;
    QElapsedTimer m_clock;
    double m_seconds = 0.0;
    bool m_traces = false;
    QEventLoop m_loop;
};

}  // namespace support
