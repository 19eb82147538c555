#include "ui/collect/read_forms_dialog.h"

#include "ui/collect/form_set.h"
#include "ui/files/picture_file.h"
#include "ui/form/form_reader.h"
#include "ui/picture/style.h"
#include "ui/widgets/message_label.h"
#include "ui/widgets/screen_fit.h"
#include "ui/words/words.h"

#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QTreeWidget>
#include <QUrl>

#include <algorithm>
#include <set>

namespace ui {

namespace {

enum Column { PhotoColumn, ResultColumn };
constexpr int pathRole = Qt::UserRole, stoppedRole = Qt::UserRole + 1;

std::filesystem::path filePathOf(const QString& path)
{
    return QFile::encodeName(path).toStdString();
}

QStringList localFiles(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

}  // namespace

ReadFormsDialog::ReadFormsDialog(QWidget* parent)
    : QDialog(parent),
      m_list(new QTreeWidget(this)),
      m_hint(new QLabel(
          tr("Add photos or scans of filled forms, or drop them here. They can be turned in any direction."), this)),
      m_detail(new QLabel(this)),
      m_folder(new QLineEdit(freeFormFolder(), this)),
      m_progress(new QProgressBar(this)),
      m_message(new MessageLabel(this))
{
    setWindowTitle(tr("Read filled forms"));
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(12);
    m_hint->setObjectName(QStringLiteral("muted"));
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    column->addWidget(makePhotos(), 1);
    column->addWidget(m_detail);
    column->addLayout(makeFolderRow());
    column->addWidget(m_message);
    column->addLayout(makeButtons());
    resizeOnScreen(*this, QSize(760, 560) * textScale(font()));
    refresh();
}

ReadFormsDialog::~ReadFormsDialog()
{
    m_stop.request_stop();
}

QWidget* ReadFormsDialog::makePhotos()
{
    m_list->setHeaderLabels({tr("Photo"), tr("Result")});
    m_list->setObjectName(QStringLiteral("photos"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Photos"));
    m_list->header()->setSectionResizeMode(PhotoColumn, QHeaderView::ResizeToContents);
    m_detail->setObjectName(QStringLiteral("muted"));
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->hide();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ReadFormsDialog::showDetail);
    return m_list;
}

/// The whole result of the current photo: the list has one line for each.
void ReadFormsDialog::showDetail()
{
    const QTreeWidgetItem* item = m_list->currentItem();
    m_detail->setText(item ? item->toolTip(ResultColumn) : QString());
    m_detail->setVisible(!m_detail->text().isEmpty());
}

QHBoxLayout* ReadFormsDialog::makeFolderRow()
{
    auto* name = new QLabel(tr("&Data set folder"), this);
    name->setBuddy(m_folder);
    m_choose = new QPushButton(tr("C&hoose…"), this);
    auto* row = new QHBoxLayout;
    row->addWidget(name);
    row->addWidget(m_folder, 1);
    row->addWidget(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &ReadFormsDialog::askFolder);
    connect(m_folder, &QLineEdit::textChanged, this, &ReadFormsDialog::refresh);
    return row;
}

QHBoxLayout* ReadFormsDialog::makeButtons()
{
    m_add = new QPushButton(tr("&Add photos…"), this);
    m_cancel = new QPushButton(tr("&Stop"), this);
    m_create = new QPushButton(tr("&Create data set"), this);
    auto* close = new QPushButton(tr("Close"), this);
    m_progress->setAccessibleName(tr("Photos that are read"));
    m_progress->setTextVisible(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_add);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    row->addStretch();
    row->addWidget(close);
    row->addWidget(m_create);
    connect(m_add, &QPushButton::clicked, this, &ReadFormsDialog::askPhotos);
    connect(m_cancel, &QPushButton::clicked, this, &ReadFormsDialog::cancel);
    connect(m_create, &QPushButton::clicked, this, &ReadFormsDialog::create);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return row;
}

void ReadFormsDialog::done(int result)
{
    cancel();
    QDialog::done(result);
}

QString ReadFormsDialog::message() const
{
    return m_message->text();
}

QString ReadFormsDialog::result(int row) const
{
    return m_list->topLevelItem(row)->text(ResultColumn);
}

int ReadFormsDialog::count() const
{
    return m_list->topLevelItemCount();
}

void ReadFormsDialog::setFolder(const QString& folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
}

void ReadFormsDialog::askPhotos()
{
    const QString key = QStringLiteral("form/photos");
    QFileDialog dialog(this, tr("Photos of filled forms"), QSettings().value(key, documentsFolder()).toString(),
                       tr("Pictures (%1)").arg(pictureFilePatterns()));
    dialog.setFileMode(QFileDialog::ExistingFiles);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QSettings().setValue(key, dialog.directory().absolutePath());
    add(dialog.selectedFiles());
}

void ReadFormsDialog::askFolder()
{
    QFileDialog dialog(this, tr("Folder of the data set"), QFileInfo(m_folder->text()).path());
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    if (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty())
        setFolder(dialog.selectedFiles().front());
}

void ReadFormsDialog::add(const QStringList& photos)
{
    const bool wasReading = isReading();
    for (const QString& photo : photos) {
        const QString path = QFileInfo(photo).absoluteFilePath();
        int row = 0;
        while (row < count() && m_list->topLevelItem(row)->data(PhotoColumn, pathRole).toString() != path)
            ++row;
        if (row == count()) {
            auto* item = new QTreeWidgetItem(m_list, {QFileInfo(path).fileName(), {}});
            item->setData(PhotoColumn, pathRole, path);
            item->setToolTip(PhotoColumn, QDir::toNativeSeparators(path));
        } else if (!m_list->topLevelItem(row)->data(PhotoColumn, stoppedRole).toBool()) {
            continue;
        }
        m_list->topLevelItem(row)->setData(PhotoColumn, stoppedRole, false);
        m_list->topLevelItem(row)->setText(ResultColumn, tr("waits"));
        m_waiting << row;
    }
    if (!wasReading && isReading()) {
        m_stop = std::stop_source();
        readNext();
    }
    refresh();
}

void ReadFormsDialog::readNext()
{
    const int row = m_waiting.front();
    QTreeWidgetItem* item = m_list->topLevelItem(row);
    item->setText(ResultColumn, tr("is being read…"));
    m_list->scrollToItem(item);
    const QString path = item->data(PhotoColumn, pathRole).toString();
    m_lane.run(
        this, [file = filePathOf(path), stop = m_stop.get_token()] { return readFormPhotos({file}, {}, stop); },
        [this, row](const FormPhotos& photos) { take(row, photos); },
        [this, row](const QString& message) {
            FormPhotos failed;
            failed.remarks.push_back(message.toStdString());
            take(row, failed);
        });
}

void ReadFormsDialog::take(int row, const FormPhotos& photos)
{
    if (photos.isStopped || m_waiting.isEmpty() || m_waiting.front() != row)
        return;
    QStringList lines;
    bool isWrong = !photos.remarks.empty();
    for (const core::FilledPage& page : photos.pages) {
        const QString where = QString::fromStdString(core::toText(page.number));
        const auto first = std::ranges::find_if(m_pages, [&page](const core::FilledPage& other) {
            return other.number == page.number && other.plan == page.plan;
        });
        if (first == m_pages.end()) {
            lines << tr("%1: %2 of %n boxes filled", nullptr, Words::quantity(page.boxes))
                         .arg(where, QString::number(page.filled.size()));
            m_pages.push_back(page);
        } else {
            lines << tr("%1 was read from %2 already. Every writer needs a sheet with a number of its own.")
                         .arg(where, QFileInfo(QString::fromStdString(first->file)).fileName());
            isWrong = true;
        }
    }
    const QString path = m_list->topLevelItem(row)->data(PhotoColumn, pathRole).toString();
    for (const std::string& remark : photos.remarks)
        lines << withoutFileName(remark, path);
    setResult(row, lines, isWrong);
    m_waiting.removeFirst();
    if (isReading())
        readNext();
    else
        emit read();
    refresh();
}

void ReadFormsDialog::setResult(int row, const QStringList& lines, bool wrong)
{
    QTreeWidgetItem* item = m_list->topLevelItem(row);
    item->setText(ResultColumn, (wrong ? QStringLiteral("⚠ ") : QString()) + lines.join(QStringLiteral("; ")));
    item->setToolTip(ResultColumn, lines.join(QStringLiteral("\n")));
    if (wrong)
        m_list->setCurrentItem(item);
    showDetail();
}

void ReadFormsDialog::cancel()
{
    m_stop.request_stop();
    for (const int row : std::as_const(m_waiting)) {
        m_list->topLevelItem(row)->setText(ResultColumn, tr("not read"));
        m_list->topLevelItem(row)->setData(PhotoColumn, stoppedRole, true);
    }
    m_waiting.clear();
    refresh();
}

void ReadFormsDialog::create()
{
    m_writing = true;
    refresh();
    const QString folder = QDir::cleanPath(QDir::fromNativeSeparators(m_folder->text().trimmed()));
    m_message->say(tr("Writing %1…").arg(m_folder->text()));
    m_lane.run(
        this, [pages = m_pages, path = filePathOf(folder)] { return writeFormSet(pages, path); },
        [this, folder](const QStringList& remarks) {
            m_writing = false;
            emit created(folder, remarks);
            accept();
        },
        [this](const QString& message) {
            m_writing = false;
            refresh();
            m_message->say(message, true);
        });
}

/// Says what the data set will contain.
void ReadFormsDialog::sum()
{
    std::set<int> writers;
    std::size_t pictures = 0;
    for (const core::FilledPage& page : m_pages) {
        writers.insert(page.number.sheet);
        pictures += page.filled.size();
    }
    m_message->say(m_pages.empty() ? QString()
                                   : tr("%1, %2 by %3")
                                         .arg(tr("%n pages", nullptr, Words::quantity(m_pages.size())),
                                              tr("%n pictures", nullptr, Words::quantity(pictures)),
                                              tr("%n writers", nullptr, Words::quantity(writers.size()))));
}

void ReadFormsDialog::refresh()
{
    const bool reads = isReading();
    m_progress->setVisible(reads);
    m_cancel->setVisible(reads);
    m_progress->setRange(0, count());
    m_progress->setValue(count() - static_cast<int>(m_waiting.size()));
    m_add->setEnabled(!m_writing);
    m_folder->setEnabled(!m_writing);
    m_choose->setEnabled(!m_writing);
    m_create->setEnabled(!reads && !m_writing && !m_pages.empty() && !m_folder->text().trimmed().isEmpty());
    m_add->setDefault(m_pages.empty());
    m_create->setDefault(!m_pages.empty());
    if (!m_writing)
        sum();
}

void ReadFormsDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_writing && !localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ReadFormsDialog::dropEvent(QDropEvent* event)
{
    add(localFiles(*event->mimeData()));
    event->acceptProposedAction();
}

}  // namespace ui
