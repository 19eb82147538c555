#include "ui/dataset/confusion_page.h"

#include "core/base/csv.h"
#include "ui/dataset/confusion_view.h"
#include "ui/files/save_file.h"
#include "ui/strategies/verdict_words.h"
#include "ui/widgets/side_pane.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QStackedWidget>
#include <QStringList>
#include <QVBoxLayout>

namespace ui {

namespace {

QString field(const QString& name, QChar separator)
{
    return QString::fromStdString(core::csvField(name.toStdString(), separator.toLatin1()));
}

QString number(const ConfusionTable& table, std::size_t row, std::size_t column)
{
    const std::int64_t count = table.counts[row][column];
    if (!table.percent)
        return QString::number(count);
    return QString::number(
        table.rowTotals[row] > 0 ? 100.0 * static_cast<double>(count) / static_cast<double>(table.rowTotals[row]) : 0.0,
        'g', 6);
}

}  // namespace

QString confusionText(const ConfusionTable& table, TextForm form)
{
    const QChar separator = form == TextForm::Commas ? QLatin1Char(',') : QLatin1Char('\t');
    QStringList line{table.percent ? QStringLiteral("true/said %") : QStringLiteral("true/said")};
    for (const QString& name : table.saids)
        line << field(name, separator);
    QStringList lines{line.join(separator)};
    for (std::size_t row = 0; row < table.counts.size(); ++row) {
        line = {field(table.truths.value(static_cast<qsizetype>(row)), separator)};
        for (std::size_t column = 0; column < table.counts[row].size(); ++column)
            line << number(table, row, column);
        lines << line.join(separator);
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

ConfusionPage::ConfusionPage(QWidget* parent)
    : QSplitter(parent),
      m_panel(new ConfusionPanel),
      m_stack(new QStackedWidget),
      m_nothing(new QLabel),
      m_title(new QLabel),
      m_view(new ConfusionView)  // no parents yet: a splitter adds each new child as a part
{
    setChildrenCollapsible(false);
    setHandleWidth(12);
    addWidget(new SidePane(m_panel));
    addWidget(m_stack);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setObjectName(QStringLiteral("muted"));
    m_nothing->setText(tr("The confusion matrix appears after an evaluation."));
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    m_title->setObjectName(QStringLiteral("heading"));
    m_title->setWordWrap(true);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    column->addWidget(m_title);
    column->addWidget(m_view, 1);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(right);
    setStretchFactor(1, 1);
    setSizes({220, 900});

    connect(m_panel, &ConfusionPanel::choiceChanged, this, &ConfusionPage::refresh);
    connect(m_panel, &ConfusionPanel::copyWanted, this, &ConfusionPage::copy);
    connect(m_panel, &ConfusionPanel::saveWanted, this, &ConfusionPage::askSave);
    connect(m_view, &ConfusionView::copyWanted, this, &ConfusionPage::copy);
    connect(m_view, &ConfusionView::cellOpened, this, [this](int truth, int said) {
        const ConfusionChoice choice = m_panel->choice();
        emit cellOpened({.truth = truth, .said = said, .against = choice.other, .strategy = choice.strategy});
    });
}

void ConfusionPage::show(const ImageList& list, const QString& title)
{
    m_list = list;
    m_about = title;
    m_panel->show(list.answers, list.dataset);
    refresh();
}

void ConfusionPage::refresh()
{
    const bool there = m_list.answers && m_list.dataset;
    m_stack->setCurrentIndex(there ? 1 : 0);
    if (!there)
        return;
    const ConfusionChoice choice = m_panel->choice();
    m_view->show(confusionTable(*m_list.answers, *m_list.dataset, m_list.saidNames, choice));
    const QString who =
        choice.other
            ? tr("%1 minus %2").arg(VerdictWords::shortName(choice.strategy), VerdictWords::shortName(*choice.other))
            : VerdictWords::shortName(choice.strategy);
    m_title->setText(QStringLiteral("%1 · %2").arg(who, m_about));
}

void ConfusionPage::copy() const
{
    if (!m_list.answers)
        return;
    auto* held = new QMimeData;
    held->setText(confusionText(m_view->table(), TextForm::Tabs));
    held->setImageData(m_view->render(m_title->text()));
    QGuiApplication::clipboard()->setMimeData(held);
    m_panel->tellCopied();
}

void ConfusionPage::askSave()
{
    QFileDialog dialog(this, tr("Save confusion matrix"), {}, tr("Comma-separated values (*.csv)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("csv"));
    dialog.selectFile(QStringLiteral("confusion.csv"));
    if (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty())
        saveTo(dialog.selectedFiles().front());
}

void ConfusionPage::saveTo(const QString& path)
{
    m_files.run(
        this, [content = confusionText(m_view->table(), TextForm::Commas).toUtf8(), path] { saveFile(path, content); },
        [this, path] { emit saved(path); }, [this](const QString& message) { emit failed(message); });
}

}  // namespace ui
