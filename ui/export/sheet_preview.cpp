#include "ui/export/sheet_preview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace ui {

class SheetPreview::Paper : public QWidget {
public:
    explicit Paper(SheetPreview* preview) : QWidget(preview), m_preview(preview)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        setMinimumSize(280, 220);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        if (m_preview->m_pages.empty())
            return;
        const SheetPage& page = m_preview->m_pages[static_cast<std::size_t>(m_preview->m_page)];
        const QSizeF size = page.size.scaled(QSizeF(this->size()) - QSizeF(2.0, 2.0), Qt::KeepAspectRatio);
        const QRectF place(QPointF((width() - size.width()) / 2.0, 1.0), size);
        QPainter painter(this);
        if (m_preview->isLong()) {
            painter.fillRect(place, palette().color(QPalette::AlternateBase));
            if (const QImage shown = m_preview->painted((size * devicePixelRatioF()).toSize()); !shown.isNull())
                painter.drawImage(place, shown);
            return;
        }
        painter.save();
        painter.translate(place.topLeft());
        painter.scale(size.width() / page.size.width(), size.width() / page.size.width());
        paintSheet(painter, page, m_preview->m_sheet, sheetStyle(m_preview->m_options.theme));
        painter.restore();
        painter.setPen(palette().color(QPalette::Mid));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(place);
    }

private:
    SheetPreview* m_preview;
};

SheetPreview::SheetPreview(QWidget* parent)
    : QWidget(parent),
      m_paper(new Paper(this)),
      m_before(new QToolButton(this)),
      m_words(new QLabel(this)),
      m_after(new QToolButton(this)),
      m_turner(new QWidget(this))
{
    m_before->setText(QStringLiteral("◀"));
    m_after->setText(QStringLiteral("▶"));
    const std::pair<QToolButton*, QString> buttons[]{{m_before, tr("Previous page")}, {m_after, tr("Next page")}};
    for (const auto& [button, words] : buttons) {
        button->setObjectName(QStringLiteral("plain"));
        button->setAccessibleName(words);
        button->setToolTip(words);
    }
    auto* row = new QHBoxLayout(m_turner);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(m_before);
    row->addWidget(m_words);
    row->addWidget(m_after);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_paper, 1);
    column->addWidget(m_turner);
    connect(m_before, &QToolButton::clicked, this, [this] { turnTo(m_page - 1); });
    connect(m_after, &QToolButton::clicked, this, [this] { turnTo(m_page + 1); });
    m_paper->setAccessibleName(tr("Preview of the sheet"));
}

bool SheetPreview::isLong() const
{
    constexpr std::size_t most = 4000;  // points
    std::size_t points = 0;
    for (const core::Stroke& stroke : m_sheet.ink.strokes)
        points += stroke.points.size();
    return m_sheet.picture.isNull() && points > most;
}

QImage SheetPreview::painted(const QSize& pixels)
{
    if (m_wanted == pixels)
        return m_painted;
    m_wanted = pixels;
    m_painted = {};
    const auto paint = [page = m_pages[static_cast<std::size_t>(m_page)], sheet = m_sheet,
                        style = sheetStyle(m_options.theme), pixels] {
        QImage image(pixels, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(pixels.width() / page.size.width(), pixels.width() / page.size.width());
        paintSheet(painter, page, sheet, style);
        return image;
    };
    m_lane.run(
        this, paint,
        [this, version = ++m_version](const QImage& image) {
            if (version != m_version)
                return;
            m_painted = image;
            m_paper->update();
        },
        [](const QString&) {});  // saving reports the same error
    return {};
}

void SheetPreview::setSheet(const Sheet& sheet, const SheetOptions& options)
{
    m_sheet = sheet;
    m_options = options;
    m_pages = sheet.classifier ? layoutSheet(sheet, options) : std::vector<SheetPage>();
    m_paper->setAccessibleDescription(sheet.classifier ? sheetTitle(sheet) + QStringLiteral(", ") + sheetOrigin(sheet)
                                                       : QString());
    turnTo(m_page);
}

void SheetPreview::turnTo(int page)
{
    m_page = std::clamp(page, 0, std::max(0, pageCount() - 1));
    m_turner->setVisible(pageCount() > 1);
    m_words->setText(tr("page %1 of %2").arg(QString::number(m_page + 1), QString::number(pageCount())));
    m_before->setEnabled(m_page > 0);
    m_after->setEnabled(m_page + 1 < pageCount());
    m_wanted = {};
    m_paper->update();
}

}  // namespace ui
