#include "ui/experiment/results_list.h"

#include "ui/experiment/entry_delegate.h"
#include "ui/experiment/number_list.h"
#include "ui/picture/style.h"
#include "ui/words/tr.h"
#include "ui/words/words.h"

#include <QDateTime>
#include <QFileInfo>
#include <QHash>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <chrono>

namespace ui {

namespace {

constexpr int fileRole = Qt::UserRole + 1;
constexpr qsizetype longestSetting = 40;  ///< in letters

QString fileOf(const core::ResultsEntry& entry)
{
    return QString::fromStdString(entry.file.string());
}

QString dateOf(const core::ResultsEntry& entry)
{
    const auto time = std::chrono::file_clock::to_sys(entry.written);
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count();
    return QDateTime::fromSecsSinceEpoch(seconds).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

/// A value of a plan file without the marks of JSON, shares in percent; empty if it is too long for a list.
QString plainSetting(const core::PlanDifference& difference, const std::string& json)
{
    QString text = QString::fromStdString(json);
    if (difference.field == "fractions" && !text.isEmpty()) {
        QStringList shares;
        for (const QString& share : text.mid(1).chopped(1).split(QLatin1Char(',')))
            shares << Words::significant(100.0 * share.toDouble(), 4);
        return listed(shares) + QStringLiteral(" %");
    }
    text.remove(QLatin1Char('"')).remove(QLatin1Char('[')).remove(QLatin1Char(']'));
    text.replace(QLatin1Char(','), QStringLiteral(", "));
    return text.size() > longestSetting || text.contains(QLatin1Char('{')) ? QString() : text;
}

QString settingName(const std::string& field)
{
    const QHash<QString, QString> known{{QStringLiteral("fractions"), tr("shares")},
                                        {QStringLiteral("first_seed"), tr("seed")},
                                        {QStringLiteral("contestants"), tr("strategies")}};
    const QString name = QString::fromStdString(field);
    return known.value(name, QString(name).replace(QLatin1Char('_'), QLatin1Char(' ')));
}

QString inWords(const core::PlanDifference& difference)
{
    const QString name = settingName(difference.field), value = plainSetting(difference, difference.value),
                  other = plainSetting(difference, difference.other);
    if (difference.value.empty())
        return tr("without %1").arg(name);
    if (value.isEmpty())
        return tr("other %1").arg(name);
    return other.isEmpty() ? tr("%1: %2").arg(name, value) : tr("%1: %2 instead of %3").arg(name, value, other);
}

}  // namespace

ResultsList::ResultsList(QWidget* parent) : QListWidget(parent)
{
    setAccessibleName(tr("Saved results"));
    setItemDelegate(new EntryDelegate(this));
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);  // its width changes the heights of the rows
    connect(this, &QListWidget::itemSelectionChanged, this, &ResultsList::chosen);
    connect(this, &QListWidget::itemChanged, this, &ResultsList::takeEdit);
}

QSize ResultsList::minimumSizeHint() const
{
    const double scale = textScale(font());
    return {static_cast<int>(200 * scale), static_cast<int>(130 * scale)};
}

QString ResultsList::titleOf(const core::ResultsEntry& entry)
{
    if (!entry.title.empty())
        return QString::fromStdString(entry.title);
    if (!entry.problem.empty())
        return QFileInfo(fileOf(entry)).fileName();
    return tr("%1 on %2").arg(QString::fromStdString(entry.protocol), QString::fromStdString(entry.dataset));
}

QString ResultsList::differences(const core::ResultsEntry& entry)
{
    if (!entry.differences)
        return tr("an own plan");
    if (entry.differences->empty())
        return tr("all settings as in the protocol");
    QStringList lines;
    for (const core::PlanDifference& one : *entry.differences)
        lines << inWords(one);
    return lines.join(QStringLiteral("; "));
}

QString ResultsList::wordsOf(const core::ResultsEntry& entry)
{
    if (!entry.problem.empty())
        return QString::fromStdString(entry.problem);
    QStringList lines;
    if (!entry.title.empty())
        lines << tr("%1 on %2").arg(QString::fromStdString(entry.protocol), QString::fromStdString(entry.dataset));
    const QString runs = tr("%1 of %n runs", nullptr, Words::quantity(entry.cells)).arg(entry.cellsDone);
    lines << tr("%1 · %2").arg(runs, dateOf(entry)) << differences(entry);
    return lines.join(QLatin1Char('\n'));
}

void ResultsList::addRow(const core::ResultsEntry& entry)
{
    auto* item = new QListWidgetItem(titleOf(entry), this);
    item->setData(entryWordsRole, wordsOf(entry));
    item->setData(fileRole, fileOf(entry));
    item->setData(Qt::AccessibleTextRole, tr("%1: %2").arg(item->text(), wordsOf(entry)));
    item->setToolTip(fileOf(entry));
    item->setFlags(item->flags() | Qt::ItemIsEditable);
}

void ResultsList::setEntries(const std::vector<core::ResultsEntry>& entries)
{
    const QStringList before = chosenFiles();
    const QString current = currentItem() ? currentItem()->data(fileRole).toString() : QString();
    {
        const QSignalBlocker quiet(this);
        clear();
        m_entries = entries;
        for (const core::ResultsEntry& entry : entries)
            addRow(entry);
        for (int row = 0; row < count(); ++row) {
            const QString file = item(row)->data(fileRole).toString();
            if (file == current)
                setCurrentRow(row, QItemSelectionModel::NoUpdate);
            item(row)->setSelected(before.contains(file));
        }
    }
    viewport()->update();
    if (chosenFiles() != before)
        emit chosen();
}

void ResultsList::choose(const QString& file)
{
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(fileRole).toString() == file)
            setCurrentRow(row, QItemSelectionModel::ClearAndSelect);
}

QStringList ResultsList::chosenFiles() const
{
    QStringList files;
    for (int row = 0; row < count(); ++row)
        if (item(row)->isSelected())
            files << item(row)->data(fileRole).toString();
    return files;
}

const core::ResultsEntry* ResultsList::entryOf(const QString& file) const
{
    const auto found =
        std::ranges::find_if(m_entries, [&](const core::ResultsEntry& entry) { return fileOf(entry) == file; });
    return found == m_entries.end() ? nullptr : &*found;
}

void ResultsList::editTitle()
{
    if (currentItem())
        editItem(currentItem());
}

void ResultsList::takeEdit(QListWidgetItem* item)
{
    const core::ResultsEntry* entry = entryOf(item->data(fileRole).toString());
    if (entry && item->text() != titleOf(*entry))
        emit titled(item->data(fileRole).toString(), item->text());
}

void ResultsList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F2 && currentItem())
        return editTitle();
    if (event->key() == Qt::Key_Delete && !chosenFiles().isEmpty())
        return emit removeWanted();
    QListWidget::keyPressEvent(event);
}

void ResultsList::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void ResultsList::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

}  // namespace ui
