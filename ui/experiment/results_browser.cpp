#include "ui/experiment/results_browser.h"

#include "core/base/output.h"
#include "ui/experiment/results_list.h"
#include "ui/experiment/results_page.h"
#include "ui/picture/style.h"
#include "ui/widgets/flow_layout.h"
#include "ui/words/words.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

/// A label in the middle of an empty page.
QLabel* makeHint(const QString& words)
{
    auto* hint = new QLabel(words);
    hint->setAlignment(Qt::AlignCenter);
    hint->setWordWrap(true);
    hint->setObjectName(QStringLiteral("muted"));
    return hint;
}

}  // namespace

ResultsBrowser::ResultsBrowser(const std::filesystem::path& folder, QWidget* parent)
    : QSplitter(parent),
      m_shelf(folder),
      m_list(new ResultsList)
{
    setChildrenCollapsible(false);
    setHandleWidth(14);
    addWidget(makeLeft());
    addWidget(makeRight());
    setStretchFactor(1, 1);
    setSizes({330, 900});
    connectParts();
    takeEntries({});
}

ResultsBrowser::~ResultsBrowser() = default;

QWidget* ResultsBrowser::makeLeft()
{
    auto* left = new QWidget;
    auto* open = new QPushButton(tr("Open file…"));
    open->setToolTip(tr("Open a results file (.json) of another folder. You can also drop it on the window."));
    m_rename = new QPushButton(tr("Rename"));
    m_rename->setToolTip(tr("Change the title of the selected results (F2). The file keeps its name."));
    m_remove = new QPushButton(tr("Remove"));
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, 6);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {open, m_rename, m_remove})
        flow->addWidget(button);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_list, 1);
    column->addWidget(makeUndo());
    column->addWidget(buttons);
    m_list->setAccessibleDescription(tr("Select two results to see them side by side"));
    connect(open, &QPushButton::clicked, this, &ResultsBrowser::askOpen);
    return left;
}

/// The strip that offers to undo a removal.
QWidget* ResultsBrowser::makeUndo()
{
    m_undo = new QWidget;
    m_undoWords = new QLabel;
    m_undoWords->setWordWrap(true);
    m_undoWords->setTextFormat(Qt::PlainText);
    auto* button = new QPushButton(tr("Undo"));
    button->setToolTip(tr("Move the results back from the trash (Ctrl+Z)"));
    auto* row = new QHBoxLayout(m_undo);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_undoWords, 1);
    row->addWidget(button);
    m_undo->hide();
    connect(button, &QPushButton::clicked, this, &ResultsBrowser::undo);
    auto* key = new QShortcut(
        QKeySequence(tr("Ctrl+Z")), this, this, [this] { undo(); }, Qt::WidgetWithChildrenShortcut);
    key->setObjectName(QStringLiteral("undoRemoval"));
    return m_undo;
}

QWidget* ResultsBrowser::makeRight()
{
    m_stack = new QStackedWidget;
    m_stack->addWidget(makeHint(tr("There are no saved results yet.\nEvery experiment that you start in Protocols is "
                                   "saved and listed here.")));
    m_stack->addWidget(makeHint(tr("Select results in the list.\nSelect two with Ctrl to see them side by side.")));
    m_pair = new QSplitter;
    m_pair->setChildrenCollapsible(false);
    m_pair->setHandleWidth(14);
    for (ResultsPage*& page : m_pages) {
        page = new ResultsPage;
        page->setHint(tr("No run of this experiment is complete yet."));
        m_pair->addWidget(page);
        for (auto* button : page->findChildren<QPushButton*>())  // the page Protocols has the same keys
            button->setText(Words::withoutMnemonic(button->text()));
        connect(page, &ResultsPage::saved, this, &ResultsBrowser::saved);
        connect(page, &ResultsPage::failed, this, &ResultsBrowser::failed);
    }
    m_stack->addWidget(m_pair);
    return m_stack;
}

void ResultsBrowser::connectParts()
{
    connect(&m_shelf, &ResultsShelf::found, this, &ResultsBrowser::takeEntries);
    connect(&m_shelf, &ResultsShelf::described, this, &ResultsBrowser::addOther);
    connect(&m_shelf, &ResultsShelf::opened, this, &ResultsBrowser::showFindings);
    connect(&m_shelf, &ResultsShelf::removed, this, &ResultsBrowser::takeRemoved);
    connect(&m_shelf, &ResultsShelf::failed, this, &ResultsBrowser::failed);
    connect(m_list, &ResultsList::chosen, this, &ResultsBrowser::showChoice);
    connect(m_list, &ResultsList::titled, this, [this](const QString& file, const QString& title) {
        if (m_shelf.owns(file))
            m_shelf.rename(file, title);
        else  // files of other folders keep their titles
            takeEntries(std::vector<core::ResultsEntry>(m_own));
    });
    connect(m_list, &ResultsList::removeWanted, this, &ResultsBrowser::removeChosen);
    connect(m_list, &QListWidget::currentRowChanged, this, &ResultsBrowser::showButtons);
    connect(m_rename, &QPushButton::clicked, m_list, &ResultsList::editTitle);
    connect(m_remove, &QPushButton::clicked, this, &ResultsBrowser::removeChosen);
}

