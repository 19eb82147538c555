#include "ui/main_window.h"

#include "core/nn/plan.h"
#include "ui/canvas/canvas.h"
#include "ui/dataset/dataset_workspace.h"
#include "ui/draw_column.h"
#include "ui/draw_workspace.h"
#include "ui/drawing_files.h"
#include "ui/message_bar.h"
#include "ui/model_chooser.h"
#include "ui/words.h"

#include <QApplication>
#include <QButtonGroup>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>

namespace ui {

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent), m_stack(new QStackedWidget(this)), m_draw(new DrawWorkspace(this)), m_drawings(new DrawingFiles(m_draw->canvas(), this)),
      m_dataset(new DatasetWorkspace(core::AnswerCache(), this)), m_models(new ModelChooser(this)), m_message(new MessageBar(this)),
      m_state(new QLabel(this)), m_frame(new QLabel(this))
{
    setWindowIcon(QIcon(QStringLiteral(":/icons/runoff.svg")));
    setAcceptDrops(true);
    makeBar();
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    setCentralWidget(middle);
    addWorkspace(tr("Draw"), m_draw);
    addWorkspace(tr("Dataset"), m_dataset);
    makeMenus();
    m_state->setContentsMargins(10, 0, 0, 0);
    m_frame->setContentsMargins(0, 0, 10, 0);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_state, 1);
    statusBar()->addPermanentWidget(m_frame);
    connect(m_models, &ModelChooser::chosen, this, &MainWindow::openModel);
    connect(m_drawings, &DrawingFiles::opened, m_message, &QWidget::hide);
    connect(m_drawings, &DrawingFiles::done, this, [this](const QString& message) { statusBar()->showMessage(message, 6000); });
    connect(m_drawings, &DrawingFiles::failed, this, &MainWindow::say);
    connect(m_draw, &DrawWorkspace::failed, this, &MainWindow::say);
    connect(m_draw, &DrawWorkspace::recognized, this, &MainWindow::showFrame);
    connect(m_dataset, &DatasetWorkspace::failed, this, &MainWindow::say);
    connect(m_dataset, &DatasetWorkspace::saved, this, [this](const QString& path) { statusBar()->showMessage(tr("Saved %1").arg(path), 6000); });
    connect(m_dataset, &DatasetWorkspace::imageOpened, this, [this](const core::Image& image, const QString& note) {
        m_draw->canvas().showImage(image, note);
        showWorkspace(m_draw);
    });
    restore();
    describe();
    m_draw->canvas().setFocus();
}

void MainWindow::makeBar()
{
    m_bar = new QWidget(this);
    m_bar->setObjectName(QStringLiteral("bar"));
    m_bar->setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins(16, 9, 16, 9);
    row->setSpacing(8);
    m_tabs = new QHBoxLayout;
    m_tabs->setSpacing(6);
    m_tabGroup = new QButtonGroup(this);
    auto* words = new QLabel(tr("&Model"), m_bar);
    words->setObjectName(QStringLiteral("muted"));
    words->setBuddy(m_models);
    auto* sheet = new QPushButton(tr("Export sheet  Ctrl+E"), m_bar);
    row->addLayout(m_tabs);
    row->addWidget(words);
    row->addWidget(m_models);
    row->addStretch();
    row->addWidget(sheet);
    connect(sheet, &QPushButton::clicked, this, &MainWindow::askExport);
}

void MainWindow::addWorkspace(const QString& title, QWidget* workspace)
{
    const int place = m_stack->addWidget(workspace);
    auto* button = new QPushButton(title, m_bar);
    button->setCheckable(true);
    button->setChecked(place == 0);
    m_tabGroup->addButton(button, place);
    m_tabs->addWidget(button);
    connect(button, &QPushButton::clicked, m_stack, [this, place] { m_stack->setCurrentIndex(place); });
    for (QAbstractButton* each : m_tabGroup->buttons())
        each->setVisible(m_stack->count() > 1);
}

void MainWindow::showWorkspace(QWidget* workspace)
{
    if (QAbstractButton* button = m_tabGroup->button(m_stack->indexOf(workspace)))
        button->click();
}

void MainWindow::refreshModels(const std::function<void(const std::vector<core::ZooEntry>&)>& then)
{
    m_files.run(
        this, [] { return core::listModels(); },
        [this, then](const std::vector<core::ZooEntry>& models) {
            m_models->setModels(models);
            makeModelMenu();
            if (m_classifier)
                m_models->showModel(m_modelName, QString::fromStdString(m_classifier->title));
            if (then)
                then(models);
        },
        [this](const QString& message) { say(message); });
}

void MainWindow::setClassifier(const std::shared_ptr<const core::Classifier>& classifier, const QString& name)
{
    m_classifier = classifier;
    m_modelName = name;
    m_models->showModel(name, QString::fromStdString(classifier->title));
    m_draw->setClassifier(classifier);
    m_dataset->setClassifier(classifier);
    describe();
}

void MainWindow::openModel(const QString& nameOrPath)
{
    const quint64 request = ++m_modelRequest;
    m_files.run(
        this, [name = nameOrPath.toStdString()] { return core::openModel(name); },
        [this, nameOrPath, request](const std::shared_ptr<const core::Classifier>& classifier) {
            if (request == m_modelRequest)  // a later choice goes before
                setClassifier(classifier, nameOrPath);
        },
        [this](const QString& message) {
            say(message);
            if (m_classifier)
                m_models->showModel(m_modelName, QString::fromStdString(m_classifier->title));
        });
}

void MainWindow::say(const QString& message) { m_message->say(message); }

QString MainWindow::message() const { return m_message->message(); }

void MainWindow::describe()
{
    QStringList parts;
    if (m_classifier) {
        const QString training = Words::training(*m_classifier);
        const QString title = QString::fromStdString(m_classifier->title);
        parts << tr("Ready") << (training.isEmpty() ? title : tr("%1, %2").arg(title, training));
    } else {
        parts << tr("No model");
    }
    const int threads = Recognizer::threads();
    parts << (threads == 1 ? tr("oneDNN %1, one thread") : tr("oneDNN %1, %2 threads").arg(QStringLiteral("%1")).arg(threads))
                 .arg(QString::fromStdString(core::oneDnnVersion()));
    m_state->setText(parts.join(QStringLiteral(" · ")));
    m_frame->clear();
}

void MainWindow::showFrame(const Recognition& recognition)
{
    m_frame->setText(recognition.verdicts.empty() ? QString() : tr("frame %1").arg(Words::milliseconds(recognition.microseconds)));
}

void MainWindow::restore()
{
    const QSettings settings;
    resize(1440, 900);
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    m_draw->column().setPenWidth(settings.value(QStringLiteral("draw/penWidth"), core::defaultPenWidth).toDouble());
    m_draw->canvas().setShowGuides(settings.value(QStringLiteral("draw/guides"), false).toBool());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("draw/penWidth"), m_draw->canvas().penWidth());
    settings.setValue(QStringLiteral("draw/guides"), m_draw->canvas().showsGuides());
    m_drawings->keepNow();
    if (!m_modelName.isEmpty())
        settings.setValue(QStringLiteral("model/last"), m_modelName);
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (canTake(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    take(takeFrom(*event->mimeData()));
    event->acceptProposedAction();
}

}  // namespace ui
