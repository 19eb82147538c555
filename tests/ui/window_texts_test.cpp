// Goes through the window in every language: no text is cut, and no text of the window is outside of the translations.
#include "core/base/language.h"
#include "core/lesson/scene.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_classifier.h"
#include "tests/support/ui/cut_text.h"
#include "tests/support/ui/own_settings.h"
#include "tests/support/ui/patience.h"
#include "tests/support/ui/sample_sheet.h"
#include "tests/support/ui/tiny_mnist.h"
#include "ui/collect/print_form_dialog.h"
#include "ui/collect/read_forms_dialog.h"
#include "ui/dataset/browse_page.h"
#include "ui/dataset/dataset_workspace.h"
#include "ui/dataset/image_grid.h"
#include "ui/draw/draw_workspace.h"
#include "ui/experiment/experiment_workspace.h"
#include "ui/export/sheet_dialog.h"
#include "ui/lesson/lesson_player.h"
#include "ui/lesson/predict_dialog.h"
#include "ui/lesson/scene_recorder.h"
#include "ui/teach/save_model_dialog.h"
#include "ui/teach/teach_session.h"
#include "ui/theme.h"
#include "ui/train/train_workspace.h"
#include "ui/window/main_window.h"
#include "ui/window/preferences_dialog.h"
#include "ui/words/language.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTranslator>

namespace {

constexpr int soon = 3000;  ///< ms until the layout of a dialog is complete

/// Marks each text that the window and Qt translate.
class Marker : public QTranslator {
public:
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return QStringLiteral("⟦%1⟧").arg(QString::fromUtf8(source));
    }
    bool isEmpty() const override { return false; }
};

/// Words of a text that no translation contains. Names of data, classes, models, commands and keys stay.
QString untranslated(QString text)
{
    static const QRegularExpression marked(QStringLiteral("⟦[^⟦⟧]*⟧")), tags(QStringLiteral("<[^>]*>")),
        word(QStringLiteral("[A-Za-z]{3,}"));
    static const QRegularExpression names(QStringLiteral(
        "\\b(Tiny digits · random|MNIST "
        "digits|tiny|mnist|MNIST|LeNet|lenet[\\w-]*|CIFAR|ResNet|runoff|Runoff|English|Deutsch|Ctrl|Shift|Alt|Del|Esc|"
        "PgUp|"
        "PgDown|Home|End|Return|Space|Backspace|Tab|Ins|fair|tmp\\S*|RUNOFF\\w*|adam|sgd|[\\w./-]+\\.(json|safetensors|"
        "png|pdf))\\b"));
    while (text.contains(marked))
        text.remove(marked);
    text.remove(tags).remove(names);
    return text.contains(word) ? text : QString();
}

QStringList textsOf(const QWidget& widget)
{
    QStringList texts{widget.toolTip(), widget.accessibleName()};
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        texts << label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        texts << button->text();
    if (const auto* group = qobject_cast<const QGroupBox*>(&widget))
        texts << group->title();
    if (widget.isWindow())
        texts << widget.windowTitle();
    for (const QAction* action : widget.actions())
        texts << action->text();
    return texts;
}

QStringList untranslatedIn(const QWidget& window)
{
    QStringList found;
    for (const QWidget* widget : window.findChildren<QWidget*>())
        for (const QString& text : textsOf(*widget))
            if (!untranslated(text).isEmpty())
                found << QString::fromLatin1(widget->metaObject()->className()) + ": " + text;
    found.removeDuplicates();
    return found;
}

}  // namespace

class WindowTextsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QSize m_size{1280, 800};

    using Look = std::function<void(const QString& where, QWidget& widget)>;

    /// Shows every workspace, and the window with a scene recorder and own classes.
    void goThroughWorkspaces(const Look& look) const
    {
        ui::MainWindow window;
        window.setClassifier(support::tinyClassifier(), "tiny");
        window.resize(m_size);
        window.show();
        int place = 0;
        for (auto* tab : window.findChildren<QPushButton*>(QStringLiteral("tab"))) {
            tab->click();
            if (window.dataset().isVisible())
                QTRY_VERIFY_WITH_TIMEOUT(window.dataset().browsing().grid().images().rowCount() > 0, support::patience);
            ++place;
            for (QWidget* workspace : std::initializer_list<QWidget*>{&window.draw(), &window.dataset(),
                                                                      &window.train(), &window.experiment()})
                if (workspace->isVisible())
                    look(QStringLiteral("workspace %1").arg(place), *workspace);
        }
        window.showWorkspace(&window.draw());
        window.teachClasses();
        look("own classes", window.draw());
        window.teach().leave();
        window.recordScene();
        look("recorder", window.recorder());
        window.recorder().hide();
    }

    /// Shows all steps of two lessons in the language.
    void goThroughLessons(const QString& code, const Look& look) const
    {
        ui::MainWindow window;
        window.setClassifier(support::tinyClassifier(), "tiny");
        window.resize(m_size);
        window.show();
        QString folder = QStringLiteral(RUNOFF_SOURCE_DIR "/resources/lessons/");
        folder += code == "en" ? QString() : QString(code).replace('_', '-') + '/';
        for (const char* name : {"01-sloppy-four", "07-softmax-one-vs-one"}) {
            const core::Scene scene = core::readScene((folder + name + ".runoff-scene").toStdString());
            for (std::size_t step = 0; step < scene.steps.size(); ++step) {
                window.startLesson(scene, step);
                look(QStringLiteral("%1, step %2").arg(QLatin1String(name)).arg(step + 1), window.draw());
            }
            window.lesson().leave();
        }
        window.playGame({});
        look("game", window.draw());
    }

    /// Shows every dialog.
    void goThroughDialogs(const Look& look) const
    {
        ui::PreferencesDialog preferences({});
        ui::SheetDialog sheet(support::sampleSheet());
        ui::PrintFormDialog print;
        ui::ReadFormsDialog read;
        ui::PredictDialog predict({"mnist"});
        ui::SaveModelDialog save({.title = "", .folder = m_folder.path()});
        const std::initializer_list<std::pair<const char*, QDialog*>> dialogs{
            {"preferences", &preferences}, {"sheet", &sheet},     {"print forms", &print},
            {"read forms", &read},         {"predict", &predict}, {"save model", &save}};
        for (const auto& [name, dialog] : dialogs) {
            dialog->show();
            QVERIFY2(dialog->width() <= m_size.width() && dialog->height() <= m_size.height(), name);
            look(name, *dialog);
            dialog->hide();
        }
    }

private slots:
    void initTestCase()
    {
        support::useOwnSettings(m_folder.path());
        support::useTinyMnist(m_folder.path(), 30);
    }
    void cleanup()
    {
        ui::useLanguage("en");
        ui::applyTheme(*qApp, ui::Theme::Light);
    }

    void cutsNothing_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("percent");
        const std::initializer_list<std::pair<const char*, const char*>> languages{
            {"English", "en"}, {"German", "de"}, {"Chinese", "zh_CN"}};
        for (const auto& [name, code] : languages) {
            QTest::newRow(name) << code << 100;
            QTest::addRow("%s, 200 %%", name) << code << 200;
        }
    }
    void cutsNothing()
    {
        QFETCH(QString, code);
        QFETCH(int, percent);
        ui::useLanguage(code);
        ui::applyTheme(*qApp, ui::Theme::Light, percent);
        m_size = percent == 100 ? QSize(1280, 800) : QSize(1920, 1080);
        QStringList problems;
        const Look look = [&problems](const QString& where, QWidget& widget) {
            for (const QString& problem : support::cutTextsIn(widget, soon))
                problems << where + ": " + problem;
        };
        goThroughWorkspaces(look);
        goThroughDialogs(look);
        goThroughLessons(code, look);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join('\n')));
    }

    /// The test below finds a text that no translation contains.
    void theMarkerTellsTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("translated");
        QTest::newRow("marked") << QStringLiteral("⟦Draw⟧") << true;
        QTest::newRow("nested") << QStringLiteral("⟦Undo: ⟦Pen⟧⟧") << true;
        QTest::newRow("number") << "12 px" << true;
        QTest::newRow("name") << "mnist" << true;
        QTest::newRow("text") << "Draw" << false;
        QTest::newRow("half") << QStringLiteral("⟦Undo⟧ the stroke") << false;
    }
    void theMarkerTellsTexts()
    {
        QFETCH(QString, text);
        QTEST(untranslated(text).isEmpty(), "translated");
    }

    void everyTextIsTranslated()
    {
        Marker marker;
        QVERIFY(QCoreApplication::installTranslator(&marker));
        core::Language language;
        language.translate = [](const char* text, const char* comment) {
            return QCoreApplication::translate("core", text, comment).toStdString();
        };
        core::setLanguage(language);
        QStringList problems;
        const Look look = [&problems](const QString& where, QWidget& widget) {
            QTest::qWait(50);
            for (const QString& text : untranslatedIn(*widget.window()))
                problems << where + ": " + text;
        };
        goThroughWorkspaces(look);
        goThroughDialogs(look);
        QCoreApplication::removeTranslator(&marker);
        core::setLanguage({});
        problems.removeDuplicates();
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join('\n')));
    }
};

namespace {

/// The screen of the offscreen platform has 800 x 800 pixels, in which large text has no room.
void useLargeScreen()
{
    if (qgetenv("QT_QPA_PLATFORM") == "offscreen")
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" RUNOFF_SOURCE_DIR "/tests/support/ui/screen.json");
}

}  // namespace

RUNOFF_REGISTER_TEST(WindowTextsTest, useLargeScreen(); QApplication application(argc, argv))
#include "window_texts_test.moc"
