#include "ui/dataset/comparison_page.h"

#include "core/evaluation/answers.h"
#include "core/experiment/model_comparison.h"
#include "ui/dataset/comparison_model.h"
#include "ui/dataset/evaluation_bar.h"
#include "ui/dataset/model_fit.h"
#include "ui/dataset/second_model.h"
#include "ui/files/save_file.h"
#include "ui/strategies/verdict_words.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/save_path.h"
#include "ui/widgets/side_pane.h"
#include "ui/widgets/tell_done.h"
#include "ui/words/words.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

ComparisonPage::ComparisonPage(core::AnswerCache cache, QWidget* parent)
    : QSplitter(parent),
      m_second(new SecondModel),
      m_bar(new EvaluationBar),
      m_model(new ComparisonModel(this)),
      m_table(new QTableView),
      m_stack(new QStackedWidget),
      m_nothing(new QLabel),
      m_title(new QLabel),
      m_note(new QLabel),
      m_copy(new QPushButton(tr("Copy"))),
      m_save(new QPushButton(tr("Save as CSV file…"))),
      m_command(new CommandButton),  // no parents yet: a splitter adds each new child as a part
      m_run(std::move(cache))
{
    setChildrenCollapsible(false);
    setHandleWidth(12);
    addWidget(new SidePane(makePanel()));
    addWidget(makeContent());
    setStretchFactor(1, 1);
    setSizes({220, 900});
    m_bar->setNeed(tr("The second model is not evaluated on these images yet."));
    connect(m_second, &SecondModel::changed, this, &ComparisonPage::takeChange);
    connect(m_second, &SecondModel::failed, this, &ComparisonPage::failed);
    connect(m_bar, &EvaluationBar::startWanted, &m_run, &EvaluationRun::start);
    connect(m_bar, &EvaluationBar::cancelWanted, &m_run, &EvaluationRun::cancel);
    connect(&m_run, &EvaluationRun::changed, this, &ComparisonPage::refresh);
    connect(&m_run, &EvaluationRun::progressed, this, [this] { m_bar->show(m_run); });
    connect(&m_run, &EvaluationRun::failed, this, &ComparisonPage::failed);
    connect(m_copy, &QPushButton::clicked, this, &ComparisonPage::copy);
    connect(m_save, &QPushButton::clicked, this, &ComparisonPage::askSave);
    connect(m_command, &QPushButton::clicked, this, &ComparisonPage::commandWanted);
    refresh();
}

QWidget* ComparisonPage::makePanel()
{
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(4);
    auto* words = new QLabel(tr("Second mo&del"));
    words->setObjectName(QStringLiteral("muted"));
    words->setBuddy(&m_second->models());
    auto* note = new QLabel(tr("Click an underlined number to see its images."));
    note->setObjectName(QStringLiteral("muted"));
    note->setWordWrap(true);
    m_copy->setToolTip(tr("Copy the table as text for a spreadsheet (Ctrl+C)"));
    m_save->setToolTip(tr("Save the table, with the p-values before and after the correction"));
    column->addSpacing(6);
    column->addWidget(words);
    column->addWidget(m_second);
    column->addSpacing(12);
    column->addWidget(note);
    column->addSpacing(12);
    column->addWidget(m_copy);
    column->addWidget(m_save);
    column->addWidget(m_command);
    column->addStretch();
    return panel;
}

