#pragma once

#include <QTest>
#ifdef QT_WIDGETS_LIB
#include <QApplication>
#endif

/// The tests of one folder are one program, because linking a program for each takes longer than compiling it. A file
/// `name_test.cpp` ends with one of the macros below; `program name_test [arguments of Qt Test]` runs it.
namespace tests {

using TestMain = int (*)(int argc, char** argv);

/// Registers the test of one file. `file` is its path; its name without folder and ending is the test's name.
struct RegisteredTest {
    RegisteredTest(const char* file, TestMain main);
};

/// Registers what the program of a folder does after its test, for example waiting for threads:
/// `folder/NAME_at_end.cpp`. The application object still exists then.
struct RegisteredEnd {
    explicit RegisteredEnd(void (*end)());
};

void runEnds();

}  // namespace tests

#define RUNOFF_REGISTER_TEST(TestObject, Application)                                               \
    static const tests::RegisteredTest registered##TestObject(__FILE__, [](int argc, char** argv) { \
        Application;                                                                                \
        TestObject test;                                                                            \
        QTEST_SET_MAIN_SOURCE_PATH                                                                  \
        const int status = QTest::qExec(&test, argc, argv);                                         \
        tests::runEnds();                                                                           \
        return status;                                                                              \
    });

/// A test that needs no application object.
#define RUNOFF_TEST(TestObject) RUNOFF_REGISTER_TEST(TestObject, static_cast<void>(0))
/// A test that needs an event loop (QCoreApplication), pictures and text (QGuiApplication) or widgets (QApplication).
#define RUNOFF_EVENT_TEST(TestObject) RUNOFF_REGISTER_TEST(TestObject, QCoreApplication application(argc, argv))
#define RUNOFF_GUI_TEST(TestObject) RUNOFF_REGISTER_TEST(TestObject, QGuiApplication application(argc, argv))
#define RUNOFF_WIDGET_TEST(TestObject) RUNOFF_REGISTER_TEST(TestObject, QApplication application(argc, argv))

// Qt's own macros define main(), of which there is one already.
#undef QTEST_MAIN
#undef QTEST_GUILESS_MAIN
#undef QTEST_APPLESS_MAIN
#define QTEST_MAIN(TestObject) \
    static_assert(false, "use RUNOFF_WIDGET_TEST or RUNOFF_GUI_TEST: tests/support/test_main.h");
#define QTEST_GUILESS_MAIN(TestObject) static_assert(false, "use RUNOFF_EVENT_TEST: tests/support/test_main.h");
#define QTEST_APPLESS_MAIN(TestObject) static_assert(false, "use RUNOFF_TEST: tests/support/test_main.h");
