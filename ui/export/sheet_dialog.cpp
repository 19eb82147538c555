#include "ui/export/sheet_dialog.h"

#include "ui/export/sheet_choices.h"
#include "ui/export/sheet_preview.h"
#include "ui/export/sheet_save.h"
#include "ui/sheet/sheet_settings.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/message_label.h"
#include "ui/widgets/replace_question.h"
#include "ui/widgets/screen_fit.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QStandardPaths>

#include <cmath>

namespace ui {

namespace {

QString suffixOf(SheetFormat format)
{
    switch (format) {
    case SheetFormat::Png:
        return QStringLiteral("png");
    case SheetFormat::Svg:
        return QStringLiteral("svg");
    case SheetFormat::Pdf:
        return QStringLiteral("pdf");
    }
    return {};
}

struct Copied {
    QImage picture;
    QByteArray svg;
};

}  // namespace

SheetDialog::SheetDialog(const Sheet& sheet, QWidget* parent)
    : QDialog(parent),
      m_choices(new SheetChoices(this)),
      m_preview(new SheetPreview(this)),
      m_message(new MessageLabel(this))
{
    setWindowTitle(tr("Export sheet"));
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_choices);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(std::max(260, m_choices->sizeHint().width() + 20));
    auto* upper = new QHBoxLayout;
    upper->setSpacing(16);
    upper->addWidget(m_preview, 1);
    upper->addWidget(scroll);
    auto* lower = new QHBoxLayout;
    lower->addWidget(m_message, 1);
    makeButtons(*lower);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(12);
    column->addLayout(upper, 1);
    column->addLayout(lower);
    resizeOnScreen(*this, {1180, 660});
    connect(m_choices, &SheetChoices::changed, this, &SheetDialog::refresh);
    setSheet(sheet);
}

