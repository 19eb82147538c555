#include "core/strategy/attributes.h"
#include "core/strategy/task_names.h"
#include "tests/support/test_main.h"

using core::Attribute;

/// What is known of classes by their names.
class AttributesTest : public QObject {
    Q_OBJECT

private slots:
    void ofClasses_data()
    {
        QTest::addColumn<QString>("classes");
        QTest::addColumn<QString>("attributes");
        QTest::newRow("digits") << "0 1 2 3 4 5 6 7 8 9"
                                << "has a loop: 0 6 8 9; is even: 0 2 4 6 8; has a straight stroke: 1 4 5 7";
        QTest::newRow("digits from 0 to 4") << "0 1 2 3 4"
                                            << "has a loop: 0; is even: 0 2 4; has a straight stroke: 1 4";
        QTest::newRow("in another order") << "9 8"
                                          << "is even: 8";
        QTest::newRow("photos")
            << "airplane cat frog"
            << "is an animal: cat frog; flies: airplane; has wheels: airplane; lives in water: frog";
        QTest::newRow("not known") << "bar cross"
                                   << "";
        QTest::newRow("one not known") << "0 1 cross"
                                       << "";
    }

    void ofClasses()
    {
        QFETCH(QString, classes);
        QFETCH(QString, attributes);
        std::vector<std::string> names;
        for (const QString& name : classes.split(' '))
            names.push_back(name.toStdString());
        QStringList found;
        for (const Attribute& attribute : core::knownAttributes(names)) {
            QString text = QString::fromStdString(toText(attribute.id)) + ':';
            for (std::size_t k = 0; k < names.size(); ++k)
                if (attribute.has.at(k))
                    text += ' ' + QString::fromStdString(names[k]);
            found << text;
        }
        QCOMPARE(found.join("; "), attributes);
    }
};

RUNOFF_TEST(AttributesTest)
#include "attributes_test.moc"
