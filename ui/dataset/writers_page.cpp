#include "ui/dataset/writers_page.h"

#include "ui/dataset/writers_model.h"
#include "ui/files/save_file.h"
#include "ui/picture/style.h"
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
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

/// Paints the accuracy as a number with a bar behind it.
class AccuracyDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int words = wordsWidth(option);
        QStyleOptionViewItem plain = option;
        initStyleOption(&plain, index);
        plain.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &plain, painter, option.widget);
        const Style style = Style::of(option.widget->window()->palette());
        const QRectF area = option.rect;
        painter->setPen(style.ink);
        painter->drawText(QRectF(area.left(), area.top(), words - 9.0, area.height()),
                          Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
        const QRectF groove(area.left() + words, area.center().y() - 3.0, area.width() - words - 12.0, 6.0);
        const double share = index.data(WritersModel::accuracyRole).toDouble();
        painter->fillRect(groove, style.line);
        painter->fillRect(QRectF(groove.topLeft(), QSizeF(groove.width() * share, groove.height())),
                          style.strategies[0]);
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize plain = QStyledItemDelegate::sizeHint(option, index);
        return {4 * wordsWidth(option), plain.height()};
    }

private:
    static int wordsWidth(const QStyleOptionViewItem& option)
    {
        return option.fontMetrics.horizontalAdvance(QStringLiteral("100.0 %")) + 18;
    }
};

}  // namespace

WritersPage::WritersPage(QWidget* parent)
    : QSplitter(parent),
      m_model(new WritersModel(this)),
      m_table(new QTableView),
      m_stack(new QStackedWidget),
      m_title(new QLabel),
      m_facts(new QLabel),
      m_strategies(new QComboBox),
      m_copy(new QPushButton(tr("Copy"))),
      m_save(new QPushButton(tr("Save as CSV file…"))),
      m_command(new CommandButton),
      m_adapt(new QPushButton(tr("Adapt the model…")))  // no parents yet: a splitter adds each new child as a part
{
    setChildrenCollapsible(false);
    setHandleWidth(12);
    addWidget(new SidePane(makePanel()));
    addWidget(m_stack);
    auto* nothing = new QLabel(tr("The writers and their accuracy appear after an evaluation."));
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    nothing->setObjectName(QStringLiteral("muted"));
    m_stack->addWidget(nothing);
    m_stack->addWidget(makeTable());
    setStretchFactor(1, 1);
    setSizes({220, 900});
    connect(m_strategies, &QComboBox::activated, this,
            [this] { setStrategy(static_cast<core::StrategyId>(m_strategies->currentData().toInt())); });
    connect(m_copy, &QPushButton::clicked, this, &WritersPage::copy);
    connect(m_save, &QPushButton::clicked, this, &WritersPage::askSave);
    connect(m_command, &QPushButton::clicked, this, &WritersPage::commandWanted);
    connect(m_adapt, &QPushButton::clicked, this, &WritersPage::adaptWanted);
}

QWidget* WritersPage::makePanel()
{
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(4);
    auto* words = new QLabel(tr("Strateg&y"));
    words->setObjectName(QStringLiteral("muted"));
    words->setBuddy(m_strategies);
    m_strategies->setAccessibleName(tr("Strategy"));
    m_strategies->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* note = new QLabel(tr("Select a writer to see the images. Click a column title to sort."));
    note->setObjectName(QStringLiteral("muted"));
    m_facts->setObjectName(QStringLiteral("heading"));
    for (QLabel* label : {m_facts, note})
        label->setWordWrap(true);
    m_copy->setToolTip(tr("Copy the table as text"));
    m_adapt->setToolTip(tr("Let the model learn from half of these writers, and test it on the other half"));
    column->addSpacing(6);
    column->addWidget(words);
    column->addWidget(m_strategies);
    column->addSpacing(12);
    column->addWidget(m_facts);
    column->addWidget(note);
    column->addSpacing(12);
    column->addWidget(m_copy);
    column->addWidget(m_save);
    column->addWidget(m_command);
    column->addSpacing(12);
    column->addWidget(m_adapt);
    column->addStretch();
    return panel;
}

