#include "ui/experiment/results_page.h"

#include "core/base/output.h"
#include "core/report/report.h"
#include "ui/experiment/plot_area.h"
#include "ui/experiment/results_files.h"
#include "ui/experiment/results_model.h"
#include "ui/files/save_file.h"
#include "ui/plot/plot_file.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/save_path.h"
#include "ui/widgets/tell_done.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

/// A text as high as its content, up to six lines. Longer texts scroll.
class SentenceArea : public QScrollArea {
public:
    SentenceArea(QLabel* words, QWidget* parent) : QScrollArea(parent), m_words(words)
    {
        setWidget(words);
        setWidgetResizable(true);
        setFrameShape(NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const QMargins around = contentsMargins();  // includes the border of the style sheet
        const int lines = std::min(m_words->heightForWidth(viewport()->width()), 6 * fontMetrics().lineSpacing());
        return {200, lines + around.top() + around.bottom()};
    }
    QSize minimumSizeHint() const override { return {100, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QScrollArea::resizeEvent(event);
        updateGeometry();
        setFocusPolicy(verticalScrollBar()->maximum() > 0 ? Qt::StrongFocus : Qt::NoFocus);
    }
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest)  // the text changed; a scroll area does not pass this on
            updateGeometry();
        return QScrollArea::event(event);
    }

private:
    QLabel* m_words;
};

}  // namespace

ResultsPage::ResultsPage(QWidget* parent)
    : QWidget(parent),
      m_model(new ResultsModel(this)),
      m_stack(new QStackedWidget(this)),
      m_hint(new QLabel(this)),
      m_title(new QLabel(this)),
      m_details(new QLabel(this)),
      m_sentences(new QLabel(this)),
      m_table(new QTableView(this)),
      m_plot(new PlotArea(this))
{
    m_hint->setText(
        tr("The results of an experiment appear here while it runs.\nChoose a protocol, check its cost, and "
           "start it."));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setObjectName(QStringLiteral("muted"));
    m_details->setObjectName(QStringLiteral("muted"));
    m_details->hide();
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_title->setObjectName(QStringLiteral("heading"));
    for (QLabel* label : {m_title, m_details, m_sentences}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    }
    m_sentences->setAccessibleName(tr("Findings"));
    m_found = new SentenceArea(m_sentences, page);
    m_found->setObjectName(QStringLiteral("workspace"));  // gets the scroll bars and the focus frame of workspaces
    m_found->setAccessibleName(tr("Findings"));
    auto* parts = new QSplitter(Qt::Vertical, page);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(10);
    parts->addWidget(makeTable());
    parts->addWidget(m_plot);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    column->addWidget(m_title);
    column->addWidget(m_details);
    column->addWidget(m_found);
    column->addWidget(parts, 1);
    column->addWidget(makeButtons());
    m_stack->addWidget(m_hint);
    m_stack->addWidget(page);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
}

QWidget* ResultsPage::makeTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Results"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    makePlain(*m_table);
    m_table->setAlternatingRowColors(true);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setMinimumHeight(120);
    auto* copies = new QShortcut(
        QKeySequence::Copy, m_table, this, [this] { copy(); }, Qt::WidgetShortcut);
    copies->setObjectName(QStringLiteral("copyResults"));
    return m_table;
}

QWidget* ResultsPage::makeButtons()
{
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row, 6);
    flow->setContentsMargins(0, 0, 0, 0);
    const auto add = [this, row, flow](const QString& words, const QString& tip, auto does) {
        auto* button = new QPushButton(words, row);
        button->setToolTip(tip);
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, does);
        return button;
    };
    m_copy = add(tr("Cop&y"), tr("Copy the table as text and the plot as a picture"), [this] { copy(); });
    add(tr("Save &report…"), tr("Save a one-page report with all settings, as HTML or Markdown"),
        [this] { askSave(tr("Save report"), 0, 2); });
    add(tr("Save ta&ble…"), tr("Save the table as CSV or JSON"), [this] { askSave(tr("Save table"), 2, 2); });
    add(tr("Save plo&t…"), tr("Save the plot as PNG, SVG or PDF"), [this] { askSave(tr("Save plot"), 4, 3); });
    return row;
}

void ResultsPage::setHint(const QString& words)
{
    m_hint->setText(words);
}

void ResultsPage::setName(const QString& name, const QString& details)
{
    m_name = name;
    m_details->setText(details);
    m_details->setVisible(!details.isEmpty());
    if (m_findings)
        showTitle();
}

void ResultsPage::showTitle()
{
    const core::Table& table = m_findings->table;
    const QString where = QString::fromStdString(table.data.note.empty() ? table.data.name : table.data.note);
    const QString subject = tr("%1 on %2").arg(QString::fromStdString(table.plan.protocol), where);
    const QString all = m_name.isEmpty() ? subject : tr("%1: %2").arg(m_name, subject);
    m_title->setText(
        table.complete()
            ? all
            : tr("%1, %2 of %n runs so far", nullptr, table.cells).arg(all, QString::number(table.cellsDone)));
}

void ResultsPage::show(std::shared_ptr<const Findings> findings)
{
    m_findings = std::move(findings);
    m_stack->setCurrentIndex(m_findings ? 1 : 0);
    if (!m_findings) {
        m_model->clear();
        return m_plot->clear();
    }
    const core::Table& table = m_findings->table;
    showTitle();
    // A line break could follow the point of ".05".
    static const QRegularExpression bareFraction(QStringLiteral("(?<![0-9])\\.(?=[0-9])"));
    QStringList sentences;
    for (const std::string& sentence : core::findingSentences(table))
        sentences << QString::fromStdString(sentence).replace(bareFraction, QStringLiteral("0."));
    m_sentences->setText(sentences.join(QLatin1Char('\n')));
    m_found->setVisible(!sentences.isEmpty());
    m_model->setTable(table);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, m_table->columnWidth(column) + m_table->fontMetrics().averageCharWidth());
    m_table->resizeRowsToContents();
    m_plot->show(table);
}

void ResultsPage::copy() const
{
    if (!m_findings)
        return;
    auto* held = new QMimeData;
    held->setText(m_model->text());
    held->setImageData(plotImage(m_findings->table, 2.0, m_plot->bars()));
    QGuiApplication::clipboard()->setMimeData(held);
    tellDone(*m_copy, tr("Copied"));
}

void ResultsPage::askSave(const QString& words, int firstFilter, int filters)
{
    if (!m_findings)
        return;
    const core::Table& table = m_findings->table;
    const QString path = savePath(this, {words, resultsFilters().mid(firstFilter, filters),
                                         QString::fromStdString(table.plan.protocol + '-' + table.data.name)});
    if (!path.isEmpty())
        saveTo(path);
}

void ResultsPage::saveTo(const QString& path)
{
    if (!m_findings)
        return;
    m_files.run(
        this,
        [findings = m_findings, settings = ResultsSettings{m_command, m_plot->bars()}, own = m_ownFile, path] {
            core::expectApart({{"the table", QFile::encodeName(path).toStdString()}},
                              {{"the results of the experiment", QFile::encodeName(own).toStdString()}});
            saveFile(path, resultsAs(path, *findings, settings));
        },
        [this, path] { emit saved(path); }, [this](const QString& message) { emit failed(message); });
}

}  // namespace ui
