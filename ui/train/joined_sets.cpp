#include "ui/train/joined_sets.h"

#include "ui/train/field_list.h"
#include "ui/train/section.h"
#include "ui/train/train_settings.h"
#include "ui/words/words.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

JoinedSets::JoinedSets(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 4, 0, 10);
    hide();
}

void JoinedSets::setSets(const QList<JoinedSet>& sets)
{
    const auto same = [](const Row& row, const JoinedSet& set) { return row.set == set; };
    if (std::ranges::equal(m_rows, sets, same))
        return;
    std::vector<double> weights;
    for (const JoinedSet& set : sets) {
        const auto row = std::ranges::find_if(m_rows, [&set](const Row& one) { return one.set.name == set.name; });
        weights.push_back(row == m_rows.end() ? 1.0 : row->weight->value());
    }
    fill(sets, weights);
}

void JoinedSets::fill(const QList<JoinedSet>& sets, const std::vector<double>& weights)
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    auto* rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    m_column->addWidget(m_content);
    m_rows.clear();
    for (qsizetype place = 0; place < sets.size(); ++place)
        addRow(sets[place], weights[static_cast<std::size_t>(place)]);
    setWeighted(m_weighted);
    m_content->show();
    setVisible(sets.size() > 1);
}

void JoinedSets::addRow(const JoinedSet& set, double weight)
{
    auto* title = new QLabel(set.title, m_content);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setToolTip(set.name);
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(title, 1);
    auto* remove = new QToolButton(m_content);
    remove->setObjectName(QStringLiteral("plain"));
    remove->setText(QStringLiteral("✕"));
    remove->setFocusPolicy(Qt::StrongFocus);
    remove->setToolTip(tr("Train without this data set"));
    remove->setAccessibleName(tr("Remove %1").arg(set.title));
    QSizePolicy sameHeight = remove->sizePolicy();  // of all rows, also of the first, which has no button
    sameHeight.setRetainSizeWhenHidden(true);
    remove->setSizePolicy(sameHeight);
    remove->setHidden(m_rows.isEmpty());
    head->addWidget(remove, 0, Qt::AlignTop);
    connect(remove, &QToolButton::clicked, this, [this, name = set.name] { emit removeWanted(name); });
    Row row{set, new QDoubleSpinBox(m_content), makeNote({}, m_content)};
    row.weight->setRange(leastShare, mostShare);
    row.weight->setValue(weight);
    guardWheel(*row.weight);
    row.weight->setAccessibleName(tr("Weight of %1").arg(set.title));
    row.weight->setToolTip(tr("Weight of this data set in each epoch, relative to the others"));
    connect(row.weight, &QDoubleSpinBox::valueChanged, this, [this] {
        showShares();
        emit changed();
    });
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(row.weight);
    line->addWidget(row.share, 1);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addLayout(head);
    column->addLayout(line);
    static_cast<QVBoxLayout*>(m_content->layout())->addLayout(column);
    m_rows << row;
}

void JoinedSets::setWeighted(bool weighted)
{
    m_weighted = weighted;
    for (const Row& row : m_rows)
        row.weight->setVisible(weighted);
    showShares();
}

void JoinedSets::setWeights(const std::vector<double>& weights)
{
    for (qsizetype place = 0; place < m_rows.size(); ++place) {
        const auto index = static_cast<std::size_t>(place);
        const QSignalBlocker quiet(m_rows[place].weight);
        m_rows[place].weight->setValue(index < weights.size() ? weights[index] : 1.0);
    }
    showShares();
}

std::vector<double> JoinedSets::weights() const
{
    std::vector<double> weights;
    for (const Row& row : m_rows)
        if (m_weighted && m_rows.size() > 1)
            weights.push_back(row.weight->value());
    return weights;
}

void JoinedSets::showShares()
{
    const auto amount = [this](const Row& row) {
        return m_weighted ? row.weight->value() : static_cast<double>(row.set.images);
    };
    double sum = 0.0;
    for (const Row& row : m_rows)
        sum += amount(row);
    for (const Row& row : m_rows) {
        row.share->setText(sum > 0.0 ? tr("%1 of each epoch").arg(Words::percent(amount(row) / sum)) : QString());
        row.share->setVisible(m_weighted || sum > 0.0);
    }
}

}  // namespace ui