QWidget* WritersPage::makeTable()
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("results"));
    m_table->setAccessibleName(tr("Hardest writers"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    makePlain(*m_table);
    m_table->setItemDelegateForColumn(WritersModel::Accuracy, new AccuracyDelegate(m_table));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(WritersModel::Accuracy, Qt::AscendingOrder);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_table, &QTableView::clicked, this, &WritersPage::open);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (m_stack->isVisible())  // a double click has already left the page
            open(index);
    });
    new QShortcut(
        QKeySequence::Copy, m_table, this, [this] { copy(); }, Qt::WidgetShortcut);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_title->setObjectName(QStringLiteral("heading"));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    column->addWidget(m_title);
    column->addWidget(m_table, 1);
    return page;
}

void WritersPage::show(const ImageList& list, const QString& title)
{
    m_list = list;
    m_about = title;
    refresh();
}

void WritersPage::setStrategy(core::StrategyId strategy)
{
    m_strategy = strategy;
    refresh();
}

void WritersPage::refresh()
{
    const bool there = m_list.answers && m_list.dataset && m_list.dataset->knowsWriters();
    for (QWidget* control : std::initializer_list<QWidget*>{m_strategies, m_copy, m_save, m_command, m_adapt})
        control->setEnabled(there);
    m_stack->setCurrentIndex(there ? 1 : 0);
    if (!there) {
        m_model->show({}, m_strategy);
        m_facts->clear();
        return m_title->clear();
    }
    fillStrategies();
    const auto shown = static_cast<core::StrategyId>(m_strategies->currentData().toInt());
    const core::WriterScore* selected = m_model->at(m_table->currentIndex());
    const int before = selected ? selected->index : -1;
    std::vector<core::WriterScore> scores = core::byWriter(*m_list.answers, *m_list.dataset);
    const auto faultless = std::ranges::count_if(
        scores, [shown](const core::WriterScore& score) { return score.right.at(shown) == score.images; });
    m_facts->setText(tr("%1 writers, %2 of them without a mistake", nullptr, Words::quantity(scores.size()))
                         .arg(Words::grouped(static_cast<std::int64_t>(scores.size())), Words::grouped(faultless)));
    m_model->show(std::move(scores), shown);
    const QModelIndex same = m_model->indexOf(before);
    m_table->setCurrentIndex(same.isValid() ? same : m_model->index(0, 0));
    m_title->setText(QStringLiteral("%1 · %2").arg(VerdictWords::shortName(shown), m_about));
}

/// Lists the strategies of the answers and selects the wanted one or, without answers of it, the first.
void WritersPage::fillStrategies()
{
    const QSignalBlocker quiet(m_strategies);
    m_strategies->clear();
    for (const core::StrategyId strategy : m_list.answers->strategies)
        m_strategies->addItem(VerdictWords::shortName(strategy), static_cast<int>(strategy));
    m_strategies->setCurrentIndex(std::max(0, m_strategies->findData(static_cast<int>(m_strategy))));
}

void WritersPage::open(const QModelIndex& index)
{
    if (const core::WriterScore* score = m_model->at(index))
        emit writerOpened(
            {.writer = score->index, .strategy = static_cast<core::StrategyId>(m_strategies->currentData().toInt())});
}

void WritersPage::copy() const
{
    if (m_model->rowCount() == 0)
        return;
    QGuiApplication::clipboard()->setText(m_model->text('\t'));
    tellDone(*m_copy, tr("Copied"));
}

void WritersPage::askSave()
{
    const QString path = savePath(
        this,
        {tr("Save accuracy of the writers"), {tr("Comma-separated values (*.csv)")}, QStringLiteral("writers.csv")});
    if (!path.isEmpty())
        saveTo(path);
}

void WritersPage::saveTo(const QString& path)
{
    m_files.run(
        this, [content = m_model->text(',').toUtf8(), path] { saveFile(path, content); },
        [this, path] { emit saved(path); }, [this](const QString& message) { emit failed(message); });
}

void WritersPage::save(QSettings& settings) const
{
    settings.setValue(QStringLiteral("dataset/writersStrategy"), static_cast<int>(m_strategy));
}

void WritersPage::restore(const QSettings& settings)
{
    const int last = static_cast<int>(core::allStrategies.size()) - 1;
    m_strategy = static_cast<core::StrategyId>(
        std::clamp(settings.value(QStringLiteral("dataset/writersStrategy"), 0).toInt(), 0, last));
}

}  // namespace ui
