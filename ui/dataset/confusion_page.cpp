#include "ui/dataset/confusion_page.h"

#include "core/base/csv.h"
#include "core/evaluation/predictions.h"
#include "ui/dataset/class_scores.h"
#include "ui/dataset/confusion_view.h"
#include "ui/files/save_file.h"
#include "ui/strategies/verdict_words.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/save_path.h"
#include "ui/widgets/side_pane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QStringList>
#include <QTableView>
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

/// Asks for a CSV file; empty if the user cancels.
QString askCsv(QWidget* parent, const QString& title, const QString& name)
{
    return savePath(parent, {title, {ConfusionPage::tr("Comma-separated values (*.csv)")}, name});
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
      m_view(new ConfusionView),  // no parents yet: a splitter adds each new child as a part
      m_scores(new ClassScoresModel(this))
{
    setChildrenCollapsible(false);
    setHandleWidth(12);
    addWidget(new SidePane(m_panel));
    addWidget(m_stack);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setObjectName(QStringLiteral("muted"));
    m_nothing->setText(tr("The confusion matrix appears after an evaluation."));
    auto* found = new QWidget;
    auto* column = new QVBoxLayout(found);
    column->setContentsMargins(0, 0, 0, 0);
    m_title->setObjectName(QStringLiteral("heading"));
    m_title->setWordWrap(true);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    column->addWidget(m_title);
    m_views = new QStackedWidget;
    m_views->addWidget(m_view);
    m_views->addWidget(makeScores());
    column->addWidget(m_views, 1);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(found);
    setStretchFactor(1, 1);
    setSizes({220, 900});

    connect(m_panel, &ConfusionPanel::choiceChanged, this, &ConfusionPage::refresh);
    connect(m_panel, &ConfusionPanel::copyWanted, this, &ConfusionPage::copy);
    connect(m_panel, &ConfusionPanel::saveWanted, this, &ConfusionPage::askSave);
    connect(m_panel, &ConfusionPanel::answersWanted, this, &ConfusionPage::askSaveAnswers);
    connect(m_panel, &ConfusionPanel::pairOpened, this, [this](core::StrategyId right, core::StrategyId wrong) {
        emit cellOpened({.strategy = right, .outcome = ImageFilter::Outcome::Right, .unlike = wrong});
    });
    connect(m_view, &ConfusionView::copyWanted, this, &ConfusionPage::copy);
    connect(m_view, &ConfusionView::cellOpened, this, [this](int truth, int said) {
        const ConfusionChoice choice = m_panel->choice();
        emit cellOpened({.truth = truth, .said = said, .against = choice.other, .strategy = choice.strategy});
    });
}

QWidget* ConfusionPage::makeScores()
{
    m_scoresTable = new QTableView;
    m_scoresTable->setModel(m_scores);
    m_scoresTable->setAccessibleName(tr("Scores of the classes"));
    m_scoresTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    makePlain(*m_scoresTable);
    m_scoresTable->setAlternatingRowColors(true);
    m_scoresTable->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    new QShortcut(
        QKeySequence::Copy, m_scoresTable, this, [this] { copy(); }, Qt::WidgetShortcut);
    return m_scoresTable;
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
    m_scores->show(classRows(*m_list.answers, *m_list.dataset, m_view->table().truths, choice));
    m_scoresTable->resizeColumnsToContents();
    for (int column = 0; column < m_scores->columnCount(); ++column)
        m_scoresTable->setColumnWidth(column, m_scoresTable->columnWidth(column)
                                                  + m_scoresTable->fontMetrics().averageCharWidth());
    m_scoresTable->resizeRowsToContents();
    m_views->setCurrentIndex(choice.scores ? 1 : 0);
    const QString who = choice.other
                          ? (choice.scores ? tr("%1 and %2") : tr("%1 minus %2"))
                                .arg(VerdictWords::shortName(choice.strategy), VerdictWords::shortName(*choice.other))
                          : VerdictWords::shortName(choice.strategy);
    m_title->setText(QStringLiteral("%1 · %2").arg(who, m_about));
}

void ConfusionPage::copy() const
{
    if (!m_list.answers)
        return;
    auto* held = new QMimeData;
    held->setText(visibleText(TextForm::Tabs));
    if (!m_panel->choice().scores)
        held->setImageData(m_view->render(m_title->text()));
    QGuiApplication::clipboard()->setMimeData(held);
    m_panel->tellCopied();
}

void ConfusionPage::askSave()
{
    const bool scores = m_panel->choice().scores;
    const QString path = askCsv(this, scores ? tr("Save scores of the classes") : tr("Save confusion matrix"),
                                scores ? QStringLiteral("classes.csv") : QStringLiteral("confusion.csv"));
    if (!path.isEmpty())
        saveTo(path);
}

void ConfusionPage::askSaveAnswers()
{
    if (const QString path = askCsv(this, tr("Save answers"), QStringLiteral("answers.csv")); !path.isEmpty())
        saveAnswersTo(path);
}

QString ConfusionPage::visibleText(TextForm form) const
{
    return m_panel->choice().scores ? m_scores->text(form == TextForm::Commas ? ',' : '\t')
                                    : confusionText(m_view->table(), form);
}

void ConfusionPage::saveAnswersTo(const QString& path)
{
    if (!m_list.answers || !m_list.dataset)
        return;
    save(path, [answers = m_list.answers, dataset = m_list.dataset] {
        return QByteArray::fromStdString(core::predictionsCsv(*answers, *dataset));
    });
}

void ConfusionPage::save(const QString& path, const std::function<QByteArray()>& content)
{
    m_files.run(
        this, [content, path] { saveFile(path, content()); }, [this, path] { emit saved(path); },
        [this](const QString& message) { emit failed(message); });
}

void ConfusionPage::saveTo(const QString& path)
{
    save(path, [content = visibleText(TextForm::Commas).toUtf8()] { return content; });
}

}  // namespace ui
