#pragma once

#include <QString>
#include <QTextBrowser>

namespace ui {

/// The folder with the documents (guide, strategies and others), in the source tree or as installed; empty if there is
/// none.
QString documentFolder();

/// Shows pages in Markdown. Links to other pages, headings and pictures work; web addresses open in the web browser of
/// the desktop. Pictures are scaled to the width of the view.
class GuideView : public QTextBrowser {
    Q_OBJECT

public:
    explicit GuideView(QWidget* parent = nullptr);

    void show(const QString& page);  ///< path of a page, with an optional #heading
    using QTextBrowser::show;
    QVariant loadResource(int type, const QUrl& name) override;

signals:
    void failed(const QString& message);  ///< a link leads to a page that is not there

protected:
    void resizeEvent(QResizeEvent* event) override;
    void doSetSource(const QUrl& name, QTextDocument::ResourceType type) override;

private:
    void follow(const QUrl& link);
    void scrollToHeading(const QString& anchor);
    int pictureWidth() const;

    QString m_text;          ///< Markdown of the page
    int m_pictureWidth = 0;  ///< of the pictures in the page
};

/// Opens the window with the guide, or raises it. One window for each `owner`.
void showGuide(QWidget* owner);

}  // namespace ui