QWidget* ComparisonPage::makeContent()
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("results"));
    m_table->setAccessibleName(tr("Comparison of two models"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    makePlain(*m_table);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_table, &QTableView::clicked, this, &ComparisonPage::open);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (m_table->isVisible())  // a double click has already left the page
            open(index);
    });
    new QShortcut(
        QKeySequence::Copy, m_table, this, [this] { copy(); }, Qt::WidgetShortcut);
    m_title->setObjectName(QStringLiteral("heading"));
    m_nothing->setObjectName(QStringLiteral("muted"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_note->setObjectName(QStringLiteral("muted"));
    for (QLabel* label : {m_title, m_nothing, m_note}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto* found = new QWidget;
    auto* column = new QVBoxLayout(found);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(found);
    auto* content = new QWidget;
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_bar);
    rows->addWidget(m_stack, 1);
    return content;
}

void ComparisonPage::show(const ComparedAnswers& first)
{
    m_first = first;
    begin();
    refresh();
}

void ComparisonPage::showEvent(QShowEvent* event)
{
    QSplitter::showEvent(event);
    begin();
    refresh();
}

/// Looks for the answers of the second model, but not before the page is visible, because that takes time.
void ComparisonPage::begin()
{
    const bool there = m_first.answers && m_first.dataset && m_first.classifier;
    m_second->setFirst(there ? m_first.classifier : nullptr, there ? m_first.dataset : nullptr);
    if (!there || !m_second->classifier())
        m_run.setSubject(nullptr, nullptr);
    else if (isVisible())
        m_run.setSubject(m_second->classifier(), m_first.dataset);
}

void ComparisonPage::takeChange()
{
    m_starts = m_second->classifier() != nullptr;
    begin();
    refresh();
}

void ComparisonPage::refresh()
{
    using State = EvaluationRun::State;
    if (m_run.state() == State::Needed && std::exchange(m_starts, false))
        return m_run.start();  // emits changed()
    if (m_run.state() == State::Unfit)
        m_bar->hide();  // the page itself says why
    else
        m_bar->show(m_run);
    const QString nothing = reasonForNothing();
    if (nothing.isEmpty())
        showComparison();
    const bool there = nothing.isEmpty() && m_model->rowCount() > 0;
    m_nothing->setText(nothing.isEmpty() ? tr("The models have no strategy in common.") : nothing);
    m_stack->setCurrentIndex(there ? 1 : 0);
    for (QWidget* control : std::initializer_list<QWidget*>{m_copy, m_save, m_command})
        control->setEnabled(there);
}

/// Why there is no comparison; empty if both models have answers for these images.
QString ComparisonPage::reasonForNothing() const
{
    using State = EvaluationRun::State;
    if (!m_first.answers || !m_first.dataset || !m_first.classifier)
        return tr("The comparison with a second model appears after an evaluation of the current model.");
    if (m_second->busy())
        return tr("Opening %1…").arg(m_second->title());
    const QString first = QString::fromStdString(m_first.classifier->title);
    if (!m_second->classifier())
        return tr("Choose a second model to compare it with %1 on the same images.").arg(first);
    if (m_run.state() == State::Done && m_run.dataset() == m_first.dataset)
        return {};
    if (m_run.state() != State::Unfit)
        return tr("The comparison appears when %1 is evaluated on these images.").arg(m_second->title());
    const QString misfit = ModelFits::words(*m_second->classifier(), *m_first.dataset, true);
    return tr("%1 cannot be compared with %2.").arg(m_second->title(), first) + QLatin1Char('\n')
         + (misfit.isEmpty() ? m_run.problem() : misfit);
}

void ComparisonPage::showComparison()
{
    m_rightFirst = core::rightOn(*m_first.answers, *m_first.dataset);
    m_rightSecond = core::rightOn(*m_run.answers(), *m_first.dataset);
    m_model->show(
        {m_first.classifier->title, m_second->classifier()->title, core::compareModels(m_rightFirst, m_rightSecond)});
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, m_table->columnWidth(column) + m_table->fontMetrics().averageCharWidth());
    m_table->resizeRowsToContents();
    m_title->setText(tr("A: %1\nB: %2").arg(QString::fromStdString(m_first.classifier->title), m_second->title()));
    const QString missing = missingStrategies();
    m_note->setText(
        tr("%1. Accuracies in percent and their difference in percentage points, with 95 % intervals (Clopper and "
           "Pearson; Bonett and Price). p: exact McNemar test after Holm's correction for the %2 strategies shown.")
            .arg(m_first.about, QString::number(m_model->rowCount()))
        + (missing.isEmpty() ? QString() : Words::gap() + missing));
}

/// Names the strategies that only one of the models has; empty if there are none.
QString ComparisonPage::missingStrategies() const
{
    const auto& first = m_first.answers->strategies;
    const auto& second = m_run.answers()->strategies;
    QStringList names;
    for (const core::StrategyId strategy : core::allStrategies)
        if ((std::ranges::find(first, strategy) == first.end())
            != (std::ranges::find(second, strategy) == second.end()))
            names << VerdictWords::shortName(strategy);
    return names.isEmpty() ? QString() : tr("Only one model has: %1.").arg(names.join(QStringLiteral(", ")));
}

void ComparisonPage::open(const QModelIndex& index)
{
    const std::optional<core::StrategyId> strategy = m_model->strategyOf(index);
    const std::optional<core::PairOutcome> outcome = ComparisonModel::outcomeOf(index);
    if (!strategy || !outcome)
        return;
    ImageSet set{.words = OutcomeWords::brief(*outcome, *strategy),
                 .about = OutcomeWords::whole(*outcome, *strategy, m_model->comparison()),
                 .has = core::imagesWith(*outcome, m_rightFirst.at(*strategy), m_rightSecond.at(*strategy))};
    if (std::ranges::find(set.has, true) == set.has.end())
        return;
    set.other = tr("%1 of %2 (B)").arg(VerdictWords::shortName(*strategy), m_second->title());
    for (std::int64_t image = 0; image < m_run.answers()->images; ++image) {
        const core::Answer& answer = m_run.answers()->at(image, *strategy);
        const bool rejected = *strategy == core::StrategyId::Cascade && answer.labels == 0;
        set.otherSaid.push_back(rejected ? -1 : answer.said);
    }
    emit imagesOpened({.strategy = *strategy, .among = std::make_shared<const ImageSet>(std::move(set))});
}

QString ComparisonPage::message() const
{
    return m_stack->currentIndex() == 0 ? m_nothing->text() : QString();
}

QString ComparisonPage::against() const
{
    return m_stack->currentIndex() == 1 ? m_second->chosen() : QString();
}

void ComparisonPage::copy() const
{
    if (m_stack->currentIndex() == 0)
        return;
    QGuiApplication::clipboard()->setText(m_model->text('\t'));
    tellDone(*m_copy, tr("Copied"));
}

void ComparisonPage::askSave()
{
    const QString path = savePath(this, {tr("Save comparison of two models"),
                                         {tr("Comma-separated values (*.csv)")},
                                         QStringLiteral("comparison.csv")});
    if (!path.isEmpty())
        saveTo(path);
}

void ComparisonPage::saveTo(const QString& path)
{
    m_files.run(
        this, [content = m_model->text(',').toUtf8(), path] { saveFile(path, content); },
        [this, path] { emit saved(path); }, [this](const QString& message) { emit failed(message); });
}

}  // namespace ui
