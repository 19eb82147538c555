#include "ui/collect/print_form_dialog.h"

#include "core/base/error.h"
#include "core/form/class_list.h"
#include "core/form/code_text.h"
#include "ui/collect/form_preview.h"
#include "ui/files/save_file.h"
#include "ui/form/form_page.h"
#include "ui/picture/style.h"
#include "ui/widgets/message_label.h"
#include "ui/widgets/screen_fit.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScrollArea>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int usualSheets = 25;

QString settingsKey(const char* name)
{
    return QStringLiteral("form/") + QLatin1String(name);
}

QLabel* formNote(const QString& words, QWidget* parent)
{
    auto* label = new QLabel(words, parent);
    label->setObjectName(QStringLiteral("muted"));
    label->setWordWrap(true);
    return label;
}

int pageCount(const FormCopies& copies, const FormWatch& watch)
{
    int pages = 0;
    for (int page = 1; page <= copies.total(); ++page)
        pages += watch.paints(page) ? 1 : 0;
    return pages;
}

/// Adds a field with a note close below it.
void addNoted(QFormLayout& fields, const QString& name, QWidget& field, const QString& note)
{
    auto* label = new QLabel(name, field.parentWidget());
    label->setBuddy(&field);
    field.setToolTip(note);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(&field, 0, qobject_cast<QSpinBox*>(&field) != nullptr ? Qt::AlignLeft : Qt::Alignment());
    column->addWidget(formNote(note, field.parentWidget()));
    fields.addRow(label, column);
}

}  // namespace

PrintFormDialog::PrintFormDialog(QWidget* parent)
    : QDialog(parent),
      m_preview(new FormPreview(this)),
      m_classes(new QLineEdit(this)),
      m_sheets(new QSpinBox(this)),
      m_pages(new QSpinBox(this)),
      m_rows(new QSpinBox(this)),
      m_paper(new QComboBox(this)),
      m_message(new MessageLabel(this)),
      m_progress(new QProgressBar(this)),
      m_id(QRandomGenerator::global()->generate())
{
    setWindowTitle(tr("Print a handwriting form"));
    auto* side = new QWidget;
    auto* fields = new QFormLayout(side);
    fields->setContentsMargins(0, 0, 8, 0);
    fields->setRowWrapPolicy(QFormLayout::WrapLongRows);
    fields->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    fields->setVerticalSpacing(14);
    makeFields(*fields);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(20);
    upper->addWidget(m_preview, 3);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(side);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    upper->addWidget(scroll, 2);
    auto* lower = new QHBoxLayout;
    lower->addWidget(m_message, 1);
    makeButtons(*lower);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(12);
    column->addLayout(upper, 1);
    column->addLayout(lower);
    resizeOnScreen(*this, QSize(860, 660) * textScale(font()));
    restore();
    refresh();
    m_classes->setFocus();
}

void PrintFormDialog::makeFields(QFormLayout& fields)
{
    const auto number = [this](QSpinBox& box, int low, int high) {
        box.setRange(low, high);
        connect(&box, &QSpinBox::valueChanged, this, &PrintFormDialog::refresh);
    };
    number(*m_sheets, 1, core::mostFormSheets);
    number(*m_pages, 1, core::mostFormPages);
    number(*m_rows, 0, core::mostFormRows(core::FormPaper::A4, core::mostFormClasses));
    m_rows->setSpecialValueText(tr("as many as fit"));
    m_paper->addItem(tr("A4"), static_cast<int>(core::FormPaper::A4));
    m_paper->addItem(tr("US Letter"), static_cast<int>(core::FormPaper::Letter));
    connect(m_paper, &QComboBox::currentIndexChanged, this, &PrintFormDialog::refresh);
    connect(m_classes, &QLineEdit::textChanged, this, &PrintFormDialog::refresh);
    m_classes->setMaxLength(500);
    addNoted(fields, tr("&Classes"), *m_classes,
             tr("2 to 12 names, separated by commas, or ranges: 0-9, a-f, cat,dog"));
    addNoted(fields, tr("S&heets"), *m_sheets,
             tr("One for each writer. The number of the sheet stands for the writer; no names are stored."));
    fields.addRow(tr("Pa&ges of a sheet"), m_pages);
    fields.addRow(tr("&Rows of boxes"), m_rows);
    fields.addRow(tr("&Paper"), m_paper);
    fields.addRow(formNote(tr("When the sheets are filled, photograph each page flat with its four codes, and choose "
                              "File > Read filled forms."),
                           this));
}

