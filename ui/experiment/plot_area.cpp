#include "ui/experiment/plot_area.h"

#include "ui/experiment/roc_plot.h"
#include "ui/experiment/spread_plot.h"
#include "ui/plot/table_words.h"
#include "ui/verdict/choice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

PlotArea::PlotArea(QWidget* parent)
    : QWidget(parent),
      m_head(new QWidget(this)),
      m_choice(new Choice(tr("Plot"), {tr("Shares"), tr("ROC curve")}, this)),
      m_kind(new QComboBox(this)),
      m_bars(new QComboBox(this)),
      m_stack(new QStackedWidget(this)),
      m_spread(new SpreadPlot(this)),
      m_roc(new RocPlot(this))
{
    m_choice->setTip(0, tr("Show the measure of the table and its spread"));
    m_choice->setTip(
        1, tr("Show for each threshold the share of test images that are kept and the share of pictures of no "
              "class that are accepted"));
    m_kind->setAccessibleName(tr("Kind of pictures"));
    m_kind->setToolTip(tr("Kind of pictures of no class that are compared with the test images"));
    auto* row = new QHBoxLayout(m_head);
    row->setContentsMargins(8, 4, 8, 2);
    row->setSpacing(8);
    m_head->setAutoFillBackground(true);  // looks like one card with the plot below
    m_head->setBackgroundRole(QPalette::Base);
    row->addWidget(m_choice);
    row->addWidget(m_kind);
    row->addStretch();
    m_bars->addItem(tr("Bars: standard deviation"), static_cast<int>(SpreadBars::Deviation));
    m_bars->addItem(tr("Bars: 95 % interval"), static_cast<int>(SpreadBars::Interval));
    m_bars->setAccessibleName(tr("Bars of the plot"));
    m_bars->setToolTip(
        tr("Show the standard deviation of the trials, or the 95 % interval of the table. Saved plots and "
           "reports show the same."));
    m_bars->setCurrentIndex(
        std::clamp(QSettings().value(QStringLiteral("experiment/bars"), 0).toInt(), 0, m_bars->count() - 1));
    row->addWidget(m_bars);
    m_stack->addWidget(m_spread);
    m_stack->addWidget(m_roc);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
    connect(m_choice, &Choice::chosen, this, &PlotArea::arrange);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PlotArea::arrange);
    connect(m_bars, &QComboBox::activated, this, [this](int place) {
        QSettings().setValue(QStringLiteral("experiment/bars"), place);
        m_spread->show(m_table, bars());
    });
    arrange();
}

void PlotArea::show(const core::Table& table)
{
    m_table = table;
    m_spread->show(table, bars());
    fillKinds();
    arrange();
}

SpreadBars PlotArea::bars() const
{
    return static_cast<SpreadBars>(m_bars->currentData().toInt());
}

void PlotArea::showRoc(bool on)
{
    m_choice->setIndex(on ? 1 : 0);
}

void PlotArea::fillKinds()
{
    const QSignalBlocker quiet(m_kind);
    const QString chosen = m_kind->currentData().toString();
    m_kind->clear();
    for (const QString& group : curveGroups(m_table))
        m_kind->addItem(TableWords::measure(group.toStdString()), group);
    m_kind->setCurrentIndex(std::max(m_kind->findData(chosen), m_kind->count() > 0 ? 0 : -1));
}

void PlotArea::arrange()
{
    const bool has = m_kind->count() > 0, roc = has && m_choice->index() == 1;
    m_head->setVisible(!m_table.rows.empty());
    m_choice->setVisible(has);
    m_kind->setVisible(roc);
    m_bars->setVisible(!roc);
    m_stack->setCurrentWidget(roc ? static_cast<QWidget*>(m_roc) : m_spread);
    m_roc->show(m_table, m_kind->currentData().toString());
}

}  // namespace ui