void ResultsBrowser::takeEntries(const std::vector<core::ResultsEntry>& entries)
{
    m_own = entries;
    std::vector<core::ResultsEntry> all = m_others;  // what the user opened is at the top
    all.insert(all.end(), entries.begin(), entries.end());
    m_list->setEntries(all);
    showChoice();
}

void ResultsBrowser::open(const QString& file)
{
    m_shelf.describe(file);
}

void ResultsBrowser::addOther(const core::ResultsEntry& entry)
{
    const QString file = QString::fromStdString(entry.file.string());
    const auto same = [&](const core::ResultsEntry& one) { return core::isSameFile(one.file, entry.file); };
    if (const auto own = std::ranges::find_if(m_own, same); own != m_own.end())
        return m_list->choose(QString::fromStdString(own->file.string()));
    std::erase_if(m_others, same);
    m_others.insert(m_others.begin(), entry);
    takeEntries(std::vector<core::ResultsEntry>(m_own));
    m_list->choose(file);
    m_list->setFocus();
}

int ResultsBrowser::shownPages() const
{
    return static_cast<int>(m_shown.size());
}

void ResultsBrowser::showChoice()
{
    const QStringList chosen = m_list->chosenFiles().mid(0, 2);
    m_stack->setCurrentIndex(m_list->count() == 0 ? 0 : chosen.isEmpty() ? 1 : 2);
    showButtons();
    if (chosen != m_shown) {
        m_shown = chosen;
        for (int place = 0; place < 2; ++place) {
            page(place).setVisible(place < chosen.size());
            page(place).show(nullptr);
            if (place < chosen.size())
                m_shelf.read(chosen[place]);
        }
        arrange();
    }
    for (int place = 0; place < shownPages(); ++place)
        showName(place);
}

void ResultsBrowser::showName(int place)
{
    const core::ResultsEntry* entry = m_list->entryOf(m_shown[place]);
    if (!entry)
        return;
    page(place).setName(QString::fromStdString(entry->title), ResultsList::differences(*entry));
    page(place).setOwnFile(m_shown[place]);
}

void ResultsBrowser::showFindings(const QString& file, const std::shared_ptr<const Findings>& findings)
{
    for (int place = 0; place < shownPages(); ++place)
        if (m_shown[place] == file)
            page(place).show(findings);
}

void ResultsBrowser::showButtons()
{
    const QStringList chosen = m_list->chosenFiles();
    const bool own = std::ranges::any_of(chosen, [this](const QString& file) { return m_shelf.owns(file); });
    m_rename->setEnabled(chosen.size() == 1 && own);
    m_remove->setEnabled(!chosen.isEmpty());
    m_remove->setText(own || chosen.isEmpty() ? tr("Remove") : tr("Close"));
    m_remove->setToolTip(own || chosen.isEmpty()
                             ? tr("Move the selected results to the trash (Delete). You can undo it.")
                             : tr("Take the selected results off this list (Delete). Their files stay."));
}

void ResultsBrowser::askOpen()
{
    const QStringList files = QFileDialog::getOpenFileNames(this, tr("Open results"), {}, tr("Results (*.json)"));
    for (const QString& file : files)
        open(file);
}

void ResultsBrowser::removeChosen()
{
    const QStringList chosen = m_list->chosenFiles();
    for (const QString& file : chosen) {
        if (m_shelf.owns(file)) {
            m_shelf.remove(file);
            continue;
        }
        std::erase_if(m_others,
                      [&](const core::ResultsEntry& entry) { return entry.file.string() == file.toStdString(); });
    }
    takeEntries(std::vector<core::ResultsEntry>(m_own));
}

void ResultsBrowser::takeRemoved(const QString& file, const QString& inTrash)
{
    const core::ResultsEntry* entry = m_list->entryOf(file);
    m_removed.emplace_back(file, inTrash);
    m_undoWords->setText(
        tr("%1 is in the trash.").arg(entry ? ResultsList::titleOf(*entry) : QFileInfo(file).fileName()));
    m_undo->show();
}

void ResultsBrowser::undo()
{
    if (m_removed.empty())
        return;
    const auto [file, inTrash] = m_removed.back();
    m_removed.pop_back();
    m_shelf.restore(file, inTrash);
    m_undoWords->setText(
        m_removed.empty() ? QString() : tr("%1 is in the trash.").arg(QFileInfo(m_removed.back().first).fileName()));
    m_undo->setVisible(!m_removed.empty());
}

QSize ResultsBrowser::minimumSizeHint() const
{
    // One result must fit. Two are below each other if they do not fit side by side.
    const QSize left = widget(0)->minimumSizeHint(), one = m_pages[0]->minimumSizeHint();
    const int pages = m_pair->orientation() == Qt::Vertical ? std::max(1, shownPages()) : 1;
    return {left.width() + handleWidth() + one.width(),
            std::max(left.height(), pages * one.height() + (pages - 1) * m_pair->handleWidth())};
}

void ResultsBrowser::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    arrange();
}

void ResultsBrowser::arrange()
{
    const int wanted = 2 * m_pages[0]->minimumSizeHint().width() + m_pair->handleWidth();
    m_pair->setMinimumWidth(m_pages[0]->minimumSizeHint().width());  // else two pages keep the window wide
    const int room = width() - widget(0)->minimumSizeHint().width() - handleWidth();
    m_pair->setOrientation(shownPages() < 2 || room >= wanted ? Qt::Horizontal : Qt::Vertical);
    updateGeometry();
}

}  // namespace ui