void SheetDialog::makeButtons(QHBoxLayout& row)
{
    m_copy = new QPushButton(tr("Cop&y"), this);
    m_print = new QPushButton(tr("P&rint…"), this);
    m_save = new QPushButton(tr("&Save…"), this);
    m_save->setDefault(true);
    auto* close = new QPushButton(tr("Close"), this);
    m_command = new CommandButton(this);
    for (QPushButton* button : {close, m_command, m_copy, m_print, m_save})
        row.addWidget(button);
    connect(m_copy, &QPushButton::clicked, this, &SheetDialog::copy);
    connect(m_command, &QPushButton::clicked, this, [this] { emit commandWanted(settings()); });
    connect(m_print, &QPushButton::clicked, this, &SheetDialog::print);
    connect(m_save, &QPushButton::clicked, this, &SheetDialog::askSave);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

QString SheetDialog::reason() const
{
    if (!m_sheet.classifier)
        return tr("No model is open. Open or train a model first.");
    if (!m_sheet.seen)
        return tr("Nothing is drawn. Draw something or open a picture first.");
    return {};
}

QString SheetDialog::message() const
{
    return m_message->text();
}

void SheetDialog::setSheet(const Sheet& sheet)
{
    m_sheet = sheet;
    if (sheet.classifier) {
        m_choices->setStrategies(strategiesOn(sheet));
        m_choices->setHasWhy(sheet.why.has_value());
        Sheet bare = sheet;
        bare.caption.clear();
        m_choices->setPlaceholder(sheetTitle(bare));
    }
    if (!m_choices->captionEdited())
        m_choices->setCaption(sheet.caption);
    refresh();
}

Sheet SheetDialog::chosenSheet() const
{
    Sheet sheet = m_sheet;
    sheet.caption = m_choices->caption();
    return sheet;
}

void SheetDialog::refresh()
{
    m_preview->setSheet(chosenSheet(), m_choices->options());
    work(m_working);
    m_message->say(reason().isEmpty() ? size() : reason());
}

QString SheetDialog::size() const
{
    const int pages = m_preview->pageCount();
    QString count = tr("%n pages", nullptr, pages);
    if (m_choices->format() != SheetFormat::Png)
        return count;
    const QSize pixels = sheetPixels(chosenSheet(), m_choices->options());
    return (pages == 1 ? tr("%1, %2 × %3 pixels") : tr("%1 in one picture, %2 × %3 pixels"))
        .arg(count, QString::number(pixels.width()), QString::number(pixels.height()));
}

void SheetDialog::work(bool running)
{
    if (running && !m_working)
        m_hadFocus = focusWidget();
    m_working = running;
    for (QPushButton* button : {m_save, m_copy, m_print, m_command})
        button->setEnabled(!running && reason().isEmpty());
    for (QPushButton* button : {m_save, m_copy, m_print})
        button->setToolTip(reason());
    if (!running && m_hadFocus && m_hadFocus->isEnabled())
        m_hadFocus->setFocus();
    if (!running)
        m_hadFocus.clear();
}

QString SheetDialog::suggestion() const
{
    const QString suffix = suffixOf(m_choices->format());
    if (!m_origin.isEmpty()) {
        const QFileInfo drawing(m_origin);
        const QString name = QStringLiteral("%1.%2").arg(drawing.completeBaseName(), suffix);
        // Never suggest to overwrite the picture of the sheet.
        return drawing.dir().filePath(
            name == drawing.fileName() ? QStringLiteral("%1-sheet.%2").arg(drawing.completeBaseName(), suffix) : name);
    }
    const QString folder =
        QSettings()
            .value(QStringLiteral("sheet/folder"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
            .toString();
    return QDir(QDir(folder).exists() ? folder : QDir::homePath()).filePath(QStringLiteral("runoff-sheet.") + suffix);
}

void SheetDialog::askSave()
{
    const QString suffix = suffixOf(m_choices->format());
    const QFileInfo first(suggestion());
    QFileDialog dialog(this, tr("Export sheet"), first.path());
    dialog.setNameFilter(QStringLiteral("%1 (*.%1)").arg(suffix));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(first.fileName());
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return;
    const QString path = dialog.selectedFiles().front();
    QSettings().setValue(QStringLiteral("sheet/folder"), dialog.directory().absolutePath());
    QStringList there;
    for (const QString& numbers : numberPaths({path, m_choices->csv(), m_choices->json()}))
        if (QFile::exists(numbers))
            there << QDir::toNativeSeparators(numbers);
    if (there.isEmpty() || mayReplace(this, there.join(tr(" and "))))
        saveTo(path);
}

void SheetDialog::saveTo(const QString& path)
{
    const SheetFiles files{path, m_choices->csv(), m_choices->json(),
                           m_sheet.caption.isEmpty() ? QStringLiteral("drawing") : m_sheet.caption};
    work(true);
    m_message->say(tr("Writing %1…").arg(path));
    m_lane.run(
        this,
        [sheet = chosenSheet(), options = m_choices->options(), files] { return saveSheet(sheet, options, files); },
        [this](const QStringList& paths) {
            work(false);
            m_message->say(tr("Saved %1").arg(paths.join(QStringLiteral(", "))));
            emit saved(paths);
        },
        [this](const QString& message) {
            work(false);
            m_message->say(message, true);
        });
}

void SheetDialog::copy()
{
    work(true);
    m_message->say(tr("Copying…"));
    m_lane.run(
        this,
        [sheet = chosenSheet(), options = m_choices->options()] {
            return Copied{sheetImage(sheet, options), sheetSvg(sheet, options)};
        },
        [this](const Copied& copied) {
            auto* content = new QMimeData;
            content->setImageData(copied.picture);
            content->setData(QStringLiteral("image/svg+xml"), copied.svg);
            QGuiApplication::clipboard()->setMimeData(content);
            work(false);
            m_message->say(tr("Copied as a picture of %1 × %2 pixels and as SVG")
                               .arg(QString::number(copied.picture.width()), QString::number(copied.picture.height())));
        },
        [this](const QString& message) {
            work(false);
            m_message->say(message, true);
        });
}

core::SheetSettings SheetDialog::settings() const
{
    core::SheetSettings settings = settingsOf(m_choices->options());
    settings.path = QFileInfo(suggestion()).fileName().toStdString();
    settings.caption = m_choices->caption().toStdString();
    settings.why = m_choices->options().why;
    return settings;
}

void SheetDialog::tellCommand()
{
    m_message->say(tr("Command copied"));
}

void SheetDialog::tellFailure(const QString& message)
{
    m_message->say(message, true);
}

void SheetDialog::print()
{
    showPrintPreview(this, chosenSheet(), m_choices->options());
}

void SheetDialog::done(int result)
{
    m_choices->remember();
    QDialog::done(result);
}

}  // namespace ui
