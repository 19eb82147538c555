#include "ui/form/form_page.h"

#include "core/base/error.h"
#include "core/form/class_list.h"
#include "core/form/code_text.h"
#include "ui/picture/paragraph.h"
#include "ui/picture/style.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <memory>
#include <qrencode.h>

namespace ui {

namespace {

constexpr double unitsPerMm = 96.0 / 25.4;  ///< text is painted in units of 1/96 inch
constexpr QRgb boxColour = 0xff5a5a5a;
constexpr QRgb labelColour = 0xff8a8a8a;  ///< lighter than ink

class FormWords {
    Q_DECLARE_TR_FUNCTIONS(ui::FormWords)

public:
    static QString title() { return tr("Handwriting form"); }
    static QString number(core::FormPageNumber number)
    {
        return number.page == 1
                 ? tr("Sheet %1").arg(number.sheet)
                 : tr("Sheet %1, page %2").arg(QString::number(number.sheet), QString::number(number.page));
    }
    static QString task()
    {
        return tr("Write or draw in each box what is printed above it. Use a dark pen and stay inside the box. You can "
                  "leave boxes empty. Keep the four codes in the corners clean.");
    }
    static QString photo()
    {
        return tr("Photograph the flat page with all four codes. Then choose File > Read filled forms in Runoff. The "
                  "number of the sheet stands for the writer; no name is stored.");
    }
    static QString origin(const core::FormPlan& plan)
    {
        return tr("Form %1 · classes %2 · Runoff %3")
            .arg(QString::fromStdString(core::formIdText(plan.id)),
                 QString::fromStdString(core::formClassList(plan.classes)), QStringLiteral(RUNOFF_VERSION));
    }
};

QRectF inUnits(const QRectF& area)
{
    return {area.left() * unitsPerMm, area.top() * unitsPerMm, area.width() * unitsPerMm, area.height() * unitsPerMm};
}

QRectF inUnits(const core::FormRect& area)
{
    return inUnits(QRectF(area.left, area.top, area.width, area.height));
}

/// The dark modules of a code as one path: separate rectangles would show thin lines between them.
QPainterPath codePath(const std::string& text, const QRectF& area)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.c_str(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), QRcode_free);
    if (!code)
        throw core::SystemError("libqrencode: expected a code for " + text + ", found an error");
    const double module = area.width() / code->width;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (int row = 0; row < code->width; ++row)
        for (int column = 0; column < code->width; ++column)
            if ((code->data[row * code->width + column] & 1U) != 0)
                path.addRect(area.left() + column * module, area.top() + row * module, module, module);
    return path;
}

void paintCodes(QPainter& painter, const core::FormLayout& layout, const std::array<std::string, 4>& texts)
{
    for (int corner = 0; corner < 4; ++corner)
        painter.fillPath(codePath(texts[static_cast<std::size_t>(corner)], inUnits(layout.code(corner))), Qt::black);
}

constexpr double titleLetters = 17.0, letters = 12.0, smallLetters = 10.0, titleHeight = 24.0;

/// The lines of `words` in the width of `area`, from its top downwards.
FormParagraph paragraphIn(const QRectF& area, const QString& words, double pixels, const QColor& colour)
{
    const Style style = Style::light();
    const QStringList lines = brokenLines(words, style.font(pixels), area.width());
    const double height = static_cast<double>(lines.size()) * lineHeight(pixels, style);
    return {lines, {area.left(), area.top(), area.width(), height}, pixels, colour};
}

void paintTitle(QPainter& painter, const core::FormLayout& layout, core::FormPageNumber number)
{
    const Style style = Style::light();
    const QRectF head = inUnits(layout.head());
    const QRectF title(head.left(), head.top(), head.width(), titleHeight);
    paintText(painter, title, FormWords::title(), {.pixels = titleLetters, .bold = true, .colour = Qt::black}, style);
    paintText(painter, title, FormWords::number(number),
              {.pixels = titleLetters, .bold = true, .colour = Qt::black, .align = Qt::AlignRight | Qt::AlignVCenter},
              style);
}

void paintParagraphs(QPainter& painter, const core::FormPlan& plan)
{
    const Style style = Style::light();
    for (const FormParagraph& paragraph : formParagraphs(plan))
        paintLines(painter, inUnits(paragraph.area), paragraph.lines,
                   {.pixels = paragraph.pixels,
                    .colour = paragraph.colour,
                    .align = Qt::AlignLeft | Qt::AlignTop,
                    .shrink = true},
                   style);
}

void paintBoxes(QPainter& painter, const core::FormLayout& layout, const core::FormPlan& plan)
{
    const Style style = Style::light();
    const Text label{.pixels = 10.5,
                     .colour = QColor(labelColour),
                     .align = Qt::AlignHCenter | Qt::AlignBottom,
                     .shrink = true,
                     .least = 0.6};
    for (int row = 0; row < layout.rows(); ++row)
        for (int column = 0; column < layout.columns(); ++column) {
            painter.setPen(
                QPen(QColor(boxColour), core::formLineWidth * unitsPerMm, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(inUnits(layout.box(row, column)));
            paintText(painter, inUnits(layout.label(row, column)),
                      QString::fromStdString(plan.classes[layout.classOf(row, column)]), label, style);
        }
}

}  // namespace

std::vector<FormParagraph> formParagraphs(const core::FormPlan& plan)
{
    const core::FormLayout layout(plan);
    const QColor muted = Style::light().muted;
    const QRectF head = inUnits(layout.head()), foot = inUnits(layout.foot());
    const FormParagraph task =
        paragraphIn(head.adjusted(0.0, titleHeight + 6.0, 0.0, 0.0), FormWords::task(), letters, Qt::black);
    const QRectF lastLine(foot.left(), foot.bottom() - 14.0, foot.width(), 14.0);
    FormParagraph photo = paragraphIn(foot, FormWords::photo(), smallLetters, muted);
    photo.area.moveBottom(lastLine.top() - 2.0);
    std::vector<FormParagraph> all{task, photo, {{FormWords::origin(plan)}, lastLine, smallLetters, muted}};
    for (FormParagraph& paragraph : all) {
        const QRectF& area = paragraph.area;
        paragraph.area = {area.left() / unitsPerMm, area.top() / unitsPerMm, area.width() / unitsPerMm,
                          area.height() / unitsPerMm};
    }
    return all;
}

void paintForm(QPainter& painter, const core::FormPlan& plan, core::FormPageNumber number)
{
    const core::FormLayout layout(plan);
    const std::array<std::string, 4> codes = core::formCodeTexts(plan, number);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(1.0 / unitsPerMm, 1.0 / unitsPerMm);
    painter.fillRect(QRectF(0.0, 0.0, layout.width() * unitsPerMm, layout.height() * unitsPerMm), Qt::white);
    paintCodes(painter, layout, codes);
    paintTitle(painter, layout, number);
    paintParagraphs(painter, plan);
    paintBoxes(painter, layout, plan);
    painter.restore();
}

QImage formPicture(const core::FormPlan& plan, core::FormPageNumber number, double pixelsPerMm)
{
    const core::FormLayout layout(plan);
    QImage picture(static_cast<int>(std::lround(layout.width() * pixelsPerMm)),
                   static_cast<int>(std::lround(layout.height() * pixelsPerMm)), QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.scale(pixelsPerMm, pixelsPerMm);
    paintForm(painter, plan, number);
    painter.end();
    return picture;
}

}  // namespace ui
