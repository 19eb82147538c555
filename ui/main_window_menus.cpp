#include "ui/canvas/canvas.h"
#include "ui/draw_workspace.h"
#include "ui/drawing_files.h"
#include "ui/help.h"
#include "ui/history_window.h"
#include "ui/main_window.h"
#include "ui/model_chooser.h"
#include "ui/sheet/sheet_dialog.h"
#include "ui/verdict/panel_grid.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>

namespace ui {

void MainWindow::makeMenus()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    m_drawings->fillMenu(file);
    file->addAction(tr("&Export sheet…"), QKeySequence(tr("Ctrl+E")), this, &MainWindow::askExport);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence(tr("Ctrl+Q")), this, &QWidget::close);

    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    QAction* undo = m_draw->canvas().undoStack().createUndoAction(this, tr("&Undo"));
    undo->setShortcuts(QKeySequence::Undo);
    QAction* redo = m_draw->canvas().undoStack().createRedoAction(this, tr("&Redo"));
    redo->setShortcuts({QKeySequence(tr("Ctrl+Shift+Z")), QKeySequence(tr("Ctrl+Y"))});
    edit->addActions({undo, redo});
    edit->addAction(tr("&History…"), QKeySequence(tr("Ctrl+H")), this, &MainWindow::showHistory);
    edit->addSeparator();
    edit->addAction(tr("&Copy"), QKeySequence::Copy, m_drawings, &DrawingFiles::copy);
    edit->addAction(tr("&Paste"), QKeySequence::Paste, this, &MainWindow::paste);
    edit->addSeparator();
    edit->addAction(tr("C&lear"), QKeySequence(tr("Ctrl+Backspace")), &m_draw->canvas(), &Canvas::clear);

    QMenu* view = menuBar()->addMenu(tr("&View"));
    QAction* full = view->addAction(tr("&Full screen"), QKeySequence(tr("F11")), this, [this](bool on) { on ? showFullScreen() : showNormal(); });
    full->setCheckable(true);
    Canvas& canvas = m_draw->canvas();
    QAction* guides = view->addAction(tr("&Grid and guide box"), QKeySequence(tr("Ctrl+G")), &canvas, &Canvas::setShowGuides);
    guides->setCheckable(true);
    guides->setChecked(canvas.showsGuides());
    connect(&canvas, &Canvas::guidesChanged, guides, &QAction::setChecked);
    m_draw->grid().fillMenu(*view->addMenu(tr("&Panels")));
    QMenu* themes = view->addMenu(tr("&Theme"));
    auto* group = new QActionGroup(this);
    const int chosen = QSettings().value(QStringLiteral("window/theme"), 0).toInt();
    for (const auto& [theme, words] : {std::pair(Theme::System, tr("As the &system")), std::pair(Theme::Light, tr("&Light")), std::pair(Theme::Dark, tr("&Dark"))}) {
        QAction* action = themes->addAction(words, this, [this, theme = theme] { chooseTheme(theme); });
        action->setCheckable(true);
        action->setChecked(chosen == static_cast<int>(theme));
        group->addAction(action);
    }

    QMenu* model = menuBar()->addMenu(tr("&Model"));
    model->setObjectName(QStringLiteral("modelMenu"));
    model->setToolTipsVisible(true);
    makeModelMenu();

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&Keyboard shortcuts"), QKeySequence::HelpContents, this, [this] { showShortcuts(this); });
    help->addAction(tr("&About Runoff"), this, [this] { showAbout(this); });
}

void MainWindow::makeModelMenu()
{
    auto* menu = menuBar()->findChild<QMenu*>(QStringLiteral("modelMenu"));
    menu->clear();
    for (int place = 0; place < m_models->count(); ++place) {
        const QString name = m_models->itemData(place).toString();
        QAction* action = menu->addAction(m_models->itemText(place), this, [this, name] { openModel(name); });
        action->setToolTip(m_models->itemData(place, Qt::ToolTipRole).toString());
        action->setEnabled(m_models->model()->flags(m_models->model()->index(place, 0)) & Qt::ItemIsEnabled);
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addAction(tr("&Open model file…"), this, &MainWindow::askModel);
}

void MainWindow::chooseTheme(Theme theme)
{
    QSettings().setValue(QStringLiteral("window/theme"), static_cast<int>(theme));
    applyTheme(*qApp, theme);
}

void MainWindow::askModel()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open model"), {}, tr("Models (*.safetensors)"));
    if (!path.isEmpty())
        openModel(path);
}

void MainWindow::askExport()
{
    SheetDialog dialog(m_draw->sheet(), this);
    connect(m_draw, &DrawWorkspace::recognized, &dialog, [this, &dialog] { dialog.setSheet(m_draw->sheet()); });
    dialog.exec();
}

void MainWindow::showHistory()
{
    if (!m_history) {
        m_history = new HistoryWindow(m_draw->canvas().undoStack(), this);
        m_history->move(m_draw->canvas().mapToGlobal(m_draw->canvas().rect().topRight() + QPoint(8, 0)));
    }
    m_history->show();
    m_history->raise();
}

void MainWindow::paste()
{
    if (const QMimeData* held = QGuiApplication::clipboard()->mimeData(); held && canTake(*held))
        take(takeFrom(*held));
    else
        say(tr("The clipboard holds no picture."));
}

void MainWindow::take(const Dropped& dropped)
{
    if (dropped.path.endsWith(QLatin1String(".safetensors")))
        openModel(dropped.path);
    else if (!dropped.path.isEmpty())
        m_drawings->open(dropped.path);
    else if (!dropped.strokes.isEmpty())
        m_drawings->pasteStrokes(dropped.strokes);
    else if (!dropped.picture.isNull())
        m_draw->canvas().replace({{}, dropped.picture}, tr("pasted picture"), tr("Paste picture"));
}

}  // namespace ui
