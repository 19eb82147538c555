#include "ui/dataset/adapt_dialog.h"

#include "core/base/priority.h"
#include "core/model/model_file.h"
#include "core/model/zoo.h"
#include "core/nn/plan.h"
#include "ui/dataset/adapt_words.h"
#include "ui/recognizer.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/save_path.h"
#include "ui/widgets/tell_done.h"
#include "ui/words/words.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>

namespace ui {

namespace {

constexpr int pageOfProgress = 0, pageOfTable = 1;

core::Classifier named(core::Classifier classifier, const QString& path, const QString& title)
{
    classifier.name = QFileInfo(path).completeBaseName().toStdString();
    classifier.title = title.toStdString();
    return core::roundedToFloat16(std::move(classifier));
}

QLabel* wrapped(const QString& words, const QString& look)
{
    auto* label = new QLabel(words);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setObjectName(look);
    return label;
}

}  // namespace

AdaptDialog::AdaptDialog(AdaptSubject subject, QWidget* parent)
    : QDialog(parent),
      m_subject(std::move(subject)),
      m_seed(new QSpinBox),
      m_again(new QPushButton(tr("&Adapt again"))),
      m_stack(new QStackedWidget),
      m_progress(new QProgressBar),
      m_done(wrapped({}, QStringLiteral("muted"))),
      m_facts(wrapped({}, QStringLiteral("heading"))),
      m_table(new QTableWidget),
      m_copy(new QPushButton(tr("&Copy"))),
      m_command(new CommandButton),
      m_save(new QPushButton(tr("&Save adapted model…")))
{
    setWindowTitle(tr("Adapt to handwriting"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(wrapped(tr("The last layers of %1 learn from half of the writers; everything before them stays "
                                 "as it is. The other half tests every strategy before and after.")
                                  .arg(QString::fromStdString(m_subject.classifier->title)),
                              {}));
    column->addWidget(makeRun());
    column->addWidget(m_stack, 1);
    column->addWidget(makeButtons());
    connect(m_again, &QPushButton::clicked, this, &AdaptDialog::start);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(AdaptWords::text(m_result.value()));
        tellDone(*m_copy, tr("Copied"));
    });
    connect(m_command, &QPushButton::clicked, this, [this] { emit commandWanted(options()); });
    connect(m_save, &QPushButton::clicked, this, &AdaptDialog::askSave);
    m_lane.submit([] {
        core::lowerPriority();
        core::setThreads(Recognizer::bestThreads());
    });
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 28);
    start();
}

AdaptDialog::~AdaptDialog()
{
    m_stop.request_stop();
}

QWidget* AdaptDialog::makeRun()
{
    auto* progress = new QWidget;
    auto* column = new QVBoxLayout(progress);
    column->addWidget(m_progress);
    column->addWidget(m_done);
    column->addStretch();
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_stack->addWidget(progress);

    auto* shown = new QWidget;
    auto* lines = new QVBoxLayout(shown);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_facts);
    lines->addWidget(m_table, 1);
    lines->addWidget(wrapped(tr("The p-value is that of McNemar's exact test: the probability of a difference at least "
                                "this large if adapting changed nothing."),
                             QStringLiteral("muted")));
    m_stack->addWidget(shown);
    m_table->setObjectName(QStringLiteral("results"));
    m_table->setAccessibleName(tr("Strategies before and after"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();

    auto* run = new QWidget;
    auto* row = new QHBoxLayout(run);
    row->setContentsMargins(0, 0, 0, 0);
    auto* words = new QLabel(tr("Random seed for the &halves"));
    words->setBuddy(m_seed);
    m_seed->setRange(1, 9999);
    m_seed->setToolTip(tr("Another seed divides the writers in another way"));
    row->addWidget(words);
    row->addWidget(m_seed);
    row->addWidget(m_again);
    row->addStretch();
    return run;
}

QWidget* AdaptDialog::makeButtons()
{
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto* close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton* button : {m_copy, m_command, m_save, close}) {
        button->setAutoDefault(false);
        if (button == close)
            row->addStretch();
        row->addWidget(button);
    }
    m_again->setAutoDefault(false);
    return buttons;
}

core::AdaptOptions AdaptDialog::options() const
{
    core::AdaptOptions options = m_subject.options;
    options.model = m_subject.classifier->name;
    options.seed = static_cast<std::uint64_t>(m_seed->value());
    return options;
}

void AdaptDialog::start()
{
    m_stop.request_stop();
    m_stop = {};
    m_result.reset();
    m_progress->setRange(0, 0);
    m_done->setText(tr("Preparing the pictures…"));
    m_stack->setCurrentIndex(pageOfProgress);
    for (QPushButton* button : {m_copy, m_command, m_save})
        button->setEnabled(false);
    const auto stop = m_stop.get_token();
    core::AdaptWatch watch{.progress = {}, .stop = stop};
    watch.progress = [this, line = m_receiver.line(), stop](int done, int total) {
        line.tell([this, stop, done, total] {
            if (stop.stop_requested())
                return;
            m_progress->setRange(0, total);
            m_progress->setValue(done);
            m_done->setText(
                done < total
                    ? tr("Adapted %1 of %2 parts of the model").arg(Words::grouped(done), Words::grouped(total))
                    : tr("Testing the other half…"));
        });
    };
    m_lane.run(
        this,
        [subject = m_subject, watch, seed = options().seed] {
            return core::adaptToHalf(subject.classifier, *subject.images, seed, watch);
        },
        [this, stop](std::optional<core::Adaptation> result) {
            if (!stop.stop_requested())
                take(std::move(result));
        },
        [this, stop](const QString& message) {
            if (stop.stop_requested())
                return;
            m_facts->setText(message);
            m_table->setRowCount(0);
            m_stack->setCurrentIndex(pageOfTable);
        });
}

void AdaptDialog::take(std::optional<core::Adaptation> result)
{
    m_result = std::move(result);
    m_facts->setText(AdaptWords::facts(m_result.value()));
    fillTable();
    m_stack->setCurrentIndex(pageOfTable);
    for (QPushButton* button : {m_copy, m_command, m_save})
        button->setEnabled(true);
    emit completed();
}

void AdaptDialog::fillTable()
{
    const QStringList columns = AdaptWords::columns();
    const std::vector<QStringList> rows = AdaptWords::rows(*m_result);
    m_table->setColumnCount(static_cast<int>(columns.size()));
    m_table->setHorizontalHeaderLabels(columns);
    m_table->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        for (int column = 0; column < m_table->columnCount(); ++column) {
            auto* item = new QTableWidgetItem(rows[static_cast<std::size_t>(row)].at(column));
            item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight)
                                                                | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void AdaptDialog::askSave()
{
    const QString path =
        savePath(this, {tr("Save adapted model"),
                        {tr("Models (*.safetensors)")},
                        QString::fromStdString(m_subject.classifier->name) + QStringLiteral("-adapted.safetensors"),
                        QString::fromStdString(core::modelPlaces().back().string())});
    if (!path.isEmpty())
        saveTo(path);
}

void AdaptDialog::saveTo(const QString& path)
{
    const QString title =
        tr("%1 · adapted to %2")
            .arg(QString::fromStdString(m_subject.classifier->title), QString::fromStdString(m_subject.images->name));
    m_lane.run(
        this,
        [classifier = m_result.value().classifier, path, title] {
            core::writeModel(named(classifier, path, title), path.toStdString());
        },
        [this, path] {
            tellDone(*m_save, tr("Saved"));
            emit modelSaved(path);
        },
        [this](const QString& message) { emit failed(message); });
}

}  // namespace ui
