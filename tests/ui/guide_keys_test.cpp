// The keyboard table of the guide is the list that the window shows.
#include "tests/support/test_main.h"
#include "tests/support/ui/own_settings.h"
#include "ui/window/help.h"
#include "ui/window/main_window.h"

#include <QFile>
#include <QTemporaryDir>

namespace {

const QString guidePage = QStringLiteral(RUNOFF_SOURCE_DIR "/docs/guide/keyboard.md");
const QString tableBegin = QStringLiteral("RUNOFF_RENEW_GUIDE=1 -->\n"), tableEnd = QStringLiteral("<!-- end of keys");

/// A cell of a table in Markdown.
QString cellOf(QString words)
{
    return words.replace(QLatin1Char('|'), QStringLiteral("\\|")).replace(QLatin1Char('<'), QStringLiteral("&lt;"));
}

QString tableOf(const QList<ui::ShortcutLine>& lines)
{
    QString table = QStringLiteral("\n| where | effect | keys |\n| --- | --- | --- |\n");
    for (const ui::ShortcutLine& line : lines)
        table += QStringLiteral("| %1 | %2 | %3 |\n").arg(cellOf(line.where), cellOf(line.words), cellOf(line.keys));
    return table + QLatin1Char('\n');
}

}  // namespace

class GuideKeysTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase() { support::useOwnSettings(m_folder.path()); }

    void theGuideListsTheKeysOfTheWindow()
    {
        const ui::MainWindow window;
        const QList<ui::ShortcutLine> lines = ui::shortcutLines(window);
        for (const ui::ShortcutLine& line : lines)
            QVERIFY2(!line.where.isEmpty() && !line.words.isEmpty(), qPrintable(line.keys));
        const QString table = tableOf(lines);
        QVERIFY(table.count(QLatin1Char('\n')) > 60);
        QFile page(guidePage);
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(page.readAll());
        page.close();
        const qsizetype begin = text.indexOf(tableBegin) + tableBegin.size(), end = text.indexOf(tableEnd);
        QVERIFY(begin >= tableBegin.size() && end >= begin);
        if (qEnvironmentVariableIsSet("RUNOFF_RENEW_GUIDE")) {
            QVERIFY(page.open(QIODevice::WriteOnly));
            page.write((text.left(begin) + table + text.mid(end)).toUtf8());
            return;
        }
        QVERIFY2(text.mid(begin, end - begin) == table,
                 "docs/guide/keyboard.md lists other keys than the window: run this test with RUNOFF_RENEW_GUIDE=1");
    }
};

RUNOFF_WIDGET_TEST(GuideKeysTest)
#include "guide_keys_test.moc"
