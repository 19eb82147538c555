#pragma once

#include "tests/support/taught.h"
#include "tests/support/ui/patience.h"
#include "ui/canvas/canvas.h"
#include "ui/draw/draw_workspace.h"
#include "ui/teach/class_card.h"
#include "ui/teach/example_list.h"
#include "ui/teach/teach_pane.h"
#include "ui/teach/teach_session.h"
#include "ui/window/main_window.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace support {

/// A window in which own classes are taught.
struct TeachRoom {
    ui::MainWindow window;
    ui::TeachSession& teach = window.teach();
    ui::TeachPane& pane = window.teachPane();
    ui::DrawSession& session = window.draw().session();
    core::Random random{21};

    explicit TeachRoom(bool enters = true)
    {
        window.setClassifier(digitsModel(), "digits-lenet");
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        if (enters)
            enter();
    }
    void enter()
    {
        window.teachClasses();
        QVERIFY(teach.isActive());
        QTRY_VERIFY(!teach.isLoading());
    }
    void draw(const core::Ink& ink) { window.draw().canvas().replace({ink, {}}, {}, "Draw"); }
    /// Draws a symbol and adds it with the key of the class.
    void add(std::size_t label, std::int64_t family)
    {
        draw(drawnSymbol(symbolFamily(family), random));
        press(Qt::Key_1 + static_cast<int>(label), Qt::AltModifier);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&window, static_cast<Qt::Key>(key), modifiers);
    }
    /// `each` examples for the classes, which get the names of the families.
    void fill(const std::vector<std::int64_t>& families, int each)
    {
        while (teach.content().classes.size() < families.size())
            teach.addClass();
        for (std::size_t label = 0; label < families.size(); ++label)
            QVERIFY(teach.rename(label, QString::fromStdString(symbolFamily(families[label]).name)));
        for (int number = 0; number < each; ++number)
            for (std::size_t label = 0; label < families.size(); ++label)
                add(label, families[label]);
    }
    void waitForModel() { QTRY_VERIFY_WITH_TIMEOUT(teach.taught().has_value(), patience); }
    void waitForMeasure() { QTRY_VERIFY_WITH_TIMEOUT(teach.measured().has_value(), patience); }
    QStringList names() const
    {
        QStringList names;
        for (const ui::TeachClass& each : teach.content().classes)
            names << each.name;
        return names;
    }
    std::vector<std::size_t> counts() const
    {
        std::vector<std::size_t> counts;
        for (const ui::TeachClass& each : teach.content().classes)
            counts.push_back(each.examples.size());
        return counts;
    }
};

}  // namespace support
