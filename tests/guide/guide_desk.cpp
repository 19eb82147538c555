#include "tests/guide/guide_desk.h"

#include "tests/support/ui/own_settings.h"
#include "ui/canvas/canvas.h"
#include "ui/draw/draw_workspace.h"
#include "ui/files/save_file.h"
#include "ui/theme.h"
#include "ui/verdict/panel_grid.h"
#include "ui/window/model_chooser.h"

#include <QApplication>
#include <QBuffer>
#include <QHash>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cstdlib>

namespace guide {

namespace {

constexpr int patience = 120'000;
constexpr double shownMicroseconds = 2000.0;  ///< stands for every measured time
constexpr int mostTimes = 64;
constexpr std::size_t mostColours = 256;

/// The most frequent colours of the picture.
QList<QRgb> paletteOf(const QImage& picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    QList<QRgb> colours = counts.keys();
    std::ranges::sort(
        colours, [&](QRgb one, QRgb other) { return std::pair(-counts[one], one) < std::pair(-counts[other], other); });
    return colours.mid(0, mostColours);
}

/// Replaces times in labels, which differ from run to run.
void fixLabels(const QWidget& widget)
{
    static const QRegularExpression milliseconds(QStringLiteral("[0-9.]+ ms")), seconds(QStringLiteral("[0-9.]+ s\\b")),
        estimate(QStringLiteral(",?\\s*about [^,]* on this computer"));
    for (QLabel* label : widget.findChildren<QLabel*>()) {
        QString words = label->text();
        words.replace(milliseconds, QStringLiteral("2.0 ms"));
        words.replace(seconds, QStringLiteral("1 s"));
        words.replace(estimate, words.startsWith(QLatin1String("Takes")) ? QStringLiteral(" some time") : QString());
        if (words != label->text())
            label->setText(words);
    }
}

}  // namespace

Desk::Desk(const QString& home, const QString& pictures) : m_home(home), m_pictures(pictures)
{
    support::useOwnSettings(home);
    ui::Preferences preferences{.theme = ui::Theme::Light, .reducedMotion = true};
    preferences.save();
    ui::applyTheme(*qApp, preferences.theme, preferences.textPercent);
    m_window = std::make_unique<ui::MainWindow>();
    m_window->resize(1280, 800);
    m_window->show();
    bool known = false;
    m_window->refreshModels([&known](const std::vector<core::ZooEntry>& models) { known = !models.empty(); });
    waitFor("the list of models", [&known] { return known; });
}

void Desk::waitFor(const char* what, const std::function<bool()>& condition)
{
    if (!QTest::qWaitFor(condition, patience)) {
        qCritical("guide pictures: waited in vain for %s", what);
        std::exit(1);
    }
}

void Desk::settle()
{
    QTest::qWait(400);
}

void Desk::openModel(const QString& name)
{
    bool opened = false;
    const auto connection =
        QObject::connect(m_window.get(), &ui::MainWindow::modelOpened, [&opened] { opened = true; });
    m_window->openModel(name);
    waitFor("a model", [&opened] { return opened; });
    QObject::disconnect(connection);
}

void Desk::draw(const core::Ink& ink, const QString& note)
{
    m_window->showWorkspace(&m_window->draw());
    m_window->draw().canvas().start({ink, {}}, note);
    settle();
    waitFor("answers", [this] { return m_window->draw().session().isUpToDate(); });
    fixTimes();
}

void Desk::showPanels(const QStringList& keys, const QString& enlarged)
{
    ui::PanelGrid& grid = m_window->draw().grid();
    grid.setPanelLayout(grid.layoutOf(keys, enlarged));
    settle();
    waitFor("answers", [this] { return m_window->draw().session().isUpToDate(); });
    fixTimes();
}

void Desk::fixTimes()
{
    ui::DrawSession& session = m_window->draw().session();
    ui::Recognition fixed = session.shown();
    fixed.microseconds = shownMicroseconds;
    for (core::Verdict& verdict : fixed.verdicts)
        verdict.microseconds = shownMicroseconds;
    for (int time = 0; time < mostTimes; ++time)  // the panel of costs shows the median of the last times
        emit session.recognized(fixed);
    settle();
}

void Desk::save(QWidget& widget, const QString& name)
{
    settle();
    fixLabels(widget);
    saveImage(widget.grab().toImage(), name);
}

void Desk::saveImage(const QImage& image, const QString& name)
{
    const QImage picture = image.convertToFormat(QImage::Format_RGB32);
    const QImage indexed =
        picture.convertToFormat(QImage::Format_Indexed8, paletteOf(picture), Qt::ThresholdDither | Qt::AvoidDither);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    indexed.save(&buffer, "PNG", 0);  // 0: the strongest compression
    ui::saveFile(m_pictures + QLatin1Char('/') + name + QStringLiteral(".png"), bytes);
    qInfo("%s: %lld bytes", qPrintable(name), static_cast<long long>(bytes.size()));
}

}  // namespace guide
