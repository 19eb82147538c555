#include "core/strategy/strategy.h"
#include "tests/guide/guide_desk.h"
#include "tests/support/symbols.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/example_ink.h"
#include "ui/collect/print_form_dialog.h"
#include "ui/draw/draw_workspace.h"
#include "ui/experiment/experiment_bar.h"
#include "ui/experiment/experiment_workspace.h"
#include "ui/export/sheet_dialog.h"
#include "ui/lesson/lesson_player.h"
#include "ui/presentation/presentation.h"
#include "ui/teach/teach_session.h"
#include "ui/verdict/panel.h"
#include "ui/verdict/panel_grid.h"

#include <QApplication>
#include <QDialog>

namespace guide {

namespace {

constexpr QSize cardSize{520, 460};

QString keyOf(core::StrategyId strategy)
{
    return QString::fromStdString(core::toText(strategy));
}

void takeCard(Desk& desk, core::StrategyId strategy)
{
    const QString key = keyOf(strategy);
    desk.showPanels({key});
    ui::Panel* panel = desk.window().draw().grid().set().panel(key);
    const QSize before = panel->size();
    panel->resize(cardSize);
    desk.save(*panel, QStringLiteral("strategy-") + key);
    panel->resize(before);
}

/// The dialog that the program opened last.
QDialog& openDialog()
{
    Desk::waitFor("a dialog", [] {
        return std::ranges::any_of(QApplication::topLevelWidgets(), [](const QWidget* widget) {
            return widget->isVisible() && qobject_cast<const QDialog*>(widget);
        });
    });
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* dialog = qobject_cast<QDialog*>(widget); dialog && dialog->isVisible())
            return *dialog;
    qFatal("no dialog");
}

}  // namespace

void takeStrategies(Desk& desk)
{
    // Two models, because no included model has the networks of all strategies.
    for (const char* model : {"digits-lenet", "digits-small"}) {
        desk.openModel(QString::fromLatin1(model));
        desk.draw(ui::exampleInk());
        const bool small = QString::fromLatin1(model) == QStringLiteral("digits-small");
        for (const core::Strategy& strategy : core::strategies())
            if ((strategy.id == core::StrategyId::MultiTask || strategy.id == core::StrategyId::Cascade) == small)
                takeCard(desk, strategy.id);
    }
}

void takeDrawing(Desk& desk)
{
    ui::DrawWorkspace& draw = desk.window().draw();
    desk.openModel(QStringLiteral("digits-lenet"));
    draw.grid().resetLayout();
    desk.draw(ui::exampleInk(), QStringLiteral("a 4 that is nearly a 9"));
    desk.save(desk.window(), QStringLiteral("window"));

    ui::Sheet sheet = draw.sheet();
    sheet.microseconds = 0.0;
    sheet.date = pictureDate;
    for (core::Verdict& verdict : sheet.verdicts)
        verdict.microseconds = 0.0;
    ui::SheetDialog exporting(sheet, &desk.window());
    exporting.show();
    desk.save(exporting, QStringLiteral("export"));
    exporting.close();

    desk.window().present();
    ui::Presentation& presentation = desk.window().presentation();
    Desk::settle();
    desk.fixTimes();
    desk.save(presentation, QStringLiteral("presentation"));
    presentation.close();

    desk.showPanels({QStringLiteral("softmax"), QStringLiteral("why")}, QStringLiteral("why"));
    desk.save(desk.window(), QStringLiteral("why"));
    draw.grid().resetLayout();
    desk.fixTimes();
}

void takeLessons(Desk& desk)
{
    ui::MainWindow& window = desk.window();
    window.showLessons(false);
    QDialog& gallery = openDialog();
    desk.save(gallery, QStringLiteral("lessons"));
    gallery.close();

    window.openLesson(QStringLiteral(RUNOFF_SOURCE_DIR "/resources/lessons/01-sloppy-four.runoff-scene"));
    Desk::settle();
    Desk::waitFor("the answers of the lesson", [&] { return window.draw().session().isUpToDate(); });
    desk.fixTimes();
    desk.save(window, QStringLiteral("lesson"));
    window.lesson().leave();

    window.teachClasses();
    ui::TeachSession& teach = window.teach();
    Desk::waitFor("the classes", [&] { return teach.isActive() && !teach.isLoading(); });
    core::Random random(21);
    const std::vector<std::size_t> families{8, 10};  // a moon and a smile
    for (std::size_t label = 0; label < families.size(); ++label)
        teach.rename(label, QString::fromStdString(support::symbolFamilies()[families[label]].name));
    for (int number = 0; number < 6; ++number)
        for (std::size_t label = 0; label < families.size(); ++label)
            teach.addExample(label, {support::drawnSymbol(support::symbolFamilies()[families[label]], random), {}});
    window.draw().canvas().replace({support::drawnSymbol(support::symbolFamilies()[8], random), {}}, {}, {});
    Desk::waitFor("the taught model", [&] { return teach.measured().has_value(); });
    Desk::settle();
    Desk::waitFor("answers", [&] { return window.draw().session().isUpToDate(); });
    desk.fixTimes();
    desk.save(window, QStringLiteral("teach"));
    teach.leave();
}

}  // namespace guide
