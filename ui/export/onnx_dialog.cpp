#include "ui/export/onnx_dialog.h"

#include "core/interchange/onnx_export.h"
#include "core/strategy/strategy.h"
#include "ui/files/save_file.h"
#include "ui/strategies/face.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/save_path.h"
#include "ui/widgets/tell_done.h"

#include <QCheckBox>
#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

QLabel* wrappedText(const QString& words)
{
    auto* label = new QLabel(words);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

}  // namespace

OnnxDialog::OnnxDialog(std::shared_ptr<const core::Classifier> classifier, QWidget* parent)
    : QDialog(parent),
      m_classifier(std::move(classifier)),
      m_message(wrappedText({})),
      m_command(new CommandButton),
      m_save(new QPushButton(tr("&Export…")))
{
    setWindowTitle(tr("Export as ONNX"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(12);
    column->addWidget(wrappedText(tr("Programs such as onnxruntime read ONNX files. The file contains %1, the chosen "
                                     "strategies and their decisions.")
                                      .arg(QString::fromStdString(m_classifier->title))));
    column->addWidget(makeChoices());
    column->addStretch();
    column->addWidget(m_message);
    column->addWidget(makeButtons());
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setObjectName(QStringLiteral("muted"));
    m_message->setMinimumHeight(2 * fontMetrics().lineSpacing());
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    refresh();
}

QWidget* OnnxDialog::makeChoices()
{
    auto* choices = new QWidget;
    auto* grid = new QGridLayout(choices);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    constexpr int columns = 2;
    const std::vector<core::StrategyId> strategies = m_classifier->strategies();
    const int rows = (static_cast<int>(strategies.size()) + columns - 1) / columns;
    for (const core::StrategyId id : strategies) {
        auto* box = new QCheckBox(faceFor(id, *m_classifier).name());
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &OnnxDialog::refresh);
        const int place = static_cast<int>(m_boxes.size());
        grid->addWidget(box, place % rows, place / rows);
        m_boxes.emplace_back(id, box);
    }
    grid->setColumnStretch(columns, 1);
    choices->setAccessibleName(tr("Strategies"));
    return choices;
}

QWidget* OnnxDialog::makeButtons()
{
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto* close = new QPushButton(tr("Close"));
    row->addStretch();
    for (QPushButton* button : {close, m_command, m_save}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &OnnxDialog::askSave);
    connect(m_command, &QPushButton::clicked, this, [this] { emit commandWanted(options()); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return buttons;
}

QCheckBox& OnnxDialog::box(core::StrategyId strategy)
{
    return *std::ranges::find(m_boxes, strategy, &std::pair<core::StrategyId, QCheckBox*>::first)->second;
}

std::vector<core::StrategyId> OnnxDialog::chosen() const
{
    std::vector<core::StrategyId> strategies;
    for (const auto& [id, box] : m_boxes)
        if (box->isChecked())
            strategies.push_back(id);
    return strategies;
}

QString OnnxDialog::message() const
{
    return m_message->text();
}

core::ExportOnnxOptions OnnxDialog::options() const
{
    const std::vector<core::StrategyId> strategies = chosen();
    return {.model = m_classifier->name,
            .strategies = strategies.size() == m_boxes.size() ? std::string() : core::listOf(strategies),
            .out = m_classifier->name + ".onnx"};
}

void OnnxDialog::refresh()
{
    const bool none = chosen().empty();
    for (QPushButton* button : {m_save, m_command})
        button->setEnabled(!none && !m_working);
    if (none)
        say(tr("Choose at least one strategy."));
    else if (!m_working)
        say({});
}

void OnnxDialog::say(const QString& message, Look look)
{
    m_message->setText(message);
    m_message->setProperty("wrong", look == Look::Wrong);
    m_message->style()->unpolish(m_message);
    m_message->style()->polish(m_message);
}

void OnnxDialog::askSave()
{
    const QString path = savePath(this, {tr("Export as ONNX"),
                                         {tr("ONNX models (*.onnx)")},
                                         QString::fromStdString(m_classifier->name) + QStringLiteral(".onnx")});
    if (!path.isEmpty())
        saveTo(path);
}

void OnnxDialog::saveTo(const QString& path)
{
    m_working = true;
    refresh();
    say(tr("Exporting…"));
    m_lane.run(
        this,
        [classifier = m_classifier, strategies = chosen(), path] {
            const core::OnnxModel exported = core::toOnnx(*classifier, strategies);
            saveFile(path, QByteArray::fromStdString(exported.content));
            return exported.content.size();
        },
        [this, path](std::size_t bytes) {
            m_working = false;
            refresh();
            say(tr("Saved %1 (%2)")
                    .arg(QDir::toNativeSeparators(path), locale().formattedDataSize(static_cast<qint64>(bytes))));
            emit saved(path);
        },
        [this](const QString& problem) {
            m_working = false;
            refresh();
            tellFailure(problem);
            emit failed(problem);
        });
}

void OnnxDialog::tellCommand()
{
    tellDone(*m_command, tr("Copied"));
}

void OnnxDialog::tellFailure(const QString& message)
{
    say(message, Look::Wrong);
}

}  // namespace ui
