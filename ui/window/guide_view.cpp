#include "ui/window/guide_view.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/folders.h"
#include "ui/picture/style.h"

#include <QDesktopServices>
#include <QDialog>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextList>
#include <QTextTable>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr std::uintmax_t largestPage = std::uintmax_t{4} << 20;
constexpr const char* guideName = "guide";

/// The name by which links name a heading, as on the pages of GitHub.
QString anchorOf(const QString& heading)
{
    static const QRegularExpression other(QStringLiteral("[^\\w\\- ]"));
    return heading.toLower().remove(other).replace(QLatin1Char(' '), QLatin1Char('-'));
}

QString pageText(const QString& path)
{
    static const QRegularExpression comment(QStringLiteral("<!--.*?-->"),
                                            QRegularExpression::DotMatchesEverythingOption);
    const core::Bytes bytes = core::readFile(path.toStdString(), largestPage);
    return QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()))
        .remove(comment);
}

/// The space around a paragraph. Qt leaves none between the paragraphs of Markdown.
QTextBlockFormat spaced(QTextBlockFormat format, bool isInList)
{
    const int level = format.headingLevel();
    const bool isCode = format.hasProperty(QTextFormat::BlockCodeFence) || format.nonBreakableLines();
    format.setTopMargin(level > 1 ? 20 : 0);
    format.setBottomMargin(level > 0 ? 8 : isCode ? 0 : isInList ? 4 : 12);
    format.setLineHeight(isCode ? 115 : 135, QTextBlockFormat::ProportionalHeight);
    if (isCode)
        format.setLeftMargin(20);
    return format;
}

/// Gives the page space between its lines and tables with thin lines.
void layOutPage(QTextDocument& page, const QColor& line)
{
    QTextCursor cursor(&page);
    cursor.beginEditBlock();  // one layout for all changes: pages with tables have thousands of paragraphs
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        QTextBlockFormat format = spaced(block.blockFormat(), block.textList());
        if (cursor.currentTable())
            format.setBottomMargin(0);
        cursor.setBlockFormat(format);
    }
    for (QTextFrame* frame : page.rootFrame()->childFrames())
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorderCollapse(true);
            format.setBorder(1);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderBrush(line);
            format.setCellPadding(6);
            format.setBottomMargin(14);
            table->setFormat(format);
        }
    cursor.endEditBlock();
}

QDialog* makeGuide(QWidget* owner)
{
    auto* window = new QDialog(owner, Qt::Window);
    window->setObjectName(QLatin1String(guideName));
    window->setWindowTitle(GuideView::tr("Guide"));
    auto* view = new GuideView(window);
    const auto button = [window, view](const QString& words, const QKeySequence& key, auto does) {
        auto* made = new QPushButton(words, window);
        made->setShortcut(key);
        made->setToolTip(QStringLiteral("%1 (%2)").arg(words, key.toString(QKeySequence::NativeText)));
        made->setAutoDefault(false);
        QObject::connect(made, &QPushButton::clicked, view, does);
        return made;
    };
    const QString first = documentFolder() + QStringLiteral("/guide/README.md");
    QPushButton* back =
        button(GuideView::tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left), [view] { view->backward(); });
    QPushButton* forward =
        button(GuideView::tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right), [view] { view->forward(); });
    QPushButton* contents =
        button(GuideView::tr("Contents"), QKeySequence(Qt::ALT | Qt::Key_Home), [view, first] { view->show(first); });
    for (QPushButton* step : {back, forward})
        step->setEnabled(false);
    QObject::connect(view, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    QObject::connect(view, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);
    auto* message = new QLabel(window);
    message->setWordWrap(true);
    QObject::connect(view, &GuideView::failed, message, &QLabel::setText);
    QObject::connect(view, &QTextBrowser::sourceChanged, message, &QLabel::clear);
    auto* row = new QHBoxLayout;
    for (QPushButton* step : {contents, back, forward})
        row->addWidget(step);
    row->addWidget(message, 1);
    auto* column = new QVBoxLayout(window);
    column->addLayout(row);
    column->addWidget(view, 1);
    const double scale = textScale(owner->font());
    window->resize(QSize(int(860 * scale), int(720 * scale)).boundedTo(owner->window()->size()));
    view->show(first);
    view->setFocus();
    return window;
}

}  // namespace

