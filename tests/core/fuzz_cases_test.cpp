#include "core/base/file.h"
#include "core/base/output.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/test_main.h"

#include <algorithm>
#include <set>

using namespace core;

namespace {

const std::filesystem::path& fuzzFolder()
{
    static const std::filesystem::path folder = std::filesystem::path(RUNOFF_SOURCE_DIR) / "tests" / "fuzz";
    return folder;
}

/// The kept inputs of a target: small valid files, and what once failed.
std::vector<std::filesystem::path> keptInputs(const std::string& target)
{
    std::vector<std::filesystem::path> inputs = everythingIn(fuzzFolder() / "seeds" / target);
    std::ranges::copy(everythingIn(fuzzFolder() / "cases" / target), std::back_inserter(inputs));
    return inputs;
}

}  // namespace

/// Runs the kept inputs of the fuzz targets without libFuzzer.
class FuzzCasesTest : public QObject {
    Q_OBJECT

private slots:
    void everyFolderHasATarget()
    {
        std::set<std::string> names;
        for (const fuzz::Target& target : fuzz::targets())
            QVERIFY2(names.insert(target.name).second, target.name.c_str());
        QVERIFY(names.size() >= 13);
        for (const char* kind : {"seeds", "cases"})
            for (const std::filesystem::path& folder : everythingIn(fuzzFolder() / kind))
                QVERIFY2(names.contains(folder.filename().string()), folder.c_str());
    }
    void holds_data()
    {
        QTest::addColumn<std::string>("name");
        for (const fuzz::Target& target : fuzz::targets())
            QTest::newRow(target.name.c_str()) << target.name;
    }
    void holds()
    {
        QFETCH(std::string, name);
        const auto target = std::ranges::find(fuzz::targets(), name, &fuzz::Target::name);
        const std::vector<std::filesystem::path> inputs = keptInputs(name);
        QVERIFY(inputs.size() >= 4);
        for (const std::filesystem::path& input : inputs)
            try {
                target->run(readFile(input, std::uintmax_t{1} << 20));
            } catch (const std::exception& problem) {
                QFAIL((input.string() + ": " + problem.what()).c_str());
            }
    }
};

RUNOFF_TEST(FuzzCasesTest)
#include "fuzz_cases_test.moc"
