#include "ui/dataset/writer_field.h"

#include "core/base/text.h"
#include "ui/words/words.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <map>
#include <utility>

namespace ui {

namespace {

constexpr int nameRole = Qt::UserRole + 1;
constexpr int allWriters = -2;  ///< -1 means that the writer is not known

struct Listed {
    int writer;
    std::string name;
    std::int64_t images;
};

/// The writers that occur, in natural order of their names; the images of unknown writers last.
std::vector<Listed> listedWriters(const core::Dataset& dataset)
{
    std::map<int, std::int64_t> counts;
    for (const int writer : dataset.writers)
        ++counts[writer];
    std::vector<Listed> listed;
    for (const auto& [writer, images] : counts)
        if (writer >= 0)
            listed.push_back({writer, dataset.writerNames[static_cast<std::size_t>(writer)], images});
    std::ranges::sort(listed, core::naturallyBefore, &Listed::name);
    if (counts.contains(-1))
        listed.push_back({-1, WriterField::tr("not known").toStdString(), counts[-1]});
    return listed;
}

}  // namespace

WriterField::WriterField(QWidget* parent) : QComboBox(parent)
{
    setAccessibleName(tr("Writer"));
    setEditable(true);
    lineEdit()->setAccessibleName(tr("Writer"));
    lineEdit()->setTextMargins(-2, 0, 0, 0);  // in line with the text of fields that cannot be edited
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMaxVisibleItems(20);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    completer()->setMaxVisibleItems(20);
    completer()->popup()->setObjectName(QStringLiteral("completions"));
    completer()->popup()->setAccessibleName(tr("Writers found"));
    connect(this, &QComboBox::activated, this, &WriterField::take);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &WriterField::takeTyped);
}

void WriterField::setWriters(const core::Dataset& dataset)
{
    const QSignalBlocker quiet(this);
    clear();
    addItem(tr("all"), allWriters);
    for (const Listed& one : listedWriters(dataset)) {
        const QString name = QString::fromStdString(core::onOneLine(one.name));
        addItem(tr("%1 (%2)").arg(name, Words::grouped(one.images)), one.writer);
        setItemData(count() - 1, name, nameRole);
    }
    m_before = 0;
    showPlace(0);
    widenLists();
}

/// Makes the lists wide enough for the longest name, which the field itself may cut.
void WriterField::widenLists()
{
    int longest = 0;
    for (int place = 0; place < count(); ++place)
        longest = std::max(longest, fontMetrics().horizontalAdvance(itemText(place)));
    const int most = 60 * fontMetrics().averageCharWidth(), besides = 3 * fontMetrics().height();
    for (QAbstractItemView* list : {view(), completer()->popup()})
        list->setMinimumWidth(std::min(longest, most) + besides);
}

bool WriterField::has(int writer) const
{
    return findData(writer) > 0;
}

void WriterField::choose(const std::optional<int>& writer)
{
    const QSignalBlocker quiet(this);
    const int place = std::max(0, findData(writer.value_or(allWriters)));
    if (std::exchange(m_before, place) != place || !lineEdit()->hasFocus())  // typed text stays
        showPlace(place);
}

std::optional<int> WriterField::current() const
{
    const int writer = itemData(m_before).toInt();
    return m_before > 0 && writer != allWriters ? std::optional(writer) : std::nullopt;
}

void WriterField::take(int place)
{
    showPlace(place);
    if (std::exchange(m_before, place) != place)
        emit chosen(current());
}

void WriterField::showPlace(int place)
{
    const QString words = tr("Shows only the images of one writer. Type a part of the name to search.");
    setCurrentIndex(place);
    setEditText(itemText(place));
    lineEdit()->setCursorPosition(0);  // shows the beginning of a long name
    setToolTip(place > 0 ? itemText(place) + QLatin1Char('\n') + words : words);
}

/// Takes the typed text if it means one writer; otherwise shows the selected writer again.
void WriterField::takeTyped()
{
    const int place = placeOf(currentText().trimmed());
    take(place < 0 ? m_before : place);
}

int WriterField::placeOf(const QString& typed) const
{
    if (typed.isEmpty())
        return 0;
    int found = -1, hits = 0;
    for (int place = 0; place < count(); ++place) {
        const QString name = itemData(place, nameRole).toString();
        if (itemText(place) == typed || name.compare(typed, Qt::CaseInsensitive) == 0)
            return place;
        if (itemText(place).contains(typed, Qt::CaseInsensitive))
            found = place, ++hits;
    }
    return hits == 1 ? found : -1;
}

}  // namespace ui