void PrintFormDialog::makeButtons(QHBoxLayout& row)
{
    m_progress->setAccessibleName(tr("Pages that are done"));
    m_progress->setTextVisible(false);
    row.addWidget(m_progress);
    m_stopButton = new QPushButton(tr("S&top"), this);
    auto* close = new QPushButton(tr("Close"), this);
    m_print = new QPushButton(tr("Pr&int…"), this);
    m_save = new QPushButton(tr("&Save PDF…"), this);
    m_save->setDefault(true);
    for (QPushButton* button : {m_stopButton, close, m_print, m_save})
        row.addWidget(button);
    connect(m_stopButton, &QPushButton::clicked, this, [this] { m_stop.request_stop(); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_print, &QPushButton::clicked, this, &PrintFormDialog::print);
    connect(m_save, &QPushButton::clicked, this, &PrintFormDialog::askSave);
}

void PrintFormDialog::restore()
{
    const QSettings settings;
    m_classes->setText(settings.value(settingsKey("classes"), QStringLiteral("0-9")).toString());
    m_sheets->setValue(settings.value(settingsKey("sheets"), usualSheets).toInt());
    m_pages->setValue(settings.value(settingsKey("pages"), 1).toInt());
    m_rows->setValue(settings.value(settingsKey("rows"), 0).toInt());
    m_paper->setCurrentIndex(settings.value(settingsKey("paper"), 0).toInt() == 1 ? 1 : 0);
}

void PrintFormDialog::done(int result)
{
    QSettings settings;
    if (m_plan)
        settings.setValue(settingsKey("classes"), m_classes->text());
    settings.setValue(settingsKey("sheets"), m_sheets->value());
    settings.setValue(settingsKey("pages"), m_pages->value());
    settings.setValue(settingsKey("rows"), m_rows->value());
    settings.setValue(settingsKey("paper"), m_paper->currentIndex());
    QDialog::done(result);
}

QString PrintFormDialog::message() const
{
    return m_message->text();
}

FormCopies PrintFormDialog::copies() const
{
    return {.sheets = m_sheets->value(), .pages = m_pages->value()};
}

void PrintFormDialog::refresh()
{
    m_plan.reset();
    try {
        core::FormPlan plan{.id = m_id,
                            .paper = static_cast<core::FormPaper>(m_paper->currentData().toInt()),
                            .rows = m_rows->value(),
                            .classes = core::formClasses(m_classes->text().toStdString(), tr("Classes").toStdString())};
        if (plan.rows == 0)
            plan.rows = core::usualFormRows(plan.paper, plan.classes.size());
        const core::FormLayout layout(plan);
        core::checkFormCodes(plan);
        checkFormCopies(copies());
        m_plan = plan;
        const int pages = copies().total();
        m_message->say(
            tr("%1, %n boxes on each", nullptr, layout.columns() * layout.rows()).arg(tr("%n pages", nullptr, pages)));
    } catch (const core::UsageError& error) {
        m_message->say(QString::fromUtf8(error.what()), true);
    }
    m_preview->setPlan(m_plan);
    work(m_working);
}

void PrintFormDialog::work(bool running)
{
    if (running && !m_working)
        m_hadFocus = focusWidget();
    m_working = running;
    m_progress->setVisible(running);
    m_stopButton->setVisible(running);
    for (QPushButton* button : {m_save, m_print})
        button->setEnabled(!running && m_plan);
    if (!running && m_hadFocus && m_hadFocus->isEnabled())
        m_hadFocus->setFocus();
    if (!running)
        m_hadFocus.clear();
}

void PrintFormDialog::askSave()
{
    const QString folder =
        QSettings()
            .value(settingsKey("folder"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
            .toString();
    QFileDialog dialog(this, tr("Save the form"), QDir(folder).exists() ? folder : QDir::homePath());
    dialog.setNameFilter(tr("PDF (*.pdf)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("pdf"));
    dialog.selectFile(QStringLiteral("handwriting-form.pdf"));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return;
    QSettings().setValue(settingsKey("folder"), dialog.directory().absolutePath());
    saveTo(dialog.selectedFiles().front());
}

/// What the job of a lane needs to say how far it is.
FormWatch PrintFormDialog::begin(const QString& message, const QPageRanges& only)
{
    m_stop = std::stop_source();
    const auto progress = [this, line = m_receiver.line(), stop = m_stop.get_token()](int painted) {
        line.tell([this, stop, painted] {
            if (stop == m_stop.get_token())
                m_progress->setValue(painted);
        });
    };
    FormWatch watch{.progress = progress, .stop = m_stop.get_token(), .only = only};
    m_progress->setRange(0, pageCount(copies(), watch));
    m_progress->setValue(0);
    work(true);
    m_message->say(message);
    return watch;
}

void PrintFormDialog::finish(const QString& message, bool wrong)
{
    work(false);
    m_message->say(message, wrong);
}

void PrintFormDialog::saveTo(const QString& path, const QPageRanges& only)
{
    if (!m_plan)
        return;
    const FormWatch watch = begin(tr("Writing %1…").arg(path), only);
    m_lane.run(
        this,
        [plan = *m_plan, copies = copies(), path, watch] {
            const QByteArray pdf = formPdf(plan, copies, watch);
            if (!pdf.isEmpty())
                saveFile(path, pdf);
            return !pdf.isEmpty();
        },
        [this, path](bool written) {
            finish(written ? tr("Saved %1").arg(path) : tr("Stopped. No file was written."));
            if (written)
                emit saved(path);
        },
        [this](const QString& message) { finish(message, true); });
}

void PrintFormDialog::printOn(std::shared_ptr<QPagedPaintDevice> device, const QString& printer,
                              const QPageRanges& only)
{
    const FormWatch watch = begin(tr("Printing on %1…").arg(printer), only);
    m_lane.run(
        this,
        [plan = *m_plan, copies = copies(), device = std::move(device), watch] {
            return paintFormPages(*device, plan, copies, watch);
        },
        [this, printer, stop = watch.stop](int painted) {
            const QString pages = tr("%n pages", nullptr, painted);
            finish((stop.stop_requested() ? tr("Stopped. %1 sent to %2") : tr("%1 sent to %2")).arg(pages, printer));
            emit printed();
        },
        [this](const QString& message) { finish(message, true); });
}

void PrintFormDialog::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(pageSizeOf(m_plan->paper));
    printer->setFullPage(true);
    printer->setDocName(tr("Handwriting form"));
    QPrintDialog dialog(printer.get(), this);
    dialog.setWindowTitle(windowTitle());
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, copies().total());
    if (dialog.exec() != QDialog::Accepted)
        return;
    // A printed file that is stopped would be incomplete.
    if (printer->outputFormat() == QPrinter::PdfFormat)
        return saveTo(printer->outputFileName(), printer->pageRanges());
    printOn(printer, printer->printerName(), printer->pageRanges());
}

}  // namespace ui
