// A whole lesson through the accessibility tree: only names, descriptions and actions, as a screen reader uses them.
#include "tests/support/test_main.h"
#include "tests/support/ui/own_settings.h"
#include "ui/lesson/lesson_player.h"
#include "ui/window/main_window.h"

#include <QAccessible>
#include <QSet>
#include <QTemporaryDir>

#include <functional>

class SpokenLessonTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    /// The first visible element for which `wanted` holds, depth first; nullptr if there is none.
    static QAccessibleInterface* find(QAccessibleInterface* root,
                                      const std::function<bool(QAccessibleInterface*)>& wanted)
    {
        if (!root || root->state().invisible)
            return nullptr;
        if (wanted(root))
            return root;
        for (int child = 0; child < root->childCount(); ++child)
            if (QAccessibleInterface* found = find(root->child(child), wanted))
                return found;
        return nullptr;
    }

    static QAccessibleInterface* named(QAccessibleInterface* root, const QString& name)
    {
        return find(root, [&name](QAccessibleInterface* element) { return element->text(QAccessible::Name) == name; });
    }

    static bool press(QAccessibleInterface* root, const QString& name)
    {
        QAccessibleInterface* element = named(root, name);
        if (!element || element->state().disabled || !element->actionInterface())
            return false;
        element->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        return true;
    }

    static QString sentence(QAccessibleInterface* root)
    {
        QAccessibleInterface* lesson = named(root, QStringLiteral("Lesson"));
        return lesson ? lesson->text(QAccessible::Description) : QString();
    }

private slots:
    void initTestCase() { support::useOwnSettings(m_folder.path()); }

    void aLessonByNamesOnly()
    {
        ui::MainWindow window;
        ui::Preferences preferences = window.preferences();
        preferences.modelFolders = {QString(RUNOFF_SOURCE_DIR "/resources/models")};
        window.setPreferences(preferences);
        window.show();
        window.openModel("digits-lenet");
        window.openLesson(RUNOFF_SOURCE_DIR "/resources/lessons/02-six-or-zero.runoff-scene");
        QAccessibleInterface* root = QAccessible::queryAccessibleInterface(&window);
        QVERIFY(root);
        QTRY_VERIFY_WITH_TIMEOUT(sentence(root).startsWith("Step 1 of "), 20'000);
        const int steps = sentence(root).section(' ', 3, 3).remove(':').toInt();
        QVERIFY(steps >= 5);
        QSet<QString> sentences;
        bool hasAnswered = false;
        for (int step = 1; step <= steps; ++step) {
            QTRY_VERIFY_WITH_TIMEOUT(sentence(root).startsWith(
                                         QString("Step %1 of %2: ").arg(QString::number(step), QString::number(steps))),
                                     15'000);
            const QString said = sentence(root);
            QVERIFY2(!said.contains('\n') && said.size() > 20, qPrintable(said));
            QVERIFY2(!sentences.contains(said), "each step is a sentence of its own");
            sentences.insert(said);
            if (QAccessibleInterface* choice = find(root, [](QAccessibleInterface* element) {
                    return element->text(QAccessible::Name).startsWith("Choice 1: ");
                })) {
                QVERIFY(choice->actionInterface());
                choice->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
                QTRY_VERIFY2(sentence(root).contains("Right.") || sentence(root).contains("The answer is"),
                             qPrintable(sentence(root)));
                hasAnswered = true;
            }
            if (step == 2) {  // back and forth
                QVERIFY(press(root, "Previous step"));
                QTRY_VERIFY(sentence(root).startsWith("Step 1 of "));
                QVERIFY(press(root, "Next step"));
                QTRY_VERIFY(sentence(root).startsWith("Step 2 of "));
            }
            QVERIFY(press(root, step < steps ? "Next step" : "Finish lesson"));
        }
        QVERIFY(hasAnswered);
        QTRY_VERIFY(!window.lesson().isPlaying());
        QVERIFY(!named(root, "Next step"));
    }
};

RUNOFF_WIDGET_TEST(SpokenLessonTest)
#include "spoken_lesson_test.moc"
