#include "ui/collect/print_form_dialog.h"

#include "core/base/error.h"
#include "core/form/class_list.h"
#include "core/form/code_text.h"
#include "ui/collect/form_preview.h"
#include "ui/files/save_file.h"
#include "ui/form/form_page.h"
#include "ui/picture/style.h"
#include "ui/widgets/screen_fit.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
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
      m_message(new QLabel(this)),
      m_id(QRandomGenerator::global()->generate())
{
    setWindowTitle(tr("Print a handwriting form"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
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
    auto* close = new QPushButton(tr("Close"), this);
    m_print = new QPushButton(tr("Pr&int…"), this);
    m_save = new QPushButton(tr("&Save PDF…"), this);
    m_save->setDefault(true);
    for (QPushButton* button : {close, m_print, m_save})
        row.addWidget(button);
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
        const int pages = copies().sheets * copies().pages;
        say(tr("%1, %n boxes on each", nullptr, layout.columns() * layout.rows()).arg(tr("%n pages", nullptr, pages)));
    } catch (const core::UsageError& error) {
        say(QString::fromUtf8(error.what()), true);
    }
    m_preview->setPlan(m_plan);
    work(m_working);
}

void PrintFormDialog::say(const QString& message, bool wrong)
{
    m_message->setText(wrong ? QStringLiteral("⚠ ") + message : message);
    m_message->setAccessibleName(message);
}

void PrintFormDialog::work(bool running)
{
    if (running && !m_working)
        m_hadFocus = focusWidget();
    m_working = running;
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

void PrintFormDialog::saveTo(const QString& path)
{
    if (!m_plan)
        return;
    work(true);
    say(tr("Writing %1…").arg(path));
    m_lane.run(
        this, [plan = *m_plan, copies = copies(), path] { saveFile(path, formPdf(plan, copies)); },
        [this, path] {
            work(false);
            say(tr("Saved %1").arg(path));
            emit saved(path);
        },
        [this](const QString& message) {
            work(false);
            say(message, true);
        });
}

void PrintFormDialog::printOn(QPrinter& printer) const
{
    QPainter painter(&printer);
    const core::FormLayout layout(*m_plan);
    bool isFirst = true;
    for (int sheet = 1; sheet <= copies().sheets; ++sheet)
        for (int page = 1; page <= copies().pages; ++page) {
            if (!std::exchange(isFirst, false))
                printer.newPage();
            const QRectF paper = printer.pageLayout().fullRectPixels(printer.resolution());
            const double scale = std::min(paper.width() / layout.width(), paper.height() / layout.height());
            painter.resetTransform();
            painter.scale(scale, scale);
            paintForm(painter, *m_plan, {sheet, page});
        }
}

void PrintFormDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(m_plan->paper == core::FormPaper::A4 ? QPageSize::A4 : QPageSize::Letter));
    printer.setFullPage(true);
    printer.setDocName(tr("Handwriting form"));
    QPrintPreviewDialog preview(&printer, this);
    preview.setWindowTitle(windowTitle());
    connect(&preview, &QPrintPreviewDialog::paintRequested, this, [this](QPrinter* paper) { printOn(*paper); });
    resizeOnScreen(preview, {1000, 720});
    preview.exec();
}

}  // namespace ui