QString documentFolder()
{
    // For build/PRESET/runoff in the source tree, then for the installed bin/runoff
    for (const char* place : {"../../docs", "../share/runoff/docs"}) {
        const auto folder = (core::programFolder() / place).lexically_normal();
        if (QFileInfo(QString::fromStdString((folder / "guide/README.md").string())).isFile())
            return QString::fromStdString(folder.string());
    }
    return {};
}

GuideView::GuideView(QWidget* parent) : QTextBrowser(parent)
{
    setAccessibleName(tr("Guide"));
    setOpenLinks(false);
    document()->setDocumentMargin(16);
    connect(this, &QTextBrowser::anchorClicked, this, &GuideView::follow);
}

void GuideView::show(const QString& page)
{
    const QString path = page.section(QLatin1Char('#'), 0, 0), anchor = page.section(QLatin1Char('#'), 1);
    if (!QFileInfo(path).isFile()) {
        emit failed(
            tr("%1 is part of the source code of Runoff and is not installed.").arg(QFileInfo(path).fileName()));
        return;
    }
    m_pictureWidth = pictureWidth();
    setSource(QUrl::fromLocalFile(path), QTextDocument::HtmlResource);
    scrollToHeading(anchor);
}

void GuideView::doSetSource(const QUrl& name, QTextDocument::ResourceType type)
{
    QTextBrowser::doSetSource(name, type);
    // Qt lays a visible document out after each piece of Markdown: half a minute for a page with many tables.
    QTextDocument page;
    page.setMarkdown(m_text);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertFragment(QTextDocumentFragment(&page));
    cursor.movePosition(QTextCursor::Start);
    cursor.setBlockFormat(page.begin().blockFormat());
    cursor.endEditBlock();
    layOutPage(*document(), Style::of(palette()).line);
}

void GuideView::follow(const QUrl& link)
{
    const QUrl target = source().resolved(link);
    if (!target.isLocalFile())
        QDesktopServices::openUrl(target);
    else if (target.adjusted(QUrl::RemoveFragment) == source())
        scrollToHeading(target.fragment());
    else
        show(target.hasFragment() ? target.toLocalFile() + QLatin1Char('#') + target.fragment() : target.toLocalFile());
}

void GuideView::scrollToHeading(const QString& anchor)
{
    if (anchor.isEmpty())
        return;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() > 0 && anchorOf(block.text()) == anchor) {
            QTextCursor cursor(block);
            setTextCursor(cursor);
            verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(cursor).top());
            return;
        }
}

int GuideView::pictureWidth() const
{
    return std::max(200, viewport()->width() - 2 * static_cast<int>(document()->documentMargin()));
}

QVariant GuideView::loadResource(int type, const QUrl& name)
{
    const QString path = source().resolved(name).toLocalFile();
    if (type == QTextDocument::HtmlResource) {
        try {
            m_text = pageText(path);
            return QStringLiteral("<p></p>");  // doSetSource() fills the page
        } catch (const core::Error& error) {
            emit failed(QString::fromUtf8(error.what()));
            return QString();
        }
    }
    if (type != QTextDocument::ImageResource)
        return QTextBrowser::loadResource(type, name);
    const QImage picture(path);
    return picture.width() > pictureWidth() ? picture.scaledToWidth(pictureWidth(), Qt::SmoothTransformation) : picture;
}

void GuideView::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    if (source().isEmpty() || m_pictureWidth == pictureWidth())
        return;
    m_pictureWidth = pictureWidth();
    const double place = verticalScrollBar()->maximum() > 0
                           ? verticalScrollBar()->value() / static_cast<double>(verticalScrollBar()->maximum())
                           : 0.0;
    reload();
    verticalScrollBar()->setValue(static_cast<int>(place * verticalScrollBar()->maximum()));
}

void showGuide(QWidget* owner)
{
    auto* window = owner->findChild<QDialog*>(QLatin1String(guideName));
    if (!window)
        window = makeGuide(owner);
    window->show();
    window->raise();
    window->activateWindow();
}

}  // namespace ui
